namespace Acme;

using global::System;
using global::System.Text.Json;

/// <summary>An event of <c>text/event-stream</c>.</summary>
public sealed partial class AcmeServerSentEvent<T>
{
    private readonly T _data;
    private readonly AcmeApiException? _error;

    /// <summary>Creates an event; public for tests.</summary>
    public AcmeServerSentEvent(T data, string eventType = "message", string id = "", TimeSpan? retry = null, ReadOnlyMemory<byte> rawData = default)
    {
        _data = data;
        EventType = eventType;
        Id = id;
        Retry = retry;
        RawData = rawData;
    }

    internal AcmeServerSentEvent(AcmeApiException error, string eventType, string id, TimeSpan? retry, ReadOnlyMemory<byte> rawData)
        : this(default(T)!, eventType, id, retry, rawData) => _error = error;

    /// <summary>The type, which is the field <c>event</c>; <c>message</c> if the field is missing.</summary>
    public string EventType { get; }

    /// <summary>The id of the last event that had one; empty if none had. A call that continues after this event sends it as <c>Last-Event-ID</c>.</summary>
    public string Id { get; }

    /// <summary>The time to wait before calling again; null if the event does not have it.</summary>
    public TimeSpan? Retry { get; }

    /// <summary>The bytes of the data, in UTF-8: for events that the document does not describe.</summary>
    public ReadOnlyMemory<byte> RawData { get; }

    /// <summary>The data.</summary>
    /// <exception cref="AcmeApiException">The data does not agree with the document; a <see cref="JsonException"/> is inside. The next events can still be read.</exception>
    public T Data => _error is null ? _data : throw _error;
}

namespace Acme;

using global::System;
using global::System.Text.Json;

/// <summary>An event of <c>text/event-stream</c>.</summary>
public sealed partial class AcmeServerSentEvent<T>
{
    private readonly T _data;
    private readonly AcmeApiException? _error;

    /// <summary>Public for test fakes.</summary>
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

    /// <summary>Gets its type, the field <c>event</c>; <c>message</c> unless the service says something else.</summary>
    public string EventType { get; }

    /// <summary>The id of the last event that had one; empty for none. A call that goes on from here sends it as <c>Last-Event-ID</c>.</summary>
    public string Id { get; }

    /// <summary>How long to wait before calling again, where the service says so with this event.</summary>
    public TimeSpan? Retry { get; }

    /// <summary>The data as it came, in UTF-8: for events that the document does not know.</summary>
    public ReadOnlyMemory<byte> RawData { get; }

    /// <summary>The data.</summary>
    /// <exception cref="AcmeApiException">It is not what the document says, with a <see cref="JsonException"/> inside; the events after it are not lost.</exception>
    public T Data => _error is null ? _data : throw _error;
}

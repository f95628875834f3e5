namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Text;
using global::System.Text.Json;

internal delegate T AcmeRead<out T>(ref Utf8JsonReader reader);

internal delegate void AcmeWrite<in T>(Utf8JsonWriter writer, T value);

/// <summary>What is the same in every call of one operation.</summary>
/// <param name="id">The document's operationId.</param>
/// <param name="template">The path with its variables.</param>
/// <param name="accept">The media types to accept; null for none.</param>
/// <param name="read">Reads the body of a success; null when there is none to read.</param>
/// <param name="mayBeEmpty">Whether a success may come without a body.</param>
/// <param name="fail">Makes the exception for an error status; null where no error has a body that the document declares.</param>
internal sealed class AcmeOperation<T>(
    string id, string template, string? accept, AcmeRead<T>? read, bool mayBeEmpty, Func<AcmeFailure, AcmeApiException>? fail = null)
{
    public string Id { get; } = id;

    public string Template { get; } = template;

    public string? Accept { get; } = accept;

    public AcmeRead<T>? Read { get; } = read;

    public bool MayBeEmpty { get; } = mayBeEmpty;

    public Func<AcmeFailure, AcmeApiException> Fail { get; } = fail ?? (static failure => failure.Untyped());

    /// <summary>The reader for a success of a status, where they differ; it gives null for a body that is text. Null where all are alike.</summary>
    public Func<int, AcmeRead<T>?>? ReadOf { get; init; }

    /// <summary>Reads the body of a success that is UTF-8 but not JSON; null if a body that is not JSON is an error.</summary>
    public Func<ReadOnlyMemory<byte>, T>? ReadText { get; init; }

    /// <summary>Whether a success of this status has a body of another type, which is left to the caller; null for never.</summary>
    public Func<int, bool>? IsUnread { get; init; }
}

/// <summary>An error answer, before it is an exception.</summary>
internal readonly struct AcmeFailure(
    string operation, HttpResponseMessage response, string? requestId, ReadOnlyMemory<byte> body, string? charset, AcmeErrorShape shape, AcmeReading reading = AcmeReading.Strict)
{
    public int Status => (int)response.StatusCode;

    private string? Hint => response.RequestMessage is { } request && request.Options.TryGetValue(AcmeApiException.HintKey, out var hint) ? hint : null;

    /// <summary>Whether the body has this media type, whatever its parameters.</summary>
    public bool Is(string mediaType) =>
        response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var type)
        && type.ToString().AsSpan() is var text
        && (text.IndexOf(';') is >= 0 and var end ? text[..end] : text).Trim().Equals(mediaType, StringComparison.OrdinalIgnoreCase);

    /// <summary>With the body that the document declares; untyped when the body is something else.</summary>
    public AcmeApiException Typed<TError>(AcmeRead<TError> read)
    {
        var utf8 = AcmeJson.Utf8(body, charset);
        TError error;
        IReadOnlyList<string> missing;
        try
        {
            error = AcmeJson.Parse(read, utf8, reading, out missing);
        }
        catch (JsonException e)
        {
            return Untyped(e);
        }

        var (code, message, id) = shape.Describe(utf8);
        return new AcmeApiException<TError>(error, operation, response.StatusCode, code, message, id ?? requestId, body, response.Headers) { Hint = Hint, MissingValues = missing };
    }

    /// <summary>Of a success whose body could not be read.</summary>
    /// <param name="unreadable">Why.</param>
    /// <param name="isTolerable">Whether <see cref="AcmeReading.Tolerant"/> could.</param>
    public AcmeApiException Unread(JsonException unreadable, bool isTolerable) =>
        Untyped(unreadable, "the operation succeeded, but ", isTolerable ? "Reading = AcmeReading.Tolerant in the client's options gives what is there" : null);

    /// <summary>Without a typed body, because none is declared or, with <paramref name="unreadable"/>, because it could not be read.</summary>
    public AcmeApiException Untyped(JsonException? unreadable = null) => Untyped(unreadable, "", null);

    private AcmeApiException Untyped(JsonException? unreadable, string before, string? hint)
    {
        var (code, message, id) = shape.Describe(AcmeJson.Utf8(body, charset));
        if (unreadable is not null && (message is null || Status < 300))
        {
            // Of an error, the service's own words say more than why they could not be read. Of a success they follow if nothing was read.
            var words = message is not null && unreadable.Path is null ? ": " + message : "";
            message = $"{before}the body is not what the document says: {unreadable.Message}{words}";
        }

        return new(operation, response.StatusCode, code, message, id ?? requestId, body, response.Headers, unreadable) { Hint = Hint ?? hint };
    }
}

/// <summary>
/// Where an error body has its code, its message and its request id: JSON pointers, tried in order. A step <c>*</c> before the last
/// is any member.
/// </summary>
internal sealed class AcmeErrorShape(string[] code, string[] message, string[] requestId)
{
    /// <summary>
    /// What the pointers find; numbers become text. A body that is a JSON string, or plain text, is the message, whatever its <c>Content-Type</c>.
    /// </summary>
    public (string? Code, string? Message, string? RequestId) Describe(ReadOnlyMemory<byte> utf8)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(utf8);
        }
        catch (JsonException)
        {
            return (null, PlainText(utf8.Span), null);
        }

        using (document)
        {
            var root = document.RootElement;
            return (First(root, code), First(root, root.ValueKind == JsonValueKind.String ? [""] : message), First(root, requestId));
        }
    }

    // Null for nothing, for bytes, and for markup: a gateway's page is written for browsers, and the raw body has it.
    private static string? PlainText(ReadOnlySpan<byte> utf8) =>
        global::System.Text.Unicode.Utf8.IsValid(utf8) && !utf8.Contains((byte)0) && Encoding.UTF8.GetString(utf8).Trim() is { Length: > 0 } text && text[0] != '<' ? text : null;

    private static string? First(JsonElement root, string[] pointers)
    {
        foreach (var pointer in pointers)
        {
            try
            {
                if (Find(root, pointer) is { } text)
                {
                    return text;
                }
            }
            catch (InvalidOperationException)
            {
                // A name or a text that is no Unicode: nothing to be had here.
            }
        }

        return null;
    }

    private static string? Find(JsonElement element, ReadOnlySpan<char> pointer)
    {
        if (pointer.IsEmpty)
        {
            return Text(element);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var slash = pointer[1..].IndexOf('/');
        var step = slash < 0 ? pointer[1..] : pointer.Slice(1, slash);
        var rest = slash < 0 ? default : pointer[(slash + 1)..];
        if (step is "*")
        {
            return FindInEach(element, rest);
        }

        return element.TryGetProperty(step.ToString().Replace("~1", "/").Replace("~0", "~"), out var member) ? Find(member, rest) : null;
    }

    private static string? FindInEach(JsonElement element, ReadOnlySpan<char> rest)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (Find(member.Value, rest) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private static string? Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => element.GetRawText(),
        _ => null,
    };
}

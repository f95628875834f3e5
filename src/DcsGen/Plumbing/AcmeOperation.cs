namespace Acme.Plumbing;

using global::System;
using global::System.Net;
using global::System.Net.Http.Headers;
using global::System.Text.Json;

internal delegate T AcmeRead<out T>(ref Utf8JsonReader reader);

internal delegate void AcmeWrite<in T>(Utf8JsonWriter writer, T value);

/// <summary>What is the same in every call of one operation.</summary>
/// <param name="id">The document's operationId.</param>
/// <param name="template">The path with its variables.</param>
/// <param name="accept">The media types to accept; null for none.</param>
/// <param name="read">Reads the body of a success; null when there is none to read.</param>
/// <param name="mayBeEmpty">Whether a success may come without a body.</param>
/// <param name="fail">Makes the exception for an error status.</param>
internal sealed class AcmeOperation<T>(
    string id, string template, string? accept, AcmeRead<T>? read, bool mayBeEmpty, Func<AcmeFailure, AcmeApiException> fail)
{
    public string Id { get; } = id;

    public string Template { get; } = template;

    public string? Accept { get; } = accept;

    public AcmeRead<T>? Read { get; } = read;

    public bool MayBeEmpty { get; } = mayBeEmpty;

    public Func<AcmeFailure, AcmeApiException> Fail { get; } = fail;
}

/// <summary>An error answer, before it is an exception.</summary>
internal readonly struct AcmeFailure(
    string operation, HttpStatusCode statusCode, string? requestId, byte[] body, string? charset, HttpResponseHeaders headers, AcmeErrorShape shape)
{
    public int Status => (int)statusCode;

    /// <summary>With the body that the document declares; untyped when the body is something else.</summary>
    public AcmeApiException Typed<TError>(AcmeRead<TError> read)
    {
        var utf8 = AcmeJson.Utf8(body, charset);
        TError error;
        try
        {
            error = AcmeJson.Parse(read, utf8.Span);
        }
        catch (JsonException e)
        {
            return Untyped(e);
        }

        var (code, message, id) = shape.Describe(utf8);
        return new AcmeApiException<TError>(error, operation, statusCode, code, message, id ?? requestId, body, headers);
    }

    /// <summary>Without a typed body, because none is declared or, with <paramref name="unreadable"/>, because it could not be read.</summary>
    public AcmeApiException Untyped(JsonException? unreadable = null)
    {
        var (code, message, id) = shape.Describe(AcmeJson.Utf8(body, charset));
        if (unreadable is not null)
        {
            message ??= "the body is not what the document says: " + unreadable.Message;
        }

        return new(operation, statusCode, code, message, id ?? requestId, body, headers, unreadable);
    }
}

/// <summary>Where an error body has its code, its message and its request id: JSON pointers, tried in order.</summary>
internal sealed class AcmeErrorShape(string[] code, string[] message, string[] requestId)
{
    /// <summary>What the pointers find; numbers become text, and anything that is not JSON gives nothing.</summary>
    public (string? Code, string? Message, string? RequestId) Describe(ReadOnlyMemory<byte> utf8)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(utf8);
        }
        catch (JsonException)
        {
            // HTML from a gateway, or nothing: the raw body has it.
            return default;
        }

        using (document)
        {
            return (First(document.RootElement, code), First(document.RootElement, message), First(document.RootElement, requestId));
        }
    }

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

    private static string? Find(JsonElement element, string pointer)
    {
        foreach (var step in pointer.Split('/')[1..])
        {
            var key = step.Replace("~1", "/").Replace("~0", "~");
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(key, out element))
            {
                return null;
            }
        }

        return element.ValueKind switch
        {
            JsonValueKind.String => element.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => element.GetRawText(),
            _ => null,
        };
    }
}

namespace Acme.Plumbing;

using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Net.Http;
using global::System.Runtime.CompilerServices;
using global::System.Text;
using global::System.Text.Json;
using global::System.Threading;

// WHATWG, HTML, section 9.2.6: interpreting an event stream.
internal static partial class AcmeItems
{
    internal static async IAsyncEnumerable<AcmeServerSentEvent<T>> Events<T>(
        AcmeLineReader lines,
        long most,
        Func<ReadOnlyMemory<byte>, T> parse,
        Func<ReadOnlyMemory<byte>, JsonException, AcmeApiException> unreadable,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var data = new ArrayBufferWriter<byte>();
        var (type, id, retry) = ("", "", (TimeSpan?)null);

        // A line that the stream ends in is none, and an event without a blank line after it is none.
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false) && lines.IsWhole)
        {
            if (lines.Line.IsEmpty)
            {
                if (data.WrittenCount > 0)
                {
                    // Without the line feed after its last line.
                    if (Event(data.WrittenMemory[..^1].ToArray(), type.Length > 0 ? type : "message", id, retry, parse, unreadable) is not { } item)
                    {
                        yield break;
                    }

                    yield return item;
                }

                data.ResetWrittenCount();
                (type, retry) = ("", null);
                continue;
            }

            var (name, value) = Field(lines.Line);

            // An event of many lines is as large as one of a long line. What it is called stays with it.
            if (name.Length > 0 && data.WrittenCount + (long)type.Length + id.Length + value.Length >= most)
            {
                throw AcmeBody.TooLarge("An event", most);
            }

            switch (name)
            {
                case "data":
                    data.Write(value.Span);
                    data.Write("\n"u8);
                    break;
                case "event":
                    type = Encoding.UTF8.GetString(value.Span);
                    break;
                case "id" when !value.Span.Contains((byte)0):
                    id = Encoding.UTF8.GetString(value.Span);
                    break;
                case "retry" when int.TryParse(value.Span, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds):
                    retry = TimeSpan.FromMilliseconds(milliseconds);
                    break;
            }
        }
    }

    // Null at the end of a stream that says so: [DONE], in capitals or not, is what many services send last, where JSON is due.
    private static AcmeServerSentEvent<T>? Event<T>(
        byte[] data, string type, string id, TimeSpan? retry, Func<ReadOnlyMemory<byte>, T> parse, Func<ReadOnlyMemory<byte>, JsonException, AcmeApiException> unreadable)
    {
        try
        {
            return new(parse(data), type, id, retry, data);
        }
        catch (JsonException e)
        {
            return Ascii.EqualsIgnoreCase(data, "[DONE]"u8) ? null : new(unreadable(data, e), type, id, retry, data);
        }
    }

    // JSON and HTML are what services send in place of a stream when something is wrong, often with status 200. Read as an event stream
    // they have no events, and nothing would say so (WHATWG, HTML, section 9.2.1, refuses all other media types).
    internal static JsonException? NoEvents(HttpContent content)
    {
        var type = content.Headers.NonValidated.TryGetValues("Content-Type", out var values) ? values.ToString().Split(';')[0].Trim().ToLowerInvariant() : "";
        return type is "application/json" or "text/json" or "text/html" || type.EndsWith("+json", StringComparison.Ordinal)
            ? new($"an event stream was expected, {AcmeText.Printable(type, AcmeApiException.LongestName)} came")
            : null;
    }

    // A comment, which begins with a colon, is a field without a name.
    private static (string Name, ReadOnlyMemory<byte> Value) Field(ReadOnlyMemory<byte> line)
    {
        var colon = line.Span.IndexOf((byte)':');
        var name = colon < 0 ? line : line[..colon];
        var value = colon < 0 ? default : line[(colon + 1)..];
        return (
            name.Span.SequenceEqual("data"u8) ? "data" : name.Span.SequenceEqual("event"u8) ? "event" : name.Span.SequenceEqual("id"u8) ? "id" : name.Span.SequenceEqual("retry"u8) ? "retry" : "",
            value.Span is [(byte)' ', ..] ? value[1..] : value);
    }
}

namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Threading;

// Lists of records, of which a response may have many. The usual form of an item is scanned, any other read.
internal static partial class AcmeJson
{
    // The body that this thread reads. No ThreadStatic, as for s_missing.
    private static readonly ThreadLocal<ReadOnlyMemory<byte>> s_body = new();

    static partial void Offer(ReadOnlyMemory<byte> body) => s_body.Value = body;

    // By a scanner where the list is part of a whole body that is read strictly. Readers of the caller's own have none.
    internal static IReadOnlyList<T> ScanList<T>(ref Utf8JsonReader reader, AcmeRead<T> read, AcmeScan<T> scan)
        where T : class =>
        reader.TokenType == JsonTokenType.StartArray && s_body.Value.Span is var body && body.Overlaps(reader.ValueSpan, out var start)
            ? ScanItems(ref reader, body, start, read, scan)
            : ReadList(ref reader, read);

    private static List<T> ScanItems<T>(ref Utf8JsonReader reader, ReadOnlySpan<byte> body, int start, AcmeRead<T> read, AcmeScan<T> scan)
        where T : class
    {
        // It says: in a list, behind its bracket. There an item may begin, or the list may end.
        var state = reader.CurrentState;
        var scanner = new AcmeScanner(body, start + 1, state);
        var items = new List<T>();
        var failures = 0;
        while (scanner.Begin(isFirst: items.Count == 0))
        {
            var at = scanner.At;
            if (items.Count == items.Capacity && items.Count > 0)
            {
                // As many as fit if they go on like this and some more, but not many more than have come: the length of a body proves nothing.
                var all = (long)items.Count * (body.Length - start) / (at - start);
                items.EnsureCapacity((int)Math.Clamp(all + (all / 16) + 1, items.Count + 1, 4L * items.Count));
            }

            scanner.Open();
            if (scan(ref reader, ref scanner) is { } item)
            {
                items.Add(item);
                continue;
            }

            reader = new(body[at..], isFinalBlock: true, state);
            reader.Read();
            items.Add(read(ref reader));
            if (++failures > 1 + (items.Count / 8))
            {
                AddItems(ref reader, items, read);
                return items;
            }

            // It is the item's last brace.
            body.Overlaps(reader.ValueSpan, out var last);
            scanner.At = last + 1;
        }

        if (items.Count == 0)
        {
            AddItems(ref reader, items, read);
            return items;
        }

        reader = new(body[scanner.At..], isFinalBlock: true, state);
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray)
        {
            throw Unexpected("the end of an array", reader.TokenType);
        }

        return items;
    }
}

namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Threading;

// Records are scanned where they are part of a whole body that is read strictly. Readers of the caller's own scan nothing.
internal static partial class AcmeJson
{
    // Of this thread. No ThreadStatic, as for s_missing.
    private static readonly ThreadLocal<Scanning> s_scanning = new(static () => new());

    static partial void Offer(ReadOnlyMemory<byte> body)
    {
        var scanning = s_scanning.Value!;
        scanning.Body = body;
        scanning.IsActive = false;
    }

    // Reads a record by the scanner, or by the reader.
    internal static T ScanObject<T>(ref Utf8JsonReader reader, AcmeScan<T> scan)
        where T : class
    {
        var item = default(T);
        var scanning = s_scanning.Value!;
        if (reader.TokenType == JsonTokenType.StartObject && scanning.TryBegin(ref reader, out var scanner, out var isInner))
        {
            item = scanner.Item(ref reader, scan);
            scanning.End(ref reader, scanner.At, isWhole: item is not null, isInner);
        }

        var none = default(AcmeScanner);
        return item ?? scan(ref reader, ref none)!;
    }

    // Reads a list of records by the scanner, or by the reader.
    internal static IReadOnlyList<T> ScanList<T>(ref Utf8JsonReader reader, AcmeRead<T> read, AcmeScan<T> scan)
        where T : class
    {
        var items = default(List<T>);
        var scanning = s_scanning.Value!;
        if (reader.TokenType == JsonTokenType.StartArray && scanning.TryBegin(ref reader, out var scanner, out var isInner))
        {
            items = scanner.Items(ref reader, scan);
            scanning.End(ref reader, scanner.At, isWhole: items is not null, isInner);
        }

        return items ?? ReadList(ref reader, read);
    }

    /// <summary>What this thread may scan.</summary>
    private sealed class Scanning
    {
        /// <summary>The body that is read, until something in it cannot be scanned.</summary>
        public ReadOnlyMemory<byte> Body { get; set; }

        /// <summary>Whether a scanner is in it. One of its values may be read by a reader that begins another.</summary>
        public bool IsActive { get; set; }

        /// <summary>Begins to scan where the reader is, at a bracket, if that is part of the body.</summary>
        public bool TryBegin(scoped ref Utf8JsonReader reader, out AcmeScanner scanner, out bool isInner)
        {
            isInner = IsActive;
            var body = Body.Span;
            if (!body.Overlaps(reader.ValueSpan, out var start))
            {
                scanner = default;
                return false;
            }

            IsActive = true;
            scanner = new(body, start, reader.CurrentState.Options.MaxDepth - reader.CurrentDepth);
            return true;
        }

        /// <summary>
        /// Moves the reader to the bracket behind what was scanned; after a failure it stays, and nothing more of the body is scanned.
        /// </summary>
        /// <exception cref="NotSupportedException">
        /// What failed is inside of what another scanner reads: the whole body is read again, or its parts would be read once for each level.
        /// No reader of variants takes this exception for a variant that does not match.
        /// </exception>
        public void End(ref Utf8JsonReader reader, int at, bool isWhole, bool isInner)
        {
            IsActive = isInner;
            if (isWhole && !isInner && reader.TokenStartIndex == 0 && at == Body.Length)
            {
                // That was the whole body: a reader that finds nothing more is made faster than one in the state of this one.
                reader = new(""u8, isFinalBlock: false, default);
                return;
            }

            if (isWhole)
            {
                reader = new(Body.Span[(at - 1)..], isFinalBlock: true, reader.CurrentState);
                reader.Read();
                return;
            }

            Body = default;
            if (isInner)
            {
                throw new NotSupportedException();
            }
        }
    }
}

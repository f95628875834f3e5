namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Runtime.CompilerServices;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Reads the items of answers that have several.</summary>
internal static partial class AcmeItems
{
    /// <summary>Calls when it is enumerated; every enumeration is a call of its own.</summary>
    internal static async IAsyncEnumerable<T> Each<T>(
        Func<CancellationToken, Task<AcmeResponse<AcmeSequence<T>>>> call, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var response = await call(cancellationToken).ConfigureAwait(false);
        await foreach (var item in response.Value.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }

    /// <summary>An item a line (JSON Lines), or after each record separator (RFC 7464); blank ones are skipped.</summary>
    internal static async IAsyncEnumerable<T> Lines<T>(
        AcmeLineReader lines,
        Func<ReadOnlyMemory<byte>, T> parse,
        Func<ReadOnlyMemory<byte>, JsonException, AcmeApiException> unreadable,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (lines.Line.Span.Trim(" \t\r\n"u8).IsEmpty)
            {
                continue;
            }

            T item;
            try
            {
                item = parse(lines.Line);
            }
            catch (JsonException e)
            {
                throw unreadable(lines.Line.ToArray(), e);
            }

            yield return item;
        }
    }
}

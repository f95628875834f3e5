namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Runtime.CompilerServices;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Walks pages. Each operation that has pages adds a member.</summary>
internal static partial class AcmePaging
{
    // Steps by what came, not by the limit: a service may answer with fewer than asked for.
    private static async IAsyncEnumerable<TPage> OffsetPages<TPage>(
        Func<long, CancellationToken, Task<TPage>> get,
        long? first,
        long? limit,
        Func<TPage, int> count,
        Func<TPage, long?> total,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (limit <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "Paging needs a limit above 0.");
        }

        var offset = first ?? 0;
        while (true)
        {
            var page = await get(offset, cancellationToken).ConfigureAwait(false);
            yield return page;
            var items = count(page);
            offset += items;
            if (items == 0 || offset >= total(page))
            {
                yield break;
            }
        }
    }

    private static async IAsyncEnumerable<TPage> NumberedPages<TPage>(
        Func<long, CancellationToken, Task<TPage>> get,
        long? first,
        long? limit,
        Func<TPage, int> count,
        Func<TPage, long?> total,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (limit <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "Paging needs a limit above 0.");
        }

        var came = 0L;
        for (var number = first ?? 1; ; number++)
        {
            var page = await get(number, cancellationToken).ConfigureAwait(false);
            yield return page;
            var items = count(page);
            came += items;
            if (items == 0 || came >= total(page))
            {
                yield break;
            }
        }
    }

    private static async IAsyncEnumerable<TPage> CursorPages<TPage>(
        Func<string?, CancellationToken, Task<TPage>> get,
        string? first,
        Func<TPage, string?> next,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var cursor = first;
        while (true)
        {
            var page = await get(cursor, cancellationToken).ConfigureAwait(false);
            yield return page;
            var following = next(page);
            if (string.IsNullOrEmpty(following))
            {
                yield break;
            }

            if (following == cursor)
            {
                throw new InvalidOperationException("The service named the same next page twice: paging would not end.");
            }

            cursor = following;
        }
    }
}

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
        var seen = new AcmeVisitedPages(first);
        while (true)
        {
            var page = await get(cursor, cancellationToken).ConfigureAwait(false);
            yield return page;
            var following = next(page);
            if (string.IsNullOrEmpty(following))
            {
                yield break;
            }

            seen.Add(following);
            cursor = following;
        }
    }
}

/// <summary>Finds out that pages come round to one that was there before, in constant memory (R. P. Brent, BIT 20, 1980).</summary>
/// <param name="first">Names the page that paging begins at; null for the first one that there is.</param>
internal sealed class AcmeVisitedPages(string? first)
{
    // One earlier page, and after how many more a later one takes its place. The distance doubles, so that it becomes as long as any cycle.
    private string? _remembered = first;
    private long _distance = 1;
    private long _steps;

    /// <summary>Goes on to the next page.</summary>
    /// <exception cref="InvalidOperationException">It was there before: after at most three times the number of pages.</exception>
    public void Add(string next)
    {
        if (next == _remembered)
        {
            throw new InvalidOperationException("The service named the same next page twice: paging would not end.");
        }

        if (++_steps == _distance)
        {
            (_remembered, _steps) = (next, 0);
            _distance *= 2;
        }
    }
}

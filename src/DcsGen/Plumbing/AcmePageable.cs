namespace Acme;

using global::System;
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>The items of all pages. A page is requested when the enumeration reaches it; <see cref="AsPages"/> returns the pages.</summary>
public sealed partial class AcmePageable<TPage, TItem> : IAsyncEnumerable<TItem>
{
    private readonly IAsyncEnumerable<TPage> _pages;
    private readonly Func<TPage, IReadOnlyList<TItem>> _items;

    /// <summary>Creates a list of pages; public for tests.</summary>
    public AcmePageable(IAsyncEnumerable<TPage> pages, Func<TPage, IReadOnlyList<TItem>> items)
    {
        _pages = pages;
        _items = items;
    }

    /// <summary>Returns the pages: one element for each response.</summary>
    public IAsyncEnumerable<TPage> AsPages() => _pages;

    /// <inheritdoc/>
    public async IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in _pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in _items(page))
            {
                yield return item;
            }
        }
    }
}

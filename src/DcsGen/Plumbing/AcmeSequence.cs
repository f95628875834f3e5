namespace Acme;

using global::System;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// The items of a response, read as they are received. They can be enumerated once. The sequence owns the connection, which is closed at the end
/// of the enumeration, when the loop is left, or when it is canceled. Dispose a sequence that is not enumerated.
/// </summary>
public sealed partial class AcmeSequence<T> : IAsyncEnumerable<T>, IAsyncDisposable, IDisposable
{
    private readonly IAsyncEnumerable<T> _items;
    private readonly Stream? _stream;
    private int _isRead;

    /// <summary>Creates a sequence; public for tests.</summary>
    public AcmeSequence(IAsyncEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        _items = items;
    }

    internal AcmeSequence(Stream stream, IAsyncEnumerable<T> items)
    {
        _stream = stream;
        _items = items;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">It was enumerated before.</exception>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _isRead, 1) != 0)
        {
            throw new InvalidOperationException("The items of an answer come once.");
        }

        try
        {
            await foreach (var item in _items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                yield return item;
            }
        }
        finally
        {
            await DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Closes the connection.</summary>
    public void Dispose() => _stream?.Dispose();

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync() => _stream?.DisposeAsync() ?? default;
}

namespace Acme.Plumbing;

using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Security.Cryptography;
using global::System.Text;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>A body in rented memory. It can be sent several times, also at once, until it is disposed.</summary>
/// <remarks>
/// The memory is in pieces, so that a body that grows is not copied, and a large one is in memory once. It goes back to the pool when the body
/// is disposed and no sending of it runs, and only if each sending came to its end: a stream may go on reading what it was given when it failed or was
/// canceled. Otherwise the garbage collector frees it.
/// It is a <see cref="ByteArrayContent"/>, whose members it replaces, because that type says to a handler that the body can be sent again, and to
/// <see cref="HttpClient"/> that the answer does not depend on the body being read slowly.
/// </remarks>
internal sealed class AcmeContent : ByteArrayContent, IBufferWriter<byte>
{
    // The first piece holds most bodies, and each has four times the length of the one before.
    private const int FirstPiece = 1 << 12;
    private const int LargestPiece = 1 << 20;

    // What is written has the structure that the emitted code gives it.
    private static readonly JsonWriterOptions s_options = new() { SkipValidation = true };

    // Null while the thread is writing: to enumerate a list of the caller's own may send another request. No ThreadStatic: the collector of .NET 10 was
    // seen to fail on those of assemblies that can be unloaded.
    private static readonly ThreadLocal<Utf8JsonWriter?> s_writer = new();
    private static readonly AcmeContent s_nothing = new();

    private List<ArraySegment<byte>>? _full;
    private byte[] _piece = [];
    private int _count;

    // The sendings that run, and one more until the body is disposed.
    private int _uses = 1;
    private volatile bool _isAbandoned;
    private int _isDisposed;

    /// <summary>Creates an empty body, to be written to.</summary>
    public AcmeContent()
        : base([])
    {
    }

    private int Pieces => (_full?.Count ?? 0) + 1;

    private long Length
    {
        get
        {
            var length = 0L;
            for (var i = 0; i < Pieces; i++)
            {
                length += Piece(i).Count;
            }

            return length;
        }
    }

    /// <summary>A body as JSON.</summary>
    /// <param name="body">The body.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="mediaType">The <c>Content-Type</c>; null for none.</param>
    /// <exception cref="ArgumentException">It has a value that JSON or its schema does not, such as a null in a list of records; the message says where.</exception>
    public static AcmeContent Json<T>(T body, AcmeWrite<T> write, string? mediaType = null)
    {
        var content = new AcmeContent();
        var writer = s_writer.Value ?? new Utf8JsonWriter(content, s_options);
        s_writer.Value = null;
        writer.Reset(content);
        try
        {
            write(writer, body);
            writer.Flush();
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            // What is written so far ends before the value. The comma ends a number.
            writer.Flush();
            content.Write(","u8);
            throw new ArgumentException($"The body cannot be sent: {AcmeJson.Reason(e)} (at {AcmeJsonPath.OfNext(content.ToMemory().Span)})", nameof(body), e);
        }

        writer.Reset(s_nothing);
        s_writer.Value = writer;
        if (mediaType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        }

        return content;
    }

    /// <summary>Appends a text in UTF-8.</summary>
    public AcmeContent Append(string text)
    {
        Encoding.UTF8.GetBytes(text, this);
        return this;
    }

    /// <inheritdoc/>
    public void Advance(int count) => _count += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_piece.Length - _count < Math.Max(sizeHint, 1))
        {
            Grow(sizeHint);
        }

        return _piece.AsMemory(_count);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>The whole body, until it is disposed; copied if it is in several pieces.</summary>
    public ReadOnlyMemory<byte> ToMemory()
    {
        if (_full is null)
        {
            return _piece.AsMemory(0, _count);
        }

        var whole = GC.AllocateUninitializedArray<byte>(checked((int)Length));
        var rest = whole.AsSpan();
        for (var i = 0; i < Pieces; i++)
        {
            Piece(i).AsSpan().CopyTo(rest);
            rest = rest[Piece(i).Count..];
        }

        return whole;
    }

    /// <summary>The SHA-256 of the body, without a copy of it.</summary>
    public byte[] Hash()
    {
        Begin();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var i = 0; i < Pieces; i++)
        {
            hash.AppendData(Piece(i));
        }

        End();
        return hash.GetHashAndReset();
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = Length;
        return true;
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, default);

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Begin();
        try
        {
            for (var i = 0; i < Pieces; i++)
            {
                await stream.WriteAsync(Piece(i), cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            _isAbandoned = true;
            throw;
        }
        finally
        {
            End();
        }
    }

    /// <inheritdoc/>
    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Begin();
        try
        {
            for (var i = 0; i < Pieces; i++)
            {
                stream.Write(Piece(i));
            }
        }
        catch
        {
            _isAbandoned = true;
            throw;
        }
        finally
        {
            End();
        }
    }

    /// <inheritdoc/>
    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult(CreateContentReadStream(default));

    /// <inheritdoc/>
    protected override Stream CreateContentReadStream(CancellationToken cancellationToken)
    {
        // A copy: nobody knows how long it is read.
        Begin();
        var copy = ToMemory().ToArray();
        End();
        return new MemoryStream(copy, writable: false);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            End();
        }

        base.Dispose(disposing);
    }

    private ArraySegment<byte> Piece(int index) => index < Pieces - 1 ? _full![index] : new(_piece, 0, _count);

    private void Grow(int sizeHint)
    {
        var size = Math.Max(sizeHint, Math.Clamp(4 * _piece.Length, FirstPiece, LargestPiece));
        if (_count > 0)
        {
            (_full ??= []).Add(new(_piece, 0, _count));
        }
        else
        {
            ArrayPool<byte>.Shared.Return(_piece);
        }

        _piece = ArrayPool<byte>.Shared.Rent(size);
        _count = 0;
    }

    private void Begin()
    {
        int uses;
        do
        {
            uses = Volatile.Read(ref _uses);
            ObjectDisposedException.ThrowIf(uses == 0 || Volatile.Read(ref _isDisposed) != 0, this);
        }
        while (Interlocked.CompareExchange(ref _uses, uses + 1, uses) != uses);
    }

    private void End()
    {
        if (Interlocked.Decrement(ref _uses) > 0 || _isAbandoned)
        {
            return;
        }

        for (var i = 0; i < Pieces; i++)
        {
            ArrayPool<byte>.Shared.Return(Piece(i).Array!);
        }
    }
}

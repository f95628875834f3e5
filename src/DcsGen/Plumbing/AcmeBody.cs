namespace Acme.Plumbing;

using global::System;
using global::System.Buffers;
using global::System.Globalization;
using global::System.IO;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>The body of an answer, in a buffer of its own or in a rented one.</summary>
internal readonly struct AcmeBody(byte[] buffer, int length, bool isRented)
{
    // What the server says of the length is not to be trusted with much memory at once.
    private const int Trusted = 1 << 20;
    private const int Unknown = 1 << 13;

    // A larger array goes to the large object heap, where every one brings a collection of all generations nearer.
    private const int Small = 80_000;

    public ReadOnlyMemory<byte> Memory => buffer.AsMemory(0, length);

    /// <summary>The bytes, for what outlives the call.</summary>
    public ReadOnlyMemory<byte> Kept => isRented ? buffer.AsSpan(0, length).ToArray() : Memory;

    /// <summary>The bytes in pieces, for what outlives the call and is seldom looked at; null when they are in a small buffer of their own.</summary>
    public byte[][]? KeptPieces
    {
        get
        {
            if (!isRented)
            {
                return null;
            }

            var pieces = new byte[(length + Small - 1) / Small][];
            for (var i = 0; i < pieces.Length; i++)
            {
                var piece = buffer.AsSpan(i * Small, Math.Min(Small, length - (i * Small)));
                pieces[i] = GC.AllocateUninitializedArray<byte>(piece.Length);
                piece.CopyTo(pieces[i]);
            }

            return pieces;
        }
    }

    /// <summary>Gives a rented buffer back; nothing may look at <see cref="Memory"/> after that.</summary>
    public void Return()
    {
        if (isRented)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Something of an answer is larger than the one limit of all that is kept in memory.</summary>
    public static HttpRequestException TooLarge(string what, long most) => new(
        HttpRequestError.ConfigurationLimitExceeded,
        string.Create(CultureInfo.InvariantCulture, $"{what} is larger than {most} bytes. MaxResponseContentBufferSize of the client's options, or of the HttpClient if that is less, sets the limit."));

    /// <summary>Reads what is in memory already.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public static AcmeBody Read(MemoryStream stream, long most, bool isKept, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var length = stream.Length;
        if (length > most)
        {
            throw TooLarge("The body", most);
        }

        var (whole, isRented) = Buffer((int)length, isKept);
        return new(whole, stream.Read(whole, 0, (int)length), isRented);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The body.</param>
    /// <param name="content">What it is the body of.</param>
    /// <param name="most">The longest body that is read.</param>
    /// <param name="isKept">Whether somebody keeps the bytes: then a small buffer is not rented.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="HttpRequestException">The body broke off, or is too long, or cannot be decompressed.</exception>
    public static async ValueTask<AcmeBody> ReadAsync(Stream stream, HttpContent content, long most, bool isKept, CancellationToken cancellationToken)
    {
        var length = Length(stream, content);
        if (length > most)
        {
            throw TooLarge("The body", most);
        }

        try
        {
            if (length is not (>= 0 and <= Trusted))
            {
                return await ReadToEndAsync(stream, most, isKept, cancellationToken).ConfigureAwait(false);
            }

            var (whole, isRented) = Buffer((int)length, isKept);
            var read = await stream.ReadAtLeastAsync(whole.AsMemory(0, (int)length), (int)length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return new(whole, read, isRented);
        }
        catch (IOException e)
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The answer broke off while its body was read: " + e.Message, e);
        }
        catch (InvalidDataException e)
        {
            throw new HttpRequestException(HttpRequestError.InvalidResponse, "The body could not be decompressed: " + e.Message, e);
        }
    }

    private static (byte[] Buffer, bool IsRented) Buffer(int length, bool isKept) => isKept && length <= Small
        ? (GC.AllocateUninitializedArray<byte>(length), false)
        : (ArrayPool<byte>.Shared.Rent(length), true);

    private static async ValueTask<AcmeBody> ReadToEndAsync(Stream stream, long most, bool isKept, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Unknown);
        var count = 0;
        while (true)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(count), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                // A read that was abandoned may still write into its buffer, so none goes back but from here.
                var body = new AcmeBody(buffer, count, isRented: true);
                if (!isKept || count > Small)
                {
                    return body;
                }

                var kept = buffer.AsSpan(0, count).ToArray();
                body.Return();
                return new(kept, count, isRented: false);
            }

            count += read;
            if (count > most || count == Array.MaxLength)
            {
                throw TooLarge("The body", most);
            }

            if (count == buffer.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * count, Array.MaxLength));
                buffer.AsSpan(0, count).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }
        }
    }

    // What is in memory knows its length; of the rest the header's text is read, for its typed value costs more than the rest of the headers.
    private static long? Length(Stream stream, HttpContent content) =>
        stream.CanSeek ? stream.Length
        : content.Headers.NonValidated.TryGetValues("Content-Length", out var text)
            && long.TryParse(text.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length
        : null;
}

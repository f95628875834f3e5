namespace Acme.Plumbing;

using global::System;
using global::System.Buffers;
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

    public ReadOnlyMemory<byte> Memory => buffer.AsMemory(0, length);

    /// <summary>The bytes, for what outlives the call.</summary>
    public ReadOnlyMemory<byte> Kept => isRented ? buffer.AsSpan(0, length).ToArray() : Memory;

    /// <summary>Gives a rented buffer back; nothing may look at <see cref="Memory"/> after that.</summary>
    public void Return()
    {
        if (isRented)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The body.</param>
    /// <param name="length">What the server says of its length; null when it says nothing.</param>
    /// <param name="most">The longest body that is read.</param>
    /// <param name="mayRent">Whether nobody keeps the bytes: then their buffer may be rented.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="HttpRequestException">The body broke off, or is too long, or cannot be decompressed.</exception>
    public static async ValueTask<AcmeBody> ReadAsync(Stream stream, long? length, long most, bool mayRent, CancellationToken cancellationToken)
    {
        if (length > most)
        {
            throw TooLarge();
        }

        try
        {
            if (length is not (>= 0 and <= Trusted))
            {
                return await ReadToEndAsync(stream, most, mayRent, cancellationToken).ConfigureAwait(false);
            }

            var whole = mayRent ? ArrayPool<byte>.Shared.Rent((int)length) : GC.AllocateUninitializedArray<byte>((int)length);
            var read = await stream.ReadAtLeastAsync(whole.AsMemory(0, (int)length), (int)length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return new(whole, read, mayRent);
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

    private static async ValueTask<AcmeBody> ReadToEndAsync(Stream stream, long most, bool mayRent, CancellationToken cancellationToken)
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
                if (mayRent)
                {
                    return body;
                }

                var kept = buffer.AsSpan(0, count).ToArray();
                body.Return();
                return new(kept, count, isRented: false);
            }

            count += read;
            if (count > most)
            {
                throw TooLarge();
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

    private static HttpRequestException TooLarge() =>
        new(HttpRequestError.ConfigurationLimitExceeded, "The body is larger than the HttpClient's MaxResponseContentBufferSize.");
}

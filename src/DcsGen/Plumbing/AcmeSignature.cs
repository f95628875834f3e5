namespace Acme.Plumbing;

using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.Security.Cryptography;
using global::System.Text;

/// <summary>The signature <c>SDK-HMAC-SHA256</c> of Huawei Cloud's API gateway.</summary>
/// <remarks>
/// SHA-256 of the canonical request, and HMAC-SHA256 of that with the secret key. Texts go to UTF-8 once, straight into one rented
/// buffer; what lasts is the value of the header.
/// </remarks>
internal static class AcmeSignature
{
    public const string Algorithm = "SDK-HMAC-SHA256";

    /// <summary>More than yyyyMMddTHHmmssZ needs, in UTF-8.</summary>
    private const int MaxDateLength = 64;

    /// <summary>The SHA-256 of no bytes.</summary>
    private static readonly byte[] s_emptyHash = SHA256.HashData(default(ReadOnlySpan<byte>));

    private static readonly SearchValues<byte> s_unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"u8);

    private static readonly SearchValues<byte> s_unreservedOrSlash =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/"u8);

    /// <summary>The value of <c>Authorization</c>.</summary>
    /// <param name="key">Signs.</param>
    /// <param name="date">The value of <c>X-Sdk-Date</c>.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="uri">Path and query as they are sent.</param>
    /// <param name="headers">
    /// What is signed, <c>host</c> and <c>x-sdk-date</c> among it; sorted here. Left out are <c>content-type</c> and names with an underscore,
    /// which gateways rewrite. The value of <c>x-sdk-content-sha256</c> stands for the body's hash.
    /// </param>
    /// <param name="bodyHash">The body's SHA-256, of 32 bytes; null for no body.</param>
    public static string Authorization(
        AcmeAccessKey key, string date, string method, Uri uri, List<(string Name, string Value)> headers, byte[]? bodyHash)
    {
        string? givenHash = null;
        for (var i = headers.Count - 1; i >= 0; i--)
        {
            var (name, value) = (headers[i].Name.ToLowerInvariant(), headers[i].Value.Trim());
            headers[i] = (name, value);
            givenHash = name == "x-sdk-content-sha256" ? value : givenHash;
            if (name == "content-type" || name.Contains('_'))
            {
                headers.RemoveAt(i);
            }
        }

        headers.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        var (path, query) = (uri.AbsolutePath, uri.Query);
        var buffer = ArrayPool<byte>.Shared.Rent(Room(key, method, path, query, headers, givenHash));
        var text = new Canonical(buffer);
        text.Append(method.ToUpperInvariant());
        text.Append('\n');
        text.AppendPath(path);
        text.Append('\n');
        text.AppendQuery(query.AsSpan(query.Length > 0 ? 1 : 0));
        text.Append('\n');
        foreach (var (name, value) in headers)
        {
            text.Append(name);
            text.Append(':');
            text.Append(value);
            text.Append('\n');
        }

        text.Append('\n');
        text.AppendNames(headers);
        text.Append('\n');
        if (givenHash is null)
        {
            text.AppendHex(bodyHash ?? s_emptyHash);
        }
        else
        {
            text.Append(givenHash);
        }

        Span<byte> signature = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text.Written, signature);
        Sign(key, date, signature);

        text.Clear();
        text.Append(Algorithm);
        text.Append(" Access=");
        text.Append(key.Id);
        text.Append(", SignedHeaders=");
        text.AppendNames(headers);
        text.Append(", Signature=");
        text.AppendHex(signature);
        var authorization = Encoding.UTF8.GetString(text.Written);

        // A security token was among the headers.
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return authorization;
    }

    // The hash of the canonical request becomes the signature.
    private static void Sign(AcmeAccessKey key, string date, Span<byte> hash)
    {
        var text = new Canonical(stackalloc byte[Algorithm.Length + MaxDateLength + (2 * SHA256.HashSizeInBytes) + 2]);
        text.Append(Algorithm);
        text.Append('\n');
        text.Append(date);
        text.Append('\n');
        text.AppendHex(hash);
        key.Sign(text.Written, hash);
    }

    // A character is at most three bytes of UTF-8, each of them three as %XX; a key without a value gets a '=', the path a '/'.
    private static int Room(AcmeAccessKey key, string method, string path, string query, List<(string Name, string Value)> headers, string? givenHash)
    {
        var room = 256 + key.Id.Length + (3 * method.Length) + (9 * path.Length) + (11 * query.Length) + (3 * (givenHash?.Length ?? 0));
        foreach (var (name, value) in headers)
        {
            room += (9 * name.Length) + (3 * value.Length) + 3;
        }

        return room;
    }

    /// <summary>Text of the canonical request, as UTF-8.</summary>
    private ref struct Canonical(Span<byte> buffer)
    {
        private readonly Span<byte> _buffer = buffer;
        private int _length;

        public readonly ReadOnlySpan<byte> Written => _buffer[.._length];

        public void Clear() => _length = 0;

        public void Append(char ascii) => _buffer[_length++] = (byte)ascii;

        public void Append(scoped ReadOnlySpan<char> text) => _length += Encoding.UTF8.GetBytes(text, _buffer[_length..]);

        public void AppendHex(scoped ReadOnlySpan<byte> bytes)
        {
            var digits = "0123456789abcdef"u8;
            foreach (var b in bytes)
            {
                _buffer[_length++] = digits[b >> 4];
                _buffer[_length++] = digits[b & 15];
            }
        }

        // Percent-decoded, then encoded again but for its slashes, with one at its end.
        public void AppendPath(scoped ReadOnlySpan<char> path)
        {
            var decoded = ArrayPool<byte>.Shared.Rent(3 * path.Length);
            var length = Decode(path, decoded);
            AppendEncoded(decoded.AsSpan(0, length), s_unreservedOrSlash);
            ArrayPool<byte>.Shared.Return(decoded);
            if (length == 0 || _buffer[_length - 1] != '/')
            {
                Append('/');
            }
        }

        // By name, then by value, both as they are when decoded; a name without a value keeps its '='.
        public void AppendQuery(scoped ReadOnlySpan<char> query)
        {
            if (query.IsEmpty)
            {
                return;
            }

            var decoded = ArrayPool<byte>.Shared.Rent(3 * query.Length);
            var most = query.Count('&') + 1;
            var pairs = most <= 32 ? stackalloc Pair[most] : new Pair[most];
            var count = 0;
            var length = 0;
            for (var rest = query; !rest.IsEmpty;)
            {
                var end = rest.IndexOf('&');
                var part = end < 0 ? rest : rest[..end];
                rest = end < 0 ? default : rest[(end + 1)..];
                if (part.IsEmpty)
                {
                    continue;
                }

                var equals = part.IndexOf('=');
                var middle = length + Decode(equals < 0 ? part : part[..equals], decoded.AsSpan(length));
                var last = middle + (equals < 0 ? 0 : Decode(part[(equals + 1)..], decoded.AsSpan(middle)));
                pairs[count++] = new(length, middle, last);
                length = last;
            }

            pairs = pairs[..count];
            pairs.Sort(new PairOrder(decoded));
            var isFirst = true;
            foreach (var pair in pairs)
            {
                if (!isFirst)
                {
                    Append('&');
                }

                AppendEncoded(decoded.AsSpan(pair.Start..pair.Middle), s_unreserved);
                Append('=');
                AppendEncoded(decoded.AsSpan(pair.Middle..pair.End), s_unreserved);
                isFirst = false;
            }

            ArrayPool<byte>.Shared.Return(decoded);
        }

        /// <summary>The headers' names with semicolons between them.</summary>
        public void AppendNames(List<(string Name, string Value)> headers)
        {
            for (var i = 0; i < headers.Count; i++)
            {
                if (i > 0)
                {
                    Append(';');
                }

                Append(headers[i].Name);
            }
        }

        private void AppendEncoded(ReadOnlySpan<byte> bytes, SearchValues<byte> kept)
        {
            var digits = "0123456789ABCDEF"u8;
            while (!bytes.IsEmpty)
            {
                var end = bytes.IndexOfAnyExcept(kept);
                var run = end < 0 ? bytes : bytes[..end];
                run.CopyTo(_buffer[_length..]);
                _length += run.Length;
                if (end < 0)
                {
                    return;
                }

                Append('%');
                _buffer[_length++] = digits[bytes[end] >> 4];
                _buffer[_length++] = digits[bytes[end] & 15];
                bytes = bytes[(end + 1)..];
            }
        }

        // Returns how many bytes it wrote. A plus stays one: RFC 3986 knows no other meaning.
        private static int Decode(ReadOnlySpan<char> text, Span<byte> bytes)
        {
            var length = Encoding.UTF8.GetBytes(text, bytes);
            var to = bytes[..length].IndexOf((byte)'%');
            if (to < 0)
            {
                return length;
            }

            for (var from = to; from < length; to++)
            {
                if (bytes[from] == '%' && from + 2 < length && char.IsAsciiHexDigit((char)bytes[from + 1]) && char.IsAsciiHexDigit((char)bytes[from + 2]))
                {
                    bytes[to] = (byte)((Digit(bytes[from + 1]) << 4) | Digit(bytes[from + 2]));
                    from += 3;
                }
                else
                {
                    bytes[to] = bytes[from++];
                }
            }

            return to;
        }

        private static int Digit(byte hex) => hex <= '9' ? hex - '0' : (hex | 0x20) - 'a' + 10;
    }

    // Where a query parameter stands among the decoded bytes: its name, then its value.
    private readonly record struct Pair(int Start, int Middle, int End);

    private readonly struct PairOrder(byte[] decoded) : IComparer<Pair>
    {
        public int Compare(Pair left, Pair right)
        {
            var names = decoded.AsSpan(left.Start..left.Middle).SequenceCompareTo(decoded.AsSpan(right.Start..right.Middle));
            return names != 0 ? names : decoded.AsSpan(left.Middle..left.End).SequenceCompareTo(decoded.AsSpan(right.Middle..right.End));
        }
    }
}

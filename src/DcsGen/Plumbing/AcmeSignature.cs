namespace Acme.Plumbing;

using global::System;
using global::System.Buffers;
using global::System.Buffers.Binary;
using global::System.Security.Cryptography;
using global::System.Text;

/// <summary>The signature <c>SDK-HMAC-SHA256</c> of Huawei Cloud's API gateway.</summary>
/// <remarks>
/// SHA-256 of the canonical request, and HMAC-SHA256 of that with the secret key. Texts go to UTF-8 once, straight into one rented
/// buffer; what lasts is the value of the header.
/// </remarks>
internal static class AcmeSignature
{
    /// <summary>The signed header whose value replaces the body's hash.</summary>
    public const string HashHeader = "x-sdk-content-sha256";

    // The order of so many query parameters is kept on the stack.
    private const int FewPairs = 16;

    private static readonly SearchValues<byte> s_unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"u8);

    private static readonly SearchValues<byte> s_unreservedOrSlash =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/"u8);

    // The SHA-256 of no bytes, in hexadecimal.
    private static ReadOnlySpan<byte> EmptyHash => "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"u8;

    /// <summary>Returns the value of <c>Authorization</c>.</summary>
    /// <param name="key">Signs.</param>
    /// <param name="date">The value of <c>X-Sdk-Date</c>.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="uri">Path and query as they are sent.</param>
    /// <param name="names">
    /// The names of the signed headers in lower case, sorted by their characters, with <c>host</c> and <c>x-sdk-date</c>, and without
    /// <c>content-type</c> and names with an underscore, which gateways rewrite.
    /// </param>
    /// <param name="values">
    /// The value of each name; null if the request lacks the header. That of <see cref="HashHeader"/> replaces the body's hash.
    /// </param>
    /// <param name="bodyHash">The body's SHA-256, of 32 bytes; null for no body.</param>
    public static string Authorization(
        AcmeAccessKey key, string date, string method, Uri uri, ReadOnlySpan<string> names, ReadOnlySpan<string?> values, byte[]? bodyHash)
    {
        var target = uri.PathAndQuery.AsSpan();
        var mark = target.IndexOf('?');
        var buffer = ArrayPool<byte>.Shared.Rent(Room(key, date, method, target.Length, names, values));

        // Decoded parts of the target take the buffer's end.
        var decoded = buffer.AsSpan(buffer.Length - (3 * target.Length));
        var text = new Canonical(buffer);
        text.Append(method.ToUpperInvariant());
        text.Append('\n');
        text.AppendPath(mark < 0 ? target : target[..mark], decoded);
        text.Append('\n');
        text.AppendQuery(mark < 0 ? default : target[(mark + 1)..], decoded);
        text.Append('\n');
        string? givenHash = null;
        for (var i = 0; i < names.Length; i++)
        {
            if (values[i] is { } value)
            {
                text.Append(names[i]);
                text.Append(':');
                text.Append(value.AsSpan().Trim());
                text.Append('\n');
                givenHash = names[i] == HashHeader ? value : givenHash;
            }
        }

        text.Append('\n');
        var start = text.Written.Length;
        text.AppendNames(names, values);
        var signed = text.Written[start..];
        text.Append('\n');
        if (givenHash is not null)
        {
            text.Append(givenHash.AsSpan().Trim());
        }
        else if (bodyHash is null)
        {
            text.Append(EmptyHash);
        }
        else
        {
            text.AppendHex(bodyHash);
        }

        var canonical = text.Written;
        text.Append("SDK-HMAC-SHA256\n"u8);
        text.Append(date);
        text.Append('\n');
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var hashes = key.Take();
        hashes.Hash(canonical, hash);
        text.AppendHex(hash);
        hashes.Sign(text.Written[canonical.Length..], hash);
        key.Return(hashes);

        start = text.Written.Length;
        text.Append("SDK-HMAC-SHA256 Access="u8);
        text.Append(key.Id);
        text.Append(", SignedHeaders="u8);
        text.Append(signed);
        text.Append(", Signature="u8);
        text.AppendHex(hash);
        var authorization = Encoding.UTF8.GetString(text.Written[start..]);

        // A security token was among the headers.
        buffer.AsSpan(0, text.Written.Length).Clear();
        ArrayPool<byte>.Shared.Return(buffer);
        return authorization;
    }

    // A character is at most three bytes of UTF-8, each of them three as %XX, and three more when decoded; a name without a value gets a '=',
    // the path a '/'.
    private static int Room(
        AcmeAccessKey key, string date, string method, int target, ReadOnlySpan<string> names, ReadOnlySpan<string?> values)
    {
        var room = 512 + key.Id.Length + (3 * (date.Length + method.Length)) + (14 * target);
        for (var i = 0; i < names.Length; i++)
        {
            // A name is written three times, and a value a second time if it replaces the body's hash.
            room += values[i] is { } value ? (9 * names[i].Length) + (6 * value.Length) + 4 : 0;
        }

        return room;
    }

    /// <summary>Text of the canonical request, as UTF-8.</summary>
    private ref struct Canonical(Span<byte> buffer)
    {
        private readonly Span<byte> _buffer = buffer;
        private int _length;

        public readonly ReadOnlySpan<byte> Written => _buffer[.._length];

        public void Append(char ascii) => _buffer[_length++] = (byte)ascii;

        public void Append(scoped ReadOnlySpan<char> text) => _length += Encoding.UTF8.GetBytes(text, _buffer[_length..]);

        public void Append(scoped ReadOnlySpan<byte> utf8)
        {
            utf8.CopyTo(_buffer[_length..]);
            _length += utf8.Length;
        }

        // Four bytes at a time: each nibble gets a byte of its own, and becomes a digit, or a letter if it is more than 9.
        public void AppendHex(scoped ReadOnlySpan<byte> hash)
        {
            for (; !hash.IsEmpty; hash = hash[4..], _length += 8)
            {
                ulong nibbles = BinaryPrimitives.ReadUInt32BigEndian(hash);
                nibbles = (nibbles | (nibbles << 16)) & 0x0000_FFFF_0000_FFFF;
                nibbles = (nibbles | (nibbles << 8)) & 0x00FF_00FF_00FF_00FF;
                nibbles = (nibbles | (nibbles << 4)) & 0x0F0F_0F0F_0F0F_0F0F;
                var letters = ((nibbles + 0x0606_0606_0606_0606) >> 4) & 0x0101_0101_0101_0101;
                BinaryPrimitives.WriteUInt64BigEndian(_buffer[_length..], nibbles + 0x3030_3030_3030_3030 + (letters * ('a' - '9' - 1)));
            }
        }

        // Percent-decoded, then encoded again but for its slashes, with one at its end.
        public void AppendPath(scoped ReadOnlySpan<char> path, scoped Span<byte> decoded)
        {
            decoded = decoded[..Encoding.UTF8.GetBytes(path, decoded)];
            AppendEncoded(decoded[..Decode(decoded)], s_unreservedOrSlash);
            if (path.IsEmpty || _buffer[_length - 1] != '/')
            {
                Append('/');
            }
        }

        // By name, then by value, both as they are when decoded; a name without a value keeps its '='.
        public void AppendQuery(scoped ReadOnlySpan<char> query, scoped Span<byte> decoded)
        {
            if (query.IsEmpty)
            {
                return;
            }

            decoded = decoded[..Encoding.UTF8.GetBytes(query, decoded)];
            var hasEscapes = decoded.Contains((byte)'%');
            var most = decoded.Count((byte)'&') + 1;
            var pairs = most <= FewPairs ? stackalloc Pair[FewPairs] : new Pair[most];
            var (count, start, equals) = (0, 0, -1);
            for (var i = 0; i <= decoded.Length; i++)
            {
                var next = i < decoded.Length ? decoded[i] : (byte)'&';
                if (next == '=' && equals < 0)
                {
                    equals = i;
                }
                else if (next == '&')
                {
                    if (i > start)
                    {
                        var pair = equals < 0 ? new Pair(start, i, i, i) : new Pair(start, equals, equals + 1, i);
                        Insert(pairs[..++count], hasEscapes ? pair.Decode(decoded) : pair, decoded);
                    }

                    (start, equals) = (i + 1, -1);
                }
            }

            for (var i = 0; i < count; i++)
            {
                if (i > 0)
                {
                    Append('&');
                }

                AppendEncoded(pairs[i].Name(decoded), s_unreserved);
                Append('=');
                AppendEncoded(pairs[i].Value(decoded), s_unreserved);
            }
        }

        /// <summary>The headers' names with semicolons between them.</summary>
        public void AppendNames(ReadOnlySpan<string> names, ReadOnlySpan<string?> values)
        {
            var isFirst = true;
            for (var i = 0; i < names.Length; i++)
            {
                if (values[i] is null)
                {
                    continue;
                }

                if (!isFirst)
                {
                    Append(';');
                }

                Append(names[i]);
                isFirst = false;
            }
        }

        // Into pairs that are sorted but for the last, which is free.
        private static void Insert(Span<Pair> pairs, Pair pair, ReadOnlySpan<byte> decoded)
        {
            var (low, high) = (0, pairs.Length - 1);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[middle].CompareTo(pair, decoded) <= 0 ? (middle + 1, high) : (low, middle);
            }

            pairs[low..^1].CopyTo(pairs[(low + 1)..]);
            pairs[low] = pair;
        }

        private void AppendEncoded(scoped ReadOnlySpan<byte> bytes, SearchValues<byte> kept)
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

        // Decodes in place, and returns the length of the result. A plus stays one: RFC 3986 knows no other meaning.
        public static int Decode(Span<byte> bytes)
        {
            var length = bytes.Length;
            var to = bytes.IndexOf((byte)'%');
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

    // Where the name and the value of a query parameter are among the decoded bytes.
    private readonly record struct Pair(int NameStart, int NameEnd, int ValueStart, int ValueEnd)
    {
        public ReadOnlySpan<byte> Name(ReadOnlySpan<byte> decoded) => decoded[NameStart..NameEnd];

        public ReadOnlySpan<byte> Value(ReadOnlySpan<byte> decoded) => decoded[ValueStart..ValueEnd];

        public Pair Decode(Span<byte> encoded) => this with
        {
            NameEnd = NameStart + Canonical.Decode(encoded[NameStart..NameEnd]),
            ValueEnd = ValueStart + Canonical.Decode(encoded[ValueStart..ValueEnd]),
        };

        public int CompareTo(Pair other, ReadOnlySpan<byte> decoded)
        {
            var names = Name(decoded).SequenceCompareTo(other.Name(decoded));
            return names != 0 ? names : Value(decoded).SequenceCompareTo(other.Value(decoded));
        }
    }
}

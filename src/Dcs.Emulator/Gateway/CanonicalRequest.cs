using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Dcs.Emulator.Gateway;

/// <summary>The canonical form of a request, made from what came over the wire.</summary>
/// <remarks>
/// Vendor's "API Request Signing Guide", "AK/SK Signing and Authentication Algorithm". It shares no code with a signer: a mistake
/// in one of the two shows as a mismatch.
/// </remarks>
internal static class CanonicalRequest
{
    public static string Create(HttpRequest request, IEnumerable<string> signedHeaders, string bodyHash)
    {
        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?', 2);
        string[] names = [.. signedHeaders.Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal)];
        var headers = string.Concat(names.Select(name => $"{name}:{request.Headers[name].ToString().Trim()}\n"));
        return string.Join(
            '\n',
            request.Method,
            Path(target[0]),
            target is [_, var query] ? Query(query) : "",
            headers,
            string.Join(';', names),
            bodyHash);
    }

    /// <summary>The path ends in a slash there, whether or not it was sent with one.</summary>
    private static string Path(string raw)
    {
        var path = string.Join('/', Decode(raw).Split('/').Select(Encode));
        return path.EndsWith('/') ? path : path + "/";
    }

    private static string Query(string raw)
    {
        var pairs = raw.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => (Key: Decode(pair[0]), Value: pair is [_, var value] ? Decode(value) : ""))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ThenBy(pair => pair.Value, StringComparer.Ordinal);
        return string.Join('&', pairs.Select(pair => $"{Encode(pair.Key)}={Encode(pair.Value)}"));
    }

    /// <summary>Undoes percent-encoding. A character of the result is a byte: what is not UTF-8 is kept, too. A plus stays a
    /// plus.</summary>
    private static string Decode(string text)
    {
        var bytes = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                bytes.Append((char)Convert.FromHexString(text.AsSpan(i + 1, 2))[0]);
                i += 2;
            }
            else
            {
                bytes.Append(text[i]);
            }
        }

        return bytes.ToString();
    }

    /// <summary>Percent-encodes all but the unreserved characters of RFC 3986, section 2.3.</summary>
    private static string Encode(string bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var b in bytes)
        {
            if (char.IsAsciiLetterOrDigit(b) || b is '-' or '_' or '.' or '~')
            {
                text.Append(b);
            }
            else
            {
                text.Append('%').Append(Convert.ToHexString([(byte)b]));
            }
        }

        return text.ToString();
    }
}

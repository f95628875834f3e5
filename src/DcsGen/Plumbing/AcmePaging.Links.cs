namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Runtime.CompilerServices;
using global::System.Threading;
using global::System.Threading.Tasks;

internal static partial class AcmePaging
{
    /// <summary>Makes the request of the first page that of the page that the options name, if they do.</summary>
    /// <exception cref="InvalidOperationException">It is on another server.</exception>
    internal static HttpRequestMessage Follow(HttpRequestMessage request, AcmeCallOptions? options)
    {
        if (options?.NextLink is { } link)
        {
            request.RequestUri = Resolve(request.RequestUri!, link);
        }

        return request;
    }

    private static async IAsyncEnumerable<TPage> LinkedPages<TValue, TPage>(
        Func<string?, CancellationToken, Task<AcmeResponse<TValue>>> get,
        string? first,
        Func<TValue, TPage> page,
        Func<AcmeResponse<TValue>, string?> next,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var link = first;
        var seen = new AcmeVisitedPages(first);
        while (true)
        {
            var response = await get(link, cancellationToken).ConfigureAwait(false);
            yield return page(response.Value);
            var following = next(response);
            if (string.IsNullOrEmpty(following))
            {
                yield break;
            }

            if (response.RequestUri is { } uri)
            {
                following = Resolve(uri, following).AbsoluteUri;
            }

            seen.Add(following);
            link = following;
        }
    }

    // The request has credentials, which are the origin's (RFC 6454, section 4) and nobody else's.
    private static Uri Resolve(Uri page, string link)
    {
        if (!Uri.TryCreate(page, link, out var next))
        {
            throw new InvalidOperationException("What the service named as the next page is no URL.");
        }

        if (next.Scheme != page.Scheme || next.Port != page.Port || !next.IdnHost.Equals(page.IdnHost, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"The next page is at {Origin(next)} and not at {Origin(page)}, where the page is that names it: it is not requested.");
        }

        return next;
    }

    private static string Origin(Uri uri) => AcmeText.Printable(uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped), 200);

    private static string? LinkOf(AcmeResponse response)
    {
        if (response.Headers is not { } headers || !headers.NonValidated.TryGetValues("Link", out var values))
        {
            return null;
        }

        foreach (var value in values)
        {
            if (NextIn(value) is { } link)
            {
                return link;
            }
        }

        return null;
    }

    // RFC 8288, section 3: <target>; name=value; name="value", <target>... What comes after something malformed is not read.
    private static string? NextIn(ReadOnlySpan<char> rest)
    {
        while ((rest = rest.TrimStart(" \t,")) is ['<', ..] && rest.IndexOf('>') is var end and > 0)
        {
            var target = rest[1..end].Trim();
            rest = rest[(end + 1)..].TrimStart(" \t");
            string? relations = null;
            var isOfAnother = false;
            while (rest is [';', ..])
            {
                rest = Parameter(rest[1..], out var name, out var value);
                if (name.Equals("rel", StringComparison.OrdinalIgnoreCase))
                {
                    // Of several the first one counts.
                    relations ??= value;
                }

                isOfAnother |= name.Equals("anchor", StringComparison.OrdinalIgnoreCase);
            }

            if (!isOfAnother && Array.Exists(relations?.Split(' ') ?? [], static relation => relation.Equals("next", StringComparison.OrdinalIgnoreCase)))
            {
                return target.ToString();
            }
        }

        return null;
    }

    // Returns what comes after it.
    private static ReadOnlySpan<char> Parameter(ReadOnlySpan<char> text, out string name, out string value)
    {
        var end = End(text, "=;,");
        name = text[..end].Trim().ToString();
        value = "";
        text = text[end..];
        if (text is not ['=', ..])
        {
            return text;
        }

        text = text[1..].TrimStart(" \t");
        if (text is not ['"', ..])
        {
            end = End(text, ";,");
            value = text[..end].Trim().ToString();
            return text[end..];
        }

        end = 1;
        while (end < text.Length && text[end] != '"')
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        end = Math.Min(end, text.Length);
        value = text[1..end].ToString().Replace("\\", "", StringComparison.Ordinal);
        return text[Math.Min(end + 1, text.Length)..].TrimStart(" \t");
    }

    private static int End(ReadOnlySpan<char> text, ReadOnlySpan<char> marks) => text.IndexOfAny(marks) is var end and >= 0 ? end : text.Length;
}

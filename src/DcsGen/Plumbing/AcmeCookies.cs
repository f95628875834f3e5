namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Linq;
using global::System.Net.Http;

/// <summary>Cookies of a request (RFC 6265, section 4.2), beside those of the handler's own container.</summary>
internal static class AcmeCookies
{
    /// <summary>Adds a parameter, unless there is nothing to send. What is several values is several cookies: <c>&amp;</c> would be part of one.</summary>
    /// <exception cref="ArgumentException">With style cookie: the value has a character that no cookie can.</exception>
    public static void Add(HttpRequestMessage request, string name, AcmeParameterValue value, AcmeParameterStyle style, bool explode)
    {
        Func<string, string> text = style == AcmeParameterStyle.Cookie ? Checked : Uri.EscapeDataString;
        var cookies = new List<string>();
        if (value.Text is { } single)
        {
            cookies.Add(text(name) + "=" + text(single));
        }
        else if (explode)
        {
            cookies.AddRange((value.Items ?? []).Select(item => text(name) + "=" + text(item)));
            cookies.AddRange(value.Members().Select(member => text(member.Key) + "=" + text(member.Value)));
        }
        else if (!value.IsEmpty)
        {
            var parts = value.Items ?? value.Members().SelectMany(static member => (string[])[member.Key, member.Value]);
            cookies.Add(text(name) + "=" + string.Join(",", parts.Select(text)));
        }

        if (cookies.Count > 0)
        {
            var before = request.Headers.NonValidated.TryGetValues("Cookie", out var others) ? others.AsEnumerable() : [];
            request.Headers.Remove("Cookie");
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", before.Concat(cookies)));
        }
    }

    private static string Checked(string text) => text.All(static c => c is > ' ' and < '\x7f' and not (';' or ',' or '"' or '\\'))
        ? text
        : throw new ArgumentException("Cannot be a cookie: " + text);
}

using DcsGen.CSharp;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Client;

/// <summary>Servers of one path or operation.</summary>
internal static class ServerMapper
{
    /// <summary>The first server of the operation, else of its path; null when it is the client's own, or cannot be used, which is
    /// reported.</summary>
    public static OperationServer? Map(LocatedOperation operation, Server ofClient, Findings findings)
    {
        var (servers, at) = operation.Value.Servers is { Count: > 0 } own
            ? (own, operation.At.PointerTo("servers", 0))
            : (operation.Item.Value.Servers, operation.Item.PointerTo("servers", 0));
        var server = servers?.FirstOrDefault();
        var template = WithScheme(server?.Url?.TrimEnd('/') ?? "", at, findings);
        if (server is null || template == ofClient.Template)
        {
            return null;
        }

        if (server.Variables is { Count: > Limits.ServerVariables })
        {
            findings.LeftOut(at, $"A server with more than {Limits.ServerVariables} variables is ignored");
            return null;
        }

        foreach (var variable in server.Variables ?? Enumerable.Empty<KeyValuePair<string, OpenApiServerVariable>>())
        {
            if (template.Contains("{" + variable.Key + "}")
                && !Extensions.GetBoolean(variable.Value.Extensions, "x-dcsgen-required")
                && variable.Value.Default is { } value)
            {
                template = template.Replace("{" + variable.Key + "}", value);
                findings.Approximated(at, $"The variable '{variable.Key}' of a server of one path or operation has its default, '{value}'");
            }
        }

        if (Url(template) is { } url)
        {
            return url;
        }

        findings.LeftOut(at, $"The server '{template}' of one path or operation is not a usable URL; its calls use the client's server");
        return null;
    }

    /// <summary>Returns the URL of a server with <c>https</c> where it begins with a host (RFC 3986, section 4.2: its scheme is that of
    /// the document, which a compiler does not know).</summary>
    public static string WithScheme(string template, string pointer, Findings findings)
    {
        if (!template.StartsWith("//", StringComparison.Ordinal))
        {
            return template;
        }

        findings.Approximated(pointer, $"The server '{template}' has no scheme: https is used");
        return "https:" + template;
    }

    private static OperationServer? Url(string template)
    {
        if (template.IndexOfAny(['{', '}', '?', '#']) >= 0)
        {
            return null;
        }

        // On Unix "/v2" is an absolute file, too.
        if (template.IndexOf("://", StringComparison.Ordinal) < 0)
        {
            return Uri.TryCreate(new Uri("http://x/"), template, out var path) && path.Host == "x" && path.Scheme == Uri.UriSchemeHttp
                ? new(path.AbsolutePath.TrimEnd('/'), IsRelative: true)
                : null;
        }

        return Uri.TryCreate(template, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? new(uri!.AbsoluteUri.TrimEnd('/'), IsRelative: false)
            : null;
    }
}

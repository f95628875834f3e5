using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.Mapping.Operations;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Client;

/// <summary>What belongs to the client as a whole: server, client-level parameters, error shape.</summary>
internal static class ClientMapper
{
    /// <summary>What most services call it, and what is read where the document does not say.</summary>
    private const string DefaultRequestIdHeader = "X-Request-Id";

    private static readonly ErrorShape s_defaultErrorShape = new(
        ["/error_code", "/code", "/error/code", "/errorCode"],
        ["/error_msg", "/message", "/error/message", "/detail", "/title", "/error_description", "/error"],
        ["/request_id", "/requestId"]);

    public static ClientType Map(ParsedDocument parsed, FileContext context, Findings findings)
    {
        var document = parsed.Document;
        var names = new NameScope(
            StringComparer.Ordinal, [.. ReservedNames.ClientOptionsMembers, context.ClientName + "ClientOptions"]);
        return new(
            Docs.OfOperation(document.Info?.Title, document.Info?.Description),
            MapServer(document, parsed.IsVersion2, names, findings),
            MapParameters(parsed, names, findings),
            UserAgent(context.ClientName, document.Info?.Version),
            RequestIdHeader(document, findings),
            MapErrorShape(document, findings));
    }

    /// <summary>Whether a parameter belongs to the client; reported when it says so and cannot.</summary>
    public static bool IsClientParameter(IOpenApiParameter parameter) =>
        Extensions.GetBoolean(parameter.Extensions, "x-dcsgen-client")
        && parameter.Schema is { } schema
        && !ParameterMapper.IsUnresolved(schema)
        && ((schema.Type ?? JsonSchemaType.String) & ~JsonSchemaType.Null) == JsonSchemaType.String
        && schema.Enum is not { Count: > 0 };

    private static Server MapServer(OpenApiDocument document, bool isVersion2, NameScope names, Findings findings)
    {
        var server = document.Servers?.FirstOrDefault();
        if (server?.Variables is { Count: > Limits.ServerVariables })
        {
            findings.LeftOut("/servers/0", $"A server with more than {Limits.ServerVariables} variables is ignored");
            server = null;
        }

        var template = ServerMapper.WithScheme(server?.Url?.TrimEnd('/') ?? "", isVersion2 ? "/host" : "/servers/0/url", findings);
        var variables = (server?.Variables ?? Enumerable.Empty<KeyValuePair<string, OpenApiServerVariable>>())
            .Where(pair => template.Contains("{" + pair.Key + "}"))
            .Select(pair => new ServerVariable(
                pair.Key,
                names.Take(Identifier.Pascal(pair.Key)),
                Extensions.GetBoolean(pair.Value.Extensions, "x-dcsgen-required") ? null : pair.Value.Default,
                IsHost(template, pair.Key),
                Docs.Of("", pair.Value.Description)))
            .ToEquatableArray();
        return new(template, template.Contains("://") || template.StartsWith("{", StringComparison.Ordinal), variables);
    }

    // Between "://" and the next slash.
    private static bool IsHost(string template, string variable)
    {
        var start = template.IndexOf("://", StringComparison.Ordinal);
        var end = start < 0 ? -1 : template.IndexOf('/', start + 3);
        var at = template.IndexOf("{" + variable + "}", StringComparison.Ordinal);
        return start >= 0 && at > start && (end < 0 || at < end);
    }

    private static EquatableArray<ClientParameter> MapParameters(ParsedDocument parsed, NameScope names, Findings findings)
    {
        var parameters = new List<ClientParameter>();
        var locals = new NameScope(StringComparer.Ordinal, [.. ReservedNames.Parameters, ReservedNames.Body]);
        names.Reserve(ReservedNames.ClientFields);
        foreach (var (parameter, pointer, _) in Parameters(parsed))
        {
            if (parameter.Name is not { } wireName || !Extensions.GetBoolean(parameter.Extensions, "x-dcsgen-client"))
            {
                continue;
            }

            if (!IsClientParameter(parameter))
            {
                findings.ExtensionIgnored(pointer, "x-dcsgen-client", $"only a parameter whose schema is a plain string can belong to the client");
            }
            else if (!parameters.Exists(known => known.WireName == wireName))
            {
                var name = names.Take(Identifier.Pascal(wireName), "Source");
                parameters.Add(new(wireName, name, locals.Take(Identifier.Camel(name)), Docs.Of(wireName, parameter.Description)));
            }
        }

        return parameters.ToEquatableArray();
    }

    private static IEnumerable<Located<IOpenApiParameter>> Parameters(ParsedDocument parsed) =>
        parsed.Paths().SelectMany(static path => path.Value.Parameters()
            .Concat(path.Value.Operations(path.Key).SelectMany(static operation => operation.OwnParameters)));

    // RFC 9110, section 10.1.5: a product token and its version.
    private static string UserAgent(string clientName, string? version)
    {
        var token = new string((version ?? "").Where(static c => c < 128 && (char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '+'))
            .ToArray());
        return clientName + "Client" + (token.Length > 0 ? "/" + token : "");
    }

    private static string RequestIdHeader(OpenApiDocument document, Findings findings)
    {
        const string Key = "x-dcsgen-request-id";
        if (Extensions.Get(document.Extensions, Key) is not { } node)
        {
            return DefaultRequestIdHeader;
        }

        var header = Extensions.AsString(node);
        if (header is { Length: > 0 } && header.All(static c => c is > ' ' and < (char)127 and not ':'))
        {
            return header!;
        }

        findings.ExtensionIgnored(Pointer.Child("", Key), Key, $"it must be the name of a header");
        return DefaultRequestIdHeader;
    }

    private static ErrorShape MapErrorShape(OpenApiDocument document, Findings findings)
    {
        const string Key = "x-dcsgen-error";
        if (Extensions.Get(document.Extensions, Key) is not { } node)
        {
            return s_defaultErrorShape;
        }

        if (node is not JsonObject map)
        {
            findings.ExtensionIgnored(Pointer.Child("", Key), Key, $"it must be a mapping with code, message and requestId");
            return s_defaultErrorShape;
        }

        return new(Pointers("code"), Pointers("message"), Pointers("requestId"));

        EquatableArray<string> Pointers(string member)
        {
            if (map[member] is not { } value)
            {
                return [];
            }

            if (Extensions.AsStrings(value) is { } pointers
                && pointers.All(static pointer => pointer.StartsWith("/", StringComparison.Ordinal)
                    && !pointer.EndsWith("/*", StringComparison.Ordinal)))
            {
                return new(pointers);
            }

            findings.ExtensionIgnored(
                $"/{Key}/{member}", $"{Key}.{member}", $"it must be a JSON pointer such as /error_code, or a list of them");
            return [];
        }
    }
}

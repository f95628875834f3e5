using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Client;

/// <summary>Maps the security schemes that operations require.</summary>
internal sealed class SecurityMapper
{
    private const string Key = "x-dcsgen-auth";

    private readonly ParsedDocument _parsed;
    private readonly Findings _findings;
    private readonly Dictionary<string, IOpenApiSecurityScheme> _declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _scopes = new(StringComparer.Ordinal);
    private readonly HashSet<(string Scheme, string Scope)> _seenScopes = [];

    public SecurityMapper(ParsedDocument parsed, Findings findings)
    {
        _parsed = parsed;
        _findings = findings;
        foreach (var scheme in parsed.Document.Components?.SecuritySchemes
            ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSecurityScheme>>())
        {
            CheckExtension(scheme.Key, scheme.Value);
            _declared.Add(scheme.Key, scheme.Value);
        }
    }

    /// <summary>Gets whether a scheme has <c>x-dcsgen-auth: sdk-hmac-sha256</c>. Other values are reported.</summary>
    public bool IsSigned => _declared.Values.Any(IsSignature);

    /// <summary>Returns the alternatives that an operation requires, each a list of schemes that are all required. Empty if it requires
    /// nothing.</summary>
    public EquatableArray<EquatableArray<string>> Requirement(LocatedOperation operation)
    {
        // The list of an operation replaces that of the document; an empty list requires nothing.
        var at = operation.At.PointerTo("security");
        if (operation.At.JsonOf("security") is not JsonArray alternatives)
        {
            at = "/security";
            alternatives = _parsed.Root["security"] as JsonArray ?? [];
        }

        var known = new List<EquatableArray<string>>();
        for (var i = 0; i < alternatives.Count; i++)
        {
            if (alternatives[i] is not JsonObject schemes)
            {
                continue;
            }

            if (schemes.FirstOrDefault(pair => !_declared.ContainsKey(pair.Key)) is { Key: { } unknown })
            {
                if (_unknown.Add(unknown))
                {
                    _findings.Malformed(Pointer.Child(Pointer.Child(at, i), unknown), $"There is no security scheme '{unknown}'; alternatives that have it are left out");
                }

                continue;
            }

            foreach (var pair in schemes)
            {
                AddScopes(pair.Key, pair.Value as JsonArray);
            }

            // Schemes of the signing handler and of the connection need no credentials.
            known.Add(schemes.Select(static pair => pair.Key).Where(name => KindOf(_declared[name]) is not null).ToEquatableArray());
        }

        return known.All(static schemes => schemes.Count == 0) ? [] : known.ToEquatableArray();
    }

    /// <summary>Returns the schemes that operations require, in the document's order. It is called after <see cref="Requirement"/> for all
    /// operations.</summary>
    public EquatableArray<SecurityScheme> Schemes(string clientName)
    {
        var names = new NameScope(StringComparer.Ordinal, [.. ReservedNames.CredentialsMembers, clientName + "Credentials"]);
        var schemes = new List<SecurityScheme>();
        foreach (var pair in _declared)
        {
            if (!_scopes.TryGetValue(pair.Key, out var scopes) || KindOf(pair.Value) is not { } kind)
            {
                continue;
            }

            var name = names.Take(Identifier.Pascal(pair.Key));
            var place = kind switch
            {
                SecurityKind.Header or SecurityKind.Query or SecurityKind.Cookie => pair.Value.Name ?? "",
                SecurityKind.Basic => "Basic",
                _ when AuthorizationScheme(pair.Value) is { } own => own,
                _ => pair.Value is { Type: SecuritySchemeType.Http, Scheme: { Length: > 0 } scheme }
                    && !scheme.Equals("bearer", StringComparison.OrdinalIgnoreCase)
                    ? scheme
                    : "Bearer",
            };
            var url = pair.Value.Flows?.ClientCredentials?.TokenUrl;
            var tokens = url is { IsAbsoluteUri: true, Scheme: "https" or "http" }
                ? new TokenEndpoint(names.Take("Use" + name), url.AbsoluteUri, string.Join(" ", scopes))
                : null;
            schemes.Add(new(pair.Key, name, kind, place, tokens, Docs.Of("", pair.Value.Description)));
        }

        return schemes.ToEquatableArray();
    }

    // Null for schemes that the authentication handler does not apply: signatures, and certificates of the connection.
    private static SecurityKind? KindOf(IOpenApiSecurityScheme scheme) => scheme.Type switch
    {
        _ when IsSignature(scheme) || IsOthers(scheme) => null,
        SecuritySchemeType.ApiKey => scheme.In switch
        {
            ParameterLocation.Query => SecurityKind.Query,
            ParameterLocation.Cookie => SecurityKind.Cookie,
            _ => AuthorizationScheme(scheme) is null ? SecurityKind.Header : SecurityKind.Authorization,
        },
        SecuritySchemeType.Http =>
            "basic".Equals(scheme.Scheme, StringComparison.OrdinalIgnoreCase) ? SecurityKind.Basic : SecurityKind.Authorization,
        SecuritySchemeType.OAuth2 or SecuritySchemeType.OpenIdConnect => SecurityKind.Authorization,
        _ => null,
    };

    private static string? AuthorizationScheme(IOpenApiSecurityScheme scheme) =>
        Extensions.GetString(scheme.Extensions, ReaderKeys.AuthorizationScheme);

    // A handler of the consumer's own does it.
    private static bool IsOthers(IOpenApiSecurityScheme scheme) => Extensions.GetString(scheme.Extensions, Key) == "none";

    private static bool IsSignature(IOpenApiSecurityScheme scheme) => Extensions.GetString(scheme.Extensions, Key) == "sdk-hmac-sha256";

    private void CheckExtension(string name, IOpenApiSecurityScheme scheme)
    {
        if (Extensions.Get(scheme.Extensions, Key) is not null && !IsSignature(scheme) && !IsOthers(scheme))
        {
            _findings.ExtensionIgnored(Pointer.Child(ComponentReference.PointerToSecurityScheme(name), Key), Key, $"it must be sdk-hmac-sha256 or none");
        }
    }

    private void AddScopes(string name, JsonArray? scopes)
    {
        if (!_scopes.TryGetValue(name, out var all))
        {
            _scopes[name] = all = [];
        }

        all.AddRange((scopes ?? []).Select(Extensions.AsString).OfType<string>().Where(scope => _seenScopes.Add((name, scope))));
    }
}

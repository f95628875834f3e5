using System.Text.Json.Nodes;
using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.OpenApi;

namespace DcsGen.Surface;

/// <summary>A contract as the lines that a reviewer reads: the client, then operations and schemas in the document's order.</summary>
internal sealed class SurfaceMapper
{
    private readonly Api _api;
    private readonly Contract _contract;
    private readonly SurfaceSchemas _schemas;

    private SurfaceMapper(Api api, Contract contract)
    {
        (_api, _contract) = (api, contract);
        _schemas = new(api, contract);
    }

    /// <summary>The surface of a document.</summary>
    /// <param name="api">The output for the document.</param>
    /// <param name="contract">The contract of the document.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static EquatableArray<SurfaceSection> Map(Api api, Contract contract, CancellationToken cancellationToken)
    {
        var mapper = new SurfaceMapper(api, contract);
        var sections = new List<SurfaceSection> { mapper.Client() };
        foreach (var operation in contract.Operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sections.Add(mapper.Operation(operation));
            sections.AddRange(mapper._schemas.Inline());
        }

        sections.AddRange(mapper._schemas.Named(cancellationToken));
        return sections.ToEquatableArray();
    }

    private string ClientName => _contract.ClientName;

    private SurfaceSection Client()
    {
        var lines = new List<SurfaceLine>();
        var client = _api.Client;
        foreach (var (server, index) in _contract.Servers.Select(static (server, index) => (server, index)))
        {
            // The client uses the first server only.
            var target = index == 0 ? new SurfaceTarget($"{ClientName}ClientOptions.BaseAddress") : null;
            lines.AddRange(Server(server, target, index == 0 ? client.Server.Variables : []));
        }

        foreach (var scheme in _contract.SecuritySchemes)
        {
            lines.AddRange(Scheme(scheme));
        }

        if (_contract.Security.Count > 0)
        {
            lines.Add(Security(_contract.Security));
        }

        AddError("code", client.ErrorShape.Code, "ErrorCode");
        AddError("message", client.ErrorShape.Message, "ErrorMessage");
        AddError("request id", client.ErrorShape.RequestId, "RequestId");
        lines.Add(new("header", client.RequestIdHeader, "", new($"{ClientName}Response.RequestId")));
        return new(new("client", ClientName, "", new($"I{ClientName}Client")), lines.ToEquatableArray());

        void AddError(string name, EquatableArray<string> pointers, string member)
        {
            if (pointers.Count > 0)
            {
                lines.Add(new("error", name, string.Join(" ", pointers), new($"{FileContext.ExceptionNameOf(ClientName)}.{member}")));
            }
        }
    }

    private IEnumerable<SurfaceLine> Server(ContractServer server, SurfaceTarget? target, EquatableArray<ServerVariable> options)
    {
        yield return new("server", server.Url, "", target);
        foreach (var variable in server.Variables)
        {
            var facts = string.Join(" ", new[]
            {
                variable.Values.Count == 0 ? "" : "one of " + string.Join(" ", variable.Values),
                variable.IsRequired ? "required" : "default " + variable.Default,
            }.Where(static fact => fact.Length > 0));
            var option = options.FirstOrDefault(other => other.WireName == variable.Name);
            yield return new("variable", variable.Name, facts, option is null ? null : new($"{ClientName}ClientOptions.{option.Name}"));
        }
    }

    private IEnumerable<SurfaceLine> Scheme(ContractSecurityScheme scheme)
    {
        var property = _api.Security.FirstOrDefault(known => known.Key == scheme.Name);
        var target = property is null ? null : new SurfaceTarget($"{ClientName}Credentials.{property.Name}");
        if (JsonNode.Parse(scheme.Definition) is not JsonObject definition)
        {
            return [new("scheme", scheme.Name, scheme.Definition, target)];
        }

        // In 2.0 a scheme is its only flow.
        var flows = definition["flows"] is JsonObject several ? several.Select(static pair => (pair.Key, Flow: pair.Value)) : [];
        return ((SurfaceLine[])[new("scheme", scheme.Name, Members(definition), target)])
            .Concat(Scopes(definition))
            .Concat(flows.SelectMany(static pair => Scopes(pair.Flow).Prepend(new("flow", pair.Key, Members(pair.Flow)))));
    }

    private static IEnumerable<SurfaceLine> Scopes(JsonNode? flow) =>
        flow is JsonObject { } map && map["scopes"] is JsonObject scopes ? scopes.Select(static pair => new SurfaceLine("scope", pair.Key, "")) : [];

    // The members of an object without JSON syntax. Flows and scopes have lines of their own.
    private static string Members(JsonNode? node) => node is JsonObject map
        ? string.Join(" ", map.Where(static pair => pair.Key is not ("flows" or "scopes"))
            .Select(static pair => $"{pair.Key}={Extensions.AsString(pair.Value) ?? CanonicalJson.Of(pair.Value)}"))
        : CanonicalJson.Of(node);

    // "None" is an alternative too.
    private static SurfaceLine Security(EquatableArray<SecurityRequirement> alternatives) => new(
        "security",
        "",
        alternatives.Count == 0
            ? "none"
            : string.Join(" or ", alternatives.Select(static one => one.Schemes.Count == 0 ? "none" : one.Text)));

    private static ClientMethod? Preferred(ContractOperation operation) => operation.Methods.Count > 0 ? operation.Methods[0] : null;

    private SurfaceSection Operation(ContractOperation operation)
    {
        var method = Preferred(operation);
        var lines = new List<SurfaceLine>();
        foreach (var server in operation.Servers)
        {
            lines.AddRange(Server(server, null, []));
        }

        if (!operation.Security.Equals(_contract.Security))
        {
            lines.Add(Security(operation.Security));
        }

        lines.AddRange(operation.Parameters.Select(Parameter));
        foreach (var content in operation.Body?.Contents ?? [])
        {
            lines.Add(new("body", content.MediaType, Content(content, operation.Body!.IsRequired), BodyTarget(operation, content)));
            lines.AddRange(Encodings(content));
        }

        lines.AddRange(operation.Responses.SelectMany(response => Response(operation, response)));
        lines.AddRange(Headers(operation));
        if (operation.Paging is { } paging)
        {
            var walked = operation.Methods.Select(static one => one.Paging).FirstOrDefault(static one => one is not null);
            lines.Add(new("paging", "", Members(JsonNode.Parse(paging)), walked is null ? SurfaceTarget.LeftOut : new(walked.MemberName + "Async")));
        }

        return new(
            new(
                operation.HttpMethod, operation.Path, operation.IsDeprecated ? "deprecated" : "",
                method is null ? SurfaceTarget.LeftOut : new($"{method.InterfaceOf(ClientName)}.{method.MemberName}Async")),
            lines.ToEquatableArray());
    }

    private SurfaceLine Parameter(ContractParameter parameter)
    {
        _schemas.Ask(parameter.Schema);
        var words = new[]
        {
            WireText.Of(parameter.Schema, parameter.IsRequired && parameter.In != ParameterIn.Path, parameter.IsDeprecated),
            Style(parameter),
            parameter.IsClient ? "client" : "",
        };
        return new(
            parameter.In switch
            {
                ParameterIn.Path =>
                "path",
                ParameterIn.Query => "query",
                ParameterIn.Header => "header",
                ParameterIn.Cookie => "cookie",
                _ => "querystring"
            },
            parameter.Name,
            string.Join(" ", words.Where(static word => word.Length > 0)),
            parameter is { Argument: { } argument, Member: { } member } ? new(member, argument.Type) : SurfaceTarget.LeftOut);
    }

    // OpenAPI, Parameter Object: the default style of a place is not shown; "explode" has no meaning for a single value.
    private static string Style(ContractParameter parameter)
    {
        var (style, explode, allowsReserved, mediaType) = parameter.Serialization;
        if (mediaType is not null)
        {
            return "as " + mediaType;
        }

        var isSingle = (parameter.Schema.Shape.Kinds & (JsonKinds.Array | JsonKinds.Object)) == 0;
        var isNatural = parameter.In is ParameterIn.Path or ParameterIn.Header
            ? style == ValueStyle.Simple && (isSingle || !explode)
            : style == ValueStyle.Form && (isSingle || explode);
        var text = style.ToString() ?? "";
        return isNatural && !allowsReserved ? ""
            : "style " + char.ToLowerInvariant(text[0]) + text.Substring(1) + (explode ? " explode" : "") + (allowsReserved ? " allowReserved" : "");
    }

    private string Content(ContractContent content, bool isRequired)
    {
        _schemas.Ask(content.Schema);
        return WireText.Of(content.Schema, isRequired);
    }

    private static IEnumerable<SurfaceLine> Encodings(ContractContent content) =>
        content.Rest.TryGetValue("encoding", out var encoding) && JsonNode.Parse(encoding) is JsonObject properties
            ? properties.Select(static pair => new SurfaceLine("encoding", pair.Key, Members(pair.Value)))
            : [];

    private static SurfaceTarget? BodyTarget(ContractOperation operation, ContractContent content)
    {
        var method = operation.Methods.FirstOrDefault(one => one.Body?.MediaType == content.MediaType)
            ?? operation.Methods.FirstOrDefault(
                one => one.Body is { } body && body.MediaType == MediaTypes.Concrete(content.MediaType, body.MediaType));
        return method is null ? null : new(method == operation.Methods[0] ? "body" : $"{method.MemberName}Async.body", method.Body!.Type);
    }

    private IEnumerable<SurfaceLine> Response(ContractOperation operation, ContractResponse response)
    {
        if (response.Contents.Count == 0)
        {
            yield return new(response.Status, "", "no content", response.IsSuccess ? null : ErrorTarget(operation, response, null));
        }

        foreach (var content in response.Contents)
        {
            yield return new(
                response.Status, content.MediaType, Content(content, isRequired: false),
                response.IsSuccess ? SuccessTarget(operation, response, content) : ErrorTarget(operation, response, content));
        }
    }

    private static SurfaceTarget? SuccessTarget(ContractOperation operation, ContractResponse response, ContractContent content)
    {
        var accepted = MediaTypes.Concrete(content.MediaType);
        var method = operation.Methods.FirstOrDefault(one => one.Result is { Type: not null } result
            && result.Accept.Any(one => !one.IsForErrors && (one.MediaType == content.MediaType || one.MediaType == accepted))
            && !(result.Unread is { } unread
                && (ResponseStatus.Exact(response.Status) is { } exact && unread.Statuses.Contains(exact)) != unread.IsComplement));
        if (method is null)
        {
            return null;
        }

        return new(
            "",
            method.Result.Type,
            method.Result.Kind == ResultKind.Events ? SurfaceRole.Event : method.Result.IsSequence ? SurfaceRole.Item : SurfaceRole.Value);
    }

    private static SurfaceTarget? ErrorTarget(ContractOperation operation, ContractResponse response, ContractContent? content)
    {
        var errors = (Preferred(operation)?.Errors ?? []).Where(one => one.Statuses.Contains(response.Status)).ToArray();
        var mediaType = content is null ? null : MediaTypes.Essence(content.MediaType);
        var error = Array.Find(errors, one => one.MediaType == mediaType) ?? Array.Find(errors, static one => one.MediaType is null);
        return error is null
            ? null
            : new("", content is not null && MediaTypes.IsJson(content.MediaType) ? error.Type : null, SurfaceRole.Error);
    }

    // Most headers come with every response: equal ones share a line.
    private IEnumerable<SurfaceLine> Headers(ContractOperation operation)
    {
        foreach (var (_, header) in All())
        {
            _schemas.Ask(header.Schema);
        }

        return All()
            .GroupBy(
                static pair => (pair.Header.Name, Facts: WireText.Of(pair.Header.Schema, pair.Header.IsRequired)),
                static pair => pair.Response.Status)
            .OrderBy(static group => group.Key.Name, StringComparer.Ordinal)
            .Select(group => new SurfaceLine(
                "header", group.Key.Name, $"{group.Key.Facts} on {string.Join(" ", group.OrderBy(static status => status, StringComparer.Ordinal))}", HeaderTarget(group.Key.Name)));

        IEnumerable<(ContractResponse Response, ContractHeader Header)> All() =>
            operation.Responses.SelectMany(static response => response.Headers, static (response, header) => (response, header));
    }

    private SurfaceTarget? HeaderTarget(string name) =>
        _api.Headers.FirstOrDefault(header => header.WireName.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } header
            ? new($"{ClientName}ResponseHeaders.{header.Name}", header.Type with { IsNullable = true })
            : name.Equals(_api.Client.RequestIdHeader, StringComparison.OrdinalIgnoreCase) ? new($"{ClientName}Response.RequestId")
            : null;
}

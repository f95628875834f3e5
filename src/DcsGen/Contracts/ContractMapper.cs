using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Mapping;
using DcsGen.Mapping.Client;
using DcsGen.Mapping.Operations;
using DcsGen.OpenApi;
using DcsGen.Diagnostics;
using DcsGen.Incremental;
using DcsGen.Reading;
using DcsGen.Spec;
using Microsoft.OpenApi;

namespace DcsGen.Contracts;

/// <summary>Maps a document to its contract: the facts of the wire with their C#.</summary>
internal sealed class ContractMapper
{
    private static readonly HashSet<string> s_knownOfRoot = new(StringComparer.Ordinal)
    {
        "openapi", "swagger", "info", "servers", "host", "basePath", "schemes", "paths", "components", "definitions", "parameters", "responses", "securityDefinitions", "security",
        "tags", "consumes", "produces", "jsonSchemaDialect", "$self", "webhooks",
    };

    private static readonly HashSet<string> s_knownOfOperation = new(
        ((string[])["operationId", "parameters", "requestBody", "responses", "deprecated", "security", "servers", "consumes", "produces", "schemes", "callbacks", "x-dcsgen-name"]).Concat(PagingMapper.Keys),
        StringComparer.Ordinal);

    private static readonly HashSet<string> s_extensionsOfParts = new(StringComparer.Ordinal) { "x-dcsgen-client", "x-dcsgen-name" };

    private readonly MappedDocument _mapped;
    private readonly ParsedDocument _parsed;
    private readonly ContractSchemas _schemas;
    private readonly Dictionary<(string HttpMethod, string Path), ClientMethod[]> _methods;

    private ContractMapper(MappedDocument mapped)
    {
        _mapped = mapped;
        _parsed = mapped.Parsed;
        _schemas = new(mapped);
        _methods = mapped.Api.Methods.GroupBy(static method => (method.HttpMethod, method.PathTemplate))
            .ToDictionary(static group => group.Key, static group => group.ToArray());
    }

    /// <summary>Reads and maps a document.</summary>
    /// <returns>The contract and all that the generator reports; no contract where it can generate nothing.</returns>
    public static Result<Contract> Map(SpecFile spec, CancellationToken cancellationToken)
    {
        var mapped = ReadablePart.Map(spec, cancellationToken);
        return new(mapped.Path, mapped.Value is { } document ? Map(document, spec.Path, cancellationToken) : null, mapped.Diagnostics);
    }

    /// <summary>The contract of a mapped document.</summary>
    public static Contract Map(MappedDocument document, string path, CancellationToken cancellationToken) =>
        new ContractMapper(document).Map(path, cancellationToken);

    private Contract Map(string path, CancellationToken cancellationToken)
    {
        var origins = _parsed.Origins;
        var contract = new Contract
        {
            Path = path,
            ClientName = _mapped.Api.Context.ClientName,
            Version = _parsed.Document.Info?.Version ?? "",
            Operations = [.. Operations(cancellationToken)],
            Webhooks = [.. Webhooks()],
            Components = _schemas.Components(),
            Servers = Servers(_parsed.Document.Servers, "/servers"),
            SecuritySchemes = [.. (Root("components")?["securitySchemes"] as JsonObject ?? Root("securityDefinitions") ?? [])
                .Select(static pair => new ContractSecurityScheme(
                    ComponentReference.PointerToSecurityScheme(pair.Key), pair.Key, Definition(pair.Value)))],
            Security = Security(null),
            Rest = CanonicalJson.Rest(_parsed.Root, s_knownOfRoot),
            Api = _mapped.Api,
            Positions = new(
                pointers => [.. origins.Locate(pointers).Select(static at => new ContractPosition(at.Path, at.Line, at.Column))]),
        };
        _schemas.Finish(cancellationToken);
        return contract;
    }

    // The value of a scope is a description, although it has no keyword that says so.
    private static string Definition(JsonNode? scheme)
    {
        var copy = scheme?.DeepClone();
        var flows = (copy as JsonObject)?["flows"] is JsonObject named ? named.Select(static pair => pair.Value) : [copy];
        foreach (var scopes in flows.Select(static flow => flow is JsonObject map ? map["scopes"] as JsonObject : null))
        {
            foreach (var name in scopes is null ? [] : scopes.Select(static pair => pair.Key).ToArray())
            {
                scopes![name] = "";
            }
        }

        return CanonicalJson.Of(copy);
    }

    private JsonObject? Root(string key) => _parsed.Root[key] as JsonObject;

    private IEnumerable<ContractOperation> Operations(CancellationToken cancellationToken)
    {
        foreach (var at in _parsed.Operations())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Operation(at, _methods.TryGetValue((at.HttpMethod, at.Path), out var found) ? found : [], webhook: null);
        }
    }

    private IEnumerable<ContractOperation> Webhooks() =>
        _parsed.Webhooks().Select(static webhook => (Name: $"webhook {webhook.Key}", webhook.Key, webhook.Item))
            .Concat(_parsed.Operations().SelectMany(static operation => operation.Callbacks.Select(
                callback => (Name: $"callback {callback.Key} of {operation.Id}", callback.Key, callback.Item))))
            .SelectMany(webhook => webhook.Item.Operations(webhook.Key).Select(at => Operation(at, [], webhook.Name)));

    private ContractOperation Operation(LocatedOperation at, ClientMethod[] methods, string? webhook)
    {
        var operation = at.Value;
        return new()
        {
            Pointer = at.Pointer,
            Webhook = webhook,
            HttpMethod = at.HttpMethod,
            Path = at.Path,
            OperationId = operation.OperationId,
            Methods = methods,
            IsDeprecated = operation.Deprecated,
            Parameters = Parameters(at, methods.FirstOrDefault()),
            Body = Body(at.Body),
            Responses = Responses(at),
            Servers = operation.Servers is { Count: > 0 } own
                ? Servers(own, at.At.PointerTo("servers"))
                : Servers(at.Item.Value.Servers, at.Item.PointerTo("servers")),
            Security = webhook is null ? Security(at.At.JsonOf("security") as JsonArray) : [],
            Paging = PagingMapper.Keys.Select(key => Extensions.Get(operation.Extensions, key))
                .FirstOrDefault(static node => node is not null) is { } paging ? CanonicalJson.Of(paging) : null,
            Documentation = ((operation.Summary ?? "") + "\n" + (operation.Description ?? "")).Trim(),
            Rest = CanonicalJson.Rest(at.At.Json, s_knownOfOperation),
        };
    }

    // Keywords of these objects have properties of their own; version 2.0 has others.
    private static Dictionary<string, string> ExtensionsOf<T>(Located<T> at) =>
        CanonicalJson.Rest(at.Json, [])
            .Where(static pair => pair.Key == "links"
                || (pair.Key.StartsWith("x-", StringComparison.Ordinal) && !s_extensionsOfParts.Contains(pair.Key)))
            .ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal);

    private List<ContractParameter> Parameters(LocatedOperation operation, ClientMethod? method)
    {
        var parameters = new List<ContractParameter>();
        var arguments = (method?.AllParameters() ?? []).ToLookup(static argument => (argument.WireName, argument.In));
        var optional = new HashSet<MethodParameter>(method?.Options?.Properties ?? []);
        foreach (var located in operation.Parameters)
        {
            var (parameter, at, _) = located;
            if (parameter.Name is not { Length: > 0 } name || OperationMapper.IsReserved(parameter))
            {
                continue;
            }

            var place = parameter.In switch
            {
                ParameterLocation.Path => ParameterIn.Path,
                ParameterLocation.Header => ParameterIn.Header,
                ParameterLocation.Cookie => ParameterIn.Cookie,
                ParameterLocation.QueryString => ParameterIn.QueryString,
                _ => ParameterIn.Query,
            };
            var contents = located.Contents();
            var argument = arguments[(name, place)].FirstOrDefault();
            parameters.Add(new()
            {
                Pointer = at,
                Name = name,
                In = place,
                IsRequired = parameter.Required || place == ParameterIn.Path,
                IsClient = ClientMapper.IsClientParameter(parameter),
                IsDeprecated = parameter.Deprecated,
                Schema = _schemas.Use(contents.Count > 0 ? contents[0].Schema : ParameterMapper.SchemaOf(located)),
                Serialization = contents.Count > 0 ? new(ValueStyle.Simple, false, false, contents[0].Name)
                    : argument is null ? new(StyleOf(parameter, place), parameter.Explode, false, null)
                    : new(argument.Style, argument.Explode, argument.AllowsReserved, null),
                CollectionFormat = CollectionFormatOf(located),
                Argument = argument,
                Rest = ExtensionsOf(located),
                Member = argument is null ? null : Member(parameter, method!, argument, optional),
                Documentation = (parameter.Description ?? "").Trim(),
            });
        }

        return parameters;
    }

    // The default is csv (OpenAPI 2.0, Parameter Object).
    private string? CollectionFormatOf(Located<IOpenApiParameter> parameter)
    {
        var json = _parsed.IsVersion2 ? parameter.Json as JsonObject : null;
        return OpenApi.Extensions.AsString(json?["type"]) != "array" ? null
            : OpenApi.Extensions.AsString(json!["collectionFormat"]) ?? "csv";
    }

    // The style of a parameter that the client does not have.
    private static ValueStyle StyleOf(IOpenApiParameter parameter, ParameterIn place) => parameter.Style switch
    {
        ParameterStyle.Matrix => ValueStyle.Matrix,
        ParameterStyle.Label => ValueStyle.Label,
        ParameterStyle.Form => ValueStyle.Form,
        ParameterStyle.Simple => ValueStyle.Simple,
        ParameterStyle.SpaceDelimited => ValueStyle.SpaceDelimited,
        ParameterStyle.PipeDelimited => ValueStyle.PipeDelimited,
        ParameterStyle.DeepObject => ValueStyle.DeepObject,
        ParameterStyle.Cookie => ValueStyle.Cookie,
        _ => place is ParameterIn.Path or ParameterIn.Header ? ValueStyle.Simple : ValueStyle.Form,
    };

    private string Member(IOpenApiParameter parameter, ClientMethod method, MethodParameter argument, HashSet<MethodParameter> optional) =>
        ClientMapper.IsClientParameter(parameter) ? $"{_mapped.Api.Context.ClientName}ClientOptions.{_mapped.Api.Client.Parameters.First(other => other.WireName == parameter.Name).Name}"
        : method.Options is { } options && optional.Contains(argument) ? $"{options.Name}.{argument.Name}"
        : argument.Name;

    private ContractBody? Body(Located<IOpenApiRequestBody>? at)
    {
        if (at is not { Value: var body } located || BodyMapper.IsUnresolved(body))
        {
            return null;
        }

        return new()
        {
            Pointer = located.Pointer,
            IsRequired = body.Required,
            Contents = Contents(located.Contents()),
            Documentation = (body.Description ?? "").Trim(),
            Rest = ExtensionsOf(located),
        };
    }

    private List<ContractResponse> Responses(LocatedOperation operation)
    {
        return [.. operation.Responses.Select(pair => new ContractResponse
        {
            Pointer = pair.Value.Pointer,
            Status = pair.Key,
            IsSuccess = operation.IsSuccess(pair.Key),
            Contents = Contents(pair.Value.Contents()),
            Headers = Headers(pair.Value),
            Documentation = (pair.Value.Value.Description ?? "").Trim(),
            Rest = ExtensionsOf(pair.Value),
        })];
    }

    private List<ContractContent> Contents(IReadOnlyList<LocatedContent> contents) =>
    [
        .. contents.Select(content => new ContractContent
        {
            Pointer = content.At.Pointer,
            MediaType = content.Name,
            Schema = _schemas.Use(content.ItemSchema ?? content.Schema),
            Rest = CanonicalJson.Rest(content.At.Json, ["schema", "itemSchema"]),
        }),
    ];

    private List<ContractHeader> Headers(Located<IOpenApiResponse> response) =>
    [
        .. response.Headers().Select(pair => new ContractHeader
        {
            Pointer = pair.Value.Pointer,
            Name = pair.Key,
            IsRequired = pair.Value.Value.Required,
            Schema = _schemas.Use(pair.Value.Schema()),
            Documentation = (pair.Value.Value.Description ?? "").Trim(),
        }),
    ];

    private static List<ContractServer> Servers(IList<OpenApiServer>? servers, string list) =>
    [
        .. (servers ?? []).Select((server, index) =>
        {
            var at = Pointer.Child(list, index);
            return new ContractServer
            {
                Pointer = at,
                Url = server.Url?.TrimEnd('/') ?? "",
                Variables =
                [
                    .. (server.Variables
                        ?? Enumerable.Empty<KeyValuePair<string, OpenApiServerVariable>>()).Select(pair => new ContractServerVariable(
                        Pointer.Child(Pointer.Child(at, "variables"), pair.Key),
                        pair.Key,
                        pair.Value.Default ?? "",
                        Extensions.GetBoolean(pair.Value.Extensions, "x-dcsgen-required"),
                        [.. pair.Value.Enum ?? []])),
                ],
            };
        }),
    ];

    // The list of an operation replaces that of the document; an empty list requires nothing.
    private EquatableArray<SecurityRequirement> Security(JsonArray? own) =>
        (own ?? _parsed.Root["security"] as JsonArray ?? []).OfType<JsonObject>().Select(static schemes => new SecurityRequirement(
            schemes.OrderBy(static pair => pair.Key, StringComparer.Ordinal)
                .Select(static pair => new RequiredScheme(
                    pair.Key,
                    (Extensions.AsStrings(pair.Value) ?? []).OrderBy(static scope => scope, StringComparer.Ordinal).ToEquatableArray()))
                .ToEquatableArray()))
            .ToEquatableArray();
}

using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Contracts;
using DcsGen.Diagnostics;
using DcsGen.Reading;
using DcsGen.Spec;
using Microsoft.OpenApi;

namespace DcsGen.Mapping;

/// <summary>A document to its contract: what it says of the wire, beside the C# that stands for it.</summary>
internal sealed class ContractMapper
{
    private static readonly HashSet<string> s_knownOfRoot = new(StringComparer.Ordinal)
    {
        "openapi", "swagger", "info", "servers", "host", "basePath", "schemes", "paths", "components", "definitions", "parameters", "responses", "securityDefinitions", "security",
        "tags", "consumes", "produces", "jsonSchemaDialect", "$self",
    };

    private static readonly HashSet<string> s_knownOfOperation = new(
        ((string[])["operationId", "parameters", "requestBody", "responses", "deprecated", "security", "servers", "consumes", "produces", "schemes", "x-dcsgen-name"]).Concat(PagingMapper.Keys),
        StringComparer.Ordinal);

    private readonly MappedDocument _mapped;
    private readonly ParsedDocument _parsed;
    private readonly ContractSchemas _schemas;
    private readonly Dictionary<(string HttpMethod, string Path), ClientMethod[]> _methods;

    private ContractMapper(MappedDocument mapped)
    {
        _mapped = mapped;
        _parsed = mapped.Parsed;
        _schemas = new(mapped);
        _methods = mapped.Api.Methods.GroupBy(static method => (method.HttpMethod, method.PathTemplate)).ToDictionary(static group => group.Key, static group => group.ToArray());
    }

    /// <summary>Reads and maps a document.</summary>
    /// <returns>The contract and all that the generator reports; no contract where it can generate nothing.</returns>
    public static Result<Contract> Map(SpecFile spec, CancellationToken cancellationToken)
    {
        var mapped = ApiMapper.MapDocument(spec, cancellationToken);
        return new(mapped.Path, mapped.Value is { } document ? Map(document, spec.Path, cancellationToken) : null, mapped.Diagnostics);
    }

    /// <summary>The contract of a mapped document.</summary>
    public static Contract Map(MappedDocument document, string path, CancellationToken cancellationToken) => new ContractMapper(document).Map(path, cancellationToken);

    private Contract Map(string path, CancellationToken cancellationToken)
    {
        var origins = _parsed.Origins;
        var contract = new Contract
        {
            Path = path,
            ClientName = _mapped.Api.Context.ClientName,
            Version = _parsed.Document.Info?.Version ?? "",
            Operations = [.. Operations(cancellationToken)],
            Components = _schemas.Components(),
            Servers = Servers(_parsed.Document.Servers, ""),
            SecuritySchemes = [.. (Root("components")?["securitySchemes"] as JsonObject ?? Root("securityDefinitions") ?? [])
                .Select(static pair => new ContractSecurityScheme(Pointer.Child("/components/securitySchemes", pair.Key), pair.Key, Definition(pair.Value)))],
            Security = Security(null),
            Rest = CanonicalJson.Rest(_parsed.Root, s_knownOfRoot),
            Api = _mapped.Api,
            Positions = new(pointers => [.. origins.Locate(pointers).Select(static at => new ContractPosition(at.Path, at.Line, at.Column))]),
        };
        _schemas.Finish(cancellationToken);
        return contract;
    }

    // What a scope is for is prose, though no keyword says so.
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
        foreach (var path in OperationMapper.Paths(_parsed.Document))
        {
            var pathPointer = Pointer.Child("/paths", path.Key);
            foreach (var pair in path.Value.Operations ?? [])
            {
                cancellationToken.ThrowIfCancellationRequested();
                var (operation, pointer) = (pair.Value, OperationMapper.PointerTo(pathPointer, pair.Key));
                var methods = _methods.TryGetValue((pair.Key.Method, path.Key), out var found) ? found : [];
                yield return new()
                {
                    Pointer = pointer,
                    HttpMethod = pair.Key.Method,
                    Path = path.Key,
                    OperationId = operation.OperationId,
                    Methods = methods,
                    IsDeprecated = operation.Deprecated,
                    Parameters = Parameters(path.Value, pathPointer, operation, pointer, methods.FirstOrDefault()),
                    Body = Body(operation.RequestBody, Pointer.Child(pointer, "requestBody")),
                    Responses = Responses(operation.Responses, Pointer.Child(pointer, "responses")),
                    Servers = operation.Servers is { Count: > 0 } own ? Servers(own, pointer) : Servers(path.Value.Servers, pathPointer),
                    Security = Security(_parsed.Find(Pointer.Child(pointer, "security")) as JsonArray),
                    Paging = PagingMapper.Keys.Select(key => Extensions.Get(operation.Extensions, key)).FirstOrDefault(static node => node is not null) is { } paging ? CanonicalJson.Of(paging) : null,
                    Documentation = ((operation.Summary ?? "") + "\n" + (operation.Description ?? "")).Trim(),
                    Rest = CanonicalJson.Rest(_parsed.Find(pointer), s_knownOfOperation),
                };
            }
        }
    }

    private List<ContractParameter> Parameters(IOpenApiPathItem item, string pathPointer, OpenApiOperation operation, string pointer, ClientMethod? method)
    {
        var parameters = new List<ContractParameter>();
        var arguments = (method?.AllParameters() ?? []).ToLookup(static argument => (argument.WireName, argument.In));
        var optional = new HashSet<MethodParameter>(method?.Options?.Properties ?? []);
        foreach (var (parameter, at) in OperationMapper.ParametersOf(_parsed, item, pathPointer, operation, pointer))
        {
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
            var content = parameter.Content?.FirstOrDefault();
            var argument = arguments[(name, place)].FirstOrDefault();
            parameters.Add(new()
            {
                Pointer = at,
                Name = name,
                In = place,
                IsRequired = parameter.Required || place == ParameterIn.Path,
                IsClient = ClientMapper.IsClientParameter(parameter),
                IsDeprecated = parameter.Deprecated,
                Schema = content is { Value: { } typed } pair
                    ? _schemas.Use(typed.Schema, Pointer.Child(Pointer.Child(Pointer.Child(at, "content"), pair.Key), "schema"))
                    : _schemas.Use(ParameterMapper.SchemaOf(parameter), Pointer.Child(at, "schema")),
                Serialization = content is { Value: not null } media ? media.Key
                    : argument is null ? $"{parameter.Style}{(parameter.Explode ? ", explode" : "")}"
                    : $"{argument.Style}{(argument.Explode ? ", explode" : "")}{(argument.AllowsReserved ? ", allowReserved" : "")}",
                Argument = argument,
                Member = argument is null ? null : Member(parameter, method!, argument, optional),
                Documentation = (parameter.Description ?? "").Trim(),
            });
        }

        return parameters;
    }

    private string Member(IOpenApiParameter parameter, ClientMethod method, MethodParameter argument, HashSet<MethodParameter> optional) =>
        ClientMapper.IsClientParameter(parameter) ? $"{_mapped.Api.Context.ClientName}ClientOptions.{_mapped.Api.Client.Parameters.First(other => other.WireName == parameter.Name).Name}"
        : method.Options is { } options && optional.Contains(argument) ? $"{options.Name}.{argument.Name}"
        : argument.Name;

    private ContractBody? Body(IOpenApiRequestBody? body, string pointer)
    {
        if (body is null || BodyMapper.IsUnresolved(body))
        {
            return null;
        }

        if (body is OpenApiRequestBodyReference { Reference.Id: { } id })
        {
            pointer = Pointer.Child("/components/requestBodies", id);
        }

        return new()
        {
            Pointer = pointer,
            IsRequired = body.Required,
            Contents = Contents(body.Content, pointer),
            Documentation = (body.Description ?? "").Trim(),
        };
    }

    private List<ContractResponse> Responses(OpenApiResponses? responses, string pointer)
    {
        var all = (responses ?? []).ToArray();
        var hasSuccess = all.Any(static pair => pair.Key.StartsWith("2", StringComparison.Ordinal));
        return [.. all.Select(pair =>
        {
            var at = pair.Value is OpenApiResponseReference { Reference.Id: { } id } ? Pointer.Child("/components/responses", id) : Pointer.Child(pointer, pair.Key);
            return new ContractResponse
            {
                Pointer = at,
                Status = pair.Key,
                IsSuccess = pair.Key.StartsWith("2", StringComparison.Ordinal) || (!hasSuccess && pair.Key == "default"),
                Contents = Contents(pair.Value.Content, at),
                Headers = Headers(pair.Value.Headers, Pointer.Child(at, "headers")),
                Documentation = (pair.Value.Description ?? "").Trim(),
            };
        })];
    }

    private List<ContractContent> Contents(IDictionary<string, IOpenApiMediaType>? contents, string pointer) =>
    [
        .. (contents ?? Enumerable.Empty<KeyValuePair<string, IOpenApiMediaType>>()).Select(pair =>
        {
            var at = Pointer.Child(Pointer.Child(pointer, "content"), pair.Key);
            return new ContractContent
            {
                Pointer = at,
                MediaType = pair.Key,
                Schema = pair.Value.ItemSchema is { } item ? _schemas.Use(item, Pointer.Child(at, "itemSchema")) : _schemas.Use(pair.Value.Schema, Pointer.Child(at, "schema")),
                Rest = CanonicalJson.Rest(_parsed.Find(at), ["schema", "itemSchema"]),
            };
        }),
    ];

    private List<ContractHeader> Headers(IDictionary<string, IOpenApiHeader>? headers, string pointer) =>
    [
        .. (headers ?? Enumerable.Empty<KeyValuePair<string, IOpenApiHeader>>())
            .Select(pair =>
            {
                var at = pair.Value is OpenApiHeaderReference { Reference.Id: { } id } ? Pointer.Child("/components/headers", id) : Pointer.Child(pointer, pair.Key);
                return new ContractHeader
                {
                    Pointer = at,
                    Name = pair.Key,
                    IsRequired = pair.Value.Required,
                    Schema = _schemas.Use(pair.Value.Schema, Pointer.Child(at, "schema")),
                    Documentation = (pair.Value.Description ?? "").Trim(),
                };
            }),
    ];

    private static List<ContractServer> Servers(IList<OpenApiServer>? servers, string owner) =>
    [
        .. (servers ?? []).Select((server, index) =>
        {
            var at = Pointer.Child(Pointer.Child(owner, "servers"), index);
            return new ContractServer
            {
                Pointer = at,
                Url = server.Url?.TrimEnd('/') ?? "",
                Variables =
                [
                    .. (server.Variables ?? Enumerable.Empty<KeyValuePair<string, OpenApiServerVariable>>()).Select(pair => new ContractServerVariable(
                        Pointer.Child(Pointer.Child(at, "variables"), pair.Key),
                        pair.Key,
                        pair.Value.Default ?? "",
                        Extensions.GetBoolean(pair.Value.Extensions, "x-dcsgen-required"),
                        [.. pair.Value.Enum ?? []])),
                ],
            };
        }),
    ];

    // The operation's own replaces the document's, and an empty list is none.
    private List<string> Security(JsonArray? own) =>
    [
        .. (own ?? _parsed.Root["security"] as JsonArray ?? []).OfType<JsonObject>().Select(static schemes =>
            string.Join("+", schemes.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair =>
                Extensions.AsStrings(pair.Value) is { Length: > 0 } scopes ? $"{pair.Key}({string.Join(" ", scopes.OrderBy(static scope => scope, StringComparer.Ordinal))})" : pair.Key))),
    ];
}

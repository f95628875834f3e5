using System.Globalization;
using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping;

/// <summary>Operations to methods.</summary>
internal sealed class OperationMapper(ParsedDocument parsed, SchemaMapper schemas, Findings findings, NameScope typeNames, ClientType client, SecurityMapper security)
{
    // Without case, since each is a file.
    private readonly NameScope _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _operationIds = new(StringComparer.Ordinal);

    /// <summary>What the operations say of paging, by method; it is looked into when the types are finished.</summary>
    public Dictionary<string, (System.Text.Json.Nodes.JsonNode Node, string Pointer)> PagingRequests { get; } = new(StringComparer.Ordinal);

    public List<ClientMethod> MapAll(CancellationToken cancellationToken)
    {
        var methods = new List<ClientMethod>();
        foreach (var path in Paths(parsed.Document))
        {
            foreach (var operation in path.Value.Operations ?? [])
            {
                cancellationToken.ThrowIfCancellationRequested();
                var method = operation.Key.Method.ToUpperInvariant();
                var pointer = Pointer.Child(Pointer.Child("/paths", path.Key), method.ToLowerInvariant());
                if (Map(path.Key, path.Value, method, operation.Value, pointer) is { } mapped)
                {
                    methods.Add(mapped);
                }
            }
        }

        return methods;
    }

    /// <summary>The paths; those that lead nowhere are reported elsewhere.</summary>
    public static IEnumerable<KeyValuePair<string, IOpenApiPathItem>> Paths(OpenApiDocument document) =>
        (document.Paths ?? []).Where(static path => path.Value is not OpenApiPathItemReference reference || Resolving.LeadsSomewhere(reference));

    /// <summary>Parameters with their pointers; those that lead nowhere are reported elsewhere.</summary>
    public static IEnumerable<(IOpenApiParameter Parameter, string Pointer)> Located(IList<IOpenApiParameter>? parameters, string owner)
    {
        for (var i = 0; i < (parameters?.Count ?? 0); i++)
        {
            var pointer = Pointer.Child(Pointer.Child(owner, "parameters"), i);
            if (parameters![i] is OpenApiParameterReference reference)
            {
                if (Resolving.LeadsSomewhere(reference) && reference.Reference.Id is { } id)
                {
                    yield return (reference, Pointer.Child("/components/parameters", id));
                }
            }
            else
            {
                yield return (parameters[i], pointer);
            }
        }
    }

    private ClientMethod? Map(string template, IOpenApiPathItem item, string httpMethod, OpenApiOperation operation, string pointer)
    {
        LeftOut(item, operation, pointer);
        var title = operation.OperationId ?? $"{httpMethod} {template}";
        var name = Name(template, httpMethod, operation, pointer);
        var body = BodyMapper.MapBody(operation.RequestBody, Pointer.Child(pointer, "requestBody"), name, schemas, out var bodyProblem);
        var responses = new ResponseMapper(schemas, findings).Map(operation.Responses, Pointer.Child(pointer, "responses"), name, out var responseProblem);
        var parameters = MapParameters(template, item, operation, pointer, name, out var parameterProblem);
        if (Extensions.Get(operation.Extensions, PagingMapper.Key) is { } paging)
        {
            PagingRequests[name] = (paging, Pointer.Child(pointer, PagingMapper.Key));
        }

        if ((bodyProblem ?? responseProblem ?? parameterProblem) is { } problem)
        {
            findings.OperationLost(pointer, title, problem);
            return null;
        }

        return new(
            name,
            operation.OperationId ?? name,
            httpMethod,
            template,
            Docs.OfOperation(operation.Summary, operation.Description),
            Docs.ObsoleteOf(operation.Deprecated, operation.Extensions),
            parameters.Path.ToEquatableArray(),
            parameters.Required.ToEquatableArray(),
            parameters.Optional.Count > 0 ? new OptionsType(typeNames.Take(name + "Options"), parameters.Optional.ToEquatableArray()) : null,
            parameters.Client.ToEquatableArray(),
            parameters.ClientPlaced.ToEquatableArray(),
            body,
            responses.Result,
            responses.Errors.ToEquatableArray(),
            Paging: null)
        {
            Security = security.Requirement(pointer),
        };
    }

    private void LeftOut(IOpenApiPathItem item, OpenApiOperation operation, string pointer)
    {
        var pathPointer = pointer.Substring(0, pointer.LastIndexOf('/'));
        if (operation.Servers is { Count: > 0 } || item.Servers is { Count: > 0 })
        {
            var at = Pointer.Child(operation.Servers is { Count: > 0 } ? pointer : pathPointer, "servers");
            findings.LeftOut(at, "Servers of one path or operation are not used: its calls go to the server of the client");
        }

        if (operation.Callbacks is { Count: > 0 })
        {
            findings.LeftOut(Pointer.Child(pointer, "callbacks"), "Callbacks are left out");
        }
    }

    private string Name(string template, string httpMethod, OpenApiOperation operation, string pointer)
    {
        var preferred = Extensions.Name(operation.Extensions, pointer, findings)
            ?? Identifier.Pascal(operation.OperationId ?? Fallback(httpMethod, template));
        var name = _names.Take(preferred, "WithResponse");
        if (operation.OperationId is { } id)
        {
            if (_operationIds.TryGetValue(id, out var first))
            {
                findings.DuplicateOperationId(Pointer.Child(pointer, "operationId"), id, first, name);
            }
            else
            {
                _operationIds.Add(id, $"{httpMethod} {template}");
            }
        }

        return name;
    }

    // GET /pets/{id} is get_pets_by_id.
    private static string Fallback(string httpMethod, string template)
    {
        var words = template.Split('/').Where(static segment => segment.Length > 0)
            .Select(static segment => segment.StartsWith("{", StringComparison.Ordinal) ? "by_" + segment : segment);
        return httpMethod.ToLowerInvariant() + "_" + string.Join("_", words);
    }

    private Parameters MapParameters(string template, IOpenApiPathItem item, OpenApiOperation operation, string pointer, string methodName, out string? problem)
    {
        problem = null;
        var result = new Parameters();
        var pathPointer = pointer.Substring(0, pointer.LastIndexOf('/'));
        var own = Located(operation.Parameters, pointer).ToList();

        // What the operation says of a parameter wins over what its path says (OpenAPI, Operation Object, parameters).
        var all = Located(item.Parameters, pathPointer)
            .Where(shared => !own.Exists(other => other.Parameter.Name == shared.Parameter.Name && other.Parameter.In == shared.Parameter.In))
            .Concat(own)
            .ToList();
        var locals = new NameScope(StringComparer.Ordinal, [.. ClientMapper.Locals, .. client.Parameters.Select(static p => p.ArgumentName)]);
        var optionNames = new NameScope(
            StringComparer.Ordinal, [.. NameScope.RecordMembers, "Headers", "Timeout", methodName + "Options"]);

        problem = MapPath(template, all, result, locals, methodName);
        foreach (var (parameter, at) in all)
        {
            if (parameter.In == ParameterLocation.Path || parameter.Name is not { Length: > 0 } wireName || IsReserved(parameter))
            {
                continue;
            }

            var mapped = ParameterMapper.Map(parameter, at, methodName, schemas, out var why);
            if (mapped is null && parameter.Required)
            {
                problem ??= $"its required parameter '{wireName}' {why}";
            }
            else if (mapped is null)
            {
                findings.ParameterLost(at, wireName, $"it {why}");
            }
            else if (ClientMapper.IsClientParameter(parameter))
            {
                result.ClientPlaced.Add(mapped with { Name = result.Use(client.Parameters.First(p => p.WireName == wireName)) });
            }
            else if (parameter.Required)
            {
                result.Required.Add(mapped with { Name = locals.Take(ParameterMapper.LocalName(parameter, at, findings)) });
            }
            else
            {
                result.Optional.Add(mapped with
                {
                    Name = optionNames.Take(ParameterMapper.MemberName(parameter, at, findings)),
                    Type = mapped.Type with { IsNullable = true },
                });
            }
        }

        return result;
    }

    private string? MapPath(
        string template, List<(IOpenApiParameter Parameter, string Pointer)> all, Parameters result, NameScope locals, string methodName)
    {
        string? problem = null;
        var rest = template;
        while (rest.Length > 0)
        {
            var open = rest.IndexOf('{');
            var close = open < 0 ? -1 : rest.IndexOf('}', open);
            if (close < 0)
            {
                result.Path.Add(new(Literal(rest), null));
                break;
            }

            if (open > 0)
            {
                result.Path.Add(new(Literal(rest.Substring(0, open)), null));
            }

            var wireName = rest.Substring(open + 1, close - open - 1);
            rest = rest.Substring(close + 1);
            var (parameter, at) = all.Find(other => other.Parameter.In == ParameterLocation.Path && other.Parameter.Name == wireName);
            if (parameter is null)
            {
                findings.Malformed(Pointer.Child("/paths", template), $"The path has '{{{wireName}}}' and no parameter of that name; a string is taken");
                result.AddPath(new(wireName, locals.Take(Identifier.Camel(wireName)), ParameterIn.Path, new ScalarType(Scalar.String), false, Docs.Of("", ""), null));
                continue;
            }

            var mapped = ParameterMapper.Map(parameter, at, methodName, schemas, out var why);
            if (mapped is null)
            {
                problem ??= $"its path parameter '{wireName}' {why}";
            }
            else if (ClientMapper.IsClientParameter(parameter))
            {
                result.Path.Add(new("", mapped with { Name = result.Use(client.Parameters.First(p => p.WireName == wireName)) }));
            }
            else
            {
                result.AddPath(mapped with { Name = locals.Take(ParameterMapper.LocalName(parameter, at, findings)) });
            }
        }

        return problem;
    }

    // OpenAPI, Parameter Object: these header parameters shall be ignored; content negotiation and security speak of them.
    private static bool IsReserved(IOpenApiParameter parameter) =>
        parameter.In == ParameterLocation.Header
        && parameter.Name is { } name
        && (name.Equals("Accept", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Authorization", StringComparison.OrdinalIgnoreCase));

    // What a URL needs escaped in a path that people wrote by hand.
    private static string Literal(string text)
    {
        var escaped = new System.Text.StringBuilder();
        foreach (var b in System.Text.Encoding.UTF8.GetBytes(text))
        {
            var c = (char)b;
            if (b is > 0x20 and < 0x7f && c is not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' or '?' or '#'))
            {
                escaped.Append(c);
            }
            else
            {
                escaped.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }
}

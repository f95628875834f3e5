using System.Globalization;
using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Incremental;
using DcsGen.Mapping.Client;
using DcsGen.Mapping.Schemas;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Operations;

/// <summary>Operations to methods.</summary>
internal sealed class OperationMapper(ParsedDocument parsed, SchemaMapper schemas, Findings findings, NameScope typeNames, ClientType client, SecurityMapper security, OperationGroups groups, string clientName)
{
    // Without case, since each is a file.
    private readonly NameScope _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly ParameterMapper _parameters = new(parsed, schemas, findings);
    private readonly Dictionary<string, string> _operationIds = new(StringComparer.Ordinal);

    /// <summary>What the operations say of paging, by method; it is looked into when the types are finished.</summary>
    public Dictionary<string, (string Key, JsonNode Node, string Pointer)> PagingRequests { get; } = new(StringComparer.Ordinal);

    /// <summary>The headers that responses of the mapped operations declare.</summary>
    public ResponseHeaderMapper Headers { get; } = new(schemas, findings, client.RequestIdHeader);

    public List<ClientMethod> MapAll(CancellationToken cancellationToken)
    {
        var methods = new List<ClientMethod>();
        foreach (var path in DocumentWalk.Paths(parsed.Document))
        {
            foreach (var operation in path.Value.Operations ?? [])
            {
                cancellationToken.ThrowIfCancellationRequested();
                var pathPointer = Pointer.Child("/paths", path.Key);
                methods.AddRange(Map(path.Key, path.Value, pathPointer, operation.Key.Method, operation.Value, DocumentWalk.PointerTo(pathPointer, operation.Key)));
            }
        }

        return methods;
    }

    /// <summary>Returns parameters with their pointers.</summary>
    public static IEnumerable<(IOpenApiParameter Parameter, string Pointer)> Located(ParsedDocument parsed, IList<IOpenApiParameter>? parameters, string owner)
    {
        var list = Pointer.Child(owner, "parameters");
        for (var i = 0; i < (parameters?.Count ?? 0); i++)
        {
            var pointer = Pointer.Child(list, IndexOf(parsed, parameters![i], list) ?? i);
            if (parameters![i] is OpenApiParameterReference reference)
            {
                yield return (reference, Pointer.Child("/components/parameters", reference.Reference.Id ?? ""));
            }
            else
            {
                yield return (parameters[i], pointer);
            }
        }
    }

    /// <summary>The parameters of an operation with those of its path, which come first.</summary>
    public static List<(IOpenApiParameter Parameter, string Pointer)> ParametersOf(
        ParsedDocument parsed, IOpenApiPathItem item, string pathPointer, OpenApiOperation operation, string pointer)
    {
        var own = Located(parsed, operation.Parameters, pointer).ToList();

        // What the operation says of a parameter wins over what its path says (OpenAPI, Operation Object, parameters).
        return
        [
            .. Located(parsed, item.Parameters, pathPointer)
                .Where(shared => !own.Exists(other => other.Parameter.Name == shared.Parameter.Name && other.Parameter.In == shared.Parameter.In)),
            .. own,
        ];
    }

    // The body of a 2.0 document is a parameter, too, and the model's list is without it.
    private static int? IndexOf(ParsedDocument parsed, IOpenApiParameter parameter, string list)
    {
        var all = parsed.IsVersion2 ? parsed.Find(list) as JsonArray : null;
        for (var i = 0; i < (all?.Count ?? 0); i++)
        {
            if (all![i] is JsonObject own && Extensions.AsString(own["name"]) == parameter.Name
                && string.Equals(Extensions.AsString(own["in"]), parameter.In?.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return null;
    }

    // One method, and one more for each other kind of body that the operation takes or gives.
    private IEnumerable<ClientMethod> Map(string template, IOpenApiPathItem item, string pathPointer, string httpMethod, OpenApiOperation operation, string pointer)
    {
        LeftOut(operation, pointer);
        var title = operation.OperationId ?? $"{httpMethod} {template}";
        var name = Name(template, httpMethod, operation, pointer);
        var bodies = new BodyMapper(parsed, schemas, findings, clientName).Map(operation.RequestBody, pointer, name, out var bodyProblem);
        var (results, errors) = new ResponseMapper(schemas, findings, clientName).Map(
            operation.Responses, Pointer.Child(pointer, "responses"), name, isHead: httpMethod == "HEAD");
        var parameters = MapParameters(template, item, pathPointer, operation, pointer, name, out var parameterProblem);
        foreach (var key in PagingMapper.Keys)
        {
            if (!PagingRequests.ContainsKey(name) && Extensions.Get(operation.Extensions, key) is { } paging)
            {
                PagingRequests.Add(name, (key, paging, Pointer.Child(pointer, key)));
            }
        }

        if ((bodyProblem ?? parameterProblem) is { } problem)
        {
            findings.OperationLost(pointer, title, problem);
            return [];
        }

        Headers.Add(operation.Responses, Pointer.Child(pointer, "responses"));
        var method = new ClientMethod(
            name,
            operation.OperationId ?? name,
            httpMethod,
            template,
            Docs.OfOperation(operation.Summary, operation.Description),
            Docs.ObsoleteOf(operation.Deprecated, operation.Extensions),
            parameters.Path.ToEquatableArray(),
            parameters.Required.ToEquatableArray(),
            parameters.Optional.Count > 0 ? new OptionsType(typeNames.Take(name + "Options"), parameters.Optional.ToEquatableArray(), name) : null,
            parameters.Client.ToEquatableArray(),
            parameters.ClientPlaced.ToEquatableArray(),
            bodies.FirstOrDefault(),
            results[0],
            errors.ToEquatableArray(),
            Paging: null)
        {
            Server = ServerMapper.Map(item, pathPointer, operation, pointer, client.Server, findings),
            Security = security.Requirement(pointer),
        };
        var isNamed = GivenName.Of(operation.Extensions, pointer, findings) is not null;
        return
        [
            .. ((ClientMethod[])
            [
                method,
                .. bodies.Skip(1).Select(body => Variant(method, BodyMapper.Suffix(body.Kind)) with { Body = body }),
                .. results.Skip(1).Select(result => Variant(method, result.Kind == ResultKind.Events ? "AsEvents" : "AsItems") with { Result = result }),
            ]).Select(variant => groups.Place(variant, operation, isNamed)),
        ];
    }

    private ClientMethod Variant(ClientMethod method, string suffix)
    {
        var name = _names.Take(method.Name + suffix, "WithResponse");
        return method with { Name = name, MemberName = name };
    }

    private void LeftOut(OpenApiOperation operation, string pointer)
    {
        if (operation.Callbacks is { Count: > 0 })
        {
            findings.LeftOut(Pointer.Child(pointer, "callbacks"), $"Callbacks are left out but for the types of their bodies");
        }
    }

    private CSharpName Name(string template, string httpMethod, OpenApiOperation operation, string pointer)
    {
        var preferred = GivenName.Of(operation.Extensions, pointer, findings)
            ?? Identifier.Pascal(operation.OperationId ?? DocumentWalk.Fallback(httpMethod, template));
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

    private Parameters MapParameters(
        string template, IOpenApiPathItem item, string pathPointer, OpenApiOperation operation, string pointer, string methodName, out MessageText? problem)
    {
        problem = null;
        var result = new Parameters();
        var all = ParametersOf(parsed, item, pathPointer, operation, pointer);
        var locals = new NameScope(StringComparer.Ordinal, [.. ClientMapper.Locals, .. client.Parameters.Select(static p => p.ArgumentName)]);
        var optionNames = new NameScope(
            StringComparer.Ordinal, [.. NameScope.RecordMembers, "Headers", "Timeout", "NextLink", methodName + "Options"]);

        problem = MapPath(template, all, result, locals, methodName);
        foreach (var (parameter, at) in all)
        {
            if (parameter.In == ParameterLocation.Path || parameter.Name is not { Length: > 0 } wireName)
            {
                continue;
            }

            if (IsReserved(parameter))
            {
                findings.Approximated(at, $"The header parameter '{wireName}' is ignored, as OpenAPI says: content types and security speak of it");
                continue;
            }

            var mapped = _parameters.Map(parameter, at, methodName, out var why);
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
                result.Required.Add(mapped with { Name = locals.Take(_parameters.LocalName(parameter, at)) });
            }
            else
            {
                result.Optional.Add(mapped with
                {
                    Name = optionNames.Take(_parameters.MemberName(parameter, at)),
                    Type = mapped.Type with { IsNullable = true },
                });
            }
        }

        return result;
    }

    private MessageText? MapPath(
        string template, List<(IOpenApiParameter Parameter, string Pointer)> all, Parameters result, NameScope locals, string methodName)
    {
        MessageText? problem = null;
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
                result.AddPath(new(wireName, locals.Take(Identifier.Camel(wireName)), ParameterIn.Path, new ScalarType(Scalar.String), ValueStyle.Simple, false, Docs.Of("", ""), null));
                continue;
            }

            var mapped = _parameters.Map(parameter, at, methodName, out var why);
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
                result.AddPath(mapped with { Name = locals.Take(_parameters.LocalName(parameter, at)) });
            }
        }

        return problem;
    }

    /// <summary>OpenAPI, Parameter Object: these header parameters shall be ignored; content negotiation and security speak of them.</summary>
    public static bool IsReserved(IOpenApiParameter parameter) =>
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

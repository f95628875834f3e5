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
internal sealed class OperationMapper(
    ParsedDocument parsed,
    SchemaMapper schemas,
    Findings findings,
    NameScope typeNames,
    ClientType client,
    OperationGroups groups,
    string clientName)
{
    // Without case, since each is a file.
    private readonly NameScope _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly ParameterMapper _parameters = new(schemas, findings);
    private readonly Dictionary<string, string> _operationIds = new(StringComparer.Ordinal);

    private readonly Dictionary<string, (string Key, JsonNode Node, string Pointer)> _pagingRequests = new(StringComparer.Ordinal);
    private readonly ResponseHeaderMapper _headers = new(schemas, findings, client.RequestIdHeader);
    private readonly SecurityMapper _security = new(parsed, findings);

    /// <summary>Maps the operations of all paths.</summary>
    public MappedOperations MapAll(CancellationToken cancellationToken)
    {
        // Names are taken by path and method, so that the document's order decides nothing; the methods have that order.
        var mapped = new List<(int Place, ClientMethod Method)>();
        foreach (var (operation, place) in parsed.Operations().Select(static (operation, place) => (operation, place))
            .OrderBy(static one => one.operation.Path, StringComparer.Ordinal)
            .ThenBy(static one => one.operation.HttpMethod, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            mapped.AddRange(Map(operation).Select(method => (place, method)));
        }

        var methods = mapped.OrderBy(static one => one.Place).Select(static one => one.Method).ToList();
        groups.Order(methods);
        return new(methods, _pagingRequests, _headers.Finish(), _security.Schemes(clientName), _security.IsSigned);
    }

    // One method, and one more for each other kind of body that the operation takes or gives.
    private ClientMethod[] Map(LocatedOperation at)
    {
        var (template, httpMethod, operation, pointer) = (at.Path, at.HttpMethod, at.Value, at.Pointer);
        ReportCallbacks(at);
        var title = operation.OperationId ?? $"{httpMethod} {template}";
        var givenName = GivenName.Of(operation.Extensions, pointer, findings);
        var preferred = givenName ?? Identifier.Pascal(at.Id);
        var name = _names.Take(preferred, "WithResponse");
        var bodies = new BodyMapper(schemas, findings, clientName).Map(at, name);
        var (results, errors) = new ResponseMapper(schemas, findings, clientName).Map(at, name);
        var given = MapParameters(at, name);
        foreach (var key in PagingMapper.Keys)
        {
            if (!_pagingRequests.ContainsKey(name) && Extensions.Get(operation.Extensions, key) is { } paging)
            {
                _pagingRequests.Add(name, (key, paging, at.At.PointerTo(key)));
            }
        }

        if (bodies.Value is not { } body || given.Value is not { } parameters)
        {
            findings.OperationLost(pointer, title, bodies.Problem ?? given.Problem!);
            return [];
        }

        _headers.Add(at);
        var method = new ClientMethod(
            name,
            operation.OperationId ?? name,
            httpMethod,
            template,
            Docs.OfOperation(operation.Summary, operation.Description),
            Docs.ObsoleteOf(operation.Deprecated, operation.Extensions),
            parameters.Path.ToEquatableArray(),
            parameters.Required.ToEquatableArray(),
            parameters.Optional.Count > 0
                ? new OptionsType(typeNames.Take(name + "Options"), parameters.Optional.ToEquatableArray(), name)
                : null,
            parameters.Client.ToEquatableArray(),
            parameters.ClientPlaced.ToEquatableArray(),
            body.FirstOrDefault().Body,
            results[0],
            errors.ToEquatableArray(),
            Paging: null)
        {
            Server = ServerMapper.Map(at, client.Server, findings),
            Security = _security.Requirement(at),
            ErrorArms = ResponseMapper.Arms(errors),
        };
        (ClientMethod Method, string Suffix)[] variants =
        [
            (method, ""),
            .. body.Skip(1).Select(other => Variant(method with { Body = other.Body }, other.Suffix)),
            .. results.Skip(1).Select(
                result => Variant(method with { Result = result }, result.Kind == ResultKind.Events ? "AsEvents" : "AsItems")),
        ];
        ClientMethod[] methods =
            [.. variants.Select(variant => groups.Place(variant.Method, preferred + variant.Suffix, operation, givenName))];
        ReportDuplicate(at, methods[0].MemberName);
        return methods;
    }

    private (ClientMethod Method, string Suffix) Variant(ClientMethod method, string suffix)
    {
        var name = _names.Take(method.Name + suffix, "WithResponse");
        return (method with { Name = name, MemberName = name }, suffix);
    }

    private void ReportCallbacks(LocatedOperation operation)
    {
        if (operation.Value.Callbacks is { Count: > 0 })
        {
            findings.LeftOut(operation.At.PointerTo("callbacks"), $"Callbacks are not emitted; only the types of their bodies are");
        }
    }

    private void ReportDuplicate(LocatedOperation operation, CSharpName name)
    {
        if (operation.Value.OperationId is not { } id)
        {
            return;
        }

        if (_operationIds.TryGetValue(id, out var first))
        {
            findings.DuplicateOperationId(operation.At.PointerTo("operationId"), id, first, name);
        }
        else
        {
            _operationIds.Add(id, $"{operation.HttpMethod} {operation.Path}");
        }
    }

    private Outcome<Parameters> MapParameters(LocatedOperation operation, string methodName)
    {
        var result = new Parameters();
        var all = operation.Parameters;
        var locals = new NameScope(
            StringComparer.Ordinal,
            [
                .. ReservedNames.Parameters,
                .. operation.Body is null ? Array.Empty<string>() : [ReservedNames.Body],
                .. client.Parameters.Select(static p => p.ArgumentName.Text),
            ]);
        var optionNames = new NameScope(StringComparer.Ordinal, [.. ReservedNames.OptionsMembers, methodName + "Options"]);

        var path = new PathMapper(_parameters, client, findings, result, locals);
        var problem = path.Map(operation, all, methodName);
        foreach (var located in all)
        {
            var (parameter, at, _) = located;
            if (parameter.Name is not { Length: > 0 } wireName || path.Sends(located))
            {
                continue;
            }

            if (parameter.In == ParameterLocation.Path)
            {
                findings.ParameterLost(at, wireName, $"the path does not have '{{{wireName}}}'");
                continue;
            }

            if (IsReserved(parameter))
            {
                if (IsOfTransport(wireName))
                {
                    findings.Approximated(at, $"The header parameter '{wireName}' is ignored: HttpClient sets this header to match the body");
                }
                else
                {
                    findings.Approximated(at, $"The header parameter '{wireName}' is ignored, as OpenAPI requires; media types and security requirements set it");
                }

                continue;
            }

            var outcome = _parameters.Map(located, methodName);
            if (outcome.Value is not { } mapped)
            {
                if (parameter.Required)
                {
                    problem ??= $"its required parameter '{wireName}' {outcome.Problem!}";
                }
                else
                {
                    findings.ParameterLost(at, wireName, $"it {outcome.Problem!}");
                }
            }
            else if (ClientMapper.IsClientParameter(parameter))
            {
                result.ClientPlaced.Add(mapped with { Name = result.Use(client.Parameters.First(p => p.WireName == wireName)) });
            }
            else if (parameter.Required)
            {
                result.Required.Add(mapped with { Name = locals.Take(_parameters.LocalName(located)) });
            }
            else
            {
                result.Optional.Add(mapped with
                {
                    Name = optionNames.Take(_parameters.MemberName(located)),
                    Type = mapped.Type with { IsNullable = true },
                });
            }
        }

        return problem is null ? result : new Outcome<Parameters>(problem);
    }

    /// <summary>OpenAPI, Parameter Object: these header parameters shall be ignored; content negotiation and security speak of
    /// them.</summary>
    public static bool IsReserved(IOpenApiParameter parameter) =>
        parameter.In == ParameterLocation.Header
        && parameter.Name is { } name
        && (name.Equals("Accept", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Authorization", StringComparison.OrdinalIgnoreCase)
            || IsOfTransport(name));

    // A value of the caller's own breaks the request (RFC 9112, section 6).
    private static bool IsOfTransport(string name) =>
        name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase);
}

using System.Globalization;
using System.Text;
using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Mapping.Client;
using DcsGen.Naming;
using DcsGen.OpenApi;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Operations;

/// <summary>
/// The key of a Path Item as the pieces of a URL. OpenAPI allows a path only, but keys of real documents also have a query, which is sent,
/// and a fragment (those of AWS, to have several operations of one path), which HTTP does not send (RFC 9110, section 7.1).
/// </summary>
internal sealed class PathMapper(
    ParameterMapper parameters, ClientType client, Findings findings, Parameters result, NameScope locals)
{
    private readonly Dictionary<string, PathPart> _placed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _fixed = new(StringComparer.Ordinal);

    /// <summary>Adds the pieces of the path and their parameters.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="all">All its parameters.</param>
    /// <param name="methodName">The method's name, for the types of parameters.</param>
    /// <returns>Why the path cannot be expressed; null for no reason.</returns>
    public MessageText? Map(LocatedOperation operation, IReadOnlyList<Located<IOpenApiParameter>> all, string methodName)
    {
        var (path, query) = Split(operation.Path);
        var problem = AddParts(path, operation, all, methodName);
        var separator = "?";
        foreach (var pair in query.Split('&').Where(static pair => pair.Length > 0))
        {
            var (name, value) = pair.IndexOf('=') is >= 0 and var equals
                ? (pair.Substring(0, equals), pair.Substring(equals + 1))
                : (pair, "");
            var declared = all.FirstOrDefault(one => one.Value.In == ParameterLocation.Query && one.Value.Name == name);
            if (declared.Value is { } parameter)
            {
                // Sent once: by the parameter if it always has a value, or if the key has only a placeholder for it.
                if (parameter.Required || value.StartsWith("{", StringComparison.Ordinal))
                {
                    continue;
                }

                _fixed.Add(name);
                findings.ParameterLost(declared.Pointer, name, $"the path has the fixed value '{value}' for it");
            }

            result.Path.Add(new(separator, null) { BeginsQuery = separator == "?" });
            problem = AddParts(pair, operation, all, methodName) ?? problem;
            separator = "&";
        }

        return problem;
    }

    /// <summary>Returns whether a parameter is part of the path: it is one of its variables, or a query parameter that has a fixed value
    /// there.</summary>
    public bool Sends(Located<IOpenApiParameter> parameter) => parameter.Value switch
    {
        { In: ParameterLocation.Path, Name: { } name } => _seen.Contains(name),
        { In: ParameterLocation.Query, Name: { } name } => _fixed.Contains(name),
        _ => false,
    };

    // The fragment first: a question mark after it belongs to it (RFC 3986, section 3.5). Not inside of braces.
    private static (string Path, string Query) Split(string key)
    {
        var (depth, query) = (0, -1);
        for (var i = 0; i < key.Length; i++)
        {
            depth += key[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth > 0)
            {
                continue;
            }

            if (key[i] == '#')
            {
                key = key.Substring(0, i);
            }
            else if (key[i] == '?' && query < 0)
            {
                query = i;
            }
        }

        return query < 0 ? (key, "") : (key.Substring(0, query), key.Substring(query + 1));
    }

    private MessageText? AddParts(
        string text, LocatedOperation operation, IReadOnlyList<Located<IOpenApiParameter>> all, string methodName)
    {
        MessageText? problem = null;
        while (text.Length > 0)
        {
            var open = text.IndexOf('{');
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                result.Path.Add(new(Literal(text), null));
                break;
            }

            if (open > 0)
            {
                result.Path.Add(new(Literal(text.Substring(0, open)), null));
            }

            var wireName = text.Substring(open + 1, close - open - 1);
            text = text.Substring(close + 1);
            _seen.Add(wireName);
            if (_placed.TryGetValue(wireName, out var known))
            {
                // One parameter, however often the path has it.
                result.Path.Add(known);
                continue;
            }

            var outcome = PartOf(wireName, operation, all, methodName);
            if (outcome.Value is { } part)
            {
                result.Path.Add(part);
                _placed.Add(wireName, part);
            }
            else
            {
                problem ??= $"its path parameter '{wireName}' {outcome.Problem!}";
            }
        }

        return problem;
    }

    private Outcome<PathPart> PartOf(
        string wireName, LocatedOperation operation, IReadOnlyList<Located<IOpenApiParameter>> all, string methodName)
    {
        var located = all.FirstOrDefault(other => other.Value.In == ParameterLocation.Path && other.Value.Name == wireName);
        if (located.Value is null)
        {
            findings.Malformed(operation.Item.Pointer, $"The path has '{{{wireName}}}' and no parameter of that name; a string is assumed");
            return Argument(new(
                wireName,
                locals.Take(Identifier.Camel(wireName)),
                ParameterIn.Path,
                new ScalarType(Scalar.String),
                ValueStyle.Simple,
                false,
                Docs.Of("", ""),
                null));
        }

        var outcome = parameters.Map(located, methodName);
        return outcome.Value is not { } mapped ? new Outcome<PathPart>(outcome.Problem!)
            : ClientMapper.IsClientParameter(located.Value)
                ? new PathPart("", mapped with { Name = result.Use(client.Parameters.First(one => one.WireName == wireName)) })
                : Argument(mapped with { Name = locals.Take(parameters.LocalName(located)) });
    }

    private PathPart Argument(MethodParameter parameter)
    {
        result.Required.Add(parameter);
        return new("", parameter);
    }

    // What a URL needs escaped in a path that people wrote by hand.
    private static string Literal(string text)
    {
        var escaped = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(text))
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

using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Incremental;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Operations;

/// <summary>
/// <c>x-dcsgen-paging</c>: <c>{ kind: offset, offset: skip, limit: take, items: /records, total: /count }</c>. And <c>x-ms-pageable</c>,
/// which is a next link.
/// </summary>
/// <remarks>Paging is never guessed from names: a parameter renamed would then change the client's surface.</remarks>
internal sealed class PagingMapper(EquatableArray<ModelType> models, OperationGroups groups, Findings findings)
{
    private const string MicrosoftKey = "x-ms-pageable";

    /// <summary>The extensions that say how pages are walked; the first that an operation has counts.</summary>
    public static string[] Keys { get; } = ["x-dcsgen-paging", MicrosoftKey];

    private readonly Dictionary<string, ModelType> _models = models.ToDictionary(static model => model.Name, StringComparer.Ordinal);

    public IEnumerable<ClientMethod> Map(
        List<ClientMethod> methods, Dictionary<string, (string Key, JsonNode Node, string Pointer)> requests)
    {
        var names = new NameScope(StringComparer.OrdinalIgnoreCase, methods.SelectMany(static method => new[] { method.Name, method.Name + "WithResponse" }).ToArray());
        return methods.Select(method =>
        {
            if (!requests.TryGetValue(method.Name, out var request) || IsOnePage(request.Key, request.Node))
            {
                return method;
            }

            var mapped = Map(method, request.Key == MicrosoftKey ? OfMicrosoft(request.Node) : request.Node);
            if (mapped.Value is { } paging)
            {
                var name = names.Take(paging.Name);
                return method with
                {
                    Paging = paging with
                    {
                        Name = name,
                        MemberName = method.Group is { } group ? groups.Take(group, AllOf(method.MemberName)) : name
                    },
                };
            }

            findings.ExtensionIgnored(request.Pointer, request.Key, mapped.Problem!);
            return method;
        });
    }

    // "nextLinkName": null is a list that is never cut.
    private static bool IsOnePage(string key, JsonNode node) =>
        key == MicrosoftKey
            && node is JsonObject map
            && map.TryGetPropertyValue("nextLinkName", out var name)
            && (name is null || JsonNullSentinel.IsJsonNullSentinel(name));

    private static JsonNode OfMicrosoft(JsonNode node) => node is not JsonObject map ? node : new JsonObject
    {
        ["kind"] = "nextLink",
        ["items"] = Pointer.Child("", Extensions.AsString(map["itemName"]) ?? "value"),
        ["next"] = Extensions.AsString(map["nextLinkName"]) is { } name ? Pointer.Child("", name) : null,
    };

    private Outcome<Paging> Map(ClientMethod method, JsonNode node)
    {
        if (node is not JsonObject map)
        {
            return new($"it must be a mapping with kind, items and the parameters that move from page to page");
        }

        PagingKind? kind = Extensions.AsString(map["kind"]) switch
        {
            "offset" => PagingKind.Offset,
            "page" => PagingKind.Page,
            "cursor" => PagingKind.Cursor,
            "nextLink" => PagingKind.NextLink,
            "linkHeader" => PagingKind.LinkHeader,
            _ => null,
        };
        if (kind is not { } known)
        {
            return new($"its kind must be offset, page, cursor, nextLink or linkHeader");
        }

        if (known is PagingKind.NextLink or PagingKind.LinkHeader)
        {
            return MapLinks(method, map, known);
        }

        var key = known switch { PagingKind.Offset => "offset", PagingKind.Page => "page", _ => "cursor" };
        if (Option(method, map, key) is not { } position || !IsPosition(position.Type, known))
        {
            return new($"'{key}' must name an optional parameter that is {(known == PagingKind.Cursor ? "a string" : "an integer")}");
        }

        if (Path(method, map, "items") is not { Type: ListType list } items)
        {
            return new(s_itemsProblem);
        }

        var limit = Option(method, map, "limit");
        if (map.ContainsKey("limit") && (limit is null || !IsPosition(limit.Type, PagingKind.Offset)))
        {
            return new($"'limit' must name an optional parameter that is an integer");
        }

        var total = Path(method, map, "total");
        if (map.ContainsKey("total") && total?.Type is not ScalarType { IsInteger: true })
        {
            return new($"'total' must be a JSON pointer to an integer of the response, such as /count");
        }

        var next = Path(method, map, "next");
        if (known == PagingKind.Cursor && next?.Type is not ScalarType { Scalar: Scalar.String })
        {
            return new($"'next' must be a JSON pointer to a string of the response, such as /next_cursor");
        }

        return new Paging(
            new(AllOf(method.Name)), known, items, list.Item, total, next, position, limit, new[] { items, total, next }.Any(IsObsolete));
    }

    private Outcome<Paging> MapLinks(ClientMethod method, JsonObject map, PagingKind kind)
    {
        if (method.HttpMethod != "GET")
        {
            return new($"a link is followed by GET, and so the operation must be one");
        }

        if (Path(method, map, "items") is not { Type: ListType list } items)
        {
            return new(s_itemsProblem);
        }

        var next = kind == PagingKind.NextLink ? Path(method, map, "next") : null;
        if (kind == PagingKind.NextLink && next?.Type is not ScalarType { Scalar: Scalar.String or Scalar.Uri })
        {
            return new($"'next' must be a JSON pointer to a URL of the response, such as /next");
        }

        return new Paging(
            new(AllOf(method.Name)),
            kind,
            items,
            list.Item,
            Total: null,
            next,
            Position: null,
            Limit: null,
            new[] { items, next }.Any(IsObsolete));
    }

    private static readonly MessageText s_itemsProblem = $"'items' must be a JSON pointer to an array of the response, such as /records; without it the response itself must be one";

    private static string AllOf(string name) =>
        name.StartsWith("List", StringComparison.Ordinal) && name.Length > 4 ? "ListAll" + name.Substring(4) : name + "All";

    private static bool IsObsolete(MemberPath? path) => path?.Steps.Any(static step => step.IsObsolete) ?? false;

    private static bool IsPosition(TypeRef type, PagingKind kind) =>
        kind == PagingKind.Cursor
            ? type is ScalarType { Scalar: Scalar.String }
            : type is ScalarType { IsInteger: true };

    private static MethodParameter? Option(ClientMethod method, JsonObject map, string key) =>
        Extensions.AsString(map[key]) is { } wireName && method.Options is { } options
            ? options.Properties.FirstOrDefault(property => property.WireName == wireName)
            : null;

    private MemberPath? Path(ClientMethod method, JsonObject map, string key)
    {
        var isWhole = key == "items" && (!map.ContainsKey(key) || Extensions.AsString(map[key]) == "");
        var pointer = isWhole ? "" : Extensions.AsString(map[key]);
        if (pointer is null
            || method.Result is not { Kind: ResultKind.Json, Type: { } type }
            || (!isWhole && !pointer.StartsWith("/", StringComparison.Ordinal)))
        {
            return null;
        }

        var steps = new List<PathStep>();
        foreach (var name in isWhole ? [] : Pointer.Split(pointer))
        {
            if (type is not NamedType { Kind: NamedKind.Model } named
                || _models[named.Name].AllProperties().FirstOrDefault(property => property.WireName == name) is not { } property)
            {
                return null;
            }

            steps.Add(new(property.Name, property.Type.IsNullable, property.Obsolete is not null));
            type = property.Type;
        }

        return new(steps.ToEquatableArray(), type);
    }
}

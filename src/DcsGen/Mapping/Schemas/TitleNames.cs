using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;

namespace DcsGen.Mapping.Schemas;

/// <summary>
/// The inline schemas that are named after their <c>title</c>. The schemas that describe the same value under one title have one type.
/// </summary>
/// <remarks>
/// The whole document decides, and not the operations that are selected or their order. A title names the schemas that most places have
/// under it, if no other schema has more than half as many places: then one place more or less renames nothing where the schema has
/// several. Where a title names several schemas about equally often, it is a general word, and all are named after where they are.
/// </remarks>
internal sealed class TitleNames
{
    private const int MostWords = 4;
    private const int LongestTitle = 50;

    // Words for parts of JSON, of a schema and of a message: alone they name no thing.
    private static readonly HashSet<string> s_general = new(
        ("Array Attributes Body Boolean Content Data Default Element Entity Enum Field Fields Id Inline Integer Item Items Key "
            + "List Map Meta Model Name Null Number Object Option Options Param Parameter Parameters Params Payload Properties Property "
            + "Query Record Request Response Result Results Root Schema String Text Type Union Value Values").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<JsonNode, TitledType> _types = [];

    /// <summary>Takes the names. A title of several places that is a component's name too gets a number.</summary>
    public TitleNames(ParsedDocument parsed, NameScope typeNames)
    {
        var comparer = new UsedContentComparer();
        var titled = InlineSchemas(parsed).GroupBy(static place => place.Name, StringComparer.OrdinalIgnoreCase)
            .OrderBy(static places => places.Key, StringComparer.OrdinalIgnoreCase);
        foreach (var places in titled)
        {
            var contents = places.GroupBy(static place => place.Schema.Json, comparer)
                .Select(static content => (Places: content.ToArray(), Claims: content.Count(static place => place.IsClaim)))
                .OrderByDescending(static content => content.Claims)
                .ToArray();
            if (contents[0].Claims > 0 && (contents.Length == 1 || contents[0].Claims >= 2 * contents[1].Claims))
            {
                Name(contents[0].Places, typeNames);
            }
        }
    }

    /// <summary>Returns the type that a schema has by its title; null for none.</summary>
    public TitledType? Of(LocatedSchema schema) =>
        schema.Implied is null && schema.Json is { } json && _types.TryGetValue(json, out var type) ? type : null;

    /// <summary>Returns the name that a title gives; null for prose, a general word and text that is not made of words.</summary>
    public static string? NameOf(string? title)
    {
        var text = (title ?? "").Trim();
        return text.Length is > 0 and <= LongestTitle
            && char.IsLetter(text[0])
            && text.All(static c => char.IsLetterOrDigit(c) || c is ' ' or '_' or '-')
            && text.Split([' '], StringSplitOptions.RemoveEmptyEntries).Length <= MostWords
            && !s_general.Contains(text)
            ? Identifier.Pascal(text)
            : null;
    }

    private void Name(Place[] places, NameScope typeNames)
    {
        // The places may spell the title differently, and describe their uses of the value.
        var preferred = First(places.Select(static place => place.Name));
        if (places.Length == 1 && typeNames.IsTaken(preferred))
        {
            // A number is worth it where places share the type.
            return;
        }

        var name = typeNames.Take(preferred);
        var descriptions = Texts(places, "description").Distinct(StringComparer.Ordinal).Take(2).ToArray();
        var common = descriptions.Length == 1 ? descriptions[0] : null;
        var type = new TitledType(name, common ?? Docs.OfTitle(First(Texts(places, "title")!), preferred));
        foreach (var place in places)
        {
            _types.Add(place.Schema.Json, type);
        }
    }

    private static string First(IEnumerable<string> texts) => texts.OrderBy(static text => text, StringComparer.Ordinal).First();

    private static IEnumerable<string?> Texts(Place[] places, string keyword) =>
        places.Select(place => Extensions.AsString(place.Schema.Json[keyword]));

    private static IEnumerable<Place> InlineSchemas(ParsedDocument parsed) => InlineSchema.All(parsed)
        .Where(static schema => schema.Json.ContainsKey("title") && IsType(schema.Json))
        .Select(static schema => new Place(schema, NameOf(Extensions.AsString(schema.Json["title"]))!))
        .Where(static place => place.Name is not null);

    // A constant, and what adds only null to another schema, need no type.
    private static bool IsType(JsonObject schema) => schema["properties"] is JsonObject { Count: > 0 }
        || schema["enum"] is JsonArray { Count: > 1 }
        || schema["oneOf"] is JsonArray { Count: > 1 }
        || schema["anyOf"] is JsonArray { Count: > 1 }
        || schema["allOf"] is JsonArray { Count: > 1 };

    /// <param name="Schema">The schema.</param>
    /// <param name="Name">The name that its title gives.</param>
    private sealed record Place(InlineSchema Schema, string Name)
    {
        /// <summary>Gets whether the title names the schema: one that repeats the name of the property, parameter or header, as some
        /// tools write it, names that.</summary>
        public bool IsClaim { get; } = Schema.Owner is not { } owner
            || !string.Equals(Identifier.Pascal(owner), Name, StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>The type that several inline schemas have by their title.</summary>
/// <param name="Name">The name, which is taken.</param>
/// <param name="Summary">The description that all of them have, or the title; empty if it says no more than the name.</param>
internal sealed record TitledType(CSharpName Name, string Summary)
{
    /// <summary>Gets or sets the type; null until it is made.</summary>
    public TypeRef? Type { get; set; }
}

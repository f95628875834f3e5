using System.Text.Json.Nodes;

namespace DcsGen.Corpus.Wire;

/// <summary>What all parts of a schema say together of a value, one variant of each choice taken.</summary>
internal sealed class Facets
{
    private readonly Dictionary<string, List<JsonNode>> _properties = new(StringComparer.Ordinal);

    /// <summary>Where the document has the schema, first, and those that it refers to.</summary>
    public List<string> Places { get; } = [];

    /// <summary>Null for any.</summary>
    public List<string>? Types { get; private set; }

    public List<JsonNode?>? Enum { get; private set; }

    public List<JsonNode?> Constants { get; } = [];

    /// <summary>Whether a value tells which variant an object is.</summary>
    public bool IsTag { get; private set; }

    public IReadOnlyDictionary<string, List<JsonNode>> Properties => _properties;

    public SortedSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Members that would make the value valid for another variant too.</summary>
    public HashSet<string> Avoided { get; } = new(StringComparer.Ordinal);

    /// <summary>The schemas of members that are not listed; empty where no part says anything of them.</summary>
    public List<JsonNode> Additional { get; } = [];

    /// <summary>Whether <c>unevaluatedProperties</c> forbids other members.</summary>
    public bool IsSealed { get; private set; }

    public JsonNode? Names { get; private set; }

    public List<JsonNode> Items { get; } = [];

    public List<JsonNode> Prefix { get; } = [];

    public bool IsUnique { get; private set; }

    public List<string> Patterns { get; } = [];

    public List<JsonNode> Examples { get; } = [];

    public string? Format { get; private set; }

    public string? Encoding { get; private set; }

    /// <summary>The schema of the JSON that a text holds; null for another text.</summary>
    public JsonNode? Content { get; private set; }

    /// <summary>Whether a number may also be written as a text that is a number: by ASP.NET Core's patterns, or by the format.</summary>
    public bool IsNumberOrText =>
        Patterns.Exists(static pattern => pattern is @"^-?(?:0|[1-9]\d*)$" or @"^-?(?:0|[1-9]\d*)(?:\.\d+)?$" or @"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$")
        || (Patterns.Count == 0
            && Texts.IsNumeric(Format)
            && Types is { } types
            && types.Contains("string")
            && types.Exists(static one => one is "integer" or "number"));

    public decimal? Minimum { get; private set; }

    public decimal? Maximum { get; private set; }

    public bool IsMinimumExclusive { get; private set; }

    public bool IsMaximumExclusive { get; private set; }

    public decimal? MultipleOf { get; private set; }

    public int MinLength { get; private set; }

    public int? MaxLength { get; private set; }

    public int MinItems { get; private set; }

    public int? MaxItems { get; private set; }

    public int MinProperties { get; private set; }

    public int? MaxProperties { get; private set; }

    /// <summary>Whether the document says more than "any", or than "any object".</summary>
    public bool IsTyped => Constants.Count > 0
        || Enum is not null
        || Properties.Count > 0
        || Items.Count > 0
        || Prefix.Count > 0
        || Additional.Exists(static one => one is JsonObject { Count: > 1 })
        || (Types is not null && !Types.TrueForAll(static type => type is "object" or "null"));

    public void Property(string name, JsonNode schema)
    {
        if (!_properties.TryGetValue(name, out var parts))
        {
            _properties[name] = parts = [];
        }

        parts.Add(schema);
    }

    /// <summary>Adds what one part says itself.</summary>
    /// <exception cref="NoValueException">It contradicts another part.</exception>
    public void Add(JsonObject schema)
    {
        if (schema["type"] is { } type)
        {
            Types = Common(Types, Sampler.Types(type));
        }

        AddValues(schema);
        foreach (var (name, property) in schema["properties"] as JsonObject ?? [])
        {
            Property(name, property!);
        }

        foreach (var name in schema["required"] as JsonArray ?? [])
        {
            Required.Add(name!.ToString());
        }

        if (schema["additionalProperties"] is { } additional)
        {
            Additional.Add(additional);
        }

        if (schema["patternProperties"] is not null)
        {
            IsSealed = true;
        }

        if (schema["unevaluatedProperties"] is JsonValue unevaluated && !unevaluated.GetValue<bool>())
        {
            IsSealed = true;
        }

        Names ??= schema["propertyNames"];
        if (schema["items"] is { } items)
        {
            Items.Add(items);
        }

        Prefix.AddRange((schema["prefixItems"] as JsonArray ?? []).Select(static item => item!));
        Examples.AddRange((schema["x-examples"] as JsonArray ?? []).Select(static item => item!));
        IsUnique |= schema["uniqueItems"]?.GetValue<bool>() == true;
        if (schema["pattern"] is { } pattern)
        {
            Patterns.Add(pattern.ToString());
        }

        Format = schema["format"]?.ToString() ?? Format;
        Content ??= schema["contentMediaType"] is not { } mediaType || Media.IsJson(mediaType.ToString()) ? schema["contentSchema"] : null;
        Encoding = schema["x-encoding"]?.ToString() ?? Encoding;
        AddBounds(schema);
    }

    private void AddValues(JsonObject schema)
    {
        if (schema.ContainsKey("const"))
        {
            IsTag |= schema["x-is-tag"] is not null;
            Constants.Add(schema["const"]);
        }

        if (schema["enum"] is not JsonArray values)
        {
            return;
        }

        var texts = values.Select(static value => value?.ToJsonString()).ToHashSet();
        Enum = [.. Enum is null ? values : Enum.Where(value => texts.Contains(value?.ToJsonString()))];
        if (Enum.Count == 0)
        {
            throw new NoValueException("enums without a common value");
        }
    }

    private void AddBounds(JsonObject schema)
    {
        if (schema["minimum"]?.GetValue<decimal>() is { } minimum && !(Minimum >= minimum))
        {
            (Minimum, IsMinimumExclusive) = (minimum, false);
        }

        if (schema["exclusiveMinimum"]?.GetValue<decimal>() is { } above && !(Minimum > above))
        {
            (Minimum, IsMinimumExclusive) = (above, true);
        }

        if (schema["maximum"]?.GetValue<decimal>() is { } maximum && !(Maximum <= maximum))
        {
            (Maximum, IsMaximumExclusive) = (maximum, false);
        }

        if (schema["exclusiveMaximum"]?.GetValue<decimal>() is { } below && !(Maximum < below))
        {
            (Maximum, IsMaximumExclusive) = (below, true);
        }

        MultipleOf = schema["multipleOf"]?.GetValue<decimal>() ?? MultipleOf;
        MinLength = Math.Max(MinLength, schema["minLength"]?.GetValue<int>() ?? 0);
        MaxLength = Least(MaxLength, schema["maxLength"]?.GetValue<int>());
        MinItems = Math.Max(MinItems, schema["minItems"]?.GetValue<int>() ?? 0);
        MaxItems = Least(MaxItems, schema["maxItems"]?.GetValue<int>());
        MinProperties = Math.Max(MinProperties, schema["minProperties"]?.GetValue<int>() ?? 0);
        MaxProperties = Least(MaxProperties, schema["maxProperties"]?.GetValue<int>());
    }

    private static int? Least(int? a, int? b) => a < b ? a : b ?? a;

    private static List<string> Common(List<string>? known, List<string> types)
    {
        if (known is null)
        {
            return types;
        }

        var common = known.Where(types.Contains).ToList();
        if ((known.Contains("number") && types.Contains("integer")) || (known.Contains("integer") && types.Contains("number")))
        {
            common.Add("integer");
        }

        common = [.. common.Distinct()];
        return common.Count > 0 ? common : throw new NoValueException($"'{string.Join(", ", known)}' and '{string.Join(", ", types)}' have no common type");
    }
}

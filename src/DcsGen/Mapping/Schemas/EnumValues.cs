using System.Text.Json;
using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.Naming;
using DcsGen.OpenApi;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Schemas;

/// <summary>The values of an <c>enum</c>, or of constants: all strings, or all integers.</summary>
internal sealed class EnumValues
{
    private readonly string[] _values;
    private readonly string[]? _names;
    private readonly string[]? _descriptions;

    private EnumValues(string[] values, bool isInteger, string[]? names, string[]? descriptions)
    {
        _values = values;
        IsInteger = isInteger;
        _names = names;
        _descriptions = descriptions;
    }

    public bool IsInteger { get; }

    /// <summary>Returns the values of an <c>enum</c>; null when they are of another kind than text or integers, or of several kinds. Then
    /// the schema's type alone counts.</summary>
    public static EnumValues? Of(LocatedSchema at, Findings findings)
    {
        var (schema, pointer) = (at.Written!, at.Pointer);
        var values = SchemaValues.Of(at);
        var types = SchemaFacts.TypesOf(schema);
        if (values.Count == 0 || KindOf(values, types) is not { } isInteger)
        {
            if (values.Count > 0 && !values.All(static value => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False))
            {
                findings.Approximated(pointer, $"An enum whose values are neither all strings nor all integers is read by its type alone");
            }

            return null;
        }

        var wire = values.Select(value => Text(value)!).ToArray();
        return new(
            wire,
            isInteger,
            Aligned(schema, ["x-enum-varnames", "x-enumNames", "x-enum-names"], wire, pointer, findings)
                ?? OfValues(schema, wire, "name", byDefault: true)
                ?? TitleOf(schema, isInteger, wire),
            Aligned(schema, ["x-enum-descriptions", "x-enumDescriptions"], wire, pointer, findings)
                ?? OfValues(schema, wire, "description", byDefault: false)
                ?? (wire.Length == 1 && schema.Enum is not { Count: > 0 } && schema.Description is { Length: > 0 } text ? [text] : null));
    }

    /// <summary>Returns the values of several enums and constants together, which are one open enum; null when one of the schemas has no
    /// values, or values of another kind.</summary>
    public static EnumValues? OfAll(IReadOnlyList<LocatedSchema> variants, Findings findings)
    {
        if (!variants.All(static variant => IsValued(variant)))
        {
            return null;
        }

        var all = variants.Select(variant => Of(variant.Followed, findings)).ToArray();
        if (Array.Exists(all, one => one is null || one.IsInteger != all[0]!.IsInteger))
        {
            return null;
        }

        return new(
            [.. all.SelectMany(static one => one!._values)],
            all[0]!.IsInteger,
            Array.Exists(all, static one => one!._names is not null) ? [.. all.SelectMany(static one => one!._names ?? one._values)] : null,
            Array.Exists(all, static one => one!._descriptions is not null)
                ? [.. all.SelectMany(static one => one!._descriptions ?? [.. one._values.Select(static _ => "")])]
                : null);
    }

    /// <summary>Returns the schemas in groups, each of which has one type. An enum is open, so all texts with known values are one type,
    /// and so are all such integers; a plain text beside several enums takes their place.</summary>
    public static IReadOnlyList<IReadOnlyList<LocatedSchema>> Groups(IReadOnlyList<LocatedSchema> variants)
    {
        var groups = new List<List<LocatedSchema>>();
        var (texts, integers) = (GroupOf(variants, JsonSchemaType.String), GroupOf(variants, JsonSchemaType.Integer));
        foreach (var variant in variants)
        {
            var of = texts.All.Contains(variant) ? texts : integers.All.Contains(variant) ? integers : default;
            if (of.All is null)
            {
                groups.Add([variant]);
            }
            else if (of.Kept[0].Equals(variant))
            {
                groups.Add(of.Kept);
            }
        }

        return groups;
    }

    /// <summary>Returns the values without those that are not in a list.</summary>
    public EnumValues Only(IReadOnlyList<JsonNode> wanted)
    {
        var known = new HashSet<string>(wanted.Select(static value => Text(value)!), StringComparer.Ordinal);
        var kept = Enumerable.Range(0, _values.Length).Where(i => known.Contains(_values[i])).ToArray();
        return new(
            [.. kept.Select(i => _values[i])],
            IsInteger,
            _names is null ? null : [.. kept.Select(i => _names[i])],
            _descriptions is null ? null : [.. kept.Select(i => _descriptions[i])]);
    }

    public EnumType ToEnum(CSharpName name, Doc doc)
    {
        var scope = new NameScope(StringComparer.Ordinal, [name, .. ReservedNames.EnumMembers]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var values = new List<EnumValue>();

        // GMT-1 and GMT+1 need two names. If no value has a plus sign, a minus is a hyphen, as in gpt-4.
        var hasSigns = _names is null && Array.Exists(_values, Identifier.HasPlusSign);
        for (var i = 0; i < _values.Length; i++)
        {
            if (seen.Add(_values[i]))
            {
                var preferred = Identifier.Pascal(_names is not null ? _names[i] : _values[i], hasSigns);
                // Not a number: no other value has that name.
                preferred = ReservedNames.EnumMembers.Contains(preferred) || preferred == name ? preferred + "Value" : preferred;
                values.Add(new(scope.Take(preferred), _values[i], Docs.Of(_values[i], _descriptions?[i])));
            }
        }

        return new(name, IsInteger, doc, values.ToEquatableArray());
    }

    // Whether the values are integers, or text; null for others. A type that no value has is a slip: what can be read as the type counts.
    private static bool? KindOf(IReadOnlyList<JsonNode> values, JsonSchemaType types)
    {
        var areTexts = values.All(static value => Extensions.AsString(value) is not null);
        var areIntegers = values.All(static value => AsInteger(value) is not null);
        return types switch
        {
            0 => areTexts ? false : areIntegers ? true : null,
            JsonSchemaType.Integer
                or JsonSchemaType.Number when areTexts && values.All(static value => AreDigits(Extensions.AsString(value)!)) => true,
            _ when areIntegers && (types & (JsonSchemaType.Integer | JsonSchemaType.Number)) != 0 => true,
            _ when types.HasFlag(JsonSchemaType.String)
                && values.All(static value => Text(value) is not null)
                && (areTexts || areIntegers) => false,
            _ => null,
        };
    }

    private static bool IsValued(LocatedSchema variant) =>
        variant.Target is { } schema
            && (schema.Enum is { Count: > 0 } || schema.Const is not null)
            && schema.AllOf is not { Count: > 0 };

    // The schemas of one type, and those of them whose type is kept.
    private static (List<LocatedSchema> All, List<LocatedSchema> Kept) GroupOf(IReadOnlyList<LocatedSchema> variants, JsonSchemaType type)
    {
        var valued = variants.Where(variant => IsValued(variant) && TypeOf(variant) == type).ToList();
        var plain = variants.Where(
            variant => IsScalar(variant, type) && variant.Target is { Enum: not { Count: > 0 }, Const: null, Format: null }).ToList();

        // A text may be anything, those with a format included. An open enum is a text with known values; of several the text itself is
        // what they have in common.
        var special = plain.Count > 0 && type == JsonSchemaType.String
            ? variants.Where(variant => IsScalar(variant, type) && !valued.Contains(variant) && !plain.Contains(variant))
            : [];
        return (
            [.. valued, .. plain, .. special], valued.Count == 0 || (valued.Count > 1 && plain.Count > 0) ? [.. plain.Take(1)] : valued);
    }

    private static bool IsScalar(LocatedSchema variant, JsonSchemaType type) =>
        variant.Target is { AllOf: not { Count: > 0 } } target && SchemaFacts.TypesOf(target) == type;

    private static JsonSchemaType? TypeOf(LocatedSchema variant) =>
        KindOf(SchemaValues.Of(variant.Followed), SchemaFacts.TypesOf(variant.Target!)) is { } isInteger
            ? isInteger ? JsonSchemaType.Integer : JsonSchemaType.String
            : null;

    // The title names one integer, whose digits are no name.
    private static string[]? TitleOf(IOpenApiSchema schema, bool isInteger, string[] values) =>
        isInteger && values.Length == 1 && schema.Title is { Length: > 0 } title ? [title] : null;

    private static bool AreDigits(string text) =>
        long.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out _);

    private static string? Text(JsonNode value) => Extensions.AsString(value) ?? AsInteger(value);

    private static string? AsInteger(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue(out long number)
            ? number.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : null;

    // x-ms-enum: { values: [ { value: 0, name: Off, description: ... } ] }, and x-fern-enum: { off: { name: Off, description: ... } }.
    private static string[]? OfValues(IOpenApiSchema schema, string[] values, string member, bool byDefault)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in (Extensions.Get(schema.Extensions, "x-ms-enum") as JsonObject)?["values"] as JsonArray ?? [])
        {
            if (value is JsonObject map
                && (Extensions.AsString(map["value"]) ?? AsInteger(map["value"])) is { } key
                && Extensions.AsString(map[member]) is { } text)
            {
                said[key] = text;
            }
        }

        foreach (var pair in Extensions.Get(schema.Extensions, "x-fern-enum") as JsonObject ?? [])
        {
            if (pair.Value is JsonObject map && Extensions.AsString(map[member]) is { } text && !said.ContainsKey(pair.Key))
            {
                said[pair.Key] = text;
            }
        }

        return said.Count == 0
            ? null
            : values.Select(value => said.TryGetValue(value, out var text) ? text : byDefault ? value : "").ToArray();
    }

    // As many as there are values, or by value.
    private static string[]? Aligned(IOpenApiSchema schema, string[] keys, string[] values, string pointer, Findings findings)
    {
        foreach (var key in keys)
        {
            if (Extensions.Get(schema.Extensions, key) is { } node)
            {
                if (Extensions.AsStrings(node) is { } texts && texts.Length == values.Length)
                {
                    return texts;
                }

                if (node is JsonObject map && map.All(static pair => Extensions.AsString(pair.Value) is not null))
                {
                    return [.. values.Select(
                        value => Extensions.AsString(map[value]) ?? (key.EndsWith("escriptions", StringComparison.Ordinal) ? "" : value))];
                }

                findings.ExtensionIgnored(Reading.Pointer.Child(pointer, key), key, $"it must be a list of {values.Length} strings, as many as the enum has values, or a mapping of values to strings");
            }
        }

        return null;
    }
}

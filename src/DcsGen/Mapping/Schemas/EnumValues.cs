using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.Naming;
using DcsGen.OpenApi;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Schemas;

/// <summary>The values of an <c>enum</c>: all strings, or all integers.</summary>
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

    /// <summary>Null when the values are of another kind, or of several; then the schema's type alone counts.</summary>
    public static EnumValues? Of(LocatedSchema at, Findings findings)
    {
        var (schema, pointer) = (at.Written!, at.Pointer);
        var values = schema.Enum!.Where(static value => value is not null && !JsonNullSentinel.IsJsonNullSentinel(value)).ToArray();
        var strings = values.Select(Extensions.AsString).Where(static text => text is not null).ToArray();
        var integers = values.Select(AsInteger).Where(static text => text is not null).ToArray();
        var isInteger = integers.Length == values.Length;
        if (values.Length == 0 || !(isInteger || strings.Length == values.Length))
        {
            var isBoolean = schema.Type is { } type && (type & ~JsonSchemaType.Null) == JsonSchemaType.Boolean;
            if (values.Length > 0 && !isBoolean)
            {
                findings.Approximated(pointer, $"An enum whose values are neither all strings nor all integers is read by its type alone");
            }

            return null;
        }

        var wire = (isInteger ? integers : strings)!;
        return new(
            wire!,
            isInteger,
            Aligned(schema, ["x-enum-varnames", "x-enumNames", "x-enum-names"], wire!, pointer, findings)
                ?? OfValues(schema, wire!, "name", byDefault: true),
            Aligned(schema, ["x-enum-descriptions", "x-enumDescriptions"], wire!, pointer, findings) ?? OfValues(schema, wire!, "description", byDefault: false));
    }

    /// <summary>The values of several enums and constants together, which are one open enum; null when one of the schemas is
    /// none.</summary>
    public static EnumValues? OfAll(IReadOnlyList<LocatedSchema> variants)
    {
        var values = new List<(string Text, string? Description)>();
        foreach (var variant in variants)
        {
            var own = SchemaFacts.ValuesOf(variant.Written!).ToArray();
            if (own.Length == 0 || !IsText(variant.Written!))
            {
                return null;
            }

            values.AddRange(own.Select(value => (value, own.Length == 1 ? variant.Written!.Description : null)));
        }

        return new(
            [.. values.Select(static value => value.Text)],
            isInteger: false,
            names: null,
            values.Exists(static value => value.Description is not null)
                ? [.. values.Select(static value => value.Description ?? "")]
                : null);
    }

    /// <summary>The schemas without those whose values are special cases of another: every enum is open, and a text may be
    /// anything.</summary>
    public static IReadOnlyList<LocatedSchema> WithoutSpecialCases(IReadOnlyList<LocatedSchema> variants)
    {
        var texts = variants.Where(static variant => IsText(variant.Written!)).ToArray();
        var plain = texts.Where(
            static variant => SchemaFacts.Target(variant.Written!) is { Enum: not { Count: > 0 }, Const: null, Format: null }).ToArray();
        if (plain.Length == 0)
        {
            return variants;
        }

        // An open enum is a text with known values. Of several the text itself is what they have in common.
        var enums = texts.Where(static variant => SchemaFacts.ValuesOf(variant.Written!).Any()).ToArray();
        var kept = enums.Length == 1 ? enums[0] : plain[0];
        return [.. variants.Where(variant => variant == kept || !IsText(variant.Written!))];
    }

    public EnumType ToEnum(CSharpName name, Doc doc)
    {
        var scope = new NameScope(StringComparer.Ordinal, [name, .. ReservedNames.EnumMembers]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var values = new List<EnumValue>();
        for (var i = 0; i < _values.Length; i++)
        {
            if (seen.Add(_values[i]))
            {
                var preferred = _names is not null ? Identifier.Pascal(_names[i]) : Identifier.Pascal(_values[i]);
                values.Add(new(scope.Take(preferred), _values[i], Docs.Of(_values[i], _descriptions?[i])));
            }
        }

        return new(name, IsInteger, doc, values.ToEquatableArray());
    }

    private static bool IsText(IOpenApiSchema schema) =>
        SchemaFacts.Target(schema) is { } target
        && ((target.Type & ~JsonSchemaType.Null) == JsonSchemaType.String || (target.Type is null && SchemaFacts.ValuesOf(target).Any()));

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

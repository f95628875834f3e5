using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>The type, format and values that the schemas of an <c>allOf</c> allow together. All of them hold, so types and values are
/// intersections.</summary>
internal sealed class AllOfValue
{
    private AllOfValue(LocatedSchema at, IReadOnlyList<LocatedSchema> parts)
    {
        At = at;
        Parts = parts;
        Types = parts.Select(static part => (JsonSchemaType?)TypesOf(part)).Aggregate((JsonSchemaType?)0, Both);
        Formats = [.. parts.Select(static part => part.Written!.Format).OfType<string>().Where(static format => format.Length > 0)
            .Distinct(StringComparer.Ordinal)];
        Values = parts.Select(SchemaValues.Of).Where(static values => values.Count > 0)
            .Aggregate((IReadOnlyList<JsonNode>?)null, static (all, values) => all is null ? values : SchemaValues.InBoth(values, all));
        Items = [.. parts.Where(static part => part.Written!.Items is not null).Select(static part => part.Items)];
    }

    /// <summary>Gets the schema.</summary>
    public LocatedSchema At { get; }

    /// <summary>Gets the schema and those of its <c>allOf</c>, and of theirs, references followed.</summary>
    public IReadOnlyList<LocatedSchema> Parts { get; }

    /// <summary>Gets the types that all parts allow, without null; 0 when no part has a type, and null when no type is left.</summary>
    public JsonSchemaType? Types { get; }

    /// <summary>Gets the different formats of the parts.</summary>
    public IReadOnlyList<string> Formats { get; }

    /// <summary>Gets the values that all parts with values allow; null when no part has an <c>enum</c> or a <c>const</c>.</summary>
    public IReadOnlyList<JsonNode>? Values { get; }

    /// <summary>Gets the schemas that all items of an array have.</summary>
    public IReadOnlyList<LocatedSchema> Items { get; }

    /// <summary>Gets whether the value is an object with members, or one whose members are any JSON.</summary>
    public bool IsObject => Types == JsonSchemaType.Object
        || (Types == 0 && Values is null && Items.Count == 0 && Parts.Any(static part => HasMembers(part) || HasVariants(part)));

    /// <summary>Returns the facts of a schema and of those of its <c>allOf</c>.</summary>
    public static AllOfValue Of(LocatedSchema at) => new(at, [.. SchemaParts.Of(at).All.Select(static part => part.At)]);

    /// <summary>Returns the facts of a schema without its <c>allOf</c>.</summary>
    public static AllOfValue WithoutAllOf(LocatedSchema at) => new(at, [at]);

    /// <summary>Returns whether a value that also satisfies this has the C# type of the other: this adds bounds at most.</summary>
    /// <param name="other">The other schema.</param>
    public bool AddsNothingTo(AllOfValue other)
    {
        if (HasOtherVariants(other) || (Items.Count > 0 && !Items.All(item => other.Items.Any(known => known.Target == item.Target))))
        {
            return false;
        }

        // An enum that a component names has its name although another part allows some of its values only.
        var addsValues = Values is not null
            && (other.Values is null || !(SchemaValues.AreIn(other.Values, Values)
                || (other.At.Component is not null && SchemaValues.AreIn(Values, other.Values))));
        return !addsValues
            && AddsNoTypeTo(other)
            && Formats.All(other.Formats.Contains)
            && !Parts.Any(part => HasMembers(part) && !other.Parts.Any(known => known.Written == part.Written));
    }

    // Beside variants, or any JSON, "type: object" is a habit and not a narrower type.
    private bool AddsNoTypeTo(AllOfValue other) =>
        Types == 0
            || (other.Types == 0 && (Types == JsonSchemaType.Object || other.Parts.Any(HasVariants)) && other.Values is null)
            || (other.Types is { } types && types != 0 && Both(types, Types) == types);

    private bool HasOtherVariants(AllOfValue other) =>
        Parts.Any(part => HasVariants(part) && !other.Parts.Any(known => known.Written == part.Written));

    private static bool HasVariants(LocatedSchema part) => SchemaFacts.VariantsOf(part.Written!).Count > 0;

    private static bool HasMembers(LocatedSchema part)
    {
        var schema = part.Written!;
        return SchemaFacts.HasProperties(schema)
            || schema.Required is { Count: > 0 }
            || schema.AdditionalProperties is not null
            || schema.PatternProperties is { Count: > 0 }
            || part.JsonOf("additionalProperties") is JsonValue
            || schema.Discriminator is not null;
    }

    // If a schema has no type, its values or its variants have one.
    private static JsonSchemaType TypesOf(LocatedSchema part)
    {
        var types = SchemaFacts.TypesOf(part.Written!);
        if (types != 0 || !HasVariants(part) || VariantSet.Of(part) is not { IsOpen: false } set)
        {
            return types;
        }

        var ofVariants = set.Variants.Select(static variant => SchemaFacts.TypesOf(variant.Target!)).ToArray();
        return ofVariants.Contains((JsonSchemaType)0) ? 0 : ofVariants.Aggregate(static (all, one) => all | one);
    }

    // Every integer is a number.
    private static JsonSchemaType? Both(JsonSchemaType? left, JsonSchemaType? right)
    {
        if (left is not { } one || right is not { } other || one == 0 || other == 0)
        {
            return left is null || right is null ? null : left | right;
        }

        return (WithIntegers(one) & WithIntegers(other)) is var both && both == 0 ? null
            : both.HasFlag(JsonSchemaType.Number) ? both & ~JsonSchemaType.Integer
            : both;
    }

    private static JsonSchemaType WithIntegers(JsonSchemaType types) =>
        types.HasFlag(JsonSchemaType.Number) ? types | JsonSchemaType.Integer : types;
}

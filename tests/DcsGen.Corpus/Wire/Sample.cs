using System.Globalization;
using System.Text.Json.Nodes;

namespace DcsGen.Corpus.Wire;

/// <summary>No valid value could be made; the message says why.</summary>
internal sealed class NoValueException(string message) : Exception(message);

/// <summary>How values are made.</summary>
/// <param name="Optional">How often an optional member is there.</param>
/// <param name="Null">How often a value that may be null is.</param>
/// <param name="IsUnlisted">Whether enum values and members come that the document does not list.</param>
/// <param name="Characters">The characters of texts without a pattern.</param>
internal sealed record SampleKind(double Optional, double Null, bool IsUnlisted = false, string Characters = SampleKind.Text)
{
    public const string Text = "abcXYZ019 -_.~/?&=+%#,;:@!$'()*\"<>[]{}|\\^`äßλ漢é";
    public const string Letters = "abcXYZ019";
    public const string Plain = "abcXYZ019-_";

    public static SampleKind Full { get; } = new(1, 0);

    public static SampleKind Least { get; } = new(0, 0);

    public static SampleKind Nulls { get; } = new(0.7, 0.8);

    public static SampleKind Mixed { get; } = new(0.5, 0.2);

    public static SampleKind Unlisted { get; } = new(0.7, 0.1, IsUnlisted: true);
}

/// <summary>What the schema says at one place of a value.</summary>
/// <param name="Places">Where the document has the schema, and the schemas that it refers to.</param>
/// <param name="Format">The format by which values are compared; empty for none.</param>
/// <param name="IsTyped">Whether the document says more than "any" there.</param>
internal sealed record ValueFacts(IReadOnlyList<string> Places, string Format, bool IsTyped)
{
    /// <summary>Whether the value says which variant the object around it is.</summary>
    public bool IsTag { get; init; }

    /// <summary>Whether a text that is a number is the same value as the number.</summary>
    public bool IsNumberOrText { get; init; }

    /// <summary>Where the document has the schema.</summary>
    public string At => Places.Count > 0 ? Places[0] : "";
}

/// <summary>A value, and what the schema says at each place of it.</summary>
internal sealed class Sample
{
    public JsonNode? Value { get; set; }

    /// <summary>By JSON pointer.</summary>
    public Dictionary<string, ValueFacts> Facts { get; } = new(StringComparer.Ordinal);

    /// <summary>Pointers of members that the document does not list.</summary>
    public HashSet<string> Unlisted { get; } = new(StringComparer.Ordinal);

    /// <summary>A listed value for each that the document does not list, by JSON pointer.</summary>
    public Dictionary<string, JsonNode> Listed { get; } = new(StringComparer.Ordinal);

    /// <summary>Returns the value with listed values in place of those that are not listed by intent.</summary>
    public JsonNode? Valid()
    {
        var valid = Listed.Count == 0 ? Value : Value?.DeepClone();
        foreach (var (pointer, value) in Listed)
        {
            if (pointer.Length == 0)
            {
                return value;
            }

            var parent = valid;
            var steps = pointer.Split('/').Skip(1).Select(SourceFile.Unescape).ToList();
            foreach (var step in steps.SkipLast(1))
            {
                parent = parent is JsonArray items ? Item(items, step) : parent?[step];
            }

            // An item of a list of different items may have been left out.
            if (parent is JsonObject members && members.ContainsKey(steps[^1]))
            {
                members[steps[^1]] = value.DeepClone();
            }
            else if (parent is JsonArray list && Item(list, steps[^1]) is not null)
            {
                list[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = value.DeepClone();
            }
        }

        return valid;

        static JsonNode? Item(JsonArray items, string step) =>
            int.Parse(step, CultureInfo.InvariantCulture) is var index && index < items.Count ? items[index] : null;
    }

    /// <summary>A part of the value, with what is known of it.</summary>
    public Sample Part(string pointer, JsonNode? value)
    {
        var part = new Sample { Value = value };
        foreach (var (at, facts) in Facts)
        {
            if (at == pointer || at.StartsWith(pointer + "/", StringComparison.Ordinal))
            {
                part.Facts[at[pointer.Length..]] = facts;
            }
        }

        part.Unlisted.UnionWith(
            Unlisted.Where(at => at.StartsWith(pointer + "/", StringComparison.Ordinal)).Select(at => at[pointer.Length..]));
        return part;
    }
}

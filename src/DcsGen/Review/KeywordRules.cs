using System.Globalization;
using System.Text.Json.Nodes;
using DcsGen.Contracts;
using DcsGen.Diagnostics;
using DcsGen.Reading;

namespace DcsGen.Review;

/// <summary>Compares keywords of JSON Schema that limit values and that neither C# nor the client's checks have.</summary>
/// <remarks>
/// A keyword that is added allows less, and a removed one more, except for <c>patternProperties</c> beside
/// <c>additionalProperties: false</c>. Schemas inside of keywords are compared by the values that they allow
/// (<see cref="SchemaRange"/>). Of a condition (<c>if</c>) it is not known what another one allows.
/// </remarks>
internal static class KeywordRules
{
    // The keywords that limit values together are one keyword (JSON Schema 2020-12, 10.2.2 and 6.4.4).
    private static readonly (string Name, string[] Keywords)[] s_all =
    [
        ("if", ["if", "then", "else"]),
        ("contains", ["contains", "minContains", "maxContains"]),
        ("dependentRequired", ["dependentRequired"]),
        ("dependentSchemas", ["dependentSchemas"]),
        ("dependencies", ["dependencies"]),
        ("propertyNames", ["propertyNames"]),
        ("patternProperties", ["patternProperties"]),
        ("unevaluatedItems", ["unevaluatedItems"]),
        ("unevaluatedProperties", ["unevaluatedProperties"]),
        ("additionalItems", ["additionalItems"]),
        ("not", ["not"]),
        ("contentEncoding", ["contentEncoding"]),
        ("contentMediaType", ["contentMediaType"]),
        ("contentSchema", ["contentSchema"]),
        (ExtensibleEnum, [ExtensibleEnum]),
    ];

    private static readonly HashSet<string> s_keywords = new(s_all.SelectMany(static one => one.Keywords), StringComparer.Ordinal);

    private const string ExtensibleEnum = "x-extensible-enum";

    /// <summary>Returns whether the rules of this class compare a keyword.</summary>
    public static bool Covers(string keyword) => s_keywords.Contains(keyword);

    /// <summary>Compares the keywords of two schemas.</summary>
    public static void Compare(ChangeSet changes, SchemaShape previous, SchemaShape current, Place place)
    {
        foreach (var (name, keywords) in s_all)
        {
            if (name == ExtensibleEnum)
            {
                CompareValues(changes, previous, current, place);
                continue;
            }

            var differing = Array.FindAll(keywords, keyword => Of(previous, keyword) != Of(current, keyword));
            if (differing.Length == 0)
            {
                continue;
            }

            // With its main keyword the others come and go.
            var isWhole = differing[0] == name && (Of(previous, name) is null || Of(current, name) is null);
            foreach (var keyword in isWhole ? [name] : differing)
            {
                Add(changes, previous, current, place, keyword, isWhole ? differing : [keyword]);
            }
        }

        if (!previous.Parts.SequenceEqual(current.Parts, StringComparer.Ordinal))
        {
            CompareParts(changes, previous, current, place);
        }
    }

    private static void Add(ChangeSet changes, SchemaShape previous, SchemaShape current, Place place, string keyword, string[] named)
    {
        var (before, after) = (Of(previous, keyword), Of(current, keyword));
        if (KindOf(keyword, before, after, previous, current) is not { } kind)
        {
            return;
        }

        var predicate = before is null ? (MessageText)$"is added"
            : after is null ? (MessageText)$"is removed"
            : before.Length + after.Length < 60 ? $"changed from {before} to {after}"
            : kind == ChangeKinds.KeywordTightened ? (MessageText)$"allows less"
            : kind == ChangeKinds.KeywordLoosened ? (MessageText)$"allows more"
            : $"changed";
        var others = MessageText.Join(" and ", named.Skip(1).Select(static one => (MessageText)$"'{one}'"));
        var (previousPointer, currentPointer) = (Pointer.Child(previous.Pointer, keyword), Pointer.Child(current.Pointer, keyword));
        changes.Add(place, new(kind.ForKeyword(keyword), predicate, previousPointer, currentPointer)
        {
            Aspect = others.IsEmpty ? (MessageText)$"'{named[0]}'" : $"'{named[0]}' with {others}",
            CSharp = Verdict.Safe,
            Detail = keyword,
            Formers = [(Rules.Other, "keyword"), (Rules.KeywordChanged, $"{keyword} changed")],
        });
    }

    // Null if both allow the same.
    private static ChangeKind? KindOf(string keyword, string? before, string? after, SchemaShape previous, SchemaShape current)
    {
        switch (keyword)
        {
            case "contentEncoding" or "contentMediaType":
                return before is not null && after is not null ? ChangeKinds.ContentChanged : ChangeKinds.KeywordDiffers;
            case "contentSchema":
                // An annotation: a program need not check it (JSON Schema Validation 2020-12, 8.2).
                return ChangeKinds.KeywordDiffers;
            case "patternProperties" when previous.Additional == AdditionalMembers.Forbidden
                || current.Additional == AdditionalMembers.Forbidden:
                return ChangeKinds.KeywordDiffers;
            case "minContains" or "maxContains":
                // Without the keyword: at least one, and any number.
                return Count(before, keyword) < Count(after, keyword) == (keyword == "minContains")
                    ? ChangeKinds.KeywordTightened
                    : ChangeKinds.KeywordLoosened;
        }

        var range = before is null ? ValueRange.Tighter
            : after is null ? ValueRange.Looser
            : Read(before) is var one && Read(after) is var other && (one is null || other is null) ? ValueRange.Different
            : keyword switch
            {
                "dependentRequired" when one is JsonObject was && other is JsonObject now => SchemaRange.OfRequired(was, now),
                "patternProperties" or "dependentSchemas" when one is JsonObject was && other is JsonObject now =>
                    SchemaRange.OfEach(was, now),
                "not" => SchemaRange.Opposite(SchemaRange.Compare(one, other)),
                // More items that match can be too many.
                "contains" when Of(previous, "maxContains") is not null || Of(current, "maxContains") is not null => ValueRange.Different,
                "contains" or "then" or "else" or "propertyNames" or "unevaluatedItems" or "unevaluatedProperties" or "additionalItems" =>
                    SchemaRange.Compare(one, other),
                _ => ValueRange.Different,
            };
        return range switch
        {
            ValueRange.Same => null,
            ValueRange.Tighter => ChangeKinds.KeywordTightened,
            ValueRange.Looser => ChangeKinds.KeywordLoosened,
            _ => ChangeKinds.KeywordDiffers,
        };
    }

    // The values of an enum that may get more: a program must expect values that are not listed, and sends only those that are.
    private static void CompareValues(ChangeSet changes, SchemaShape previous, SchemaShape current, Place place)
    {
        var (before, after) = (Values(previous), Values(current));
        if (before is null || after is null)
        {
            if (before is not null || after is not null)
            {
                Add(changes, previous, current, place, ExtensibleEnum, [ExtensibleEnum]);
            }

            return;
        }

        foreach (var value in before.Except(after, StringComparer.Ordinal))
        {
            Value(ChangeKinds.ValueRemoved, $"no longer has the value {value}", value);
        }

        foreach (var value in after.Except(before, StringComparer.Ordinal))
        {
            Value(ChangeKinds.ExtensibleValueAdded, $"has the new value {value}", value);
        }

        void Value(ChangeKind kind, MessageText predicate, string value) => changes.Add(
            place,
            new(kind, predicate, Pointer.Child(previous.Pointer, ExtensibleEnum), Pointer.Child(current.Pointer, ExtensibleEnum))
            {
                CSharp = Verdict.Safe,
                Detail = value,
            });
    }

    private static List<string>? Values(SchemaShape shape) =>
        Of(shape, ExtensibleEnum) is { } text && Read(text) is JsonArray values
            ? [.. values.Select(static value => value?.ToJsonString() ?? "null")]
            : null;

    private static void CompareParts(ChangeSet changes, SchemaShape previous, SchemaShape current, Place place)
    {
        var (removed, added) = (
            previous.Parts.Except(current.Parts, StringComparer.Ordinal).ToArray(),
            current.Parts.Except(previous.Parts, StringComparer.Ordinal).ToArray());
        if (removed.Length + added.Length == 0)
        {
            return;
        }

        MessageText lost = $"no longer refers to {string.Join(", ", removed)}", gained = $"refers to {string.Join(", ", added)}, too";
        var predicate = added.Length == 0 ? lost : removed.Length == 0 ? gained : (MessageText)$"{lost}, and {gained}";
        changes.Add(place, new(ChangeKinds.PartsChanged, predicate, previous.Pointer + "/allOf", current.Pointer + "/allOf")
        {
            Aspect = $"allOf",
            Detail = $"{Listed(previous.Parts)} -> {Listed(current.Parts)}",
        });
    }

    private static string Listed(IReadOnlyList<string> parts) => parts.Count == 0 ? "none" : string.Join(",", parts);

    private static string? Of(SchemaShape shape, string keyword) => shape.Rest.TryGetValue(keyword, out var text) ? text : null;

    private static JsonNode? Read(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (System.Text.Json.JsonException)
        {
            // The keyword of several parts of an allOf, one after the other.
            return null;
        }
    }

    private static decimal Count(string? text, string keyword) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var count) ? count
            : keyword == "minContains" ? 1 : decimal.MaxValue;
}

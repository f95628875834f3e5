using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>What a schema says to people, what is deprecated (DCS2006), and keywords that no rule speaks of (DCS2090).</summary>
internal static class DocumentRules
{
    /// <summary>The kind of a change of words alone.</summary>
    public const string Words = "documentation";

    public static void Compare(ChangeSet changes, SchemaShape old, SchemaShape @new, Place place)
    {
        if (old.IsDeprecated != @new.IsDeprecated && place.Role != Role.Property)
        {
            Deprecated(changes, place, @new.IsDeprecated, Verdict.Safe, old.Pointer, @new.Pointer);
        }

        if (old.Documentation != @new.Documentation)
        {
            Documentation(changes, place, old.Pointer, @new.Pointer);
        }

        Rest(changes, old.Rest, @new.Rest, place, old.Pointer, @new.Pointer);
    }

    public static void Deprecated(ChangeSet changes, Place place, bool isDeprecated, Verdict csharp, string oldPointer, string newPointer)
    {
        var (kind, predicate) = isDeprecated ? ("deprecated", (MessageText)$"is deprecated now") : ("no longer deprecated", $"is no longer deprecated");
        changes.Add(place, kind, predicate, Rule.Always("DCS2006", Verdict.Safe), csharp, oldPointer + "/deprecated", newPointer + "/deprecated");
    }

    public static void Documentation(ChangeSet changes, Place place, string oldPointer, string newPointer) =>
        changes.Add(place, Words, $"is described otherwise", Rule.Always(Rule.Other, Verdict.Safe), Verdict.Safe, oldPointer + "/description", newPointer + "/description");

    /// <summary>Keywords that have no rule.</summary>
    public static void Rest(ChangeSet changes, IReadOnlyDictionary<string, string> old, IReadOnlyDictionary<string, string> @new, Place place, string oldPointer, string newPointer)
    {
        foreach (var keyword in old.Keys.Union(@new.Keys, StringComparer.Ordinal).OrderBy(static keyword => keyword, StringComparer.Ordinal))
        {
            var before = old.TryGetValue(keyword, out var value) ? value : null;
            var after = @new.TryGetValue(keyword, out value) ? value : null;
            if (before == after)
            {
                continue;
            }

            var predicate = before is null ? (MessageText)$"has '{keyword}' now" : after is null ? (MessageText)$"has no '{keyword}' any more" : $"has another '{keyword}'";

            // An extension speaks to tools, and ours change what is emitted; a keyword of the standard speaks of values.
            var wire = keyword.StartsWith("x-", StringComparison.Ordinal) || keyword is "tags" or "xml" or "$comment" ? Verdict.Safe : Verdict.Risk;
            var csharp = keyword.StartsWith("x-dcsgen-", StringComparison.Ordinal) ? Verdict.Risk : Verdict.Safe;
            changes.Add(place, "keyword", predicate, Rule.Always(Rule.Other, wire), csharp, Child(oldPointer, keyword), Child(newPointer, keyword), keyword);
        }
    }

    /// <summary>A JSON pointer's child (RFC 6901).</summary>
    public static string Child(string pointer, string key) => $"{pointer}/{key.Replace("~", "~0").Replace("/", "~1")}";
}

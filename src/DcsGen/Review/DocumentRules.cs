using DcsGen.Contracts;
using DcsGen.Diagnostics;
using DcsGen.Reading;

namespace DcsGen.Review;

/// <summary>Compares documentation, <c>deprecated</c>, and keywords that no other rule covers.</summary>
internal static class DocumentRules
{
    public static void Compare(ChangeSet changes, SchemaShape previous, SchemaShape current, Place place)
    {
        if (previous.IsDeprecated != current.IsDeprecated && place.Role != Role.Property)
        {
            Deprecated(changes, place, current.IsDeprecated, Verdict.Safe, previous.Pointer, current.Pointer, current.Rest);
        }

        if (previous.Documentation != current.Documentation)
        {
            Documentation(changes, place, previous.Pointer, current.Pointer);
        }

        Rest(changes, previous.Rest, current.Rest, place, previous.Pointer, current.Pointer, current.IsDeprecated);
    }

    public static void Deprecated(
        ChangeSet changes,
        Place place,
        bool isDeprecated,
        Verdict csharp,
        string previousPointer,
        string currentPointer,
        IReadOnlyDictionary<string, string>? extensions = null)
    {
        var sunset = extensions is null ? null : LifecycleRules.DayOf(extensions);
        var kind = !isDeprecated ? ChangeKinds.NoLongerDeprecated
            : sunset is null ? ChangeKinds.DeprecatedWithoutSunset
            : ChangeKinds.Deprecated;
        var predicate = !isDeprecated ? (MessageText)$"is no longer deprecated"
            : sunset is null ? (MessageText)$"is deprecated now"
            : $"is deprecated now, and works until {sunset}";
        changes.Add(place, new(kind, predicate, previousPointer + "/deprecated", currentPointer + "/deprecated") { CSharp = csharp });
    }

    public static void Documentation(ChangeSet changes, Place place, string previousPointer, string currentPointer) =>
        changes.Add(
            place,
            new(ChangeKinds.DocumentationChanged, $"has a different description", previousPointer + "/description", currentPointer + "/description"));

    /// <summary>Compares keywords that have no rule.</summary>
    public static void Rest(
        ChangeSet changes,
        IReadOnlyDictionary<string, string> previous,
        IReadOnlyDictionary<string, string> current,
        Place place,
        string previousPointer,
        string currentPointer,
        bool isDeprecated = false)
    {
        foreach (var keyword in previous.Keys.Union(current.Keys, StringComparer.Ordinal)
            .Where(static keyword => !KeywordRules.Covers(keyword))
            .OrderBy(static keyword => keyword, StringComparer.Ordinal))
        {
            var before = previous.TryGetValue(keyword, out var value) ? value : null;
            var after = current.TryGetValue(keyword, out value) ? value : null;
            if (before == after)
            {
                continue;
            }

            if (LifecycleRules.Covers(keyword))
            {
                changes.Add(place, LifecycleRules.Compare(keyword, before, after, isDeprecated, previousPointer, currentPointer));
                continue;
            }

            var predicate = before is null ? (MessageText)$"is added"
                : after is null ? (MessageText)$"is removed"
                : $"changed";
            changes.Add(
                place,
                new(KindOf(keyword), predicate, Pointer.Child(previousPointer, keyword), Pointer.Child(currentPointer, keyword))
                {
                    Aspect = $"'{keyword}'",
                    Detail = keyword,
                });
        }
    }

    private static ChangeKind KindOf(string keyword) =>
        keyword.StartsWith("x-dcsgen-", StringComparison.Ordinal) ? ChangeKinds.OwnExtensionChanged
        : keyword.StartsWith("x-", StringComparison.Ordinal) || keyword is "tags" or "xml" or "$comment" or "links"
            ? ChangeKinds.ExtensionChanged
        : ChangeKinds.KeywordChanged;
}

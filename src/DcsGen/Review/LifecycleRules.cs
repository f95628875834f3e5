using System.Globalization;
using DcsGen.Diagnostics;
using DcsGen.Reading;

namespace DcsGen.Review;

/// <summary>Compares how long something works and what its document promises: <c>x-sunset</c> and <c>x-stability-level</c>.</summary>
/// <remarks>The extensions are those of oasdiff. A sunset is a date, or a date with a time (RFC 3339).</remarks>
internal static class LifecycleRules
{
    private const string Sunset = "x-sunset";
    private const string Stability = "x-stability-level";

    // From the least to the most that is promised.
    private static readonly string[] s_levels = ["\"draft\"", "\"alpha\"", "\"beta\"", "\"stable\""];

    /// <summary>Returns whether the rules of this class compare a keyword.</summary>
    public static bool Covers(string keyword) => keyword is Sunset or Stability;

    /// <summary>Returns the day of a sunset, such as <c>2027-01-31</c>; null if it is missing or not a date.</summary>
    public static string? DayOf(IReadOnlyDictionary<string, string> extensions) =>
        extensions.TryGetValue(Sunset, out var value) ? Day(value) : null;

    /// <summary>Compares an extension whose values differ.</summary>
    public static Change Compare(
        string keyword, string? before, string? after, bool isDeprecated, string previousPointer, string currentPointer)
    {
        var (kind, predicate) = keyword == Stability ? OfStability(before, after) : OfSunset(before, after, isDeprecated);
        return new(kind, predicate, Pointer.Child(previousPointer, keyword), Pointer.Child(currentPointer, keyword))
        {
            Aspect = keyword == Stability ? (MessageText)$"stability level" : $"sunset",
            CSharp = Verdict.Safe,
            Detail = keyword,
            Formers = [(Rules.Other, "keyword")],
        };
    }

    private static (ChangeKind Kind, MessageText Predicate) OfStability(string? before, string? after)
    {
        // Without a level it is stable.
        var (was, now) = (Level(before), Level(after));
        var predicate = before is null ? (MessageText)$"is {after} now"
            : after is null ? (MessageText)$"is no longer {before}"
            : $"changed from {before} to {after}";
        return now < 0 ? (ChangeKinds.StabilityDecreased, (MessageText)$"is {after!}, which is not draft, alpha, beta or stable")
            : (was < 0 || now < was ? ChangeKinds.StabilityDecreased : ChangeKinds.StabilityIncreased, predicate);
    }

    private static int Level(string? value) => value is null ? s_levels.Length - 1 : Array.IndexOf(s_levels, value.ToLowerInvariant());

    private static (ChangeKind Kind, MessageText Predicate) OfSunset(string? before, string? after, bool isDeprecated)
    {
        var (was, now) = (before is null ? null : Day(before), after is null ? null : Day(after));
        return (after, now, was) switch
        {
            (null, _, _) => (isDeprecated ? ChangeKinds.SunsetRemoved : ChangeKinds.SunsetLater, $"is removed"),
            (_, null, _) => (ChangeKinds.SunsetUnreadable, (MessageText)$"is {after}, which is not a date such as 2027-01-31"),
            (_, _, null) => (ChangeKinds.SunsetSet, $"is {now} now"),
            _ => (string.CompareOrdinal(now, was) < 0 ? ChangeKinds.SunsetEarlier : ChangeKinds.SunsetLater, $"changed from {was} to {now}"),
        };
    }

    private static string? Day(string json) =>
        DateTimeOffset.TryParseExact(
            json.Trim('"'),
            ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var date)
            ? date.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}

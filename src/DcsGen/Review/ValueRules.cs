using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>The values of an enum or a const (DCS2014 to DCS2016, DCS2033, DCS2034).</summary>
internal static class ValueRules
{
    public static void Compare(ChangeSet changes, SchemaShape old, SchemaShape @new, Place place)
    {
        if (old.Values is { } before && @new.Values is { } after)
        {
            Compare(changes, old, before, @new, after, place);
        }
        else if (old.Values is not null || @new.Values is not null)
        {
            var csharp = Surface.OfType(old.Type, @new.Type, place);
            var (kind, predicate, rule) = old.Values is null
                ? ("became enum", (MessageText)$"became an enum", Rule.Either("DCS2016", Verdict.Break, Verdict.Safe))
                : ("became free", $"is no longer an enum", Rule.Either("DCS2016", Verdict.Safe, Verdict.Risk));
            changes.Add(place, kind, predicate, rule, csharp, old.Pointer + "/enum", @new.Pointer + "/enum");
        }
    }

    private static void Compare(ChangeSet changes, SchemaShape old, IReadOnlyList<ShapeValue> before, SchemaShape @new, IReadOnlyList<ShapeValue> after, Place place)
    {
        var known = ByValue(before);
        var kept = ByValue(after);
        var constants = new HashSet<string>(after.Where(static value => value.Name is not null).Select(static value => value.Name!), StringComparer.Ordinal);
        foreach (var value in known.Values)
        {
            var named = value.Name is null ? place : place with { Member = $"{place.Member}.{value.Name}".TrimStart('.') };
            if (!kept.TryGetValue(value.Value, out var same))
            {
                var csharp = value.Name is not null && !constants.Contains(value.Name) ? Verdict.Break : Verdict.Safe;
                changes.Add(named, "value removed", $"lost the value {value.Value}", new("DCS2014", Verdict.Break, "DCS2034", Verdict.Safe), csharp, value.Pointer, @new.Pointer + "/enum", value.Value);
            }
            else if (value.Name != same.Name && value.Name is not null && same.Name is not null)
            {
                changes.Add(
                    named, "constant renamed", $"calls the value {value.Value} {same.Name} in C#, which was {value.Name}", Rule.Always(Rule.Other, Verdict.Safe), Verdict.Break, value.Pointer, same.Pointer, $"{value.Name} -> {same.Name}");
            }
        }

        foreach (var value in kept.Values.Where(value => !known.ContainsKey(value.Value)))
        {
            var named = value.Name is null ? place : place with { Member = $"{place.Member}.{value.Name}".TrimStart('.') };
            var rule = new Rule("DCS2015", Verdict.Safe, "DCS2033", old.IsClosed ? Verdict.Risk : Verdict.Safe);
            changes.Add(named, "value added", $"gained the value {value.Value}", rule, Verdict.Safe, old.Pointer + "/enum", value.Pointer, value.Value);
        }

        if (old.IsClosed != @new.IsClosed)
        {
            var (kind, predicate) = @new.IsClosed ? ("closed", (MessageText)$"is said to gain no more values") : ("opened", $"may gain values now");
            changes.Add(place, kind, predicate, Rule.Either("DCS2033", Verdict.Safe, @new.IsClosed ? Verdict.Safe : Verdict.Risk), Verdict.Safe, old.Pointer + "/x-dcsgen-closed", @new.Pointer + "/x-dcsgen-closed");
        }
    }

    // Some documents list a value twice.
    private static Dictionary<string, ShapeValue> ByValue(IReadOnlyList<ShapeValue> values)
    {
        var byValue = new Dictionary<string, ShapeValue>(StringComparer.Ordinal);
        foreach (var value in values.Where(value => !byValue.ContainsKey(value.Value)))
        {
            byValue.Add(value.Value, value);
        }

        return byValue;
    }
}

using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Compares the values of an enum or a const.</summary>
internal static class ValueRules
{
    public static void Compare(ChangeSet changes, SchemaShape previous, SchemaShape current, Place place)
    {
        if (previous.Values is { } before && current.Values is { } after)
        {
            Compare(changes, previous, before, current, after, place);
        }
        else if (previous.Values is not null || current.Values is not null)
        {
            var (kind, predicate) = previous.Values is null
                ? (ChangeKinds.BecameEnum, (MessageText)$"became an enum")
                : (ChangeKinds.BecameFree, $"is no longer an enum");
            changes.Add(place, new(kind, predicate, previous.Pointer + "/enum", current.Pointer + "/enum")
            {
                CSharp = CSharpVerdict.OfType(previous.Type, current.Type, place),
            });
        }
    }

    private static void Compare(
        ChangeSet changes,
        SchemaShape previous,
        IReadOnlyList<ShapeValue> before,
        SchemaShape current,
        IReadOnlyList<ShapeValue> after,
        Place place)
    {
        var known = ByValue(before);
        var kept = ByValue(after);
        if (known.Count > 0 && kept.Count > 0 && !known.Keys.Any(kept.ContainsKey))
        {
            var (was, now) = (Listed(before), Listed(after));
            MessageText predicate = $"changed from {was} to {now}";
            changes.Add(place, new(ChangeKinds.ValuesReplaced, predicate, previous.Pointer + "/enum", current.Pointer + "/enum")
            {
                Aspect = known.Count + kept.Count == 2 ? (MessageText)$"value" : $"values",
                CSharp = before.Any(static value => value.Name is not null) ? Verdict.Break : Verdict.Safe,
                Detail = $"{was} -> {now}",
            });
            return;
        }

        var constants = new HashSet<string>(
            after.Where(static value => value.Name is not null).Select(static value => value.Name!), StringComparer.Ordinal);
        foreach (var value in known.Values)
        {
            var named = value.Name is null ? place : place with { Member = $"{place.Member}.{value.Name}".TrimStart('.') };
            if (!kept.TryGetValue(value.Value, out var same))
            {
                MessageText predicate = $"no longer has the value {value.Value}";
                changes.Add(named, new(ChangeKinds.ValueRemoved, predicate, value.Pointer, current.Pointer + "/enum")
                {
                    CSharp = value.Name is not null && !constants.Contains(value.Name) ? Verdict.Break : Verdict.Safe,
                    Detail = value.Value,
                });
            }
            else if (value.Name != same.Name && value.Name is not null && same.Name is not null)
            {
                MessageText predicate = $"changed from {value.Name} to {same.Name}";
                changes.Add(named, new(ChangeKinds.ConstantRenamed, predicate, value.Pointer, same.Pointer)
                {
                    Aspect = $"C# name of the value {value.Value}",
                    Detail = $"{value.Name} -> {same.Name}",
                });
            }
        }

        foreach (var value in kept.Values.Where(value => !known.ContainsKey(value.Value)))
        {
            var named = value.Name is null ? place : place with { Member = $"{place.Member}.{value.Name}".TrimStart('.') };
            var kind = previous.IsClosed ? ChangeKinds.ValueAddedToClosed : ChangeKinds.ValueAdded;
            changes.Add(
                named, new(kind, $"has the new value {value.Value}", previous.Pointer + "/enum", value.Pointer) { Detail = value.Value });
        }

        if (previous.IsClosed != current.IsClosed)
        {
            var (kind, predicate) = current.IsClosed
                ? (ChangeKinds.EnumClosed, (MessageText)$"became closed: no values will be added")
                : (ChangeKinds.EnumOpened, $"is no longer closed: values can be added");
            changes.Add(place, new(kind, predicate, previous.Pointer + "/x-dcsgen-closed", current.Pointer + "/x-dcsgen-closed"));
        }
    }

    private static string Listed(IReadOnlyList<ShapeValue> values) => string.Join(", ", values.Select(static value => value.Value));

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

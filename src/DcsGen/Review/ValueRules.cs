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
        var constants = new HashSet<string>(
            after.Where(static value => value.Name is not null).Select(static value => value.Name!), StringComparer.Ordinal);
        foreach (var value in known.Values)
        {
            var named = value.Name is null ? place : place with { Member = $"{place.Member}.{value.Name}".TrimStart('.') };
            if (!kept.TryGetValue(value.Value, out var same))
            {
                changes.Add(named, new(ChangeKinds.ValueRemoved, $"lost the value {value.Value}", value.Pointer, current.Pointer + "/enum")
                {
                    CSharp = value.Name is not null && !constants.Contains(value.Name) ? Verdict.Break : Verdict.Safe,
                    Detail = value.Value,
                });
            }
            else if (value.Name != same.Name && value.Name is not null && same.Name is not null)
            {
                MessageText predicate = $"calls the value {value.Value} {same.Name} in C#, which was {value.Name}";
                changes.Add(named, new(ChangeKinds.ConstantRenamed, predicate, value.Pointer, same.Pointer)
                {
                    Detail = $"{value.Name} -> {same.Name}",
                });
            }
        }

        foreach (var value in kept.Values.Where(value => !known.ContainsKey(value.Value)))
        {
            var named = value.Name is null ? place : place with { Member = $"{place.Member}.{value.Name}".TrimStart('.') };
            var kind = previous.IsClosed ? ChangeKinds.ValueAddedToClosed : ChangeKinds.ValueAdded;
            changes.Add(
                named, new(kind, $"gained the value {value.Value}", previous.Pointer + "/enum", value.Pointer) { Detail = value.Value });
        }

        if (previous.IsClosed != current.IsClosed)
        {
            var (kind, predicate) = current.IsClosed
                ? (ChangeKinds.EnumClosed, (MessageText)$"is said to gain no more values")
                : (ChangeKinds.EnumOpened, $"may gain values now");
            changes.Add(place, new(kind, predicate, previous.Pointer + "/x-dcsgen-closed", current.Pointer + "/x-dcsgen-closed"));
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

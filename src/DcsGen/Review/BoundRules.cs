using System.Globalization;
using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Compares the bounds of values: limits, lengths, counts and patterns.</summary>
internal static class BoundRules
{
    public static void Compare(ChangeSet changes, SchemaShape previous, SchemaShape current, Place place)
    {
        var (before, after) = (previous.Bounds, current.Bounds);
        if (before == after)
        {
            return;
        }

        Limit("minimum", Lower(before), Lower(after), Side.Lower);
        Limit("maximum", Upper(before), Upper(after), Side.Upper);
        Limit("minLength", AtLeast(before.MinLength), AtLeast(after.MinLength), Side.Lower);
        Limit("maxLength", Of(before.MaxLength), Of(after.MaxLength), Side.Upper);
        Limit("minItems", AtLeast(before.MinItems), AtLeast(after.MinItems), Side.Lower);
        Limit("maxItems", Of(before.MaxItems), Of(after.MaxItems), Side.Upper);
        Limit("minProperties", AtLeast(before.MinProperties), AtLeast(after.MinProperties), Side.Lower);
        Limit("maxProperties", Of(before.MaxProperties), Of(after.MaxProperties), Side.Upper);
        Other("pattern", before.Pattern, after.Pattern, OfPatterns(before.Pattern, after.Pattern));
        Other("multipleOf", before.MultipleOf, after.MultipleOf, OfMultiples(before.MultipleOf, after.MultipleOf));
        if (before.UniqueItems != after.UniqueItems)
        {
            var (kind, predicate) = after.UniqueItems
                ? (ChangeKinds.BoundSet, (MessageText)$"is set")
                : (ChangeKinds.BoundRemoved, $"is removed");
            Add("uniqueItems", kind, predicate, before.UniqueItems ? "true" : "false");
        }

        void Limit(string keyword, Bound? from, Bound? to, Side side)
        {
            if (from == to)
            {
                return;
            }

            var (was, @is) = (from?.Text ?? "", to?.Text ?? "");
            if (from is null)
            {
                Add(keyword, ChangeKinds.BoundSet, $"is set to {@is}", $"{was} -> {@is}");
            }
            else if (to is null)
            {
                Add(keyword, ChangeKinds.BoundRemoved, $"is removed (it was {was})", $"{was} -> {@is}");
            }
            else if (from.Value.CompareTo(to.Value, side) is not 0 and var order)
            {
                var kind = (order < 0) == (side == Side.Lower) ? ChangeKinds.BoundTightened : ChangeKinds.BoundLoosened;
                Add(keyword, kind, $"changed from {was} to {@is}", $"{was} -> {@is}");
            }
        }

        void Other(string keyword, string? from, string? to, ChangeKind ofBoth)
        {
            if (from == to)
            {
                return;
            }

            var (kind, predicate) = from is null ? (ChangeKinds.BoundSet, (MessageText)$"is set to {to}")
                : to is null ? (ChangeKinds.BoundRemoved, (MessageText)$"is removed (it was {from})")
                : (ofBoth, $"changed from {from} to {to}");
            Add(keyword, kind, predicate, $"{from} -> {to}");
        }

        void Add(string keyword, ChangeKind kind, MessageText predicate, string detail) =>
            changes.Add(place, new(kind.ForKeyword(keyword), predicate, $"{previous.Pointer}/{keyword}", $"{current.Pointer}/{keyword}")
            {
                Aspect = $"{keyword}",
                Detail = detail,
            });
    }

    private static ChangeKind OfPatterns(string? from, string? to) =>
        IsAnything(to) ? ChangeKinds.BoundLoosened
        : IsAnything(from) ? ChangeKinds.BoundTightened
        : ChangeKinds.BoundChanged;

    // A pattern matches anywhere in the text (JSON Schema Validation 2020-12, 6.3.3).
    private static bool IsAnything(string? pattern) => pattern is "" or "^" or "$" or ".*" or "^.*" or ".*$" or "^.*$" or "^(.*)$";

    // Every multiple of 6 is a multiple of 3.
    private static ChangeKind OfMultiples(string? from, string? to) =>
        Divides(to, from) ? ChangeKinds.BoundLoosened
        : Divides(from, to) ? ChangeKinds.BoundTightened
        : ChangeKinds.BoundChanged;

    private static Bound? Lower(Bounds bounds) => Tighter(bounds.Minimum, bounds.ExclusiveMinimum, Side.Lower);

    private static Bound? Upper(Bounds bounds) => Tighter(bounds.Maximum, bounds.ExclusiveMaximum, Side.Upper);

    private static Bound? Tighter(string? inclusive, string? exclusive, Side side)
    {
        Bound? one = inclusive is null ? null : new(inclusive, IsExclusive: false);
        Bound? other = exclusive is null ? null : new(exclusive, IsExclusive: true);
        return one is { } a && other is { } b ? (a.CompareTo(b, side) < 0) == (side == Side.Lower) ? b : a : one ?? other;
    }

    private static Bound? Of(int? number) =>
        number is { } value ? new(value.ToString(CultureInfo.InvariantCulture), IsExclusive: false) : null;

    // A minimum length or count of 0 is no bound.
    private static Bound? AtLeast(int? number) => Of(number is 0 ? null : number);

    private static bool Divides(string? divisor, string? number) =>
        Number(divisor) is { } by && Number(number) is { } of && by != 0 && of % by == 0;

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Rough(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private enum Side
    {
        Lower,
        Upper,
    }

    /// <summary>A bound of a range.</summary>
    private readonly record struct Bound(string Number, bool IsExclusive)
    {
        public string Text => IsExclusive ? Number + " (exclusive)" : Number;

        /// <summary>Compares two bounds. Negative when this one allows smaller values: more values as a lower bound, fewer as an upper
        /// one.</summary>
        public int CompareTo(Bound other, Side side)
        {
            var order = BoundRules.Number(Number) is { } exact && BoundRules.Number(other.Number) is { } otherExact
                ? exact.CompareTo(otherExact)
                : Rough(Number) is { } rough && Rough(other.Number) is { } otherRough ? rough.CompareTo(otherRough)
                : string.CompareOrdinal(Number, other.Number);
            return order != 0 || IsExclusive == other.IsExclusive ? order : IsExclusive == (side == Side.Lower) ? 1 : -1;
        }
    }
}

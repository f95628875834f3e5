using System.Globalization;
using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>What a value must keep to (DCS2017, DCS2018).</summary>
internal static class BoundRules
{
    public static void Compare(ChangeSet changes, SchemaShape old, SchemaShape @new, Place place)
    {
        var (before, after) = (old.Bounds, @new.Bounds);
        if (before == after)
        {
            return;
        }

        Limit("minimum", Lower(before), Lower(after), isLower: true);
        Limit("maximum", Upper(before), Upper(after), isLower: false);
        Limit("minLength", AtLeast(before.MinLength), AtLeast(after.MinLength), isLower: true);
        Limit("maxLength", Of(before.MaxLength), Of(after.MaxLength), isLower: false);
        Limit("minItems", AtLeast(before.MinItems), AtLeast(after.MinItems), isLower: true);
        Limit("maxItems", Of(before.MaxItems), Of(after.MaxItems), isLower: false);
        Limit("minProperties", AtLeast(before.MinProperties), AtLeast(after.MinProperties), isLower: true);
        Limit("maxProperties", Of(before.MaxProperties), Of(after.MaxProperties), isLower: false);
        Other("pattern", before.Pattern, after.Pattern, tightens: null);
        Other("multipleOf", before.MultipleOf, after.MultipleOf, Divides(after.MultipleOf, before.MultipleOf) ? false : Divides(before.MultipleOf, after.MultipleOf) ? true : null);
        if (before.UniqueItems != after.UniqueItems)
        {
            Add("uniqueItems", after.UniqueItems ? "set" : "removed", after.UniqueItems ? (MessageText)$"must have items that differ now" : $"may have equal items now", before.UniqueItems ? "true" : "false");
        }

        void Limit(string keyword, Bound? from, Bound? to, bool isLower)
        {
            if (from == to)
            {
                return;
            }

            var (was, @is) = (from?.Text ?? "", to?.Text ?? "");
            if (from is null || to is null)
            {
                Add(keyword, from is null ? "set" : "removed", from is null ? (MessageText)$"has the {keyword} {@is} now" : $"has no {keyword} any more, which was {was}", $"{was} -> {@is}");
                return;
            }

            var order = from.Value.CompareTo(to.Value, isLower);
            if (order == 0)
            {
                return;
            }

            Add(keyword, order < 0 == isLower ? "tightened" : "loosened", $"has the {keyword} {@is} now, which was {was}", $"{was} -> {@is}");
        }

        void Other(string keyword, string? from, string? to, bool? tightens)
        {
            if (from == to)
            {
                return;
            }

            var kind = from is null ? "set" : to is null ? "removed" : tightens switch { true => "tightened", false => "loosened", null => "changed" };
            MessageText predicate = from is null ? (MessageText)$"has the {keyword} {to} now"
                : to is null ? (MessageText)$"has no {keyword} any more, which was {from}"
                : $"has the {keyword} {to} now, which was {from}";
            Add(keyword, kind, predicate, $"{from} -> {to}");
        }

        void Add(string keyword, string kind, MessageText predicate, string detail)
        {
            var isTighter = kind is "set" or "tightened" or "changed";

            // A limit that is written down at last may have been there before, and of two patterns neither says which one allows more.
            var request = kind switch { "tightened" => Verdict.Break, "set" or "changed" => Verdict.Risk, _ => Verdict.Safe };
            var rule = Rule.Either(isTighter ? "DCS2017" : "DCS2018", request, Verdict.Safe);
            changes.Add(place, $"{keyword} {kind}", predicate, rule, Verdict.Safe, $"{old.Pointer}/{keyword}", $"{@new.Pointer}/{keyword}", detail);
        }
    }

    private static Bound? Lower(Bounds bounds) => Tighter(bounds.Minimum, bounds.ExclusiveMinimum, isLower: true);

    private static Bound? Upper(Bounds bounds) => Tighter(bounds.Maximum, bounds.ExclusiveMaximum, isLower: false);

    private static Bound? Tighter(string? inclusive, string? exclusive, bool isLower)
    {
        Bound? one = inclusive is null ? null : new(inclusive, IsExclusive: false);
        Bound? other = exclusive is null ? null : new(exclusive, IsExclusive: true);
        return one is { } a && other is { } b ? a.CompareTo(b, isLower) < 0 == isLower ? b : a : one ?? other;
    }

    private static Bound? Of(int? number) => number is { } value ? new(value.ToString(CultureInfo.InvariantCulture), IsExclusive: false) : null;

    // Nothing is shorter than empty.
    private static Bound? AtLeast(int? number) => Of(number is 0 ? null : number);

    private static bool Divides(string? divisor, string? number) =>
        Number(divisor) is { } by && Number(number) is { } of && by != 0 && of % by == 0;

    private static decimal? Number(string? text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A bound of a range.</summary>
    private readonly record struct Bound(string Number, bool IsExclusive)
    {
        public string Text => IsExclusive ? Number + " (exclusive)" : Number;

        /// <summary>Negative when this allows smaller values: more of them as a lower bound, fewer as an upper one.</summary>
        public int CompareTo(Bound other, bool isLower)
        {
            var order = BoundRules.Number(Number) is { } exact && BoundRules.Number(other.Number) is { } otherExact ? exact.CompareTo(otherExact)
                : double.TryParse(Number, NumberStyles.Float, CultureInfo.InvariantCulture, out var rough) && double.TryParse(other.Number, NumberStyles.Float, CultureInfo.InvariantCulture, out var otherRough)
                    ? rough.CompareTo(otherRough)
                    : string.CompareOrdinal(Number, other.Number);
            return order != 0 || IsExclusive == other.IsExclusive ? order : IsExclusive == isLower ? 1 : -1;
        }
    }
}

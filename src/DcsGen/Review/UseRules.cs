using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>What a place says of the schema that stands there. A property's nullability is compared with the property.</summary>
internal static class UseRules
{
    public static void Compare(ChangeSet changes, SchemaUse old, SchemaUse @new, Place place)
    {
        if (old.IsNullable != @new.IsNullable && place.Role != Role.Property)
        {
            CompareNullability(changes, old, @new, place, OfNullability(old, @new, place.Role));
        }

        if (old.Default != @new.Default)
        {
            CompareDefault(changes, old, @new, place);
        }

        // What the schema says of itself is compared with the schema.
        var (wasDeprecated, isDeprecated) = (old.IsDeprecated && !old.Shape.IsDeprecated, @new.IsDeprecated && !@new.Shape.IsDeprecated);
        if (wasDeprecated != isDeprecated && place.Role != Role.Property)
        {
            DocumentRules.Deprecated(changes, place, isDeprecated, Verdict.Safe, old.Pointer, @new.Pointer);
        }

        if (Own(old) != Own(@new))
        {
            DocumentRules.Documentation(changes, place, old.Pointer, @new.Pointer);
        }
    }

    /// <summary>Null became possible, or impossible.</summary>
    public static void CompareNullability(ChangeSet changes, SchemaUse old, SchemaUse @new, Place place, Verdict csharp)
    {
        // A named schema that says so itself says so once, for all who use it.
        if (old.Shape.Component is not null && @new.Shape.Component is not null && old.Shape.IsNullable == old.IsNullable && @new.Shape.IsNullable == @new.IsNullable)
        {
            Nullability(changes, @new.IsNullable, SchemaWalk.At(old.Shape, @new.Shape, place), csharp, old.Shape.Pointer, @new.Shape.Pointer);
        }
        else
        {
            Nullability(changes, @new.IsNullable, place, csharp, old.Pointer, @new.Pointer);
        }
    }

    /// <inheritdoc cref="CompareNullability"/>
    public static void Nullability(ChangeSet changes, bool isNullable, Place place, Verdict csharp, string oldPointer, string newPointer)
    {
        if (isNullable)
        {
            changes.Add(place, "became nullable", $"may be null now", new("DCS2026", Verdict.Safe, "DCS2030", Verdict.Break), csharp, oldPointer, newPointer);
        }
        else
        {
            changes.Add(place, "became not nullable", $"may no longer be null", new("DCS2026", Verdict.Break, "DCS2031", Verdict.Risk), csharp, oldPointer, newPointer);
        }
    }

    private static Verdict OfNullability(SchemaUse old, SchemaUse @new, Role role) => role is Role.Argument or Role.Option or Role.Variant or Role.Header || old.Shape.Type is null || @new.Shape.Type is null
        ? Verdict.Safe
        : Surface.OfNullability(old.Shape.Type with { IsNullable = old.IsNullable }, @new.Shape.Type with { IsNullable = @new.IsNullable }, role == Role.Body);

    private static void CompareDefault(ChangeSet changes, SchemaUse old, SchemaUse @new, Place place)
    {
        // What must be given has no use for a default.
        var isUsed = place.Role is Role.Option or Role.Property;
        MessageText predicate = (old.Default, @new.Default) switch
        {
            (null, { } added) => (MessageText)$"has the default {added} now",
            ({ } removed, null) => (MessageText)$"has no default any more, which was {removed}",
            var (before, after) => $"has the default {after} now, which was {before}",
        };
        var isSent = isUsed && place.Direction == Direction.Request;
        changes.Add(
            place, "default", predicate, Rule.Either("DCS2019", isUsed ? Verdict.Break : Verdict.Safe, Verdict.Safe), isSent ? Verdict.Risk : Verdict.Safe,
            old.Pointer + "/default", @new.Pointer + "/default", $"{old.Default ?? "none"} -> {@new.Default ?? "none"}");
    }

    private static string Own(SchemaUse use) => use.Documentation == use.Shape.Documentation ? "" : use.Documentation;
}

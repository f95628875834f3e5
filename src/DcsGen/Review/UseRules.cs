using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Compares what a place adds to the schema that it uses: nullability, default, <c>deprecated</c> and documentation.</summary>
internal static class UseRules
{
    public static void Compare(ChangeSet changes, SchemaUse previous, SchemaUse current, Place place)
    {
        if (previous.IsNullable != current.IsNullable && place.Role != Role.Property)
        {
            CompareNullability(changes, previous, current, place, OfNullability(previous, current, place.Role));
        }

        if (previous.Default != current.Default)
        {
            CompareDefault(changes, previous, current, place);
        }

        // The 'deprecated' of the schema itself is compared with the schema, that of a property with the property.
        var (wasDeprecated, isDeprecated) = (
            previous.IsDeprecated && !previous.Shape.IsDeprecated, current.IsDeprecated && !current.Shape.IsDeprecated);
        if (wasDeprecated != isDeprecated && place.Role != Role.Property)
        {
            DocumentRules.Deprecated(changes, place, isDeprecated, Verdict.Safe, previous.Pointer, current.Pointer);
        }

        if (Own(previous) != Own(current))
        {
            DocumentRules.Documentation(changes, place, previous.Pointer, current.Pointer);
        }
    }

    /// <summary>Reports that null became possible, or impossible.</summary>
    public static void CompareNullability(ChangeSet changes, SchemaUse previous, SchemaUse current, Place place, Verdict csharp)
    {
        // A named schema that declares it has one change for all places that use the schema.
        if (previous.Shape.Component is not null
            && current.Shape.Component is not null
            && previous.Shape.IsNullable == previous.IsNullable
            && current.Shape.IsNullable == current.IsNullable)
        {
            var schema = SchemaWalk.At(previous.Shape, current.Shape, place);
            Nullability(changes, current.IsNullable, schema, csharp, previous.Shape.Pointer, current.Shape.Pointer);
        }
        else
        {
            Nullability(changes, current.IsNullable, place, csharp, previous.Pointer, current.Pointer);
        }
    }

    /// <inheritdoc cref="CompareNullability"/>
    public static void Nullability(
        ChangeSet changes, bool isNullable, Place place, Verdict csharp, string previousPointer, string currentPointer)
    {
        if (isNullable)
        {
            changes.Add(place, new(ChangeKinds.BecameNullable, $"became nullable", previousPointer, currentPointer) { CSharp = csharp });
        }
        else
        {
            changes.Add(
                place, new(ChangeKinds.BecameNotNullable, $"is no longer nullable", previousPointer, currentPointer) { CSharp = csharp });
        }
    }

    private static Verdict OfNullability(SchemaUse previous, SchemaUse current, Role role)
    {
        if (role is Role.Argument or Role.Option or Role.Variant or Role.Header
            || previous.Shape.Type is not { } before
            || current.Shape.Type is not { } after)
        {
            return Verdict.Safe;
        }

        (before, after) = (before with { IsNullable = previous.IsNullable }, after with { IsNullable = current.IsNullable });
        return CSharpVerdict.OfNullability(before, after, isSet: role == Role.Body);
    }

    private static void CompareDefault(ChangeSet changes, SchemaUse previous, SchemaUse current, Place place)
    {
        // A value that must be given has no use for a default, and null is what a missing value is anyway.
        var isNull = (previous.Default ?? "null", current.Default ?? "null") is ("null", "null");
        var isUsed = !isNull && place.Role is (Role.Option or Role.Property);
        MessageText predicate = (previous.Default, current.Default) switch
        {
            (null, { } added) => (MessageText)$"is set to {added}",
            ({ } removed, null) => (MessageText)$"is removed (it was {removed})",
            var (before, after) => $"changed from {before} to {after}",
        };
        var isSent = isUsed && place.Direction == Direction.Request;
        var kind = isUsed ? ChangeKinds.DefaultChanged : ChangeKinds.UnusedDefaultChanged;
        changes.Add(place, new(kind, predicate, previous.Pointer + "/default", current.Pointer + "/default")
        {
            Aspect = $"default",
            CSharp = isSent ? Verdict.Risk : Verdict.Safe,
            Detail = $"{previous.Default ?? "none"} -> {current.Default ?? "none"}",
        });
    }

    private static string Own(SchemaUse use) => use.Documentation == use.Shape.Documentation ? "" : use.Documentation;
}

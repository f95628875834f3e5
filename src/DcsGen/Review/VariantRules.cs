using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Compares the variants of <c>oneOf</c> and <c>anyOf</c>, and the discriminator.</summary>
internal static class VariantRules
{
    public static void Compare(SchemaWalk walk, SchemaShape previous, SchemaShape current, Place place)
    {
        if (previous.Discriminator != current.Discriminator && (previous.Variants.Count > 0 || current.Variants.Count > 0))
        {
            var (before, after) = (previous.Discriminator ?? "none", current.Discriminator ?? "none");
            MessageText predicate = $"changed from '{before}' to '{after}'";
            walk.Changes.Add(
                place,
                new(ChangeKinds.DiscriminatorChanged, predicate, previous.Pointer + "/discriminator", current.Pointer + "/discriminator")
                {
                    Aspect = $"discriminator",
                    CSharp = LosesTag(previous) ? Verdict.Break : CSharpVerdict.OfType(previous.Type, current.Type, place),
                    Detail = $"{before} -> {after}",
                });
        }

        if ((previous.Variants.Count == 0 && current.Variants.Count == 0) || AreTypes(previous, current) || AreTypes(current, previous))
        {
            return;
        }

        var added = current.Variants.ToList();
        var open = new List<ShapeVariant>();
        foreach (var variant in previous.Variants)
        {
            if (!Pair(
                walk,
                variant,
                added.Find(other => variant.Schema.Shape.Component is { } key && other.Schema.Shape.Component == key),
                added,
                place)
                && !Pair(walk, variant, added.Find(other => walk.Names.IsRename(variant.Schema.Shape, other.Schema.Shape)), added, place))
            {
                open.Add(variant);
            }
        }

        var removed = new List<ShapeVariant>();
        foreach (var variant in open)
        {
            if (!Pair(walk, variant, added.Find(other => AreOne(variant, other)), added, place))
            {
                removed.Add(variant);
            }
        }

        Report(walk, previous, current, removed, added, place);
    }

    /// <summary>Compares a schema with one that has variants, when one of them is the schema itself: the others are added or
    /// removed.</summary>
    /// <returns>Whether the two schemas are such a pair; nothing else of them is compared then.</returns>
    public static bool Wrapped(SchemaWalk walk, SchemaShape previous, SchemaShape current, Place place)
    {
        var isWrapped = previous.Variants.Count == 0 && current.Variants.Count > 0;
        var (single, several) = isWrapped ? (previous, current) : (current, previous);
        if (single.Variants.Count > 0
            || several.Variants.Count == 0
            || several.Properties.Count > 0
            || AreTypes(single, several)
            || !(single.Component is not null || single.Properties.Count > 0 || IsScalar(single)))
        {
            return false;
        }

        // A value that several variants describe is valid for none of them in a oneOf.
        var versions = several.Variants.Where(variant => IsVersion(walk, variant.Schema.Shape, single, isWrapped)).ToList();
        var same = versions.Count == 1 ? versions[0] : null;
        if (same is null)
        {
            if (IsScalar(single))
            {
                return false;
            }

            var count = several.Variants.Count;
            walk.Changes.Add(
                place,
                new(
                    ChangeKinds.VariantsReplaced,
                    isWrapped ? (MessageText)$"is one of {count} variants now" : $"is no longer one of {count} variants",
                    previous.Pointer,
                    current.Pointer)
                {
                    CSharp = CSharpVerdict.OfType(previous.Type, current.Type, place),
                });
            return true;
        }

        var (before, after) = isWrapped ? (single, same.Schema.Shape) : (same.Schema.Shape, single);
        var others = several.Variants.Where(variant => variant != same).ToList();
        Report(walk, previous, current, isWrapped ? [] : others, isWrapped ? others : [], place);
        walk.Pair(before, after, place);
        return true;
    }

    // Several types and as many variants that have nothing but a type are two ways to write the same. The types are compared.
    private static bool AreTypes(SchemaShape types, SchemaShape variants) =>
        types.Variants.Count == 0 && !IsOneKind(types.Kinds) && variants.Variants.All(static variant => IsBare(variant.Schema.Shape));

    private static bool IsBare(SchemaShape shape) =>
        shape is
        {
            Component: null,
            Properties.Count: 0,
            Items: null,
            Values: null,
            Variants.Count: 0,
            Additional: AdditionalMembers.Unsaid,
            Format: "",
            Rest.Count: 0,
        }
        && shape.Bounds == Bounds.None
        && IsOneKind(shape.Kinds);

    private static bool IsScalar(SchemaShape shape) =>
        shape.Kinds is not JsonKinds.None and var kinds && (kinds & (JsonKinds.Object | JsonKinds.Array)) == 0 && IsOneKind(kinds);

    private static bool IsOneKind(JsonKinds kinds) => (kinds & (kinds - 1)) == 0;

    private static bool IsVersion(SchemaWalk walk, SchemaShape variant, SchemaShape single, bool isCurrent) =>
        variant.Component is { } key && single.Component is { } other
            ? key == other || (isCurrent ? walk.Names.IsRename(single, variant) : walk.Names.IsRename(variant, single))
            : variant.Component is null && single.Component is null && AreOneShape(variant, single);

    // The record of a variant that does not declare the discriminator has a property for it all the same.
    private static bool LosesTag(SchemaShape previous) => previous.Discriminator is { } tag && previous.Variants.Any(
        variant => variant.Schema.Shape.Type is NamedType { Kind: NamedKind.Model }
            && !variant.Schema.Shape.Properties.Any(property => property.Name == tag));

    private static bool Pair(SchemaWalk walk, ShapeVariant variant, ShapeVariant? other, List<ShapeVariant> added, Place place)
    {
        if (other is null)
        {
            return false;
        }

        added.Remove(other);
        walk.Use(variant.Schema, other.Schema, At(variant, place));
        foreach (var tag in variant.Tags.Except(other.Tags, StringComparer.Ordinal))
        {
            MessageText predicate = $"is no longer selected by '{tag}'";
            walk.Changes.Add(
                At(variant, place), new(ChangeKinds.TagRemoved, predicate, variant.Schema.Pointer, other.Schema.Pointer) { Detail = tag });
        }

        foreach (var tag in other.Tags.Except(variant.Tags, StringComparer.Ordinal))
        {
            MessageText predicate = $"is also selected by '{tag}'";
            walk.Changes.Add(
                At(variant, place), new(ChangeKinds.TagAdded, predicate, variant.Schema.Pointer, other.Schema.Pointer) { Detail = tag });
        }

        return true;
    }

    private static void Report(
        SchemaWalk walk, SchemaShape previous, SchemaShape current, List<ShapeVariant> removed, List<ShapeVariant> added, Place place)
    {
        var csharp = CSharpVerdict.OfType(previous.Type, current.Type, place);
        var isUnion = current.Type is NamedType { Kind: NamedKind.Union };
        foreach (var variant in removed)
        {
            // Only a union in C# has a constructor and a property for each variant.
            var isGone = previous.Type is NamedType { Kind: NamedKind.Union }
                && !current.Variants.Any(other => other.Schema.Shape.Type == variant.Schema.Shape.Type);
            walk.Changes.Add(At(variant, place), new(ChangeKinds.VariantRemoved, $"is removed", variant.Schema.Pointer, current.Pointer)
            {
                CSharp = isGone ? Verdict.Break : csharp,
                Schemas = [variant.Schema],
            });
        }

        foreach (var variant in added)
        {
            walk.Changes.Add(At(variant, place), new(ChangeKinds.VariantAdded, $"is added", previous.Pointer, variant.Schema.Pointer)
            {
                CSharp = csharp == Verdict.Safe && isUnion ? Verdict.Risk : csharp,
                Schemas = [variant.Schema],
            });
        }
    }

    private static Place At(ShapeVariant variant, Place place)
    {
        var shape = variant.Schema.Shape;
        var name = shape.Component ?? (shape.Type as NamedType)?.Name
            ?? (shape.Kinds == JsonKinds.None ? "any" : shape.Kinds.ToString().ToLowerInvariant() + (shape.Format.Length == 0 ? "" : $" ({shape.Format})"));
        return place.Part($"|{name}", $"variant '{name}'", Role.Variant);
    }

    // Whether two variants are versions of one: named ones have the same tags, inline ones the same type and mostly the same properties.
    private static bool AreOne(ShapeVariant variant, ShapeVariant other)
    {
        var (one, two) = (variant.Schema.Shape, other.Schema.Shape);
        if (one.Component is not null && two.Component is not null)
        {
            return variant.Tags.Count > 0 && variant.Tags.SequenceEqual(other.Tags, StringComparer.Ordinal);
        }

        return AreOneShape(one, two);
    }

    // A property with one value says which variant it is.
    private static bool IsTag(ShapeProperty property) => property.Schema.Shape.Values?.Count == 1;

    private static bool HaveCommonValues(SchemaShape one, SchemaShape two) =>
        one.Values is { } values && two.Values is { } others
            ? values.Count == 0 || others.Count == 0 || values.Any(value => others.Any(other => other.Value == value.Value))
            : one.Values is null && two.Values is null;

    private static bool AreOneShape(SchemaShape one, SchemaShape two)
    {
        var names = one.Properties.Select(static property => property.Name).ToArray();
        var others = two.Properties.Select(static property => property.Name).ToArray();
        return one.Kinds == two.Kinds && one.Format == two.Format && HaveCommonValues(one, two)
            && one.Properties.All(property => two.Properties.FirstOrDefault(other => other.Name == property.Name) is not { } same
                || !IsTag(property) || !IsTag(same) || HaveCommonValues(property.Schema.Shape, same.Schema.Shape))
            && names.Intersect(others, StringComparer.Ordinal).Count() * 2 >= Math.Max(names.Length, others.Length);
    }
}

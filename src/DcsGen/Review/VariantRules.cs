using DcsGen.Contracts;
using DcsGen.CSharp;

namespace DcsGen.Review;

/// <summary>The schemas to choose from, and what tells them apart (DCS2036).</summary>
internal static class VariantRules
{
    public static void Compare(SchemaWalk walk, SchemaShape old, SchemaShape @new, Place place)
    {
        if (old.Discriminator != @new.Discriminator && (old.Variants.Count > 0 || @new.Variants.Count > 0))
        {
            var (before, after) = (old.Discriminator ?? "none", @new.Discriminator ?? "none");
            walk.Changes.Add(
                place, "discriminator", $"has the discriminator '{after}' now, which was '{before}'", Rule.Either("DCS2036", Verdict.Break, Verdict.Break), Surface.OfType(old.Type, @new.Type, place),
                old.Pointer + "/discriminator", @new.Pointer + "/discriminator", $"{before} -> {after}");
        }

        if (old.Variants.Count == 0 && @new.Variants.Count == 0)
        {
            return;
        }

        var added = @new.Variants.ToList();
        var open = new List<ShapeVariant>();
        foreach (var variant in old.Variants)
        {
            if (!Pair(walk, variant, added.Find(other => variant.Schema.Shape.Component is { } key && other.Schema.Shape.Component == key), added, place)
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

        Report(walk, old, @new, removed, added, place);
    }

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
            var rule = Rule.Either("DCS2036", Verdict.Break, Verdict.Safe);
            walk.Changes.Add(At(variant, place), "tag removed", $"is no longer told by '{tag}'", rule, Verdict.Safe, variant.Schema.Pointer, other.Schema.Pointer, tag);
        }

        foreach (var tag in other.Tags.Except(variant.Tags, StringComparer.Ordinal))
        {
            var rule = Rule.Either("DCS2036", Verdict.Safe, Verdict.Break);
            walk.Changes.Add(At(variant, place), "tag added", $"is told by '{tag}' now", rule, Verdict.Safe, variant.Schema.Pointer, other.Schema.Pointer, tag);
        }

        return true;
    }

    private static void Report(SchemaWalk walk, SchemaShape old, SchemaShape @new, List<ShapeVariant> removed, List<ShapeVariant> added, Place place)
    {
        var csharp = Surface.OfType(old.Type, @new.Type, place);
        var isUnion = @new.Type is NamedType { Kind: NamedKind.Union };
        foreach (var variant in removed)
        {
            // What is not read as a union has no case to lose.
            var isGone = old.Type is NamedType { Kind: NamedKind.Union } && !@new.Variants.Any(other => other.Schema.Shape.Type == variant.Schema.Shape.Type);
            walk.Changes.Add(
                At(variant, place), "variant removed", $"removed", Rule.Either("DCS2036", Verdict.Break, Verdict.Safe), isGone ? Verdict.Break : csharp,
                variant.Schema.Pointer, @new.Pointer);
        }

        foreach (var variant in added)
        {
            walk.Changes.Add(
                At(variant, place), "variant added", $"added", Rule.Either("DCS2036", Verdict.Safe, Verdict.Break), csharp == Verdict.Safe && isUnion ? Verdict.Risk : csharp,
                old.Pointer, variant.Schema.Pointer);
        }
    }

    private static Place At(ShapeVariant variant, Place place)
    {
        var shape = variant.Schema.Shape;
        var name = shape.Component ?? (shape.Type as NamedType)?.Name
            ?? (shape.Kinds == JsonKinds.None ? "any" : shape.Kinds.ToString().ToLowerInvariant() + (shape.Format.Length == 0 ? "" : $" ({shape.Format})"));
        return place.Part($"|{name}", $"variant '{name}'", Role.Variant);
    }

    // Inline ones have no key to go by.
    private static bool AreOne(ShapeVariant variant, ShapeVariant other)
    {
        var (one, two) = (variant.Schema.Shape, other.Schema.Shape);
        if (one.Component is not null && two.Component is not null)
        {
            return variant.Tags.Count > 0 && variant.Tags.SequenceEqual(other.Tags, StringComparer.Ordinal);
        }

        var names = one.Properties.Select(static property => property.Name).ToArray();
        var others = two.Properties.Select(static property => property.Name).ToArray();
        return one.Kinds == two.Kinds && one.Format == two.Format && (one.Values is null) == (two.Values is null)
            && names.Intersect(others, StringComparer.Ordinal).Count() * 2 >= Math.Max(names.Length, others.Length);
    }
}

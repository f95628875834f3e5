using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Compares the properties of an object.</summary>
internal sealed class PropertyRules(SchemaWalk walk, Reach reach)
{
    private readonly ChangeSet _changes = walk.Changes;

    public void Compare(SchemaShape previous, SchemaShape current, Place place)
    {
        var csharp = Verdict.Safe;
        var hasOtherForm = false;
        foreach (var (property, same) in Pairs(previous.Properties, current.Properties))
        {
            if (same is null)
            {
                Removed(property!, current, place);
            }
            else if (property is null)
            {
                Added(same, previous, place);
            }
            else if (!Compare(property, same, place, reach.IsSent(current)))
            {
                csharp = Verdicts.Worse(csharp, CSharpVerdict.OfProperty(property.Property, same.Property, reach.IsSent(current)));
                hasOtherForm |= HasOtherForm(property.Property, same.Property);
            }
        }

        if (hasOtherForm)
        {
            // Properties of a type that only responses carry are never null and never required to be set.
            var (kind, predicate) = (reach.IsSent(previous), reach.IsSent(current)) switch
            {
                (false, true) => (ChangeKinds.SchemaSent, (MessageText)$"can be in requests now"),
                (true, false) => (ChangeKinds.SchemaNoLongerSent, (MessageText)$"is no longer in requests"),
                _ => (ChangeKinds.MembersChanged, (MessageText)$"has C# properties that became nullable or required, or no longer are"),
            };
            _changes.Add(place, new(kind, predicate, previous.Pointer, current.Pointer)
            {
                CSharp = csharp,
                Follows = kind == ChangeKinds.SchemaSent ? current : kind == ChangeKinds.SchemaNoLongerSent ? previous : null,
            });
        }
    }

    // Whether the C# property has a different form. Its name and type are compared elsewhere.
    private static bool HasOtherForm(ModelProperty? previous, ModelProperty? current) =>
        previous is not null && current is not null
        && (
            previous.Presence,
            previous.IsRequired,
            previous.Type.IsNullable) != (current.Presence, current.IsRequired, current.Type.IsNullable);

    // Pairs properties by name. Most pairs of schemas have the same properties in the same order.
    private static IEnumerable<(ShapeProperty? Previous, ShapeProperty? Current)> Pairs(
        IReadOnlyList<ShapeProperty> previous, IReadOnlyList<ShapeProperty> current)
    {
        var isSame = previous.Count == current.Count;
        for (var i = 0; isSame && i < previous.Count; i++)
        {
            isSame = previous[i].Name == current[i].Name;
        }

        if (isSame)
        {
            return previous.Zip(current, static (one, other) => ((ShapeProperty?)one, (ShapeProperty?)other));
        }

        var (before, after) = (ByName(previous), ByName(current));
        return previous.Select(property => ((ShapeProperty?)property, after.TryGetValue(property.Name, out var same) ? same : null))
            .Concat(current.Where(property => !before.ContainsKey(property.Name))
                .Select(static property => ((ShapeProperty?)null, (ShapeProperty?)property)));
    }

    private static Dictionary<string, ShapeProperty> ByName(IReadOnlyList<ShapeProperty> properties)
    {
        var byName = new Dictionary<string, ShapeProperty>(StringComparer.Ordinal);
        foreach (var property in properties)
        {
            byName[property.Name] = property;
        }

        return byName;
    }

    private void Removed(ShapeProperty property, SchemaShape current, Place place)
    {
        var at = At(property, place) with { Direction = place.Direction & Directions(property) };
        var kind = property.IsRequired ? ChangeKinds.RequiredPropertyRemoved : ChangeKinds.OptionalPropertyRemoved;
        _changes.Add(at, new(kind, $"is removed", property.Pointer, current.Pointer)
        {
            CSharp = property.Property is null ? Verdict.Safe : Verdict.Break,
            Schemas = [property.Schema],
        });
    }

    private void Added(ShapeProperty property, SchemaShape previous, Place place)
    {
        var at = At(property, place) with { Direction = place.Direction & Directions(property) };
        var (kind, predicate) = property.IsRequired
            ? (ChangeKinds.RequiredPropertyAdded, (MessageText)$"is added, and required")
            : (ChangeKinds.OptionalPropertyAdded, $"is added");
        _changes.Add(at, new(kind, predicate, previous.Pointer, property.Pointer)
        {
            CSharp = property.Property is { IsRequired: true } ? Verdict.Break : Verdict.Safe,
            Schemas = [property.Schema],
        });
    }

    /// <returns>Whether a change explains why the C# property has a different form.</returns>
    private bool Compare(ShapeProperty previous, ShapeProperty current, Place place, bool isSent)
    {
        var at = At(current, place);
        var (before, after) = (place.Direction & Directions(previous), place.Direction & Directions(current));
        var csharp = CSharpVerdict.OfProperty(previous.Property, current.Property, isSent);
        var isExplained = CompareDirections(previous, current, at, before, after, csharp);
        at = at with { Direction = before & after };
        if (previous.IsRequired != current.IsRequired)
        {
            isExplained = true;
            var (kind, predicate) = current.IsRequired
                ? (ChangeKinds.PropertyBecameRequired, (MessageText)$"became required")
                : (ChangeKinds.PropertyBecameOptional, $"became optional");
            _changes.Add(at, new(kind, predicate, previous.Pointer, current.Pointer) { CSharp = csharp });
        }

        if (previous.Schema.IsNullable != current.Schema.IsNullable)
        {
            isExplained = true;
            UseRules.CompareNullability(_changes, previous.Schema, current.Schema, at, csharp);
        }

        CompareMember(previous, current, at);
        walk.Use(previous.Schema, current.Schema, at);
        return isExplained;
    }

    private bool CompareDirections(
        ShapeProperty previous, ShapeProperty current, Place at, Direction before, Direction after, Verdict csharp)
    {
        if ((previous.Schema.IsReadOnly, previous.Schema.IsWriteOnly) == (current.Schema.IsReadOnly, current.Schema.IsWriteOnly))
        {
            return false;
        }

        // A direction that no longer has the property is like a removed property, a direction that has it now like an added one.
        var (lost, gained) = (before & ~after, after & ~before);
        if (lost != Direction.None)
        {
            var (kind, predicate) = lost == Direction.Request ? (ChangeKinds.BecameReadOnly, (MessageText)$"became readOnly")
                : (previous.IsRequired ? ChangeKinds.RequiredBecameWriteOnly : ChangeKinds.OptionalBecameWriteOnly, $"became writeOnly");
            Add(kind, predicate, lost);
        }

        if (gained != Direction.None)
        {
            var (kind, predicate) = gained == Direction.Request
                ? (current.IsRequired ? ChangeKinds.RequiredNoLongerReadOnly : ChangeKinds.OptionalNoLongerReadOnly, (MessageText)$"is no longer readOnly")
                : (ChangeKinds.NoLongerWriteOnly, $"is no longer writeOnly");
            Add(kind, predicate, gained);
        }

        if (lost == Direction.None && gained == Direction.None)
        {
            Add(ChangeKinds.UnusedDirectionChanged, $"has a different readOnly or writeOnly", Direction.None);
        }

        return true;

        void Add(ChangeKind kind, MessageText predicate, Direction direction) =>
            _changes.Add(at with { Direction = direction }, new(kind, predicate, previous.Pointer, current.Pointer) { CSharp = csharp });
    }

    private void CompareMember(ShapeProperty previous, ShapeProperty current, Place at)
    {
        if (previous.Property is { } before && current.Property is { } after)
        {
            if (before.Name != after.Name)
            {
                MessageText predicate = $"changed from {before.Name} to {after.Name}";
                _changes.Add(at, new(ChangeKinds.PropertyMemberRenamed, predicate, previous.Pointer, current.Pointer)
                {
                    Aspect = $"C# name",
                    Detail = $"{before.Name} -> {after.Name}",
                });
            }

            if (previous.Schema.IsDeprecated != current.Schema.IsDeprecated)
            {
                var csharp = before.Obsolete is null && after.Obsolete is not null ? Verdict.Risk : Verdict.Safe;
                DocumentRules.Deprecated(
                    _changes, at, current.Schema.IsDeprecated, csharp, previous.Pointer, current.Pointer, current.Schema.Shape.Rest);
            }
            else if (before.IsSecret != after.IsSecret || before.Obsolete != after.Obsolete)
            {
                _changes.Add(
                    at,
                    new(
                        ChangeKinds.PropertyFormChanged,
                        $"has a different ToString or [Obsolete] in C#",
                        previous.Pointer,
                        current.Pointer));
            }
        }
        else if (previous.Schema.IsDeprecated != current.Schema.IsDeprecated)
        {
            DocumentRules.Deprecated(
                _changes, at, current.Schema.IsDeprecated, Verdict.Safe, previous.Pointer, current.Pointer, current.Schema.Shape.Rest);
        }
    }

    private static Place At(ShapeProperty property, Place place) => place.Property(property.Name, property.Member);

    // Requests do not carry readOnly properties, and responses do not carry writeOnly ones.
    private static Direction Directions(ShapeProperty property) =>
        (property.Schema.IsReadOnly
            ? Direction.None
            : Direction.Request) | (property.Schema.IsWriteOnly ? Direction.None : Direction.Response);
}

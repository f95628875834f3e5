using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>The properties of an object (DCS2024 to DCS2026, DCS2028 to DCS2031, DCS2041).</summary>
internal sealed class PropertyRules(SchemaWalk walk, Reach reach)
{
    private readonly ChangeSet _changes = walk.Changes;

    public void Compare(SchemaShape old, SchemaShape @new, Place place)
    {
        var becameSent = Verdict.Safe;
        var isOtherwise = false;
        foreach (var (property, same) in Pairs(old.Properties, @new.Properties))
        {
            if (same is null)
            {
                Removed(property!, @new, place);
            }
            else if (property is null)
            {
                Added(same, old, place);
            }
            else if (!Compare(property, same, place, reach.IsSent(@new)))
            {
                becameSent = ChangeSet.Worse(becameSent, Surface.OfProperty(property.Property, same.Property, reach.IsSent(@new)));
                isOtherwise |= IsOtherwise(property.Property, same.Property);
            }
        }

        if (isOtherwise)
        {
            // What only answers carried has members that are never null, and none that must be set.
            var (kind, predicate, rule) = (reach.IsSent(old), reach.IsSent(@new)) switch
            {
                (false, true) => ("sent", (MessageText)$"can be sent by a request now", Rule.Always("DCS2041", Verdict.Safe)),
                (true, false) => ("no longer sent", (MessageText)$"is sent by no request any more", Rule.Always("DCS2041", Verdict.Safe)),
                _ => ("members", (MessageText)$"has members of another form in C#", Rule.Always(Rule.Other, Verdict.Safe)),
            };
            _changes.Add(place, kind, predicate, rule, becameSent, old.Pointer, @new.Pointer);
        }
    }

    // Whether C# has it in another form, with the same name: what its schema does to its type is compared there.
    private static bool IsOtherwise(ModelProperty? old, ModelProperty? @new) =>
        old is not null && @new is not null
        && (old.Presence, old.IsRequired, old.Type.IsNullable) != (@new.Presence, @new.IsRequired, @new.Type.IsNullable);

    // By name; in most pairs they stand in the same order, and all of them.
    private static IEnumerable<(ShapeProperty? Old, ShapeProperty? New)> Pairs(IReadOnlyList<ShapeProperty> old, IReadOnlyList<ShapeProperty> @new)
    {
        var isSame = old.Count == @new.Count;
        for (var i = 0; isSame && i < old.Count; i++)
        {
            isSame = old[i].Name == @new[i].Name;
        }

        if (isSame)
        {
            return old.Zip(@new, static (one, other) => ((ShapeProperty?)one, (ShapeProperty?)other));
        }

        var (before, after) = (ByName(old), ByName(@new));
        return old.Select(property => ((ShapeProperty?)property, after.TryGetValue(property.Name, out var same) ? same : null))
            .Concat(@new.Where(property => !before.ContainsKey(property.Name)).Select(static property => ((ShapeProperty?)null, (ShapeProperty?)property)));
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

    private void Removed(ShapeProperty property, SchemaShape @new, Place place)
    {
        var at = At(property, place) with { Direction = place.Direction & Ways(property) };
        var rule = new Rule("DCS2025", Verdict.Risk, "DCS2028", property.IsRequired ? Verdict.Break : Verdict.Risk);
        _changes.Add(at, "removed", $"removed", rule, property.Property is null ? Verdict.Safe : Verdict.Break, property.Pointer, @new.Pointer);
    }

    private void Added(ShapeProperty property, SchemaShape old, Place place)
    {
        var at = At(property, place) with { Direction = place.Direction & Ways(property) };
        var (kind, predicate) = property.IsRequired ? ("required added", (MessageText)$"added, and required") : ("optional added", $"added");
        var rule = new Rule("DCS2024", property.IsRequired ? Verdict.Break : Verdict.Safe, "DCS2029", Verdict.Safe);
        _changes.Add(at, kind, predicate, rule, property.Property is { IsRequired: true } ? Verdict.Break : Verdict.Safe, old.Pointer, property.Pointer);
    }

    /// <returns>Whether a finding tells why C# has it in another form.</returns>
    private bool Compare(ShapeProperty old, ShapeProperty @new, Place place, bool isSent)
    {
        var at = At(@new, place);
        var (before, after) = (place.Direction & Ways(old), place.Direction & Ways(@new));
        var csharp = Surface.OfProperty(old.Property, @new.Property, isSent);
        var isTold = CompareWays(old, @new, at, before, after, csharp);
        at = at with { Direction = before & after };
        if (old.IsRequired != @new.IsRequired)
        {
            isTold = true;
            var (kind, predicate, rule) = @new.IsRequired
                ? ("became required", (MessageText)$"became required", new Rule("DCS2026", Verdict.Break, "DCS2031", Verdict.Risk))
                : ("became optional", $"became optional", new Rule("DCS2026", Verdict.Safe, "DCS2030", Verdict.Break));
            _changes.Add(at, kind, predicate, rule, csharp, old.Pointer, @new.Pointer);
        }

        if (old.Schema.IsNullable != @new.Schema.IsNullable)
        {
            isTold = true;
            UseRules.CompareNullability(_changes, old.Schema, @new.Schema, at, csharp);
        }

        CompareMember(old, @new, at);
        walk.Use(old.Schema, @new.Schema, at);
        return isTold;
    }

    private bool CompareWays(ShapeProperty old, ShapeProperty @new, Place at, Direction before, Direction after, Verdict csharp)
    {
        if ((old.Schema.IsReadOnly, old.Schema.IsWriteOnly) == (@new.Schema.IsReadOnly, @new.Schema.IsWriteOnly))
        {
            return false;
        }

        // A property of its own for whoever carries it one way only.
        var (lost, gained) = (before & ~after, after & ~before);
        if (lost != Direction.None)
        {
            var (kind, predicate) = lost == Direction.Request ? ("became readOnly", (MessageText)$"became readOnly") : ("became writeOnly", $"became writeOnly");
            var rule = new Rule("DCS2025", Verdict.Risk, "DCS2028", old.IsRequired ? Verdict.Break : Verdict.Risk);
            _changes.Add(at with { Direction = lost }, kind, predicate, rule, csharp, old.Pointer, @new.Pointer);
        }

        if (gained != Direction.None)
        {
            var (kind, predicate) = gained == Direction.Request ? ("is no longer readOnly", (MessageText)$"is no longer readOnly") : ("is no longer writeOnly", $"is no longer writeOnly");
            var rule = new Rule("DCS2024", @new.IsRequired ? Verdict.Break : Verdict.Safe, "DCS2029", Verdict.Safe);
            _changes.Add(at with { Direction = gained }, kind, predicate, rule, csharp, old.Pointer, @new.Pointer);
        }

        if (lost == Direction.None && gained == Direction.None)
        {
            _changes.Add(at with { Direction = Direction.None }, "direction", $"is readOnly or writeOnly otherwise", Rule.Always(Rule.Other, Verdict.Safe), csharp, old.Pointer, @new.Pointer);
        }

        return true;
    }

    private void CompareMember(ShapeProperty old, ShapeProperty @new, Place at)
    {
        if (old.Property is { } before && @new.Property is { } after)
        {
            if (before.Name != after.Name)
            {
                _changes.Add(
                    at, "member renamed", $"is {after.Name} in C# now, which was {before.Name}", Rule.Always(Rule.Other, Verdict.Safe), Verdict.Break, old.Pointer, @new.Pointer, $"{before.Name} -> {after.Name}");
            }

            if (old.Schema.IsDeprecated != @new.Schema.IsDeprecated)
            {
                var csharp = before.Obsolete is null && after.Obsolete is not null ? Verdict.Risk : Verdict.Safe;
                DocumentRules.Deprecated(_changes, at, @new.Schema.IsDeprecated, csharp, old.Pointer, @new.Pointer);
            }
            else if (before.IsSecret != after.IsSecret || before.Obsolete != after.Obsolete)
            {
                _changes.Add(at, "form", $"is printed or marked otherwise in C#", Rule.Always(Rule.Other, Verdict.Safe), Verdict.Safe, old.Pointer, @new.Pointer);
            }
        }
        else if (old.Schema.IsDeprecated != @new.Schema.IsDeprecated)
        {
            DocumentRules.Deprecated(_changes, at, @new.Schema.IsDeprecated, Verdict.Safe, old.Pointer, @new.Pointer);
        }
    }

    private static Place At(ShapeProperty property, Place place) => place.Property(property.Name, property.Member);

    // What a document marks readOnly is not sent, and what it marks writeOnly does not come back.
    private static Direction Ways(ShapeProperty property) =>
        (property.Schema.IsReadOnly ? Direction.None : Direction.Request) | (property.Schema.IsWriteOnly ? Direction.None : Direction.Response);
}

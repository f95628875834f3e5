using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Compares the items of arrays and the additional properties of objects.</summary>
internal static class MemberRules
{
    public static void Compare(SchemaWalk walk, SchemaShape previous, SchemaShape current, Place place)
    {
        var csharp = CSharpVerdict.OfType(previous.Type, current.Type, place);
        for (var i = 0; i < Math.Max(previous.Positions.Count, current.Positions.Count); i++)
        {
            Item(
                walk,
                i < previous.Positions.Count ? previous.Positions[i] : Others(previous),
                i < current.Positions.Count ? current.Positions[i] : Others(current),
                place.Part($"[{i}]", $"item {i}", Role.Items),
                ("prefixItems", previous, current));
        }

        Item(walk, Others(previous), Others(current), Items(place), ("items", previous, current));
        if (previous.Additional != current.Additional || previous.AdditionalSchema is not null || current.AdditionalSchema is not null)
        {
            CompareAdditional(walk, previous, current, place, csharp);
        }
    }

    /// <summary>Returns the place of the items of an array.</summary>
    public static Place Items(Place place) => place.Part("[]", $"items", Role.Items);

    private static SchemaUse? Others(SchemaShape shape) => shape.Positions.Count > 0 ? shape.OtherItems : shape.Items;

    private static void Item(
        SchemaWalk walk,
        SchemaUse? previous,
        SchemaUse? current,
        Place place,
        (string Keyword, SchemaShape Previous, SchemaShape Current) of)
    {
        if (previous is not null && current is not null)
        {
            walk.Use(previous, current, place);
        }
        else if (previous is not null || current is not null)
        {
            var (kind, predicate) = previous is null
                ? (ChangeKinds.ItemsTyped, (MessageText)$"have a type now")
                : (ChangeKinds.ItemsUntyped, $"can be any JSON now");
            walk.Changes.Add(place, new(kind, predicate, $"{of.Previous.Pointer}/{of.Keyword}", $"{of.Current.Pointer}/{of.Keyword}")
            {
                CSharp = of.Previous.Type == of.Current.Type ? Verdict.Safe : Verdict.Break,
            });
        }
    }

    private static void CompareAdditional(SchemaWalk walk, SchemaShape previous, SchemaShape current, Place place, Verdict csharp)
    {
        var at = place.Part(".*", $"additional properties", Role.Additional);
        if (previous.AdditionalSchema is { } value && current.AdditionalSchema is { } other)
        {
            walk.Use(value, other, at);
        }
        else if (previous.AdditionalSchema is not null && current.Additional != AdditionalMembers.Forbidden)
        {
            Add(ChangeKinds.AdditionalUntyped, $"can be any JSON now", Kept(previous) ? Verdict.Break : csharp);
            return;
        }
        else if (current.AdditionalSchema is not null && previous.Additional != AdditionalMembers.Forbidden)
        {
            Add(ChangeKinds.AdditionalTyped, $"have a type now", Kept(previous) ? Verdict.Break : csharp);
            return;
        }

        if (previous.Additional == current.Additional)
        {
            return;
        }

        // Explicit and implicit 'additionalProperties: true' are the same on the wire. In C# only the explicit one keeps the members.
        var (kind, predicate) = (previous.Additional, current.Additional) switch
        {
            (AdditionalMembers.Forbidden, _) => (ChangeKinds.AdditionalAllowed, (MessageText)$"are allowed now"),
            (_, AdditionalMembers.Forbidden) => (ChangeKinds.AdditionalForbidden, (MessageText)$"are no longer allowed"),
            (_, AdditionalMembers.Allowed) => (ChangeKinds.AdditionalStated, (MessageText)$"are allowed explicitly now"),
            _ => (ChangeKinds.AdditionalStated, (MessageText)$"are no longer allowed explicitly"),
        };
        Add(kind, predicate, Kept(previous) && !Kept(current) ? Verdict.Break : csharp);

        void Add(ChangeKind kind, MessageText predicate, Verdict verdict) =>
            walk.Changes.Add(
                at,
                new(kind, predicate, previous.Pointer + "/additionalProperties", current.Pointer + "/additionalProperties")
                {
                    CSharp = verdict
                });

        static bool Kept(SchemaShape shape) => shape.Additional == AdditionalMembers.Allowed && shape.Type is not null;
    }
}

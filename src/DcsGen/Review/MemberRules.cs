using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Compares the items of arrays and the additional properties of objects.</summary>
internal static class MemberRules
{
    public static void Compare(SchemaWalk walk, SchemaShape previous, SchemaShape current, Place place)
    {
        var csharp = CSharpVerdict.OfType(previous.Type, current.Type, place);
        if (previous.Items is { } item && current.Items is { } other)
        {
            walk.Use(item, other, Items(place));
        }
        else if (previous.Items is not null || current.Items is not null)
        {
            var (kind, predicate) = previous.Items is null
                ? (ChangeKinds.ItemsTyped, (MessageText)$"are of one type now")
                : (ChangeKinds.ItemsUntyped, $"may be anything now");
            walk.Changes.Add(Items(place), new(kind, predicate, previous.Pointer + "/items", current.Pointer + "/items")
            {
                CSharp = previous.Type == current.Type ? Verdict.Safe : Verdict.Break,
            });
        }

        if (previous.Additional != current.Additional || previous.AdditionalSchema is not null || current.AdditionalSchema is not null)
        {
            CompareAdditional(walk, previous, current, place, csharp);
        }
    }

    private static Place Items(Place place) => place.Part("[]", $"items", Role.Items);

    private static void CompareAdditional(SchemaWalk walk, SchemaShape previous, SchemaShape current, Place place, Verdict csharp)
    {
        var at = place.Part(".*", $"additional properties", Role.Additional);
        if (previous.AdditionalSchema is { } value && current.AdditionalSchema is { } other)
        {
            walk.Use(value, other, at);
        }
        else if (previous.AdditionalSchema is not null && current.Additional != AdditionalMembers.Forbidden)
        {
            Add(ChangeKinds.AdditionalUntyped, $"may be anything now", Kept(previous) ? Verdict.Break : csharp);
            return;
        }
        else if (current.AdditionalSchema is not null && previous.Additional != AdditionalMembers.Forbidden)
        {
            Add(ChangeKinds.AdditionalTyped, $"are of one type now", Kept(previous) ? Verdict.Break : csharp);
            return;
        }

        if (previous.Additional == current.Additional)
        {
            return;
        }

        // Explicit and implicit 'additionalProperties: true' are the same on the wire. In C# only the explicit one keeps the members.
        var (kind, predicate) = (previous.Additional, current.Additional) switch
        {
            (AdditionalMembers.Forbidden, _) => (ChangeKinds.AdditionalAllowed, (MessageText)$"may come now"),
            (_, AdditionalMembers.Forbidden) => (ChangeKinds.AdditionalForbidden, (MessageText)$"may no longer come"),
            (_, AdditionalMembers.Allowed) => (ChangeKinds.AdditionalStated, (MessageText)$"may come, as the document says now"),
            _ => (ChangeKinds.AdditionalStated, (MessageText)$"may come, as the document no longer says"),
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

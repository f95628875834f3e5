using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>The items of an array, and the members that an object does not list (DCS2035).</summary>
internal static class MemberRules
{
    public static void Compare(SchemaWalk walk, SchemaShape old, SchemaShape @new, Place place)
    {
        var csharp = Surface.OfType(old.Type, @new.Type, place);
        if (old.Items is { } item && @new.Items is { } other)
        {
            walk.Use(item, other, Items(place));
        }
        else if (old.Items is not null || @new.Items is not null)
        {
            var (predicate, rule) = old.Items is null
                ? ((MessageText)$"are of one type now", Rule.Either("DCS2035", Verdict.Break, Verdict.Safe))
                : ($"may be anything now", Rule.Either("DCS2035", Verdict.Safe, Verdict.Break));
            walk.Changes.Add(Items(place), "items", predicate, rule, old.Type == @new.Type ? Verdict.Safe : Verdict.Break, old.Pointer + "/items", @new.Pointer + "/items");
        }

        if (old.Additional != @new.Additional || old.AdditionalSchema is not null || @new.AdditionalSchema is not null)
        {
            CompareAdditional(walk, old, @new, place, csharp);
        }
    }

    private static Place Items(Place place) => place.Part("[]", $"items", Role.Items);

    private static void CompareAdditional(SchemaWalk walk, SchemaShape old, SchemaShape @new, Place place, Verdict csharp)
    {
        var others = place.Part(".*", $"additional properties", Role.Additional);
        var (before, after) = (old.Pointer + "/additionalProperties", @new.Pointer + "/additionalProperties");
        if (old.AdditionalSchema is { } value && @new.AdditionalSchema is { } other)
        {
            walk.Use(value, other, others);
        }
        else if (old.AdditionalSchema is not null && @new.Additional != AdditionalMembers.Forbidden)
        {
            walk.Changes.Add(others, "additional", $"may be anything now", Rule.Either("DCS2035", Verdict.Safe, Verdict.Break), Kept(old) ? Verdict.Break : csharp, before, after);
            return;
        }
        else if (@new.AdditionalSchema is not null && old.Additional != AdditionalMembers.Forbidden)
        {
            walk.Changes.Add(others, "additional", $"are of one type now", Rule.Either("DCS2035", Verdict.Break, Verdict.Safe), Kept(old) ? Verdict.Break : csharp, before, after);
            return;
        }

        if (old.Additional == @new.Additional)
        {
            return;
        }

        // To say that anything may come, or not to say it, is one thing on the wire. In C# what is said is kept.
        var lost = Kept(old) && !Kept(@new) ? Verdict.Break : csharp;
        var (predicate, rule) = (old.Additional, @new.Additional) switch
        {
            (AdditionalMembers.Forbidden, _) => ((MessageText)$"may come now", Rule.Either("DCS2035", Verdict.Safe, Verdict.Break)),
            (_, AdditionalMembers.Forbidden) => ((MessageText)$"may no longer come", Rule.Either("DCS2035", Verdict.Break, Verdict.Safe)),
            (_, AdditionalMembers.Allowed) => ((MessageText)$"may come, as the document says now", Rule.Always("DCS2035", Verdict.Safe)),
            _ => ((MessageText)$"may come, as the document no longer says", Rule.Always("DCS2035", Verdict.Safe)),
        };
        walk.Changes.Add(others, "additional", predicate, rule, lost, before, after);

        static bool Kept(SchemaShape shape) => shape.Additional == AdditionalMembers.Allowed && shape.Type is not null;
    }
}

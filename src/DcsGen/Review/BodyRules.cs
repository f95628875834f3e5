using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>The request body of an operation (DCS2022, DCS2023).</summary>
internal static class BodyRules
{
    public static void Compare(SchemaWalk walk, ContractOperation old, ContractOperation @new, Place place)
    {
        if (old.Body is null && @new.Body is { } added)
        {
            var (kind, predicate) = added.IsRequired ? ("required added", (MessageText)$"added, and required") : ("optional added", $"added");
            var csharp = added.IsRequired ? Verdict.Break : Verdict.Risk;
            walk.Changes.Add(At(@new, added, place), kind, predicate, Rule.Always("DCS2022", added.IsRequired ? Verdict.Break : Verdict.Safe), csharp, old.Pointer, added.Pointer);
        }
        else if (old.Body is { } removed && @new.Body is null)
        {
            walk.Changes.Add(At(old, removed, place), "removed", $"removed", Rule.Always("DCS2023", Verdict.Break), Verdict.Break, removed.Pointer, @new.Pointer);
        }
        else if (old.Body is { } before && @new.Body is { } after)
        {
            Compare(walk, old, before, @new, after, At(@new, after, place));
        }
    }

    private static void Compare(SchemaWalk walk, ContractOperation old, ContractBody before, ContractOperation @new, ContractBody after, Place place)
    {
        if (before.IsRequired != after.IsRequired)
        {
            var (kind, predicate, rule, csharp) = after.IsRequired
                ? ("became required", (MessageText)$"became required", Rule.Always("DCS2022", Verdict.Break), Verdict.Break)
                : ("became optional", $"became optional", Rule.Always("DCS2022", Verdict.Safe), Verdict.Safe);
            walk.Changes.Add(place, kind, predicate, rule, csharp, before.Pointer + "/required", after.Pointer + "/required");
        }

        var ofMethods = OfMethods(old, @new, place);
        foreach (var content in before.Contents.Where(content => Find(after, content) is null))
        {
            walk.Changes.Add(
                place, "media type removed", $"may no longer be {content.MediaType}", Rule.Always("DCS2023", Verdict.Break), ofMethods, content.Pointer, after.Pointer + "/content", content.MediaType);
        }

        foreach (var content in after.Contents)
        {
            if (Find(before, content) is not { } same)
            {
                walk.Changes.Add(
                    place, "media type added", $"may be {content.MediaType} now", Rule.Always("DCS2022", Verdict.Safe), ofMethods, before.Pointer + "/content", content.Pointer, content.MediaType);
                continue;
            }

            var at = place.Named($"{place.Subject} {content.MediaType}", place.Noun) with { Role = Role.Body };
            DocumentRules.Rest(walk.Changes, same.Rest, content.Rest, at, same.Pointer, content.Pointer);
            walk.Use(same.Schema, content.Schema, at);
        }

        if (before.Documentation != after.Documentation)
        {
            DocumentRules.Documentation(walk.Changes, place, before.Pointer, after.Pointer);
        }
    }

    private static ContractContent? Find(ContractBody body, ContractContent content) =>
        body.Contents.FirstOrDefault(other => string.Equals(other.MediaType, content.MediaType, StringComparison.OrdinalIgnoreCase));

    // A method for each way to send it: one of them is gone, or takes something else.
    private static Verdict OfMethods(ContractOperation old, ContractOperation @new, Place place) =>
        old.Methods.All(method => @new.Methods.Any(other => other.Body?.Kind == method.Body?.Kind && (other == @new.Methods[0]) == (method == old.Methods[0])
            && Surface.OfType(method.Body?.Type, other.Body?.Type, place) == Verdict.Safe))
            ? Verdict.Safe
            : Verdict.Break;

    private static Place At(ContractOperation operation, ContractBody body, Place place)
    {
        var owner = Owner.Of(operation, body.Pointer);
        return place.Named($"{owner.Subject} body", $"request body{owner.Noun}") with { Member = operation.Methods.Any(static method => method.Body is not null) ? "body" : "", Direction = Direction.Request };
    }
}

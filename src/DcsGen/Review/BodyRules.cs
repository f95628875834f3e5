using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Compares the request bodies of operations.</summary>
internal static class BodyRules
{
    public static void Compare(SchemaWalk walk, ContractOperation previous, ContractOperation current, Place place)
    {
        if (previous.Body is null && current.Body is { } added)
        {
            var (kind, predicate) = added.IsRequired
                ? (ChangeKinds.RequiredBodyAdded, (MessageText)$"is added, and required")
                : (ChangeKinds.OptionalBodyAdded, $"is added");
            walk.Changes.Add(At(current, added, place), new(kind, predicate, previous.Pointer, added.Pointer)
            {
                Schemas = [.. added.Contents.Select(static content => content.Schema)],
            });
        }
        else if (previous.Body is { } removed && current.Body is null)
        {
            walk.Changes.Add(At(previous, removed, place), new(ChangeKinds.BodyRemoved, $"is removed", removed.Pointer, current.Pointer)
            {
                Schemas = [.. removed.Contents.Select(static content => content.Schema)],
            });
        }
        else if (previous.Body is { } before && current.Body is { } after)
        {
            Compare(walk, before, after, OfMethods(previous, current, place), At(current, after, place));
        }
    }

    private static void Compare(SchemaWalk walk, ContractBody previous, ContractBody current, Verdict ofMethods, Place place)
    {
        if (previous.IsRequired != current.IsRequired)
        {
            var (kind, predicate) = current.IsRequired
                ? (ChangeKinds.BodyBecameRequired, (MessageText)$"became required")
                : (ChangeKinds.BodyBecameOptional, $"became optional");
            walk.Changes.Add(place, new(kind, predicate, previous.Pointer + "/required", current.Pointer + "/required"));
        }

        var contents = new ContentPairs(previous.Contents, current.Contents);
        foreach (var content in contents.Removed)
        {
            MessageText predicate = $"no longer accepts {content.MediaType}";
            walk.Changes.Add(place, new(ChangeKinds.BodyMediaTypeRemoved, predicate, content.Pointer, current.Pointer + "/content")
            {
                CSharp = ofMethods,
                Detail = content.MediaType,
                Schemas = [content.Schema],
            });
        }

        foreach (var content in contents.Added)
        {
            MessageText predicate = $"also accepts {content.MediaType}";
            walk.Changes.Add(place, new(ChangeKinds.BodyMediaTypeAdded, predicate, previous.Pointer + "/content", content.Pointer)
            {
                CSharp = ofMethods,
                Detail = content.MediaType,
                Schemas = [content.Schema],
            });
        }

        foreach (var (before, after) in contents.Pairs)
        {
            if (ContentPairs.IsRespelled(before, after))
            {
                MessageText predicate = $"changed from {before.MediaType} to {after.MediaType}";
                walk.Changes.Add(place, new(ChangeKinds.BodyMediaTypeRespelled, predicate, before.Pointer, after.Pointer)
                {
                    Aspect = $"media type",
                    CSharp = Verdict.Safe,
                    Detail = $"{before.MediaType} -> {after.MediaType}",
                });
            }

            var at = place.Named($"{place.Subject} {after.MediaType}", place.Noun) with { Role = Role.Body };
            DocumentRules.Rest(walk.Changes, before.Rest, after.Rest, at, before.Pointer, after.Pointer);
            walk.Use(before.Schema, after.Schema, at);
        }

        DocumentRules.Rest(walk.Changes, previous.Rest, current.Rest, place, previous.Pointer, current.Pointer);
        if (previous.Documentation != current.Documentation)
        {
            DocumentRules.Documentation(walk.Changes, place, previous.Pointer, current.Pointer);
        }
    }

    // There is one method for each way to send the body: break when one is missing, or takes a different type.
    private static Verdict OfMethods(ContractOperation previous, ContractOperation current, Place place)
    {
        if (previous.Methods.Count == 0)
        {
            return Verdict.Safe;
        }

        place = At(current, current.Body!, place);
        return previous.Methods.All(method => current.Methods.Any(other =>
                other.Body?.Kind == method.Body?.Kind
                && (other == current.Methods[0]) == (method == previous.Methods[0])
                && CSharpVerdict.OfType(method.Body?.Type, other.Body?.Type, place) == Verdict.Safe))
            ? Verdict.Safe
            : Verdict.Break;
    }

    private static Place At(ContractOperation operation, ContractBody body, Place place)
    {
        var owner = Owner.Of(operation, body.Pointer);
        return place.Named($"{owner.Subject} body", $"request body{owner.Noun}") with
        {
            Member = operation.Methods.Any(static method => method.Body is not null) ? "body" : "",
            Direction = place.OfRequest,
            Owner = owner.Subject,
        };
    }
}

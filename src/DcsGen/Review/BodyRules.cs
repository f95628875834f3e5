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
                ? (ChangeKinds.RequiredBodyAdded, (MessageText)$"added, and required")
                : (ChangeKinds.OptionalBodyAdded, $"added");
            walk.Changes.Add(At(current, added, place), new(kind, predicate, previous.Pointer, added.Pointer));
        }
        else if (previous.Body is { } removed && current.Body is null)
        {
            walk.Changes.Add(At(previous, removed, place), new(ChangeKinds.BodyRemoved, $"removed", removed.Pointer, current.Pointer));
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

        foreach (var content in previous.Contents.Where(content => Find(current, content) is null))
        {
            MessageText predicate = $"may no longer be {content.MediaType}";
            walk.Changes.Add(place, new(ChangeKinds.BodyMediaTypeRemoved, predicate, content.Pointer, current.Pointer + "/content")
            {
                CSharp = ofMethods,
                Detail = content.MediaType,
            });
        }

        foreach (var content in current.Contents)
        {
            if (Find(previous, content) is not { } same)
            {
                MessageText predicate = $"may be {content.MediaType} now";
                walk.Changes.Add(place, new(ChangeKinds.BodyMediaTypeAdded, predicate, previous.Pointer + "/content", content.Pointer)
                {
                    CSharp = ofMethods,
                    Detail = content.MediaType,
                });
                continue;
            }

            var at = place.Named($"{place.Subject} {content.MediaType}", place.Noun) with { Role = Role.Body };
            DocumentRules.Rest(walk.Changes, same.Rest, content.Rest, at, same.Pointer, content.Pointer);
            walk.Use(same.Schema, content.Schema, at);
        }

        if (previous.Documentation != current.Documentation)
        {
            DocumentRules.Documentation(walk.Changes, place, previous.Pointer, current.Pointer);
        }
    }

    private static ContractContent? Find(ContractBody body, ContractContent content) =>
        body.Contents.FirstOrDefault(other => string.Equals(other.MediaType, content.MediaType, StringComparison.OrdinalIgnoreCase));

    // There is one method for each way to send the body: break when one is missing, or takes a different type.
    private static Verdict OfMethods(ContractOperation previous, ContractOperation current, Place place)
    {
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
            Direction = Direction.Request,
        };
    }
}

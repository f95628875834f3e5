using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Compares the responses of an operation: their media types and headers.</summary>
internal sealed class ResponseRules(SchemaWalk walk, TypeNames types)
{
    private readonly ChangeSet _changes = walk.Changes;

    public void Compare(ContractOperation previous, ContractOperation current, Place place)
    {
        var ofResults = CSharpVerdict.OfResults(previous, current);
        var paired = new HashSet<ContractResponse>();
        foreach (var response in previous.Responses)
        {
            var (same, at) = (Find(current, response), At(current, response, place));
            if (same is null)
            {
                var (kind, csharp) = response.IsSuccess
                    ? (ChangeKinds.SuccessRemoved, ofResults)
                    : (ChangeKinds.ErrorRemoved, OfLostError(previous, response));
                _changes.Add(at, new(kind, $"is removed", response.Pointer, current.Pointer + "/responses") { CSharp = csharp });
                continue;
            }

            paired.Add(same);
            if (!HaveSameStatus(response, same))
            {
                var (kind, csharp) = response.IsSuccess
                    ? (ChangeKinds.SuccessRangeChanged, ofResults)
                    : (ChangeKinds.ErrorRangeChanged, OfLostError(previous, response));
                _changes.Add(at, new(kind, $"is described by '{same.Status}' now", response.Pointer, same.Pointer)
                {
                    CSharp = csharp,
                    Detail = same.Status,
                });
            }
            else
            {
                at = At(current, same, place);
            }

            Compare(response, same, ofResults, previous, at);
        }

        foreach (var response in current.Responses.Where(response => !paired.Contains(response)))
        {
            // A status of a range that the previous document describes is not new to a program.
            var isDescribed = Find(previous, response) is not null;
            var (kind, csharp) = response.IsSuccess
                ? (isDescribed ? ChangeKinds.SuccessRangeChanged : ChangeKinds.SuccessAdded, ofResults)
                : (isDescribed ? ChangeKinds.ErrorRangeChanged : ChangeKinds.ErrorAdded, OfNewError(previous, response));
            var at = At(current, response, place);
            _changes.Add(at, new(kind, $"is added", previous.Pointer + "/responses", response.Pointer) { CSharp = csharp });
            if (Find(previous, response) is { } range)
            {
                Compare(range, response, ofResults, previous, at);
            }
        }
    }

    // The response of the status, or else of its range (OpenAPI, Responses Object). The default response is not used for a
    // success, because it mostly describes errors.
    private static ContractResponse? Find(ContractOperation operation, ContractResponse response) =>
        operation.Responses.FirstOrDefault(other => HaveSameStatus(other, response))
        ?? operation.Responses.FirstOrDefault(other => other.Status.Length == 3
            && other.Status.EndsWith("XX", StringComparison.OrdinalIgnoreCase)
            && other.Status[0] == response.Status[0])
        ?? operation.Responses.FirstOrDefault(other => response.Status.Length == 3
            && response.Status.EndsWith("XX", StringComparison.OrdinalIgnoreCase)
            && other.Status[0] == response.Status[0]);

    private static bool HaveSameStatus(ContractResponse one, ContractResponse other) =>
        string.Equals(one.Status, other.Status, StringComparison.OrdinalIgnoreCase);

    // The exception no longer has the error's type; break when the type itself no longer exists.
    private Verdict OfLostError(ContractOperation previous, ContractResponse response) =>
        ErrorOf(previous, response.Status) is not { } type ? Verdict.Safe : types.Has(type) ? Verdict.Risk : Verdict.Break;

    // An exception that had the type of a range or of the default now has the type of its own status.
    private static Verdict OfNewError(ContractOperation previous, ContractResponse response) =>
        (ErrorOf(previous, response.Status.Substring(0, 1) + "XX") ?? ErrorOf(previous, "default")) is null ? Verdict.Safe : Verdict.Risk;

    private static TypeRef? ErrorOf(ContractOperation operation, string status) => operation.Methods.Take(1)
        .SelectMany(static method => method.Errors)
        .FirstOrDefault(error => error.Statuses.Contains(status, StringComparer.OrdinalIgnoreCase))?.Type;

    private static Place At(ContractOperation operation, ContractResponse response, Place place)
    {
        var owner = Owner.Of(operation, response.Pointer);
        var isShared = response.Pointer.StartsWith("/components/", StringComparison.Ordinal);
        var subject = isShared ? owner.Subject : $"{owner.Subject} {response.Status}";
        return place.Named(subject, isShared ? (MessageText)$"response{owner.Noun}" : $"response {response.Status}{owner.Noun}") with
        {
            Member = "",
            Direction = place.OfResponse,
            Owner = owner.Subject,
            Role = response.IsSuccess ? Role.Result : Role.Error,
        };
    }

    private void Compare(ContractResponse previous, ContractResponse current, Verdict ofResults, ContractOperation operation, Place place)
    {
        var contents = new ContentPairs(previous.Contents, current.Contents);
        foreach (var content in contents.Removed)
        {
            var (kind, csharp) = current.IsSuccess
                ? (ChangeKinds.SuccessMediaTypeRemoved, ofResults)
                : (ChangeKinds.ErrorMediaTypeRemoved, OfLostError(operation, previous));
            _changes.Add(place, new(kind, $"is no longer {content.MediaType}", content.Pointer, current.Pointer + "/content")
            {
                CSharp = csharp,
                Detail = content.MediaType,
            });
        }

        foreach (var content in contents.Added)
        {
            var (kind, csharp) = current.IsSuccess
                ? (ChangeKinds.SuccessMediaTypeAdded, ofResults)
                : (ChangeKinds.ErrorMediaTypeAdded, Verdict.Safe);
            _changes.Add(place, new(kind, $"can also be {content.MediaType}", previous.Pointer + "/content", content.Pointer)
            {
                CSharp = csharp,
                Detail = content.MediaType,
            });
        }

        foreach (var (before, after) in contents.Pairs)
        {
            if (ContentPairs.IsRespelled(before, after))
            {
                var kind = current.IsSuccess ? ChangeKinds.SuccessMediaTypeRespelled : ChangeKinds.ErrorMediaTypeRespelled;
                _changes.Add(place, new(kind, $"changed from {before.MediaType} to {after.MediaType}", before.Pointer, after.Pointer)
                {
                    Aspect = $"media type",
                    CSharp = current.IsSuccess ? ofResults : Verdict.Safe,
                    Detail = $"{before.MediaType} -> {after.MediaType}",
                });
            }

            var at = place.Named($"{place.Subject} {after.MediaType}", place.Noun);
            DocumentRules.Rest(_changes, before.Rest, after.Rest, at, before.Pointer, after.Pointer);
            walk.Use(before.Schema, after.Schema, at);
        }

        DocumentRules.Rest(_changes, previous.Rest, current.Rest, place, previous.Pointer, current.Pointer);
        CompareHeaders(previous, current, place);
        if (previous.Documentation != current.Documentation)
        {
            DocumentRules.Documentation(_changes, place, previous.Pointer, current.Pointer);
        }
    }

    private void CompareHeaders(ContractResponse previous, ContractResponse current, Place place)
    {
        foreach (var header in previous.Headers.Where(header => Find(current, header) is null))
        {
            _changes.Add(At(header, place), new(ChangeKinds.HeaderRemoved, $"is removed", header.Pointer, current.Pointer + "/headers"));
        }

        foreach (var header in current.Headers)
        {
            var at = At(header, place);
            if (Find(previous, header) is not { } same)
            {
                _changes.Add(at, new(ChangeKinds.HeaderAdded, $"is added", previous.Pointer + "/headers", header.Pointer));
                continue;
            }

            if (same.IsRequired != header.IsRequired)
            {
                var (kind, predicate) = header.IsRequired
                    ? (ChangeKinds.HeaderBecameRequired, (MessageText)$"became required")
                    : (ChangeKinds.HeaderBecameOptional, $"became optional");
                _changes.Add(at, new(kind, predicate, same.Pointer + "/required", header.Pointer + "/required"));
            }

            if (same.Documentation != header.Documentation)
            {
                DocumentRules.Documentation(_changes, at, same.Pointer, header.Pointer);
            }

            walk.Use(same.Schema, header.Schema, at);
        }
    }

    private static ContractHeader? Find(ContractResponse response, ContractHeader header) =>
        response.Headers.FirstOrDefault(other => string.Equals(other.Name, header.Name, StringComparison.OrdinalIgnoreCase));

    private static Place At(ContractHeader header, Place place)
    {
        var keys = header.Pointer.Split('/');
        return keys.Length == 4 && keys[1] == "components"
            ? place.Named($"headers/{keys[3]}", $"response header '{header.Name}'") with { Role = Role.Header, IsText = true }
            : place.Part($" {header.Name}", $"header '{header.Name}'", Role.Header) with { IsText = true };
    }
}

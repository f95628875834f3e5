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
        foreach (var response in previous.Responses.Where(response => Find(current, response) is null))
        {
            var (kind, csharp) = response.IsSuccess
                ? (ChangeKinds.SuccessRemoved, ofResults)
                : (ChangeKinds.ErrorRemoved, OfLostError(previous, response));
            _changes.Add(
                At(current, response, place), new(kind, $"removed", response.Pointer, current.Pointer + "/responses") { CSharp = csharp });
        }

        foreach (var response in current.Responses)
        {
            var at = At(current, response, place);
            if (Find(previous, response) is { } same)
            {
                Compare(same, response, ofResults, previous, at);
                continue;
            }

            var (kind, csharp) = response.IsSuccess
                ? (ChangeKinds.SuccessAdded, ofResults)
                : (ChangeKinds.ErrorAdded, OfNewError(previous, response));
            _changes.Add(at, new(kind, $"added", previous.Pointer + "/responses", response.Pointer) { CSharp = csharp });
        }
    }

    private static ContractResponse? Find(ContractOperation operation, ContractResponse response) =>
        operation.Responses.FirstOrDefault(other => string.Equals(other.Status, response.Status, StringComparison.OrdinalIgnoreCase));

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
            Direction = Direction.Response,
            Role = response.IsSuccess ? Role.Result : Role.Error,
        };
    }

    private void Compare(ContractResponse previous, ContractResponse current, Verdict ofResults, ContractOperation operation, Place place)
    {
        foreach (var content in previous.Contents.Where(content => Find(current, content) is null))
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

        foreach (var content in current.Contents)
        {
            if (Find(previous, content) is not { } same)
            {
                var (kind, csharp) = current.IsSuccess
                    ? (ChangeKinds.SuccessMediaTypeAdded, ofResults)
                    : (ChangeKinds.ErrorMediaTypeAdded, Verdict.Safe);
                _changes.Add(place, new(kind, $"may be {content.MediaType} now", previous.Pointer + "/content", content.Pointer)
                {
                    CSharp = csharp,
                    Detail = content.MediaType,
                });
                continue;
            }

            var at = place.Named($"{place.Subject} {content.MediaType}", place.Noun);
            DocumentRules.Rest(_changes, same.Rest, content.Rest, at, same.Pointer, content.Pointer);
            walk.Use(same.Schema, content.Schema, at);
        }

        CompareHeaders(previous, current, place);
        if (previous.Documentation != current.Documentation)
        {
            DocumentRules.Documentation(_changes, place, previous.Pointer, current.Pointer);
        }
    }

    private static ContractContent? Find(ContractResponse response, ContractContent content) =>
        response.Contents.FirstOrDefault(other => string.Equals(other.MediaType, content.MediaType, StringComparison.OrdinalIgnoreCase));

    private void CompareHeaders(ContractResponse previous, ContractResponse current, Place place)
    {
        foreach (var header in previous.Headers.Where(header => Find(current, header) is null))
        {
            _changes.Add(At(header, place), new(ChangeKinds.HeaderRemoved, $"removed", header.Pointer, current.Pointer + "/headers"));
        }

        foreach (var header in current.Headers)
        {
            var at = At(header, place);
            if (Find(previous, header) is not { } same)
            {
                _changes.Add(at, new(ChangeKinds.HeaderAdded, $"added", previous.Pointer + "/headers", header.Pointer));
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
            ? place.Named($"headers/{keys[3]}", $"response header '{header.Name}'") with { Role = Role.Header }
            : place.Part($" {header.Name}", $"header '{header.Name}'", Role.Header);
    }
}

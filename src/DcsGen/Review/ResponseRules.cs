using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>What an operation answers (DCS2027, DCS2037, headers of DCS2040).</summary>
internal sealed class ResponseRules(SchemaWalk walk, TypeNames types)
{
    private readonly ChangeSet _changes = walk.Changes;

    public void Compare(ContractOperation old, ContractOperation @new, Place place)
    {
        var ofResults = Surface.OfResults(old, @new);
        foreach (var response in old.Responses.Where(response => Find(@new, response) is null))
        {
            var at = At(@new, response, place);
            var (rule, csharp) = response.IsSuccess
                ? (Rule.Always("DCS2027", Verdict.Break), ofResults)
                : (Rule.Always("DCS2037", Verdict.Safe), OfLostError(old, response));
            _changes.Add(at, "removed", $"removed", rule, csharp, response.Pointer, @new.Pointer + "/responses");
        }

        foreach (var response in @new.Responses)
        {
            var at = At(@new, response, place);
            if (Find(old, response) is { } same)
            {
                Compare(same, response, ofResults, old, at);
                continue;
            }

            var (rule, csharp) = response.IsSuccess
                ? (Rule.Always("DCS2027", Verdict.Safe), ofResults)
                : (Rule.Always("DCS2037", Verdict.Safe), OfNewError(old, response));
            _changes.Add(at, "added", $"added", rule, csharp, old.Pointer + "/responses", response.Pointer);
        }
    }

    private static ContractResponse? Find(ContractOperation operation, ContractResponse response) =>
        operation.Responses.FirstOrDefault(other => string.Equals(other.Status, response.Status, StringComparison.OrdinalIgnoreCase));

    // It is thrown without its type; the type itself may be gone with it.
    private Verdict OfLostError(ContractOperation old, ContractResponse response) =>
        ErrorOf(old, response.Status) is not { } type ? Verdict.Safe : types.Has(type) ? Verdict.Risk : Verdict.Break;

    // What was thrown with the type of a range or of the default is thrown with its own now.
    private static Verdict OfNewError(ContractOperation old, ContractResponse response) =>
        (ErrorOf(old, response.Status.Substring(0, 1) + "XX") ?? ErrorOf(old, "default")) is null ? Verdict.Safe : Verdict.Risk;

    private static TypeRef? ErrorOf(ContractOperation operation, string status) =>
        operation.Methods.Take(1).SelectMany(static method => method.Errors).FirstOrDefault(error => error.Statuses.Contains(status, StringComparer.OrdinalIgnoreCase))?.Type;

    private static Place At(ContractOperation operation, ContractResponse response, Place place)
    {
        var owner = Owner.Of(operation, response.Pointer);
        var isShared = response.Pointer.StartsWith("/components/", StringComparison.Ordinal);
        return place.Named(isShared ? owner.Subject : $"{owner.Subject} {response.Status}", isShared ? (MessageText)$"response{owner.Noun}" : $"response {response.Status}{owner.Noun}") with
        {
            Member = "",
            Direction = Direction.Response,
            Role = response.IsSuccess ? Role.Result : Role.Error,
        };
    }

    private void Compare(ContractResponse old, ContractResponse @new, Verdict ofResults, ContractOperation operation, Place place)
    {
        var (id, lost, csharp) = @new.IsSuccess ? ("DCS2027", Verdict.Break, ofResults) : ("DCS2037", Verdict.Risk, OfLostError(operation, old));
        foreach (var content in old.Contents.Where(content => Find(@new, content) is null))
        {
            _changes.Add(place, "media type removed", $"is no longer {content.MediaType}", Rule.Always(id, lost), csharp, content.Pointer, @new.Pointer + "/content", content.MediaType);
        }

        foreach (var content in @new.Contents)
        {
            if (Find(old, content) is not { } same)
            {
                _changes.Add(
                    place, "media type added", $"may be {content.MediaType} now", Rule.Always(id, Verdict.Safe), @new.IsSuccess ? ofResults : Verdict.Safe, old.Pointer + "/content", content.Pointer, content.MediaType);
                continue;
            }

            var at = place.Named($"{place.Subject} {content.MediaType}", place.Noun);
            DocumentRules.Rest(_changes, same.Rest, content.Rest, at, same.Pointer, content.Pointer);
            walk.Use(same.Schema, content.Schema, at);
        }

        CompareHeaders(old, @new, place);
        if (old.Documentation != @new.Documentation)
        {
            DocumentRules.Documentation(_changes, place, old.Pointer, @new.Pointer);
        }
    }

    private static ContractContent? Find(ContractResponse response, ContractContent content) =>
        response.Contents.FirstOrDefault(other => string.Equals(other.MediaType, content.MediaType, StringComparison.OrdinalIgnoreCase));

    private void CompareHeaders(ContractResponse old, ContractResponse @new, Place place)
    {
        foreach (var header in old.Headers.Where(header => Find(@new, header) is null))
        {
            _changes.Add(At(header, place), "header removed", $"removed", Rule.Always("DCS2040", Verdict.Risk), Verdict.Safe, header.Pointer, @new.Pointer + "/headers");
        }

        foreach (var header in @new.Headers)
        {
            var at = At(header, place);
            if (Find(old, header) is not { } same)
            {
                _changes.Add(at, "header added", $"added", Rule.Always("DCS2040", Verdict.Safe), Verdict.Safe, old.Pointer + "/headers", header.Pointer);
                continue;
            }

            if (same.IsRequired != header.IsRequired)
            {
                var (kind, predicate, wire) = header.IsRequired
                    ? ("header became required", (MessageText)$"became required", Verdict.Safe)
                    : ("header became optional", $"became optional", Verdict.Risk);
                _changes.Add(at, kind, predicate, Rule.Always("DCS2040", wire), Verdict.Safe, same.Pointer + "/required", header.Pointer + "/required");
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

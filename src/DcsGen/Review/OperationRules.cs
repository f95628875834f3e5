using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Compares operations: their names, paths, methods in C# and paging.</summary>
/// <param name="walk">The walk of schemas.</param>
/// <param name="names">The names of schemas in the two contracts.</param>
/// <param name="today">The day of the review, such as <c>2027-01-31</c>; null if it is not known.</param>
internal sealed class OperationRules(SchemaWalk walk, ComponentNames names, string? today)
{
    private readonly ChangeSet _changes = walk.Changes;

    /// <summary>Reports an operation that the current contract does not have.</summary>
    public void Removed(ContractOperation previous, ReviewNode node)
    {
        if (previous.Webhook is not null)
        {
            var removed = new Change(ChangeKinds.WebhookRemoved, $"is removed", previous.Pointer, Parent(previous.Pointer));
            _changes.Add(At(previous, node), removed with { CSharp = Verdict.Safe, Schemas = [.. previous.Sent] });
            return;
        }

        var sunset = LifecycleRules.DayOf(previous.Rest);
        var kind = !previous.IsDeprecated ? ChangeKinds.OperationRemoved
            : sunset is null || IsOver(sunset, today) ? ChangeKinds.DeprecatedOperationRemoved
            : ChangeKinds.OperationRemovedBeforeSunset;
        var predicate = !previous.IsDeprecated ? (MessageText)$"is removed"
            : sunset is null ? (MessageText)$"is removed, after it was deprecated"
            : $"is removed, after it was deprecated with the sunset {sunset}";
        _changes.Add(At(previous, node), new(kind, predicate, previous.Pointer, Parent(previous.Pointer))
        {
            CSharp = previous.Methods.Count > 0 ? Verdict.Break : Verdict.Safe,
            Schemas = [.. previous.Sent],
        });
    }

    /// <summary>Reports an operation that the previous contract does not have.</summary>
    public void Added(ContractOperation current, ReviewNode node)
    {
        var kind = current.Webhook is null ? ChangeKinds.OperationAdded : ChangeKinds.WebhookAdded;
        _changes.Add(At(current, node), new(kind, $"is added", Parent(current.Pointer), current.Pointer)
        {
            Schemas = [.. current.Sent],
        });
    }

    /// <summary>Returns whether a day has come. Without a day of today it has not.</summary>
    public static bool IsOver(string sunset, string? today) => today is not null && string.CompareOrdinal(sunset, today) <= 0;

    /// <summary>Compares two versions of an operation.</summary>
    public void Compare(ContractOperation previous, ContractOperation current, ReviewNode node)
    {
        var place = At(current, node);
        CompareNames(previous, current, place);
        if (current.Webhook is null
            && (previous.HttpMethod != current.HttpMethod || OperationPairs.Erased(previous.Path) != OperationPairs.Erased(current.Path)))
        {
            var (before, after) = ($"{previous.HttpMethod} {previous.Path}", $"{current.HttpMethod} {current.Path}");
            _changes.Add(place, new(ChangeKinds.OperationMoved, $"moved from {before} to {after}", previous.Pointer, current.Pointer)
            {
                Detail = $"{before} -> {after}",
            });
        }

        if (previous.IsDeprecated != current.IsDeprecated)
        {
            var csharp = current.IsDeprecated && current.Methods.Any(static method => method.Obsolete is not null)
                ? Verdict.Risk
                : Verdict.Safe;
            DocumentRules.Deprecated(_changes, place, current.IsDeprecated, csharp, previous.Pointer, current.Pointer, current.Rest);
        }

        place = place with { IsEmitted = current.Webhook is null && previous.Methods.Count > 0 && current.Methods.Count > 0 };
        new ParameterRules(walk, names.Types, today).Compare(previous, current, place);
        BodyRules.Compare(walk, previous, current, place);
        new ResponseRules(walk, names.Types).Compare(previous, current, place);
        ComparePaging(previous, current, place);
        ServerRules.Compare(_changes, previous.Servers, current.Servers, place, previous.Pointer, current.Pointer);
        if (previous.Documentation != current.Documentation)
        {
            DocumentRules.Documentation(_changes, place, previous.Pointer, current.Pointer);
        }

        DocumentRules.Rest(_changes, previous.Rest, current.Rest, place, previous.Pointer, current.Pointer, current.IsDeprecated);
    }

    private static string Parent(string pointer) => pointer.Substring(0, pointer.LastIndexOf('/'));

    private static Place At(ContractOperation operation, ReviewNode node) => new(
        node, operation.Title, operation.Webhook is null ? (MessageText)$"operation {operation.Title}" : $"{operation.Title}")
    {
        IsTurned = operation.Webhook is not null,
        Member = operation.Methods.Count > 0 ? operation.Methods[0].MemberName + "Async" : "",
    };

    private void CompareNames(ContractOperation previous, ContractOperation current, Place place)
    {
        var isRenamed = CompareMethodNames(previous, current);
        if (previous.OperationId != current.OperationId)
        {
            var (before, after) = (previous.OperationId ?? "none", current.OperationId ?? "none");
            MessageText predicate = $"changed from '{before}' to '{after}'";
            _changes.Add(place, new(ChangeKinds.OperationIdChanged, predicate, previous.Pointer + "/operationId", current.Pointer + "/operationId")
            {
                Aspect = $"operationId",
                CSharp = isRenamed ? Verdict.Break : Verdict.Safe,
                Detail = $"{before} -> {after}",
            });
        }
        else if (isRenamed)
        {
            var (before, after) = (Names(previous), Names(current));
            _changes.Add(
                place,
                new(ChangeKinds.MethodRenamed, $"changed from {before} to {after}", previous.Pointer, current.Pointer)
                {
                    Aspect = $"C# name",
                    Detail = $"{before} -> {after}",
                });
        }

        if (previous.Methods.Count > 0 && current.Methods.Count == 0)
        {
            _changes.Add(place, new(ChangeKinds.OperationLeftOut, $"is left out of the client now", previous.Pointer, current.Pointer));
        }
        else if (previous.Methods.Count == 0 && current.Methods.Count > 0)
        {
            _changes.Add(
                place, new(ChangeKinds.OperationTakenIn, $"is no longer left out of the client", previous.Pointer, current.Pointer));
        }
    }

    /// <returns>Whether a method has a different name, or is on a different interface.</returns>
    private bool CompareMethodNames(ContractOperation previous, ContractOperation current)
    {
        var isRenamed = false;
        foreach (var (before, after) in previous.Methods.Zip(current.Methods, static (before, after) => (before, after)))
        {
            if (before.Name != after.Name)
            {
                isRenamed = true;
                names.Renamed(before.Name, after.Name);
            }

            isRenamed |= before.MemberName != after.MemberName || before.Group?.InterfaceName != after.Group?.InterfaceName;
        }

        return isRenamed;
    }

    private static string Names(ContractOperation operation) => string.Join(
        ", ",
        operation.Methods.Select(static method => method.Group is { } group ? $"{group.Name}.{method.MemberName}" : method.MemberName));

    private static ClientMethod? Preferred(ContractOperation operation) => operation.Methods.Count > 0 ? operation.Methods[0] : null;

    private void ComparePaging(ContractOperation previous, ContractOperation current, Place place)
    {
        if (previous.Paging == current.Paging)
        {
            return;
        }

        var (before, after) = (Preferred(previous)?.Paging, Preferred(current)?.Paging);
        var (kind, predicate) = previous.Paging is null ? (ChangeKinds.PagingAdded, (MessageText)$"became paged")
            : current.Paging is null ? (ChangeKinds.PagingRemoved, (MessageText)$"is no longer paged")
            : (ChangeKinds.PagingChanged, $"is paged differently");
        _changes.Add(place, new(kind, predicate, previous.Pointer + "/x-dcsgen-paging", current.Pointer + "/x-dcsgen-paging")
        {
            CSharp = before is null ? Verdict.Safe
                : after is null || (before.Item, before.IsLinked) != (after.Item, after.IsLinked) ? Verdict.Break
                : Verdict.Risk,
            Detail = $"{previous.Paging ?? "none"} -> {current.Paging ?? "none"}",
        });
    }
}

using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Compares operations: their names, paths, methods in C# and paging.</summary>
internal sealed class OperationRules(SchemaWalk walk, ComponentNames names)
{
    private readonly ChangeSet _changes = walk.Changes;

    /// <summary>Reports an operation that the current contract does not have.</summary>
    public void Removed(ContractOperation previous, ReviewNode node)
    {
        var kind = previous.IsDeprecated ? ChangeKinds.DeprecatedOperationRemoved : ChangeKinds.OperationRemoved;
        var predicate = previous.IsDeprecated ? (MessageText)$"removed, after it was deprecated" : $"removed";
        _changes.Add(At(previous, node), new(kind, predicate, previous.Pointer, Parent(previous.Pointer))
        {
            CSharp = previous.Methods.Count > 0 ? Verdict.Break : Verdict.Safe,
        });
    }

    /// <summary>Reports an operation that the previous contract does not have.</summary>
    public void Added(ContractOperation current, ReviewNode node) =>
        _changes.Add(At(current, node), new(ChangeKinds.OperationAdded, $"added", Parent(current.Pointer), current.Pointer));

    /// <summary>Compares two versions of an operation.</summary>
    public void Compare(ContractOperation previous, ContractOperation current, ReviewNode node)
    {
        var place = At(current, node);
        CompareNames(previous, current, place);
        if (previous.HttpMethod != current.HttpMethod || OperationPairs.Erased(previous.Path) != OperationPairs.Erased(current.Path))
        {
            var (before, after) = ($"{previous.HttpMethod} {previous.Path}", $"{current.HttpMethod} {current.Path}");
            _changes.Add(place, new(ChangeKinds.OperationMoved, $"is {after} now, which was {before}", previous.Pointer, current.Pointer)
            {
                Detail = $"{before} -> {after}",
            });
        }

        if (previous.IsDeprecated != current.IsDeprecated)
        {
            var csharp = current.IsDeprecated && current.Methods.Any(static method => method.Obsolete is not null)
                ? Verdict.Risk
                : Verdict.Safe;
            DocumentRules.Deprecated(_changes, place, current.IsDeprecated, csharp, previous.Pointer, current.Pointer);
        }

        place = place with { IsEmitted = previous.Methods.Count > 0 && current.Methods.Count > 0 };
        new ParameterRules(walk, names.Types).Compare(previous, current, place);
        BodyRules.Compare(walk, previous, current, place);
        new ResponseRules(walk, names.Types).Compare(previous, current, place);
        ComparePaging(previous, current, place);
        ServerRules.Compare(_changes, previous.Servers, current.Servers, place, previous.Pointer, current.Pointer);
        if (previous.Documentation != current.Documentation)
        {
            DocumentRules.Documentation(_changes, place, previous.Pointer, current.Pointer);
        }

        DocumentRules.Rest(_changes, previous.Rest, current.Rest, place, previous.Pointer, current.Pointer);
    }

    private static string Parent(string pointer) => pointer.Substring(0, pointer.LastIndexOf('/'));

    private static Place At(ContractOperation operation, ReviewNode node) => new(node, operation.Title, $"operation {operation.Title}")
    {
        Member = operation.Methods.Count > 0 ? operation.Methods[0].MemberName + "Async" : "",
    };

    private void CompareNames(ContractOperation previous, ContractOperation current, Place place)
    {
        var isRenamed = CompareMethodNames(previous, current);
        if (previous.OperationId != current.OperationId)
        {
            var (before, after) = (previous.OperationId ?? "none", current.OperationId ?? "none");
            MessageText predicate = $"has the operationId '{after}' now, which was '{before}'";
            _changes.Add(place, new(ChangeKinds.OperationIdChanged, predicate, previous.Pointer + "/operationId", current.Pointer + "/operationId")
            {
                CSharp = isRenamed ? Verdict.Break : Verdict.Safe,
                Detail = $"{before} -> {after}",
            });
        }
        else if (isRenamed)
        {
            var (before, after) = (Names(previous), Names(current));
            _changes.Add(
                place,
                new(ChangeKinds.MethodRenamed, $"is {after} in C# now, which was {before}", previous.Pointer, current.Pointer)
                {
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
        var (kind, predicate) = previous.Paging is null ? (ChangeKinds.PagingAdded, (MessageText)$"is paged now")
            : current.Paging is null ? (ChangeKinds.PagingRemoved, (MessageText)$"is no longer paged")
            : (ChangeKinds.PagingChanged, $"is paged otherwise");
        _changes.Add(place, new(kind, predicate, previous.Pointer + "/x-dcsgen-paging", current.Pointer + "/x-dcsgen-paging")
        {
            CSharp = before is null ? Verdict.Safe
                : after is null || (before.Item, before.IsLinked) != (after.Item, after.IsLinked) ? Verdict.Break
                : Verdict.Risk,
            Detail = $"{previous.Paging ?? "none"} -> {current.Paging ?? "none"}",
        });
    }
}

using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Operations themselves (DCS2001 to DCS2006, paging of DCS2040), and what C# makes of them.</summary>
internal sealed class OperationRules(SchemaWalk walk, ComponentNames names)
{
    private readonly ChangeSet _changes = walk.Changes;

    /// <param name="old">What is gone.</param>
    /// <param name="node">The operation.</param>
    public void Removed(ContractOperation old, ReviewNode node)
    {
        var csharp = old.Methods.Count > 0 ? Verdict.Break : Verdict.Safe;
        var predicate = old.IsDeprecated ? (MessageText)$"removed, after it was deprecated" : $"removed";
        _changes.Add(At(old, node), "removed", predicate, Rule.Always("DCS2001", old.IsDeprecated ? Verdict.Risk : Verdict.Break), csharp, old.Pointer, Parent(old.Pointer));
    }

    /// <param name="new">What came.</param>
    /// <param name="node">The operation.</param>
    public void Added(ContractOperation @new, ReviewNode node) =>
        _changes.Add(At(@new, node), "added", $"added", Rule.Always("DCS2002", Verdict.Safe), Verdict.Safe, Parent(@new.Pointer), @new.Pointer);

    /// <summary>Compares an operation with what it was.</summary>
    public void Compare(ContractOperation old, ContractOperation @new, ReviewNode node)
    {
        var place = At(@new, node);
        CompareNames(old, @new, place);
        if (old.HttpMethod != @new.HttpMethod || OperationPairs.Erased(old.Path) != OperationPairs.Erased(@new.Path))
        {
            var (before, after) = ($"{old.HttpMethod} {old.Path}", $"{@new.HttpMethod} {@new.Path}");
            _changes.Add(place, "path", $"is {after} now, which was {before}", Rule.Always("DCS2004", Verdict.Break), Verdict.Safe, old.Pointer, @new.Pointer, $"{before} -> {after}");
        }

        if (old.IsDeprecated != @new.IsDeprecated)
        {
            var csharp = @new.IsDeprecated && @new.Methods.Any(static method => method.Obsolete is not null) ? Verdict.Risk : Verdict.Safe;
            DocumentRules.Deprecated(_changes, place, @new.IsDeprecated, csharp, old.Pointer, @new.Pointer);
        }

        place = place with { IsEmitted = old.Methods.Count > 0 && @new.Methods.Count > 0 };
        new ParameterRules(walk, names.Types).Compare(old, @new, place);
        BodyRules.Compare(walk, old, @new, place);
        new ResponseRules(walk, names.Types).Compare(old, @new, place);
        ComparePaging(old, @new, place);
        ServerRules.Compare(_changes, old.Servers, @new.Servers, place, old.Pointer, @new.Pointer);
        if (old.Documentation != @new.Documentation)
        {
            DocumentRules.Documentation(_changes, place, old.Pointer, @new.Pointer);
        }

        DocumentRules.Rest(_changes, old.Rest, @new.Rest, place, old.Pointer, @new.Pointer);
    }

    // The path, or what is left of it.
    private static string Parent(string pointer) => pointer.Substring(0, pointer.LastIndexOf('/'));

    private static Place At(ContractOperation operation, ReviewNode node) =>
        new(node, operation.Title, $"operation {operation.Title}") { Member = operation.Methods.Count > 0 ? operation.Methods[0].MemberName + "Async" : "" };

    private void CompareNames(ContractOperation old, ContractOperation @new, Place place)
    {
        var isRenamed = false;
        foreach (var (before, after) in old.Methods.Zip(@new.Methods, static (before, after) => (before, after)))
        {
            if (before.Name != after.Name)
            {
                isRenamed = true;
                names.Renamed(before.Name, after.Name);
            }

            isRenamed |= before.MemberName != after.MemberName || before.Group?.InterfaceName != after.Group?.InterfaceName;
        }

        if (old.OperationId != @new.OperationId)
        {
            var (before, after) = (old.OperationId ?? "none", @new.OperationId ?? "none");
            _changes.Add(
                place, "operationId", $"has the operationId '{after}' now, which was '{before}'", Rule.Always("DCS2003", Verdict.Safe), isRenamed ? Verdict.Break : Verdict.Safe,
                old.Pointer + "/operationId", @new.Pointer + "/operationId", $"{before} -> {after}");
        }
        else if (isRenamed)
        {
            var (before, after) = (Names(old), Names(@new));
            _changes.Add(place, "method renamed", $"is {after} in C# now, which was {before}", Rule.Always(Rule.Other, Verdict.Safe), Verdict.Break, old.Pointer, @new.Pointer, $"{before} -> {after}");
        }

        if (old.Methods.Count > 0 && @new.Methods.Count == 0)
        {
            _changes.Add(place, "left out", $"is left out of the client now", Rule.Always(Rule.Other, Verdict.Safe), Verdict.Break, old.Pointer, @new.Pointer);
        }
        else if (old.Methods.Count == 0 && @new.Methods.Count > 0)
        {
            _changes.Add(place, "taken in", $"is no longer left out of the client", Rule.Always(Rule.Other, Verdict.Safe), Verdict.Safe, old.Pointer, @new.Pointer);
        }
    }

    private static string Names(ContractOperation operation) =>
        string.Join(", ", operation.Methods.Select(static method => method.Group is { } group ? $"{group.Name}.{method.MemberName}" : method.MemberName));

    private static CSharp.ClientMethod? Preferred(ContractOperation operation) => operation.Methods.Count > 0 ? operation.Methods[0] : null;

    private void ComparePaging(ContractOperation old, ContractOperation @new, Place place)
    {
        if (old.Paging == @new.Paging)
        {
            return;
        }

        var (before, after) = (Preferred(old)?.Paging, Preferred(@new)?.Paging);
        var csharp = before is null ? Verdict.Safe
            : after is null || (before.Item, before.IsLinked) != (after.Item, after.IsLinked) ? Verdict.Break
            : Verdict.Risk;
        var (kind, predicate) = old.Paging is null ? ("paging added", (MessageText)$"is paged now") : @new.Paging is null ? ("paging removed", (MessageText)$"is no longer paged") : ("paging changed", $"is paged otherwise");
        _changes.Add(
            place, kind, predicate, Rule.Always("DCS2040", Verdict.Safe), csharp, old.Pointer + "/x-dcsgen-paging", @new.Pointer + "/x-dcsgen-paging", $"{old.Paging ?? "none"} -> {@new.Paging ?? "none"}");
    }
}

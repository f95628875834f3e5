using System.Globalization;
using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>
/// What changed between two contracts, by rules, and what it does on the wire and to C# that calls the client. A change is found once,
/// with all the operations that it reaches. What no rule speaks of is DCS2090, so that nothing passes unseen.
/// </summary>
internal static class SpecDiff
{
    /// <returns>The changes: of the document as a whole, of operations in the new document's order, of schemas, and at last whether the version tells of them.</returns>
    public static IReadOnlyList<SpecChange> Compare(Contract old, Contract @new, CancellationToken cancellationToken)
    {
        var changes = new ChangeSet();
        var document = new Place(ReviewNode.Document(), "", MessageText.None);
        var names = new ComponentNames(old, @new);
        var reach = new Reach(old, @new);
        var walk = new SchemaWalk(changes, names, reach, cancellationToken);

        ServerRules.Compare(changes, old.Servers, @new.Servers, document, "", "");
        SecurityRules.Compare(changes, old.SecuritySchemes, @new.SecuritySchemes, document);
        DocumentRules.Rest(changes, old.Rest, @new.Rest, document.Named("", $"the document"), "", "");
        var operations = CompareOperations(old, @new, walk, names, cancellationToken);
        SecurityRules.Compare(changes, operations);
        walk.Finish();
        ComponentRules.Compare(walk, names, reach, old, @new, document);
        walk.Finish();
        OtherRules.Compare(changes, operations);
        OtherRules.Compare(changes, old.Api, @new.Api, document);
        CompareVersions(changes, old.Version, @new.Version, document);
        return changes.ToChanges();
    }

    private static List<(ContractOperation Old, ContractOperation New, ReviewNode Node)> CompareOperations(
        Contract old, Contract @new, SchemaWalk walk, ComponentNames names, CancellationToken cancellationToken)
    {
        var pairs = new OperationPairs(old, @new);
        var rules = new OperationRules(walk, names);
        var compared = new List<(ContractOperation Old, ContractOperation New, ReviewNode Node)>();
        var order = 0;
        foreach (var operation in @new.Operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var node = new ReviewNode { Operation = operation, Order = order++ };
            if (pairs.OldOf(operation) is { } was)
            {
                rules.Compare(was, operation, node);
                compared.Add((was, operation, node));
            }
            else
            {
                rules.Added(operation, node);
            }
        }

        foreach (var operation in pairs.Removed)
        {
            rules.Removed(operation, new() { Operation = operation, Order = order++ });
        }

        return compared;
    }

    // A break asks for a new major version; before 1.0 for a new minor one (semver.org, items 4 and 8).
    private static void CompareVersions(ChangeSet changes, string old, string @new, Place document)
    {
        var place = document.Part("info.version", $"info.version", Role.None);
        var breaks = changes.Found.Count(static change => change.Wire == Verdict.Break || change.CSharp == Verdict.Break);
        if (breaks > 0 && !IsMajor(old, @new))
        {
            var predicate = old == @new ? (MessageText)$"is still {Named(@new)}, with {breaks} breaking {(breaks == 1 ? "change" : "changes")}" : $"is {Named(@new)}, which does not tell of {breaks} breaking {(breaks == 1 ? "change" : "changes")} after {Named(old)}";
            changes.Add(place, "version", predicate, Rule.Always("DCS2040", Verdict.Risk), Verdict.Safe, "/info/version", "/info/version");
        }
        else if (old != @new)
        {
            changes.Add(place, "version changed", $"is {Named(@new)} now, which was {Named(old)}", Rule.Always(Rule.Other, Verdict.Safe), Verdict.Safe, "/info/version", "/info/version", $"{old} -> {@new}");
        }
    }

    private static string Named(string version) => version.Length == 0 ? "none" : version;

    // A version that is no number, such as a date, tells of breaks by being another one.
    private static bool IsMajor(string old, string @new) => (Numbers(old), Numbers(@new)) switch
    {
        ({ } before, { } after) => before.Major != after.Major || (before.Major == 0 && before.Minor != after.Minor),
        _ => old != @new,
    };

    private static (int Major, int Minor)? Numbers(string version)
    {
        var parts = version.TrimStart('v', 'V').Split('.', '-', '+');
        return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) && major < 1000
            ? (major, parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor) ? minor : 0)
            : null;
    }
}

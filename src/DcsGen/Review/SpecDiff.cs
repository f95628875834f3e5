using System.Globalization;
using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Compares two contracts.</summary>
internal static class SpecDiff
{
    /// <summary>
    /// Returns the changes between two contracts, each once, with all operations that it affects. A change that no rule covers is
    /// <see cref="Rules.Other"/>, so that none is lost.
    /// </summary>
    /// <returns>The changes: of the document, of operations in the current document's order, of schemas, and last of the version.</returns>
    public static IReadOnlyList<SpecChange> Compare(Contract previous, Contract current, CancellationToken cancellationToken)
    {
        var changes = new ChangeSet();
        var document = new Place(ReviewNode.Document(), "", MessageText.None);
        var names = new ComponentNames(previous, current);
        var reach = new Reach(previous, current);
        var walk = new SchemaWalk(changes, names, reach, cancellationToken);

        ServerRules.Compare(changes, previous.Servers, current.Servers, document, "", "");
        SecurityRules.Compare(changes, previous.SecuritySchemes, current.SecuritySchemes, document);
        DocumentRules.Rest(changes, previous.Rest, current.Rest, document.Named("", $"the document"), "", "");
        var operations = CompareOperations(previous, current, walk, names, cancellationToken);
        SecurityRules.Compare(changes, operations);
        walk.Finish();
        ComponentRules.Compare(walk, names, reach, previous, current, document);
        walk.Finish();
        OtherRules.Compare(changes, operations);
        OtherRules.Compare(changes, previous.Api, current.Api, document);
        CompareVersions(changes, previous.Version, current.Version, document);
        return changes.ToChanges();
    }

    private static List<(ContractOperation Previous, ContractOperation Current, ReviewNode Node)> CompareOperations(
        Contract previous, Contract current, SchemaWalk walk, ComponentNames names, CancellationToken cancellationToken)
    {
        var pairs = new OperationPairs(previous, current);
        var rules = new OperationRules(walk, names);
        var compared = new List<(ContractOperation Previous, ContractOperation Current, ReviewNode Node)>();
        var order = 0;
        foreach (var operation in current.Operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var node = new ReviewNode { Operation = operation, Order = order++ };
            if (pairs.PreviousOf(operation) is { } was)
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

    // A breaking change requires a new major version, before 1.0 a new minor one (semver.org, items 4 and 8).
    private static void CompareVersions(ChangeSet changes, string previous, string current, Place document)
    {
        var place = document.Part("info.version", $"info.version", Role.None);
        var breaks = changes.Found.Count(static change => change.Wire == Verdict.Break || change.CSharp == Verdict.Break);
        if (breaks > 0 && !IsMajor(previous, current))
        {
            MessageText count = $"{breaks} breaking {(breaks == 1 ? "change" : "changes")}";
            var predicate = previous == current
                ? (MessageText)$"is still {Named(current)}, with {count}"
                : $"is {Named(current)}, which does not tell of {count} after {Named(previous)}";
            changes.Add(place, new(ChangeKinds.VersionDoesNotTellOfBreak, predicate, "/info/version", "/info/version"));
        }
        else if (previous != current)
        {
            MessageText predicate = $"is {Named(current)} now, which was {Named(previous)}";
            changes.Add(place, new(ChangeKinds.VersionChanged, predicate, "/info/version", "/info/version") { Detail = $"{previous} -> {current}" });
        }
    }

    private static string Named(string version) => version.Length == 0 ? "none" : version;

    // A version that does not begin with a number announces breaking changes by being different.
    private static bool IsMajor(string previous, string current) => (Numbers(previous), Numbers(current)) switch
    {
        ({ } before, { } after) => before.Major != after.Major || (before.Major == 0 && before.Minor != after.Minor),
        _ => previous != current,
    };

    private static (int Major, int Minor)? Numbers(string version)
    {
        var parts = version.TrimStart('v', 'V').Split('.', '-', '+');
        return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) && major < 1000
            ? (
                major,
                parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor) ? minor : 0)
            : null;
    }
}

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
    /// <param name="previous">The previous contract.</param>
    /// <param name="current">The current contract.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <param name="today">The day of the review, such as <c>2027-01-31</c>: what is removed after its sunset is not a break. Null if it
    /// is not known.</param>
    public static IReadOnlyList<SpecChange> Compare(
        Contract previous, Contract current, CancellationToken cancellationToken, string? today = null)
    {
        var changes = new ChangeSet();
        var document = new Place(ReviewNode.Document(), "", MessageText.None);
        var names = new ComponentNames(previous, current);
        var reach = new Reach(previous, current);
        var walk = new SchemaWalk(changes, names, reach, cancellationToken);

        ServerRules.Compare(changes, previous.Servers, current.Servers, document, "", "");
        SecurityRules.Compare(changes, previous.SecuritySchemes, current.SecuritySchemes, document);
        DocumentRules.Rest(changes, previous.Rest, current.Rest, document.Named("", $"the document"), "", "");
        var rules = new OperationRules(walk, names, today);
        var operations = CompareOperations(previous.Operations, current.Operations, rules, 0, cancellationToken);
        CompareOperations(
            previous.Webhooks, current.Webhooks, rules, previous.Operations.Count + current.Operations.Count, cancellationToken);
        SecurityRules.Compare(changes, operations);
        walk.Finish();
        ComponentRules.Compare(walk, names, reach, previous, current, document);
        walk.Finish();
        changes.Derive(MemberDifferences.Compare(previous.Api, current.Api, cancellationToken), new(previous, operations), document);
        OtherRules.Compare(changes, operations);
        OtherRules.Compare(changes, previous.Api, current.Api, document);
        CompareVersions(changes, previous.Version, current.Version, document);
        return changes.ToChanges();
    }

    private static List<(ContractOperation Previous, ContractOperation Current, ReviewNode Node)> CompareOperations(
        IReadOnlyList<ContractOperation> previous,
        IReadOnlyList<ContractOperation> current,
        OperationRules rules,
        int order,
        CancellationToken cancellationToken)
    {
        var pairs = new OperationPairs(previous, current);
        var compared = new List<(ContractOperation Previous, ContractOperation Current, ReviewNode Node)>();
        foreach (var operation in current)
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
        var breaks = changes.CountBreaks();
        if (breaks > 0 && !IsMajor(previous, current))
        {
            MessageText count = $"{breaks} breaking {(breaks == 1 ? "change" : "changes")}";
            var predicate = previous == current
                ? (MessageText)$"is still {Named(current)}, with {count}"
                : $"changed from {Named(previous)} to {Named(current)}, which does not announce {count}";
            changes.Add(place, new(ChangeKinds.VersionDoesNotTellOfBreak, predicate, "/info/version", "/info/version"));
        }
        else if (previous != current)
        {
            MessageText predicate = $"changed from {Named(previous)} to {Named(current)}";
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

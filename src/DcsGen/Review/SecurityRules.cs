using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Compares security requirements of operations, and security schemes.</summary>
internal static class SecurityRules
{
    /// <summary>Compares security requirements. Operations with the same change share one finding, because the document may declare it once
    /// for all.</summary>
    public static void Compare(
        ChangeSet changes, IReadOnlyList<(ContractOperation Previous, ContractOperation Current, ReviewNode Node)> operations)
    {
        var changed = operations.Where(static pair => !pair.Previous.Security.Equals(pair.Current.Security))
            .GroupBy(static pair => (Previous: Text(pair.Previous), Current: Text(pair.Current)));
        var used = new HashSet<string>(
            operations.SelectMany(static pair => Alternatives(pair.Current))
                .SelectMany(static one => one.Schemes)
                .Select(static scheme => scheme.Name),
            StringComparer.Ordinal);
        foreach (var group in changed)
        {
            var all = group.ToArray();
            var (previous, current) = (Alternatives(all[0].Previous), Alternatives(all[0].Current));
            var kept = previous.Count(credentials => Array.Exists(current, required => Suffices(credentials, required)));
            var kind = kept == previous.Length ? ChangeKinds.SecurityWidened : ChangeKinds.SecurityNarrowed;

            // The client has properties for the credentials that its operations require.
            var csharp = previous.SelectMany(static one => one.Schemes).Any(scheme => !used.Contains(scheme.Name)) ? Verdict.Break
                : kind == ChangeKinds.SecurityWidened ? Verdict.Safe
                : Verdict.Risk;
            foreach (var (before, after, node) in all)
            {
                var place = all.Length == 1
                    ? new Place(node, after.Title, $"operation {after.Title}")
                    : new Place(node, "security", $"the document");
                var (previousPointer, currentPointer) = all.Length == 1 ? (before.Pointer + "/security", after.Pointer + "/security") : ("/security", "/security");
                MessageText predicate = $"changed from {group.Key.Previous} to {group.Key.Current}";
                changes.Add(place, new(kind, predicate, previousPointer, currentPointer)
                {
                    Aspect = $"required security",
                    CSharp = csharp,
                    Detail = $"{group.Key.Previous} -> {group.Key.Current}",
                });
            }
        }
    }

    /// <summary>Compares security schemes.</summary>
    public static void Compare(
        ChangeSet changes, IReadOnlyList<ContractSecurityScheme> previous, IReadOnlyList<ContractSecurityScheme> current, Place document)
    {
        foreach (var scheme in previous)
        {
            var place = document.Part($"security scheme {scheme.Name}", $"security scheme '{scheme.Name}'", Role.None);
            if (current.FirstOrDefault(other => other.Name == scheme.Name) is not { } same)
            {
                // The operations that required the scheme have changes of their own.
                changes.Add(place, new(ChangeKinds.SecuritySchemeRemoved, $"is removed", scheme.Pointer, "/components/securitySchemes"));
            }
            else if (scheme.Definition != same.Definition)
            {
                changes.Add(place, new(ChangeKinds.SecuritySchemeChanged, $"changed", scheme.Pointer, same.Pointer)
                {
                    Detail = $"{scheme.Definition} -> {same.Definition}",
                });
            }
        }

        foreach (var scheme in current.Where(scheme => previous.All(other => other.Name != scheme.Name)))
        {
            var place = document.Part($"security scheme {scheme.Name}", $"security scheme '{scheme.Name}'", Role.None);
            changes.Add(place, new(ChangeKinds.SecuritySchemeAdded, $"is added", "/components/securitySchemes", scheme.Pointer));
        }
    }

    private static string Text(ContractOperation operation) => operation.Security.Count == 0
        ? "nothing"
        : string.Join(" or ", operation.Security.Select(static one => one.Schemes.Count == 0 ? "nothing" : one.Text));

    // An operation without requirements has one alternative without schemes.
    private static SecurityRequirement[] Alternatives(ContractOperation operation) =>
        operation.Security.Count == 0 ? [new([])] : [.. operation.Security];

    private static bool Suffices(SecurityRequirement credentials, SecurityRequirement required) =>
        required.Schemes.All(scheme => credentials.Schemes.FirstOrDefault(one => one.Name == scheme.Name) is { } known
            && scheme.Scopes.All(scope => known.Scopes.Contains(scope)));
}

using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Who may call (DCS2039): what an operation requires, and what its schemes are.</summary>
internal static class SecurityRules
{
    /// <summary>What operations require. The same change of several is one, since the document may have it in one place.</summary>
    public static void Compare(ChangeSet changes, IReadOnlyList<(ContractOperation Old, ContractOperation New, ReviewNode Node)> operations)
    {
        var changed = operations.Where(static pair => !pair.Old.Security.SequenceEqual(pair.New.Security, StringComparer.Ordinal))
            .GroupBy(static pair => (Old: Text(pair.Old), New: Text(pair.New)));
        var used = new HashSet<string>(operations.SelectMany(static pair => Alternatives(pair.New)).SelectMany(static schemes => schemes.Keys), StringComparer.Ordinal);
        foreach (var group in changed)
        {
            var all = group.ToArray();
            var (old, @new) = (Alternatives(all[0].Old), Alternatives(all[0].New));
            var kept = old.Count(credentials => @new.Exists(required => Suffices(credentials, required)));
            var verdict = kept == old.Count ? Verdict.Safe : kept == 0 ? Verdict.Break : Verdict.Risk;
            var kind = verdict == Verdict.Safe ? "security widened" : "security narrowed";
            MessageText predicate = $"requires {group.Key.New} now, which was {group.Key.Old}";

            // A client has credentials for what its operations require.
            var csharp = old.SelectMany(static schemes => schemes.Keys).Any(scheme => !used.Contains(scheme)) ? Verdict.Break : verdict == Verdict.Safe ? Verdict.Safe : Verdict.Risk;
            foreach (var (before, after, node) in all)
            {
                var place = all.Length == 1
                    ? new Place(node, after.Title, $"operation {after.Title}")
                    : new Place(node, "security", $"the document");
                var (oldPointer, newPointer) = all.Length == 1 ? (before.Pointer + "/security", after.Pointer + "/security") : ("/security", "/security");
                changes.Add(place, kind, predicate, Rule.Always("DCS2039", verdict), csharp, oldPointer, newPointer, $"{group.Key.Old} -> {group.Key.New}");
            }
        }
    }

    /// <summary>What the schemes are.</summary>
    public static void Compare(ChangeSet changes, IReadOnlyList<ContractSecurityScheme> old, IReadOnlyList<ContractSecurityScheme> @new, Place document)
    {
        foreach (var scheme in old)
        {
            var place = document.Part($"security scheme {scheme.Name}", $"security scheme '{scheme.Name}'", Role.None);
            if (@new.FirstOrDefault(other => other.Name == scheme.Name) is not { } same)
            {
                // It matters to those who required it.
                changes.Add(place, "scheme removed", $"removed", Rule.Always("DCS2039", Verdict.Safe), Verdict.Safe, scheme.Pointer, "/components/securitySchemes");
            }
            else if (scheme.Definition != same.Definition)
            {
                changes.Add(place, "scheme", $"is another one now", Rule.Always("DCS2039", Verdict.Break), Verdict.Risk, scheme.Pointer, same.Pointer, $"{scheme.Definition} -> {same.Definition}");
            }
        }

        foreach (var scheme in @new.Where(scheme => old.All(other => other.Name != scheme.Name)))
        {
            var place = document.Part($"security scheme {scheme.Name}", $"security scheme '{scheme.Name}'", Role.None);
            changes.Add(place, "scheme added", $"added", Rule.Always("DCS2039", Verdict.Safe), Verdict.Safe, "/components/securitySchemes", scheme.Pointer);
        }
    }

    private static string Text(ContractOperation operation) =>
        operation.Security.Count == 0 ? "nothing" : string.Join(" or ", operation.Security.Select(static schemes => schemes.Length == 0 ? "nothing" : schemes));

    // Each alternative is its schemes with their scopes; nothing is required where there is none.
    private static List<Dictionary<string, string[]>> Alternatives(ContractOperation operation) =>
        operation.Security.Count == 0 ? [[]] : [.. operation.Security.Select(Schemes)];

    private static Dictionary<string, string[]> Schemes(string text)
    {
        var schemes = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var scheme in text.Split('+').Where(static scheme => scheme.Length > 0))
        {
            var open = scheme.IndexOf('(');
            schemes[open < 0 ? scheme : scheme.Substring(0, open)] = open < 0 ? [] : scheme.Substring(open + 1).TrimEnd(')').Split(' ');
        }

        return schemes;
    }

    private static bool Suffices(Dictionary<string, string[]> credentials, Dictionary<string, string[]> required) =>
        required.All(scheme => credentials.TryGetValue(scheme.Key, out var scopes) && scheme.Value.All(scope => scopes.Contains(scope, StringComparer.Ordinal)));
}

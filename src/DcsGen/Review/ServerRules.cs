using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Servers (DCS2039): of the document, or of an operation.</summary>
internal static class ServerRules
{
    public static void Compare(ChangeSet changes, IReadOnlyList<ContractServer> old, IReadOnlyList<ContractServer> @new, Place place, string oldOwner, string newOwner)
    {
        var open = @new.ToList();
        var pairs = new List<(ContractServer Old, ContractServer New)>();
        foreach (var server in old)
        {
            if (open.Find(other => other.Url == server.Url) is { } same)
            {
                open.Remove(same);
                pairs.Add((server, same));
            }
        }

        // Of those left, the first has become the first that is new.
        foreach (var server in old.Where(server => !pairs.Exists(pair => pair.Old == server)))
        {
            if (open.FirstOrDefault() is { } other)
            {
                open.Remove(other);
                changes.Add(At(place, other.Url), "url", $"was {server.Url}", Rule.Always("DCS2039", Verdict.Break), Verdict.Safe, server.Pointer + "/url", other.Pointer + "/url", $"from {server.Url}");
                pairs.Add((server, other));
            }
            else
            {
                changes.Add(At(place, server.Url), "server removed", $"removed", Rule.Always("DCS2039", Verdict.Break), Verdict.Safe, server.Pointer, newOwner + "/servers");
            }
        }

        foreach (var server in open)
        {
            // Without a server of its own, an operation stood on the document's.
            var wire = old.Count == 0 && place.Node.Operation is not null ? Verdict.Break : Verdict.Safe;
            changes.Add(At(place, server.Url), "server added", $"added", Rule.Always("DCS2039", wire), Verdict.Safe, oldOwner + "/servers", server.Pointer);
        }

        if (old.Count > 1 && @new.Count > 0 && old[0].Url != @new[0].Url && pairs.Exists(pair => pair.Old == old[0] && pair.New != @new[0]))
        {
            // Clients go to the first.
            changes.Add(At(place, @new[0].Url), "first server", $"is the first now, which was {old[0].Url}", Rule.Always("DCS2039", Verdict.Risk), Verdict.Risk, old[0].Pointer, @new[0].Pointer, $"from {old[0].Url}");
        }

        foreach (var (before, after) in pairs)
        {
            CompareVariables(changes, before, after, At(place, after.Url), before == old[0] && place.Node.Operation is null);
        }
    }

    private static Place At(Place place, string url) => place.Part($" server {url}", $"server {url}", Role.None) with { Member = "" };

    // Those that the URL has: what else is defined nobody can set.
    private static List<ContractServerVariable> Variables(ContractServer server) =>
        [.. server.Variables.Where(variable => server.Url.Contains("{" + variable.Name + "}"))];

    // The variables of the document's first server are options of the client.
    private static void CompareVariables(ChangeSet changes, ContractServer old, ContractServer @new, Place place, bool isFirst)
    {
        var (before, after) = (Variables(old), Variables(@new));
        foreach (var variable in before)
        {
            var at = place.Part($" {variable.Name}", $"variable '{variable.Name}'", Role.None);
            if (after.Find(other => other.Name == variable.Name) is not { } same)
            {
                changes.Add(at, "variable removed", $"removed", Rule.Always("DCS2039", Verdict.Break), isFirst ? Verdict.Break : Verdict.Safe, variable.Pointer, @new.Pointer);
                continue;
            }

            if (variable.Default != same.Default)
            {
                changes.Add(
                    at, "variable default", $"has the default '{same.Default}' now, which was '{variable.Default}'", Rule.Always("DCS2039", Verdict.Risk), Verdict.Safe,
                    variable.Pointer + "/default", same.Pointer + "/default", $"{variable.Default} -> {same.Default}");
            }

            if (variable.IsRequired != same.IsRequired)
            {
                var predicate = same.IsRequired ? (MessageText)$"must be given now" : $"need not be given any more";
                changes.Add(
                    at, same.IsRequired ? "variable required" : "variable optional", predicate, Rule.Always("DCS2039", Verdict.Safe), isFirst && same.IsRequired ? Verdict.Risk : Verdict.Safe, variable.Pointer, same.Pointer);
            }

            foreach (var value in variable.Values.Except(same.Values, StringComparer.Ordinal).Where(_ => same.Values.Count > 0))
            {
                changes.Add(at, "variable value removed", $"may no longer be '{value}'", Rule.Always("DCS2039", Verdict.Break), Verdict.Safe, variable.Pointer + "/enum", same.Pointer + "/enum", value);
            }

            foreach (var value in same.Values.Except(variable.Values, StringComparer.Ordinal).Where(_ => variable.Values.Count > 0))
            {
                changes.Add(at, "variable value added", $"may be '{value}' now", Rule.Always("DCS2039", Verdict.Safe), Verdict.Safe, variable.Pointer + "/enum", same.Pointer + "/enum", value);
            }

            if ((variable.Values.Count == 0) != (same.Values.Count == 0))
            {
                var (predicate, wire) = same.Values.Count == 0 ? ((MessageText)$"may be anything now", Verdict.Safe) : ($"may only be what is listed now", Verdict.Break);
                changes.Add(at, "variable values", predicate, Rule.Always("DCS2039", wire), Verdict.Safe, variable.Pointer + "/enum", same.Pointer + "/enum", string.Join(",", same.Values));
            }
        }

        foreach (var variable in after.Where(variable => before.TrueForAll(other => other.Name != variable.Name)))
        {
            var at = place.Part($" {variable.Name}", $"variable '{variable.Name}'", Role.None);
            changes.Add(at, "variable added", $"added", Rule.Always("DCS2039", Verdict.Break), Verdict.Safe, old.Pointer, variable.Pointer);
        }
    }
}

using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Compares the servers of the document, or of an operation.</summary>
internal static class ServerRules
{
    /// <param name="changes">Receives the changes.</param>
    /// <param name="previous">The servers in the previous document.</param>
    /// <param name="current">The servers in the current document.</param>
    /// <param name="place">The place of the owner: the document or an operation.</param>
    /// <param name="previousOwner">The owner's JSON pointer in the previous document.</param>
    /// <param name="currentOwner">The owner's JSON pointer in the current document.</param>
    public static void Compare(
        ChangeSet changes,
        IReadOnlyList<ContractServer> previous,
        IReadOnlyList<ContractServer> current,
        Place place,
        string previousOwner,
        string currentOwner)
    {
        var open = current.ToList();
        var pairs = new List<(ContractServer Previous, ContractServer Current)>();
        foreach (var server in previous)
        {
            if (open.Find(other => other.Url == server.Url) is { } same)
            {
                open.Remove(same);
                pairs.Add((server, same));
            }
        }

        // The first server without an equal URL is compared with the first one that is left, and so on.
        foreach (var server in previous.Where(server => !pairs.Exists(pair => pair.Previous == server)))
        {
            if (open.FirstOrDefault() is { } other)
            {
                open.Remove(other);
                changes.Add(
                    At(place, other.Url),
                    new(ChangeKinds.ServerUrlChanged, $"replaces {server.Url}", server.Pointer + "/url", other.Pointer + "/url")
                    {
                        Detail = $"from {server.Url}",
                    });
                pairs.Add((server, other));
            }
            else
            {
                changes.Add(At(place, server.Url), new(ChangeKinds.ServerRemoved, $"is removed", server.Pointer, currentOwner + "/servers"));
            }
        }

        foreach (var server in open)
        {
            // An operation without servers of its own used those of the document.
            var kind = previous.Count == 0 && place.Node.Operation is not null ? ChangeKinds.OwnServerAdded : ChangeKinds.ServerAdded;
            changes.Add(At(place, server.Url), new(kind, $"is added", previousOwner + "/servers", server.Pointer));
        }

        var isFirstKept = previous.Count > 1
            && current.Count > 0
            && pairs.Exists(pair => pair.Previous == previous[0] && pair.Current != current[0]);
        if (isFirstKept && previous[0].Url != current[0].Url)
        {
            // Clients send requests to the first server.
            MessageText predicate = $"became the first server instead of {previous[0].Url}";
            changes.Add(At(place, current[0].Url), new(ChangeKinds.FirstServerChanged, predicate, previous[0].Pointer, current[0].Pointer)
            {
                Detail = $"from {previous[0].Url}",
            });
        }

        foreach (var (before, after) in pairs)
        {
            CompareVariables(changes, before, after, At(place, after.Url), before == previous[0] && place.Node.Operation is null);
        }
    }

    private static Place At(Place place, string url) => place.Part($" server {url}", $"server {url}", Role.None) with { Member = "" };

    // Only the variables that the URL contains: others have no effect.
    private static List<ContractServerVariable> Variables(ContractServer server) =>
        [.. server.Variables.Where(variable => server.Url.Contains("{" + variable.Name + "}"))];

    private static void CompareVariables(ChangeSet changes, ContractServer previous, ContractServer current, Place place, bool isFirst)
    {
        var (before, after) = (Variables(previous), Variables(current));
        foreach (var variable in before)
        {
            var at = place.Part($" {variable.Name}", $"variable '{variable.Name}'", Role.None);
            if (after.Find(other => other.Name == variable.Name) is { } same)
            {
                CompareVariable(changes, variable, same, at, isFirst);
                CompareValues(changes, variable, same, at);
            }
            else
            {
                changes.Add(at, new(ChangeKinds.VariableRemoved, $"is removed", variable.Pointer, current.Pointer)
                {
                    CSharp = isFirst ? Verdict.Break : Verdict.Safe,
                });
            }
        }

        foreach (var variable in after.Where(variable => before.TrueForAll(other => other.Name != variable.Name)))
        {
            var at = place.Part($" {variable.Name}", $"variable '{variable.Name}'", Role.None);
            changes.Add(at, new(ChangeKinds.VariableAdded, $"is added", previous.Pointer, variable.Pointer));
        }
    }

    // The variables of the document's first server are options of the client.
    private static void CompareVariable(
        ChangeSet changes, ContractServerVariable previous, ContractServerVariable current, Place place, bool isFirst)
    {
        if (previous.Default != current.Default)
        {
            MessageText predicate = $"changed from '{previous.Default}' to '{current.Default}'";
            changes.Add(place, new(ChangeKinds.VariableDefaultChanged, predicate, previous.Pointer + "/default", current.Pointer + "/default")
            {
                Aspect = $"default",
                Detail = $"{previous.Default} -> {current.Default}",
            });
        }

        if (previous.IsRequired != current.IsRequired)
        {
            var change = current.IsRequired
                ? new Change(ChangeKinds.VariableBecameRequired, $"became required", previous.Pointer, current.Pointer)
                {
                    CSharp = isFirst ? Verdict.Risk : Verdict.Safe
                }
                : new Change(ChangeKinds.VariableBecameOptional, $"became optional", previous.Pointer, current.Pointer);
            changes.Add(place, change);
        }
    }

    private static void CompareValues(ChangeSet changes, ContractServerVariable previous, ContractServerVariable current, Place place)
    {
        foreach (var value in previous.Values.Except(current.Values, StringComparer.Ordinal).Where(_ => current.Values.Count > 0))
        {
            Add(ChangeKinds.VariableValueRemoved, $"no longer has the value '{value}'", value);
        }

        foreach (var value in current.Values.Except(previous.Values, StringComparer.Ordinal).Where(_ => previous.Values.Count > 0))
        {
            Add(ChangeKinds.VariableValueAdded, $"has the new value '{value}'", value);
        }

        if ((previous.Values.Count == 0) != (current.Values.Count == 0))
        {
            var (kind, predicate) = current.Values.Count == 0
                ? (ChangeKinds.VariableBecameFree, (MessageText)$"can have any value now")
                : (ChangeKinds.VariableBecameEnum, $"is limited to listed values now");
            Add(kind, predicate, string.Join(",", current.Values));
        }

        void Add(ChangeKind kind, MessageText predicate, string detail) =>
            changes.Add(place, new(kind, predicate, previous.Pointer + "/enum", current.Pointer + "/enum") { Detail = detail });
    }
}

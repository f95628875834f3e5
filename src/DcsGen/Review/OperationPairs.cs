using System.Text;
using DcsGen.Contracts;

namespace DcsGen.Review;

/// <summary>Pairs the operations of two lists: by method and path, ignoring the names of path parameters, then by
/// operationId. Webhooks and callbacks are paired by key and method.</summary>
internal sealed class OperationPairs
{
    private readonly Dictionary<ContractOperation, ContractOperation> _previousOf = [];

    public OperationPairs(IReadOnlyList<ContractOperation> previous, IReadOnlyList<ContractOperation> current)
    {
        Match(previous, current, static operation => $"{operation.Webhook ?? Erased(operation.Path)} {operation.HttpMethod}");
        Match(previous, current, static operation => operation.Webhook is null ? operation.OperationId : null);
        var kept = new HashSet<ContractOperation>(_previousOf.Values);
        Removed = [.. previous.Where(operation => !kept.Contains(operation))];
    }

    /// <summary>Gets the operations of the previous contract that the current one does not have.</summary>
    public IReadOnlyList<ContractOperation> Removed { get; }

    /// <summary>Returns the previous version of an operation of the current contract; null if absent.</summary>
    public ContractOperation? PreviousOf(ContractOperation operation) =>
        _previousOf.TryGetValue(operation, out var previous) ? previous : null;

    /// <summary>Returns a path without the names of its parameters.</summary>
    public static string Erased(string path)
    {
        var erased = new StringBuilder(path.Length);
        var depth = 0;
        foreach (var c in path)
        {
            depth -= c == '}' && depth > 0 ? 1 : 0;
            if (depth == 0)
            {
                erased.Append(c);
            }

            depth += c == '{' ? 1 : 0;
        }

        return erased.ToString();
    }

    private void Match(
        IReadOnlyList<ContractOperation> previous, IReadOnlyList<ContractOperation> current, Func<ContractOperation, string?> key)
    {
        var matched = new HashSet<ContractOperation>(_previousOf.Values);
        var open = new Dictionary<string, ContractOperation>(StringComparer.Ordinal);
        foreach (var operation in previous)
        {
            if (!matched.Contains(operation) && key(operation) is { } name && !open.ContainsKey(name))
            {
                open.Add(name, operation);
            }
        }

        foreach (var operation in current)
        {
            if (!_previousOf.ContainsKey(operation) && key(operation) is { } name && open.TryGetValue(name, out var was))
            {
                _previousOf.Add(operation, was);
                open.Remove(name);
            }
        }
    }
}

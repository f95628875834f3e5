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
        // A callback can have several expressions, and a document may write an expression in another way.
        Match(previous, current, static operation => operation.Webhook is null ? null : $"{operation.Webhook} {Expression(operation.Pointer)}");
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

    // The keys of the expression and the method.
    private static string Expression(string pointer)
    {
        var method = pointer.LastIndexOf('/');
        return pointer.Substring(pointer.LastIndexOf('/', Math.Max(0, method - 1)));
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

using System.Text;
using DcsGen.Contracts;

namespace DcsGen.Review;

/// <summary>Which operation of one contract is which of the other: by method and path, whatever its parameters are called; then by operationId.</summary>
internal sealed class OperationPairs
{
    private readonly Dictionary<ContractOperation, ContractOperation> _oldOf = [];

    public OperationPairs(Contract old, Contract @new)
    {
        Match(old, @new, static operation => $"{operation.HttpMethod} {Erased(operation.Path)}");
        Match(old, @new, static operation => operation.OperationId);
        var kept = new HashSet<ContractOperation>(_oldOf.Values);
        Removed = [.. old.Operations.Where(operation => !kept.Contains(operation))];
    }

    /// <summary>The operations of the old contract that the new one has not.</summary>
    public IReadOnlyList<ContractOperation> Removed { get; }

    /// <summary>What an operation of the new contract was; null when it was none.</summary>
    public ContractOperation? OldOf(ContractOperation operation) => _oldOf.TryGetValue(operation, out var old) ? old : null;

    /// <summary>A path without the names of its parameters.</summary>
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

    private void Match(Contract old, Contract @new, Func<ContractOperation, string?> key)
    {
        var matched = new HashSet<ContractOperation>(_oldOf.Values);
        var open = new Dictionary<string, ContractOperation>(StringComparer.Ordinal);
        foreach (var operation in old.Operations)
        {
            if (!matched.Contains(operation) && key(operation) is { } name && !open.ContainsKey(name))
            {
                open.Add(name, operation);
            }
        }

        foreach (var operation in @new.Operations)
        {
            if (!_oldOf.ContainsKey(operation) && key(operation) is { } name && open.TryGetValue(name, out var was))
            {
                _oldOf.Add(operation, was);
                open.Remove(name);
            }
        }
    }
}

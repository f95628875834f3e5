using DcsGen.Contracts;

namespace DcsGen.Review;

/// <summary>An operation or a compared pair of schemas, with the nodes that lead to it. It tells which operations a change
/// affects.</summary>
internal sealed class ReviewNode
{
    private List<ReviewNode>? _parents;

    /// <summary>Gets the operation; null for a pair of schemas, and for the document itself.</summary>
    public ContractOperation? Operation { get; init; }

    /// <summary>Gets the index of the operation in its document.</summary>
    public int Order { get; init; }

    /// <summary>Creates the node of the document itself, to which no operation leads.</summary>
    public static ReviewNode Document() => new();

    /// <summary>Records that another node leads to this one.</summary>
    public void LeadsFrom(ReviewNode parent) => (_parents ??= []).Add(parent);

    /// <summary>Returns the titles of the operations that lead to any of the nodes, in the document's order.</summary>
    public static IEnumerable<string> Titles(IEnumerable<ReviewNode> nodes) =>
        Operations(nodes).Select(static operation => operation.Title).Distinct(StringComparer.Ordinal);

    /// <summary>Returns the operations that lead to any of the nodes, in the document's order.</summary>
    public static IEnumerable<ContractOperation> Operations(IEnumerable<ReviewNode> nodes)
    {
        var seen = new HashSet<ReviewNode>();
        var open = new Stack<ReviewNode>(nodes);
        var operations = new List<ReviewNode>();
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (!seen.Add(node))
            {
                continue;
            }

            if (node.Operation is not null)
            {
                operations.Add(node);
            }

            node._parents?.ForEach(open.Push);
        }

        return operations.OrderBy(static node => node.Order).Select(static node => node.Operation!);
    }
}

using DcsGen.Contracts;

namespace DcsGen.Review;

/// <summary>An operation, or a pair of schemas that was compared: what a change was found in, and who leads there.</summary>
internal sealed class ReviewNode
{
    private List<ReviewNode>? _parents;

    /// <summary>Null for a pair of schemas, and for the document itself.</summary>
    public ContractOperation? Operation { get; init; }

    /// <summary>Where the operation stands in its document.</summary>
    public int Order { get; init; }

    /// <summary>The document itself, which no operation leads to.</summary>
    public static ReviewNode Document() => new();

    public void LeadsFrom(ReviewNode parent) => (_parents ??= []).Add(parent);

    /// <summary>The titles of the operations that lead to any of the nodes, in the document's order.</summary>
    public static IEnumerable<string> Operations(IEnumerable<ReviewNode> nodes)
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

        return operations.OrderBy(static node => node.Order).Select(static node => node.Operation!.Title).Distinct(StringComparer.Ordinal);
    }
}

using DcsGen.Contracts;

namespace DcsGen.Review;

/// <summary>What operations carry, in the contract before and in the one after.</summary>
internal sealed class Reach
{
    private readonly HashSet<SchemaShape> _sent = [];
    private readonly HashSet<SchemaShape> _carried = [];

    public Reach(Contract old, Contract @new)
    {
        foreach (var contract in (Contract[])[old, @new])
        {
            foreach (var operation in contract.Operations)
            {
                var sent = operation.Parameters.Select(static parameter => parameter.Schema).Concat(operation.Body?.Contents.Select(static content => content.Schema) ?? []);
                Follow(sent, _sent, isSent: true);
                Follow(operation.Responses.SelectMany(static response => response.Contents.Select(static content => content.Schema).Concat(response.Headers.Select(static header => header.Schema))), _carried, isSent: false);
            }
        }

        _carried.UnionWith(_sent);
    }

    /// <summary>Whether a request can carry it.</summary>
    public bool IsSent(SchemaShape shape) => _sent.Contains(shape);

    /// <summary>Whether an operation leads to it.</summary>
    public bool IsCarried(SchemaShape shape) => _carried.Contains(shape);

    private static void Follow(IEnumerable<SchemaUse> uses, HashSet<SchemaShape> found, bool isSent)
    {
        var open = new Stack<SchemaShape>(uses.Select(static use => use.Shape));
        while (open.Count > 0)
        {
            var shape = open.Pop();
            if (found.Add(shape))
            {
                foreach (var use in Parts(shape, isSent))
                {
                    open.Push(use.Shape);
                }
            }
        }
    }

    private static IEnumerable<SchemaUse> Parts(SchemaShape shape, bool isSent)
    {
        var properties = shape.Properties.Select(static property => property.Schema).Where(use => !isSent || !use.IsReadOnly);
        return properties.Concat(shape.Variants.Select(static variant => variant.Schema))
            .Concat(shape.Items is { } items ? [items] : []).Concat(shape.AdditionalSchema is { } additional ? [additional] : []);
    }
}

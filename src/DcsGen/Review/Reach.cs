using DcsGen.Contracts;

namespace DcsGen.Review;

/// <summary>The schemas that operations of two contracts carry.</summary>
internal sealed class Reach
{
    private readonly HashSet<SchemaShape> _sent = [];
    private readonly HashSet<SchemaShape> _carried = [];

    public Reach(Contract previous, Contract current)
    {
        foreach (var contract in (Contract[])[previous, current])
        {
            foreach (var operation in contract.Operations)
            {
                var sent = operation.Parameters.Select(static parameter => parameter.Schema)
                    .Concat(operation.Body?.Contents.Select(static content => content.Schema) ?? []);
                Follow(sent, _sent, isSent: true);
                Follow(operation.Responses.SelectMany(static response => response.Contents.Select(static content => content.Schema)
                    .Concat(response.Headers.Select(static header => header.Schema))), _carried, isSent: false);
            }
        }

        _carried.UnionWith(_sent);
    }

    /// <summary>Returns whether a request can carry the schema.</summary>
    public bool IsSent(SchemaShape shape) => _sent.Contains(shape);

    /// <summary>Returns whether an operation carries the schema, in any direction.</summary>
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

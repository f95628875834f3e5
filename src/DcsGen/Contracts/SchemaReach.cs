namespace DcsGen.Contracts;

/// <summary>The schemas that can be reached from uses of schemas.</summary>
/// <param name="parts">Returns the uses in a schema that are followed: all, or those that a request carries.</param>
internal sealed class SchemaReach(Func<SchemaShape, IEnumerable<SchemaUse>> parts)
{
    private readonly HashSet<SchemaShape> _shapes = [];

    /// <summary>Gets the schemas that were reached, each once.</summary>
    public IEnumerable<SchemaShape> Shapes => _shapes;

    /// <summary>Returns whether the schema was reached.</summary>
    public bool Contains(SchemaShape shape) => _shapes.Contains(shape);

    /// <summary>Adds the schemas of some uses, and all schemas that can be reached from them.</summary>
    public void Add(IEnumerable<SchemaUse> uses)
    {
        var open = new Stack<SchemaUse>(uses);
        while (open.Count > 0)
        {
            var shape = open.Pop().Shape;
            if (_shapes.Add(shape))
            {
                foreach (var part in parts(shape))
                {
                    open.Push(part);
                }
            }
        }
    }

    /// <summary>Returns the uses of schemas in a schema.</summary>
    public static IEnumerable<SchemaUse> Parts(SchemaShape shape) => Parts(shape, static _ => true);

    /// <summary>Returns the uses of schemas in a schema that a request can carry: a request carries no read-only property.</summary>
    public static IEnumerable<SchemaUse> SentParts(SchemaShape shape) =>
        Parts(shape, static property => !property.Schema.IsReadOnly);

    private static IEnumerable<SchemaUse> Parts(SchemaShape shape, Func<ShapeProperty, bool> isFollowed) =>
        shape.Properties.Where(isFollowed).Select(static property => property.Schema)
            .Concat(shape.Items is { } items ? [items] : [])
            .Concat(shape.AdditionalSchema is { } additional ? [additional] : [])
            .Concat(shape.Variants.Select(static variant => variant.Schema));
}

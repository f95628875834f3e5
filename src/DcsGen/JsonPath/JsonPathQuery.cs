using System.Text.Json.Nodes;
using DcsGen.Diagnostics;

namespace DcsGen.JsonPath;

/// <summary>A JSONPath query (RFC 9535).</summary>
/// <param name="IsRelative">Whether it begins at the current node (<c>@</c>), and not at the root (<c>$</c>).</param>
/// <param name="Segments">The steps from there.</param>
internal sealed record JsonPathQuery(bool IsRelative, IReadOnlyList<Segment> Segments)
{
    /// <summary>Whether it can select at most one node (RFC 9535, section 2.3.5.1).</summary>
    public bool IsSingular { get; } = Segments.All(
        static segment => segment is { IsDescendant: false, Selectors.Count: 1 }
            && segment.Selectors[0] is Selector.Name or Selector.Index);

    /// <summary>Parses a query.</summary>
    /// <returns>The query, or why the text is not one: with the position, as the end of a sentence.</returns>
    public static Outcome<JsonPathQuery> Parse(string text) => JsonPathParser.Parse(text);

    /// <summary>Returns the selected nodes, in the order of the RFC. A node that is selected twice is there twice.</summary>
    /// <param name="root">The value that is searched.</param>
    /// <param name="count">Gets the steps as they are made. It throws to end a search that is too long.</param>
    public IReadOnlyList<JsonPathNode> Select(JsonNode? root, Action<int> count) => new JsonPathEvaluator(root, count).Select(this);
}

/// <summary>A step of a query: from each node to some of its children.</summary>
/// <param name="IsDescendant">Whether it begins at each node below, too (<c>..</c>).</param>
/// <param name="Selectors">Each selects on its own.</param>
internal sealed record Segment(bool IsDescendant, IReadOnlyList<Selector> Selectors);

/// <summary>Selects children of a node.</summary>
internal abstract record Selector
{
    /// <summary>The member of a name.</summary>
    public sealed record Name(string Key) : Selector;

    /// <summary>All members or items.</summary>
    public sealed record Wildcard : Selector;

    /// <summary>An item; from the end if it is negative.</summary>
    public sealed record Index(long Value) : Selector;

    /// <summary>A range of items.</summary>
    public sealed record Slice(long? Start, long? End, long Step) : Selector;

    /// <summary>The members or items of which a condition is true.</summary>
    public sealed record Filter(Condition Condition) : Selector;
}

/// <summary>A logical expression of a filter.</summary>
internal abstract record Condition
{
    public sealed record Or(IReadOnlyList<Condition> Conditions) : Condition;

    public sealed record And(IReadOnlyList<Condition> Conditions) : Condition;

    public sealed record Not(Condition Inner) : Condition;

    public sealed record Comparison(Operand Left, ComparisonOperator Operator, Operand Right) : Condition;

    /// <summary>Whether the query selects anything.</summary>
    public sealed record Exists(JsonPathQuery Query) : Condition;

    /// <summary>A function that is true or false.</summary>
    public sealed record Call(Operand.Function Function) : Condition;
}

/// <summary>A part of a comparison, or an argument of a function.</summary>
internal abstract record Operand
{
    public sealed record Literal(JsonNode? Value) : Operand;

    public sealed record Query(JsonPathQuery Path) : Operand;

    public sealed record Function(FunctionName Name, IReadOnlyList<Operand> Arguments) : Operand;

    /// <summary>Whether it is at most one value (RFC 9535, section 2.4.1: ValueType).</summary>
    public bool IsValue => this switch
    {
        Query query => query.Path.IsSingular,
        Function function => !function.IsLogical(),
        _ => true,
    };
}

internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>The functions of RFC 9535, section 2.4.</summary>
internal enum FunctionName
{
    Length,
    Count,
    Match,
    Search,
    Value,
}

internal static class Functions
{
    /// <summary>Whether the result is true or false, and not a value.</summary>
    public static bool IsLogical(this Operand.Function function) => function.Name is FunctionName.Match or FunctionName.Search;

    /// <summary>Returns the number of arguments.</summary>
    public static int Arity(this FunctionName name) => name is FunctionName.Match or FunctionName.Search ? 2 : 1;

    /// <summary>Whether the arguments are nodes, and not values.</summary>
    public static bool TakesNodes(this FunctionName name) => name is FunctionName.Count or FunctionName.Value;
}

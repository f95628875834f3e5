using System.Text.Json.Nodes;
using DcsGen.Patterns;

namespace DcsGen.JsonPath;

/// <summary>Evaluates queries on one tree.</summary>
/// <param name="root">The tree.</param>
/// <param name="count">Gets the steps as they are made, and may throw.</param>
internal sealed class JsonPathEvaluator(JsonNode? root, Action<int> count)
{
    // The steps of a node that is kept, so that their limit is one of memory, too.
    private const int NodeCost = 16;

    private readonly JsonPathNode _root = JsonPathNode.Root(root);
    private readonly Dictionary<(string Text, bool IsWhole), EcmaPattern?> _patterns = [];

    public IReadOnlyList<JsonPathNode> Select(JsonPathQuery query) => Select(query, _root);

    private List<JsonPathNode> Select(JsonPathQuery query, JsonPathNode current)
    {
        List<JsonPathNode> nodes = [query.IsRelative ? current : _root];
        foreach (var segment in query.Segments)
        {
            var next = new List<JsonPathNode>();
            foreach (var node in nodes)
            {
                if (segment.IsDescendant)
                {
                    Descend(node, segment, next);
                }
                else
                {
                    Apply(node, segment, next);
                }
            }

            nodes = next;
        }

        return nodes;
    }

    // The depth of the tree is limited where it is built.
    private void Descend(JsonPathNode node, Segment segment, List<JsonPathNode> found)
    {
        Apply(node, segment, found);
        foreach (var child in Children(node))
        {
            if (child.Value is JsonObject or JsonArray)
            {
                Descend(child, segment, found);
            }
        }
    }

    private void Apply(JsonPathNode node, Segment segment, List<JsonPathNode> found)
    {
        var before = found.Count;
        foreach (var selector in segment.Selectors)
        {
            switch (selector)
            {
                case Selector.Name name when node.Value is JsonObject map && map.TryGetPropertyValue(name.Key, out var value):
                    found.Add(node.Member(name.Key, value));
                    break;
                case Selector.Wildcard:
                    found.AddRange(Children(node));
                    break;
                case Selector.Index index when node.Value is JsonArray items:
                    var at = index.Value < 0 ? items.Count + index.Value : index.Value;
                    if (at >= 0 && at < items.Count)
                    {
                        found.Add(node.Item((int)at, items[(int)at]));
                    }

                    break;
                case Selector.Slice slice when node.Value is JsonArray items:
                    AddSlice(node, items, slice, found);
                    break;
                case Selector.Filter filter:
                    found.AddRange(Children(node).Where(child => IsTrue(filter.Condition, child)));
                    break;
            }
        }

        count(1 + (NodeCost * (found.Count - before)));
    }

    private IEnumerable<JsonPathNode> Children(JsonPathNode node)
    {
        if (node.Value is JsonObject map)
        {
            count(map.Count);
            foreach (var pair in map)
            {
                yield return node.Member(pair.Key, pair.Value);
            }
        }
        else if (node.Value is JsonArray items)
        {
            count(items.Count);
            for (var i = 0; i < items.Count; i++)
            {
                yield return node.Item(i, items[i]);
            }
        }
    }

    // RFC 9535, section 2.3.4.2.2.
    private void AddSlice(JsonPathNode node, JsonArray items, Selector.Slice slice, List<JsonPathNode> found)
    {
        long length = items.Count;
        if (slice.Step > 0)
        {
            var (first, end) = (Clamp(slice.Start ?? 0, 0, length), Clamp(slice.End ?? length, 0, length));
            for (var i = first; i < end; i += slice.Step)
            {
                Add(i);
            }
        }
        else if (slice.Step < 0)
        {
            var (first, end) = (Clamp(slice.Start ?? length - 1, -1, length - 1), Clamp(slice.End ?? -length - 1, -1, length - 1));
            for (var i = first; i > end; i += slice.Step)
            {
                Add(i);
            }
        }

        long Clamp(long bound, long least, long most) => Math.Min(Math.Max(bound < 0 ? length + bound : bound, least), most);

        void Add(long at)
        {
            count(1);
            found.Add(node.Item((int)at, items[(int)at]));
        }
    }

    private bool IsTrue(Condition condition, JsonPathNode current)
    {
        count(1);
        return condition switch
        {
            Condition.Or or => or.Conditions.Any(one => IsTrue(one, current)),
            Condition.And and => and.Conditions.All(one => IsTrue(one, current)),
            Condition.Not not => !IsTrue(not.Inner, current),
            Condition.Exists exists => Select(exists.Query, current).Count > 0,
            Condition.Call call => IsMatch(call.Function, current),
            Condition.Comparison comparison =>
                Compare(Evaluate(comparison.Left, current), comparison.Operator, Evaluate(comparison.Right, current)),
            _ => throw new InvalidOperationException("No such condition: " + condition),
        };
    }

    private Value Evaluate(Operand operand, JsonPathNode current)
    {
        switch (operand)
        {
            case Operand.Literal literal:
                return new(literal.Value);
            case Operand.Query query:
                return Only(Select(query.Path, current));
            case Operand.Function { Name: FunctionName.Length } function:
                return Evaluate(function.Arguments[0], current).Node switch
                {
                    JsonArray items => new(JsonValue.Create(items.Count)),
                    JsonObject map => new(JsonValue.Create(map.Count)),
                    JsonValue value when value.TryGetValue(out string? text) => new(JsonValue.Create(EcmaPattern.Length(text))),
                    _ => default,
                };
            case Operand.Function { Name: FunctionName.Count } function:
                return new(JsonValue.Create(Nodes(function).Count));
            case Operand.Function { Name: FunctionName.Value } function:
                return Only(Nodes(function));
            default:
                throw new InvalidOperationException("Not a value: " + operand);
        }

        List<JsonPathNode> Nodes(Operand.Function function) => Select(((Operand.Query)function.Arguments[0]).Path, current);
    }

    private static Value Only(List<JsonPathNode> nodes) => nodes.Count == 1 ? new(nodes[0].Value) : default;

    // A pattern that is not an I-Regexp matches nothing (RFC 9535, section 2.4.6).
    private bool IsMatch(Operand.Function function, JsonPathNode current)
    {
        if (TextOf(function.Arguments[0]) is not { } text || TextOf(function.Arguments[1]) is not { } pattern)
        {
            return false;
        }

        var isWhole = function.Name == FunctionName.Match;
        if (!_patterns.TryGetValue((pattern, isWhole), out var compiled))
        {
            _patterns.Add((pattern, isWhole), compiled = EcmaPattern.ParseIRegexp(pattern, isWhole));
            count(pattern.Length + (compiled?.Size ?? 0));
        }

        if (compiled is null)
        {
            return false;
        }

        count(compiled.Size);
        var isMatch = compiled.IsMatch(text, out var steps);
        count(steps);
        return isMatch ?? false;

        string? TextOf(Operand argument) =>
            Evaluate(argument, current).Node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
    }

    private bool Compare(Value left, ComparisonOperator comparison, Value right) => comparison switch
    {
        ComparisonOperator.Equal => AreEqual(left, right),
        ComparisonOperator.NotEqual => !AreEqual(left, right),
        ComparisonOperator.Less => IsLess(left, right),
        ComparisonOperator.LessOrEqual => IsLess(left, right) || AreEqual(left, right),
        ComparisonOperator.Greater => IsLess(right, left),
        _ => IsLess(right, left) || AreEqual(left, right),
    };

    private bool AreEqual(Value left, Value right) => left.Exists == right.Exists && (!left.Exists || AreEqual(left.Node, right.Node));

    private bool AreEqual(JsonNode? left, JsonNode? right)
    {
        count(1);
        switch (left, right)
        {
            case (null, null):
                return true;
            case (JsonArray a, JsonArray b):
                return a.Count == b.Count && a.Zip(b, AreEqual).All(static equal => equal);
            case (JsonObject a, JsonObject b):
                return a.Count == b.Count
                    && a.All(pair => b.TryGetPropertyValue(pair.Key, out var other) && AreEqual(pair.Value, other));
            case (JsonValue a, JsonValue b):
                return JsonNumber.Compare(a, b) is { } order ? order == 0
                    : a.TryGetValue(out string? text) ? b.TryGetValue(out string? other) && text == other
                    : a.TryGetValue(out bool flag) && b.TryGetValue(out bool otherFlag) && flag == otherFlag;
            default:
                return false;
        }
    }

    private static bool IsLess(Value left, Value right) =>
        JsonNumber.Compare(left.Node, right.Node) is { } order ? order < 0
            : left.Node is JsonValue a && right.Node is JsonValue b && a.TryGetValue(out string? text) && b.TryGetValue(out string? other)
                && CompareText(text, other) < 0;

    // By code points (RFC 9535, section 2.3.5.2.2), which UTF-16 orders differently above U+FFFF.
    private static int CompareText(string left, string right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (left[i] != right[i])
            {
                return char.IsSurrogate(left[i]) == char.IsSurrogate(right[i])
                    ? left[i].CompareTo(right[i])
                    : char.IsSurrogate(left[i]) ? 1 : -1;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    // Nothing, or a value of JSON, which may be null.
    private readonly struct Value(JsonNode? node)
    {
        public bool Exists { get; } = true;

        public JsonNode? Node { get; } = node;
    }
}

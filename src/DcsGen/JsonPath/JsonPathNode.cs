using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace DcsGen.JsonPath;

/// <summary>A node that a query selects: a value with its place.</summary>
internal sealed class JsonPathNode
{
    private JsonPathNode(JsonNode? value, JsonPathNode? parent, string? name, int index) =>
        (Value, Parent, Name, Index) = (value, parent, name, index);

    /// <summary>The value; null for null.</summary>
    public JsonNode? Value { get; }

    /// <summary>The node that it is in; null for the root.</summary>
    public JsonPathNode? Parent { get; }

    /// <summary>The name of the member; null for an item and for the root.</summary>
    public string? Name { get; }

    /// <summary>The index of the item.</summary>
    public int Index { get; }

    /// <summary>The nodes from the root to this one, the root not included.</summary>
    public IEnumerable<JsonPathNode> Path => Parent is null ? [] : Parent.Path.Append(this);

    /// <summary>Returns the root of a tree.</summary>
    public static JsonPathNode Root(JsonNode? value) => new(value, null, null, 0);

    /// <summary>Returns a member of this object.</summary>
    public JsonPathNode Member(string name, JsonNode? value) => new(value, this, name, 0);

    /// <summary>Returns an item of this list.</summary>
    public JsonPathNode Item(int index, JsonNode? value) => new(value, this, null, index);

    /// <summary>Returns the path as a query that selects this node alone (RFC 9535, section 2.7).</summary>
    public string NormalizedPath()
    {
        var text = new StringBuilder("$");
        foreach (var node in Path)
        {
            text.Append('[');
            if (node.Name is { } name)
            {
                text.Append(Quote(name));
            }
            else
            {
                text.Append(node.Index.ToString(CultureInfo.InvariantCulture));
            }

            text.Append(']');
        }

        return text.ToString();
    }

    /// <summary>Returns a name as a string literal of a normalized path.</summary>
    public static string Quote(string name)
    {
        var text = new StringBuilder("'");
        foreach (var c in name)
        {
            text.Append(c switch
            {
                '\'' => @"\'",
                '\\' => @"\\",
                '\b' => @"\b",
                '\f' => @"\f",
                '\n' => @"\n",
                '\r' => @"\r",
                '\t' => @"\t",
                < ' ' => @"\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return text.Append('\'').ToString();
    }
}

using System.Text.Json.Nodes;
using DcsGen.Diagnostics;

namespace DcsGen.Reading;

/// <summary>Counts what a document costs, with all files that it refers to, while its tree is built.</summary>
/// <param name="cancellationToken">Ends the building.</param>
/// <param name="maxNodes">The number of nodes that a document may have.</param>
internal sealed class TreeBuilder(CancellationToken cancellationToken, int maxNodes = Limits.Nodes)
{
    private int _nodes;
    private int _aliases;

    /// <summary>Counts a node at <paramref name="depth"/>.</summary>
    /// <exception cref="DocumentException">A limit is exceeded.</exception>
    public void Count(int depth, int line, int column)
    {
        if (depth > Limits.Depth)
        {
            throw Exceeded(line, column, $"it nests more than", Limits.Depth, $"levels deep");
        }

        if (++_nodes > maxNodes)
        {
            throw Exceeded(line, column, $"it has more than", maxNodes, $"nodes, aliases counted as often as they are used");
        }

        if ((_nodes & 0xfff) == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <exception cref="DocumentException">A limit is exceeded.</exception>
    public void CountAlias(int line, int column)
    {
        if (++_aliases > Limits.Aliases)
        {
            throw Exceeded(line, column, $"it uses more than", Limits.Aliases, $"aliases");
        }
    }

    /// <summary>A copy whose nodes are counted as any others.</summary>
    /// <exception cref="DocumentException">A limit is exceeded.</exception>
    public JsonNode? Copy(JsonNode? node, int depth, int line, int column)
    {
        Count(depth, line, column);
        switch (node)
        {
            case JsonObject map:
                var copy = new JsonObject();
                foreach (var pair in map)
                {
                    copy.Add(pair.Key, Copy(pair.Value, depth + 1, line, column));
                }

                return copy;
            case JsonArray items:
                return new JsonArray(items.Select(item => Copy(item, depth + 1, line, column)).ToArray());
            default:
                return node?.DeepClone();
        }
    }

    /// <exception cref="DocumentException">A limit is exceeded.</exception>
    public static void CheckScalar(int length, int line, int column)
    {
        if (length > Limits.ScalarLength)
        {
            throw Exceeded(line, column, $"a scalar has more than", Limits.ScalarLength, $"characters");
        }
    }

    /// <summary>Adds a member of a text, unless its key is one of <see cref="ReaderKeys"/>.</summary>
    /// <exception cref="DocumentException">The key is there already.</exception>
    public static void Add(JsonObject map, string key, JsonNode? value, int line, int column)
    {
        if (map.ContainsKey(key))
        {
            throw new DocumentException(DiagnosticDescriptors.NotReadable.Id, line, column, $"the key '{key}' is used twice in one mapping");
        }

        if (!ReaderKeys.Contains(key))
        {
            map.Add(key, value);
        }
    }

    private static DocumentException Exceeded(int line, int column, MessageText what, int limit, MessageText unit) => new(
        DiagnosticDescriptors.LimitExceeded.Id, line, column, $"{what} {limit:N0} {unit}");
}

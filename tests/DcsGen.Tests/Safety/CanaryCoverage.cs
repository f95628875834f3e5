using System.Text.Json.Nodes;
using DcsGen.Reading;

namespace DcsGen.Tests.Safety;

/// <summary>Which keywords of the grammar take text, and which of them hold the payload in some position.</summary>
internal static class CanaryCoverage
{
    /// <summary>The keywords whose value is text, has items that are, or is a mapping of names.</summary>
    public static IEnumerable<string> Keywords =>
    [
        .. Grammar.Kinds.SelectMany(static kind => Grammar.Of(kind)
            .Where(keyword => keyword.Name is not ("openapi" or "swagger") && TakesText(keyword.Expected))
            .Select(keyword => Name(kind, keyword.Name))).Distinct(StringComparer.Ordinal),
        .. Grammar.Kinds.Where(static kind => Grammar.PatternOf(kind) is not null).Select(static kind => Name(kind, "*")),
    ];

    /// <summary>The keywords of a document that hold a text.</summary>
    public static HashSet<string> KeywordsWith(string word, CanaryDocument document)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var root = SourceTree.Read(document.With(word).Text, new TreeBuilder(CancellationToken.None))!.AsObject();
        var version = root.ContainsKey("swagger") ? Versions.V20 : root["openapi"]!.GetValue<string>()[..3] switch
        {
            "3.0" => Versions.V30,
            "3.1" => Versions.V31,
            _ => Versions.V32,
        };
        Visit(root, Expected.Object(NodeKind.Document), "");
        return found;

        void Visit(JsonNode? node, Expected expected, string name)
        {
            var isText = node is JsonValue value && value.TryGetValue(out string? text) && text.Contains(word, StringComparison.Ordinal);
            switch (expected.Form)
            {
                case Form.Object when node is JsonObject map:
                    foreach (var pair in map)
                    {
                        var pattern = Grammar.PatternOf(expected.Kind);
                        if (pattern is not null && pair.Key.Contains(word, StringComparison.Ordinal))
                        {
                            found.Add(Name(expected.Kind, "*"));
                        }

                        if (Grammar.Find(expected.Kind, pair.Key, version) is { } keyword)
                        {
                            Visit(pair.Value, keyword.Expected, Name(expected.Kind, pair.Key));
                        }
                    }

                    break;
                case Form.Map when node is JsonObject names:
                    foreach (var pair in names)
                    {
                        if (pair.Key.Contains(word, StringComparison.Ordinal))
                        {
                            found.Add(name);
                        }

                        Visit(pair.Value, expected.Of!, name);
                    }

                    break;
                case Form.List when node is JsonArray items:
                    foreach (var item in items)
                    {
                        Visit(item, expected.Of!, name);
                    }

                    break;
                case Form.Any when node?.ToJsonString().Contains(word, StringComparison.Ordinal) == true:
                    found.Add(name);
                    break;
                default:
                    if (isText)
                    {
                        found.Add(name);
                    }
                    else if (expected.Else is { } other)
                    {
                        Visit(node, other, name);
                    }

                    break;
            }
        }
    }

    private static bool TakesText(Expected expected) => expected.Form switch
    {
        Form.Text or Form.Word or Form.Uri or Form.AbsoluteUri or Form.Host or Form.Any or Form.Map => true,
        Form.List => TakesText(expected.Of!),
        _ => expected.Else is { } other && TakesText(other),
    };

    private static string Name(NodeKind kind, string keyword) => $"{kind}.{keyword}";
}

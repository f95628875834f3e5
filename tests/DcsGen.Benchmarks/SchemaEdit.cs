using System.Text.Json.Nodes;
using DcsGen.Reading;

namespace DcsGen.Benchmarks;

/// <summary>A place in a document where a property is written into one schema, as someone who edits it would.</summary>
/// <param name="At">Where its first property stands, as an index into the text.</param>
/// <param name="Indent">How far that is from the beginning of its line.</param>
/// <param name="IsJson">Whether the document is JSON; YAML otherwise.</param>
internal sealed record SchemaEdit(int At, int Indent, bool IsJson)
{
    /// <returns>Null when the document has no such component, or none with properties.</returns>
    public static SchemaEdit? Find(string text, string? component)
    {
        var root = (JsonObject)SourceTree.Read(text, new TreeBuilder(default))!;
        var section = root.ContainsKey("swagger") ? "/definitions" : "/components/schemas";
        var schemas = Pointer.Find(root, section) as JsonObject ?? [];
        foreach (var (name, schema) in schemas)
        {
            if ((component is null || component == name) && (schema as JsonObject)?["properties"] is JsonObject { Count: > 0 } properties)
            {
                var pointer = Pointer.Child(Pointer.Child(Pointer.Child(section, name), "properties"), properties.First().Key);
                var (line, column) = Positions.Of(text, [pointer]).Find(pointer);
                var start = 0;
                for (; line > 0; line--)
                {
                    start = text.IndexOf('\n', start) + 1;
                }

                return new(start + column, column, JsonText.LooksLikeJson(text));
            }
        }

        return null;
    }

    /// <summary>The document with the property.</summary>
    public string Apply(string text, string description) => text.Insert(At, IsJson
        ? $$"""
            "dcsgen_added": { "type": "string", "description": "{{description}}" }, 
            """
        : $"dcsgen_added: {{ type: string, description: '{description}' }}\n" + new string(' ', Indent));
}

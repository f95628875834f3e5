using System.Text.Json.Nodes;
using DcsGen.Diagnostics;

namespace DcsGen.Reading;

/// <summary>A file's text, YAML or JSON, to a JSON tree.</summary>
internal static class SourceTree
{
    /// <returns>Null when there is nothing in it.</returns>
    /// <exception cref="DocumentException">The text is neither, or is over a limit.</exception>
    public static JsonNode? Read(string text, TreeBuilder tree)
    {
        try
        {
            return ReadAny(text, tree);
        }
        catch (DocumentException e) when (e.Id == DiagnosticDescriptors.NotReadable.Id && MergeConflict.LineOf(text) is { } line)
        {
            // An error that the marks of a conflict cause is near them, and does not mention them.
            throw new DocumentException(e.Id, line, 0, $"a merge conflict is not resolved");
        }
    }

    private static JsonNode? ReadAny(string text, TreeBuilder tree)
    {
        if (!JsonText.LooksLikeJson(text))
        {
            return YamlText.Read(text, tree);
        }

        try
        {
            return JsonText.Read(text, tree);
        }
        catch (DocumentException json) when (json.Id == DiagnosticDescriptors.NotReadable.Id && MergeConflict.LineOf(text) is null)
        {
            // YAML would take the marks of a conflict in JSON for text.
            try
            {
                return YamlText.Read(text, tree);
            }
            catch (DocumentException)
            {
                // It begins like JSON, so the message of the JSON reader is the better one.
                throw json;
            }
        }
    }
}

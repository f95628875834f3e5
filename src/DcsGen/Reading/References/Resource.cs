using System.Text.Json.Nodes;
using DcsGen.Spec;

namespace DcsGen.Reading.References;

/// <summary>A part of a file that references are relative to: the whole file, or a schema with an <c>$id</c> (JSON Schema 2020-12, section
/// 8.2.1).</summary>
/// <param name="file">The file.</param>
/// <param name="pointer">The JSON pointer of the part in its file.</param>
/// <param name="root">The node that a fragment starts at.</param>
/// <param name="uri">The base URI: the path of the file, resolved against <c>$id</c> or <c>$self</c>.</param>
internal sealed class Resource(SourceFile file, string pointer, JsonNode? root, string uri)
{
    public SourceFile File { get; } = file;

    public string Pointer { get; } = pointer;

    public JsonNode? Root { get; } = root;

    public string Uri { get; } = uri;

    /// <summary>The targets of <c>$anchor</c> and <c>$dynamicAnchor</c> by name; null where a name is used twice.</summary>
    public Dictionary<string, Target?> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Resolves a URI reference without fragment against the base URI.</summary>
    /// <returns>An absolute URI, or the path of a file.</returns>
    public string Absolute(string reference)
    {
        if (HasScheme(reference))
        {
            return System.Uri.TryCreate(reference, UriKind.Absolute, out var absolute) ? absolute.AbsoluteUri : reference;
        }

        if (HasScheme(Uri))
        {
            return System.Uri.TryCreate(Uri, UriKind.Absolute, out var start) && System.Uri.TryCreate(start, reference, out var joined)
                ? joined.AbsoluteUri
                : reference;
        }

        return FilePath.Resolve(Uri, reference) ?? reference;
    }

    /// <summary>Returns whether a text begins with the scheme of a URI. A single letter is a drive.</summary>
    public static bool HasScheme(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 1
            && text.Take(colon)
                .All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '.' or '-');
    }
}

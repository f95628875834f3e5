using System.Globalization;
using System.Text;
using DcsGen.Spec;

namespace DcsGen.Tests.Safety;

/// <summary>A place where a document takes text: the rest of the document, with <see cref="Mark"/> where the text goes, inside a
/// double-quoted YAML scalar.</summary>
/// <param name="Name">What the place is called in a failure.</param>
/// <param name="Text">The document.</param>
internal sealed record CanaryDocument(string Name, string Text)
{
    public const char Mark = '§';

    // What OpenAPI 3.0 has, 3.1 and 3.2 have too.
    private const string OfEvery = "openapi: \"3.0.3\"";

    /// <summary>
    /// Whether the text has a grammar of its own there (a URL, a media type, a token): a payload may then be refused, and the emitted code
    /// differs from the twin's in more than literals.
    /// </summary>
    public bool HasGrammar { get; init; }

    /// <summary>Whether the client does not use the text, so that it is nowhere in the output.</summary>
    public bool IsUnused { get; init; }

    /// <summary>The path of the document, with <see cref="Mark"/> where the text goes if it is a part of the name.</summary>
    public string Path { get; init; } = "/specs/pets.openapi.yaml";

    /// <summary>Another file: its path and text, both of which may have <see cref="Mark"/>.</summary>
    public (string Path, string Text)? Other { get; init; }

    /// <summary>An overlay of the document: its path and text, both of which may have <see cref="Mark"/>.</summary>
    public (string Path, string Text)? Overlay { get; init; }

    /// <summary>Whether operations are grouped by tag.</summary>
    public bool ByTag { get; init; }

    /// <summary>The document by each version that has the place.</summary>
    public IReadOnlyList<CanaryDocument> Versions => Text.Contains(OfEvery, StringComparison.Ordinal)
        ? [this, .. ((string[])["3.1.1", "3.2.0"]).Select(
            version => this with { Text = Text.Replace(OfEvery, $"openapi: \"{version}\"", StringComparison.Ordinal) })]
        : [this];

    /// <summary>The document with a text in its place, and a type of each named schema.</summary>
    public SpecFile With(string text)
    {
        var other = Other is { } file ? (SpecText[])[File(file)] : [];
        var path = Path.Replace($"{Mark}", text, StringComparison.Ordinal);
        return new(
            path,
            Text.Replace($"{Mark}", Quoted(text), StringComparison.Ordinal),
            new("", "", "", FilePath.DocumentName(path), "Acme") { GroupBy = ByTag ? "tag" : "", Schemas = "all" },
            new("", "", HasHttpClientFactory: true) { KeepsOutput = true },
            null,
            new(other))
        {
            Overlays = Overlay is { } overlay ? [new(path, File(overlay))] : [],
        };

        SpecText File((string Path, string Text) file) =>
            new(
                file.Path.Replace($"{Mark}", text, StringComparison.Ordinal),
                file.Text.Replace($"{Mark}", Quoted(text), StringComparison.Ordinal));
    }

    public override string ToString() => Name;

    // YAML 1.2.2, section 5.7. Half a surrogate pair cannot be escaped; it stays as it is.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                quoted.Append('\\').Append(c);
            }
            else if (char.IsSurrogate(c) || c is >= ' ' and <= '~')
            {
                quoted.Append(c);
            }
            else
            {
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return quoted.ToString();
    }
}

using DcsGen.Diagnostics;
using DcsGen.Incremental;
using DcsGen.Spec;

namespace DcsGen.Tool.Documents;

/// <summary>A document with the files that it refers to.</summary>
/// <param name="Source">Where they are from.</param>
/// <param name="Path">Of the document.</param>
/// <param name="Files">The document itself, then the others.</param>
/// <param name="Overlays">The overlays of the document, in the order in which they apply.</param>
internal sealed record Document(DocumentSource Source, string Path, IReadOnlyList<SpecText> Files, IReadOnlyList<SpecText> Overlays)
{
    private static readonly string[] s_extensions = [".overlay.yaml", ".overlay.yml", ".overlay.json"];

    // The client is named after the file; files that it refers to are in the working directory.
    private const string InputName = "stdin.openapi.yaml";

    public string Name => Source.Display(Path);

    /// <summary>Reads a document and the files that it refers to.</summary>
    /// <param name="argument">A path, <c>ref:path</c>, or <c>-</c> for the standard input.</param>
    /// <param name="surroundings">The working directory and the standard input.</param>
    /// <param name="overlays">The overlays of the command line; null for none.</param>
    /// <param name="findsOverlays">Whether the overlays beside the document are applied, too.</param>
    /// <exception cref="ToolException">The document or an overlay is not there.</exception>
    public static Document Load(string argument, Surroundings surroundings, string[]? overlays, bool findsOverlays = true)
    {
        var isInput = argument == "-";
        var (source, path) = DocumentSource.Of(isInput ? InputName : argument, surroundings);
        var text = isInput ? surroundings.In.ReadToEnd() : ReadFile(source, path, argument);
        var files = new List<SpecText> { new(path, text) };
        var seen = new HashSet<string>(StringComparer.Ordinal) { FilePath.Normalize(path) };
        var changes = (overlays ?? []).Select(overlay => LoadOverlay(overlay, surroundings)).ToList();
        foreach (var extension in findsOverlays ? s_extensions : [])
        {
            var beside = FilePath.Folder(path) + FilePath.DocumentName(path) + extension;
            if (!changes.Exists(change => FilePath.IsSame(change.Path, beside)) && source.Read(beside) is { } content)
            {
                changes.Add(new(beside, content));
            }
        }

        for (var i = 0; i < files.Count; i++)
        {
            // What an overlay refers to, the document refers to.
            IEnumerable<SpecText> texts = i == 0 ? [files[i], .. changes] : [files[i]];
            foreach (var reference in texts.SelectMany(static text => FileReferences.In(text.Text)))
            {
                // A missing file is reported at the line of the reference, when the document is read.
                if (FilePath.Resolve(files[i].Path, reference) is { } other && seen.Add(other) && source.Read(other) is { } content)
                {
                    files.Add(new(other, content));
                }
            }
        }

        source.Close();
        return new(source, path, files, changes);
    }

    private static SpecText LoadOverlay(string argument, Surroundings surroundings)
    {
        var (source, path) = DocumentSource.Of(argument, surroundings);
        var text = ReadFile(source, path, argument);
        source.Close();
        return new(path, text);
    }

    private static string ReadFile(DocumentSource source, string path, string argument) =>
        source.Read(path) ?? throw new ToolException($"The file '{MessageText.Whole(argument)}' does not exist.");

    /// <summary>The document as the generator takes it.</summary>
    public SpecFile AsSpec(SpecOptions options) => AsSpec(options, new("", "", false));

    /// <summary>The document as the generator takes it, for some project.</summary>
    public SpecFile AsSpec(SpecOptions options, ConsumerFacts project) =>
        new(Path, Files[0].Text, options, project, null, Files.Skip(1).ToEquatableArray())
        {
            Overlays = Overlays.Select(overlay => new SpecOverlay(Path, overlay)).ToEquatableArray(),
        };
}

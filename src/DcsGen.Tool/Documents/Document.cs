using DcsGen.Diagnostics;
using DcsGen.Incremental;
using DcsGen.Spec;

namespace DcsGen.Tool.Documents;

/// <summary>A document with the files that it refers to.</summary>
/// <param name="Source">Where they are from.</param>
/// <param name="Path">Of the document.</param>
/// <param name="Files">The document itself, then the others.</param>
internal sealed record Document(DocumentSource Source, string Path, IReadOnlyList<SpecText> Files)
{
    // The client is named after the file; files that it refers to are in the working directory.
    private const string InputName = "stdin.openapi.yaml";

    public string Name => Source.Display(Path);

    /// <summary>Reads a document and the files that it refers to.</summary>
    /// <param name="argument">A path, <c>ref:path</c>, or <c>-</c> for the standard input.</param>
    /// <param name="surroundings">The working directory and the standard input.</param>
    /// <exception cref="ToolException">The document is not there.</exception>
    public static Document Load(string argument, Surroundings surroundings)
    {
        var isInput = argument == "-";
        var (source, path) = DocumentSource.Of(isInput ? InputName : argument, surroundings);
        var text = (isInput ? surroundings.In.ReadToEnd() : source.Read(path))
            ?? throw new ToolException($"There is no file '{MessageText.Whole(argument)}'.");
        var files = new List<SpecText> { new(path, text) };
        var seen = new HashSet<string>(StringComparer.Ordinal) { FilePath.Normalize(path) };
        for (var i = 0; i < files.Count; i++)
        {
            foreach (var reference in FileReferences.In(files[i].Text))
            {
                // A missing file is reported at the line of the reference, when the document is read.
                if (FilePath.Resolve(files[i].Path, reference) is { } other && seen.Add(other) && source.Read(other) is { } content)
                {
                    files.Add(new(other, content));
                }
            }
        }

        source.Close();
        return new(source, path, files);
    }

    /// <summary>The document as the generator takes it.</summary>
    public SpecFile AsSpec(SpecOptions options) => AsSpec(options, new("", "", false));

    /// <summary>The document as the generator takes it, for some project.</summary>
    public SpecFile AsSpec(SpecOptions options, ConsumerFacts project) =>
        new(Path, Files[0].Text, options, project, null, Files.Skip(1).ToEquatableArray());
}

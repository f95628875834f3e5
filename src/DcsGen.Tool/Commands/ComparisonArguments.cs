using System.CommandLine;
using DcsGen.Diagnostics;
using DcsGen.Review;
using DcsGen.Tool.Documents;
using DcsGen.Tool.Reviewing;

namespace DcsGen.Tool.Commands;

/// <summary>The arguments of a comparison: two documents, their options and the accepted changes.</summary>
internal sealed class ComparisonArguments
{
    private readonly Argument<string> _old = new("old") { Description = "The document as it was: a file, or REF:PATH." };
    private readonly Argument<string> _new = new("new") { Description = "The document as it is." };
    private readonly Option<string> _accepted = new("--accepted")
    {
        Description = "The accepted changes [default: beside the new document, {name}.accepted.txt for {name}.openapi.yaml].",
        HelpName = "file",
    };

    private readonly Option<string[]> _overlays = OverlayOption.Create();
    private readonly ClientOptions _client = new();

    /// <summary>Adds the arguments to a command, and after them its own options.</summary>
    public void AddTo(Command command, params Option[] own)
    {
        command.Add(_old);
        command.Add(_new);
        command.Add(_accepted);
        command.Add(_overlays);
        foreach (var option in _client.All.Concat(own))
        {
            command.Add(option);
        }
    }

    public Reviewer Compare(ParseResult result, Surroundings surroundings, Progress progress, CancellationToken cancellationToken)
    {
        progress.Step($"Reading {MessageText.Whole(result.GetRequiredValue(_old))}");
        var oldDocument = Document.Load(result.GetRequiredValue(_old), surroundings, result.GetValue(_overlays));
        progress.Step($"Reading {MessageText.Whole(result.GetRequiredValue(_new))}");
        var newDocument = Document.Load(result.GetRequiredValue(_new), surroundings, result.GetValue(_overlays));

        // Both have the name of the new document: with another name, everything in the client would differ.
        var options = _client.Read(result, newDocument.Path);
        var reviewer = Reviewer.Compare(oldDocument, newDocument, options, surroundings.Today, progress, cancellationToken);
        foreach (var note in reviewer.Notes)
        {
            surroundings.PrintError(note);
        }

        return reviewer;
    }

    /// <summary>Reads the accepted changes.</summary>
    /// <returns>The file, the path to write it to, and its entries.</returns>
    /// <exception cref="ToolException">The named file does not exist, or has a line that could not be parsed.</exception>
    public (string? Path, AcceptedChanges Changes) ReadAccepted(ParseResult result, Surroundings surroundings)
    {
        string? path, text;
        if (result.GetValue(_accepted) is { } named)
        {
            path = named;
            var (source, at) = DocumentSource.Of(named, surroundings);
            text = source.Read(at);
            source.Close();
        }
        else
        {
            var (source, document) = DocumentSource.Of(result.GetRequiredValue(_new), surroundings);
            var beside = Spec.FilePath.Folder(document) + Spec.FilePath.DocumentName(document) + ".accepted.txt";
            path = source.Ref is null ? beside : null;
            text = source.Read(beside);
            source.Close();
        }

        var accepted = text is null ? AcceptedChanges.None : AcceptedChanges.Parse(text);
        return accepted.Problems.Count == 0
            ? (path, accepted)
            : throw new ToolException($"{MessageText.Whole(path!)}:{accepted.Problems[0].Line + 1}:{accepted.Problems[0].Column + 1}: {accepted.Problems[0].Text}");
    }
}

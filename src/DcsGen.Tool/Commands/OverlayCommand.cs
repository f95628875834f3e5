using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Reading;
using DcsGen.Reading.Overlays;
using DcsGen.Spec;
using DcsGen.Tool.Documents;
using DcsGen.Tool.Overlays;
using Terminal;

namespace DcsGen.Tool.Commands;

/// <summary>Applies overlays to a document, or makes the overlay that leads from one document to another.</summary>
internal static class OverlayCommand
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = Limits.Depth * 2,
    };

    public static Command Create(Surroundings surroundings)
    {
        var document = new Argument<string>("document") { Description = "The document: a file, or REF:PATH." };
        var others = new Argument<string[]>("overlay")
        {
            Description = "The overlays, in the order in which they apply. A second document instead: the overlay that leads to it is written.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("overlay", "Prints a document with overlays applied to it; or, of two documents, the overlay that leads from the first to the second.") { document, others };
        command.SetAction((result, cancellationToken) => Task.FromResult(Run(result, cancellationToken)));
        return command;

        int Run(ParseResult result, CancellationToken cancellationToken)
        {
            using var progress = new Progress(surroundings);
            progress.Step($"Reading {MessageText.Whole(result.GetRequiredValue(document))}");
            var (argument, rest) = (result.GetRequiredValue(document), result.GetRequiredValue(others));
            if (rest.Length == 1
                && Document.Load(rest[0], surroundings, overlays: null) is var second
                && IsDocument(second, cancellationToken))
            {
                return Compare(Document.Load(argument, surroundings, overlays: null), second, progress, cancellationToken);
            }

            var source = Document.Load(argument, surroundings, rest, findsOverlays: false);
            var applied = OverlaidDocument.Read(source.AsSpec(new("", "", "", "", "")), cancellationToken);
            progress.Dispose();
            foreach (var line in DiagnosticLines.Of(source, applied.Diagnostics, surroundings.HasErrorColor))
            {
                surroundings.PrintError(line);
            }

            if (applied.Value is null)
            {
                return ExitCode.Usage;
            }

            // What could not be applied is not in the result, so it is not printed.
            if (DiagnosticLines.HasErrors(applied.Diagnostics))
            {
                return ExitCode.Failure;
            }

            surroundings.Out.Write(Text(applied.Value, JsonText.LooksLikeJson(source.Files[0].Text)));
            return ExitCode.Success;
        }

        int Compare(Document before, Document after, Progress progress, CancellationToken cancellationToken)
        {
            if (Root(before, cancellationToken) is not JsonObject previous)
            {
                throw new ToolException($"{MessageText.Whole(before.Name)} is not a mapping.");
            }

            var overlay = OverlayDiff.Of(
                previous,
                (JsonObject)Root(after, cancellationToken)!,
                "Changes of " + FilePath.DocumentName(after.Path),
                Path.GetFileName(before.Path));
            progress.Dispose();
            if (((JsonArray)overlay["actions"]!).Count == 0)
            {
                surroundings.PrintError($"The documents are equal; an overlay has at least one action.");
                return ExitCode.Failure;
            }

            surroundings.Out.Write(Text(overlay, isJson: false));
            return ExitCode.Success;
        }
    }

    private static bool IsDocument(Document document, CancellationToken cancellationToken) =>
        Root(document, cancellationToken) is JsonObject map && (map.ContainsKey("openapi") || map.ContainsKey("swagger"));

    private static JsonNode? Root(Document document, CancellationToken cancellationToken)
    {
        var read = OverlaidDocument.Read(document.AsSpec(new("", "", "", "", "")), cancellationToken);
        return read.Value ?? throw new ToolException([.. DiagnosticLines.Of(document, read.Diagnostics)]);
    }

    private static string Text(JsonNode root, bool isJson) =>
        isJson ? root.ToJsonString(s_json).ReplaceLineEndings("\n") + "\n" : YamlWriter.Write(root);
}

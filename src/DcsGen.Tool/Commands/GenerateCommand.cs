using System.CommandLine;
using System.Text;
using DcsGen.Diagnostics;
using DcsGen.Emit;
using DcsGen.Spec;
using DcsGen.Surface;
using DcsGen.Tool.Documents;
using Terminal;

namespace DcsGen.Tool.Commands;

/// <summary>Writes the files that the compiler would emit, byte for byte.</summary>
internal static class GenerateCommand
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create(Surroundings surroundings)
    {
        var document = new Argument<string>("document") { Description = "The document: a file, or REF:PATH." };
        var output = new Option<string>("--output", "-o") { Description = "The folder; the client is written below it, in a folder of its name.", HelpName = "folder", Required = true };
        var overlays = OverlayOption.Create();
        var options = new ClientOptions();
        var registration = new Option<bool>("--registration") { Description = "Also Add{name}Client, as in a project that references Microsoft.Extensions.Http." };
        var clean = new Option<bool>("--clean") { Description = "Deletes *.g.cs files of the client's folder that the document no longer gives." };
        var check = new Option<bool>("--check") { Description = "Writes nothing; lists what differs, with exit code 1." };
        var command = new Command("generate", "Writes the client of a document, byte for byte as the compiler would emit it for a project with DcsGenOutputDir.") { document, output, overlays };
        foreach (var option in options.All.Concat([registration, clean, check]))
        {
            command.Add(option);
        }

        command.SetAction((result, cancellationToken) => Task.FromResult(Run(result, cancellationToken)));
        return command;

        int Run(ParseResult result, CancellationToken cancellationToken)
        {
            using var progress = new Progress(surroundings);
            progress.Step($"Reading {MessageText.Whole(result.GetRequiredValue(document))}");
            var source = Document.Load(result.GetRequiredValue(document), surroundings, result.GetValue(overlays));
            var project = new ConsumerFacts("", "", result.GetValue(registration)) { KeepsOutput = true };
            var (_, api, diagnostics) = DocumentOutput.Map(source.AsSpec(options.Read(result, source.Path), project), cancellationToken);
            progress.Dispose();
            var hasErrors = DiagnosticLines.HasErrors(diagnostics);
            foreach (var line in DiagnosticLines.Of(source, diagnostics, surroundings.HasErrorColor))
            {
                surroundings.PrintError(line);
            }

            if (api is null)
            {
                return ExitCode.Usage;
            }

            using var emitting = new Progress(surroundings);
            emitting.Step($"Emitting {api.Context.ClientName}");
            var folder = new OutputFolder(surroundings.FullPath(result.GetRequiredValue(output)), api.Context.ClientName);
            var files = api.Files().Select(static file => (file.HintName, Text: CSharpFiles.Emit(file)));
            if (result.GetValue(check))
            {
                var differences = folder.Compare(files, cancellationToken).ToList();
                emitting.Dispose();
                differences.ForEach(surroundings.Print);
                return differences.Count > 0 || hasErrors ? ExitCode.Failure : ExitCode.Success;
            }

            var summary = folder.Write(files, result.GetValue(clean), cancellationToken);
            emitting.Dispose();
            surroundings.Print(summary);
            return hasErrors ? ExitCode.Failure : ExitCode.Success;
        }
    }

    /// <summary>Where the client goes.</summary>
    private sealed class OutputFolder(string root, string clientName)
    {
        public IEnumerable<MessageText> Compare(IEnumerable<(string HintName, string Text)> files, CancellationToken cancellationToken)
        {
            var rest = Present();
            foreach (var (name, text) in files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                rest.Remove(name);
                if (!IsSame(PathOf(name), text))
                {
                    yield return File.Exists(PathOf(name)) ? (MessageText)$"differs: {MessageText.Whole(name)}" : $"missing: {MessageText.Whole(name)}";
                }
            }

            foreach (var name in rest)
            {
                yield return $"not generated: {MessageText.Whole(name)}";
            }
        }

        public MessageText Write(IEnumerable<(string HintName, string Text)> files, bool clean, CancellationToken cancellationToken)
        {
            var rest = Present();
            var (written, unchanged, deleted) = (0, 0, 0);
            foreach (var (name, text) in files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                rest.Remove(name);
                var path = PathOf(name);
                if (IsSame(path, text))
                {
                    unchanged++;
                    continue;
                }

                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text, s_utf8);
                written++;
            }

            foreach (var name in clean ? rest : [])
            {
                File.Delete(PathOf(name));
                deleted++;
            }

            var more = deleted > 0 ? (MessageText)$", {deleted} deleted"
                : rest.Count > 0 && !clean ? (MessageText)$"; {Count(rest.Count)} no longer generated (--clean deletes {(rest.Count == 1 ? "it" : "them")})"
                : MessageText.None;
            return $"{Count(written)} written, {unchanged} unchanged{more}";
        }

        private static string Count(int files) => files == 1 ? "1 file" : $"{files} files";

        // Only of this client: others may have the same root.
        private SortedSet<string> Present()
        {
            var folder = Path.Combine(root, clientName);
            return Directory.Exists(folder)
                ? new(Directory.EnumerateFiles(folder, "*.g.cs", SearchOption.AllDirectories).Select(
                    path => Path.GetRelativePath(root, path).Replace('\\', '/')), StringComparer.Ordinal)
                : [];
        }

        private static bool IsSame(string path, string text) =>
            File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(s_utf8.GetBytes(text));

        private string PathOf(string hintName) => Path.Combine(root, hintName.Replace('/', Path.DirectorySeparatorChar));
    }
}

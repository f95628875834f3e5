using System.Collections.Concurrent;
using System.CommandLine;
using System.Text.Json;
using DcsGen.Corpus;

var folder = new Argument<DirectoryInfo>("folder") { Description = "Every OpenAPI document below it is generated and compiled." };
folder.AcceptExistingOnly();
var filter = new Option<string>("--filter") { Description = "Only documents whose path holds this text." };
var parallel = new Option<int>("--parallel") { Description = "Documents at a time.", DefaultValueFactory = _ => Environment.ProcessorCount };
var timeout = new Option<int>("--timeout") { Description = "Seconds that one document may take.", DefaultValueFactory = _ => 300 };
var memory = new Option<int>("--memory") { Description = "MiB that one document may take.", DefaultValueFactory = _ => 6000 };
var resume = new Option<FileInfo>("--resume") { Description = "Keeps each outcome in this file, and skips the documents that are in it." };
var output = new Option<DirectoryInfo>("--output") { Description = "Writes what is emitted below this folder, to be looked at." };
var verbose = new Option<bool>("--verbose") { Description = "Lists what is left out, of documents that are well too." };
var root = new RootCommand("Generates and compiles every document in a folder, each isolated from the others, and prints a table. Exit code 1 when one is not well.")
{
    folder, filter, parallel, timeout, memory, resume, output, verbose,
};
root.SetAction(async (result, cancellationToken) =>
{
    var at = result.GetRequiredValue(folder).FullName;
    var kept = result.GetValue(resume);
    var outcomes = new ConcurrentDictionary<string, Outcome>(StringComparer.Ordinal);
    foreach (var line in kept is { Exists: true } ? await File.ReadAllLinesAsync(kept.FullName, cancellationToken) : [])
    {
        var outcome = JsonSerializer.Deserialize(line, OutcomeContext.Default.Outcome)!;
        outcomes[outcome.File] = outcome;
    }

    var documents = Documents.Find(at, result.GetValue(filter));
    var open = new ConcurrentQueue<string>(documents.Where(path => !outcomes.ContainsKey(Name(path))));
    var writing = new Lock();
    await Task.WhenAll(Enumerable.Range(0, result.GetValue(parallel)).Select(_ => Task.Run(WorkAsync, cancellationToken)));

    async Task WorkAsync()
    {
        using var worker = new Worker(TimeSpan.FromSeconds(result.GetValue(timeout)), result.GetValue(memory), result.GetValue(output)?.FullName);
        while (open.TryDequeue(out var path))
        {
            var outcome = outcomes[Name(path)] = await worker.RunAsync(path, Name(path), cancellationToken);
            lock (writing)
            {
                if (kept is not null)
                    File.AppendAllText(kept.FullName, JsonSerializer.Serialize(outcome, OutcomeContext.Default.Outcome) + "\n");
                Console.Error.WriteLine($"[{documents.Count - open.Count}/{documents.Count}] {(outcome.IsGood ? "well" : "NOT WELL")} {outcome.File}");
            }
        }
    }

    string Name(string path) => Path.GetRelativePath(at, path).Replace('\\', '/');

    var seen = documents.Select(path => outcomes[Name(path)]).ToList();
    Report.Write(Console.Out, seen, result.GetValue(verbose));
    return seen.TrueForAll(static outcome => outcome.IsGood) ? 0 : 1;
});

var serve = new Command("serve", "What the worker processes do.") { Hidden = true };
serve.SetAction(_ => Worker.Serve());
root.Add(serve);
return await root.Parse(args).InvokeAsync();

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
var verbose = new Option<bool>("--verbose") { Description = "Lists what is left out, of documents that are well too." };
var root = new RootCommand("Generates and compiles every document in a folder, each in a process of its own, and prints a table. Exit code 1 when one is not well.")
{
    folder, filter, parallel, timeout, memory, resume, verbose,
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
    var done = 0;
    var writing = new Lock();
    await Parallel.ForEachAsync(
        documents,
        new ParallelOptions { MaxDegreeOfParallelism = result.GetValue(parallel), CancellationToken = cancellationToken },
        async (path, token) =>
        {
            var file = Path.GetRelativePath(at, path).Replace('\\', '/');
            if (!outcomes.ContainsKey(file))
            {
                var outcome = await Isolated.RunAsync(path, file, TimeSpan.FromSeconds(result.GetValue(timeout)), result.GetValue(memory), token);
                outcomes[file] = outcome;
                lock (writing)
                {
                    if (kept is not null)
                        File.AppendAllText(kept.FullName, JsonSerializer.Serialize(outcome, OutcomeContext.Default.Outcome) + "\n");
                }
            }

            Console.Error.WriteLine($"[{Interlocked.Increment(ref done)}/{documents.Count}] {(outcomes[file].IsGood ? "well" : "NOT WELL")} {file}");
        });

    var seen = documents.Select(path => outcomes[Path.GetRelativePath(at, path).Replace('\\', '/')]).ToList();
    Report.Write(Console.Out, seen, result.GetValue(verbose));
    return seen.TrueForAll(static outcome => outcome.IsGood) ? 0 : 1;
});

// What a child process does.
var path = new Argument<string>("path");
var name = new Argument<string>("name");
var one = new Command("one", "One document, as JSON.") { path, name };
one.Hidden = true;
one.SetAction(result => Console.Out.WriteLine(
    JsonSerializer.Serialize(OneDocument.Run(result.GetRequiredValue(path), result.GetRequiredValue(name)), OutcomeContext.Default.Outcome)));
root.Add(one);
return await root.Parse(args).InvokeAsync();

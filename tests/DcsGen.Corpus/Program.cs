using System.CommandLine;
using DcsGen.Corpus;
using DcsGen.Corpus.Reviews;

var folder = new Argument<DirectoryInfo>("folder")
{
    Description = "Every OpenAPI document below it is generated and compiled. --bombs needs none.",
    Arity = ArgumentArity.ZeroOrOne,
};
folder.AcceptExistingOnly();
var filter = new Option<string>("--filter") { Description = "Only documents whose path, or bombs whose name, holds this text." };
var parallel = new Option<int>("--parallel")
{
    Description = "Documents at a time.",
    DefaultValueFactory = _ => Environment.ProcessorCount
};
var timeout = new Option<int>("--timeout")
{
    Description = "Seconds of processor time that one document may take.",
    DefaultValueFactory = _ => 300
};
var memory = new Option<int>("--memory") { Description = "MiB that one document may take.", DefaultValueFactory = _ => 6000 };
var resume = new Option<FileInfo>("--resume") { Description = "Keeps each outcome in this file, and skips what is in it." };
var output = new Option<DirectoryInfo>("--output") { Description = "Writes what is emitted below this folder, to be looked at." };
var verbose = new Option<bool>("--verbose") { Description = "Lists what is left out, of documents that are well too." };
var mutate = new Option<int?>("--mutate") { Description = "Makes so many mutants of the documents, generates each twice and compiles it." };
var seed = new Option<int>("--seed") { Description = "Which mutants, and which values of --wire: the same for the same seed, folder and filter.", DefaultValueFactory = _ => 1 };
var only = new Option<int?>("--only") { Description = "Repeats one mutant of --mutate by its index, and prints it." };
var bombs = new Option<bool>("--bombs") { Description = "Measures documents that one thing makes large, each at two sizes and in a process of its own." };
var wire = new Option<bool>("--wire") { Description = "Calls every operation with random arguments and answers, and compares what is sent and read with the document." };
var review = new Option<bool>("--review")
{
    Description = "Compares the pairs of documents in the folder, and the findings with those that its triples.tsv expects.",
};
var rewrite = new Option<bool>("--rewrite")
{
    Description = "Writes each document of one file in other ways that mean the same, and prints what the review takes for a risk or a break.",
};
var operation = new Option<string>("--operation")
{
    Description = "Of --wire: only operations whose method and path hold this text.",
    DefaultValueFactory = _ => ""
};
var largest = new Option<int?>("--largest") { Description = "Only documents of at most so many kB." };
var root = new RootCommand("Generates and compiles every document in a folder, each isolated from the others, and prints a table. Exit code 1 when one is not well.")
{
    folder, filter, parallel, timeout, memory, resume, output, verbose, mutate, seed, only, bombs, wire, review, rewrite, operation,
    largest,
};
root.Validators.Add(result =>
{
    if (result.GetValue(folder) is null && !result.GetValue(bombs))
    {
        result.AddError("A folder is required.");
    }
});
root.SetAction(async (result, cancellationToken) =>
{
    var queue = new WorkQueue(
        result.GetValue(parallel), TimeSpan.FromSeconds(result.GetValue(timeout)), result.GetValue(memory), result.GetValue(resume));
    if (result.GetValue(bombs))
    {
        return await Runs.BombsAsync(queue, result.GetValue(filter), cancellationToken);
    }

    var at = result.GetValue(folder)!.FullName;
    if (result.GetValue(review))
    {
        return ReviewRun.Run(at, result.GetValue(filter), result.GetValue(verbose), Console.Out, cancellationToken);
    }

    var documents = Documents.Find(at, result.GetValue(filter))
        .Where(path => new FileInfo(path).Length <= (result.GetValue(largest) * 1000L ?? long.MaxValue))
        .ToList();
    if (result.GetValue(rewrite))
    {
        return RewritingRun.Run(at, documents, result.GetValue(verbose), Console.Out, cancellationToken);
    }

    if (result.GetValue(wire))
    {
        return await Runs.WireAsync(
            queue, at, documents, result.GetValue(seed), result.GetRequiredValue(operation), result.GetValue(verbose), cancellationToken);
    }

    return (result.GetValue(mutate), result.GetValue(only)) switch
    {
        (null, _) => await Runs.DocumentsAsync(
            queue, at, documents, result.GetValue(output)?.FullName ?? "", result.GetValue(verbose), cancellationToken),
        (_, { } index) => Runs.ShowMutant(at, documents, result.GetValue(seed), index),
        ({ } count, _) => await Runs.MutantsAsync(queue, at, documents, result.GetValue(seed), count, cancellationToken),
    };
});

var serve = new Command("serve", "What the worker processes do.") { Hidden = true };
serve.SetAction(_ => Worker.Serve());
root.Add(serve);
return await root.Parse(args).InvokeAsync();

using System.Diagnostics;
using DcsGen.Tests.Helpers;

namespace DcsGen.Corpus.Wire;

/// <summary>Checks the client of one document on the wire, in this process.</summary>
internal static class WireCheck
{
    /// <param name="path">The document.</param>
    /// <param name="file">What the outcome calls it.</param>
    /// <param name="seed">The same seed makes the same calls.</param>
    /// <param name="only">A part of the method and path of the operations to call; empty for all.</param>
    public static async Task<WireOutcome> RunAsync(string path, string file, int seed, string only)
    {
        var start = Stopwatch.GetTimestamp();
        var full = Path.GetFullPath(path);
        var texts = Documents.ReferredToBy(path)
            .Prepend(full)
            .Select(static one => new InMemoryText(Path.GetFullPath(one), File.ReadAllText(one)))
            .ToList();
        WireOutcome outcome;
        try
        {
            using var project = CompiledProject.Load([(full, "Api")], texts);
            outcome = await RunAsync(project, full, texts, seed, only);
        }
        catch (Exception e) when (e is NoClientException or FormatException)
        {
            outcome = new() { File = file, Seed = seed, Failure = e.Message };
        }

        return outcome with
        {
            File = file,
            Bytes = new FileInfo(path).Length,
            Seconds = Math.Round(Stopwatch.GetElapsedTime(start).TotalSeconds, 2)
        };
    }

    /// <inheritdoc cref="RunAsync(string, string, int, string)"/>
    /// <param name="project">The project that has the document's client.</param>
    /// <param name="texts">The document and the files that it refers to.</param>
    public static async Task<WireOutcome> RunAsync(
        CompiledProject project, string path, IReadOnlyList<InMemoryText> texts, int seed, string only = "")
    {
        var byPath = texts.ToDictionary(static text => text.Path, static text => text.GetText().ToString());
        var document = new SourceDocument(path, byPath.GetValueOrDefault);
        var schemas = new Schemas(document);
        var operations = new WireOperations(document, schemas).Read().ToList();
        var client = project.Clients[path];
        var reported = new ReportedPlaces(
            document, project.Diagnostics.Where(diagnostic => byPath.ContainsKey(diagnostic.Location.GetLineSpan().Path)));
        var positions = new TypedPositions(client);
        var outcome = new WireOutcome { File = path, Seed = seed, Present = operations.Count };
        var faults = new List<WireFault>();
        var notCalled = schemas.Unresolved.ConvertAll(static one => "any value, for a reference that cannot be resolved: " + one);
        foreach (var operation in operations.Where(one => one.ToString().Contains(only, StringComparison.Ordinal)))
        {
            using var check = new OperationCheck(client, schemas, operation, reported, positions, seed);
            await check.RunAsync();
            faults.AddRange(check.Faults);
            notCalled.AddRange(check.NotCalled);
            outcome = outcome with
            {
                Called = outcome.Called + (check.IsCalled ? 1 : 0),
                Right = outcome.Right + (check.IsCalled && check.Faults.Count == 0 ? 1 : 0),
                RightOrReported = outcome.RightOrReported
                    + (check.IsCalled && check.Faults.TrueForAll(static fault => fault.Reported is not null) ? 1 : 0),
                Requests = outcome.Requests + new Tally(check.IsCalled && check.IsRequestRight ? 1 : 0, check.IsCalled ? 1 : 0),
                Bodies = outcome.Bodies + check.Bodies,
                Answers = outcome.Answers + check.Answers,
                Errors = outcome.Errors + check.Errors,
            };
        }

        var lost = faults.Where(static fault => fault.Kind.EndsWith(": lost", StringComparison.Ordinal))
            .DistinctBy(static fault => fault.At)
            .ToList();
        return outcome with
        {
            Lost = lost.Count,
            LostInSilence = lost.Count(static fault => fault.Reported is null),
            Typed = positions.Typed,
            Untyped = positions.Untyped.ToDictionary(static one => one.Key, one => reported.Find([one.Key]) is { } id ? $"{one.Value} ({id})" : one.Value),
            NotCalled = [.. notCalled.Distinct().Take(200)],
            Faults = [.. faults.OrderBy(static fault => fault.Reported is not null).Take(300)],
        };
    }
}

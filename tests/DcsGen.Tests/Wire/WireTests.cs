using DcsGen.Corpus.Wire;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>
/// The check of <c>DcsGen.Corpus --wire</c> over the documents of this repository: every operation is called with random arguments and
/// answered with random values, and what is sent and read is compared with the document by code that shares nothing with the generator.
/// </summary>
public class WireTests
{
    private const int Seed = 1;

    // A document for each way in which values go; the whole of specs takes half a minute.
    private static readonly string[] s_cases =
    [
        "additional-properties", "all-of", "arrays", "body-form", "body-kinds", "body-multipart", "body-patch", "body-post-created", "enum-integer", "errors-accepted",
        "events", "form-data-2", "formats", "headers", "inheritance", "nullable", "numbers-or-text", "numbers-or-text-30", "one-of", "openapi-2-parameters", "openapi-2-responses", "parameter-content", "parameter-styles",
        "recursion-inline", "response-kinds", "servers-of-operations", "streaming", "success-statuses", "union-discriminator", "union-without-discriminator",
    ];

    /// <summary>What is known to be wrong is in the snapshot, a line each: a fix removes its line, a new fault adds one.</summary>
    [Fact]
    public async Task Every_operation_does_what_its_document_says()
    {
        var specs = Path.Combine(Repository.Root, "specs");
        var paths = s_cases.Select(name => Path.Combine(specs, "cases", name + ".yaml"))
            .Concat(Directory.EnumerateFiles(specs, "*.yaml").Order(StringComparer.Ordinal))
            .ToList();
        var texts = paths.ConvertAll(static path => new InMemoryText(path, File.ReadAllText(path)));
        using var project = CompiledProject.Load(paths.ConvertAll(static path => (path, (string?)null)), texts);

        var lines = new List<string>();
        var called = 0;
        foreach (var (path, text) in paths.Zip(texts))
        {
            var outcome = await WireCheck.RunAsync(project, path, [text], Seed);
            called += outcome.Called;
            lines.AddRange(outcome.Faults.Select(static fault => $"// {fault.Reported ?? "       "} {fault.Kind}: {fault.Operation} at {fault.At}"));
            lines.AddRange(outcome.Untyped.Select(static one => $"//         not typed: {one.Key}: {one.Value}"));
            lines.AddRange(outcome.NotCalled.Select(static why => $"//         not called: {why}"));
        }

        Assert.True(called > 40, $"{called} operations were called.");
        Snapshot.Verify("wire", string.Join('\n', lines.Order(StringComparer.Ordinal)) + "\n");
    }
}

using DcsGen.CSharp;
using DcsGen.Hosting;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;

namespace DcsGen.Tests.Generator;

/// <summary>The four laws: what an edit costs.</summary>
public class IncrementalTests
{
    private static GeneratorRun Home() => GeneratorRun.Of(Repository.HomeDocument);

    [Fact]
    public void An_edit_of_the_consumers_code_leaves_every_step_cached()
    {
        var run = Home().EditCode("class C { }");
        Assert.All((string[])[TrackingNames.Spec, TrackingNames.Api, TrackingNames.File], step => Assert.All(run.Reasons(step), Cached));
        Assert.All(run.OutputReasons, Cached);
    }

    [Fact]
    public void A_comment_in_the_document_leaves_the_model_unchanged_and_every_file_cached()
    {
        var run = Home().Edit(text => "# a comment\n" + text);
        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Spec));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(TrackingNames.Api));
        Assert.All(run.Reasons(TrackingNames.File), Cached);
        Assert.All(run.OutputReasons, Cached);
    }

    [Fact]
    public void An_edit_of_one_schema_emits_its_type_and_its_json_again_and_nothing_else()
    {
        var run = Home().Edit(text => text.Replace("        scan_type:\n", "        scan_mode:\n", StringComparison.Ordinal));
        Assert.Equal(["Pets/Models/RecordsResponse.g.cs", "Pets/Plumbing/RecordsResponse.Json.g.cs"], Modified(run));
        Assert.Equal(2, run.OutputReasons.Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void A_diagnostic_that_moved_is_reported_again_and_no_file_is_emitted()
    {
        var run = GeneratorRun.Of(File.ReadAllText(Path.Combine(Repository.Cases, "recursion-alone.yaml")));
        var line = run.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line;
        run.Edit(text => "# a comment\n" + text);
        Assert.Equal(line + 1, run.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Api));
        Assert.All(run.Reasons(TrackingNames.File), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.Single(run.OutputReasons, reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void An_edit_of_one_document_leaves_the_other_cached()
    {
        var run = new GeneratorRun().Add("/a.openapi.yaml", Repository.HomeDocument).Add("/b.openapi.yaml", Repository.HomeDocument).Run();
        run.Edit(text => text.Replace("scan_type", "scan_mode", StringComparison.Ordinal), "/b.openapi.yaml");
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Api));
    }

    [Fact]
    public void The_surface_is_emitted_again_when_a_fact_of_the_wire_changes_and_not_when_words_do()
    {
        const string Surface = "Pets/Surface.g.cs";
        var run = GeneratorRun.OfCommitted(Repository.HomeDocument);
        run.Edit(text => text.Replace("description: Instance ID.", "description: The instance.", StringComparison.Ordinal).Replace("example: 100", "example: 200", StringComparison.Ordinal));
        Assert.NotEmpty(Modified(run));
        Assert.DoesNotContain(Surface, Modified(run));

        run.Edit(text => text.Replace("maximum: 1000", "maximum: 500", StringComparison.Ordinal));
        Assert.Equal(
            [Surface, "Pets/Operations/ListBigkeyScanTasks.g.cs"],
            Modified(run).Where(file => !file.Contains("/Plumbing/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_committed_output_there_is_no_surface() => Assert.DoesNotContain("Pets/Surface.g.cs", Home().Files.Keys);

    private static IEnumerable<string> Modified(GeneratorRun run) =>
        run.Result.Results[0].TrackedSteps[TrackingNames.File].SelectMany(step => step.Outputs)
            .Where(output => output.Reason == IncrementalStepRunReason.Modified)
            .Select(output => ((CSharpFile)output.Value).HintName);

    private static void Cached(IncrementalStepRunReason reason) => Assert.Equal(IncrementalStepRunReason.Cached, reason);
}

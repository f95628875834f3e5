using DcsGen.CSharp;
using DcsGen.Hosting;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;

namespace DcsGen.Tests.Generator;

/// <summary>A document with overlays: what is emitted, where diagnostics point, and what an edit costs.</summary>
public class OverlayTests
{
    private const string DocumentPath = GeneratorRun.SpecPath;
    private const string OverlayPath = "/specs/pets.overlay.yaml";

    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /pets:
            get:
              operationId: ListPets
              parameters:
                - { name: old, in: query, schema: { type: string } }
                - { name: limit, in: query, schema: { $ref: '#/components/schemas/Gone' } }
              responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
        components:
          schemas:
            Pet:
              type: object
              required: [name, tag]
              properties:
                name: { type: string }
                tag: { type: string }
            Owner: { type: object, properties: { name: { type: string } } }
        """;

    [Fact]
    public void An_overlay_beside_the_document_changes_the_client()
    {
        var run = Run("""
              - target: $.components.schemas.Pet.required[?@ == 'tag']
                remove: true
              - target: $.components.schemas.Pet.properties
                update: { age: { type: integer } }
            """);
        var pet = run.Files["Pets/Models/Pet.g.cs"];
        Assert.Contains("public string Name { get; init; } = \"\";", pet, StringComparison.Ordinal);
        Assert.Contains("public string? Tag", pet, StringComparison.Ordinal);
        Assert.Contains("? Age { get; init; }", pet, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_overlays_apply_in_the_order_of_the_project()
    {
        var run = new GeneratorRun().Property("ProjectDir", "/").Add(DocumentPath, Document)
            .Add(
                "/a.yaml",
                Overlay("  - target: $.components.schemas.Pet.properties\n    update: { age: {} }\n"),
                ("DcsGenRole", "Overlay"),
                ("DcsGenFor", "specs/pets.openapi.yaml"))
            .Add(
                "/b.yaml",
                Overlay("  - target: $.components.schemas.Pet.properties.age\n    update: { type: boolean }\n"),
                ("DcsGenRole", "Overlay"),
                ("DcsGenFor", "specs/other.yaml|specs/pets.openapi.yaml"))
            .Run();
        Assert.Contains("public bool? Age", run.Files["Pets/Models/Pet.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_matches_nothing_is_a_warning_at_its_line()
    {
        var run = Run("  - target: $.paths.*.post\n    remove: true\n  - target: $.info.x\n    remove: true\n");
        Assert.Equal([4, 6], run.Diagnostics.Where(static one => one.Id == "DCS0021")
            .Select(static one => one.Location.GetLineSpan().StartLinePosition.Line + 1).Order());
        var diagnostic = run.Diagnostics.Last(static one => one.Id == "DCS0021");
        AssertAt(diagnostic, "DCS0021", DiagnosticSeverity.Warning, OverlayPath, 6, 5);
    }

    [Fact]
    public void A_diagnostic_about_a_node_of_the_overlay_points_into_the_overlay()
    {
        // Of the reader, of the resolver and of the mapper; and about a node that the overlay moved, into the document.
        var run = Run("""
              - target: $.paths['/pets'].get.parameters[?@.name == 'old']
                remove: true
              - target: $.components.schemas
                update:
                  Cat: { type: object, properties: { next: { $ref: '#/components/schemas/None' } } }
                  Dog: { type: wrong }
              - target: $.paths['/pets'].get.parameters
                update:
                  - { name: late, in: nowhere }
            """);
        var places = run.Diagnostics.Select(static one => $"{one.Id} {one.Location.GetLineSpan().Path}({one.Location.GetLineSpan().StartLinePosition.Line + 1})").ToArray();
        Assert.Contains("DCS0004 /specs/pets.overlay.yaml(8)", places);
        Assert.Contains("DCS0006 /specs/pets.overlay.yaml(9)", places);
        Assert.Contains("DCS0006 /specs/pets.overlay.yaml(12)", places);
        Assert.Contains("DCS0004 /specs/pets.openapi.yaml(9)", places);
    }

    [Fact]
    public void An_anchor_of_an_overlay_can_be_referred_to()
    {
        var document = Document.Replace("3.0.3", "3.1.0", StringComparison.Ordinal).Replace("Gone", "Pet", StringComparison.Ordinal);
        var run = new GeneratorRun().Add(DocumentPath, document, GeneratorRun.AllSchemas)
            .Add(OverlayPath, Overlay("  - target: $.components.schemas\n    update: { Cat: { $anchor: cat, type: object, properties: { a: { type: string } } }, Dog: { type: object, properties: { friend: { $ref: '#cat' } } } }\n"), ("DcsGenRole", "Overlay"))
            .Run();
        Assert.Empty(run.Diagnostics);
        Assert.Contains("public Cat? Friend", run.Files["Pets/Models/Dog.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_that_one_action_writes_to_many_nodes_is_reported_once()
    {
        var run = Run("  - target: $.components.schemas.*.properties.*\n    update: { x-dcsgen-name: '' }\n");
        Assert.Single(run.Diagnostics, static one => one.Location.GetLineSpan().Path == OverlayPath);
    }

    [Fact]
    public void A_file_that_the_document_refers_to_is_changed_by_an_overlay_that_names_it()
    {
        const string Types = "Gone: { type: integer }\nTag: { type: object, properties: { a: { type: string } } }\n";
        var run = new GeneratorRun().Property("ProjectDir", "/").Add(DocumentPath, Document.Replace("#/components/schemas/Gone", "types.yaml#/Tag", StringComparison.Ordinal).Replace("$ref: '#/components/schemas/Pet'", "$ref: 'types.yaml#/Tag'", StringComparison.Ordinal))
            .Add("/specs/types.yaml", Types, ("DcsGenRole", "Reference"))
            .Add("/specs/more.yaml", "More: { type: object, properties: { b: { type: string } } }\n", ("DcsGenRole", "Reference"))
            .Add("/fix.yaml", Overlay("  - target: $.Tag.properties\n    update:\n      more: { $ref: 'more.yaml#/More' }\n      odd: { type: wrong }\n"), ("DcsGenRole", "Overlay"), ("DcsGenFor", "specs/types.yaml"))
            .Run();

        // The overlay's own reference adds a file, from the place of the file that it changes.
        Assert.Contains("public ", run.Files["Pets/Models/More.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Tag", run.Files["Pets/Models/Tag.g.cs"], StringComparison.Ordinal);
        var malformed = Assert.Single(run.Diagnostics, static one => one.Id == "DCS0006");
        AssertAt(malformed, "DCS0006", DiagnosticSeverity.Warning, "/fix.yaml", 7, 14);
    }

    [Theory]
    [InlineData("actions: [1, 2\n", 2, 1, "it is neither YAML nor JSON: ")]
    [InlineData("", 1, 1, "it is empty")]
    [InlineData("- a\n", 1, 1, "it is not a mapping")]
    [InlineData("overlay: 2.0.0\n", 1, 1, "its version is '2.0.0'")]
    public void An_overlay_that_cannot_be_read_is_an_error_and_the_client_has_its_types(string text, int line, int column, string problem)
    {
        var run = new GeneratorRun().Add(DocumentPath, Document.Replace("Gone", "Pet", StringComparison.Ordinal)).Add(OverlayPath, text, ("DcsGenRole", "Overlay")).Run();
        var diagnostic = Assert.Single(run.Diagnostics, static one => one.Severity == DiagnosticSeverity.Error);
        AssertAt(diagnostic, "DCS0020", DiagnosticSeverity.Error, OverlayPath, line, column);
        Assert.Contains(problem, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("Pets/Models/Pet.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("/other/cats.overlay.yaml", "")]
    [InlineData("/specs/pets.overlay.yaml", "specs/cats.yaml")]
    public void An_overlay_of_no_document_is_a_warning(string path, string named)
    {
        var overlay = Overlay("  - target: $.info\n    update: { title: X }\n");
        var run = new GeneratorRun().Property("ProjectDir", "/")
            .Add(DocumentPath, Document.Replace("Gone", "Pet", StringComparison.Ordinal))
            .Add(path, overlay, ("DcsGenRole", "Overlay"), ("DcsGenFor", named))
            .Run();
        AssertAt(Assert.Single(run.Diagnostics, static one => one.Id == "DCS0022"), "DCS0022", DiagnosticSeverity.Warning, path, 1, 1);
    }

    [Fact]
    public void A_comment_in_an_overlay_emits_nothing()
    {
        var run = Home();
        run.Edit(static text => "# a comment\n" + text, OverlayPath);
        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Spec));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(TrackingNames.Api));
        Assert.All(run.OutputReasons, static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_schema_by_an_overlay_emits_its_type_and_its_json_again_and_nothing_else()
    {
        var run = Home();
        run.Edit(static text => text.Replace("scan_extra", "scan_other", StringComparison.Ordinal), OverlayPath);
        Assert.Equal(
            ["Pets/Models/RecordsResponse.g.cs", "Pets/Plumbing/RecordsResponse.Json.g.cs"],
            run.Result.Results[0].TrackedSteps[TrackingNames.File].SelectMany(static step => step.Outputs)
                .Where(static output => output.Reason == IncrementalStepRunReason.Modified)
                .Select(static output => ((CSharpFile)output.Value).HintName));
    }

    [Fact]
    public void An_edit_of_an_overlay_leaves_the_other_document_cached()
    {
        var run = Home(("/specs/cats.openapi.yaml", Repository.HomeDocument));
        run.Edit(static text => text.Replace("scan_extra", "scan_other", StringComparison.Ordinal), OverlayPath);
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.Reasons(TrackingNames.Api));
    }

    [Fact]
    public async Task The_review_compares_documents_with_their_overlays_and_points_into_the_overlay()
    {
        var document = Document.Replace("Gone", "Owner", StringComparison.Ordinal);
        var before = Overlay("  - target: $.components.schemas.Pet.properties\n    update: { age: { type: integer } }\n");
        var after = Overlay("  # more\n  - target: $.components.schemas.Pet.properties\n    update:\n      age: { type: string }\n");
        var findings = await new AnalyzerRun()
            .Add(DocumentPath, document, "Spec")
            .Add(OverlayPath, after, "Overlay")
            .Add("/obj/1/pets.openapi.yaml", document, "Baseline", ("DcsGenPlace", DocumentPath))
            .Add("/obj/2/pets.overlay.yaml", before, "Baseline", ("DcsGenPlace", OverlayPath))
            .Of(new SpecChangeAnalyzer());
        var change = Assert.Single(findings, static one => one.Id == "DCS2032");
        Assert.Equal((OverlayPath, 7), (change.Location.GetLineSpan().Path, change.Location.GetLineSpan().StartLinePosition.Line + 1));
        Assert.Equal("/obj/2/pets.overlay.yaml", Assert.Single(change.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public async Task A_released_document_is_compared_with_the_overlays_of_today()
    {
        var document = Document.Replace("Gone", "Owner", StringComparison.Ordinal);
        var findings = await new AnalyzerRun()
            .Add(DocumentPath, document, "Spec")
            .Add(OverlayPath, Overlay("  - target: $.components.schemas.Pet.properties\n    update: { age: { type: integer } }\n"), "Overlay")
            .Add("/released/pets.openapi.yaml", "# as it was\n" + document, "Baseline")
            .Of(new SpecChangeAnalyzer());
        Assert.Empty(findings);
    }

    private static GeneratorRun Home(params (string Path, string Text)[] others)
    {
        var run = new GeneratorRun().Add(DocumentPath, Repository.HomeDocument)
            .Add(OverlayPath, Overlay("  - target: $.components.schemas.RecordsResponse.properties\n    update: { scan_extra: { type: string } }\n"), ("DcsGenRole", "Overlay"));
        foreach (var (path, text) in others)
        {
            run.Add(path, text);
        }

        run.Run();
        Assert.DoesNotContain(run.Diagnostics, static one => one.Id.StartsWith("DCS002", StringComparison.Ordinal));
        return run;
    }

    private static GeneratorRun Run(string actions) =>
        new GeneratorRun().Add(DocumentPath, Document).Add(OverlayPath, Overlay(actions), ("DcsGenRole", "Overlay")).Run();

    private static string Overlay(string actions) => $"overlay: 1.1.0\ninfo: {{ title: Test, version: '1' }}\nactions:\n{actions}";

    private static void AssertAt(Diagnostic diagnostic, string id, DiagnosticSeverity severity, string path, int line, int column)
    {
        var at = diagnostic.Location.GetLineSpan();
        Assert.Equal(
            (id, severity, path, line, column),
            (diagnostic.Id, diagnostic.Severity, at.Path, at.StartLinePosition.Line + 1, at.StartLinePosition.Character + 1));
    }
}

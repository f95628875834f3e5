using DcsGen.Hosting;
using DcsGen.Spec;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;

namespace DcsGen.Tests.Review;

public class SpecChangeAnalyzerTests
{
    private const string Path = "/specs/pets.openapi.yaml";

    private const string Old =
        """
        openapi: 3.0.3
        info: { title: Pets, version: 1.0.0 }
        paths:
          /pets:
            get:
              operationId: ListPets
              parameters:
                - { name: limit, in: query, schema: { type: integer, maximum: 1000 } }
                - name: status
                  in: query
                  schema: { type: string }
              responses:
                '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        components:
          schemas:
            Pet:
              type: object
              properties:
                name: { type: string }
        """;

    private static readonly string s_new = Old
        .Replace("        - name: status\n          in: query\n          schema: { type: string }\n", "", StringComparison.Ordinal)
        .Replace(
            "        name: { type: string }", "        name: { type: string }\n        age: { type: integer }", StringComparison.Ordinal);

    [Fact]
    public async Task A_change_is_reported_at_its_line_and_a_removal_at_its_parent()
    {
        var tighter = s_new.Replace("1000", "500", StringComparison.Ordinal);
        var findings = await Findings(tighter, Old);

        var changed = Assert.Single(findings, one => one.Id == "DCS2017");
        AssertAt(changed, Path, 8);
        AssertAt(Assert.Single(changed.AdditionalLocations), "/released/pets.openapi.yaml", 8);
        Assert.Equal(DiagnosticSeverity.Warning, changed.Severity);
        Assert.Matches(
            @"^[^\n]+ \[wire: break; C#: safe\] \(baseline line 8; used by ListPets; fingerprint [0-9a-f]{12}\)$", Message(changed));
        Assert.Contains($"fingerprint {changed.Properties["fingerprint"]}", Message(changed), StringComparison.Ordinal);
        Assert.Equal(("break", "safe"), (changed.Properties["wire"], changed.Properties["csharp"]));

        var removed = Assert.Single(findings, one => one.Id == "DCS2009");
        AssertAt(removed, Path, 5);
        AssertAt(Assert.Single(removed.AdditionalLocations), "/released/pets.openapi.yaml", 9);
        Assert.Contains("[wire: risk; C#: break] (baseline line 9; ", Message(removed), StringComparison.Ordinal);

        var added = Assert.Single(findings, one => one.Id == "DCS2029");
        AssertAt(added, Path, 17);
        Assert.Empty(added.AdditionalLocations);
        Assert.Equal(DiagnosticSeverity.Info, added.Severity);
        Assert.Contains("[wire: safe; C#: safe] (used by ListPets; ", Message(added), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_has_the_severity_of_its_own_verdicts()
    {
        var finding = Assert.Single(await Findings(
            Old, Old.Replace("operationId: ListPets", "operationId: ListPets\n      deprecated: true", StringComparison.Ordinal)));
        Assert.Equal(
            ("DCS2006", DiagnosticSeverity.Info, DiagnosticSeverity.Warning), (finding.Id, finding.Severity, finding.DefaultSeverity));
    }

    [Fact]
    public async Task An_accepted_change_is_an_Info()
    {
        var fingerprint = Assert.Single(await Findings(s_new, Old), one => one.Id == "DCS2009").Properties["fingerprint"];
        var list = $"# accepted\n{fingerprint} DCS2009 removed -- nobody sends it\n0123456789ab DCS2001 gone -- released\n0123456789ab\n";
        var findings = await Run(s_new, Old).Add("/specs/pets.accepted.txt", list, "Accepted").Of(new SpecChangeAnalyzer());

        Assert.DoesNotContain(findings, one => one.Id == "DCS2009");
        var accepted = Assert.Single(findings, one => one.Id == "DCS2098");
        AssertAt(accepted, Path, 5);
        Assert.Equal(DiagnosticSeverity.Info, accepted.Severity);
        Assert.EndsWith("[wire: risk; C#: break] (accepted: nobody sends it)", Message(accepted), StringComparison.Ordinal);
        Assert.Equal(fingerprint, accepted.Properties["fingerprint"]);

        var stale = Assert.Single(findings, one => one.Id == "DCS2099");
        AssertAt(stale, "/specs/pets.accepted.txt", 3);
        Assert.Equal(DiagnosticSeverity.Info, stale.Severity);

        var malformed = Assert.Single(findings, one => one.Id == "DCS0014");
        AssertAt(malformed, "/specs/pets.accepted.txt", 4);
        Assert.Equal(DiagnosticSeverity.Warning, malformed.Severity);
    }

    [Fact]
    public async Task Without_a_baseline_there_is_no_comparison()
    {
        Assert.Empty(await new AnalyzerRun().Add(Path, s_new, "Spec").Of(new SpecChangeAnalyzer()));
        Assert.Empty(await Run(s_new, Old).Property("DcsGenReview", "off").Of(new SpecChangeAnalyzer()));
        Assert.Equal(["DCS0014"], (await new AnalyzerRun().Add(Path, s_new, "Spec").Add("/specs/pets.accepted.txt", "0123456789ab DCS2001 gone -- fine\nnonsense", "Accepted").Of(new SpecChangeAnalyzer())).Select(one => one.Id));
    }

    [Fact]
    public async Task Equal_texts_have_no_change() => Assert.Empty(await Findings(Old, Old));

    [Theory]
    [InlineData("/released/pets.openapi.yaml", "")]
    [InlineData("/specs/pets.released.yaml", "")]
    [InlineData("/specs/pets.released.openapi.yaml", "")]
    [InlineData("/specs/Pets.openapi.baseline.yml", "")]
    [InlineData("/old/1.0.yaml", "specs/pets.openapi.yaml")]
    [InlineData("/old/1.0.yaml", @"..\specs\pets.openapi.yaml")]
    [InlineData("/old/1.0.yaml", "/specs/./pets.openapi.yaml")]
    public async Task A_baseline_belongs_to_the_document_of_its_name_or_of_its_metadata(string path, string document)
    {
        var run = new AnalyzerRun().Property("ProjectDir", document.StartsWith("..", StringComparison.Ordinal) ? "/src/" : "/")
            .Add("/specs/shops.openapi.yaml", Old, "Spec", ("DcsGenClientName", "Shops"))
            .Add(Path, s_new, "Spec")
            .Add(path, Old, "Baseline", ("DcsGenFor", document));
        Assert.Contains(await run.Of(new SpecChangeAnalyzer()), one => one.Id == "DCS2009" && one.Location.GetLineSpan().Path == Path);
    }

    [Fact]
    public async Task A_review_file_without_a_document_is_a_warning()
    {
        var findings = await new AnalyzerRun().Add(Path, s_new, "Spec")
            .Add("/released/peds.openapi.yaml", Old, "Baseline")
            .Add("/released/1.0.yaml", Old, "Baseline", ("DcsGenFor", "specs/typo.yaml"))
            .Add("/specs/peds.accepted.txt", "", "Accepted")
            // A file in git that no longer exists and that no document refers to.
            .Add("/obj/baseline/5/left.yaml", "a: 1", "Baseline", ("DcsGenPlace", "/specs/left.yaml"))
            .Of(new SpecChangeAnalyzer());
        Assert.Equal(
            [
                "/released/1.0.yaml(1,1): warning DCS0013: This baseline does not belong to any document: name the document with For, or remove the file",
                "/released/peds.openapi.yaml(1,1): warning DCS0013: This baseline does not belong to any document: name the document with For, or remove the file",
                "/specs/peds.accepted.txt(1,1): warning DCS0013: This list of accepted changes does not belong to any document: name the document with For, or remove the file",
            ],
            findings.Select(one => one.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/C# & more; all")]
    public async Task A_document_of_several_files_has_a_baseline_of_several_files(string folder)
    {
        // The type moved to another file and changed there.
        var (document, place) = (
            folder + Path, folder.Replace(";", "|s", StringComparison.Ordinal).Replace("#", "|h", StringComparison.Ordinal));
        var findings = await new AnalyzerRun()
            .Add(document, InFiles("types/new.yaml"), "Spec")
            .Add(folder + "/specs/types/new.yaml", "# moved\nPet: { type: object, properties: { name: { type: integer } } }", "Reference")
            .Add("/obj/1/pets.openapi.yaml", InFiles("types/old.yaml"), "Baseline", ("DcsGenPlace", place + Path))
            .Add("/obj/2/old.yaml", "Pet: { type: object, properties: { name: { type: string } } }", "Baseline", ("DcsGenPlace", place + "/specs/types/old.yaml"))
            .Of(new SpecChangeAnalyzer());

        var changed = Assert.Single(findings, one => one.Id == "DCS2032");
        AssertAt(changed, folder + "/specs/types/new.yaml", 2);
        AssertAt(Assert.Single(changed.AdditionalLocations), "/obj/2/old.yaml", 1);
        Assert.DoesNotContain(findings, one => one.Id == "DCS0015");
    }

    [Fact]
    public async Task References_of_a_committed_baseline_resolve_beside_it()
    {
        var run = new AnalyzerRun()
            .Add(Path, InFiles("types.yaml"), "Spec")
            .Add("/specs/types.yaml", "Pet: { type: integer }", "Reference")
            .Add("/released/pets.openapi.yaml", InFiles("types.yaml"), "Baseline")
            .Add("/released/types.yaml", "Pet: { type: string }", "Baseline");
        var changed = Assert.Single(await run.Of(new SpecChangeAnalyzer()), one => one.Properties["kind"] == "type");
        AssertAt(changed, "/specs/types.yaml", 1);
        AssertAt(Assert.Single(changed.AdditionalLocations), "/released/types.yaml", 1);
    }

    [Fact]
    public async Task Problems_of_the_baseline_are_reported()
    {
        var findings = await Findings(InFiles("types.yaml"), "openapi: 3.0.3\ninfo: [");
        Assert.StartsWith(
            "/released/pets.openapi.yaml(", Assert.Single(findings, one => one.Id == "DCS0015").ToString(), StringComparison.Ordinal);

        var unresolved = Assert.Single(await Findings(Old, InFiles("types.yaml")), one => one.Id == "DCS0015");
        AssertAt(unresolved, "/released/pets.openapi.yaml", 7);
        Assert.Contains("types.yaml#/Pet", Message(unresolved), StringComparison.Ordinal);

        // Some readers take a quoted text whose next line is not indented.
        const string Loose = "        name:\n          type: string\n          description: \"a\n          b\"";
        var loose = await Findings(s_new, Old.Replace("        name: { type: string }", Loose, StringComparison.Ordinal));
        var partly = Message(Assert.Single(loose, one => one.Id == "DCS0015"));
        Assert.EndsWith("the part that can be read is compared", partly, StringComparison.Ordinal);
        Assert.Contains(loose, one => one.Id == "DCS2009");

        // The generator reports the problems of the document.
        Assert.Empty(await Findings("openapi: 3.0.3\ninfo: [", Old));
        Assert.DoesNotContain(await Findings(InFiles("types.yaml") + "\n", InFiles("types.yaml")), one => one.Id == "DCS0015");
    }

    [Fact]
    public async Task A_document_cannot_add_a_line_to_the_build_output()
    {
        var hostile = Old.Replace(
            "operationId: ListPets", "operationId: \"ListPets\\nx(1,1): error CS0000\\u2028y\"", StringComparison.Ordinal);
        Assert.All(await Findings(s_new, hostile), one => Assert.DoesNotContain('\n', Message(one)));
        Assert.All(
            await Findings(hostile.Replace("1000", "500", StringComparison.Ordinal), hostile),
            one => Assert.DoesNotContain('\u2028', Message(one)));
    }

    [Fact]
    public void A_document_is_mapped_once()
    {
        var text = new CachedText(Old);
        var spec = SpecOf(Old);
        var contract = text.Contract(spec, CancellationToken.None);
        Assert.Same(contract, text.Contract(SpecOf(Old), CancellationToken.None));
        Assert.NotSame(contract, text.Contract(spec with { Options = spec.Options with { ClientName = "Zoo" } }, CancellationToken.None));

        var (edited, other) = (new CachedText(s_new), SpecOf(s_new));
        var comparison = edited.Comparison(other, spec, text, CancellationToken.None);
        Assert.NotEmpty(comparison.Changes);
        Assert.Same(comparison, edited.Comparison(SpecOf(s_new), SpecOf(Old), new CachedText(Old), CancellationToken.None));
    }

    private static Task<IReadOnlyList<Diagnostic>> Findings(string document, string baseline) =>
        Run(document, baseline).Of(new SpecChangeAnalyzer());

    private static AnalyzerRun Run(string document, string baseline) =>
        new AnalyzerRun().Add(Path, document, "Spec").Add("/released/pets.openapi.yaml", baseline, "Baseline");

    private static string InFiles(string types) =>
        $$"""
        openapi: 3.0.3
        info: { title: Pets, version: 1.0.0 }
        paths:
          /pets:
            get:
              operationId: ListPets
              responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '{{types}}#/Pet' } } } } }
        """;

    private static SpecFile SpecOf(string text) =>
        new(Path, text, new("", "", "", "pets", "Acme"), new("", "", HasHttpClientFactory: false), null, []);

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static void AssertAt(Diagnostic diagnostic, string path, int line) => AssertAt(diagnostic.Location, path, line);

    private static void AssertAt(Location location, string path, int line) =>
        Assert.Equal((path, line), (location.GetLineSpan().Path, location.GetLineSpan().StartLinePosition.Line + 1));
}

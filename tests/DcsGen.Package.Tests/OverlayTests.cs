namespace DcsGen.Package.Tests;

/// <summary>Overlays as a project has them: beside the document, named with For, from git, and as an input of the build.</summary>
[Collection(OnePackage.Name)]
public sealed class OverlayTests(PackageFeed feed)
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: 1.0.0 }
        paths:
          /pet:
            get:
              operationId: GetPet
              responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: 'types.yaml#/Pet' } } } } }
        """;

    [Fact]
    public void An_overlay_changes_the_client_and_an_edit_of_it_compiles_again()
    {
        var project = feed.NewProject("Overlaid")
            .With(
                "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
                """
                <DcsGenSpec Include="specs/pets.yaml" />
                <DcsGenReference Include="specs/types.yaml" />
                <DcsGenOverlay Include="fixes/types.yaml" For="specs/other.yaml;specs/types.yaml" />
                """)
            .File("Program.cs", "System.Console.WriteLine(new Overlaid.Pets.Pet { Name = \"Rex\", Age = 3 });\nSystem.Console.WriteLine(typeof(Overlaid.Pets.IPetsClient).GetMethod(\"FetchPetAsync\"));\n")
            .File("specs/pets.yaml", Document)
            .File("specs/types.yaml", "Pet: { type: object, properties: { name: { type: string } } }\n")
            .File("specs/pets.overlay.yaml", Overlay("$.paths['/pet'].get.operationId", "FetchPet"))
            .File("fixes/types.yaml", Overlay("$.Pet.properties", "{ age: { type: integer } }"));
        project.File("specs/other.yaml", "");
        project.Build().Succeeds().SaysNoWarning();
        project.Run().Succeeds().Says("Age = 3").Says("FetchPetAsync");

        project.File("fixes/types.yaml", Overlay("$.Pet.properties", "{ years: { type: integer } }"));
        project.Build("--no-restore").Fails().Says("error CS0117: 'Pet' does not contain a definition for 'Age'");

        project.File("fixes/types.yaml", Overlay("$.Pet.gone", "{ years: { type: integer } }"));
        project.Build("--no-restore").Fails().Says("fixes/types.yaml(4,5): error DCS0021: The target '$.Pet.gone' matches nothing");

        var watched = project.DotNet("msbuild", "-getItem:Watch", "-getItem:UpToDateCheckInput").Succeeds();
        watched.Says("pets.overlay.yaml").Says("fixes/types.yaml");

        project.With(items: """<DcsGenSpec Include="specs/pets.yaml" /><DcsGenOverlay Include="gone.yaml" For="specs/pets.yaml" />""");
        project.DotNet("msbuild", "-t:DcsGenCheckInputs").Fails().Says("These files do not exist: gone.yaml.");
    }

    [Fact]
    public void A_baseline_from_git_has_the_overlay_of_that_commit()
    {
        var project = feed.NewProject("OverlaidInGit")
            .With(items: """<DcsGenReference Include="specs/types.yaml" />""")
            .File("specs/pets.openapi.yaml", Document)
            .File("specs/types.yaml", "Pet: { type: object, properties: { name: { type: string } } }\n")
            .File("specs/pets.overlay.yaml", Overlay("$.paths['/pet'].get.operationId", "FetchPet"));
        ReviewTests.Git(project.Directory, "init", "--quiet", "--initial-branch=main");
        ReviewTests.Git(project.Directory, "add", "--all");
        ReviewTests.Git(project.Directory, "-c", "user.name=Author", "-c", "user.email=author@example.com", "commit", "--quiet", "--message=Before");
        project.Build("-p:DcsGenBaselineRef=main").Succeeds().SaysNoWarning();

        project.File("specs/pets.overlay.yaml", "# edited\n" + Overlay("$.paths['/pet'].get.operationId", "ReadPet"));
        var changed = project.Build("--no-restore", "-p:DcsGenBaselineRef=main").Succeeds();
        Assert.Contains("pets.overlay.yaml(6,", Assert.Single(changed.Diagnostics("DCS2003")), StringComparison.Ordinal);
    }

    private static string Overlay(string target, string update) =>
        $"overlay: 1.1.0\ninfo: {{ title: Fixes, version: '1' }}\nactions:\n  - target: {target}\n    update: {update}\n";
}

namespace DcsGen.Package.Tests;

[Collection(OnePackage.Name)]
public sealed class DocumentTests(PackageFeed feed)
{
    [Fact]
    public void Two_documents_however_they_are_named_to_the_build_make_two_clients()
    {
        var project = feed.NewProject("Two")
            .With(
                "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
                // A second entry for the same path, which other analyzers and IDEs write, must not cost us our metadata.
                """<AdditionalFiles Include="Shops.openapi.json;$(MSBuildProjectDirectory)/the pets/Pets.openapi.yaml" />""")
            .FileFrom("Program.cs", "TwoDocuments.cs")
            .FileFrom("the pets/Pets.openapi.yaml", "Pets.openapi.yaml")
            .FileFrom("Shops.openapi.json", "Shops.openapi.json")
            // Imported after the package's targets, and naming a document that is also found.
            .File("Directory.Build.targets", """
                <Project>
                  <ItemGroup>
                    <DcsGenSpec Include="the pets/Pets.openapi.yaml" Namespace="Acme.Animals" ClientName="Zoo" Accessibility="internal" />
                  </ItemGroup>
                </Project>
                """)
            // Copies that another project's build has left are no documents of this one.
            .File("sub/obj/broken.openapi.yaml", "{")
            .File("sub/bin/Debug/broken.openapi.yaml", "{")
            .File(".hidden/broken.openapi.yaml", "{");

        project.Build().Succeeds().SaysNoWarning();
        project.Run().Succeeds().Says("Acme.Animals.IZooClient public: False").Says("Two.Shops.IShopsClient public: True");
    }

    [Fact]
    public void A_document_of_two_files_is_one_client()
    {
        const string Common = "Pet: { type: object, properties: { name: { type: string } } }\n";
        var project = feed.NewProject("Files")
            .With("<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", """<DcsGenReference Include="specs/common/*.yaml" />""")
            .File("Program.cs", "System.Console.WriteLine(new Files.Pets.Pet { Name = \"Rex\" });")
            .File("specs/common/types.yaml", Common)
            .File("specs/pets.openapi.yaml", """
                openapi: 3.0.3
                info: { title: Pets, version: 1.0.0 }
                paths:
                  /pet:
                    get:
                      operationId: GetPet
                      responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: 'common/types.yaml#/Pet' } } } } }
                """);

        project.Build().Succeeds().SaysNoWarning();
        project.Run().Succeeds().Says("Rex");

        project.File("specs/common/types.yaml", Common.Replace("name", "title", StringComparison.Ordinal));
        project.Build("--no-restore").Fails().Says("error CS0117: 'Pet' does not contain a definition for 'Name'");

        project.With("<OutputType>Exe</OutputType>");
        project.Build("--no-restore").Says("add <DcsGenReference Include=\"specs/common/types.yaml\" />");
    }

    [Fact]
    public void A_document_that_cannot_be_used_is_an_error_at_its_line_and_column()
    {
        var project = feed.NewProject("Broken")
            .With("<DcsGenOutputDir>Generated</DcsGenOutputDir>")
            .File("Generated/Gone/Orphan.g.cs", "class Orphan;")
            .File("broken.openapi.yaml", "openapi: 3.0.3\ninfo: { title: Broken, version: 1.0.0 }\npaths:\n  /a: [\n")
            .File("gone.openapi.yaml", "openapi: 3.0.3\ninfo: { title: Gone, version: 1.0.0 }\npaths:\n  /a:\n    get:\n      operationId: Get\n      responses:\n        '200':\n          $ref: '#/components/responses/Gone'\n")
            .File("forger.openapi.yaml", """
                openapi: 3.0.3
                info: { title: Forger, version: 1.0.0 }
                paths:
                  /a:
                    get:
                      operationId: Get
                      x-dcsgen-name: "x'\nsrc/Payment.cs(1,1): error CS9998: forged\n##vso[task.setvariable variable=PATH]evil\n\e[31mred"
                      responses: { '204': { description: Fine. } }
                """)
            // Found although the project has no C# file beside it.
            .File(".globalconfig", "is_global = true\ndotnet_diagnostic.DCS0004.severity = error\n");

        var result = project.Build().Fails();
        result.Says("broken.openapi.yaml(").Says("): error DCS0001: ");
        Assert.Matches(@"gone\.openapi\.yaml\(9,\d+\): error DCS0004: ", result.Output);

        // What a document says is one line of the build's output.
        Assert.Contains(
            "forger.openapi.yaml(7,7): warning DCS1003: ", Assert.Single(result.Diagnostics("DCS1003")), StringComparison.Ordinal);
        Assert.All(
            result.Output.Split('\n'),
            static line => Assert.False(line.TrimStart().StartsWith("src/Payment.cs", StringComparison.Ordinal), line));
        Assert.DoesNotContain("##vso[", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', result.Output);

        // A compilation that failed has emitted some of it, and the folder stays as it was.
        Assert.Equal(["Gone/Orphan.g.cs"], project.FilesBelow("Generated").Keys);

        // Switched off, the documents are files like others.
        project.Build("--no-restore", "-p:DcsGenAutoInclude=false", "-p:DcsGenWarnNoDocument=false").Succeeds().SaysNoWarning();
    }

    [Fact]
    public void A_syntax_error_is_not_buried_under_the_errors_of_the_code_that_calls_the_client()
    {
        var project = feed.NewProject("Typo").With()
            .File("typo.openapi.yaml", """
                openapi: 3.0.3
                info: { title: Typo, version: 1.0.0 }
                servers: [{ url: https://typo.example }]
                paths:
                  /a:
                    get:
                      operationId: GetA
                      responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
                components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }
                """)
            .File("Caller.cs", """
                namespace Typo;

                using global::System.Threading.Tasks;
                using global::Typo.Typo;

                public sealed class Caller(ITypoClient client)
                {
                    private readonly TypoClientOptions _options = new();

                    public async Task<Pet> Call()
                    {
                        try
                        {
                            GetAOptions unknown = new();
                            return await client.GetAAsync();
                        }
                        catch (TypoApiException)
                        {
                            return new Pet { Name = _options.UserAgent };
                        }
                    }
                }
                """);
        var result = project.Build().Fails();
        Assert.Matches(@"typo\.openapi\.yaml\(8,\d+\): error DCS0001: ", result.Output);
        Assert.DoesNotContain("error CS", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Patterns_with_semicolons_between_reach_the_generator_one_by_one()
    {
        var project = feed.NewProject("Chosen")
            .With(items: """<DcsGenSpec Include="Pets.openapi.yaml" IncludeOperations="*;First*; Second*" />""")
            .FileFrom("Pets.openapi.yaml", "Pets.openapi.yaml");
        project.Build().Succeeds().Says("warning DCS0012: The option IncludeOperations has 'First*'").Says("warning DCS0012: The option IncludeOperations has 'Second*'");
    }

    [Fact]
    public void A_document_that_is_not_there_and_a_folder_that_cannot_be_written_are_errors()
    {
        var project = feed.NewProject("Wrong").With(items: """<DcsGenSpec Include="specs/typo.openapi.yaml" />""").File("Mine.g.cs", "namespace Wrong; public class Mine;");

        project.Build().Fails().Says("typo.openapi.yaml");
        project.Build("--no-restore", "-p:DcsGenOutputDir=./").Fails().Says("DcsGenOutputDir cannot be './'");
        project.Build("--no-restore", "-p:DcsGenOutputDir=Generated;EmitCompilerGeneratedFiles=true;CompilerGeneratedFilesOutputPath=Generated").Fails()
            .Says("CompilerGeneratedFilesOutputPath cannot be 'Generated'");
        Assert.True(File.Exists(project.PathOf("Mine.g.cs")));
    }
}

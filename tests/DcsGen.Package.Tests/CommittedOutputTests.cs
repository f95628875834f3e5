namespace DcsGen.Package.Tests;

[Collection(OnePackage.Name)]
public sealed class CommittedOutputTests(PackageFeed feed)
{
    private const string Pet = "Pets/Models/Pet.g.cs";
    private const string Client = "Pets/IPetsClient.g.cs";

    // Two frameworks: one of them writes and checks. Every analyzer, and every finding an error: the emitted code raises none.
    private const string Frameworks = "<TargetFrameworks>net10.0;net8.0</TargetFrameworks>";
    private const string Properties = """
        <DcsGenOutputDir>Review me</DcsGenOutputDir>
        <AnalysisMode>All</AnalysisMode>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        """;

    [Fact]
    public void A_local_build_keeps_the_folder_as_the_documents_are()
    {
        var project = Project("Local");

        project.Build().Succeeds().SaysNoWarning();
        var written = project.FilesBelow("Review me");
        Assert.Contains(Pet, written.Keys);
        Assert.Contains("Shops/IShopsClient.g.cs", written.Keys);
        Assert.Contains("Pets/Surface.g.cs", written.Keys);
        Assert.All(written.Keys, static name => Assert.EndsWith(".g.cs", name, StringComparison.Ordinal));

        // What is edited, deleted or added by hand is put right by a build that has nothing to compile; one for an IDE writes nothing.
        project.File("Review me/" + Client, "// edited").File("Review me/Pets/Orphan.g.cs", "class Orphan;");
        File.Delete(project.PathOf("Review me/" + Pet));
        project.DotNet("msbuild", "-t:CoreCompile", "-p:TargetFramework=net10.0;DesignTimeBuild=true;BuildingProject=false;SkipCompilerExecution=true;ProvideCommandLineArgs=true", "-getItem:AdditionalFiles")
            .Succeeds().Says("\"DcsGenRole\": \"Spec\"");
        Assert.Equal("// edited", File.ReadAllText(project.PathOf("Review me/" + Client)));
        var compiled = CompiledAt(project);
        project.Build("--no-restore").Succeeds().SaysNoWarning();
        Assert.Equal(written, project.FilesBelow("Review me"));
        Assert.Equal(compiled, CompiledAt(project));

        // A document that was touched and is equal writes nothing, though it is compiled again.
        var times = Times(project);
        File.SetLastWriteTimeUtc(project.PathOf("Pets.openapi.yaml"), DateTime.UtcNow);
        project.Build("--no-restore").Succeeds();
        Assert.NotEqual(compiled, CompiledAt(project));
        Assert.Equal(times, Times(project));

        // A document that goes takes its files along; so does the last one.
        File.Delete(project.PathOf("Shops.openapi.json"));
        project.Build("--no-restore").Succeeds();
        Assert.Equal(written.Where(static file => file.Key.StartsWith("Pets/", StringComparison.Ordinal)), project.FilesBelow("Review me"));
        File.Delete(project.PathOf("Pets.openapi.yaml"));
        project.Build("--no-restore").Succeeds();
        Assert.Empty(project.FilesBelow("Review me"));
    }

    [Fact]
    public void CI_compares_and_writes_nothing()
    {
        var author = Project("Author");
        author.Build("-f", "net8.0").Succeeds();
        Assert.Empty(author.FilesBelow("Review me"));
        author.Build("--no-restore", "-f", "net10.0").Succeeds();
        var committed = author.FilesBelow("Review me");

        // Another directory, as a checkout with another line end and a byte order mark: the same text.
        var checkout = Project(Path.Combine("another directory", "Checkout"));
        foreach (var (name, text) in committed)
        {
            checkout.File("Review me/" + name, text);
        }

        checkout.File("Review me/" + Client, "\uFEFF" + committed[Client].Replace("\n", "\r\n", StringComparison.Ordinal));
        checkout.BuildInCi().Succeeds().SaysNoWarning();

        checkout.File("Review me/" + Client, committed[Client].Replace("IPetsClient", "IPetsKlient", StringComparison.Ordinal));
        checkout.File("Review me/Pets/Orphan.g.cs", "class Orphan;");
        File.Delete(checkout.PathOf("Review me/" + Pet));
        var before = checkout.FilesBelow("Review me");
        // It is the generator that says it: analyzers may be off.
        var result = checkout.Build("--no-restore", "-p:DcsGenMode=verify;RunAnalyzers=false").Fails();

        var line = committed[Client]
            .Split('\n')
            .Index()
            .First(static line => line.Item.Contains("IPetsClient", StringComparison.Ordinal)).Index + 1;
        // One of the two frameworks says it.
        Assert.Equal(2, result.Diagnostics("DCS0900").Count);
        Assert.Single(result.Diagnostics("DCS0901"));
        result.Says($"IPetsClient.g.cs({line},1): error DCS0900: '{Client}'").Says($"error DCS0900: '{Pet}' is missing").Says("Orphan.g.cs(1,1): error DCS0901: No document generates 'Pets/Orphan.g.cs' any more");
        Assert.Equal(before, checkout.FilesBelow("Review me"));

        // Without the folder it is one finding, and not one for each file.
        Directory.Delete(checkout.PathOf("Review me"), recursive: true);
        var missing = Assert.Single(checkout.Build("--no-restore", "-p:DcsGenMode=verify").Fails().Diagnostics("DCS0900"));
        Assert.Matches(@"'Review me' is missing, with all \d+ files: ", missing);
    }

    private static SortedDictionary<string, DateTime> Times(ConsumerProject project) => new(
        Directory.EnumerateFiles(project.PathOf("Review me"), "*", SearchOption.AllDirectories)
            .ToDictionary(static path => path, File.GetLastWriteTimeUtc, StringComparer.Ordinal),
        StringComparer.Ordinal);

    private ConsumerProject Project(string name) => feed.NewProject(name)
        // The name of a project is its root namespace, and the two copies have different ones.
        .With(Properties + "<RootNamespace>Acme</RootNamespace>", frameworks: Frameworks)
        .FileFrom("Pets.openapi.yaml", "Pets.openapi.yaml")
        .FileFrom("Shops.openapi.json", "Shops.openapi.json");

    private static DateTime CompiledAt(ConsumerProject project) =>
        File.GetLastWriteTimeUtc(Directory.EnumerateFiles(project.PathOf("obj/Debug/net10.0"), "*.dll").First());
}

using System.Diagnostics;
using System.Text.Json;

namespace DcsGen.Package.Tests;

/// <summary>A change of documents, reviewed by a build: against git, against a released file, with what is accepted, and as a
/// gate.</summary>
[Collection(OnePackage.Name)]
public sealed class ReviewTests(PackageFeed feed)
{
    private const string Types = "Pet: { type: object, properties: { name: { type: string } } }\n";

    // A project of documents alone, outside its folder and in one with a blank; a shared file, a released one, two frameworks.
    private const string Items = """
        <DcsGenSpec Include="../../the specs/*.openapi.yaml" />
        <DcsGenReference Include="../../the specs/types/*.yaml" />
        <DcsGenBaseline Include="../../released/1.0.yaml" For="../../the specs/pets.openapi.yaml" />
        """;

    [Fact]
    public void A_build_says_what_changed_since_git_or_a_release_had_it()
    {
        var project = feed.NewProject("Repository/src/App").With(
            // One file for each framework: they are compiled at once. In the project, for a name that is given to the build is one for all.
            "<ErrorLog>$(TargetFramework).sarif,version=2.1</ErrorLog>", Items, "<TargetFrameworks>net10.0;net8.0</TargetFrameworks>");
        var root = Path.GetFullPath(project.PathOf("../.."));
        project.File("../../the specs/pets.openapi.yaml", Document("maximum: 1000", "types/old.yaml"))
            .File("../../the specs/types/old.yaml", Types)
            .File("../../released/1.0.yaml", Document("maximum: 100", "types/old.yaml"))
            .File("../../released/types/old.yaml", Types);
        Git(root, "init", "--quiet", "--initial-branch=main");
        Git(root, "add", "--all");
        Git(root, "-c", "user.name=Author", "-c", "user.email=author@example.com", "commit", "--quiet", "--message=Before");

        // A tighter bound; a property that is gone, of a type that has moved to another file; and a new document.
        File.Delete(project.PathOf("../../the specs/types/old.yaml"));
        project.File("../../the specs/pets.openapi.yaml", Document("maximum: 500", "types/new.yaml"))
            .File("../../the specs/types/new.yaml", "# moved\nPet: { type: object, properties: { } }\n")
            .File(
                "../../the specs/shops.openapi.yaml",
                Document("maximum: 5", "types/new.yaml").Replace("Pets", "Shops", StringComparison.Ordinal));

        var built = project.Build("-p:DcsGenBaselineRef=main").Succeeds();
        // Once, by one of the two frameworks.
        var bound = Assert.Single(built.Diagnostics("DCS2017"));
        Assert.Contains("the specs/pets.openapi.yaml(8,", bound, StringComparison.Ordinal);
        Assert.Matches(@"\[wire: break; C#: safe\] \(baseline line 8; used by ListPets; fingerprint [0-9a-f]{12}\)", bound);
        Assert.Contains("the specs/types/new.yaml(2,", Assert.Single(built.Diagnostics("DCS2028")), StringComparison.Ordinal);
        Assert.Empty(built.Diagnostics("DCS0015"));
        Assert.Single(built.Output.Split('\n'), static line => line.Contains("shops.openapi.yaml is not in main: a new document has no baseline", StringComparison.Ordinal));

        // A second build has nothing to compile, and says it again as long as it is asked to. Without that, nothing is compiled again.
        Assert.Single(project.Build("--no-restore", "-p:DcsGenBaselineRef=main").Succeeds().Diagnostics("DCS2017"));

        var (at, related, fingerprint) = Sarif(project, "DCS2028");
        Assert.EndsWith("/types/new.yaml:2", at, StringComparison.Ordinal);
        Assert.EndsWith("/old.yaml:1", related, StringComparison.Ordinal);
        Assert.DoesNotContain(Results(project, "net8.0"), static result => RuleId(result).StartsWith("DCS2", StringComparison.Ordinal));

        // A gate, in a project without C# files; and what is accepted passes it.
        project.File("../../.globalconfig", "is_global = true\ndotnet_diagnostic.DCS2028.severity = error\ndotnet_diagnostic.DCS2017.severity = none\n");
        var stopped = project.Build("--no-restore", "-f", "net10.0", "-p:DcsGenBaselineRef=HEAD").Fails();
        Assert.Contains("error DCS2028: ", Assert.Single(stopped.Diagnostics("DCS2028")), StringComparison.Ordinal);
        Assert.Empty(stopped.Diagnostics("DCS2017"));
        project.File("../../the specs/pets.accepted.txt", $"# accepted\n{fingerprint} DCS2028 name -- nobody reads it\n");
        project.Build("--no-restore", "-f", "net10.0", "-p:DcsGenBaselineRef=main...").Succeeds();
        Assert.Equal(
            "note",
            Assert.Single(Results(project, "net10.0"), static result => RuleId(result) == "DCS2098").GetProperty("level").GetString());

        // Without git, the file that was released; without analyzers, nothing.
        var released = project.Build("--no-restore", "-f", "net10.0", "-p:NoWarn=DCS2028").Succeeds();
        Assert.Empty(released.Diagnostics("DCS2017"));
        var compiled = File.GetLastWriteTimeUtc(project.PathOf("net10.0.sarif"));
        project.Build("--no-restore", "-f", "net10.0", "-p:NoWarn=DCS2028").Succeeds();
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(project.PathOf("net10.0.sarif")));
        Assert.EndsWith("/released/1.0.yaml:8", Sarif(project, "DCS2018").Related, StringComparison.Ordinal);
        project.File(
            "../../the specs/shops.openapi.yaml",
            Document("maximum: 7", "types/new.yaml").Replace("Pets", "Shops", StringComparison.Ordinal));
        project.Build("--no-restore", "-f", "net10.0", "-p:RunAnalyzers=false").Succeeds();
        Assert.DoesNotContain(Results(project, "net10.0"), static result => RuleId(result).StartsWith("DCS2", StringComparison.Ordinal));

        // What git does not know is an error that says what to do. An IDE does not ask git at all.
        Targets(project, "-p:DcsGenBaselineRef=origin/main").Fails().Says("git fetch --depth=1 origin main");
        Targets(project, "-p:DcsGenBaselineRef=--help").Fails().Says("DcsGenBaselineRef cannot be '--help'");
        Targets(project, "-p:DcsGenBaselineRef=origin/main;DesignTimeBuild=true").Succeeds();
    }

    private static DotNetResult Targets(ConsumerProject project, string properties) =>
        project.DotNet("msbuild", "-t:DcsGenAddBaselines", "-p:TargetFramework=net10.0", properties);

    private static string Document(string bound, string types) =>
        $$"""
        openapi: 3.0.3
        info: { title: Pets, version: 1.0.0 }
        paths:
          /pets:
            get:
              operationId: ListPets
              parameters:
                - { name: limit, in: query, schema: { type: integer, {{bound}} } }
              responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '{{types}}#/Pet' } } } } }
        """;

    private static (string At, string Related, string Fingerprint) Sarif(ConsumerProject project, string rule)
    {
        var result = Assert.Single(Results(project, "net10.0"), result => RuleId(result) == rule);
        return (
            Place(result.GetProperty("locations")[0]),
            Place(result.GetProperty("relatedLocations")[0]),
            result.GetProperty("properties").GetProperty("customProperties").GetProperty("fingerprint").GetString()!);
    }

    private static JsonElement[] Results(ConsumerProject project, string framework)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(project.PathOf(framework + ".sarif")));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(static result => result.Clone())];
    }

    private static string RuleId(JsonElement result) => result.GetProperty("ruleId").GetString()!;

    private static string Place(JsonElement location)
    {
        var place = location.GetProperty("physicalLocation");
        return $"{place.GetProperty("artifactLocation").GetProperty("uri").GetString()}:{place.GetProperty("region").GetProperty("startLine").GetInt32()}";
    }

    internal static void Git(string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = directory, RedirectStandardError = true };
        // A hook that runs the tests names its own repository.
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"'git {string.Join(' ', arguments)}' ended with {process.ExitCode}:\n{error}");
    }
}

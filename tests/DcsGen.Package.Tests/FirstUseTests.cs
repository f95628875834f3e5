namespace DcsGen.Package.Tests;

[Collection(OnePackage.Name)]
public sealed class FirstUseTests(PackageFeed feed)
{
    [Fact]
    public void A_package_reference_and_a_document_make_a_client_that_calls_a_server()
    {
        var project = feed.NewProject("Consumer")
            .With("<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .FileFrom("Program.cs", "FirstUse.cs")
            .File("dcs.openapi.yaml", File.ReadAllText(Path.Combine(PackageFeed.Repository, "specs", "dcs.openapi.yaml")));

        project.Build().Succeeds().SaysNoWarning();
        project.Run().Succeeds()
            .Says("request: GET /v2/project/instances/instance%201/bigkey-tasks?limit=2 HTTP/1.1")
            .Says("answer: request-1, 1 of 25, success");

        // Nobody asked for files.
        Assert.Equal(
            ["Consumer.csproj", "Program.cs", "dcs.openapi.yaml"],
            Directory.EnumerateFiles(project.Directory).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["bin", "obj"], Directory.EnumerateDirectories(project.Directory).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(project.PathOf("obj"), "*.g.cs", SearchOption.AllDirectories));
        // Nothing at run time either.
        Assert.DoesNotContain("DcsGen", File.ReadAllText(project.PathOf("bin/Debug/net10.0/Consumer.deps.json")), StringComparison.Ordinal);

        // A project that uses the client, and not the generator's output.
        var caller = feed.NewProject("Caller")
            .With(items: $"""
                <Reference Include="{project.PathOf("bin/Debug/net10.0/Consumer.dll")}" />
                <DcsGenUsage Include="{project.PathOf("dcs.openapi.yaml")}" />
                """)
            .File("Call.cs", "namespace Caller;\n\npublic static class Call { public static object Options => new Consumer.Dcs.ListBigkeyScanTasksOptions { Limit = 5000 }; }\n");
        var result = caller.Build("-p:ErrorLog=build.sarif%2Cversion=2.1").Succeeds();
        result.Says("Call.cs(3,114): warning DCS3001: Limit cannot be 5000: the document allows at most 1000");
        Assert.Matches(@"""relatedLocations"": \[[^\]]*dcs\.openapi\.yaml", File.ReadAllText(caller.PathOf("build.sarif")));
    }
}

namespace DcsGen.Package.Tests;

[Collection(OnePackage.Name)]
public sealed class NeighbourTests(PackageFeed feed)
{
    [Fact]
    public void Another_generator_with_another_YamlDotNet_works_in_the_same_project()
    {
        // Carries YamlDotNet 13.7.1 under its own name, and uses a property whose type has changed since.
        feed.NewProject("Neighbour")
            .FileFrom("Neighbour.csproj", "Neighbour.csproj.xml")
            .FileFrom("NeighbourGenerator.cs", "NeighbourGenerator.cs")
            .DotNet("pack", "-o", feed.Folder).Succeeds();

        var project = feed.NewProject("Street")
            .With(
                "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors><DcsGenOutputDir>Generated</DcsGenOutputDir>",
                """<PackageReference Include="Neighbour" Version="1.0.0" PrivateAssets="all" />""")
            .FileFrom("Pets.openapi.yaml", "Pets.openapi.yaml")
            .File("Program.cs", "System.Console.WriteLine($\"{typeof(Street.Pets.IPetsClient).Name}, and a scalar at line {Neighbour.Found.Line} by {Neighbour.Found.By}\");");

        project.Build().Succeeds().SaysNoWarning();
        // The compiler writes what both have emitted; the folder for review is ours.
        Assert.NotEmpty(project.FilesBelow("obj/Debug/net10.0/generated/Neighbour"));
        Assert.All(project.FilesBelow("Generated").Keys, static name => Assert.StartsWith("Pets/", name, StringComparison.Ordinal));
        project.Run().Succeeds().Says("IPetsClient, and a scalar at line 3 by YamlDotNet 13.0.0.0");
    }
}

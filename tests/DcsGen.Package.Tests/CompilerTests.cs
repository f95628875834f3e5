using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;

namespace DcsGen.Package.Tests;

/// <summary>The package in other compilers than the SDK's: the oldest that it supports, one between, and a newer one.</summary>
[Collection(OnePackage.Name)]
public sealed class CompilerTests(PackageFeed feed)
{
    // Portable PDB format: a custom debug information of this kind holds the compilation options, the compiler's version among them.
    private static readonly Guid s_compilationOptions = new("B5FEEC05-8CD0-4A83-96DA-466284BB4BD8");

    [Theory]
    [InlineData("4.14.0")]
    [InlineData("5.9.0")]
    public void A_project_builds_with_the_compiler_of_a_package(string version)
    {
        var name = "Compiler" + version.Replace(".", "", StringComparison.Ordinal);
        var project = feed.NewProject(name)
            // Without the type, SDK 10 runs its own compiler and ignores that of a package older than itself.
            // The compiler server of this run is of the SDK.
            .With(
                """
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RoslynCompilerType>Custom</RoslynCompilerType>
                <UseSharedCompilation>false</UseSharedCompilation>
                """,
                $"""<PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="{version}" PrivateAssets="all" />""")
            .FileFrom("Pets.openapi.yaml", "Pets.openapi.yaml")
            .File("Call.cs", $"public static class Call {{ public static System.Type Client => typeof({name}.Pets.IPetsClient); }}\n");

        project.Build().Succeeds().SaysNoWarning();

        Assert.StartsWith(version + "-", CompilerVersion(project.PathOf($"obj/Debug/net10.0/{name}.pdb")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_packed_assemblies_run_in_the_oldest_compiler()
    {
        var project = feed.NewProject("Floor")
            .FileFrom("Floor.csproj", "Floor.csproj.xml")
            .FileFrom("Program.cs", "Floor.cs")
            .FileFrom("Pets.openapi.yaml", "Pets.openapi.yaml");
        ZipFile.ExtractToDirectory(feed.Package, project.PathOf("package"));
        project.Build().Succeeds();

        project.Run(project.PathOf("package/analyzers/dotnet/cs/DcsGen.dll"), project.PathOf("Pets.openapi.yaml")).Succeeds()
            .Says("Microsoft.CodeAnalysis 4.8.0.0")
            .Says("DcsGen.YamlDotNet, DcsGen.Microsoft.OpenApi")
            .Says("DcsGen.Markdig")
            .Says("emitted Pets/IPetsClient.g.cs")
            .Says("0 diagnostics");
    }

    private static string CompilerVersion(string pdb)
    {
        using var stream = File.OpenRead(pdb);
        using var provider = MetadataReaderProvider.FromPortablePdbStream(stream);
        var reader = provider.GetMetadataReader();
        var options = reader.CustomDebugInformation
            .Select(reader.GetCustomDebugInformation)
            .Single(information => reader.GetGuid(information.Kind) == s_compilationOptions);

        // Names and values in turn, each with a zero at its end.
        var words = Encoding.UTF8.GetString(reader.GetBlobBytes(options.Value)).Split('\0');
        return words[Array.IndexOf(words, "compiler-version") + 1];
    }
}

using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DcsGen.Package.Tests;

[Collection(OnePackage.Name)]
public sealed partial class ContentTests(PackageFeed feed)
{
    [Fact]
    public void The_package_holds_the_analyzer_with_its_dependencies_and_nothing_to_reference()
    {
        using var package = ZipFile.OpenRead(feed.Package);

        Assert.Equal(
            [
                "DcsGen.nuspec",
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/DcsGen.CodeFixes.dll",
                "analyzers/dotnet/cs/DcsGen.Markdig.dll",
                "analyzers/dotnet/cs/DcsGen.Microsoft.OpenApi.dll",
                "analyzers/dotnet/cs/DcsGen.YamlDotNet.dll",
                "analyzers/dotnet/cs/DcsGen.dll",
                "build/DcsGen.Baseline.targets",
                "build/DcsGen.Checks.targets",
                "build/DcsGen.Committed.targets",
                "build/DcsGen.Tasks.dll",
                "build/DcsGen.props",
                "build/DcsGen.targets",
                "icon.png",
            ],
            package.Entries.Select(static entry => entry.FullName)
                .Where(static name => !IsOfTheContainer(name))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_is_a_development_dependency_without_dependencies_under_MIT()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        using var stream = package.GetEntry("DcsGen.nuspec")!.Open();
        var nuspec = XDocument.Load(stream).Root!;
        var metadata = nuspec.Element(nuspec.Name.Namespace + "metadata")!;
        string? Value(string name) => metadata.Element(nuspec.Name.Namespace + name)?.Value;

        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Null(Value("dependencies"));
    }

    [Fact]
    public void The_notices_name_the_versions_that_are_carried()
    {
        var notices = File.ReadAllText(Path.Combine(PackageFeed.Repository, "THIRD-PARTY-NOTICES.txt"));
        var versions = File.ReadAllText(Path.Combine(PackageFeed.Repository, "Directory.Packages.props"));

        foreach (var name in (string[])["Markdig", "Microsoft.OpenApi", "YamlDotNet"])
        {
            var version = CentralVersion().Matches(versions).Single(match => match.Groups[1].Value == name).Groups[2].Value;
            Assert.Contains($"\n{name} {version}\n", notices, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_assemblies_name_no_path_of_the_machine_that_made_them()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        foreach (var entry in package.Entries.Where(static entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var memory = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(memory);
            }

            Assert.False(
                memory.ToArray().AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(PackageFeed.Repository)) >= 0, entry.FullName);
        }
    }

    private static bool IsOfTheContainer(string name) =>
        name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal) || name == "[Content_Types].xml";

    [GeneratedRegex("PackageVersion Include=\"([^\"]+)\" Version=\"([^\"]+)\"")]
    private static partial Regex CentralVersion();
}

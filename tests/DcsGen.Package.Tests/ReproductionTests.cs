using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace DcsGen.Package.Tests;

/// <summary>Whether a package can be made again, and how its assembly leads back to the sources.</summary>
[Collection(OnePackage.Name)]
public sealed class ReproductionTests(RepeatedPack packages, PackageFeed feed) : IClassFixture<RepeatedPack>
{
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public void The_same_commit_gives_the_same_bytes_in_every_folder()
    {
        // Entry by entry first, which says what differs.
        Assert.Equal(Entries(packages.First), Entries(packages.Second));
        Assert.True(File.ReadAllBytes(packages.First).AsSpan().SequenceEqual(File.ReadAllBytes(packages.Second)));
    }

    [Fact]
    public void The_symbols_survive_the_renaming()
    {
        using var assembly = Assembly(packages.First);
        using var provider = Symbols(assembly);
        var symbols = provider.GetMetadataReader();
        var documents = symbols.Documents.Select(document => symbols.GetString(symbols.GetDocument(document).Name)).ToArray();

        Assert.Contains("/_/src/DcsGen/Hosting/DcsGenerator.cs", documents);
        Assert.All(documents, static document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));

        // Methods have lines; the symbols are those of this assembly.
        var methods = assembly.GetMetadataReader().MethodDefinitions.Count;
        Assert.Equal(methods, symbols.MethodDebugInformation.Count);
        var withLines = symbols.MethodDebugInformation
            .Count(method => !symbols.GetMethodDebugInformation(method).SequencePointsBlob.IsNil);
        Assert.InRange(withLines, methods / 3, methods);
    }

    [Fact]
    public void A_package_made_with_CI_has_nothing_that_was_compiled_without()
    {
        using var assembly = Assembly(packages.PackAfterBuild());
        using var provider = Symbols(assembly);
        var symbols = provider.GetMetadataReader();

        Assert.All(
            symbols.Documents.Select(document => symbols.GetString(symbols.GetDocument(document).Name)),
            static document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));
    }

    [Fact]
    public void SourceLink_survives_the_renaming()
    {
        using var assembly = Assembly(packages.First);
        using var provider = Symbols(assembly);
        var symbols = provider.GetMetadataReader();
        var link = symbols.CustomDebugInformation.Select(symbols.GetCustomDebugInformation)
            .Single(information => symbols.GetGuid(information.Kind) == s_sourceLink);
        var documents = JsonNode.Parse(symbols.GetBlobBytes(link.Value))!["documents"]!.AsObject();

        var (path, url) = Assert.Single(documents);
        Assert.Equal("/_/*", path);
        Assert.Equal($"https://raw.githubusercontent.com/example/dcsgen/{packages.Commit}/*", (string?)url);
    }

    [Fact]
    public void The_repository_is_named_where_its_URL_is_given_and_nowhere_else()
    {
        var named = Metadata(packages.First);
        Assert.Equal(RepeatedPack.Url, Value(named, "projectUrl"));
        Assert.Equal(RepeatedPack.Url, Element(named, "repository")?.Attribute("url")?.Value);
        Assert.Equal(packages.Commit, Element(named, "repository")?.Attribute("commit")?.Value);

        var unnamed = Metadata(feed.Package);
        Assert.Null(Value(unnamed, "projectUrl"));
        Assert.Null(Element(unnamed, "repository")?.Attribute("url"));
    }

    [Fact]
    public void The_release_notes_are_the_section_of_the_changelog()
    {
        var version = PackageFeed.Version.Split('-')[0];
        var changelog = File.ReadAllText(Path.Combine(PackageFeed.Repository, "CHANGELOG.md")).ReplaceLineEndings("\n");
        var section = changelog.Split("\n## [").Single(section => section.StartsWith(version + "]", StringComparison.Ordinal));
        var notes = section[(section.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim();

        Assert.Equal(notes, Value(Metadata(feed.Package), "releaseNotes"));
    }

    private static string[] Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(static entry =>
        {
            using var stream = entry.Open();
            return $"{entry.FullName} {entry.LastWriteTime:s} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(stream))}";
        })];
    }

    private static PEReader Assembly(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive.GetEntry("analyzers/dotnet/cs/DcsGen.dll")!.Open();
        var memory = new MemoryStream();
        stream.CopyTo(memory);
        memory.Position = 0;
        return new(memory);
    }

    private static MetadataReaderProvider Symbols(PEReader assembly) =>
        assembly.ReadEmbeddedPortablePdbDebugDirectoryData(
            assembly.ReadDebugDirectory().Single(static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));

    private static XElement Metadata(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive.GetEntry("DcsGen.nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }

    private static XElement? Element(XElement metadata, string name) => metadata.Element(metadata.Name.Namespace + name);

    private static string? Value(XElement metadata, string name) => Element(metadata, name)?.Value.ReplaceLineEndings("\n");
}

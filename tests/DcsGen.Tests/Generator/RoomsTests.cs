using System.Text.RegularExpressions;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Generator;

/// <summary>Data flows from left to right: a room uses rooms to its left, and Emit knows CSharp only.</summary>
public partial class RoomsTests
{
    private static readonly Dictionary<string, string[]> s_mayUse = new(StringComparer.Ordinal)
    {
        ["Incremental"] = ["Diagnostics"],
        ["Diagnostics"] = ["Incremental"],
        ["Spec"] = ["Incremental", "Diagnostics"],
        ["Reading"] = ["Incremental", "Diagnostics", "Spec"],
        ["CSharp"] = ["Incremental"],
        ["OpenApi"] = ["Diagnostics", "Spec", "Reading"],
        ["Naming"] = ["Reading", "OpenApi", "CSharp"],
        ["Mapping"] = ["Incremental", "Diagnostics", "Spec", "Reading", "OpenApi", "CSharp", "Naming"],
        ["Contracts"] = ["Incremental", "Spec", "Reading", "OpenApi", "CSharp", "Mapping"],
        ["Surface"] = ["Incremental", "Spec", "OpenApi", "CSharp", "Mapping", "Contracts"],
        ["Emit"] = ["CSharp"],
        ["Review"] = ["Incremental", "Diagnostics", "CSharp", "Contracts", "Emit"],
        ["Usage"] = ["Diagnostics", "CSharp", "Contracts"],
        ["Plumbing"] = [],
        ["Polyfills"] = [],
    };

    public static TheoryData<string> Rooms => [.. s_mayUse.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_rooms_to_its_left(string room)
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "src", "DcsGen", room), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var used = Uses().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).Where(other => s_mayUse.ContainsKey(other) && other != room);
            Assert.All(used, other => Assert.True(s_mayUse[room].Contains(other), $"{Path.GetFileName(file)} uses {other}"));
        }
    }

    [Fact]
    public void Every_folder_with_code_is_a_room()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src", "DcsGen"))
            .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj" or "build") && Directory.EnumerateFiles(folder, "*.cs").Any())
            .Select(folder => Path.GetFileName(folder));
        Assert.Equal(s_mayUse.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("SourceText.From(", "DcsGenerator.cs")]
    [InlineData("FormatLiteral", "Literal.cs")]
    [InlineData("&lt;", "XmlText.cs")]
    [InlineData(" Diagnostic.Create(", "DiagnosticInfo.cs")]
    [InlineData("PlainText.OneLine(", "MessageText.cs")]
    [InlineData("new SocketsHttpHandler", "AcmeTransport.cs")]
    public void One_place_does_it(string code, string file)
    {
        var places = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "DcsGen"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains(@"\obj\", StringComparison.Ordinal))
            .Where(path => File.ReadLines(path).Any(line => line.Contains(code, StringComparison.Ordinal) && !line.TrimStart().StartsWith("///", StringComparison.Ordinal)))
            .Select(path => Path.GetFileName(path));
        Assert.Equal([file], places);
    }

    // What a handler of interpolated strings takes as fixed text must be fixed text.
    [Fact]
    public void No_handler_of_interpolated_strings_is_called_by_hand()
    {
        var files = ((string[])["DcsGen", "DcsGen.Tool"]).SelectMany(static project => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories));
        Assert.All(files, static file => Assert.DoesNotContain(".AppendLiteral(", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\bDcsGen\.(\w+)|(?<=^|\W)(?:using static DcsGen\.)(\w+)")]
    private static partial Regex Uses();
}

using System.Text.RegularExpressions;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Generator;

/// <summary>Data flows from left to right: a room uses rooms to its left, and Emit uses CSharp, and the parser of descriptions.</summary>
public partial class RoomsTests
{
    private static readonly string s_source = Path.Combine(Repository.Root, "src", "DcsGen");

    private static readonly Dictionary<string, string[]> s_mayUse = new(StringComparer.Ordinal)
    {
        ["Polyfills"] = [],
        ["Patterns"] = [],
        ["Descriptions"] = [],
        ["Incremental"] = [],
        ["Diagnostics"] = ["Incremental"],
        ["Spec"] = ["Incremental"],
        ["JsonPath"] = ["Diagnostics", "Patterns"],
        ["Reading"] = ["Incremental", "Diagnostics", "Spec", "JsonPath"],
        ["CSharp"] = ["Incremental"],
        ["OpenApi"] = ["Diagnostics", "Spec", "Reading"],
        ["Naming"] = ["Reading", "OpenApi", "CSharp"],
        ["Mapping"] = ["Incremental", "Diagnostics", "Descriptions", "Spec", "Reading", "OpenApi", "CSharp", "Naming"],
        ["Contracts"] = ["Incremental", "Diagnostics", "Spec", "Reading", "OpenApi", "CSharp", "Mapping"],
        ["Surface"] = ["Incremental", "Diagnostics", "Spec", "OpenApi", "CSharp", "Mapping", "Contracts"],
        ["Plumbing"] = [],
        ["Emit"] = ["CSharp", "Descriptions"],
        ["Review"] = ["Incremental", "Diagnostics", "Reading", "CSharp", "Contracts", "Emit"],
        ["Usage"] = ["Diagnostics", "Patterns", "Reading", "CSharp", "Contracts"],
        ["Hosting"] = ["Incremental", "Diagnostics", "Spec", "CSharp", "Contracts", "Mapping", "Surface", "Emit", "Review", "Usage"],
    };

    public static TheoryData<string> Rooms => [.. s_mayUse.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_rooms_to_its_left(string room)
    {
        var files = Directory.GetFiles(Path.Combine(s_source, room), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var code = string.Join(
                '\n', File.ReadLines(file).Where(static line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
            var used = Qualified().Matches(code)
                .Concat(
                    Relative().Matches(code).Where(match => !code.Contains($" {match.Groups[1].Value} {{ get;", StringComparison.Ordinal)))
                .Select(static match => match.Groups[1].Value)
                .Where(other => s_mayUse.ContainsKey(other) && other != room);
            Assert.All(used, other => Assert.True(s_mayUse[room].Contains(other), $"{Path.GetFileName(file)} uses {other}"));
        }
    }

    // The table is in this order, so two rooms cannot use each other, directly or through others.
    [Fact]
    public void A_room_may_use_only_rooms_listed_before_it()
    {
        var left = new List<string>();
        foreach (var (room, others) in s_mayUse)
        {
            Assert.All(others, other => Assert.True(left.Contains(other), $"{room} may use {other}, which is listed after it"));
            left.Add(room);
        }
    }

    [Fact]
    public void Every_file_is_in_a_room()
    {
        var folders = Directory.EnumerateFiles(s_source, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(s_source, file).Replace('\\', '/'))
            .Select(file => file.Contains('/', StringComparison.Ordinal) ? file[..file.IndexOf('/', StringComparison.Ordinal)] : "(root)")
            .Where(folder => folder is not ("bin" or "obj" or "build" or "docs"))
            .Distinct();
        Assert.Equal(s_mayUse.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    // A namespace that differs from its folder would hide a use from the tests above. Targets and emitted paths contain the generator's
    // full name.
    [Fact]
    public void A_namespace_follows_its_folder()
    {
        foreach (var room in s_mayUse.Keys.Except(["Polyfills", "Plumbing"]))
        {
            Assert.All(
                Directory.GetFiles(Path.Combine(s_source, room), "*.cs", SearchOption.AllDirectories)
                    .Where(file => Path.GetFileName(file) != "DcsGenerator.cs"),
                file => Assert.StartsWith(
                    $"DcsGen.{room}", Namespace().Match(File.ReadAllText(file)).Groups[1].Value, StringComparison.Ordinal));
        }
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
        var files = ((string[])["DcsGen", "DcsGen.Tool"]).SelectMany(
            static project => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories));
        Assert.All(files, static file => Assert.DoesNotContain(".AppendLiteral(", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\bDcsGen\.(\w+)")]
    private static partial Regex Qualified();

    // Reading.Pointer: C# finds a room by its short name from every namespace below DcsGen. A name after a dot is a member.
    [GeneratedRegex(@"(?<![\w.])([A-Z]\w+)\.[A-Z]")]
    private static partial Regex Relative();
}

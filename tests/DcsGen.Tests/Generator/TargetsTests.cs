using System.Text.RegularExpressions;
using System.Xml.Linq;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Generator;

/// <summary>The names by which a project is checked for misspelt ones are those that the targets read.</summary>
public partial class TargetsTests
{
    private static readonly string s_build = Path.Combine(Repository.Root, "src", "DcsGen", "build");

    private static readonly string s_text = string.Concat(
        Directory.EnumerateFiles(s_build, "DcsGen*").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    private static readonly XElement[] s_checks = [.. XDocument.Load(Path.Combine(s_build, "DcsGen.Checks.targets")).Descendants()];

    [Fact]
    public void The_metadata_of_documents_are_those_that_the_targets_read() =>
        Assert.Equal(
            Document().Matches(s_text).Select(static match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal),
            Words("_DcsGenItemName", "DcsGenSpec;DcsGenUsage", "Known"));

    [Fact]
    public void The_properties_are_those_that_the_targets_or_the_generator_read() =>
        Assert.Equal(
            Property().Matches(s_text).Select(static match => match.Groups[1].Value)
                .Concat(Visible().Match(s_text).Groups[1].Value.Split(';')
                    .Where(static name => name.StartsWith("DcsGen", StringComparison.Ordinal)))
                .Distinct()
                .Order(StringComparer.Ordinal),
            Words("_DcsGenPropertyName", null, "Include"));

    [Fact]
    public void The_items_are_those_that_an_editor_offers() =>
        Assert.Equal(
            Offered().Matches(s_text).Select(static match => match.Groups[1].Value).Order(StringComparer.Ordinal),
            s_checks.Where(static element => element.Name.LocalName == "_DcsGenItemName")
                .SelectMany(static element => element.Attribute("Include")!.Value.Split(';'))
                .Order(StringComparer.Ordinal));

    private static IEnumerable<string> Words(string item, string? include, string attribute) => s_checks
        .Single(element => element.Name.LocalName == item && (include is null || element.Attribute("Include")?.Value == include))
        .Attribute(attribute)!.Value.Split(';').Order(StringComparer.Ordinal);

    [GeneratedRegex(@"%\(_DcsGenDocument\.(\w+)\)")]
    private static partial Regex Document();

    [GeneratedRegex(@"\$\((DcsGen\w+)\)")]
    private static partial Regex Property();

    [GeneratedRegex(@"<CompilerVisibleProperty Include=""([^""]+)""")]
    private static partial Regex Visible();

    [GeneratedRegex(@"<AvailableItemName Include=""(\w+)""")]
    private static partial Regex Offered();
}

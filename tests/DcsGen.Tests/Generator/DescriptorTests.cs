using System.Globalization;
using System.Text.RegularExpressions;
using DcsGen.Diagnostics;
using DcsGen.Review;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;

namespace DcsGen.Tests.Generator;

/// <summary>How diagnostics are worded: short, without a full stop, and with what to do.</summary>
public partial class DescriptorTests
{
    private const int TitleLength = 90;
    private const int MessageLength = 130;

    private static readonly DiagnosticDescriptor[] s_all = [.. DiagnosticDescriptors.All, .. ReviewDescriptors.All];

    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "src", "DcsGen", "docs", "diagnostics.md"))
        .ReplaceLineEndings("\n");

    public static TheoryData<string> Ids => [.. s_all.Select(static descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_title_is_a_short_phrase(string id)
    {
        var title = Of(id).Title.ToString(CultureInfo.InvariantCulture);
        Assert.InRange(title.Length, 10, TitleLength);
        Assert.Matches(@"^[A-Z].*[\w)]$", title);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_is_one_short_sentence_without_a_full_stop(string id)
    {
        var message = Of(id).MessageFormat.ToString(CultureInfo.InvariantCulture);
        Assert.InRange(message.Length, 3, MessageLength);
        Assert.Matches(@"^[A-Z{'].*[\w})\]']$", message);
        Assert.DoesNotMatch(@"  |\. |[!?]|\b(please|sorry|invalid)\b", message.ToLowerInvariant());
        // Holes are numbered from 0, and each number is used.
        var holes = Hole().Matches(message)
            .Select(static match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
            .Distinct()
            .Order();
        Assert.Equal(Enumerable.Range(0, holes.Count()), holes);
    }

    [Fact]
    public void Each_diagnostic_says_on_the_page_what_to_do() => Assert.All(
        DiagnosticDescriptors.All.Select(static descriptor => descriptor.Id).Concat(OfTheBuild()).Distinct(),
        static id =>
        {
            Assert.Contains($"| {id} | ", s_page, StringComparison.Ordinal);
            var start = s_page.IndexOf($"\n## {id}\n", StringComparison.Ordinal);
            Assert.True(start >= 0, id);
            var end = s_page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
            Assert.Matches(@"\n\n\*\*What to do:\*\* [A-Z][^\n]{6,}", s_page[start..(end < 0 ? s_page.Length : end)]);
        });

    // Those that targets and their task report: the generator does not run there, or does not see it.
    private static IEnumerable<string> OfTheBuild() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/DcsGen/build"), "*.targets")
        .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/DcsGen.Tasks"), "*.cs"))
        .SelectMany(static file => Id().Matches(File.ReadAllText(file)).Select(static match => match.Groups[1].Value));

    private static DiagnosticDescriptor Of(string id) => s_all.Single(descriptor => descriptor.Id == id);

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"""(DCS\d{4})""")]
    private static partial Regex Id();
}

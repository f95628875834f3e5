using System.Globalization;
using DcsGen.Reading;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Generator;

/// <summary>Same document, same bytes: whatever the machine, the folder and the line ends.</summary>
public class DeterminismTests
{
    private static readonly string[] s_documents = [.. Documents.Cases, Documents.Home];

    public static TheoryData<string> Names => [.. s_documents];

    [Theory]
    [MemberData(nameof(Names))]
    public void Line_ends_do_not_matter(string name)
    {
        var (text, expected) = (Documents.Text(name), Documents.Run(name).Files);
        Assert.Equal(expected, Files(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(expected, Files("\uFEFF" + text));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void The_culture_does_not_matter(string culture)
    {
        // Read before the culture changes: these runs are shared.
        var expected = s_documents.Select(static name => Documents.Run(name).Files).ToArray();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, s_documents.Select(static name => Files(Documents.Text(name))).ToArray());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void The_folder_does_not_matter_and_is_not_in_the_output()
    {
        var here = GeneratorRun.Of(Repository.HomeDocument, "/here/pets.openapi.yaml").Files;
        var there = GeneratorRun.Of(Repository.HomeDocument, @"C:\there\pets.openapi.yaml").Files;
        Assert.Equal(here, there);
        Assert.DoesNotContain(here.Values, text => text.Contains("here/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var one = new GeneratorRun().Add("/a.openapi.yaml", Repository.HomeDocument)
            .Add("/b.openapi.yaml", Documents.Text("arrays"))
            .Run().Files;
        var two = new GeneratorRun().Add("/b.openapi.yaml", Documents.Text("arrays"))
            .Add("/a.openapi.yaml", Repository.HomeDocument)
            .Run().Files;
        Assert.Equal(one.OrderBy(file => file.Key, StringComparer.Ordinal), two.OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Json_and_yaml_give_the_same()
    {
        var json = YamlToJson(Repository.HomeDocument);
        Assert.Equal(Documents.Run(Documents.Home).Files, Files(json));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Output_ends_lines_with_a_line_feed_and_nothing_before_it(string name)
    {
        foreach (var (file, text) in Documents.Run(name).Files)
        {
            Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
            Assert.True(text.EndsWith('\n') && !text.EndsWith("\n\n", StringComparison.Ordinal), file);
            Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
        }
    }

    private static string YamlToJson(string yaml) =>
        YamlText.Read(yaml, new(CancellationToken.None))!.ToJsonString(new() { WriteIndented = true });

    private static IReadOnlyDictionary<string, string> Files(string text) => GeneratorRun.OfCommitted(text).Files;
}

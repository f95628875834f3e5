using System.Xml.Linq;
using DcsGen.Emit;
using DcsGen.Tests.Properties;

namespace DcsGen.Tests.Emit;

/// <summary>A description of any text gives well-formed XML, of a size and depth that are in proportion to it.</summary>
public class CommonMarkTests
{
    private static readonly string[] s_pieces =
    [
        "*", "**", "_", "`", "```", "~~~", "[", "]", "(", ")", "![", "](", "]: ", "[a]", "[a]: https://a.example/'\"<x>\n",
        "<", ">", "<b>", "<!--", "-->", "]]>", "*/", "///", "<https://a.example/?b=\"&c>", "&amp;", "&#0;", "&#x2028;", "&",
        "|", "\n|-|-|\n", "a|b", "- ", "1. ", "# ", "\n", "\n\n", "\r", "\r\n", "\t", "    ", " ", "\\", "\0", "\u0001",
        "\u0085", "\u2028", "\u2029", "\ufeff", "\ud83d", "\ude00", "\uffff", "😀", "\u202e", "javascript:alert(1)", "\"",
        "'", "a", "word. Another", "=\n", "---\n", "> ", "[^1]", "[^1]: ", ":::", "$$", "{#a .b}", "~~", "==", "  \n",
    ];

    [Theory]
    [InlineData("![]()", "At least 1.")]
    [InlineData("\u0001", "At least 1.")]
    [InlineData("![](a.png)", "a.png. At least 1.")]
    public void A_description_without_text_has_no_paragraph(string description, string expected) =>
        Assert.Equal(expected, Prose.Of(description).Then($"At least 1.").ToXml().ToString());

    [Fact]
    public void Lines_may_end_with_carriage_returns() => Assert.Equal(
        "<para>First.</para>\n<code>\n|a|b|\n|-|-|\n</code>\n<para>Last.</para>",
        Prose.Of("First.\r\r|a|b|\r|-|-|\r\rLast.").ToXml().ToString());

    [Fact]
    public void Emphasis_in_emphasis_is_text_where_it_is_too_deep()
    {
        var deep = new string('*', 1500);
        Assert.Equal($"{deep}a{deep}", Prose.Of($"{deep}a{deep}").ToXml().ToString());
        Assert.Equal("<b><b>a</b></b>", Prose.Of("****a****").ToXml().ToString());
    }

    [Fact]
    public void A_reference_does_not_multiply_its_address()
    {
        var description = string.Concat(Enumerable.Repeat("[a] ", 400)) + "\n\n[a]: https://a.example/" + new string('x', 2000);
        Assert.True(Prose.Of(description).ToXml().ToString().Length < 10 * description.Length);
        Assert.Equal(
            "<see href=\"https://a.example\">a</see> and <see href=\"https://a.example\">a</see>",
            Prose.Of("[a] and [a]\n\n[a]: https://a.example").ToXml().ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_text_is_well_formed(ulong seed) => Choices.Check(tests: 3000, seed, choices =>
    {
        var text = string.Concat(Enumerable.Range(0, choices.Below(40)).Select(_ => s_pieces[choices.Below(s_pieces.Length)]));
        var lines = XmlDoc.Of(new("a", text, Remarks: text), default(XmlText)).Lines;
        Assert.All(lines, static line => Assert.DoesNotContain(line, static c => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029'));
        XElement.Parse($"<doc>{string.Join('\n', lines)}</doc>");
    });
}

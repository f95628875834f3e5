using System.Xml.Linq;
using DcsGen.Descriptions;
using DcsGen.Emit;
using DcsGen.Tests.Properties;

namespace DcsGen.Tests.Descriptions;

/// <summary>HTML elements that Markdown can express are Markdown; all other text is as it was.</summary>
public class HtmlTests
{
    private static readonly string[] s_pieces =
    [
        "<p>", "</p>", "<P class='a'>", "<br>", "<br/>", "<b>", "</b>", "<i>", "</i>", "<code>", "</code>", "<a href=\"https://a.example/?a=%20\">",
        "<a>", "</a>", "<ul>", "</ul>", "<ol>", "</ol>", "<li>", "</li>", "<h1>", "</h1>", "<pre>", "</pre>", "<", ">", "`", "``", "~~~", "\\",
        "|", "\n", "\n\n", "    ", "\t", "*", "_", "[", "]", "(", ")", "&lt;", "&amp;", "a", " ", ". ", "]]>", "*/", "\"", "'", "href=",
    ];

    [Theory]
    [InlineData("<p>First.</p>\n<p>Second.</p>", "<para>First.</para>\n<para>Second.</para>")]
    [InlineData("<div>\n    <p>Not code.</p>\n</div>", "Not code.")]
    [InlineData("One<br>two", "One<br/>two")]
    [InlineData("The <strong>lines</strong> of <em>it</em>", "The <b>lines</b> of <i>it</i>")]
    [InlineData("<b>Note:</b>text and <b> a </b>", "Note:text and  a")]
    [InlineData("<code>a`b *c* &lt;d&gt;</code>", "<c>a`b *c* &lt;d&gt;</c>")]
    [InlineData("<a href='https://a.example/?b=1&amp;c'>a</a>", "<see href=\"https://a.example/?b=1&amp;c\">a</see>")]
    [InlineData("<a name=\"x\">a</a>", "a")]
    [InlineData("<a href=\"https://a.example\">a] b</a>", "a] b (https://a.example)")]
    [InlineData("<a href=\"https://a.example\"><p>a</p></a>", "<para>a</para>\n<para>(https://a.example)</para>")]
    [InlineData("<b><p>a</p></b>", "a")]
    [InlineData("<em>a\n\nb</em>", "<para>a</para>\n<para>b</para>")]
    [InlineData("<i>a_b*c</i>", "a_b*c")]
    [InlineData("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>", "<list type=\"bullet\">\n<item><description><para>a</para>\n<list type=\"number\">\n<item><description>b</description></item>\n</list></description></item>\n<item><description>c</description></item>\n</list>")]
    [InlineData("<ul><li>a<li>b</ul>", "<list type=\"bullet\">\n<item><description>a</description></item>\n<item><description>b</description></item>\n</list>")]
    [InlineData("<h2>Usage</h2>Read it.", "<para><b>Usage</b></para>\n<para>Read it.</para>")]
    public void Known_elements_are_elements_of_the_comment(string description, string expected) =>
        Assert.Equal(expected, Prose.Of(Html.ToCommonMark(description).Trim()).ToXml().ToString());

    [Theory]
    [InlineData("Bearer <code> or <b-value> of <id>, a < b > c")]
    [InlineData("`<p>a</p>` and \\<b>a\\</b>")]
    [InlineData("```html\n<p>a</p>\n```")]
    [InlineData("~~~\n<p>a</p>\n~~~")]
    [InlineData("Code:\n\n    <p>a</p>")]
    [InlineData("|a|b|\n|-|-|\n|<b>a</b>|<br>|")]
    [InlineData("<pre><code>a\n b</code></pre>")]
    [InlineData("<script>a</script> <currency>1</currency>")]
    [InlineData("</p> <a href=\"x")]
    public void Other_text_stays_as_it_is(string description) => Assert.Equal(description, Html.ToCommonMark(description));

    [Fact]
    public void A_list_may_have_many_items_without_end_tags() => Assert.Equal(
        200, Html.ToCommonMark("<ul>" + string.Concat(Enumerable.Repeat("<li>a", 200)) + "</ul>").Split("\n- ").Length - 1);

    [Fact]
    public void Elements_that_are_too_deep_are_text()
    {
        var deep = Html.ToCommonMark(string.Concat(Enumerable.Repeat("<div>", 70)) + "a" + string.Concat(Enumerable.Repeat("</div>", 70)));
        Assert.Equal("<div><div><div><div><div><div>a", deep.Replace("</div>", "", StringComparison.Ordinal).Trim());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_text_is_well_formed(ulong seed) => Choices.Check(tests: 3000, seed, choices =>
    {
        var text = string.Concat(Enumerable.Range(0, choices.Below(40)).Select(_ => s_pieces[choices.Below(s_pieces.Length)]));
        var markdown = Html.ToCommonMark(text);
        Assert.True(markdown.Length <= 8 * text.Length, markdown);
        XElement.Parse($"<doc>{string.Join('\n', XmlDoc.Of(new("a", markdown, Remarks: markdown), default(XmlText)).Lines)}</doc>");
    });
}

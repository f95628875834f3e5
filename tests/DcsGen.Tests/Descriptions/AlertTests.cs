using DcsGen.Descriptions;
using DcsGen.Emit;

namespace DcsGen.Tests.Descriptions;

/// <summary>The mark of an alert is a bold word; in other places it is text.</summary>
public class AlertTests
{
    [Theory]
    [InlineData("> [!NOTE]\n> Read it.", "<b>Note:</b> Read it.")]
    [InlineData("a\r\n\r\n>[!warning]\r\n> b", "<para>a</para>\n<para><b>Warning:</b> b</para>")]
    [InlineData("> [!NOTE] Read it.", "[!NOTE] Read it.")]
    [InlineData("[!NOTE]", "[!NOTE]")]
    [InlineData("> [!OTHER]", "[!OTHER]")]
    public void A_mark_on_the_first_line_of_a_quote_is_a_word(string description, string expected) =>
        Assert.Equal(expected, Prose.Of(Alert.ToCommonMark(description)).ToXml().ToString());
}

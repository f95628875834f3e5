using DcsGen.CSharp;
using DcsGen.Naming;

namespace DcsGen.Tests.Naming;

public class IdentifierTests
{
    [Theory]
    [InlineData("instance_id", "InstanceId")]
    [InlineData("ListBigkeyScanTasks", "ListBigkeyScanTasks")]
    [InlineData("repos/list-for-org", "ReposListForOrg")]
    [InlineData("WAITING", "Waiting")]
    [InlineData("NOT_FOUND", "NotFound")]
    [InlineData("ID", "Id")]
    [InlineData("X-Request-Id", "XRequestId")]
    [InlineData("HTTPServer", "HTTPServer")]
    [InlineData("v2beta", "V2beta")]
    [InlineData("2fa", "_2Fa")]
    [InlineData("v1.10", "V1_10")]
    [InlineData("V1_10", "V1_10")]
    [InlineData("2024-01-31", "_2024_01_31")]
    [InlineData("gpt-3.5-turbo", "Gpt3_5Turbo")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("", "Empty")]
    [InlineData("-", "Minus")]
    [InlineData("<=", "LessEquals")]
    [InlineData("straße", "Straße")]
    [InlineData("狗", "狗")]
    [InlineData("🐕", "UD83DUDC15")]
    [InlineData("a\"; class Evil { }", "AClassEvil")]
    public void The_name_of_a_type_consists_of_words(string text, string expected)
    {
        Assert.Equal(expected, Identifier.Pascal(text));
        Assert.True(Identifier.IsValid(Identifier.Pascal(text)));
    }

    [Theory]
    [InlineData("instance_id", "instanceId")]
    [InlineData("class", "@class")]
    [InlineData("await", "@await")]
    [InlineData("value", "value")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("ID", "id")]
    [InlineData("2fa", "_2Fa")]
    public void The_name_of_a_local_begins_with_a_small_letter_and_is_not_a_keyword(string text, string expected) =>
        Assert.Equal(expected, Identifier.Camel(text));

    [Fact]
    public void Any_character_gives_a_name()
    {
        for (int c = char.MinValue; c <= char.MaxValue; c++)
        {
            var text = ((char)c).ToString();
            foreach (var name in (string[])[
                Identifier.Pascal(text), Identifier.Pascal("a" + text + "b"), Identifier.Camel(text), Identifier.Camel("a" + text + "b")
            ])
            {
                Assert.True(CSharpName.IsValid(name), $"U+{c:X4} gives {name}");
            }
        }
    }

    [Theory]
    [InlineData("Dcs", true)]
    [InlineData("_1", true)]
    [InlineData("class", false)]
    [InlineData("record", false)]
    [InlineData("1st", false)]
    [InlineData("a b", false)]
    [InlineData("@a", false)]
    [InlineData("a\u202Eb", false)]
    [InlineData("", false)]
    public void Valid_identifiers_are_recognized(string text, bool expected) => Assert.Equal(expected, Identifier.IsValid(text));
}

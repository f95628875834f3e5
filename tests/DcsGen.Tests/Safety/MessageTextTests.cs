using DcsGen.Diagnostics;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Safety;

/// <summary>Fixed text of a message stays as it is written; text of a document is cleaned and cut.</summary>
public class MessageTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("two  blanks stay", "two  blanks stay")]
    [InlineData("größer 日本 😀", "größer 日本 😀")]
    [InlineData("a\r\nb", "a b")]
    [InlineData("a\u000Bb\u000Cc\u0085d\u2028e\u2029f\tg", "a b c d e f g")]
    [InlineData("a\0b\u001B[31mc\u007Fd\u009Be", "a<U+0000>b<U+001B>[31mc<U+007F>d<U+009B>e")]
    [InlineData("a\u202Eb\u2066c\u200Ed\u061Ce", "a<U+202E>b<U+2066>c<U+200E>d<U+061C>e")]
    [InlineData("pay\u200Bload \uFEFFx\u2060y\u00ADz\u3164", "pay<U+200B>load <U+FEFF>x<U+2060>y<U+00AD>z<U+3164>")]
    [InlineData("a\u200Db", "a<U+200D>b")]
    [InlineData("می\u200Cخواهم 👩\u200D💻", "می\u200Cخواهم 👩\u200D💻")]
    [InlineData("\U000E0041", "<U+E0041>")]
    [InlineData("##vso[task.setvariable variable=PATH]x ##[error]y ##teamcity[z", "# #vso[task.setvariable variable=PATH]x # #[error]y # #teamcity[z")]
    [InlineData("## heading", "## heading")]
    [InlineData(" ::set-env name=A::b", " : :set-env name=A::b")]
    public void Text_of_a_document_is_one_visible_line(string text, string expected)
    {
        MessageText message = $"{text}";
        Assert.Equal(expected, message.ToString());
    }

    // Not as InlineData: xunit writes lone surrogates as U+FFFD.
    [Fact]
    public void Half_of_a_surrogate_pair_is_written_as_its_number()
    {
        MessageText message = $"{"a\uD800b\uDC00"}";
        Assert.Equal("a<U+D800>b<U+DC00>", message.ToString());
    }

    [Fact]
    public void No_character_gets_through_that_a_terminal_or_an_editor_acts_on()
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            MessageText message = $"'{"a" + c + "b"}'";
            Assert.Null(PrintedText.Problem(message.ToString()));
        }
    }

    [Fact]
    public void Only_the_text_of_the_document_is_cut()
    {
        var name = new string('n', 50_000);
        MessageText message = $"The name '{name}' is not valid: {new string('v', 50_000)} (fingerprint {"0123456789ab"})";
        Assert.StartsWith("The name 'nnnn", message.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("vvv (fingerprint 0123456789ab)", message.ToString(), StringComparison.Ordinal);
        Assert.Contains("nnn...nnn", message.ToString(), StringComparison.Ordinal);
        Assert.Contains("nnn' is not valid: vvv", message.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            "The name '' is not valid:  (fingerprint 0123456789ab)".Length + (2 * MessageText.MaxValue), message.ToString().Length);
    }

    [Fact]
    public void A_cut_leaves_no_half_of_a_surrogate_pair()
    {
        for (var shift = 0; shift < 2; shift++)
        {
            MessageText message = $"{new string('x', shift) + string.Concat(Enumerable.Repeat("😀", 500))}";
            Assert.Null(PrintedText.Problem(message.ToString()));
            Assert.InRange(message.ToString().Length, MessageText.MaxValue - 2, MessageText.MaxValue);
        }
    }

    [Fact]
    public void Fixed_text_and_messages_in_holes_are_neither_cleaned_nor_cut_again()
    {
        MessageText inner = $"a\u00A0{"b\nc"}";
        MessageText outer = $"{inner} {1234:N0} {DayOfWeek.Monday}";
        Assert.Equal("a\u00A0b c 1,234 Monday", outer.ToString());
    }

    [Fact]
    public void An_exception_is_one_line_with_its_stack_and_its_message_cut()
    {
        try
        {
            throw new InvalidOperationException(new string('m', 5_000), new FormatException("x\nsrc/A.cs(1,1): error CS9998: forged"));
        }
        catch (InvalidOperationException e)
        {
            var text = MessageText.Of(e).ToString();
            Assert.Null(PrintedText.Problem(text));
            Assert.StartsWith("System.InvalidOperationException: mmm", text, StringComparison.Ordinal);
            Assert.Contains(" | at DcsGen.Tests.Safety.MessageTextTests.", text, StringComparison.Ordinal);
            Assert.Contains(" | caused by System.FormatException: x src/A.cs(1,1): error CS9998: forged", text, StringComparison.Ordinal);
            Assert.DoesNotContain(new string('m', MessageText.MaxSentence), text, StringComparison.Ordinal);
        }
    }
}

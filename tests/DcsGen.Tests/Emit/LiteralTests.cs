using System.Globalization;
using System.Text;
using DcsGen.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DcsGen.Tests.Emit;

/// <summary>A document is untrusted: whatever it holds stays one inert literal or one comment.</summary>
public class LiteralTests
{
    public static TheoryData<string> Hostile =>
    [
        "", "plain", "\"; class Evil { }", "\\", "\\\"", "\n", "\r\n", "\0", "\u0085", "\u2028", "\u2029", "*/", "///", "\"\"\"", "{0}", "{{", "\u202E", "🐕",
        "#endif", "\t", "</summary><script>", "]]>", "&amp;", "--",
        "\u2066a\u2069", "\uFEFF", "\u200B", "\U000E0041", "<U+000A>", "a\vb\fc", "\x7F",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_literal_is_one_token_of_the_same_text(string text)
    {
        var expression = SyntaxFactory.ParseExpression(Literal.Of(text).ToString());
        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(expression).Token.ValueText);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Documentation_is_nothing_but_comments(string text)
    {
        var writer = new SourceWriter();
        writer.Doc(XmlDoc.Of(new(text, "before " + text + " after", text, text), $"unsaid"));
        writer.Doc(XmlDoc.ShortSummary($"before {text} after"));
        writer.Doc(XmlDoc.Exception($"C", $"{text}"));
        writer.Doc(XmlDoc.Parameter(new("@class"), Prose.Of(text)));
        writer.Line($"class C;");
        var tree = CSharpSyntaxTree.ParseText(writer.ToString(), new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose));
        Assert.Empty(tree.GetDiagnostics());
        var member = Assert.Single(tree.GetCompilationUnitRoot().Members);
        Assert.Equal("C", Assert.IsType<ClassDeclarationSyntax>(member).Identifier.Text);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_comment_is_one_line_of_visible_characters(string text)
    {
        var comment = CommentText.Of(text).ToString();
        var tree = CSharpSyntaxTree.ParseText("// " + comment + "\nclass C;");
        Assert.Empty(tree.GetDiagnostics());
        var member = Assert.Single(tree.GetCompilationUnitRoot().Members);
        Assert.Equal(
            "// " + comment,
            Assert.Single(member.GetLeadingTrivia(), trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)).ToString());
        Assert.All([comment, Literal.Of(text).ToString()], IsSeen);
    }

    [Fact]
    public void Comments_of_two_texts_are_two() =>
        Assert.Equal(Hostile.Count, Hostile.Select<object[], string>(row => CommentText.Of((string)row[0]).ToString()).Distinct().Count());

    [Fact]
    public void Documentation_reorders_nothing()
    {
        Assert.Equal("a&#x202E;b&#x2066;c", Xml($"{"a\u202Eb\u2066c"}"));
        Assert.Equal(@"^\d+\.\w$", CommentText.Of(@"^\d+\.\w$").ToString());
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_escaped_in_a_comment() => Assert.Equal("a<U+D83D>b", CommentText.Of("a\uD83Db").ToString());

    private static string Xml(XmlText text) => text.ToString();

    private static void IsSeen(string text) => Assert.DoesNotContain(
        text.EnumerateRunes(),
        rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator);

    [Fact]
    public void A_lone_half_of_a_surrogate_pair_is_left_out_of_documentation() => Assert.Equal("ab", Xml($"{"a\uD83Db"}"));

    [Fact]
    public void A_long_text_is_wrapped_between_words()
    {
        var lines = XmlDoc.Summary($"{string.Join(' ', Enumerable.Repeat("word", 60))}").Lines;
        Assert.Equal(("<summary>", "</summary>"), (lines[0], lines[^1]));
        Assert.All(lines, line => Assert.True(line.Length <= 120, line));
        Assert.Equal(60, lines.Sum(line => line.Split(' ').Count(word => word == "word")));
    }
}

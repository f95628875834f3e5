using DcsGen.Emit;
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
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_literal_is_one_token_of_the_same_text(string text)
    {
        var expression = SyntaxFactory.ParseExpression(Literal.Of(text));
        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(expression).Token.ValueText);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Documentation_is_nothing_but_comments(string text)
    {
        var doc = XmlDoc.Of(new(text, "before " + text + " after", text, text), "unsaid");
        var tree = CSharpSyntaxTree.ParseText(doc + "\nclass C;", new CSharpParseOptions(documentationMode: Microsoft.CodeAnalysis.DocumentationMode.Diagnose));
        Assert.Empty(tree.GetDiagnostics());
        var member = Assert.Single(tree.GetCompilationUnitRoot().Members);
        Assert.Equal("C", Assert.IsType<ClassDeclarationSyntax>(member).Identifier.Text);
    }

    [Fact]
    public void A_lone_half_of_a_surrogate_pair_is_left_out_of_documentation() => Assert.Equal("ab", XmlDoc.Escape("a\uD83Db"));

    [Fact]
    public void A_long_text_is_wrapped_between_words()
    {
        var lines = XmlDoc.Element("summary", string.Join(' ', Enumerable.Repeat("word", 60))).Split('\n');
        Assert.Equal(("/// <summary>", "/// </summary>"), (lines[0], lines[^1]));
        Assert.All(lines, line => Assert.True(line.Length <= 124, line));
        Assert.Equal(60, lines.Sum(line => line.Split(' ').Count(word => word == "word")));
    }
}

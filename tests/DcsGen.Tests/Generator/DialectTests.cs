using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen.Tests.Generator;

/// <summary>One dialect of C# in all files that are written by hand. Braces, indentation and spaces are the build's (IDE0011,
/// IDE0055).</summary>
public class DialectTests
{
    private const int Columns = 140;

    // What may follow a string that reaches the last column.
    private const string Closing = ")]},;";

    // The support code is emitted as it is, so its lines change only with the emitted code.
    private static readonly string[] s_notHeld =
    [
        "src/DcsGen/Plumbing/",
    ];

    private static readonly Lazy<(string Path, SourceText Source, SyntaxNode Root)[]> s_files = new(Read);

    [Fact]
    public void A_line_has_at_most_140_columns_unless_a_string_reaches_the_last()
    {
        HasNone(static (source, root) =>
        {
            var strings = new Lazy<TextSpan[]>(() => [.. root.DescendantNodesAndTokens(static _ => true)
                .Where(IsString)
                .Select(node => node.Span)]);
            return source.Lines.Where(line => line.Span.Length > Columns && !strings.Value.Any(text => Reaches(text, line)))
                .Select(static line => line.LineNumber);
        });

        static bool Reaches(TextSpan text, TextLine line)
        {
            var last = line.Start + Columns;
            return text.Start < last
                && (text.End > last
                    || (text.End > line.Start && text.End <= line.End && line.ToString()[(text.End - line.Start)..].All(Closing.Contains)));
        }
    }

    [Fact]
    public void An_arrow_ends_a_line_and_does_not_begin_one() =>
        HasNone(static (source, root) => root.DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.EqualsGreaterThanToken) && IsFirst(token, source))
            .Select(token => source.Lines.GetLinePosition(token.SpanStart).Line));

    [Fact]
    public void Compared_values_are_named_current_and_previous() =>
        HasNone(static (source, root) => root.DescendantTokens()
            .Where(static token => token.IsKind(SyntaxKind.IdentifierToken) && token.Text is "@new" or "old")
            .Select(token => source.Lines.GetLinePosition(token.SpanStart).Line));

    private static bool IsString(SyntaxNodeOrToken node) =>
        node.AsNode() is InterpolatedStringExpressionSyntax or LiteralExpressionSyntax { Token.Value: string }
        || (node.AsNode() is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.Utf8StringLiteralExpression));

    private static bool IsFirst(SyntaxToken token, SourceText source) =>
        string.IsNullOrWhiteSpace(
            source.ToString(TextSpan.FromBounds(source.Lines.GetLineFromPosition(token.SpanStart).Start, token.SpanStart)));

    // Each finding is a path and a line, both as an editor shows them.
    private static void HasNone(Func<SourceText, SyntaxNode, IEnumerable<int>> find)
    {
        Assert.NotEmpty(s_files.Value);
        var found = s_files.Value.SelectMany(file => find(file.Source, file.Root).Select(line => $"{file.Path}({line + 1})")).ToArray();
        Assert.True(found.Length == 0, string.Join("\n", found));
    }

    private static (string Path, SourceText Source, SyntaxNode Root)[] Read()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        return
        [
            .. ((string[])["src", "tests"])
                .SelectMany(
                    static folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
                .Select(static file => (File: file, Path: Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')))
                .Where(static file => IsHeld(file.Path))
                .OrderBy(static file => file.Path, StringComparer.Ordinal)
                .Select(file =>
                {
                    var source = SourceText.From(File.ReadAllText(file.File));
                    return (file.Path, source, CSharpSyntaxTree.ParseText(source, options).GetRoot());
                }),
        ];
    }

    private static bool IsHeld(string path) =>
        !path.EndsWith(".verified.cs", StringComparison.Ordinal)
        && !path.EndsWith(".received.cs", StringComparison.Ordinal)
        && !path.Contains("/obj/", StringComparison.Ordinal)
        && !path.Contains("/bin/", StringComparison.Ordinal)
        && !path.StartsWith("src/Dcs/Generated/", StringComparison.Ordinal)
        && !s_notHeld.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));
}

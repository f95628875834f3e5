using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen.CodeFixes;

/// <summary>A <c>switch</c>, statement or expression, to which arms are added as text, in the layout of the arms that it has.</summary>
internal sealed class SwitchText
{
    private readonly bool _isExpression;
    private readonly SyntaxNode[] _arms;
    private readonly int _next;
    private readonly SyntaxToken _openBrace;
    private readonly bool _hasTrailingComma;

    private SwitchText(ExpressionSyntax value, bool isExpression, SyntaxNode[] arms, int next, SyntaxToken openBrace, bool hasTrailingComma)
    {
        Value = value;
        (_isExpression, _arms, _next, _openBrace, _hasTrailingComma) = (isExpression, arms, next, openBrace, hasTrailingComma);
    }

    /// <summary>Gets the value that is tested.</summary>
    public ExpressionSyntax Value { get; }

    /// <summary>Returns the <c>switch</c> whose value is at a span; null if no value of a <c>switch</c> is there.</summary>
    public static SwitchText? At(SyntaxNode root, TextSpan value)
    {
        foreach (var node in root.FindNode(value, getInnermostNodeForTie: true).AncestorsAndSelf())
        {
            switch (node)
            {
                case SwitchExpressionSyntax expression when expression.GoverningExpression.Span == value:
                    var arms = expression.Arms.ToArray<SyntaxNode>();
                    return new(
                        expression.GoverningExpression,
                        isExpression: true,
                        arms,
                        First(expression.Arms.Count, i => expression.Arms[i].WhenClause is null && !IsListed(expression.Arms[i].Pattern)),
                        expression.OpenBraceToken,
                        expression.Arms.Count > 0 && expression.Arms.SeparatorCount == expression.Arms.Count);
                case SwitchStatementSyntax statement when Bare(statement.Expression).Span == value || statement.Expression.Span == value:
                    return new(
                        Bare(statement.Expression),
                        isExpression: false,
                        statement.Sections.ToArray<SyntaxNode>(),
                        First(statement.Sections.Count, i => statement.Sections[i].Labels.Any(TakesMore)),
                        statement.OpenBraceToken,
                        hasTrailingComma: false);
            }
        }

        return null;
    }

    /// <summary>Returns the text of an arm.</summary>
    public string Arm(string pattern, string body) => _isExpression ? $"{pattern} => {body}" : $"case {pattern}:\n{body};";

    /// <summary>Returns the change that adds arms: before the first arm that may take their values, else at the end.</summary>
    public TextChange Insertion(SourceText text, string[] arms)
    {
        if (_arms.Length == 0)
        {
            var inOneLine = string.Join(_isExpression ? ", " : " ", arms.Select(static arm => arm.Replace("\n", " ")));
            return new(new(_openBrace.Span.End, 0), " " + inOneLine + (char.IsWhiteSpace(text[_openBrace.Span.End]) ? "" : " "));
        }

        // Before an arm: in its place. After the last one: as it is.
        var model = _arms[Math.Min(_next, _arms.Length - 1)];
        var lineBreak = LineBreak(text, model.SpanStart);
        var isOwnLine = IsFirstOfLine(text, model.SpanStart);
        var indentation = isOwnLine ? Indentation(text, model.SpanStart) : "";
        var between = isOwnLine ? lineBreak + indentation : " ";
        var body = isOwnLine && model is SwitchSectionSyntax section ? lineBreak + BodyIndentation(text, section, indentation) : " ";
        var added = arms.Select(arm => arm.Replace("\n", body)).ToArray();
        if (_next < _arms.Length)
        {
            return new(new(model.SpanStart, 0), string.Concat(added.Select(arm => arm + (_isExpression ? "," : "") + between)));
        }

        var list = string.Join((_isExpression ? "," : "") + between, added);
        return _isExpression
            ? _hasTrailingComma
                ? new(new(model.GetLastToken().GetNextToken().Span.End, 0), between + list + ",")
                : new(new(model.Span.End, 0), "," + between + list)
            : new(new(model.Span.End, 0), between + list);
    }

    private static int First(int count, Func<int, bool> predicate)
    {
        for (var i = 0; i < count; i++)
        {
            if (predicate(i))
            {
                return i;
            }
        }

        return count;
    }

    private static bool TakesMore(SwitchLabelSyntax label) =>
        label is DefaultSwitchLabelSyntax
            || (label is CasePatternSwitchLabelSyntax { WhenClause: null } pattern && !IsListed(pattern.Pattern));

    // An arm of constants takes only the values that are written in it.
    private static bool IsListed(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax => true,
        ParenthesizedPatternSyntax parenthesized => IsListed(parenthesized.Pattern),
        BinaryPatternSyntax binary => binary.IsKind(SyntaxKind.OrPattern)
            ? IsListed(binary.Left) && IsListed(binary.Right)
            : IsListed(binary.Left) || IsListed(binary.Right),
        RecursivePatternSyntax { PropertyPatternClause.Subpatterns: { Count: > 0 } parts } =>
            parts.Any(static part => IsListed(part.Pattern)),
        _ => false,
    };

    private static ExpressionSyntax Bare(ExpressionSyntax expression) =>
        expression is ParenthesizedExpressionSyntax parenthesized ? Bare(parenthesized.Expression) : expression;

    private static string LineBreak(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var lineBreak = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return lineBreak.Length == 0 ? "\n" : lineBreak;
    }

    private static bool IsFirstOfLine(SourceText text, int position) => string.IsNullOrWhiteSpace(BeforeInLine(text, position));

    private static string Indentation(SourceText text, int position)
    {
        var before = BeforeInLine(text, position);
        return before.Substring(0, before.Length - before.TrimStart().Length);
    }

    private static string BeforeInLine(SourceText text, int position) =>
        text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position));

    private static string BodyIndentation(SourceText text, SwitchSectionSyntax section, string indentation) =>
        section.Statements.FirstOrDefault() is { } first && first is not BlockSyntax && IsFirstOfLine(text, first.SpanStart)
            ? Indentation(text, first.SpanStart)
            : indentation + (indentation.Contains('\t') ? "\t" : "    ");
}

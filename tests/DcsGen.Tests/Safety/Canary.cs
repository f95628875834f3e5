using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Emit;
using DcsGen.Spec;
using DcsGen.Surface;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Tests.Safety;

/// <summary>Generates a document with a payload and looks for it where it must not be: in code.</summary>
internal static class Canary
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    /// <summary>What is emitted and reported for a document.</summary>
    /// <param name="Files">The files as data, which tell which ones differ from the twin's; empty when nothing is emitted.</param>
    /// <param name="Diagnostics">What is reported.</param>
    public sealed record Output(IReadOnlyList<CSharpFile> Files, IReadOnlyList<DiagnosticInfo> Diagnostics);

    public static Output Generate(SpecFile document)
    {
        var (_, api, diagnostics) = DocumentOutput.Map(document, CancellationToken.None);
        return new(api?.Files().ToArray() ?? [], diagnostics);
    }

    /// <summary>What is wrong with the output for a document with a payload; empty for nothing.</summary>
    /// <param name="twin">The output for the same document with harmless text.</param>
    /// <param name="output">The output for the document with the payload.</param>
    /// <param name="hasGrammar">Whether the code may differ from the twin's.</param>
    public static IEnumerable<string> Problems(Output twin, Output output, bool hasGrammar)
    {
        foreach (var diagnostic in output.Diagnostics)
        {
            if (PrintedText.Problem(diagnostic.ToDiagnostic().ToString()) is { } problem)
            {
                yield return $"the message of {diagnostic.Id} has {problem}";
            }

            // Of several arguments each is cut; the fixed text of the longest message is shorter.
            if (diagnostic.Message.ToString().Length > 1_000 && diagnostic.Id != DiagnosticDescriptors.Unforeseen.Id)
            {
                yield return $"the message of {diagnostic.Id} has {diagnostic.Message.ToString().Length} characters";
            }

            if (diagnostic.Id == DiagnosticDescriptors.Unforeseen.Id)
            {
                yield return diagnostic.Message.ToString();
            }
        }

        var known = twin.Files.ToHashSet();
        if (!hasGrammar && output.Files.Count != twin.Files.Count)
        {
            yield return $"{output.Files.Count} files, and {twin.Files.Count} of the twin";
        }

        for (var i = 0; i < output.Files.Count; i++)
        {
            if (known.Contains(output.Files[i]))
            {
                continue;
            }

            var file = output.Files[i];
            var text = CSharpFiles.Emit(file);
            if (file.HintName.Contains(CanaryPayloads.Word, StringComparison.Ordinal) || PrintedText.Problem(file.HintName) is not null)
            {
                yield return $"a file is called '{file.HintName}'";
            }

            foreach (var problem in Problems(text))
            {
                yield return $"{file.HintName}: {problem}";
            }

            if (!hasGrammar && i < twin.Files.Count && Difference(CSharpFiles.Emit(twin.Files[i]), text) is { } difference)
            {
                yield return $"{file.HintName}: {difference}";
            }
        }
    }

    /// <summary>What is wrong with a file by itself: it cannot be parsed, or the word is elsewhere than in literals and comments.</summary>
    public static IEnumerable<string> Problems(string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, s_options);
        if (tree.GetDiagnostics().FirstOrDefault() is { } error)
        {
            yield return error.ToString();
        }

        foreach (var token in tree.GetRoot().DescendantTokens(descendIntoTrivia: false))
        {
            if (!IsText(token) && token.Text.Contains(CanaryPayloads.Word, StringComparison.Ordinal))
            {
                yield return $"{token.Kind()} '{token.Text}' at {token.GetLocation().GetLineSpan().StartLinePosition}";
            }

            foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia))
            {
                if (!IsComment(trivia) && trivia.ToFullString().Contains(CanaryPayloads.Word, StringComparison.Ordinal))
                {
                    yield return $"{trivia.Kind()} '{trivia.ToFullString()}' at {trivia.GetLocation().GetLineSpan().StartLinePosition}";
                }
            }
        }
    }

    /// <summary>The first token or directive in which two files differ other than in the text of literals, identifiers and comments; null
    /// for none.</summary>
    public static string? Difference(string twin, string text)
    {
        var (left, right) = (Shape(twin).ToArray(), Shape(text).ToArray());
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            if (i >= left.Length || i >= right.Length || left[i] != right[i])
            {
                var context = string.Join(' ', right.Skip(Math.Max(0, i - 4)).Take(8));
                return $"token {i} is {(i < right.Length ? right[i] : "missing")}, and {(i < left.Length ? left[i] : "missing")} in the twin: {context}";
            }
        }

        return null;
    }

    // What the compiler makes code of: fixed tokens by their text, others by their kind, and directives.
    private static IEnumerable<string> Shape(string text)
    {
        foreach (var token in CSharpSyntaxTree.ParseText(text, s_options).GetRoot().DescendantTokens())
        {
            // A name that is shortened has documentation, where the twin's has none.
            foreach (var directive in token.LeadingTrivia
                .Where(static trivia => trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia))
                .Select(static trivia => trivia.ToFullString().Trim())
                .Where(static directive => directive != "#pragma warning disable CS1591 // members that the document does not describe"))
            {
                yield return directive;
            }

            yield return IsText(token) || token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.NumericLiteralToken)
                ? token.Kind().ToString()
                : token.Text;
        }
    }

    private static bool IsText(SyntaxToken token) => token.Kind()
        is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.CharacterLiteralToken
        or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind()
        is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
}

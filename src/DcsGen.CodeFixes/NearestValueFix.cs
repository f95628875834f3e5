using System.Collections.Immutable;
using System.Globalization;
using DcsGen.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen.CodeFixes;

/// <summary>Replaces a constant that the document does not allow by the nearest value that it allows (DCS3001): a number by the nearest
/// bound or multiple, a misspelt value of a closed enum by its constant.</summary>
/// <remarks>Not offered for texts and lists of a wrong length: which part of them to remove is not known.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestValueFix))]
public sealed class NearestValueFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DCS3001");

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            if (root is not null
                && model is not null
                && Replacement(diagnostic, root.FindNode(span, getInnermostNodeForTie: true), model) is { } replacement)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Use {replacement}, the nearest allowed value",
                        cancellationToken => ReplaceAsync(context.Document, span, replacement, cancellationToken),
                        equivalenceKey: nameof(NearestValueFix)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> ReplaceAsync(
        Document document, TextSpan span, string replacement, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(new TextChange(span, replacement)));
    }

    private static string? Replacement(Diagnostic diagnostic, SyntaxNode node, SemanticModel model)
    {
        if (diagnostic.Properties.TryGetValue(FixProperties.NearestMember, out var member)
            && diagnostic.Properties.TryGetValue(FixProperties.Type, out var name)
            && model.Compilation.GetTypeByMetadataName(name!) is { } type)
        {
            return $"{TypeText.At(type, model, node.SpanStart)}.Values.{member}";
        }

        return diagnostic.Properties.TryGetValue(FixProperties.Nearest, out var number)
            ? Literal(number!, model.GetTypeInfo(node))
            : null;
    }

    // A number of the constant's type, so that no expression around it changes its type. Null if it does not fit its target.
    private static string? Literal(string number, TypeInfo type) =>
        Target(type.ConvertedType) == SpecialType.System_Int32
            && !int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? null
            : Target(type.Type) switch
            {
                SpecialType.System_Decimal => number + "M",
                SpecialType.System_Single => number + "F",
                SpecialType.System_Int64 => number + "L",
                SpecialType.System_UInt32 => number + "U",
                SpecialType.System_UInt64 => number + "UL",
                _ => number,
            };

    private static SpecialType? Target(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0].SpecialType
            : type?.SpecialType;
}

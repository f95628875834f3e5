using System.Collections.Immutable;
using DcsGen.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DcsGen.CodeFixes;

/// <summary>Adds the arms that a <c>switch</c> over an open enum lacks (DCS3002). Each throws <see cref="NotImplementedException"/>, so
/// that the new value is not ignored silently until somebody writes the arm.</summary>
/// <remarks>Offered for a <c>switch</c> over the enum or its value. Not offered for tuples and patterns of records: the other parts of
/// such an arm are not known.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingArmFix))]
public sealed class MissingArmFix : CodeFixProvider
{
    private const string OneTitle = "Add the missing arm";
    private const string SeveralTitle = "Add the missing arms";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DCS3002");

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null
                && model is not null
                && diagnostic.Properties.TryGetValue(FixProperties.Members, out var members)
                && diagnostic.Properties.TryGetValue(FixProperties.Type, out var name)
                && model.Compilation.GetTypeByMetadataName(name!) is { } type
                && SwitchText.At(root, diagnostic.Location.SourceSpan) is { } found
                && Arms(found, type, members!.Split(' '), model) is { } arms)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        arms.Length == 1 ? OneTitle : SeveralTitle,
                        cancellationToken => AddAsync(context.Document, found, arms, cancellationToken),
                        equivalenceKey: OneTitle),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> AddAsync(Document document, SwitchText found, string[] arms, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(found.Insertion(text, arms)));
    }

    // Null where no pattern of one constant fits the value.
    private static string[]? Arms(SwitchText found, INamedTypeSymbol type, string[] members, SemanticModel model)
    {
        var position = found.Value.SpanStart;
        var tested = Unwrap(model.GetTypeInfo(found.Value).Type);
        var name = TypeText.At(type, model, position);
        var patterns = new List<string>();
        foreach (var member in members)
        {
            if (type.GetTypeMembers("Values").SelectMany(values => values.GetMembers(member)).FirstOrDefault() is not IFieldSymbol constant)
            {
                return null;
            }

            if (SymbolEqualityComparer.Default.Equals(tested, type))
            {
                patterns.Add($"{{ Value: {name}.Values.{member} }}");
            }
            else if (SymbolEqualityComparer.Default.Equals(tested, constant.Type))
            {
                patterns.Add($"{name}.Values.{member}");
            }
            else
            {
                return null;
            }
        }

        var exception = model.Compilation.GetTypeByMetadataName("System.NotImplementedException")?.ToMinimalDisplayString(model, position);
        return exception is null ? null : [.. patterns.Select(pattern => found.Arm(pattern, $"throw new {exception}()"))];
    }

    private static ITypeSymbol? Unwrap(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
}

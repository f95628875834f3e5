using Microsoft.CodeAnalysis;

namespace DcsGen.CodeFixes;

/// <summary>Writes the name of a type for a place in code.</summary>
internal static class TypeText
{
    /// <summary>Returns the shortest name that is the type there. A member of the same name hides the type, unless the type is its own
    /// (C# specification, 12.8.7.2, "Identical simple names and type names").</summary>
    public static string At(INamedTypeSymbol type, SemanticModel model, int position) =>
        model.LookupSymbols(position, name: type.Name)
            .Any(symbol => Value(symbol) is { } value && !SymbolEqualityComparer.Default.Equals(value, type))
            ? type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)
            : type.ToMinimalDisplayString(model, position);

    private static ITypeSymbol? Value(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol method => method.ReturnType,
        IEventSymbol found => found.Type,
        _ => null,
    };
}

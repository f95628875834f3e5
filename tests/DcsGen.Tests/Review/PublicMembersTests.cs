using System.Text.RegularExpressions;
using DcsGen.CSharp;
using DcsGen.Emit;
using DcsGen.Mapping;
using DcsGen.Review;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Tests.Review;

/// <summary>The list of public members is what the compiler sees.</summary>
public partial class PublicMembersTests
{
    private static readonly SymbolDisplayFormat s_type = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "specs", "cases"), "*.yaml")
            .Select(static path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_members_that_are_compared_are_the_public_symbols(string name) =>
        Check(File.ReadAllText(Path.Combine(Repository.Root, "specs", "cases", name + ".yaml")));

    [Fact]
    public void So_they_are_of_the_document_of_the_rules() => Check(BaseDocument.Text);

    private static void Check(string document)
    {
        if (ApiMapper.Map(ContractOf.File(document), CancellationToken.None).Value is not { Api: var api })
        {
            return;
        }

        var files = api.Files().Where(static file => file is not (SurfaceFile or SupportFile)).ToArray();
        var listed = MemberDifferences.Members(files, CancellationToken.None);
        var all = api.Files().Select(static file => CSharpSyntaxTree.ParseText(CSharpFiles.Emit(file), path: file.HintName)).ToArray();
        var compilation = Compiler.Empty(LanguageVersion.Latest).AddSyntaxTrees(all);
        var paths = files.Select(static file => file.HintName).ToHashSet(StringComparer.Ordinal);
        var declared = Types(compilation.Assembly.GlobalNamespace)
            .Where(type => type.Locations.Any(location => paths.Contains(location.SourceTree!.FilePath)))
            .SelectMany(type => type.GetMembers().Where(member => IsListed(member, paths)).Select(member => Text(type, member)))
            .Order(StringComparer.Ordinal);
        var ours = listed.Types.Values
            .SelectMany(static type => type.Members.Select(member => Text(type, member)))
            .Order(StringComparer.Ordinal);
        Assert.Equal(string.Join('\n', declared), string.Join('\n', ours));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol within) =>
        within.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .Where(static member => member is not INamespaceSymbol space || space.Name != CSharpNamespace.Plumbing.Text)
            .SelectMany(static member => member is INamedTypeSymbol type
                ? type.DeclaredAccessibility == Accessibility.Public ? Types(type).Prepend(type) : []
                : Types(member));

    private static bool IsListed(ISymbol member, HashSet<string> paths) =>
        member.DeclaredAccessibility == Accessibility.Public
        && !member.IsImplicitlyDeclared
        && member is not (INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet })
        && member.Locations.Any(location => location.IsInSource && paths.Contains(location.SourceTree!.FilePath));

    private static string Text(INamedTypeSymbol type, ISymbol member)
    {
        var of = type.ContainingType is { } outer ? $"{outer.Name}.{type.Name}" : type.Name;
        return member switch
        {
            IPropertySymbol property => $"{of}.{property.Name}: {property.Type.ToDisplayString(s_type)}{(property.IsRequired ? " required" : "")}",
            IFieldSymbol field => $"{of}.{field.Name}: {field.Type.ToDisplayString(s_type)}",
            IMethodSymbol { MethodKind: MethodKind.Conversion or MethodKind.UserDefinedOperator } method =>
                $"{of} operator({Parameters(method)}): {method.ReturnType.ToDisplayString(s_type)}",
            IMethodSymbol { MethodKind: MethodKind.Constructor } method => $"{of}.ctor({Parameters(method)})",
            IMethodSymbol method => $"{of}.{method.Name}({Parameters(method)}): {method.ReturnType.ToDisplayString(s_type)}",
            _ => $"{of}.{member.Name}",
        };
    }

    private static string Parameters(IMethodSymbol method) => string.Join(", ", method.Parameters.Select(static parameter =>
        $"{parameter.Type.ToDisplayString(s_type)} {parameter.Name}{(parameter.HasExplicitDefaultValue ? " = " : "")}"));

    private static string Unqualified(string type) => Namespace().Replace(type, "");

    [GeneratedRegex(@"global::([A-Za-z]+\.)*")]
    private static partial Regex Namespace();

    private static string WithoutModifiers(string type) =>
        type.Replace("this ", "", StringComparison.Ordinal).Replace("params ", "", StringComparison.Ordinal);

    private static string Text(PublicType type, PublicMember member)
    {
        var parameters = string.Join(", ", member.Parameters.Select(static parameter =>
            $"{Unqualified(WithoutModifiers(parameter.Type))} {parameter.Name.TrimStart('@')}{(parameter.IsOptional ? " = " : "")}"));
        return member.Kind switch
        {
            MemberKind.Property => $"{type.Name}.{member.Name}: {Unqualified(member.Type)}{(member.IsRequired ? " required" : "")}",
            MemberKind.Field => $"{type.Name}.{member.Name}: {Unqualified(member.Type)}",
            MemberKind.Constructor => $"{type.Name}.ctor({parameters})",
            MemberKind.Operator => $"{type.Name} operator({parameters}): {Unqualified(member.Type)}",
            _ => $"{type.Name}.{member.Name}({parameters}): {Unqualified(member.Type)}",
        };
    }
}

using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Hosting;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DcsGen.Tests.Naming;

/// <summary>The names in the emitted code of all cases, without those that come from a document.</summary>
internal sealed class EmittedNames
{
    private const string Client = "Pets";

    private static readonly Lazy<EmittedNames> s_all = new(OfAllCases);

    // A file with the same text has the same names.
    private readonly Dictionary<string, SyntaxTree> _trees = new(StringComparer.Ordinal);
    private Api _api = null!;
    private HashSet<string> _ofDocument = [];

    private EmittedNames()
    {
    }

    /// <summary>Gets the names in the code of all cases.</summary>
    public static EmittedNames All => s_all.Value;

    public HashSet<string> SupportTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the support types in the client's namespace that are not generic, without its interface and its exception.</summary>
    public HashSet<string> PublicSupportTypes { get; } = new(StringComparer.Ordinal);

    public HashSet<string> LibraryTypes { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Readers { get; } = new(StringComparer.Ordinal);

    public HashSet<string> ModelMembers { get; } = new(StringComparer.Ordinal);

    public HashSet<string> EnumMembers { get; } = new(StringComparer.Ordinal);

    public HashSet<string> OptionsMembers { get; } = new(StringComparer.Ordinal);

    public HashSet<string> ClientOptionsMembers { get; } = new(StringComparer.Ordinal);

    public HashSet<string> ClientFields { get; } = new(StringComparer.Ordinal);

    public HashSet<string> CredentialsMembers { get; } = new(StringComparer.Ordinal);

    public HashSet<string> ClientMembers { get; } = new(StringComparer.Ordinal);

    public HashSet<string> TypesInExpressions { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Locals { get; } = new(StringComparer.Ordinal);

    /// <summary>A static lambda cannot use the arguments of the method, so its parameters may have the names of arguments (C# 8).</summary>
    public HashSet<string> StaticLambdaParameters { get; } = new(StringComparer.Ordinal);

    private static EmittedNames OfAllCases()
    {
        var names = new EmittedNames();
        foreach (var name in Documents.Cases)
        {
            names.Add(Documents.Run(name));
        }

        return names;
    }

    private void Add(GeneratorRun run)
    {
        _api = run.Outputs(TrackingNames.Api).OfType<Result<Api>>().Single().Value!;
        _ofDocument =
        [
            .. _api.TypeNames().Select(static name => name.Text),
            .. _api.Groups.Select(static group => group.Name.Text),
            .. _api.Methods.Select(static method => method.Options?.Name.Text).OfType<string>(),
            .. _api.Client.Parameters.SelectMany(static one => new[] { one.Name.Text, one.Name.Text + "Source", one.ArgumentName.Text }),
            .. _api.Client.Server.Variables.Select(static variable => variable.Name.Text),
            .. _api.Security.SelectMany(static scheme => new[] { scheme.Name.Text, scheme.Tokens?.Method.Text ?? "" }),
            .. _api.Methods.SelectMany(static method => method.Parameters).Select(static parameter => parameter.Name.Text.TrimStart('@')),
            .. _api.Models.SelectMany(static model => model.AllProperties()).Select(static property => property.Name.Text),
            .. _api.Models.Select(static model => model.AdditionalProperties?.Name.Text).OfType<string>(),
            .. _api.Enums.SelectMany(static type => type.Values).Select(static value => value.Name.Text),
        ];
        var fresh = run.Files.Where(file => !_trees.ContainsKey(file.Value)).ToArray();
        foreach (var (path, text) in fresh)
        {
            _trees[text] = CSharpSyntaxTree.ParseText(text, new(LanguageVersion.Latest), path);
        }

        var compilation = Compiler.Empty(LanguageVersion.Latest).AddSyntaxTrees(run.Files.Values.Select(text => _trees[text]).Distinct());
        foreach (var (_, text) in fresh)
        {
            Add(_trees[text].GetRoot(), compilation.GetSemanticModel(_trees[text]));
        }
    }

    private void Add(SyntaxNode root, SemanticModel model)
    {
        foreach (var node in root.DescendantNodes())
        {
            if (node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            {
                AddType((INamedTypeSymbol)model.GetDeclaredSymbol(node)!);
            }
            else if (node is SimpleNameSyntax { Parent: not (UsingDirectiveSyntax or NameColonSyntax or NameEqualsSyntax) } name
                && IsFirst(name)
                && char.IsUpper(name.Identifier.Text[0])
                && IsOfLibrary(model.GetSymbolInfo(name)))
            {
                AddUse(name);
            }
            else if (node is ParameterSyntax or VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax
                && IsInMethodOfOperation(node)
                && model.GetDeclaredSymbol(node) is ILocalSymbol or IParameterSymbol)
            {
                var local = model.GetDeclaredSymbol(node)!.Name;
                if (!_ofDocument.Contains(local))
                {
                    (IsOfStaticLambda(node) ? StaticLambdaParameters : Locals).Add(local);
                }
            }
        }
    }

    private void AddType(INamedTypeSymbol type)
    {
        var isOfDocument = _ofDocument.Contains(type.Name);
        var isConverterOfDocument = type.Name.EndsWith(Converter.Suffix, StringComparison.Ordinal)
            && type.BaseType!.TypeArguments is [var converted]
            && converted.Name + Converter.Suffix == type.Name;
        if (type.ContainingType is null && !isOfDocument && !isConverterOfDocument)
        {
            SupportTypes.Add(type.Name);
            if (type is { Arity: 0, TypeKind: not TypeKind.Interface, ContainingNamespace.Name: not ("Plumbing" or "DependencyInjection") }
                && type.Name != Client + "ApiException")
            {
                PublicSupportTypes.Add(type.Name);
            }
        }

        var members = Members(type).Where(name => !_ofDocument.Contains(name));

        // CS8859: a record must not have a member of the name Clone.
        switch (type.Name)
        {
            case Client + "Json":
                Readers.UnionWith(type.GetMembers().OfType<IMethodSymbol>()
                    .Where(static method => method.Name.StartsWith("Read", StringComparison.Ordinal)
                        || method.Name.StartsWith("Write", StringComparison.Ordinal))
                    .Select(static method => method.Name[(method.Name[0] == 'R' ? 4 : 5)..])
                    .Where(name => name.Length > 0 && !_ofDocument.Contains(name)));
                break;
            case Client + "CallOptions":
                OptionsMembers.UnionWith(members.Append("Clone"));
                break;
            case Client + "ClientOptions":
                ClientOptionsMembers.UnionWith(members);
                break;
            case Client + "Credentials":
                CredentialsMembers.UnionWith(members);
                break;
            case Client + "Client":
                ClientFields.UnionWith(type.GetMembers().OfType<IFieldSymbol>()
                    .Where(static field => field is { IsStatic: false, IsImplicitlyDeclared: false })
                    .Select(static field => char.ToUpperInvariant(field.Name[1]) + field.Name[2..])
                    .Where(name => !_ofDocument.Contains(name)));
                ClientMembers.UnionWith(members.Where(static name =>
                    !name.EndsWith("Async", StringComparison.Ordinal) && !name.EndsWith("Request", StringComparison.Ordinal)));
                break;
            case var name when _api.Models.Any(one => one.Name == name):
                ModelMembers.UnionWith(members.Append("Clone"));
                break;
            case var name when _api.Enums.Any(one => one.Name == name):
                EnumMembers.UnionWith(members.Append("Clone"));
                break;
        }
    }

    private void AddUse(SimpleNameSyntax name)
    {
        // There, the usings hide the types of the document.
        if (name.Ancestors().OfType<FileScopedNamespaceDeclarationSyntax>().FirstOrDefault()?.Name is QualifiedNameSyntax space
            && space.Right.Identifier.Text == CSharpNamespace.Plumbing.Text)
        {
            return;
        }

        LibraryTypes.Add(name.Identifier.Text);
        if (name.Parent is AttributeSyntax)
        {
            // The compiler looks for both names.
            LibraryTypes.Add(name.Identifier.Text + "Attribute");
        }

        if (IsInClient(name) && name.Parent is MemberAccessExpressionSyntax or IsPatternExpressionSyntax or ConstantPatternSyntax)
        {
            TypesInExpressions.Add(name.Identifier.Text);
        }
    }

    private static bool IsOfLibrary(SymbolInfo info) => (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => IsInMetadata(constructor.ContainingType),
        INamedTypeSymbol type => IsInMetadata(type),
        INamespaceSymbol space => space.Name != CSharpNamespace.Plumbing.Text,
        _ => false,
    };

    private static bool IsInMetadata(INamedTypeSymbol type) => type.Locations.Any(static location => location.IsInMetadata);

    private static bool IsFirst(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name,
        QualifiedNameSyntax qualified =>
            qualified.Left == name
            && qualified.Ancestors().First(static node => node is not NameSyntax)
                is not (UsingDirectiveSyntax or BaseNamespaceDeclarationSyntax),
        AliasQualifiedNameSyntax or BaseNamespaceDeclarationSyntax or MemberBindingExpressionSyntax => false,
        _ => true,
    };

    private static bool IsInClient(SyntaxNode node) =>
        node.Ancestors().OfType<TypeDeclarationSyntax>().LastOrDefault()?.Identifier.Text == Client + "Client";

    private bool IsInMethodOfOperation(SyntaxNode node) =>
        node.SyntaxTree.FilePath.Contains("/Operations/", StringComparison.Ordinal)
        && node.Ancestors().OfType<MethodDeclarationSyntax>().FirstOrDefault() is { } method
        && _api.Methods.SelectMany(static one => new[] { one.Name, one.Paging?.Name ?? one.Name })
            .Any(name => method.Identifier.Text.StartsWith(name, StringComparison.Ordinal));

    private static bool IsOfStaticLambda(SyntaxNode node) => node is ParameterSyntax
        && node.Ancestors().OfType<LambdaExpressionSyntax>().FirstOrDefault() is { } lambda
        && lambda.Modifiers.Any(SyntaxKind.StaticKeyword);

    private static IEnumerable<string> Members(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (char.IsUpper(member.Name[0])
                    && (ReferenceEquals(current, type)
                        || member.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Internal)))
                {
                    yield return member.Name;
                }
            }
        }
    }
}

using DcsGen.CSharp;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis;

namespace DcsGen.Review;

/// <summary>The public types and members that emitted text declares, read from its syntax: so none can be forgotten.</summary>
/// <remarks>
/// A type that several files declare parts of is one type here. The namespace of the plumbing is left out: its public types are converters,
/// each of which comes and goes with its type.
/// </remarks>
internal sealed class PublicMembers
{
    private readonly Dictionary<string, PublicType> _types = new(StringComparer.Ordinal);

    /// <summary>Gets the public types by name; a nested one is <c>Kind.Values</c>, a generic one <c>Response`1</c>.</summary>
    public IReadOnlyDictionary<string, PublicType> Types => _types;

    /// <summary>Adds what one file declares.</summary>
    public void Add(string text, CancellationToken cancellationToken)
    {
        var root = CSharpSyntaxTree.ParseText(text, cancellationToken: cancellationToken).GetRoot(cancellationToken);
        foreach (var type in root.DescendantNodes(
                static node => node is CompilationUnitSyntax || (node is BaseNamespaceDeclarationSyntax space && !IsPlumbing(space.Name)))
            .OfType<BaseTypeDeclarationSyntax>())
        {
            AddType(type, "");
        }
    }

    private void AddType(BaseTypeDeclarationSyntax declaration, string within)
    {
        if (!IsPublic(declaration.Modifiers))
        {
            return;
        }

        var (arity, parameters) = declaration is TypeDeclarationSyntax named
            ? (named.TypeParameterList?.Parameters.Count ?? 0, named.ParameterList)
            : (0, null);
        var name = within + declaration.Identifier.Text + (arity == 0 ? "" : "`" + arity);
        if (!_types.TryGetValue(name, out var type))
        {
            _types.Add(name, type = new(name));
        }

        type.Declare(declaration);
        if (parameters is not null)
        {
            AddPrimary(type, declaration is RecordDeclarationSyntax, parameters);
        }

        foreach (var member in declaration is TypeDeclarationSyntax container ? container.Members : default)
        {
            if (member is BaseTypeDeclarationSyntax nested)
            {
                AddType(nested, name + ".");
            }
            else if (IsPublic(member.Modifiers) || (declaration is InterfaceDeclarationSyntax && !HasAccess(member.Modifiers)))
            {
                AddMember(type, member, declaration is InterfaceDeclarationSyntax);
            }
        }
    }

    // The parameters of a record are its properties, too.
    private static void AddPrimary(PublicType type, bool isRecord, ParameterListSyntax parameters)
    {
        type.Add(new(MemberKind.Constructor, ".ctor", "") { Parameters = Parameters(parameters) });
        foreach (var parameter in isRecord ? parameters.Parameters : default)
        {
            type.Add(new(MemberKind.Property, parameter.Identifier.Text, Text(parameter.Type)) { IsGettable = true, IsSettable = true });
        }
    }

    private static void AddMember(PublicType type, MemberDeclarationSyntax member, bool isInterface)
    {
        var (isStatic, isObsolete) = (member.Modifiers.Any(SyntaxKind.StaticKeyword), IsObsolete(member.AttributeLists));
        switch (member)
        {
            case PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property:
                type.Add(new(MemberKind.Property, property.Identifier.Text, Text(property.Type))
                {
                    IsStatic = isStatic,
                    IsObsolete = isObsolete,
                    IsRequired = property.Modifiers.Any(SyntaxKind.RequiredKeyword),
                    IsGettable = property.ExpressionBody is not null || HasAccessor(property, SyntaxKind.GetAccessorDeclaration),
                    IsSettable = HasAccessor(property, SyntaxKind.InitAccessorDeclaration)
                        || HasAccessor(property, SyntaxKind.SetAccessorDeclaration),
                    HasBody = !isInterface
                        || property.ExpressionBody is not null
                        || property.AccessorList!.Accessors.All(static one => one.Body is not null || one.ExpressionBody is not null),
                });
                break;
            case MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } method:
                type.Add(new(MemberKind.Method, method.Identifier.Text, Text(method.ReturnType))
                {
                    IsStatic = isStatic,
                    IsObsolete = isObsolete,
                    Parameters = Parameters(method.ParameterList),
                    HasBody = !isInterface || method.Body is not null || method.ExpressionBody is not null,
                });
                break;
            case ConstructorDeclarationSyntax constructor:
                type.Add(new(MemberKind.Constructor, ".ctor", "")
                {
                    IsObsolete = isObsolete,
                    Parameters = Parameters(constructor.ParameterList),
                });
                break;
            case FieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    type.Add(new(MemberKind.Field, variable.Identifier.Text, Text(field.Declaration.Type))
                    {
                        IsStatic = isStatic || field.Modifiers.Any(SyntaxKind.ConstKeyword),
                        IsObsolete = isObsolete,
                        IsGettable = true,
                        Value = field.Modifiers.Any(SyntaxKind.ConstKeyword) ? variable.Initializer?.Value.ToString() ?? "" : "",
                    });
                }

                break;
            case ConversionOperatorDeclarationSyntax conversion:
                var name = $"operator {conversion.ImplicitOrExplicitKeyword.Text} {Text(conversion.Type)}";
                type.Add(new(MemberKind.Operator, name, Text(conversion.Type))
                {
                    IsStatic = true,
                    Parameters = Parameters(conversion.ParameterList),
                });
                break;
            case OperatorDeclarationSyntax operation:
                type.Add(new(MemberKind.Operator, "operator " + operation.OperatorToken.Text, Text(operation.ReturnType))
                {
                    IsStatic = true,
                    Parameters = Parameters(operation.ParameterList),
                });
                break;
            case IndexerDeclarationSyntax { ExplicitInterfaceSpecifier: null } indexer:
                type.Add(new(MemberKind.Property, "this[]", Text(indexer.Type))
                {
                    IsGettable = true,
                    Parameters = Parameters(indexer.ParameterList),
                });
                break;
        }
    }

    private static List<PublicParameter> Parameters(BaseParameterListSyntax list) =>
    [
        .. list.Parameters.Select(static parameter => new PublicParameter(
            parameter.Identifier.Text,
            string.Join(" ", parameter.Modifiers.Select(static modifier => modifier.Text).Append(Text(parameter.Type))),
            parameter.Default is not null)),
    ];

    private static string Text(TypeSyntax? type) => type?.WithoutTrivia().NormalizeWhitespace().ToString() ?? "";

    private static bool HasAccessor(PropertyDeclarationSyntax property, SyntaxKind kind) =>
        property.AccessorList?.Accessors.Any(one => one.IsKind(kind) && !HasAccess(one.Modifiers)) ?? false;

    private static bool IsPlumbing(NameSyntax name) =>
        (name as SimpleNameSyntax ?? (name as QualifiedNameSyntax)?.Right)?.Identifier.Text == CSharpNamespace.Plumbing.Text;

    private static bool IsPublic(SyntaxTokenList modifiers) => modifiers.Any(SyntaxKind.PublicKeyword);

    private static bool HasAccess(SyntaxTokenList modifiers) =>
        modifiers.Any(SyntaxKind.PrivateKeyword) || modifiers.Any(SyntaxKind.InternalKeyword) || modifiers.Any(SyntaxKind.ProtectedKeyword);

    private static bool IsObsolete(SyntaxList<AttributeListSyntax> lists) =>
        lists.SelectMany(static list => list.Attributes)
            .Any(static attribute => attribute.Name.ToString().EndsWith("Obsolete", StringComparison.Ordinal));
}

/// <summary>A public type, with what its parts declare.</summary>
/// <param name="name">The name, with those of the types around it.</param>
internal sealed class PublicType(string name)
{
    private readonly List<PublicMember> _members = [];
    private readonly HashSet<string> _bases = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    /// <summary>Gets the kind: <c>class</c>, <c>record</c>, <c>record struct</c>, <c>interface</c> ...</summary>
    public string Kind { get; private set; } = "";

    public bool IsSealed { get; private set; }

    public bool IsObsolete { get; private set; }

    /// <summary>Gets the base types and interfaces, as they are written.</summary>
    public IReadOnlyCollection<string> Bases => _bases;

    /// <summary>Gets the members, in the order of the text.</summary>
    public IReadOnlyList<PublicMember> Members => _members;

    /// <summary>Adds what a part says of the type itself.</summary>
    public void Declare(BaseTypeDeclarationSyntax part)
    {
        Kind = part switch
        {
            RecordDeclarationSyntax record => record.ClassOrStructKeyword.IsKind(SyntaxKind.StructKeyword) ? "record struct" : "record",
            TypeDeclarationSyntax type => (part.Modifiers.Any(SyntaxKind.StaticKeyword) ? "static " : "") + type.Keyword.Text,
            _ => "enum",
        };
        IsSealed |= part.Modifiers.Any(SyntaxKind.SealedKeyword);
        IsObsolete |= part.AttributeLists.SelectMany(static list => list.Attributes)
            .Any(static attribute => attribute.Name.ToString().EndsWith("Obsolete", StringComparison.Ordinal));
        foreach (var type in part.BaseList?.Types ?? default)
        {
            _bases.Add(type.Type.ToString());
        }
    }

    /// <summary>Adds a member.</summary>
    public void Add(PublicMember member) => _members.Add(member);
}

internal enum MemberKind
{
    Property,
    Field,
    Method,
    Constructor,
    Operator,
}

/// <summary>A public member.</summary>
/// <param name="Kind">The kind of member.</param>
/// <param name="Name">The name; <c>.ctor</c> of a constructor.</param>
/// <param name="Type">The type, or what is returned, as it is written.</param>
internal sealed record PublicMember(MemberKind Kind, string Name, string Type)
{
    public bool IsStatic { get; init; }

    public bool IsObsolete { get; init; }

    /// <summary>Gets whether an initializer must set it.</summary>
    public bool IsRequired { get; init; }

    public bool IsGettable { get; init; }

    public bool IsSettable { get; init; }

    /// <summary>Gets whether it has a body; without one, who implements the interface must have it.</summary>
    public bool HasBody { get; init; } = true;

    /// <summary>Gets the value of a constant; empty for others.</summary>
    public string Value { get; init; } = "";

    public IReadOnlyList<PublicParameter> Parameters { get; init; } = [];
}

/// <param name="Name">The name.</param>
/// <param name="Type">The type with its modifiers, as it is written.</param>
/// <param name="IsOptional">Whether it has a default.</param>
internal sealed record PublicParameter(string Name, string Type, bool IsOptional);

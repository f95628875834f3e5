using System.Globalization;
using DcsGen.CSharp;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Schemas;

/// <summary>oneOf, anyOf and a list of types to a union, or to the one type that says as much.</summary>
internal sealed class ChoiceMapper(SchemaMapper schemas, ModelMapper models, ParsedDocument parsed, Findings findings, NameScope typeNames)
{
    private readonly List<UnionDraft> _unions = [];
    private readonly Dictionary<string, UnionDraft> _unionsByName = new(StringComparer.Ordinal);

    /// <summary>The type of a choice; null when the schema is none. A choice between one schema and null is that schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="pointer">Where it stands.</param>
    /// <param name="name">What a type made for it is called.</param>
    /// <param name="component">Its key, if it is a named one.</param>
    public TypeRef? Map(IOpenApiSchema schema, string pointer, TypeName name, string? component)
    {
        if (Choice.Of(parsed, schema, pointer) is not { } choice)
        {
            return null;
        }

        var branches = EnumValues.WithoutSpecialCases(choice.Branches);
        var type = branches.Count == 1 ? schemas.Map(branches[0].Schema, branches[0].Pointer, name.Preferred)
            : EnumValues.OfAll(branches) is { } values ? schemas.AddEnum(values, schema, name)
            : MapUnion(schema, name, component, choice, branches);
        return choice.IsNullable ? type with { IsNullable = true } : type;
    }

    /// <summary>The types between which a union chooses.</summary>
    public IEnumerable<TypeRef> CasesOf(NamedType union) => _unionsByName[union.Name].Cases.Select(static one => one.Type);

    /// <summary>The unions, finished.</summary>
    public IEnumerable<UnionType> Finish() => _unions.Select(static union => UnionMapper.Map(union.Name, union.Doc, union.Choice, union.Cases));

    private NamedType MapUnion(IOpenApiSchema schema, TypeName name, string? component, Choice choice, IReadOnlyList<Branch> branches)
    {
        var typeName = name.Take(typeNames);
        var type = new NamedType(typeName, NamedKind.Union);
        schemas.Register(type, schema, component);
        var draft = new UnionDraft(typeName, Docs.OfType(schema), choice);
        _unions.Add(draft);
        _unionsByName.Add(typeName, draft);
        var types = new HashSet<TypeRef>();
        var ofType = branches.Where(static branch => branch.Component is null).ToLookup(TypeOf);
        for (var i = 0; i < branches.Count; i++)
        {
            var branch = branches[i];
            var mapped = schemas.Map(branch.Schema, branch.Pointer, typeName + CaseName(branch, i, ofType)) with { IsNullable = false };
            if (mapped is NamedType { Kind: NamedKind.Union } inner)
            {
                findings.Approximated(branch.Pointer, $"The choice '{inner.Name}' inside the choice '{typeName}' is read as any JSON");
            }
            else if (UnionMapper.KindOf(mapped) is not null && types.Add(mapped.WithoutNulls()))
            {
                // What is any JSON is what a union keeps anyway.
                draft.Cases.Add((branch, mapped));
            }
        }

        // Of records that derive from each other the deeper come first, in a switch too; the others stay in the document's order.
        var sorted = draft.Cases.OrderByDescending(one => models.Depth(one.Type)).ToArray();
        draft.Cases.Clear();
        draft.Cases.AddRange(sorted);
        return type;
    }

    // What an inline case is called after the union's name: its discriminating value, its kind where no other has it, or its number.
    private static string CaseName(Branch branch, int index, ILookup<JsonSchemaType, Branch> ofType)
    {
        if (branch.Component is not null)
        {
            return "";
        }

        var shape = Shape.Of(branch.Schema);
        foreach (var name in shape.Names)
        {
            if (shape.ValuesOf(name).ToArray() is { Length: 1 } values)
            {
                return Identifier.Pascal(values[0]);
            }
        }

        var type = TypeOf(branch);
        return !ofType[type].Skip(1).Any()
            ? type switch
            {
                JsonSchemaType.Object => "Object",
                JsonSchemaType.Array => "",
                JsonSchemaType.String => "Text",
                JsonSchemaType.Integer or JsonSchemaType.Number => "Number",
                _ => "Option",
            }
            : "Option" + (1 + index).ToString(CultureInfo.InvariantCulture);
    }

    private static JsonSchemaType TypeOf(Branch branch) => (branch.Schema.Type ?? 0) & ~JsonSchemaType.Null;

    private sealed record UnionDraft(CSharpName Name, Doc Doc, Choice Choice)
    {
        public List<(Branch Branch, TypeRef Type)> Cases { get; } = [];
    }
}

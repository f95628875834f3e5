using DcsGen.CSharp;
using DcsGen.Naming;
using DcsGen.OpenApi;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Schemas;

/// <summary>oneOf, anyOf and a list of types to a union, or to the one type that says as much.</summary>
internal sealed class VariantStrategy(
    SchemaMapper schemas, TypeRegistry registry, ModelMapper models, Findings findings) : NamedTypeStrategy(registry)
{
    private readonly TypeRegistry _registry = registry;
    private readonly List<UnionDraft> _unions = [];
    private readonly Dictionary<string, UnionDraft> _unionsByName = new(StringComparer.Ordinal);

    public override bool Takes(SchemaRequest request) => VariantSet.ConsistsOfVariants(request.Schema);

    /// <summary>Makes the type of variants. One variant beside null is that variant.</summary>
    public override TypeRef? Make(SchemaRequest request)
    {
        if (VariantSet.Of(request.At) is not { } set)
        {
            return null;
        }

        var groups = EnumValues.Groups(set.Variants);
        return set.IsOpen ? MapOpen(request, set, groups)
            : AreOneScalar(groups) ? schemas.Map(groups[0][0], request.Name.Preferred)
            : groups.Count > 1 ? MapUnion(request, set, groups)
            : groups[0].Count == 1 ? schemas.MapAs(request, groups[0][0])
            : EnumValues.OfAll(groups[0], findings) is { } values ? schemas.AddEnum(values, request.Doc, request.Name)
            : MapUnion(request, set, groups);
    }

    public override TypeRef? Find(SchemaRequest request, Func<LocatedSchema, TypeRef?> find) =>
        base.Find(request, find)
            ?? (VariantSet.Of(request.At) is { IsOpen: false } set
                && EnumValues.Groups(set.Variants) is { Count: 1 } groups
                && groups[0].Count == 1
                ? find(groups[0][0])
                : null);

    /// <summary>Makes a union of a type that consists of itself, such as a list of such lists: C# has no name for it.</summary>
    /// <param name="name">The type, which its own parts refer to.</param>
    /// <param name="at">The schema.</param>
    /// <param name="type">The type that its schema describes; the union itself when it describes nothing else.</param>
    public void AddRecursive(NamedType name, LocatedSchema at, TypeRef type)
    {
        var draft = new UnionDraft(name.Name, Docs.OfType(at.Written!, at.Written!.Description, name.Name), VariantSet.Empty);
        _unions.Add(draft);
        _unionsByName.Add(name.Name, draft);
        if (UnionMapper.KindOf(type) is not null)
        {
            draft.Variants.Add((at, type with { IsNullable = false }));
        }
    }

    /// <summary>The types of a union's variants.</summary>
    public IEnumerable<TypeRef> VariantsOf(NamedType union) => _unionsByName[union.Name].Variants.Select(static one => one.Type);

    /// <summary>The unions, finished.</summary>
    public IEnumerable<UnionType> Finish() =>
        _unions.Select(static union => UnionMapper.Map(union.Name, union.Doc, union.Set, union.Variants));

    /// <summary>Adds a union whose variants something else than the JSON distinguishes: the status of a response.</summary>
    /// <param name="name">The name of the type.</param>
    /// <param name="doc">Its documentation.</param>
    /// <param name="variants">The schemas and their types, no type twice.</param>
    public NamedType Add(TypeName name, Doc doc, IEnumerable<(LocatedSchema, TypeRef)> variants)
    {
        var draft = new UnionDraft(_registry.Take(name), doc, Set: null);
        draft.Variants.AddRange(variants);
        _unions.Add(draft);
        _unionsByName.Add(draft.Name, draft);
        return new(draft.Name, NamedKind.Union);
    }

    // Any JSON may come, so an object that is read as one of the variants could lose members: only values without members get a variant.
    private TypeRef MapOpen(SchemaRequest request, VariantSet set, IReadOnlyList<IReadOnlyList<LocatedSchema>> groups)
    {
        if (groups.All(static group => SchemaFacts.TypesOf(group[0].Target!) is
            JsonSchemaType.String or JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.Boolean))
        {
            return MapUnion(request, set, groups);
        }

        findings.Approximated(request.At.Pointer, $"Variants of which one allows any JSON are read as any JSON");
        return SchemaMapper.Any;
    }

    // Whether all variants are one scalar, such as constants that are no enum.
    private bool AreOneScalar(IReadOnlyList<IReadOnlyList<LocatedSchema>> groups)
    {
        if (groups.Count < 2 || groups.Any(static group => group.Count > 1))
        {
            return false;
        }

        var types = groups.Select(group => schemas.Known(group[0])).Distinct().ToArray();
        return types.Length == 1 && types[0] is ScalarType;
    }

    private NamedType MapUnion(SchemaRequest request, VariantSet set, IReadOnlyList<IReadOnlyList<LocatedSchema>> groups)
    {
        var typeName = _registry.Take(request.Name);
        var type = new NamedType(typeName, NamedKind.Union);
        _registry.Register(type, request);
        var draft = new UnionDraft(typeName, request.Doc, set);
        _unions.Add(draft);
        _unionsByName.Add(typeName, draft);
        var types = new HashSet<TypeRef>();
        var names = VariantNames.Of(typeName, [.. groups.Select(static group => group[0])]);
        for (var i = 0; i < groups.Count; i++)
        {
            var variant = groups[i][0];
            var name = typeName + names[i];
            var mapped = groups[i].Count > 1 && EnumValues.OfAll(groups[i], findings) is { } values
                ? schemas.AddEnum(
                    values,
                    Docs.OfType(variant.Written!, variant.Written!.Description, name),
                    new(typeName + (values.IsInteger ? "Number" : "Text"), IsTaken: false))
                : schemas.Map(variant, name) with { IsNullable = false };
            if (mapped is NamedType { Kind: NamedKind.Union } inner)
            {
                findings.Approximated(variant.Pointer, $"The union '{inner.Name}' inside the union '{typeName}' is read as any JSON");
            }
            else if (UnionMapper.KindOf(mapped) is not null && types.Add(mapped.WithoutNulls()))
            {
                // What is any JSON is what a union keeps anyway.
                draft.Variants.Add((variant, mapped));
            }
        }

        // Of records that derive from each other the deeper come first, in a switch too; the others stay in the document's order.
        var sorted = draft.Variants.OrderByDescending(one => models.Depth(one.Type)).ToArray();
        draft.Variants.Clear();
        draft.Variants.AddRange(sorted);
        return type;
    }

    private sealed record UnionDraft(CSharpName Name, Doc Doc, VariantSet? Set)
    {
        public List<(LocatedSchema Variant, TypeRef Type)> Variants { get; } = [];
    }
}

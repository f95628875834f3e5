using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.OpenApi;

namespace DcsGen.Mapping.Schemas;

/// <summary>What the cases of a choice are, and how they are told apart.</summary>
internal sealed class UnionMapper
{
    private readonly VariantSet? _choice;
    private readonly List<(LocatedSchema Variant, TypeRef Type)> _mapped;

    private UnionMapper(VariantSet? choice, List<(LocatedSchema, TypeRef)> mapped)
    {
        _choice = choice;
        _mapped = mapped;
    }

    /// <param name="name">The union's name.</param>
    /// <param name="doc">Its documentation.</param>
    /// <param name="choice">The schemas; null where something else than the JSON tells the cases.</param>
    /// <param name="mapped">Each with its type, no type twice.</param>
    public static UnionType Map(CSharpName name, Doc doc, VariantSet? choice, List<(LocatedSchema, TypeRef)> mapped)
    {
        var (discriminator, cases) = new UnionMapper(choice, mapped).Tell();
        return new(name, doc, discriminator, cases.ToEquatableArray());
    }

    /// <summary>The kind of JSON that a type is read from; null for any.</summary>
    public static JsonKind? KindOf(TypeRef type) => type switch
    {
        ListType => JsonKind.Array,
        MapType or NamedType { Kind: NamedKind.Model } => JsonKind.Object,
        NamedType { Kind: NamedKind.StringEnum } => JsonKind.String,
        NamedType { Kind: NamedKind.IntegerEnum } => JsonKind.Number,
        ScalarType { Scalar: Scalar.Any } or NamedType => null,
        ScalarType { Scalar: Scalar.Boolean } => JsonKind.True,
        ScalarType { Notation: ScalarNotation.NumberAsText } => JsonKind.String,
        ScalarType { Scalar: Scalar.Int32 or Scalar.Int64 or Scalar.UInt32 or Scalar.UInt64 } => JsonKind.Number,
        ScalarType { Scalar: Scalar.Single or Scalar.Double or Scalar.Decimal } => JsonKind.Number,
        _ => JsonKind.String,
    };

    private static JsonKind? OtherKindOf(TypeRef type) => type switch
    {
        ScalarType { Notation: ScalarNotation.NumberOrText } => JsonKind.String,
        ScalarType { Notation: ScalarNotation.NumberAsText } => JsonKind.Number,
        _ => null,
    };

    private (string? Discriminator, IEnumerable<UnionCase> Cases) Tell()
    {
        var shapes = _mapped
            .Where(static item => item.Type is NamedType { Kind: NamedKind.Model })
            .ToDictionary(static item => item.Variant, static item => MemberSet.Of(item.Variant));
        var (discriminator, tags) = Declared(shapes) ?? Implied(shapes);

        // What every object has tells none of them from another.
        var objects = _mapped.Where(item => KindOf(item.Type) == JsonKind.Object && !tags.ContainsKey(item.Variant)).ToArray();
        var known = objects.ToDictionary(
            static item => item.Variant,
            item => shapes.TryGetValue(item.Variant, out var shape) ? new HashSet<string>(shape.Names, StringComparer.Ordinal) : []);
        var common = new HashSet<string>(objects.Length > 1 ? known[objects[0].Variant] : [], StringComparer.Ordinal);
        foreach (var names in known.Values)
        {
            common.IntersectWith(names);
        }

        // A required member of one is worth asking for unless all require it.
        bool IsRequired(LocatedSchema variant, string name) => shapes.TryGetValue(variant, out var shape) && shape.Required.Contains(name);
        var ask = objects.Length > 1
            ? new HashSet<string>(common.Where(name => !objects.All(item => IsRequired(item.Variant, name))), StringComparer.Ordinal)
            : [];

        var cases = _mapped.Select(item =>
        {
            var kind = KindOf(item.Type);
            if (tags.TryGetValue(item.Variant, out var own))
            {
                return new UnionCase(item.Type, kind, own.ToEquatableArray(), [], []);
            }

            if (objects.Length <= 1 || !shapes.TryGetValue(item.Variant, out var shape))
            {
                return new UnionCase(item.Type, kind, [], [], []) { OtherKind = OtherKindOf(item.Type) };
            }

            var required = shape.Names.Where(name => shape.Required.Contains(name) && (!common.Contains(name) || ask.Contains(name)))
                .ToArray();
            return new UnionCase(
                item.Type,
                kind,
                [],
                required.ToEquatableArray(),
                shape.Names.Where(name => !common.Contains(name) && !required.Contains(name)).ToEquatableArray());
        });

        // Numbers and texts by how much they ask for: what every number is comes last.
        return (discriminator, cases.OrderBy(static one => Rank(one.Type)));
    }

    private static int Rank(TypeRef type) => type switch
    {
        ScalarType { Scalar: Scalar.String } => 3,
        ScalarType { Scalar: Scalar.Double or Scalar.Single or Scalar.Decimal or Scalar.Bytes or Scalar.Uri } => 2,
        NamedType { Kind: NamedKind.StringEnum or NamedKind.IntegerEnum } => 2,
        ScalarType { Scalar: Scalar.Int64 or Scalar.UInt64 } => 1,
        _ => 0,
    };

    // The values that the document's discriminator has for each object.
    private (string?, Dictionary<LocatedSchema, List<string>>)? Declared(Dictionary<LocatedSchema, MemberSet> shapes)
    {
        if (_choice is not { Discriminators.Count: > 0 } || shapes.Count == 0)
        {
            return null;
        }

        var property = _choice.Discriminators[0].PropertyName!;
        var mapped = new MappedValues();
        var discriminators = _choice.Discriminators.FindAll(discriminator => discriminator.PropertyName == property);

        // Values that several cases have, by a base that lists them all, tell nothing.
        var shared = new HashSet<string>(
            shapes.Values.SelectMany(shape => shape.ValuesOf(property))
                .GroupBy(static value => value, StringComparer.Ordinal)
                .Where(static group => group.Count() > 1)
                .Select(static group => group.Key),
            StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var tags = new Dictionary<LocatedSchema, List<string>>();
        foreach (var variant in shapes.Keys)
        {
            var own = variant.Component is { } component
                ? discriminators.SelectMany(discriminator => mapped.Of(discriminator, component, variant.Target!)).ToArray()
                : [];
            var values = own.Length > 0
                ? own
                : [
                    .. shapes[variant].ValuesOf(property).Where(value => !shared.Contains(value)),
                    .. variant.Component is { } id ? new[] { id } : []
                ];
            tags.Add(variant, [.. values.Where(taken.Add)]);
        }

        // A case without a value is told by its members.
        foreach (var variant in tags.Where(static pair => pair.Value.Count == 0).Select(static pair => pair.Key).ToArray())
        {
            tags.Remove(variant);
        }

        return tags.Count == 0 ? null : (property, tags);
    }

    // Without a discriminator: a member that all require and of which each has values of its own is one.
    private static (string?, Dictionary<LocatedSchema, List<string>>) Implied(Dictionary<LocatedSchema, MemberSet> shapes)
    {
        if (shapes.Count > 1)
        {
            foreach (var name in shapes.Values.First().Names.Where(name => shapes.Values.All(shape => shape.Required.Contains(name))))
            {
                var tags = shapes.ToDictionary(static pair => pair.Key, pair => pair.Value.ValuesOf(name).ToList());
                if (tags.Values.All(static values => values.Count > 0)
                    && tags.Values.SelectMany(static values => values)
                        .GroupBy(static value => value, StringComparer.Ordinal)
                        .All(static group => group.Count() == 1))
                {
                    return (name, tags);
                }
            }
        }

        return (null, []);
    }
}

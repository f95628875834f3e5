using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.OpenApi;
using DcsGen.Reading;

namespace DcsGen.Mapping.Schemas;

/// <summary>Maps variants to a union, and finds out how their values differ.</summary>
internal sealed class UnionMapper
{
    /// <summary>How deep objects are searched for members that distinguish them.</summary>
    private const int Depth = 3;

    private readonly VariantSet? _set;
    private readonly List<(LocatedSchema Variant, TypeRef Type)> _mapped;
    private int _innerNames;

    private UnionMapper(VariantSet? set, List<(LocatedSchema, TypeRef)> mapped)
    {
        _set = set;
        _mapped = mapped;
    }

    /// <param name="name">The union's name.</param>
    /// <param name="doc">Its documentation.</param>
    /// <param name="set">The schemas; null where something else than the JSON distinguishes the variants.</param>
    /// <param name="mapped">Each with its type, no type twice.</param>
    public static UnionType Map(CSharpName name, Doc doc, VariantSet? set, List<(LocatedSchema, TypeRef)> mapped)
    {
        var (discriminator, variants) = new UnionMapper(set, mapped).Tell();
        return new(name, doc, discriminator, variants.ToEquatableArray());
    }

    /// <summary>The kind of JSON that a type is read from; null for any.</summary>
    public static JsonKind? KindOf(TypeRef type) => type switch
    {
        ListType => JsonKind.Array,
        MapType or NamedType { Kind: NamedKind.Model } => JsonKind.Object,
        NamedType { Kind: NamedKind.StringEnum or NamedKind.Duration } => JsonKind.String,
        NamedType { Kind: NamedKind.IntegerEnum } => JsonKind.Number,
        ScalarType { Scalar: Scalar.Any } or NamedType => null,
        ScalarType { Scalar: Scalar.Boolean } => JsonKind.True,
        ScalarType { Notation: ScalarNotation.NumberAsText } => JsonKind.String,
        ScalarType { IsInteger: true } => JsonKind.Number,
        ScalarType { Scalar: Scalar.Single or Scalar.Double or Scalar.Decimal } => JsonKind.Number,
        _ => JsonKind.String,
    };

    private static JsonKind? OtherKindOf(TypeRef type) => type switch
    {
        ScalarType { Notation: ScalarNotation.NumberOrText } => JsonKind.String,
        ScalarType { Notation: ScalarNotation.NumberAsText } => JsonKind.Number,
        _ => null,
    };

    private (string? Discriminator, IEnumerable<UnionVariant> Variants) Tell()
    {
        var shapes = _mapped
            .Where(static item => item.Type is NamedType { Kind: NamedKind.Model })
            .ToDictionary(static item => item.Variant, static item => MemberSet.Of(item.Variant));
        var (discriminator, tags) = Declared(shapes) ?? Implied(shapes);

        var objects = _mapped.Where(item => KindOf(item.Type) == JsonKind.Object && !tags.ContainsKey(item.Variant)).ToArray();
        var arrays = _mapped.Where(static item => item.Type is ListType).ToArray();
        var hints = Hints([.. objects.Select(item => shapes.TryGetValue(item.Variant, out var shape) ? shape : MemberSet.OfAny([]))])
            .Concat(Hints([.. arrays.Select(static item => MemberSet.OfAny(MemberSet.Objects(item.Variant)))]))
            .Zip(objects.Concat(arrays), static (hint, item) => (item.Variant, Hint: hint))
            .ToDictionary(static pair => pair.Variant, static pair => pair.Hint);
        var variants = _mapped.Select(item =>
        {
            var kind = KindOf(item.Type);
            return tags.TryGetValue(item.Variant, out var own) ? new UnionVariant(item.Type, kind, own.ToEquatableArray(), [], [], [])
                : hints.TryGetValue(item.Variant, out var hint)
                ? new UnionVariant(item.Type, kind, [], hint.Required, hint.Known, hint.Inside)
                : new UnionVariant(item.Type, kind, [], [], [], []) { OtherKind = OtherKindOf(item.Type) };
        });

        // Numbers and texts by how much they ask for: what every number is comes last.
        return (discriminator, variants.OrderBy(static one => Rank(one.Type)));
    }

    // The members by which each of several objects differs from the others, or the items of each of several lists.
    private Hint[] Hints(MemberSet[] sets, int depth = 0)
    {
        if (sets.Length < 2)
        {
            return [.. sets.Select(static _ => new Hint([], [], []))];
        }

        // A member of all objects does not distinguish them, unless only some of them require it.
        bool IsCommon(string name)
        {
            var isRequired = sets[0].Required.Contains(name);
            return Array.TrueForAll(sets, set => set.Has(name) && set.Required.Contains(name) == isRequired);
        }

        var common = new HashSet<string>(sets[0].Names.Where(IsCommon), StringComparer.Ordinal);
        var inside = Inside(sets, depth);
        return [.. sets.Select((set, i) =>
        {
            var names = set.Names.Where(name => !common.Contains(name)).ToArray();
            return new Hint(
                names.Where(set.Required.Contains).ToEquatableArray(),
                names.Where(name => !set.Required.Contains(name)).ToEquatableArray(),
                inside[i].ToEquatableArray());
        })];
    }

    // Members that several objects have, and whose own members differ.
    private List<InnerMembers>[] Inside(MemberSet[] sets, int depth)
    {
        var inside = Array.ConvertAll(sets, static _ => new List<InnerMembers>());
        foreach (var name in depth < Depth ? sets.SelectMany(static set => set.Names).Distinct(StringComparer.Ordinal) : [])
        {
            var places = Enumerable.Range(0, sets.Length).Where(i => sets[i].Has(name)).ToArray();
            var schemas = Array.ConvertAll(places, i => sets[i].ObjectsIn(name).ToArray());
            if (schemas.Length < 2 || Array.TrueForAll(schemas, other => AreSame(other, schemas[0])))
            {
                continue;
            }

            var hints = Hints(Array.ConvertAll(schemas, MemberSet.OfAny), depth + 1);
            _innerNames += hints.Sum(static hint => hint.Known.Count);
            for (var i = 0; _innerNames <= Limits.InnerMembers && i < places.Length; i++)
            {
                if (hints[i].Known.Count + hints[i].Inside.Count > 0)
                {
                    inside[places[i]].Add(new(name, hints[i].Known, hints[i].Inside));
                }
            }
        }

        return inside;
    }

    private static bool AreSame(LocatedSchema[] left, LocatedSchema[] right) =>
        left.Select(static schema => schema.Written).SequenceEqual(right.Select(static schema => schema.Written));

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
        if (_set is not { Discriminators.Count: > 0 } || shapes.Count == 0)
        {
            return null;
        }

        var property = _set.Discriminators[0].PropertyName!;
        var mapped = new MappedValues();
        var discriminators = _set.Discriminators.FindAll(discriminator => discriminator.PropertyName == property);

        // Values that several variants have, by a base that lists them all, do not identify a variant.
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

        // A variant without a value is identified by its members.
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

    private sealed record Hint(EquatableArray<string> Required, EquatableArray<string> Known, EquatableArray<InnerMembers> Inside);
}

using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Mapping;
using DcsGen.Mapping.Schemas;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Contracts;

/// <summary>Maps schemas to shapes: the facts of the wire, and the types that the client has for them.</summary>
internal sealed class ContractSchemas
{
    // References lead to "$defs" and the like; "x-enum-..." is visible in the names of values.
    private static readonly HashSet<string> s_known = new(StringComparer.Ordinal)
    {
        "type",
        "format",
        "enum",
        "const",
        "nullable",
        "x-nullable",
        "default",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "oneOf",
        "anyOf",
        "allOf",
        "discriminator",
        "readOnly",
        "writeOnly",
        "deprecated",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minProperties",
        "maxProperties",
        "$ref",
        "$defs",
        "definitions",
        "x-dcsgen-closed",
        "x-dcsgen-name",
        "x-enum-varnames",
        "x-enumNames",
        "x-enum-names",
        "x-enum-descriptions",
        "x-enumDescriptions",
        "x-ms-enum",
        "x-fern-enum",
    };

    private readonly ParsedDocument _parsed;
    private readonly SchemaMapper _schemas;
    private readonly Inheritance _inheritance;
    private readonly MappedValues _mapped = new();
    private readonly Dictionary<string, ModelType> _models;
    private readonly Dictionary<string, EnumType> _enums;
    private readonly HashSet<string> _emitted;
    private readonly Dictionary<IOpenApiSchema, SchemaShape> _shapes = [];
    private readonly Dictionary<IOpenApiSchema, string> _components = [];
    private readonly HashSet<IOpenApiSchema> _followed = [];
    private readonly Dictionary<CSharpName, ILookup<string, ModelProperty>> _properties = [];
    private readonly Queue<Action> _open = new();

    public ContractSchemas(MappedDocument mapped)
    {
        _parsed = mapped.Parsed;
        _schemas = mapped.Schemas;
        _inheritance = new(_parsed);
        _models = mapped.Api.Models.ToDictionary(static model => model.Name, StringComparer.Ordinal);
        _enums = mapped.Api.Enums.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        _emitted = new(mapped.Api.TypeNames().Select(static name => name.Text), StringComparer.Ordinal);
        foreach (var pair in _parsed.Document.Components?.Schemas ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSchema>>())
        {
            // Of two keys for one schema the first is its name.
            if (pair.Value is not OpenApiSchemaReference && !_components.ContainsKey(pair.Value))
            {
                _components.Add(pair.Value, pair.Key);
            }
        }
    }

    /// <summary>The named schemas, used or not.</summary>
    public IReadOnlyList<KeyValuePair<string, SchemaShape>> Components() =>
        [.. _components.Select(pair => new KeyValuePair<string, SchemaShape>(
            pair.Value, Shape(pair.Key, new(pair.Key, ComponentReference.PointerToSchema(pair.Value), _parsed))))];

    /// <summary>Fills the shapes that were asked for, and those that they lead to: one after the other, since they lead in circles and far
    /// down.</summary>
    public void Finish(CancellationToken cancellationToken)
    {
        while (_open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _open.Dequeue()();
        }
    }

    // A schema that the client does not use has a name, but no type.
    private bool IsEmitted(TypeRef type) => type switch
    {
        ListType list => IsEmitted(list.Item),
        MapType map => IsEmitted(map.Value),
        NamedType { IsSupport: false } named => _emitted.Contains(named.Name),
        _ => true,
    };

    /// <summary>A schema where it is used; its shape is filled by <see cref="Finish"/>.</summary>
    public SchemaUse Use(LocatedSchema used)
    {
        var (given, pointer, _) = used;
        var target = SchemaFacts.Target(given);
        if (target is null)
        {
            return Place(given, pointer, Any(pointer), isNullable: false);
        }

        var component = _components.TryGetValue(target, out var key) ? key : null;
        var at = component is null ? used with { Written = target } : new(target, ComponentReference.PointerToSchema(component), _parsed);
        var isNullable = SchemaFacts.IsNullable(target);

        // An allOf of one schema, and one variant with null, are that schema in this place.
        if (component is null && !_shapes.ContainsKey(target) && Only(at, target) is { } only && _followed.Add(target))
        {
            var inner = Use(only.Schema);
            _followed.Remove(target);
            return new()
            {
                Pointer = pointer,
                Shape = inner.Shape,
                IsNullable = isNullable || inner.IsNullable || only.IsNullable,
                Default = Default(given) ?? inner.Default,
                IsReadOnly = target.ReadOnly || inner.IsReadOnly,
                IsWriteOnly = target.WriteOnly || inner.IsWriteOnly,
                IsDeprecated = target.Deprecated || inner.IsDeprecated,
                Documentation = Documentation(given) is { Length: > 0 } own ? own : inner.Documentation,
            };
        }

        var shape = Shape(target, at);
        return Place(given, pointer, shape, shape.IsNullable);
    }

    private static SchemaUse Place(IOpenApiSchema? given, string pointer, SchemaShape shape, bool isNullable) => new()
    {
        Pointer = pointer,
        Shape = shape,
        IsNullable = isNullable,
        Default = Default(given),
        IsReadOnly = given?.ReadOnly ?? false,
        IsWriteOnly = given?.WriteOnly ?? false,
        IsDeprecated = given?.Deprecated ?? false,
        Documentation = Documentation(given),
    };

    private static string? Default(IOpenApiSchema? given) => given?.Default is { } value ? CanonicalJson.Of(value) : null;

    private static string Documentation(IOpenApiSchema? given) =>
        given is { } schema ? (schema.Description ?? schema.Title ?? "").Trim() : "";

    private static (LocatedSchema Schema, bool IsNullable)? Only(LocatedSchema at, IOpenApiSchema schema)
    {
        if (schema.AllOf is { Count: 1 } && HasOnly(at, "allOf"))
        {
            return (at.AllOf[0], false);
        }

        return SchemaFacts.VariantsOf(schema).Count > 0
            && HasOnly(at, schema.OneOf is { Count: > 0 } ? "oneOf" : "anyOf")
            && VariantSet.Of(at) is { Variants.Count: 1 } set
            ? (set.Variants[0], set.IsNullable)
            : null;
    }

    private static bool HasOnly(LocatedSchema at, string keyword) =>
        CanonicalJson.Rest(
            at.Json, [keyword, "nullable", "x-nullable", "default", "readOnly", "writeOnly", "deprecated", "type"]).Count == 0;

    private static SchemaShape Any(string pointer) => new()
    {
        IsNullable = false,
        Pointer = pointer,
        Component = null,
        Type = new ScalarType(Scalar.Any),
        Kinds = JsonKinds.None,
        Format = "",
        Values = null,
        IsClosed = false,
        Bounds = Bounds.None,
        Discriminator = null,
        IsDeprecated = false,
        Documentation = "",
        Rest = new Dictionary<string, string>(),
    };

    private SchemaShape Shape(IOpenApiSchema schema, LocatedSchema at)
    {
        var pointer = at.Pointer;
        if (_shapes.TryGetValue(schema, out var known))
        {
            return known;
        }

        var component = _components.TryGetValue(schema, out var key) ? key : null;
        var value = AllOfValue.Of(at);
        var parts = value.Parts.ToList();
        var type = _schemas.Known(at) is { } made && IsEmitted(made) ? made : null;
        var valued = parts.FindLast(static part => SchemaValues.Of(part).Count > 0);
        var allowed = new HashSet<string>((value.Values ?? []).Select(CanonicalJson.Of), StringComparer.Ordinal);
        var rest = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in parts.SelectMany(part => CanonicalJson.Rest(part.Json, s_known, _parsed.Find)))
        {
            rest[pair.Key] = rest.TryGetValue(pair.Key, out var other) ? other + pair.Value : pair.Value;
        }

        var shape = new SchemaShape
        {
            IsNullable = SchemaFacts.IsNullable(schema) || (VariantSet.Of(at)?.IsNullable ?? false),
            Pointer = pointer,
            Component = component,
            Type = type is null ? null : type with { IsNullable = false },
            Kinds = KindsOf(value),
            Format = parts.Select(static part => part.Written!.Format).FirstOrDefault(static format => format is { Length: > 0 }) ?? "",
            Values = valued.Written is not null ? [.. Values(valued, type).Where(one => allowed.Contains(one.Value))]
                : parts.Exists(IsEmptyEnum) ? []
                : null,
            IsClosed = parts.Exists(static part => Extensions.GetBoolean(part.Written!.Extensions, "x-dcsgen-closed")),
            Bounds = BoundsOf(parts.ConvertAll(static part => part.Written!)),
            Discriminator = schema.Discriminator?.PropertyName ?? (component is null ? null : _inheritance.Discriminator(component)),
            IsDeprecated = schema.Deprecated,
            Documentation = Documentation(schema),
            Rest = rest,
            Parts = [.. at.AllOf.Select(static part => part.Component).OfType<string>()],
        };
        _shapes.Add(schema, shape);
        _open.Enqueue(() => Fill(shape, schema, parts));
        return shape;
    }

    private void Fill(SchemaShape shape, IOpenApiSchema schema, List<LocatedSchema> parts)
    {
        shape.Properties = Properties(shape, parts);
        foreach (var at in parts)
        {
            var part = at.Written!;
            if (part.Items is not null && shape.Items is null)
            {
                shape.Items = Use(at.Items);
                FillPositions(shape, at.Items);
            }

            if (!part.AdditionalPropertiesAllowed && part.AdditionalProperties is null)
            {
                shape.Additional = AdditionalMembers.Forbidden;
            }
            else if (shape.Additional == AdditionalMembers.Unsaid && at.JsonOf("additionalProperties") is not null)
            {
                shape.Additional = AdditionalMembers.Allowed;
                shape.AdditionalSchema = part.AdditionalProperties is null ? null : Use(at.AdditionalProperties);
            }
        }

        shape.Variants = Variants(shape, schema, parts);
        if (shape.Values is null && shape.Discriminator is null && shape.Variants.Count > 1 && shape.Variants.All(IsInlineEnum))
        {
            // Variants that are enums are one enum, and the client has one type for it.
            shape.Kinds = shape.Variants.Aggregate(JsonKinds.None, static (kinds, variant) => kinds | variant.Schema.Shape.Kinds);
            shape.Values = [.. shape.Variants.SelectMany(static variant => variant.Schema.Shape.Values!)];
            shape.Variants = [];
        }
    }

    private static bool IsInlineEnum(ShapeVariant variant) =>
        variant.Schema.Shape is { Component: null, Values.Count: > 0, Kinds: JsonKinds.String };

    // The reader replaces prefixItems by one schema for all items.
    private void FillPositions(SchemaShape shape, LocatedSchema items)
    {
        if (items.JsonOf(ReaderKeys.PositionCount) is JsonValue value && value.TryGetValue(out int count))
        {
            var schemas = items.Variants;
            shape.Positions = [.. schemas.Take(count).Select(Use)];
            shape.OtherItems = schemas.Count > count ? Use(schemas[count]) : null;
        }
    }

    private List<ShapeProperty> Properties(SchemaShape shape, List<LocatedSchema> parts)
    {
        var required = new HashSet<string>(
            parts.SelectMany(static part => part.Written!.Required ?? Enumerable.Empty<string>()), StringComparer.Ordinal);
        var found = new Dictionary<string, List<LocatedSchema>>(StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var pair in parts.SelectMany(static part => part.Properties))
        {
            if (!found.TryGetValue(pair.Key, out var schemas))
            {
                names.Add(pair.Key);
                found.Add(pair.Key, schemas = []);
            }

            schemas.Add(pair.Value);
        }

        var model = shape.Type is NamedType { Kind: NamedKind.Model } named && _models.TryGetValue(named.Name, out var record)
            ? record
            : null;
        return names.ConvertAll(name =>
        {
            var (owner, property) = Member(model, name);
            var schema = _schemas.Merged.Of(found[name], out _);
            return new ShapeProperty
            {
                Pointer = schema.Pointer,
                Name = name,
                IsRequired = required.Contains(name),
                Schema = Use(schema),
                Property = property,
                Member = property is null ? null : owner + "." + property.Name,
            };
        });
    }

    // It allows no value.
    private static bool IsEmptyEnum(LocatedSchema part) => part.JsonOf("enum") is JsonArray { Count: 0 };

    // In the record that declares it.
    private (string? Owner, ModelProperty? Property) Member(ModelType? model, string wireName)
    {
        while (model is not null)
        {
            if (!_properties.TryGetValue(model.Name, out var properties))
            {
                _properties[model.Name] = properties = model.Properties.ToLookup(static one => one.WireName, StringComparer.Ordinal);
            }

            if (properties[wireName].FirstOrDefault() is { } property)
            {
                return (model.Name, property);
            }

            model = model.Family?.Base is { } above && _models.TryGetValue(above, out var record) ? record : null;
        }

        return (null, null);
    }

    private List<ShapeVariant> Variants(SchemaShape shape, IOpenApiSchema schema, List<LocatedSchema> parts)
    {
        var variants = new List<ShapeVariant>();
        foreach (var part in parts)
        {
            var options = part.Variants;
            var chosen = options.Count == 0 ? [] : VariantSet.Of(part)?.Variants ?? options;
            variants.AddRange(chosen.Select(one => new ShapeVariant(Use(one), Tags(part.Written!.Discriminator, one.Written!))));
        }

        // A schema that derives from it may come in its place.
        if (shape.Component is { } component && schema.Discriminator is not null)
        {
            var property = shape.Discriminator ?? "";
            variants.AddRange(_inheritance.Descendants(component).Distinct(StringComparer.Ordinal).Select(id => new ShapeVariant(
                Use(new(_parsed.Document.Components!.Schemas![id], ComponentReference.PointerToSchema(id), _parsed)),
                [.. _inheritance.Tags(id, property)])));
        }

        return variants;
    }

    private string[] Tags(OpenApiDiscriminator? discriminator, IOpenApiSchema option)
    {
        if (discriminator?.PropertyName is not { Length: > 0 }
            || SchemaFacts.Target(option) is not { } target
            || !_components.TryGetValue(target, out var component))
        {
            return [];
        }

        var mapped = _mapped.Of(discriminator, component, target).ToArray();
        return mapped.Length > 0 ? mapped : [component];
    }

    private List<ShapeValue> Values(LocatedSchema at, TypeRef? type)
    {
        var (schema, pointer) = (at.Written!, at.PointerTo("enum"));
        var names = type is NamedType named && _enums.TryGetValue(named.Name, out var known)
            ? known.Values.ToDictionary(static value => value.WireValue, static value => value.Name, StringComparer.Ordinal)
            : [];
        return schema.Enum is { Count: > 0 } values
            ? [.. values.Select((value, index) => (Value: value, Index: index))
                .Where(static item => item.Value is not null && !JsonNullSentinel.IsJsonNullSentinel(item.Value))
                .Select(item => Value(item.Value, Pointer.Child(pointer, item.Index)))]
            : [Value(at.JsonOf("const") ?? JsonValue.Create(schema.Const), at.PointerTo("const"))];

        ShapeValue Value(JsonNode? node, string where)
        {
            var json = CanonicalJson.Of(node);
            var text = Extensions.AsString(node) ?? json;
            return new(json, text, names.TryGetValue(text, out var name) ? name.Text : null, where);
        }
    }

    private static JsonKinds KindsOf(AllOfValue value) =>
        value.Types is { } types and not 0
            ? s_kinds.Where(pair => types.HasFlag(pair.Type)).Aggregate(JsonKinds.None, static (kinds, pair) => kinds | pair.Kind)
            : value.Parts.Any(static part => SchemaFacts.HasProperties(part.Written!)) ? JsonKinds.Object
            : value.Items.Count > 0 ? JsonKinds.Array
            : JsonKinds.None;

    private static readonly (JsonSchemaType Type, JsonKinds Kind)[] s_kinds =
    [
        (JsonSchemaType.String, JsonKinds.String), (JsonSchemaType.Integer, JsonKinds.Integer), (JsonSchemaType.Number, JsonKinds.Number),
        (JsonSchemaType.Boolean, JsonKinds.Boolean), (JsonSchemaType.Array, JsonKinds.Array), (JsonSchemaType.Object, JsonKinds.Object),
    ];

    // The schema's own keyword counts, or else that of the last part of its allOf.
    private static Bounds BoundsOf(List<IOpenApiSchema> parts)
    {
        T? Last<T>(Func<IOpenApiSchema, T?> get) => parts.Select(get).LastOrDefault(static value => value is not null);

        return new(
            Last(static schema => schema.Minimum),
            Last(static schema => schema.ExclusiveMinimum),
            Last(static schema => schema.Maximum),
            Last(static schema => schema.ExclusiveMaximum),
            Last(static schema => schema.MultipleOf?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Last(static schema => schema.MinLength),
            Last(static schema => schema.MaxLength),
            Last(static schema => schema.Pattern),
            Last(static schema => schema.MinItems),
            Last(static schema => schema.MaxItems),
            parts.Exists(static schema => schema.UniqueItems == true),
            Last(static schema => schema.MinProperties),
            Last(static schema => schema.MaxProperties));
    }
}

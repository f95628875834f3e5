using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Schemas;

/// <summary>
/// Schemas to types. Types are made as they are met and finished at the end, when it is known which of them a request can carry.
/// </summary>
internal sealed class SchemaMapper
{
    private static readonly Dictionary<string, IOpenApiSchema> s_none = new(StringComparer.Ordinal);

    private readonly ParsedDocument _parsed;
    private readonly Findings _findings;
    private readonly NameScope _typeNames;
    private readonly Dictionary<string, string> _componentNames = new(StringComparer.Ordinal);
    private readonly Dictionary<IOpenApiSchema, string> _componentIds = [];
    private readonly Dictionary<string, TypeRef?> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<IOpenApiSchema, TypeRef?> _inline = [];
    private readonly Dictionary<JsonNode, TypeRef> _byContent = new(new ContentComparer());
    private readonly List<EnumType> _enums = [];
    private readonly HashSet<IOpenApiSchema> _files = [];
    private readonly CancellationToken _cancellationToken;
    private readonly ModelMapper _models;
    private readonly ChoiceMapper _choices;
    private NamedType? _file;

    public SchemaMapper(ParsedDocument parsed, Findings findings, NameScope typeNames, CancellationToken cancellationToken)
    {
        _parsed = parsed;
        _findings = findings;
        _typeNames = typeNames;
        _cancellationToken = cancellationToken;
        _models = new(this, parsed, findings, typeNames);
        _choices = new(this, _models, parsed, findings, typeNames);
        _models.ReportCutOff();

        // Components are named first, so that nothing found on the way takes their names.
        foreach (var pair in Components)
        {
            var name = GivenName.Of(pair.Value.Extensions, SchemaFacts.SchemaPointer(pair.Key), findings) ?? Identifier.Pascal(pair.Key);
            _componentNames.Add(pair.Key, typeNames.Take(name));
            _componentIds[pair.Value] = pair.Key;
        }
    }

    private static ScalarType Any { get; } = new(Scalar.Any);

    private IDictionary<string, IOpenApiSchema> Components => _parsed.Document.Components?.Schemas ?? s_none;

    /// <summary>How many schemas stand around what is being mapped.</summary>
    public int Depth { get; private set; }

    /// <summary>Where the properties stand that are files, by type and wire name.</summary>
    public Dictionary<(string TypeName, string WireName), string> FileProperties { get; } = [];

    /// <summary>Takes schemas for files, or arrays of them, and not for text; of what a reference leads to, only this use.</summary>
    public void MarkFiles(IEnumerable<IOpenApiSchema> schemas, string typeName)
    {
        _files.UnionWith(schemas);
        _file = new(new(typeName), NamedKind.Opaque);
    }

    /// <summary>A file, or files, where a schema was marked so; null for others.</summary>
    public TypeRef? FileOf(IOpenApiSchema? schema)
    {
        if (schema is null || !_files.Contains(schema) || SchemaFacts.Target(schema) is not { } target)
        {
            return null;
        }

        TypeRef file = target.Items is null ? _file! : new ListType(_file!);
        return file with { IsNullable = SchemaFacts.IsNullable(target) };
    }

    /// <summary>Maps every named schema, used or not.</summary>
    public void MapComponents()
    {
        foreach (var id in Components.Keys)
        {
            MapComponent(id);
        }
    }

    /// <summary>The type of a schema where it is used; nullable if the schema says so.</summary>
    /// <param name="schema">The schema; null is any JSON.</param>
    /// <param name="pointer">Where it stands.</param>
    /// <param name="name">What a type made for it is called, unless that is taken.</param>
    public TypeRef Map(IOpenApiSchema? schema, string pointer, string name)
    {
        if (Depth > Limits.SchemaDepth)
        {
            _findings.Approximated(pointer, $"A schema inside of more than {Limits.SchemaDepth} others is read as any JSON");
            return Any;
        }

        Depth++;
        var type = MapHere(schema, pointer, name);
        Depth--;
        return type;
    }

    /// <summary>The type that was made for a schema, or that needs no making; null when none was made. Nullable if the schema says so.</summary>
    /// <param name="schema">The schema; null is any JSON.</param>
    /// <param name="pointer">Where it stands.</param>
    public TypeRef? Known(IOpenApiSchema? schema, string pointer) => Known(schema, pointer, []);

    /// <summary>What an object has when it is sent, by wire name; <c>*</c> is every member that the document does not list. Empty for others.</summary>
    public IEnumerable<(string WireName, TypeRef Type)> SentMembers(TypeRef type) => type switch
    {
        MapType map => [("*", map.Value)],
        NamedType { Kind: NamedKind.Model } named => _models.SentMembers(named),
        _ => [],
    };

    /// <summary>The types, finished.</summary>
    /// <param name="carried">The types of all request bodies and parameters.</param>
    public (IEnumerable<ModelType> Models, IEnumerable<EnumType> Enums, IEnumerable<UnionType> Unions) Finish(IEnumerable<TypeRef> carried)
    {
        _models.MapPutOff();
        var sent = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<TypeRef>(carried);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case ListType list:
                    pending.Push(list.Item);
                    break;
                case MapType map:
                    pending.Push(map.Value);
                    break;
                case NamedType { Kind: NamedKind.Model or NamedKind.Union } named when sent.Add(named.Name):
                    foreach (var type in named.Kind == NamedKind.Model ? _models.SentWith(named) : _choices.CasesOf(named))
                    {
                        pending.Push(type);
                    }

                    break;
            }
        }

        return (_models.Finish(sent), _enums, _choices.Finish());
    }

    /// <summary>The type of a named schema.</summary>
    public TypeRef MapComponent(string id)
    {
        if (_components.TryGetValue(id, out var known))
        {
            if (known is null)
            {
                _findings.Approximated(SchemaFacts.SchemaPointer(id), $"The schema '{id}' is made of nothing but itself and is read as any JSON");
            }

            return known ?? Any;
        }

        _components.Add(id, null);
        var (schema, pointer, name) = (Components[id], SchemaFacts.SchemaPointer(id), _componentNames[id]);
        var type = schema is OpenApiSchemaReference ? Map(schema, pointer, name) : MapInline(schema, pointer, new(name, IsTaken: true), id);
        _components[id] = type;
        return type;
    }

    /// <summary>Makes a type known before what is inside it is mapped, which may lead back to it.</summary>
    public void Register(NamedType type, IOpenApiSchema schema, string? component)
    {
        if (component is not null)
        {
            _components[component] = type;
        }
        else
        {
            _inline[schema] = type;
        }
    }

    /// <summary>A new enum.</summary>
    public NamedType AddEnum(EnumValues values, IOpenApiSchema schema, TypeName name)
    {
        var typeName = name.Take(_typeNames);
        _enums.Add(values.ToEnum(typeName, Docs.OfType(schema)));
        return new(typeName, values.IsInteger ? NamedKind.IntegerEnum : NamedKind.StringEnum);
    }

    /// <summary>Says of an inline schema that what it must not be is lost.</summary>
    public void ReportNot(IOpenApiSchema schema, string pointer)
    {
        if (schema is OpenApiSchema { Not: not null })
        {
            _findings.Approximated(Pointer.Child(pointer, "not"), $"What a value must not be is not part of its type");
        }
    }

    private TypeRef MapHere(IOpenApiSchema? schema, string pointer, string name)
    {
        _cancellationToken.ThrowIfCancellationRequested();

        // What no limit foresaw ends as DCS9999 and not with the compiler.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (FileOf(schema) is { } file)
        {
            return file;
        }

        if (SchemaFacts.ComponentOf(schema) is { } id)
        {
            return Used(MapComponent(id), Components[id]);
        }

        schema = SchemaFacts.Target(schema);
        if (schema is null)
        {
            return Any;
        }

        // A shared response or parameter brings its inline schema to every operation that uses it: one type serves all. And a $ref may
        // lead from inside a schema without a name back to it.
        if (!_inline.TryGetValue(schema, out var mapped))
        {
            // Nor does what is written out again: the first one, in the document's order, names the type of all that are equal.
            var content = SchemaFacts.IsWorthSharing(schema) ? _parsed.Find(pointer) as JsonObject : null;
            if (content is null || !_byContent.TryGetValue(content, out mapped))
            {
                _inline.Add(schema, null);
                mapped = MapInline(schema, pointer, new(name, IsTaken: false), component: null);
                if (content is not null)
                {
                    // Where it leads back to an equal one, that one was first.
                    _byContent[content] = mapped;
                }
            }

            _inline[schema] = mapped;
        }
        else if (mapped is null)
        {
            _findings.Approximated(pointer, $"A schema that is made of nothing but itself is read as any JSON");
            return Any;
        }

        return Used(mapped, schema);
    }

    private static TypeRef Used(TypeRef type, IOpenApiSchema schema) => SchemaFacts.IsNullable(schema) ? type with { IsNullable = true } : type;

    private TypeRef MapInline(IOpenApiSchema schema, string pointer, TypeName name, string? component)
    {
        if (_choices.Map(schema, pointer, name, component) is { } choice)
        {
            return choice;
        }

        if (schema.AllOf is { Count: 1 } && schema.Properties is not { Count: > 0 } && (component is null || !_models.IsDerived(component)))
        {
            return Map(schema.AllOf[0], Pointer.Child(Pointer.Child(pointer, "allOf"), 0), name.Preferred);
        }

        if (schema.Enum is { Count: > 0 } && EnumValues.Of(schema, pointer, _findings) is { } values)
        {
            return AddEnum(values, schema, name);
        }

        if (schema.AllOf is { Count: > 0 } branches && schema.Properties is not { Count: > 0 } && branches.Any(branch => !SchemaFacts.IsObject(branch)))
        {
            return MapNonObject(branches, pointer, name);
        }

        if (schema.AllOf is { Count: > 0 } || schema.Properties is { Count: > 0 })
        {
            return _models.Map(schema, pointer, name, component);
        }

        return MapUnnamed(schema, pointer, name.Preferred);
    }

    // A list, a map or a value, which need no type of their own.
    private TypeRef MapUnnamed(IOpenApiSchema schema, string pointer, string name)
    {
        var types = (schema.Type ?? 0) & ~JsonSchemaType.Null;
        if (types == JsonSchemaType.Array || (types == 0 && schema.Items is not null))
        {
            return new ListType(Map(schema.Items, Pointer.Child(pointer, "items"), name + "Item"));
        }

        ReportNot(schema, pointer);

        // Names by pattern are names like any other, if nothing else says what the members are.
        if (types is JsonSchemaType.Object or 0 && schema is { PatternProperties.Count: > 0, AdditionalProperties: null })
        {
            var values = schema.PatternProperties.First();
            if (schema.PatternProperties.Count == 1)
            {
                return new MapType(Map(values.Value, Pointer.Child(Pointer.Child(pointer, "patternProperties"), values.Key), name + "Value"));
            }

            _findings.Approximated(Pointer.Child(pointer, "patternProperties"), $"Members of several patterns are read as any JSON");
        }

        if (types == JsonSchemaType.Object || (types == 0 && (schema.AdditionalProperties is not null || schema.PatternProperties is { Count: > 0 })))
        {
            return new MapType(Map(schema.AdditionalProperties, Pointer.Child(pointer, "additionalProperties"), name + "Value"));
        }

        return MapScalar(schema, pointer);
    }

    // An allOf of an enum and a description, say: the one branch that says more than words is the type.
    private TypeRef MapNonObject(IList<IOpenApiSchema> branches, string pointer, TypeName name)
    {
        var telling = branches.Select(static (branch, index) => (Branch: branch, Index: index)).Where(static item => SchemaFacts.Says(item.Branch)).ToArray();
        if (telling.Length == 1)
        {
            return Map(telling[0].Branch, Pointer.Child(Pointer.Child(pointer, "allOf"), telling[0].Index), name.Preferred);
        }

        if (telling.Length > 1)
        {
            _findings.Approximated(pointer, $"An allOf of several schemas that are not all objects is read as any JSON");
        }

        return Any;
    }

    // Any JSON where the schema says nothing, or more than one thing.
    private ScalarType MapScalar(IOpenApiSchema schema, string pointer) => ((schema.Type ?? 0) & ~JsonSchemaType.Null) switch
    {
        0 when schema.Const is not null => new(Scalars.OfConst(_parsed.Find(Pointer.Child(pointer, "const")))),
        var type and (JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.String or JsonSchemaType.Boolean) => new(Scalars.Of(type, schema.Format)),
        JsonSchemaType.Integer | JsonSchemaType.Number => new(Scalars.Of(JsonSchemaType.Number, schema.Format)),
        _ => Any,
    };

    private TypeRef? Known(IOpenApiSchema? given, string pointer, HashSet<IOpenApiSchema> visited)
    {
        if (FileOf(given) is { } file)
        {
            return file;
        }

        if (SchemaFacts.ComponentOf(given) is { } id)
        {
            var component = Components[id];
            return (_components.TryGetValue(id, out var named) ? named : Known(component, SchemaFacts.SchemaPointer(id), visited)) is { } type ? Used(type, component) : null;
        }

        if (SchemaFacts.Target(given) is not { } schema || !visited.Add(schema) || visited.Count > Limits.SchemaDepth)
        {
            return Any;
        }

        return (Mapped(schema) ?? KnownByContent(schema, pointer, visited)) is { } known ? Used(known, schema) : null;
    }

    private TypeRef? Mapped(IOpenApiSchema schema) =>
        (_inline.TryGetValue(schema, out var type) || (_componentIds.TryGetValue(schema, out var id) && _components.TryGetValue(id, out type))) ? type : null;

    // What was not mapped itself has the type of one that is equal, or one that is made of others.
    private TypeRef? KnownByContent(IOpenApiSchema schema, string pointer, HashSet<IOpenApiSchema> visited)
    {
        if (schema.AllOf is { Count: 1 } && schema.Properties is not { Count: > 0 } && !(_componentIds.TryGetValue(schema, out var id) && _models.IsDerived(id)))
        {
            return Known(schema.AllOf[0], Pointer.Child(Pointer.Child(pointer, "allOf"), 0), visited);
        }

        if (SchemaFacts.IsWorthSharing(schema) || schema.Properties is { Count: > 0 })
        {
            return _parsed.Find(pointer) is JsonObject content && _byContent.TryGetValue(content, out var shared) ? shared : null;
        }

        var types = (schema.Type ?? 0) & ~JsonSchemaType.Null;
        return (types, schema.Items, schema.AdditionalProperties) switch
        {
            (JsonSchemaType.Array or 0, { } items, _) => Known(items, Pointer.Child(pointer, "items"), visited) is { } item ? new ListType(item) : null,
            (JsonSchemaType.Object or 0, _, { } values) => Known(values, Pointer.Child(pointer, "additionalProperties"), visited) is { } value ? new MapType(value) : null,
            _ when schema.PatternProperties is { Count: > 0 } || (types & (types - 1)) != 0 => null,
            (JsonSchemaType.Array, _, _) => new ListType(Any),
            (JsonSchemaType.Object, _, _) => new MapType(Any),
            _ => MapScalar(schema, pointer),
        };
    }
}

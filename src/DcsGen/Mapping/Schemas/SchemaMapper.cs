using System.Runtime.CompilerServices;
using DcsGen.CSharp;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Schemas;

/// <summary>
/// Schemas to types. Types are made when they are first met, and finished at the end, when it is known which of them a request can carry.
/// </summary>
internal sealed class SchemaMapper
{
    private readonly Findings _findings;
    private readonly List<EnumType> _enums = [];
    private readonly FileSchemas _files;
    private readonly CancellationToken _cancellationToken;
    private readonly TypeRegistry _registry;
    private readonly ModelMapper _models;
    private readonly VariantStrategy _variants;
    private readonly SchemaStrategy[] _strategies;
    private readonly Dictionary<IOpenApiSchema, NamedType> _recursive = [];

    public SchemaMapper(
        ParsedDocument parsed,
        FileSchemas files,
        Scalars scalars,
        Findings findings,
        NameScope typeNames,
        CancellationToken cancellationToken)
    {
        _files = files;
        Scalars = scalars;
        _findings = findings;
        _cancellationToken = cancellationToken;
        var inheritance = new Inheritance(parsed);
        foreach (var id in inheritance.CutOff)
        {
            findings.Approximated(ComponentReference.PointerToSchema(id), $"Too many records derive from one another: '{id}' does not derive from its base schema");
        }

        _registry = new(parsed, findings, typeNames);
        _models = new(this, _registry, inheritance, findings);
        _variants = new(this, _registry, _models, findings);
        _strategies =
        [
            _variants,
            new AllOfStrategy(this, _registry, inheritance, findings),
            new EnumStrategy(this, _registry, findings),
            new ModelStrategy(_models, _registry),
            new ArrayStrategy(this),
            new MapStrategy(this, findings),
            new ScalarStrategy(this),
        ];
    }

    /// <summary>Gets the type of a schema that allows any JSON.</summary>
    public static ScalarType Any { get; } = new(Scalar.Any);

    /// <summary>Gets the types of schemas without members.</summary>
    public Scalars Scalars { get; }

    /// <summary>Gets the schemas that several parts of an <c>allOf</c> imply together.</summary>
    public MergedSchemas Merged { get; } = new();

    /// <summary>Gets how many schemas are around the one that is being mapped.</summary>
    public int Depth { get; private set; }

    /// <summary>Gets whether a number is unsigned, or may be text.</summary>
    public bool NeedsNotations { get; private set; }

    /// <summary>Gets whether a value is a <c>TimeSpan</c>.</summary>
    public bool HasTimeSpans { get; private set; }

    /// <summary>Gets whether a value is a duration in ISO 8601.</summary>
    public bool HasDurations { get; private set; }

    /// <summary>Gets the pointers of the properties that are files, by type and wire name.</summary>
    public Dictionary<(string TypeName, string WireName), string> FileProperties { get; } = [];

    /// <summary>Returns whether a schema, as it is used, is a file of a multipart body, or an array of files.</summary>
    public bool IsFile(IOpenApiSchema? schema) => _files.TypeOf(schema) is not null;

    /// <summary>Maps every named schema, used or not.</summary>
    public void MapComponents()
    {
        foreach (var id in _registry.Components.OrderBy(static id => id, StringComparer.Ordinal))
        {
            MapComponent(id);
        }
    }

    /// <summary>Returns the keys of the named schemas that are some types, or lists or maps of them, in the document's order.</summary>
    /// <param name="types">The names of the types.</param>
    public IReadOnlyList<string> ComponentsOf(IEnumerable<CSharpName> types)
    {
        var names = new HashSet<string>(types.Select(static name => name.Text), StringComparer.Ordinal);
        return [.. _registry.Components.Where(id => _registry.TryComponent(id, out var type) && Has(type))];

        bool Has(TypeRef? type) => type switch
        {
            ListType list => Has(list.Item),
            MapType map => Has(map.Value),
            NamedType named => names.Contains(named.Name),
            _ => false,
        };
    }

    /// <summary>Returns the type of a schema where it is used; nullable if the schema allows null.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">The name of a type that is made for it, unless that is taken.</param>
    public TypeRef Map(LocatedSchema schema, string name)
    {
        if (Depth > Limits.SchemaDepth)
        {
            _findings.Approximated(schema.Pointer, $"A schema inside of more than {Limits.SchemaDepth} others is read as any JSON");
            return Any;
        }

        Depth++;
        var type = MapHere(schema, name);
        Depth--;
        return type;
    }

    /// <summary>Returns the type that was made for a schema, or that needs no making; null when none was made. Nullable if the schema
    /// allows null.</summary>
    public TypeRef? Known(LocatedSchema schema) => Known(schema, []);

    /// <summary>Returns the members of an object in a request, by wire name; <c>*</c> is every member that the document does not list.
    /// Empty for others.</summary>
    public IEnumerable<(string WireName, TypeRef Type)> SentMembers(TypeRef type) => type switch
    {
        MapType map => [("*", map.Value)],
        NamedType { Kind: NamedKind.Model } named => _models.SentMembers(named),
        _ => [],
    };

    /// <summary>Finishes the types.</summary>
    /// <param name="carried">The types of all request bodies and parameters.</param>
    public (IEnumerable<ModelType> Models, IEnumerable<EnumType> Enums, IEnumerable<UnionType> Unions) Finish(IEnumerable<TypeRef> carried)
    {
        _registry.RunPutOff();
        var unions = _variants.Finish().ToArray();
        foreach (var union in unions.Where(static union => union.Discriminator is not null))
        {
            foreach (var one in union.Variants.Where(static one => one is { Tags.Count: > 0, Type: NamedType { Kind: NamedKind.Model } }))
            {
                _models.AddTag((NamedType)one.Type, union.Discriminator!);
            }
        }

        var sent = TypeGraph.Reachable(
            carried, named => named.Kind == NamedKind.Model
                ? _models.SentWith(named)
                : named.Kind == NamedKind.Union ? _variants.VariantsOf(named) : []);
        return (_models.Finish(sent), _enums, unions);
    }

    /// <summary>Returns the type of a named schema.</summary>
    public TypeRef MapComponent(string id)
    {
        var schema = _registry.Component(id);
        var name = _registry.NameOf(id);
        var request = new SchemaRequest(schema, schema.Written!, name, id);
        if (_registry.TryComponent(id, out var known))
        {
            return known ?? Recursive(request);
        }

        _registry.SetComponent(id, null);
        var type = Finished(schema, schema.Written is OpenApiSchemaReference ? Map(schema, name.Preferred) : Make(request));
        _registry.SetComponent(id, type);
        return type;
    }

    /// <summary>Returns the type of a schema that is another schema in the same place, such as the only schema of an <c>allOf</c>. An
    /// inline schema gets the name of the component.</summary>
    /// <param name="request">The schema whose type is asked for.</param>
    /// <param name="other">The other schema.</param>
    public TypeRef MapAs(SchemaRequest request, LocatedSchema other)
    {
        if (request.Component is null || other.Written is null or OpenApiSchemaReference || _registry.TryInline(other.Written, out _))
        {
            return Map(other, request.Name.Preferred);
        }

        var type = Make(request with { At = other, Schema = other.Written });
        _registry.SetInline(other.Written, type);
        return Used(type, other.Written);
    }

    /// <summary>Adds an enum.</summary>
    public NamedType AddEnum(EnumValues values, Doc doc, TypeName name)
    {
        var typeName = _registry.Take(name);
        _enums.Add(values.ToEnum(typeName, doc));
        return new(typeName, values.IsInteger ? NamedKind.IntegerEnum : NamedKind.StringEnum);
    }

    /// <summary>Returns whether a type is a union all of whose variants are records or maps.</summary>
    public bool IsUnionOfObjects(NamedType type) => type.Kind == NamedKind.Union
        && _variants.VariantsOf(type).All(static variant => variant is MapType or NamedType { Kind: NamedKind.Model });

    /// <summary>Adds a union of the bodies of one operation, which the status of the response distinguishes.</summary>
    public NamedType AddUnion(string name, Doc doc, IEnumerable<(LocatedSchema, TypeRef)> variants) =>
        _variants.Add(new(name, IsTaken: false), doc, variants);

    /// <summary>Notes that a scalar is part of the client.</summary>
    public void Uses(TypeRef type)
    {
        NeedsNotations |= type is ScalarType { Notation: not ScalarNotation.Usual }
            or ScalarType { Scalar: Scalar.UInt32 or Scalar.UInt64 };
        HasTimeSpans |= type is ScalarType { Scalar: Scalar.Duration };
        HasDurations |= type is NamedType { Kind: NamedKind.Duration };
    }

    /// <summary>Reports that the <c>not</c> keyword of an inline schema is ignored.</summary>
    public void ReportNot(LocatedSchema schema)
    {
        if (schema.Written is OpenApiSchema { Not: not null })
        {
            _findings.Approximated(schema.PointerTo("not"), $"The keyword 'not' is not part of the type");
        }
    }

    private TypeRef MapHere(LocatedSchema at, string name)
    {
        _cancellationToken.ThrowIfCancellationRequested();

        // Recursion that no limit covers ends as DCS9999, and does not end the compiler.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (_files.TypeOf(at.Written) is { } file)
        {
            return file;
        }

        if (at.Component is { } id)
        {
            return Used(MapComponent(id), _registry.Component(id).Written!);
        }

        if (at.Target is not { } schema)
        {
            return Any;
        }

        // A shared response or parameter brings its inline schema to every operation that uses it: one type serves all. And a $ref may
        // lead from inside an inline schema back to it.
        if (!_registry.TryInline(schema, out var mapped))
        {
            mapped = MapInline(at with { Written = schema }, schema, name);
            _registry.SetInline(schema, mapped);
        }
        else
        {
            mapped ??= Recursive(new(at with { Written = schema }, schema, new(name, IsTaken: false), Component: null));
        }

        return Used(mapped, schema);
    }

    // Inline schemas share one type where that names nothing falsely: by their title, or with the same JSON and under the same name.
    private TypeRef MapInline(LocatedSchema inline, IOpenApiSchema schema, string name)
    {
        var isShared = SchemaFacts.IsWorthSharing(schema);
        var titled = isShared ? _registry.TitledTypeOf(inline) : null;
        if ((titled is not null ? titled.Type : isShared ? _registry.TypeOfEqual(inline, name) : null) is { } known)
        {
            return known;
        }

        _registry.SetInline(schema, null);
        var typeName = titled is null ? new TypeName(name, IsTaken: false) : new(titled.Name, IsTaken: true);
        var mapped = Finished(inline, Make(new(inline, schema, typeName, Component: null) { Titled = titled }));
        if (titled is not null)
        {
            // Whether null may be in its place is a matter of each place.
            return titled.Type = mapped with { IsNullable = false };
        }

        if (isShared)
        {
            // Overwrites the type of an equal schema inside this one.
            _registry.Share(inline, name, mapped);
        }

        return mapped;
    }

    // The type of a schema that is being mapped, and that one of its parts refers to: a list of records whose names are known, say. If it
    // consists of nothing that has a name, it gets one.
    private TypeRef Recursive(SchemaRequest request) => Known(request.At, []) ?? Named(request);

    private NamedType Named(SchemaRequest request)
    {
        var type = new NamedType(_registry.Take(request.Name), NamedKind.Union);
        _recursive.Add(request.Schema, type);
        _registry.Register(type, request);
        return type;
    }

    private TypeRef Finished(LocatedSchema at, TypeRef type)
    {
        if (!_recursive.TryGetValue(at.Written!, out var named))
        {
            return type;
        }

        if (type.WithoutNulls() == named)
        {
            _findings.Approximated(at.Pointer, $"A schema that refers only to itself is read as any JSON");
        }

        _variants.AddRecursive(named, at, type);
        return named with { IsNullable = type.IsNullable };
    }

    private static TypeRef Used(TypeRef type, IOpenApiSchema schema) =>
        SchemaFacts.IsNullable(schema) ? type with { IsNullable = true } : type;

    private TypeRef Make(SchemaRequest request)
    {
        foreach (var strategy in _strategies)
        {
            if (strategy.Takes(request) && strategy.Make(request) is { } type)
            {
                return type;
            }
        }

        return Any;
    }

    private TypeRef? Known(LocatedSchema given, HashSet<IOpenApiSchema> visited)
    {
        if (_files.TypeOf(given.Written) is { } file)
        {
            return file;
        }

        if (given.Component is { } id)
        {
            var component = _registry.Component(id);
            return ((_registry.TryComponent(id, out var named) ? named : null) ?? Known(component, visited)) is { } type
                ? Used(type, component.Written!)
                : null;
        }

        if (given.Target is not { } schema || visited.Count > Limits.SchemaDepth)
        {
            return Any;
        }

        if (!visited.Add(schema))
        {
            return null;
        }

        var request = new SchemaRequest(given with { Written = schema }, schema, new("", IsTaken: false), _registry.ComponentId(schema));
        return (_registry.TypeOf(schema)
            ?? Array.Find(_strategies, strategy => strategy.Takes(request))?.Find(request, inner => Known(inner, visited))) is { } known
            ? Used(known, schema)
            : null;
    }
}

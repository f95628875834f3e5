using System.Runtime.CompilerServices;
using DcsGen.CSharp;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping;

/// <summary>
/// Schemas to types. Types are made as they are met and finished at the end, when it is known which of them a request can carry.
/// </summary>
internal sealed class SchemaMapper
{
    /// <summary>How deep objects are followed before they are put off; no document of people is changed by it.</summary>
    private const int PutOffDepth = 100;

    private readonly ParsedDocument _parsed;
    private readonly Findings _findings;
    private readonly NameScope _typeNames;
    private readonly Dictionary<string, string> _componentNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeRef?> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<IOpenApiSchema, TypeRef?> _inline = [];
    private readonly List<ModelDraft> _models = [];
    private readonly List<EnumType> _enums = [];
    private readonly Queue<Action> _putOff = new();
    private readonly CancellationToken _cancellationToken;
    private int _depth;

    public SchemaMapper(ParsedDocument parsed, Findings findings, NameScope typeNames, CancellationToken cancellationToken)
    {
        _parsed = parsed;
        _findings = findings;
        _typeNames = typeNames;
        _cancellationToken = cancellationToken;

        // Components are named first, so that nothing found on the way takes their names.
        foreach (var pair in Schemas)
        {
            var name = Extensions.Name(Resolve(pair.Value)?.Extensions, SchemaPointer(pair.Key), findings) ?? Identifier.Pascal(pair.Key);
            _componentNames.Add(pair.Key, typeNames.Take(name));
        }
    }

    private static ScalarType Any { get; } = new(Scalar.Any);

    private IEnumerable<KeyValuePair<string, IOpenApiSchema>> Schemas => _parsed.Document.Components?.Schemas ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSchema>>();

    /// <summary>Maps every named schema, used or not.</summary>
    public void MapComponents()
    {
        foreach (var pair in Schemas)
        {
            MapComponent(pair.Key, pair.Value);
        }
    }

    /// <summary>The type of a schema where it is used; nullable if the schema says so.</summary>
    /// <param name="schema">The schema; null is any JSON.</param>
    /// <param name="pointer">Where it stands.</param>
    /// <param name="name">What a type made for it is called, unless that is taken.</param>
    public TypeRef Map(IOpenApiSchema? schema, string pointer, string name)
    {
        if (_depth > Limits.SchemaDepth)
        {
            _findings.Approximated(pointer, FormattableString.Invariant($"A schema inside of more than {Limits.SchemaDepth} others is read as any JSON"));
            return Any;
        }

        _depth++;
        var type = MapHere(schema, pointer, name);
        _depth--;
        return type;
    }

    private TypeRef MapHere(IOpenApiSchema? schema, string pointer, string name)
    {
        _cancellationToken.ThrowIfCancellationRequested();

        // What no limit foresaw ends as DCS9999 and not with the compiler.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        schema = Resolve(schema);
        if (schema is OpenApiSchemaReference reference)
        {
            if (ComponentOf(reference) is { } component)
            {
                return MapComponent(component.Key, component.Value) is var type && IsNullable(component.Value) ? type with { IsNullable = true } : type;
            }

            schema = reference.RecursiveTarget;
        }

        if (schema is null)
        {
            return Any;
        }

        // A shared response or parameter brings its inline schema to every operation that uses it: one type serves all. And a $ref may
        // lead from inside a schema without a name back to it.
        if (!_inline.TryGetValue(schema, out var mapped))
        {
            _inline.Add(schema, null);
            mapped = MapInline(schema, pointer, new(name, IsTaken: false), component: null);
            _inline[schema] = mapped;
        }
        else if (mapped is null)
        {
            _findings.Approximated(pointer, "A schema that is made of nothing but itself is read as any JSON");
            return Any;
        }

        return IsNullable(schema) ? mapped with { IsNullable = true } : mapped;
    }

    /// <summary>The schema; null when it is a reference that leads nowhere, which is reported where references are checked.</summary>
    public static IOpenApiSchema? Resolve(IOpenApiSchema? schema) =>
        schema is OpenApiSchemaReference reference && !Resolving.LeadsSomewhere(reference) ? null : schema;

    /// <summary>The types, finished.</summary>
    /// <param name="bodies">The types of all request bodies.</param>
    public (IEnumerable<ModelType> Models, IEnumerable<EnumType> Enums) Finish(IEnumerable<TypeRef> bodies)
    {
        while (_putOff.Count > 0)
        {
            _putOff.Dequeue()();
        }

        var byName = _models.ToDictionary(static model => model.Name, StringComparer.Ordinal);
        var sent = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<TypeRef>(bodies);
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
                case NamedType { Kind: NamedKind.Model } named when sent.Add(named.Name):
                    foreach (var type in byName[named.Name].SentTypes())
                    {
                        pending.Push(type);
                    }

                    break;
            }
        }

        return (_models.Select(model => model.Finish(sent.Contains(model.Name))), _enums);
    }

    public static string SchemaPointer(string id) => Pointer.Child("/components/schemas", id);

    private KeyValuePair<string, IOpenApiSchema>? ComponentOf(OpenApiSchemaReference reference) =>
        reference.Reference.Id is { } id && _parsed.Document.Components?.Schemas is { } schemas && schemas.TryGetValue(id, out var component)
            ? new(id, component)
            : null;

    private TypeRef MapComponent(string id, IOpenApiSchema schema)
    {
        if (_components.TryGetValue(id, out var known))
        {
            if (known is null)
            {
                _findings.Approximated(SchemaPointer(id), $"The schema '{id}' is made of nothing but itself and is read as any JSON");
            }

            return known ?? Any;
        }

        _components.Add(id, null);
        var name = _componentNames[id];
        var type = schema is OpenApiSchemaReference ? Map(schema, SchemaPointer(id), name) : MapInline(schema, SchemaPointer(id), new(name, IsTaken: true), id);
        _components[id] = type;
        return type;
    }

    private TypeRef MapInline(IOpenApiSchema schema, string pointer, TypeName name, string? component)
    {
        if (MapChoice(schema, pointer, name) is { } choice)
        {
            return choice;
        }

        if (schema.AllOf is { Count: 1 } && schema.Properties is not { Count: > 0 })
        {
            return Map(schema.AllOf[0], Pointer.Child(Pointer.Child(pointer, "allOf"), 0), name.Preferred);
        }

        if (schema.Enum is { Count: > 0 } && MapEnum(schema, pointer, name) is { } enumType)
        {
            return enumType;
        }

        if (schema.AllOf is { Count: > 0 } branches && schema.Properties is not { Count: > 0 } && branches.Any(branch => !IsObject(branch, [])))
        {
            return MapNonObject(branches, pointer, name);
        }

        if (schema.AllOf is { Count: > 0 } || schema.Properties is { Count: > 0 })
        {
            return MapModel(schema, pointer, name, component);
        }

        var types = (schema.Type ?? 0) & ~JsonSchemaType.Null;
        if (types == JsonSchemaType.Array || (types == 0 && schema.Items is not null))
        {
            return new ListType(Map(schema.Items, Pointer.Child(pointer, "items"), name.Preferred + "Item"));
        }

        if (types == JsonSchemaType.Object || (types == 0 && schema.AdditionalProperties is not null))
        {
            return new MapType(Map(schema.AdditionalProperties, Pointer.Child(pointer, "additionalProperties"), name.Preferred + "Value"));
        }

        switch (types)
        {
            case 0:
                return Any;
            case JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.String or JsonSchemaType.Boolean:
                return new ScalarType(ScalarOf(types, schema.Format));
            case JsonSchemaType.Integer | JsonSchemaType.Number:
                return new ScalarType(ScalarOf(JsonSchemaType.Number, schema.Format));
            default:
                _findings.Approximated(pointer, $"A value of several types ({types}) is read as any JSON");
                return Any;
        }
    }

    // An allOf of an enum and a description, say: the one branch that says more than words is the type.
    private TypeRef MapNonObject(IList<IOpenApiSchema> branches, string pointer, TypeName name)
    {
        var telling = branches.Select(static (branch, index) => (Branch: branch, Index: index)).Where(static item => Says(item.Branch)).ToArray();
        if (telling.Length == 1)
        {
            return Map(telling[0].Branch, Pointer.Child(Pointer.Child(pointer, "allOf"), telling[0].Index), name.Preferred);
        }

        if (telling.Length > 1)
        {
            _findings.Approximated(pointer, "An allOf of several schemas that are not all objects is read as any JSON");
        }

        return Any;
    }

    // Whether a schema gives a type, and not only words or bounds.
    private static bool Says(IOpenApiSchema branch) => Resolve(branch) is { } schema
        && (schema is OpenApiSchemaReference || schema.Type is not null || schema.Enum is { Count: > 0 } || schema.AllOf is { Count: > 0 }
            || schema.OneOf is { Count: > 0 } || schema.AnyOf is { Count: > 0 } || schema.Items is not null || schema.Properties is { Count: > 0 });

    // Whether a branch of an allOf can be merged into a record: an object, or nothing but words.
    private static bool IsObject(IOpenApiSchema branch, HashSet<IOpenApiSchema> visited)
    {
        if (Resolve(branch) is not { } schema)
        {
            return true;
        }

        schema = schema is OpenApiSchemaReference reference ? reference.RecursiveTarget! : schema;
        var type = (schema.Type ?? JsonSchemaType.Object) & ~JsonSchemaType.Null;
        return !visited.Add(schema) || visited.Count > Limits.Branches
            || (type == JsonSchemaType.Object && schema.Enum is not { Count: > 0 } && schema.Items is null
                && (schema.AllOf is null || schema.AllOf.All(inner => IsObject(inner, visited))));
    }

    // oneOf and anyOf: a choice between one schema and null is that schema.
    private TypeRef? MapChoice(IOpenApiSchema schema, string pointer, TypeName name)
    {
        var (keyword, branches) = schema.OneOf is { Count: > 0 } ? ("oneOf", schema.OneOf) : ("anyOf", schema.AnyOf);
        if (branches is not { Count: > 0 } || schema.Properties is { Count: > 0 } || schema.AllOf is { Count: > 0 })
        {
            return null;
        }

        var real = branches.Select(static (branch, index) => (Branch: branch, Index: index)).Where(static item => !IsNull(item.Branch)).ToArray();
        if (real.Length == 1)
        {
            var type = Map(real[0].Branch, Pointer.Child(Pointer.Child(pointer, keyword), real[0].Index), name.Preferred);
            return branches.Count > 1 ? type with { IsNullable = true } : type;
        }

        _findings.Approximated(pointer, $"A choice of several schemas ({keyword}) is read as any JSON");
        return Any;
    }

    private NamedType? MapEnum(IOpenApiSchema schema, string pointer, TypeName name)
    {
        var values = EnumValues.Of(schema, pointer, _findings);
        if (values is null)
        {
            return null;
        }

        var typeName = name.Take(_typeNames);
        _enums.Add(values.ToEnum(typeName, Docs.OfType(schema)));
        return new(typeName, values.IsInteger ? NamedKind.IntegerEnum : NamedKind.StringEnum);
    }

    private NamedType MapModel(IOpenApiSchema schema, string pointer, TypeName name, string? component)
    {
        var typeName = name.Take(_typeNames);
        var type = new NamedType(typeName, NamedKind.Model);

        // Before its properties, which may lead back to it.
        if (component is not null)
        {
            _components[component] = type;
        }
        else
        {
            _inline[schema] = type;
        }

        var draft = new ModelDraft(typeName, Docs.OfType(schema));
        _models.Add(draft);
        if (_depth < PutOffDepth)
        {
            Collect(schema, pointer, draft, []);
        }
        else
        {
            // What refers to it needs its name only: a chain of a thousand objects is no thousand calls.
            _putOff.Enqueue(() => Collect(schema, pointer, draft, []));
        }

        return type;
    }

    // allOf is merged: the properties of every branch, in order.
    private void Collect(IOpenApiSchema schema, string pointer, ModelDraft draft, HashSet<IOpenApiSchema> visited)
    {
        if (Resolve(schema) is OpenApiSchemaReference reference)
        {
            pointer = ComponentOf(reference) is { } component ? SchemaPointer(component.Key) : pointer;
            schema = reference.RecursiveTarget!;
        }

        if (schema is OpenApiSchemaReference || !visited.Add(schema))
        {
            return;
        }

        for (var i = 0; i < (schema.AllOf?.Count ?? 0); i++)
        {
            if (visited.Count > Limits.Branches)
            {
                _findings.Approximated(pointer, FormattableString.Invariant($"An allOf of more than {Limits.Branches} schemas is merged as far as that"));
                return;
            }

            Collect(schema.AllOf![i], Pointer.Child(Pointer.Child(pointer, "allOf"), i), draft, visited);
        }

        if (schema.OneOf is { Count: > 0 } || schema.AnyOf is { Count: > 0 })
        {
            _findings.Approximated(pointer, $"The choice (oneOf, anyOf) beside the properties of '{draft.Name}' is not part of the type");
        }

        draft.RequiredNames.UnionWith(schema.Required ?? Enumerable.Empty<string>());
        foreach (var pair in schema.Properties ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSchema>>())
        {
            draft.Add(MapProperty(pair.Key, pair.Value, Pointer.Child(Pointer.Child(pointer, "properties"), pair.Key), draft));
        }

        if (schema.AdditionalProperties is not null || _parsed.Find(pointer)?["additionalProperties"] is System.Text.Json.Nodes.JsonValue)
        {
            if (schema.AdditionalPropertiesAllowed)
            {
                draft.AdditionalProperties = Map(schema.AdditionalProperties, Pointer.Child(pointer, "additionalProperties"), draft.Name + "Value");
            }
        }
    }

    private PropertyDraft MapProperty(string wireName, IOpenApiSchema schema, string pointer, ModelDraft draft)
    {
        var own = Extensions.Name(schema is OpenApiSchemaReference ? null : schema.Extensions, pointer, _findings);
        var name = draft.PropertyName(wireName, own ?? Identifier.Pascal(wireName));
        var type = Map(schema, pointer, draft.Name + name);
        var effective = Resolve(schema);
        return new(
            wireName,
            name,
            type,
            IsReadOnly: effective?.ReadOnly ?? false,
            IsSecret: effective is not null && (effective.WriteOnly || effective.Format == "password"),
            Docs.Of(wireName, effective?.Description, Docs.Facts(effective)),
            Docs.ObsoleteOf(effective?.Deprecated ?? false, effective?.Extensions));
    }

    private static bool IsNullable(IOpenApiSchema given) => Resolve(given) is { } schema
        && (schema.Type is { } type && type.HasFlag(JsonSchemaType.Null)
        || schema is { Type: null, Enum.Count: > 0 } && schema.Enum.Any(static value => value is null || JsonNullSentinel.IsJsonNullSentinel(value)));

    private static bool IsNull(IOpenApiSchema schema) => Resolve(schema)?.Type == JsonSchemaType.Null;

    private static Scalar ScalarOf(JsonSchemaType type, string? format) => (type, format) switch
    {
        (JsonSchemaType.Boolean, _) => Scalar.Boolean,
        (JsonSchemaType.Integer, "int32" or "int16" or "int8" or "uint8" or "uint16") => Scalar.Int32,
        (JsonSchemaType.Integer, _) => Scalar.Int64,
        (JsonSchemaType.Number, "float") => Scalar.Single,
        (JsonSchemaType.Number, "decimal") => Scalar.Decimal,
        (JsonSchemaType.Number, "int32") => Scalar.Int32,
        (JsonSchemaType.Number, "int64") => Scalar.Int64,
        (JsonSchemaType.Number, _) => Scalar.Double,
        (_, "date-time") => Scalar.DateTime,
        (_, "date") => Scalar.Date,
        (_, "time") => Scalar.Time,
        (_, "duration") => Scalar.Duration,
        (_, "uuid") => Scalar.Uuid,
        (_, "uri" or "uri-reference") => Scalar.Uri,
        (_, "byte") => Scalar.Bytes,
        _ => Scalar.String,
    };

    /// <param name="Preferred">What the type is called unless that is taken.</param>
    /// <param name="IsTaken">Whether the name is this type's already.</param>
    private readonly record struct TypeName(string Preferred, bool IsTaken)
    {
        public string Take(NameScope scope) => IsTaken ? Preferred : scope.Take(Preferred);
    }
}

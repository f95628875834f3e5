using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Incremental;
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
    private readonly Dictionary<JsonNode, TypeRef> _byContent = new(new ContentComparer());
    private readonly List<ModelDraft> _models = [];
    private readonly Dictionary<string, ModelDraft> _modelsByName = new(StringComparer.Ordinal);
    private readonly List<EnumType> _enums = [];
    private readonly List<UnionDraft> _unions = [];
    private readonly Families _families;
    private readonly Dictionary<string, ModelDraft> _familyDrafts = new(StringComparer.Ordinal);
    private readonly HashSet<IOpenApiSchema> _files = [];
    private readonly Queue<Action> _putOff = new();
    private readonly CancellationToken _cancellationToken;
    private int _depth;
    private NamedType? _file;

    public SchemaMapper(ParsedDocument parsed, Findings findings, NameScope typeNames, CancellationToken cancellationToken)
    {
        _parsed = parsed;
        _findings = findings;
        _typeNames = typeNames;
        _cancellationToken = cancellationToken;
        _families = new(parsed.Document.Components?.Schemas);

        // Components are named first, so that nothing found on the way takes their names.
        foreach (var pair in Schemas)
        {
            var name = Extensions.Name(Resolve(pair.Value)?.Extensions, SchemaPointer(pair.Key), findings) ?? Identifier.Pascal(pair.Key);
            _componentNames.Add(pair.Key, typeNames.Take(name));
        }
    }

    private static ScalarType Any { get; } = new(Scalar.Any);

    private IEnumerable<KeyValuePair<string, IOpenApiSchema>> Schemas => _parsed.Document.Components?.Schemas ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSchema>>();

    /// <summary>Takes schemas for files and not for text, wherever they are used.</summary>
    public void MarkFiles(IEnumerable<IOpenApiSchema> schemas, string typeName)
    {
        _files.UnionWith(schemas);
        _file = new(typeName, NamedKind.Opaque);
    }

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
            // Nor does what is written out again: the first one, in the document's order, names the type of all that are equal.
            var content = IsWorthSharing(schema) ? _parsed.Find(pointer) as JsonObject : null;
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
            _findings.Approximated(pointer, "A schema that is made of nothing but itself is read as any JSON");
            return Any;
        }

        return IsNullable(schema) ? mapped with { IsNullable = true } : mapped;
    }

    // A type is made for it, and its pointer leads to itself: to where a reference leads there is none. A file is one in a multipart body alone.
    private static bool IsWorthSharing(IOpenApiSchema schema) => schema is not OpenApiSchemaReference
        && (schema.Properties is { Count: > 0 } || schema.Enum is { Count: > 0 } || schema.OneOf is { Count: > 0 } || schema.AnyOf is { Count: > 0 } || schema.AllOf is { Count: > 0 })
        && !(schema.Properties ?? new Dictionary<string, IOpenApiSchema>()).Values.Any(static property => MediaTypes.IsBinary(property) || MediaTypes.IsBinary(Resolve(property)?.Items));

    /// <summary>The schema; null when it is a reference that leads nowhere, which is reported where references are checked.</summary>
    public static IOpenApiSchema? Resolve(IOpenApiSchema? schema) =>
        schema is OpenApiSchemaReference reference && !Resolving.LeadsSomewhere(reference) ? null : schema;

    /// <summary>The schema that is meant, through references; null when one leads nowhere.</summary>
    public static IOpenApiSchema? Target(IOpenApiSchema? given) => Resolve(given) is OpenApiSchemaReference reference ? reference.RecursiveTarget : Resolve(given);

    /// <summary>The strings that a schema allows by <c>const</c> or <c>enum</c>; none when it allows others too.</summary>
    public static IEnumerable<string> ValuesOf(IOpenApiSchema given)
    {
        var schema = Target(given);
        if (schema is { AllOf.Count: 1, Enum: not { Count: > 0 }, Const: null })
        {
            schema = Target(schema.AllOf[0]);
        }

        return schema?.Const is { } only ? [only]
            : schema?.Enum is { Count: > 0 } values && values.All(static value => Extensions.AsString(value) is not null) ? values.Select(static value => Extensions.AsString(value)!)
            : [];
    }

    /// <summary>What an object has when it is sent, by wire name; <c>*</c> is every member that the document does not list. Empty for others.</summary>
    public IEnumerable<(string WireName, TypeRef Type)> SentMembers(TypeRef type) => type switch
    {
        MapType map => [("*", map.Value)],
        NamedType { Kind: NamedKind.Model } named => _modelsByName[named.Name].SentMembers(),
        _ => [],
    };

    /// <summary>The types, finished.</summary>
    /// <param name="carried">The types of all request bodies and parameters.</param>
    public (IEnumerable<ModelType> Models, IEnumerable<EnumType> Enums, IEnumerable<UnionType> Unions) Finish(IEnumerable<TypeRef> carried)
    {
        while (_putOff.Count > 0)
        {
            _putOff.Dequeue()();
        }

        var unions = _unions.ToDictionary(static union => union.Name, StringComparer.Ordinal);
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
                case NamedType { Kind: NamedKind.Model } named when sent.Add(named.Name):
                    var model = _modelsByName[named.Name];
                    foreach (var type in model.SentTypes().Concat(Relatives(model)))
                    {
                        pending.Push(type);
                    }

                    break;
                case NamedType { Kind: NamedKind.Union } named when sent.Add(named.Name):
                    foreach (var (_, type) in unions[named.Name].Cases)
                    {
                        pending.Push(type);
                    }

                    break;
            }
        }

        return (
            _models.Select(model => model.Finish(sent.Contains(model.Name), FamilyOf)),
            _enums,
            _unions.Select(static union => UnionMapper.Map(union.Name, union.Doc, union.Choice, union.Cases)));
    }

    // What is sent as a record may be any that derives from it, and what derives has what it inherits.
    private IEnumerable<TypeRef> Relatives(ModelDraft draft) =>
        (draft.Component is { } component ? _families.Children(component).Select(DraftOf) : [])
            .Append(draft.Parent)
            .Where(static relative => relative is not null)
            .Select(static relative => new NamedType(relative!.Name, NamedKind.Model));

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
        if (_files.Contains(schema))
        {
            return _file!;
        }

        if (MapChoice(schema, pointer, name, component) is { } choice)
        {
            return choice;
        }

        if (schema.AllOf is { Count: 1 } && schema.Properties is not { Count: > 0 } && (component is null || _families.BaseOf(component) is null))
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

        if (schema.Not is not null)
        {
            _findings.Approximated(Pointer.Child(pointer, "not"), "What a value must not be is not part of its type");
        }

        // Names by pattern are names like any other, if nothing else says what the members are.
        if (types is JsonSchemaType.Object or 0 && schema is { PatternProperties.Count: > 0, AdditionalProperties: null })
        {
            var values = schema.PatternProperties.First();
            if (schema.PatternProperties.Count == 1)
            {
                return new MapType(Map(values.Value, Pointer.Child(Pointer.Child(pointer, "patternProperties"), values.Key), name.Preferred + "Value"));
            }

            _findings.Approximated(Pointer.Child(pointer, "patternProperties"), "Members of several patterns are read as any JSON");
        }

        if (types == JsonSchemaType.Object || (types == 0 && (schema.AdditionalProperties is not null || schema.PatternProperties is { Count: > 0 })))
        {
            return new MapType(Map(schema.AdditionalProperties, Pointer.Child(pointer, "additionalProperties"), name.Preferred + "Value"));
        }

        switch (types)
        {
            case 0 when schema.Const is not null:
                return new ScalarType(ScalarOfConst(_parsed.Find(pointer)?["const"]));
            case 0:
                return Any;
            case JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.String or JsonSchemaType.Boolean:
                return new ScalarType(ScalarOf(types, schema.Format));
            case JsonSchemaType.Integer | JsonSchemaType.Number:
                return new ScalarType(ScalarOf(JsonSchemaType.Number, schema.Format));
            default:
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
    internal static bool Says(IOpenApiSchema branch) => Resolve(branch) is { } schema
        && (schema is OpenApiSchemaReference || schema.Type is not null || schema.Enum is { Count: > 0 } || schema.Const is not null || schema.AllOf is { Count: > 0 }
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

    // oneOf, anyOf and a list of types. A choice between one schema and null is that schema.
    private TypeRef? MapChoice(IOpenApiSchema schema, string pointer, TypeName name, string? component)
    {
        if (Choice.Of(_parsed, schema, pointer) is not { } choice)
        {
            return null;
        }

        var branches = EnumValues.WithoutSpecialCases(choice.Branches);
        var type = branches.Count == 1 ? Map(branches[0].Schema, branches[0].Pointer, name.Preferred)
            : EnumValues.OfAll(branches) is { } values ? AddEnum(values, schema, name)
            : MapUnion(schema, name, component, choice, branches);
        return choice.IsNullable ? type with { IsNullable = true } : type;
    }

    private NamedType MapUnion(IOpenApiSchema schema, TypeName name, string? component, Choice choice, IReadOnlyList<Branch> branches)
    {
        var typeName = name.Take(_typeNames);
        var type = new NamedType(typeName, NamedKind.Union);
        Register(type, schema, component);
        var draft = new UnionDraft(typeName, Docs.OfType(schema), choice);
        _unions.Add(draft);
        foreach (var branch in branches)
        {
            var mapped = Map(branch.Schema, branch.Pointer, typeName + CaseName(branch, branches)) with { IsNullable = false };
            if (mapped is NamedType { Kind: NamedKind.Union } inner)
            {
                _findings.Approximated(branch.Pointer, $"The choice '{inner.Name}' inside the choice '{typeName}' is read as any JSON");
            }
            else if (UnionMapper.KindOf(mapped) is not null && !draft.Cases.Exists(other => IsSame(other.Type, mapped)))
            {
                // What is any JSON is what a union keeps anyway.
                draft.Cases.Add((branch, mapped));
            }
        }

        // Of records that derive from each other the deeper come first, in a switch too; the others stay in the document's order.
        var sorted = draft.Cases.OrderByDescending(one => Depth(one.Type)).ToArray();
        draft.Cases.Clear();
        draft.Cases.AddRange(sorted);
        return type;
    }

    // What an inline case is called after the union's name: its discriminating value, its kind where no other has it, or its number.
    private static string CaseName(Branch branch, IReadOnlyList<Branch> branches)
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

        var type = (branch.Schema.Type ?? 0) & ~JsonSchemaType.Null;
        return branches.Count(other => other.Component is null && ((other.Schema.Type ?? 0) & ~JsonSchemaType.Null) == type) == 1
            ? type switch
            {
                JsonSchemaType.Object => "Object",
                JsonSchemaType.Array => "",
                JsonSchemaType.String => "Text",
                JsonSchemaType.Integer or JsonSchemaType.Number => "Number",
                _ => "Option",
            }
            : "Option" + (1 + branches.ToList().IndexOf(branch)).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    // Whether two types are one to an overload: a reference with and without its question mark are.
    private static bool IsSame(TypeRef left, TypeRef right) => (left, right) switch
    {
        (ListType a, ListType b) => IsSame(a.Item, b.Item),
        (MapType a, MapType b) => IsSame(a.Value, b.Value),
        (NamedType a, NamedType b) => a.Name == b.Name,
        (ScalarType a, ScalarType b) => a.Scalar == b.Scalar,
        _ => false,
    };

    // Before what is inside it, which may lead back to it.
    private void Register(NamedType type, IOpenApiSchema schema, string? component)
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

    private NamedType? MapEnum(IOpenApiSchema schema, string pointer, TypeName name)
    {
        var values = EnumValues.Of(schema, pointer, _findings);
        if (values is null)
        {
            return null;
        }

        return AddEnum(values, schema, name);
    }

    private NamedType AddEnum(EnumValues values, IOpenApiSchema schema, TypeName name)
    {
        var typeName = name.Take(_typeNames);
        _enums.Add(values.ToEnum(typeName, Docs.OfType(schema)));
        return new(typeName, values.IsInteger ? NamedKind.IntegerEnum : NamedKind.StringEnum);
    }

    private NamedType MapModel(IOpenApiSchema schema, string pointer, TypeName name, string? component)
    {
        var typeName = name.Take(_typeNames);
        var type = new NamedType(typeName, NamedKind.Model);
        Register(type, schema, component);
        var draft = new ModelDraft(typeName, Docs.OfType(schema));
        _models.Add(draft);
        _modelsByName.Add(typeName, draft);
        var isInFamily = component is not null && _families.Discriminator(component) is not null;
        if (isInFamily)
        {
            _familyDrafts.Add(component!, draft);
            draft.Component = component;
            draft.Discriminator = _families.Discriminator(component!)!;
            if (_families.BaseOf(component!) is { } above)
            {
                MapComponent(above, Schemas.First(pair => pair.Key == above).Value);
                draft.Parent = _familyDrafts.TryGetValue(above, out var parent) ? parent : null;
            }
        }

        void Fill()
        {
            Collect(schema, pointer, draft, []);
            if (isInFamily && draft.Parent is null && _families.Children(component!).Count > 0 && draft.AllProperties.All(property => property.WireName != draft.Discriminator))
            {
                // What tells the family apart is written, listed or not.
                var name = draft.PropertyName(draft.Discriminator, Identifier.Pascal(draft.Discriminator));
                draft.Add(new(draft.Discriminator, name, new ScalarType(Scalar.String), false, false, Docs.Of(draft.Discriminator, null), null));
            }
        }

        if (_depth < PutOffDepth)
        {
            draft.AfterParent(Fill);
        }
        else
        {
            // What refers to it needs its name only: a chain of a thousand objects is no thousand calls.
            _putOff.Enqueue(() => draft.AfterParent(Fill));
        }

        return type;
    }

    private ModelFamily? FamilyOf(ModelDraft draft, ModelType? above)
    {
        if (draft.Component is not { } component)
        {
            return null;
        }

        var (own, property) = (draft.Discriminator, draft.AllProperties.FirstOrDefault(property => property.WireName == draft.Discriminator));
        var tag = draft.Parent is not null && property?.Type is ScalarType { Scalar: Scalar.String } or NamedType { Kind: NamedKind.StringEnum }
            ? new TagValue(property.Name, _families.Tags(component, own).First(), property.Type is NamedType)
            : null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new(
            draft.Parent?.Name,
            (above?.AllProperties() ?? []).ToEquatableArray(),
            above?.AllAdditional,
            tag,
            _families.Children(component).Select(DraftOf).Where(child => child?.Parent == draft).Select(static child => child!.Name).ToEquatableArray(),
            own,
            _families.Descendants(component)
                .Where(id => DraftOf(id) is { Parent: not null })
                .SelectMany(id => _families.Tags(id, own).Where(seen.Add).Select(value => new Descendant(value, DraftOf(id)!.Name)))
                .ToEquatableArray());
    }

    private ModelDraft? DraftOf(string component) => _familyDrafts.TryGetValue(component, out var draft) ? draft : null;

    // How far below its family's root a type is: the deeper is tried first.
    private int Depth(TypeRef type) => type switch
    {
        ListType list => Depth(list.Item),
        MapType map => Depth(map.Value),
        NamedType named when _modelsByName.TryGetValue(named.Name, out var draft) && draft.Component is { } component => _families.Depth(component),
        _ => 0,
    };

    // allOf is merged: the properties of every branch, in order. What a record inherits it has already.
    private void Collect(IOpenApiSchema schema, string pointer, ModelDraft draft, HashSet<IOpenApiSchema> visited, bool isOption = false)
    {
        if (Resolve(schema) is OpenApiSchemaReference reference)
        {
            pointer = ComponentOf(reference) is { } component ? SchemaPointer(component.Key) : pointer;
            schema = reference.RecursiveTarget!;
        }

        if (schema is OpenApiSchemaReference || !visited.Add(schema) || IsAbove(schema, draft))
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

            Collect(schema.AllOf![i], Pointer.Child(Pointer.Child(pointer, "allOf"), i), draft, visited, isOption);
        }

        if (!isOption)
        {
            ReportRequired(schema, pointer, draft);
            draft.RequiredNames.UnionWith(schema.Required ?? Enumerable.Empty<string>());
        }

        foreach (var pair in schema.Properties ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSchema>>())
        {
            var at = Pointer.Child(Pointer.Child(pointer, "properties"), pair.Key);
            if (draft.Inherited(pair.Key) is { } inherited)
            {
                ReportRedeclared(inherited, pair.Value, at, draft);
            }
            else
            {
                var property = MapProperty(pair.Key, pair.Value, at, draft);
                draft.Add(isOption ? property with { Type = Common(draft, property, at) } : property);
            }
        }

        if (schema.PatternProperties is { Count: > 0 })
        {
            _findings.Approximated(Pointer.Child(pointer, "patternProperties"), $"The members that '{draft.Name}' has by pattern are not part of it");
        }

        CollectOptions(schema, pointer, draft, visited);

        if (schema.AdditionalProperties is not null || _parsed.Find(pointer)?["additionalProperties"] is JsonValue)
        {
            if (schema.AdditionalPropertiesAllowed)
            {
                draft.AdditionalProperties = Map(schema.AdditionalProperties, Pointer.Child(pointer, "additionalProperties"), draft.Name + "Value");
            }
        }
    }

    // A record cannot say more of what it inherits. What tells the family apart is set for each of it anyway.
    private void ReportRequired(IOpenApiSchema schema, string pointer, ModelDraft draft)
    {
        foreach (var name in (schema.Required ?? Enumerable.Empty<string>()).Where(name => name != draft.Discriminator && draft.Inherited(name) is not null && !draft.Requires(name)))
        {
            _findings.Approximated(Pointer.Child(pointer, "required"), $"The property '{name}' of '{draft.Name}' is required there and stays optional, as what it derives from has it");
        }
    }

    private void ReportRedeclared(PropertyDraft inherited, IOpenApiSchema schema, string pointer, ModelDraft draft)
    {
        if (inherited.WireName != draft.Discriminator && !(Known(schema, pointer, []) is { } type && IsSame(type, inherited.Type)))
        {
            _findings.Approximated(pointer, $"The property '{inherited.WireName}' of '{draft.Name}' keeps the type that it has in what '{draft.Name}' derives from");
        }
    }

    /// <summary>The type that was made for a schema; null for none.</summary>
    public TypeRef? Known(IOpenApiSchema? given, string pointer) =>
        Target(given) is not { } schema ? Any
        : _inline.TryGetValue(schema, out var known) && known is not null ? known
        : Schemas.FirstOrDefault(pair => pair.Value == schema).Key is { } component && _components.TryGetValue(component, out known) ? known
        : Known(schema, pointer, []);

    // The type of a schema, without making one for it: one that is not equal to another would be new.
    private TypeRef? Known(IOpenApiSchema given, string pointer, HashSet<IOpenApiSchema> visited)
    {
        if (Resolve(given) is OpenApiSchemaReference reference && ComponentOf(reference) is { } component)
        {
            return _components.TryGetValue(component.Key, out var named) ? named : Known(component.Value, SchemaPointer(component.Key), visited);
        }

        if (Target(given) is not { } schema || !visited.Add(schema))
        {
            return Any;
        }

        if (schema.AllOf is { Count: 1 } && schema.Properties is not { Count: > 0 })
        {
            return Known(schema.AllOf[0], Pointer.Child(Pointer.Child(pointer, "allOf"), 0), visited);
        }

        if (IsWorthSharing(schema))
        {
            return _parsed.Find(pointer) is JsonObject content && _byContent.TryGetValue(content, out var shared) ? shared : null;
        }

        var types = (schema.Type ?? 0) & ~JsonSchemaType.Null;
        return (types, schema.Items, schema.AdditionalProperties) switch
        {
            (JsonSchemaType.Array or 0, { } items, _) => Known(items, Pointer.Child(pointer, "items"), visited) is { } item ? new ListType(item) : null,
            (JsonSchemaType.Object or 0, _, { } values) => Known(values, Pointer.Child(pointer, "additionalProperties"), visited) is { } value ? new MapType(value) : null,
            _ when schema.PatternProperties is { Count: > 0 } || (types & (types - 1)) != 0 => null,
            _ => Map(given, pointer, ""),
        };
    }

    // A choice beside properties: any of its members may come, so each is an optional one. What derives from the record is no part of it.
    private void CollectOptions(IOpenApiSchema schema, string pointer, ModelDraft draft, HashSet<IOpenApiSchema> visited)
    {
        var (keyword, options) = Choice.OptionsOf(schema);
        for (var i = 0; i < options.Count; i++)
        {
            var at = Pointer.Child(Pointer.Child(pointer, keyword), i);
            if (Target(options[i]) is not { } option || !Says(options[i]) || option.Type == JsonSchemaType.Null
                || option.AllOf?.Any(branch => visited.Contains(Target(branch)!)) == true)
            {
                continue;
            }

            if (IsObject(option, []))
            {
                Collect(options[i], at, draft, visited, isOption: true);
            }
            else
            {
                _findings.Approximated(at, $"The choice beside the properties of '{draft.Name}' is not part of the type");
            }
        }
    }

    // The type of a property that several options have.
    private TypeRef Common(ModelDraft draft, PropertyDraft property, string pointer)
    {
        if (draft.AllProperties.FirstOrDefault(other => other.WireName == property.WireName)?.Type is not { } other)
        {
            return property.Type;
        }

        var isNullable = other.IsNullable || property.Type.IsNullable;
        if (IsSame(other, property.Type))
        {
            return other with { IsNullable = isNullable };
        }

        if (IsText(other) && IsText(property.Type))
        {
            return new ScalarType(Scalar.String) { IsNullable = isNullable };
        }

        _findings.Approximated(pointer, $"The property '{property.WireName}' of '{draft.Name}', which has several types, is read as any JSON");
        return Any with { IsNullable = isNullable };
    }

    private static bool IsText(TypeRef type) => type is ScalarType { Scalar: Scalar.String } or NamedType { Kind: NamedKind.StringEnum };

    private bool IsAbove(IOpenApiSchema schema, ModelDraft draft)
    {
        for (var above = draft.Parent; above is not null; above = above.Parent)
        {
            if (Schemas.Any(pair => pair.Key == above.Component && pair.Value == schema))
            {
                return true;
            }
        }

        return false;
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
            Docs.ObsoleteOf(effective?.Deprecated ?? false, effective?.Extensions),
            type is ScalarType { Scalar: Scalar.String } ? Target(schema)?.Const : null);
    }

    internal static bool IsNullable(IOpenApiSchema given) => Resolve(given) is { } schema
        && (schema.Type is { } type && type.HasFlag(JsonSchemaType.Null)
        || schema is { Type: null, Enum.Count: > 0 } && schema.Enum.Any(static value => value is null || JsonNullSentinel.IsJsonNullSentinel(value)));

    private static Scalar ScalarOfConst(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.True or JsonValueKind.False => Scalar.Boolean,
        JsonValueKind.Number => value.AsValue().TryGetValue(out long _) ? Scalar.Int64 : Scalar.Double,
        JsonValueKind.Object or JsonValueKind.Array => Scalar.Any,
        _ => Scalar.String,
    };

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

    private sealed record UnionDraft(string Name, Doc Doc, Choice Choice)
    {
        public List<(Branch Branch, TypeRef Type)> Cases { get; } = [];
    }

    /// <param name="Preferred">What the type is called unless that is taken.</param>
    /// <param name="IsTaken">Whether the name is this type's already.</param>
    private readonly record struct TypeName(string Preferred, bool IsTaken)
    {
        public string Take(NameScope scope) => IsTaken ? Preferred : scope.Take(Preferred);
    }
}

using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Schemas;

/// <summary>The names of types, the types that schemas have so far, and the work that is put off.</summary>
internal sealed class TypeRegistry
{
    private readonly NameScope _typeNames;
    private readonly Dictionary<string, LocatedSchema> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _componentNames = new(StringComparer.Ordinal);
    private readonly Dictionary<IOpenApiSchema, string> _componentIds = [];
    private readonly Dictionary<string, TypeRef?> _componentTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<IOpenApiSchema, TypeRef?> _inlineTypes = [];
    private readonly Dictionary<JsonNode, TypeRef> _typesByContent = new(new ContentComparer());
    private readonly Dictionary<JsonNode, Dictionary<string, TypeRef>> _typesByContentAndName = new(new ContentComparer());
    private readonly TitleNames _titles;
    private readonly Queue<Action> _putOff = new();

    /// <summary>Takes a name for each component, and for the titles of inline schemas.</summary>
    public TypeRegistry(ParsedDocument parsed, Findings findings, NameScope typeNames)
    {
        _typeNames = typeNames;

        foreach (var pair in parsed.Schemas())
        {
            _components.Add(pair.Key, pair.Value);
            _componentIds[pair.Value.Written!] = pair.Key;
        }

        // Components are named first, so that no inline schema takes their names; by their keys, so that the document's order decides
        // nothing.
        foreach (var pair in _components.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            var name = GivenName.Of(pair.Value.Written!.Extensions, pair.Value.Pointer, findings) ?? Identifier.Pascal(pair.Key);
            _componentNames.Add(pair.Key, typeNames.Take(name));
        }

        _titles = new(parsed, typeNames);
    }

    /// <summary>Gets the keys of all components in the document's order.</summary>
    public IEnumerable<string> Components => _components.Keys;

    /// <summary>Returns a component as it is written.</summary>
    public LocatedSchema Component(string id) => _components[id];

    /// <summary>Returns the key of the component that a schema is; null for an inline schema.</summary>
    public string? ComponentId(IOpenApiSchema schema) => _componentIds.TryGetValue(schema, out var id) ? id : null;

    /// <summary>Returns the name that a component's type has.</summary>
    public TypeName NameOf(string id) => new(_componentNames[id], IsTaken: true);

    /// <summary>Takes the name of a new type.</summary>
    public CSharpName Take(TypeName name) => name.Take(_typeNames);

    /// <summary>Returns whether the type of a component is known or being made; then the type is null.</summary>
    public bool TryComponent(string id, out TypeRef? type) => _componentTypes.TryGetValue(id, out type);

    /// <summary>Sets the type of a component; null while it is being made.</summary>
    public void SetComponent(string id, TypeRef? type) => _componentTypes[id] = type;

    /// <summary>Returns whether the type of an inline schema is known or being made; then the type is null.</summary>
    public bool TryInline(IOpenApiSchema schema, out TypeRef? type) => _inlineTypes.TryGetValue(schema, out type);

    /// <summary>Sets the type of an inline schema; null while it is being made.</summary>
    public void SetInline(IOpenApiSchema schema, TypeRef? type) => _inlineTypes[schema] = type;

    /// <summary>Sets the type of a schema before its members are mapped, which may refer to it.</summary>
    public void Register(NamedType type, SchemaRequest request)
    {
        if (request.Component is { } component)
        {
            SetComponent(component, type);
        }

        SetInline(request.Schema, type);
    }

    /// <summary>Returns the type that was made for a schema; null if absent.</summary>
    public TypeRef? TypeOf(IOpenApiSchema schema) =>
        TryInline(schema, out var type) || (ComponentId(schema) is { } id && TryComponent(id, out type)) ? type : null;

    /// <summary>Returns the type that an inline schema has by its title; null for none.</summary>
    public TitledType? TitledTypeOf(LocatedSchema schema) => _titles.Of(schema);

    /// <summary>Returns the type of a schema that has the same title or the same JSON; null for none.</summary>
    public TypeRef? TypeOfEqual(LocatedSchema schema) => TitledTypeOf(schema) is { } titled ? titled.Type
        : schema.Json is JsonObject content && _typesByContent.TryGetValue(content, out var type) ? type : null;

    /// <summary>Returns the type of a schema that has the same JSON and would have the same name; null if absent.</summary>
    public TypeRef? TypeOfEqual(LocatedSchema schema, string name) =>
        schema.Json is JsonObject content
            && _typesByContentAndName.TryGetValue(content, out var types)
            && types.TryGetValue(name, out var type)
            ? type
            : null;

    /// <summary>Makes a type that of all schemas with the same JSON that would have the same name. A schema of another name has a type of
    /// its own: each is named after where it stands.</summary>
    public void Share(LocatedSchema schema, string name, TypeRef type)
    {
        if (schema.Json is not JsonObject content)
        {
            return;
        }

        _typesByContent[content] = type;
        if (!_typesByContentAndName.TryGetValue(content, out var types))
        {
            _typesByContentAndName.Add(content, types = new(StringComparer.Ordinal));
        }

        types[name] = type;
    }

    /// <summary>Puts off work until <see cref="RunPutOff"/>: nested calls for a chain of a thousand objects would overflow the
    /// stack.</summary>
    public void PutOff(Action work) => _putOff.Enqueue(work);

    /// <summary>Does the work that was put off, and the work that this puts off.</summary>
    public void RunPutOff()
    {
        while (_putOff.Count > 0)
        {
            _putOff.Dequeue()();
        }
    }
}

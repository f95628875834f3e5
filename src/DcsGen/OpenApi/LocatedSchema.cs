using System.Text.Json.Nodes;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>A schema as it is written, with its pointer.</summary>
/// <param name="Written">The schema or a reference to one; null for any JSON.</param>
/// <param name="Pointer">The pointer of the schema, or of the reference.</param>
/// <param name="Document">The document.</param>
internal readonly record struct LocatedSchema(IOpenApiSchema? Written, string Pointer, ParsedDocument Document)
{
    /// <summary>Gets the JSON of a schema that is not written in the document; null for a schema that is.</summary>
    public ImpliedSchema? Implied { get; init; }

    /// <summary>Gets the schema with all references followed; null for any JSON, and for a reference that cannot be resolved.</summary>
    public IOpenApiSchema? Target => SchemaFacts.Target(Written);

    /// <summary>Gets the key of the component that is referred to; null for an inline schema.</summary>
    public string? Component => SchemaFacts.ComponentOf(Written);

    /// <summary>Gets the JSON of the schema; null when the document's text does not have it.</summary>
    public JsonNode? Json => Implied is { } implied ? implied.Json : Document.Find(Pointer);

    /// <summary>Gets the component of a reference, and an inline schema itself.</summary>
    public LocatedSchema Followed
    {
        get
        {
            var at = this;
            for (var i = 0; at.Written is OpenApiSchemaReference { Target: { } target } reference && i < Limits.ReferenceChain; i++)
            {
                at = new(target, ComponentReference.PointerToSchema(reference.Reference.Id!), Document);
            }

            return at;
        }
    }

    /// <summary>Gets the schema of an array's items.</summary>
    public LocatedSchema Items => new(Written?.Items, PointerTo("items"), Document);

    /// <summary>Gets the schema of the members that are not listed.</summary>
    public LocatedSchema AdditionalProperties => new(Written?.AdditionalProperties, PointerTo("additionalProperties"), Document);

    /// <summary>Gets the schemas of <c>allOf</c>.</summary>
    public IReadOnlyList<LocatedSchema> AllOf => Implied is { } implied ? implied.AllOf : List(Written?.AllOf, "allOf");

    /// <summary>Gets the schemas of <c>oneOf</c>, or else of <c>anyOf</c>, whatever other keywords the schema has.</summary>
    public IReadOnlyList<LocatedSchema> Variants => Implied is { } implied ? implied.Variants
        : Written?.OneOf is { Count: > 0 } oneOf ? List(oneOf, "oneOf") : List(Written?.AnyOf, "anyOf");

    /// <summary>Gets the schemas of the properties, by their names in JSON.</summary>
    public IEnumerable<KeyValuePair<string, LocatedSchema>> Properties => Entries(Written?.Properties, "properties");

    /// <summary>Gets the schemas of members whose names match a pattern, by pattern.</summary>
    public IEnumerable<KeyValuePair<string, LocatedSchema>> PatternProperties => Entries(Written?.PatternProperties, "patternProperties");

    /// <summary>Returns the pointer of a keyword.</summary>
    public string PointerTo(string keyword) => Reading.Pointer.Child(Pointer, keyword);

    /// <summary>Returns the JSON of a keyword; null when it is missing.</summary>
    public JsonNode? JsonOf(string keyword) => Implied is { } implied ? implied.Json[keyword] : Document.Find(PointerTo(keyword));

    private LocatedSchema[] List(IList<IOpenApiSchema>? schemas, string keyword)
    {
        if (schemas is not { Count: > 0 })
        {
            return [];
        }

        var (pointer, document) = (PointerTo(keyword), Document);
        return [.. schemas.Select((schema, index) => new LocatedSchema(schema, Reading.Pointer.Child(pointer, index), document))];
    }

    private IEnumerable<KeyValuePair<string, LocatedSchema>> Entries(IDictionary<string, IOpenApiSchema>? schemas, string keyword)
    {
        if (schemas is not { Count: > 0 })
        {
            return [];
        }

        var (pointer, document) = (PointerTo(keyword), Document);
        return schemas.Select(
            pair => new KeyValuePair<string, LocatedSchema>(pair.Key, new(pair.Value, Reading.Pointer.Child(pointer, pair.Key), document)));
    }
}

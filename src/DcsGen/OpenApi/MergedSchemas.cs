using System.Text.Json.Nodes;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>
/// Schemas of the same member, as one schema: several parts of an <c>allOf</c>, and several variants, may each declare it. The schema is
/// an <c>allOf</c> or an <c>anyOf</c> that the document implies.
/// </summary>
internal sealed class MergedSchemas
{
    private readonly Dictionary<string, LocatedSchema> _merged = new(StringComparer.Ordinal);
    private readonly Dictionary<IOpenApiSchema, int> _numbers = [];

    /// <summary>Returns one schema for several that all hold. Of schemas that say the same it is the last one.</summary>
    /// <param name="schemas">The schemas in the document's order; at least one.</param>
    /// <param name="isCutOff">Whether there are too many merged schemas, so that only the last schema is used.</param>
    public LocatedSchema Of(IReadOnlyList<LocatedSchema> schemas, out bool isCutOff) => Of(schemas, [], out isCutOff);

    /// <summary>Returns one schema for several, some of which may hold only.</summary>
    /// <param name="held">The schemas that hold, in the document's order.</param>
    /// <param name="ofVariants">The schemas of which any may hold, in the document's order; at least one schema in both lists.</param>
    /// <param name="isCutOff">Whether there are too many merged schemas, so that only the last schema is used.</param>
    public LocatedSchema Of(
        IReadOnlyList<LocatedSchema> held, IReadOnlyList<LocatedSchema> ofVariants, out bool isCutOff)
    {
        isCutOff = false;
        var last = ofVariants.Count > 0 ? ofVariants[ofVariants.Count - 1] : held[held.Count - 1];
        if (held.Count + ofVariants.Count == 1)
        {
            // Most members have one schema, which nothing needs to be compared with.
            return last;
        }

        var different = Different(held);
        var variants = DifferentVariants(different, ofVariants);
        if (different.Count + variants.Count <= 1)
        {
            return different.Count > 0 ? different[0] : variants.Count > 0 ? variants[0] : last;
        }

        var key = string.Join(",", different.Select(NumberOf)) + "|" + string.Join(",", variants.Select(NumberOf));
        if (_merged.TryGetValue(key, out var known))
        {
            return known;
        }

        // Objects that lead to each other can be merged in more ways than there are objects.
        if (_merged.Count >= Limits.MergedSchemas)
        {
            isCutOff = true;
            return last;
        }

        return _merged[key] = last with { Written = Merged(different, variants), Implied = new(different, variants) };
    }

    private static OpenApiSchema Merged(List<LocatedSchema> held, List<LocatedSchema> variants)
    {
        var written = held.Concat(variants).Select(static schema => schema.Written!).ToList();
        return new()
        {
            AllOf = held.Count > 0 ? held.ConvertAll(static schema => schema.Written!) : null,
            AnyOf = variants.Count > 0 ? variants.ConvertAll(static schema => schema.Written!) : null,
            Description = written.FindLast(static schema => schema.Description is { Length: > 0 })?.Description,
            ReadOnly = written.Exists(static schema => schema.ReadOnly),
            WriteOnly = written.Exists(static schema => schema.WriteOnly),
            Deprecated = written.Exists(static schema => schema.Deprecated),
            Default = written.FindLast(static schema => schema.Default is not null)?.Default,
            Format = held.Find(static schema => schema.Written is OpenApiSchema { Format.Length: > 0 }).Written?.Format,
        };
    }

    // A variant that says nothing more than what holds is left out. A variant of any JSON counts only if nothing holds.
    private static List<LocatedSchema> DifferentVariants(List<LocatedSchema> held, IReadOnlyList<LocatedSchema> ofVariants)
    {
        var said = new HashSet<string>(held.Select(ContentOf), StringComparer.Ordinal);
        var different = Different(ofVariants).Where(variant => !said.Contains(ContentOf(variant))).ToList();
        if (held.Count == 0 && different.Count > 0)
        {
            different.AddRange(ofVariants.Where(static one => one.Written is not null && !SchemaFacts.Says(one.Written)).Take(1));
        }

        return different;
    }

    // Two references to one schema say the same, and so do two schemas with the same JSON. A schema of words and bounds adds nothing to a
    // type.
    private static List<LocatedSchema> Different(IReadOnlyList<LocatedSchema> schemas)
    {
        var different = new List<LocatedSchema>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var schema in schemas.Where(static schema => schema.Written is not null && SchemaFacts.Says(schema.Written)))
        {
            var content = ContentOf(schema);
            if (places.TryGetValue(content, out var place))
            {
                different[place] = schema;
            }
            else
            {
                places.Add(content, different.Count);
                different.Add(schema);
            }
        }

        return different;
    }

    private static string ContentOf(LocatedSchema schema) => CanonicalJson.Of(schema.Json);

    private string NumberOf(LocatedSchema schema)
    {
        var target = schema.Target!;
        if (!_numbers.TryGetValue(target, out var number))
        {
            _numbers.Add(target, number = _numbers.Count);
        }

        return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}

/// <summary>A schema that is not written in the document, but follows from what is written.</summary>
internal sealed class ImpliedSchema
{
    /// <summary>An <c>allOf</c>, an <c>anyOf</c>, or both.</summary>
    /// <param name="allOf">The schemas of the <c>allOf</c>, each with its own pointer.</param>
    /// <param name="variants">The schemas of the <c>anyOf</c>, each with its own pointer.</param>
    public ImpliedSchema(IReadOnlyList<LocatedSchema> allOf, IReadOnlyList<LocatedSchema> variants)
    {
        (AllOf, Variants) = (allOf, variants);
        Json = [];
        foreach (var (keyword, schemas) in new[] { ("allOf", allOf), ("anyOf", variants) })
        {
            if (schemas.Count > 0)
            {
                Json[keyword] = new JsonArray([.. schemas.Select(static schema => schema.Json?.DeepClone())]);
            }
        }
    }

    /// <summary>A schema with keywords of its own.</summary>
    public ImpliedSchema(JsonObject json) => (AllOf, Variants, Json) = ([], [], json);

    /// <summary>Gets the schemas that all hold.</summary>
    public IReadOnlyList<LocatedSchema> AllOf { get; }

    /// <summary>Gets the schemas of which any may hold.</summary>
    public IReadOnlyList<LocatedSchema> Variants { get; }

    /// <summary>Gets the schema as JSON.</summary>
    public JsonObject Json { get; }
}

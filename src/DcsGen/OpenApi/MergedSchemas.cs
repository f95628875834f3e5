using System.Text.Json.Nodes;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>
/// Schemas that hold for the same member, as one schema: several parts of an <c>allOf</c> may each declare it. The schema is an
/// <c>allOf</c> that the document implies.
/// </summary>
internal sealed class MergedSchemas
{
    private readonly Dictionary<string, LocatedSchema> _merged = new(StringComparer.Ordinal);
    private readonly Dictionary<IOpenApiSchema, int> _numbers = [];

    /// <summary>Returns one schema for several. Of schemas that say the same it is the last one.</summary>
    /// <param name="schemas">The schemas in the document's order; at least one.</param>
    /// <param name="isCutOff">Whether there are too many merged schemas, so that the last schema stands for all.</param>
    public LocatedSchema Of(IReadOnlyList<LocatedSchema> schemas, out bool isCutOff)
    {
        isCutOff = false;
        var last = schemas[schemas.Count - 1];
        var different = Different(schemas);
        if (different.Count <= 1)
        {
            return different.Count == 0 ? last : different[0];
        }

        var key = string.Join(",", different.Select(NumberOf));
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

        var written = different.ConvertAll(static schema => schema.Written!);
        var merged = new OpenApiSchema
        {
            AllOf = written,
            Description = written.FindLast(static schema => schema.Description is { Length: > 0 })?.Description,
            ReadOnly = written.Exists(static schema => schema.ReadOnly),
            WriteOnly = written.Exists(static schema => schema.WriteOnly),
            Deprecated = written.Exists(static schema => schema.Deprecated),
            Default = written.FindLast(static schema => schema.Default is not null)?.Default,
            Format = written.Find(static schema => schema is not OpenApiSchemaReference && schema.Format is { Length: > 0 })?.Format,
        };
        var json = new JsonObject { ["allOf"] = new JsonArray([.. different.Select(static schema => schema.Json?.DeepClone())]) };
        return _merged[key] = last with { Written = merged, Implied = new(different, json) };
    }

    // Two references to one schema say the same, and so do two schemas with the same JSON. A schema of words and bounds adds nothing to a
    // type; if it is the last one, its words count.
    private static List<LocatedSchema> Different(IReadOnlyList<LocatedSchema> schemas)
    {
        var different = new List<LocatedSchema>();
        foreach (var schema in schemas)
        {
            if (schema.Written is null || !SchemaFacts.Says(schema.Written))
            {
                continue;
            }

            var same = different.FindIndex(
                other => other.Target == schema.Target
                    || CanonicalJson.Of(other.Json) == CanonicalJson.Of(schema.Json));
            if (same < 0)
            {
                different.Add(schema);
            }
            else
            {
                different[same] = schema;
            }
        }

        return different;
    }

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
/// <param name="Parts">The schemas of its <c>allOf</c>, each with its own pointer.</param>
/// <param name="Json">The schema as JSON.</param>
internal sealed record ImpliedSchema(IReadOnlyList<LocatedSchema> Parts, JsonObject Json);

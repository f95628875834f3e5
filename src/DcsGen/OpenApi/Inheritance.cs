using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>
/// Which named schemas are records that derive from another: those with an allOf of a schema that has a discriminator, or that derives
/// itself. An allOf of anything else is merged.
/// </summary>
internal sealed class Inheritance
{
    private readonly ParsedDocument _parsed;
    private readonly IDictionary<string, IOpenApiSchema> _schemas;
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _children = new(StringComparer.Ordinal);
    private readonly List<string> _cutOff = [];
    private readonly MappedValues _mapped = new();

    /// <summary>Finds the records of a document that derive from each other.</summary>
    public Inheritance(ParsedDocument parsed)
    {
        _parsed = parsed;
        _schemas = parsed.Document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();
        FindMembers();
        var tops = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in _schemas.Keys)
        {
            // In a cycle, the schema declared last gets no base type.
            if (Merged(id).FirstOrDefault(other => _members.Contains(other) && Top(other, tops) != id) is { } found)
            {
                _bases.Add(id, found);
                tops[id] = found;
            }
        }

        CutOffWhatIsTooMuch();
        foreach (var id in _schemas.Keys)
        {
            if (BaseOf(id) is { } known)
            {
                if (!_children.TryGetValue(known, out var children))
                {
                    _children.Add(known, children = []);
                }

                children.Add(id);
            }
        }
    }

    /// <summary>The schemas that would derive from one if that stood less deep, or if less were inherited in all.</summary>
    public IReadOnlyList<string> CutOff => _cutOff;

    /// <summary>Returns the base schema of a schema; null if absent.</summary>
    public string? BaseOf(string id) => _bases.TryGetValue(id, out var known) ? known : null;

    // The schemas with a discriminator, and the schemas that extend one of them.
    private void FindMembers()
    {
        var children = _schemas.Keys.SelectMany(id => Merged(id).Select(other => (Id: id, Other: other)))
            .ToLookup(static pair => pair.Other, static pair => pair.Id, StringComparer.Ordinal);
        var open = new Queue<string>(_schemas.Keys.Where(HasDiscriminator));
        while (open.Count > 0)
        {
            var id = open.Dequeue();
            if (CanBeRecord(id) && _members.Add(id))
            {
                foreach (var child in children[id])
                {
                    open.Enqueue(child);
                }
            }
        }
    }

    // The emitted code of a record grows with everything that it inherits. Base schemas are visited first, and without recursion.
    private void CutOffWhatIsTooMuch()
    {
        var most = Limits.RepeatedProperties + (Limits.RepeatedPerProperty * _schemas.Values.Sum(OwnProperties));
        var known = new Dictionary<string, (int Depth, int Properties)>(StringComparer.Ordinal);
        var (inherited, chain) = (0, new Stack<string>());
        foreach (var start in _schemas.Keys)
        {
            for (var id = start; id is not null && !known.ContainsKey(id); id = BaseOf(id))
            {
                chain.Push(id);
            }

            while (chain.Count > 0)
            {
                var id = chain.Pop();
                var above = (Depth: 0, Properties: 0);
                if (BaseOf(id) is { } parent)
                {
                    above = (known[parent].Depth + 1, known[parent].Properties + OwnProperties(_schemas[parent]));
                    var isTooMuch = above.Depth > Limits.Inheritance || inherited + above.Properties > most;
                    if (isTooMuch || (BaseOf(parent) is null && !HasDiscriminator(parent)))
                    {
                        if (isTooMuch)
                        {
                            _cutOff.Add(id);
                        }

                        _bases.Remove(id);
                        above = default;
                    }
                }

                inherited += above.Properties;
                known.Add(id, above);
            }
        }
    }

    private static int OwnProperties(IOpenApiSchema given) => given is OpenApiSchema schema
        ? (schema.Properties?.Count ?? 0)
            + (schema.AllOf ?? []).Sum(static part => part is OpenApiSchema inline ? inline.Properties?.Count ?? 0 : 0)
        : 0;

    // The named schemas of its allOf.
    private IEnumerable<string> Merged(string id) =>
        _schemas[id] is OpenApiSchema { AllOf.Count: > 0 } schema && !ConsistsOfVariants(schema)
            ? schema.AllOf.Select(Component).Where(static other => other is not null).Select(static other => other!)
            : [];

    /// <summary>The schemas below one, the nearest first.</summary>
    public IEnumerable<string> Descendants(string id) =>
        Children(id).SelectMany(child => new[] { child }.Concat(Descendants(child)));

    public IReadOnlyList<string> Children(string id) => _children.TryGetValue(id, out var children) ? children : [];

    /// <summary>Returns the number of base schemas of a schema.</summary>
    public int Depth(string id)
    {
        var depth = 0;
        for (var above = BaseOf(id); above is not null; above = BaseOf(above))
        {
            depth++;
        }

        return depth;
    }

    /// <summary>Returns the property of the discriminator of a schema or of its nearest base; null if absent.</summary>
    public string? Discriminator(string id)
    {
        for (var above = id; above is not null; above = BaseOf(above))
        {
            if (_schemas[above].Discriminator?.PropertyName is { Length: > 0 } property)
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>Returns the discriminator's values that mean a schema: as mapped, as its own constant says, or its name.</summary>
    public IEnumerable<string> Tags(string id, string property) => ListedTags(id, property) is { Length: > 0 } listed ? listed : [id];

    /// <summary>Returns the discriminator's values that the document lists for a schema: as mapped, or as its own constant says. None for a
    /// schema that has its name as a value.</summary>
    public string[] ListedTags(string id, string property)
    {
        if (MappedTags(id, property) is { Length: > 0 } mapped)
        {
            return mapped;
        }

        var values = MemberSet.Of(Located(id)).ValuesOf(property).ToArray();
        var isNarrowed = BaseOf(id) is not { } known
            || !MemberSet.Of(Located(known)).ValuesOf(property).SequenceEqual(values, StringComparer.Ordinal);
        return isNarrowed ? values : [];
    }

    /// <summary>Returns the discriminator's values that are mapped to a schema.</summary>
    public string[] MappedTags(string id, string property)
    {
        for (var above = id; above is not null; above = BaseOf(above))
        {
            if (_schemas[above].Discriminator is { } discriminator
                && discriminator.PropertyName == property
                && _mapped.Of(discriminator, id, _schemas[id]).ToArray() is { Length: > 0 } mapped)
            {
                return mapped;
            }
        }

        return [];
    }

    // The schema above all others of a chain so far. The way there is shortened as it is walked: a chain is not walked again for each of
    // its schemas.
    private static string Top(string id, Dictionary<string, string> above)
    {
        while (above.TryGetValue(id, out var next))
        {
            if (above.TryGetValue(next, out var afterNext))
            {
                above[id] = afterNext;
            }

            id = next;
        }

        return id;
    }

    private bool HasDiscriminator(string id) => _schemas[id] is OpenApiSchema { Discriminator.PropertyName.Length: > 0 };

    private bool CanBeRecord(string id) => _schemas[id] is OpenApiSchema schema && !ConsistsOfVariants(schema) && IsObject(schema);

    private static bool IsObject(OpenApiSchema schema) =>
        (schema.Type is null || (schema.Type & ~JsonSchemaType.Null) == JsonSchemaType.Object) && schema.Enum is not { Count: > 0 };

    // A schema that consists of variants is a union, and its variants do not derive from it.
    private static bool ConsistsOfVariants(OpenApiSchema schema) =>
        SchemaFacts.VariantsOf(schema).Count > 0 && !SchemaFacts.HasProperties(schema);

    private LocatedSchema Located(string id) => new(_schemas[id], ComponentReference.PointerToSchema(id), _parsed);

    private string? Component(IOpenApiSchema schema) =>
        schema is OpenApiSchemaReference { Reference.Id: { } id } && _schemas.ContainsKey(id) ? id : null;
}

using System.Globalization;
using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Schemas;

/// <summary>Schemas with members to records: an allOf is merged, or is what a record derives from.</summary>
internal sealed class ModelMapper(SchemaMapper schemas, TypeRegistry registry, Inheritance inheritance, Findings findings)
{
    /// <summary>How deep objects are followed before they are put off; no document of people is changed by it.</summary>
    private const int PutOffDepth = 100;

    private readonly List<ModelDraft> _models = [];
    private readonly Dictionary<string, ModelDraft> _modelsByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModelDraft> _familyDrafts = new(StringComparer.Ordinal);

    // Properties that records have from their own schemas, and from others.
    private int _written;
    private int _repeated;

    /// <summary>A new record, registered before its members are mapped.</summary>
    public NamedType Map(SchemaRequest request)
    {
        var (at, schema, name, component) = request;
        var typeName = registry.Take(name);
        var type = new NamedType(typeName, NamedKind.Model);
        registry.Register(type, request);
        var draft = new ModelDraft(typeName, request.Doc);
        _models.Add(draft);
        _modelsByName.Add(typeName, draft);
        var isInFamily = component is not null && inheritance.Discriminator(component) is not null;
        if (isInFamily)
        {
            _familyDrafts.Add(component!, draft);
            draft.Component = component;
            draft.Discriminator = inheritance.Discriminator(component!)!;

            // A value of a base record may be any record that derives from it, which no operation need name.
            foreach (var below in inheritance.Children(component!))
            {
                registry.PutOff(() => schemas.MapComponent(below));
            }

            if (inheritance.BaseOf(component!) is { } above)
            {
                schemas.MapComponent(above);
                draft.Parent = _familyDrafts.TryGetValue(above, out var parent) ? parent : null;
            }
        }

        void Fill()
        {
            Collect(at, draft);
            if (isInFamily && draft.Parent is null && inheritance.Children(component!).Count > 0)
            {
                AddTag(draft, draft.Discriminator);
            }
        }

        if (schemas.Depth < PutOffDepth)
        {
            draft.AfterParent(Fill);
        }
        else
        {
            // A reference to the record needs its name only.
            registry.PutOff(() => draft.AfterParent(Fill));
        }

        return type;
    }

    /// <summary>Gives a record the discriminator of a union, so that it keeps the value that came: several may mean one record.</summary>
    public void AddTag(NamedType model, string discriminator)
    {
        var draft = _modelsByName[model.Name];

        // Records that derive from this one have properties of their own by now.
        if (draft.Component is not { } component || inheritance.Children(component).Count == 0)
        {
            AddTag(draft, discriminator);
        }
    }

    // A discriminator is written, even if the schemas of the variants do not list it.
    private static void AddTag(ModelDraft draft, string discriminator)
    {
        if (draft.Property(discriminator) is null)
        {
            var name = draft.PropertyName(discriminator, Identifier.Pascal(discriminator));
            draft.Add(new(discriminator, name, new ScalarType(Scalar.String), false, false, false, Docs.Of(discriminator, null), null));
        }
    }

    /// <summary>How far below its family's root a type is: the deeper is tried first.</summary>
    public int Depth(TypeRef type) => type switch
    {
        ListType list => Depth(list.Item),
        MapType map => Depth(map.Value),
        NamedType named when _modelsByName.TryGetValue(named.Name, out var draft) && draft.Component is { } component =>
            inheritance.Depth(component),
        _ => 0,
    };

    /// <summary>What a record has when it is sent, by wire name; <c>*</c> is every member that the document does not list.</summary>
    public IEnumerable<(string WireName, TypeRef Type)> SentMembers(NamedType model) => _modelsByName[model.Name].SentMembers();

    /// <summary>The types that a request carries when it can carry a record: it may be any that derives from it, and what derives has what
    /// it inherits.</summary>
    public IEnumerable<TypeRef> SentWith(NamedType model)
    {
        var draft = _modelsByName[model.Name];
        return draft.SentTypes().Concat(Relatives(draft));
    }

    /// <summary>The records, finished.</summary>
    /// <param name="sent">The names of those that a request can carry.</param>
    public IEnumerable<ModelType> Finish(HashSet<string> sent)
    {
        foreach (var draft in _models.Where(static draft => !draft.HasAdditional))
        {
            foreach (var pair in draft.RequiredNames.Concat(draft.NamedByVariants).ToArray())
            {
                if (draft.Property(pair.Key) is null)
                {
                    AddUnlisted(draft, pair.Key, pair.Value);
                }
            }
        }

        return _models.Select(model => model.Finish(sent.Contains(model.Name), FamilyOf));
    }

    // A name in 'required' may be misspelled, so nobody has to set the property; but a value that comes is kept, and one can be sent.
    private void AddUnlisted(ModelDraft draft, string name, string pointer)
    {
        if (draft.Component is { } component && inheritance.Children(component).Count > 0)
        {
            findings.Approximated(pointer, $"'required' names '{name}', which is not a property of the object; it is ignored");
            return;
        }

        findings.Approximated(pointer, $"'required' names '{name}', which is not a property of the object; it is an optional property of any JSON");
        draft.RequiredNames.Remove(name);
        var csharpName = draft.PropertyName(name, Identifier.Pascal(name));
        draft.Add(new(name, csharpName, SchemaMapper.Any, false, false, false, Docs.Of(name, null), null));
    }

    private IEnumerable<TypeRef> Relatives(ModelDraft draft) =>
        (draft.Component is { } component ? inheritance.Children(component).Select(DraftOf) : [])
            .Append(draft.Parent)
            .Where(static relative => relative is not null)
            .Select(static relative => new NamedType(relative!.Name, NamedKind.Model));

    private ModelFamily? FamilyOf(ModelDraft draft, ModelType? above)
    {
        if (draft.Component is not { } component)
        {
            return null;
        }

        var (own, property) = (draft.Discriminator, draft.Property(draft.Discriminator));
        var tag = property is not null && TagOf(draft, component, own) is { } value
            ? TagValue.Of(property.Name, property.Type, value)
            : null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new(
            draft.Parent?.Name,
            (above?.AllProperties() ?? []).ToEquatableArray(),
            above?.AllAdditional,
            tag,
            inheritance.Children(component)
                .Select(DraftOf)
                .Where(child => child?.Parent == draft)
                .Select(static child => child!.Name)
                .ToEquatableArray(),
            own,
            inheritance.Descendants(component)
                .Where(id => DraftOf(id) is { Parent: not null })
                .SelectMany(id => inheritance.Tags(id, own).Where(seen.Add).Select(value => new Descendant(value, DraftOf(id)!.Name)))
                .ToEquatableArray());
    }

    // A record without a base has a tag only if the document maps a value to it.
    private string? TagOf(ModelDraft draft, string component, string property) =>
        draft.Parent is not null ? inheritance.Tags(component, property).First()
            : inheritance.MappedTags(component, property).FirstOrDefault()
            ?? (inheritance.ListedTags(component, property) is { Length: 1 } only ? only[0] : null);

    private ModelDraft? DraftOf(string component) => _familyDrafts.TryGetValue(component, out var draft) ? draft : null;

    // allOf is merged: the properties of every part, in order. What a record inherits it has already.
    private void Collect(LocatedSchema at, ModelDraft draft)
    {
        var parts = SchemaParts.OfMembers(at, part => Takes(part, draft));
        if (parts.CutOffAt is { } pointer)
        {
            findings.Approximated(pointer, $"Only the first {Limits.AllOfParts} schemas of this allOf are merged");
        }

        var declarations = new List<(string WireName, List<LocatedSchema> Held, List<LocatedSchema> OfVariants)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in parts.All)
        {
            CollectRequired(part, draft);
            CollectNamed(part, draft);
            foreach (var pair in part.At.Properties)
            {
                if (draft.Inherited(pair.Key) is { } inherited)
                {
                    ReportRedeclared(inherited, pair.Value, draft);
                    continue;
                }

                if (!places.TryGetValue(pair.Key, out var place))
                {
                    places.Add(pair.Key, place = declarations.Count);
                    declarations.Add((pair.Key, [], []));
                }

                (part.IsVariant ? declarations[place].OfVariants : declarations[place].Held).Add(pair.Value);
            }

            if (part.At.Written!.PatternProperties is { Count: > 0 })
            {
                findings.Approximated(part.At.PointerTo("patternProperties"), $"The members that '{draft.Name}' has by pattern are not part of it");
            }
        }

        foreach (var variant in parts.OtherVariants)
        {
            findings.Approximated(variant.Pointer, $"The variants beside the properties of '{draft.Name}' are not part of the type");
        }

        foreach (var (wireName, held, ofVariants) in declarations)
        {
            AddProperty(wireName, held, ofVariants, draft);
        }

        CollectAdditional(parts, draft);
    }

    private bool Takes(SchemaPart part, ModelDraft draft)
    {
        var count = part.At.Written!.Properties?.Count ?? 0;
        if (IsAbove(part.At.Written, draft) || (part.IsElsewhere && !Repeats(count, part.At.Pointer, draft)))
        {
            return false;
        }

        _written += part.IsElsewhere ? 0 : count;
        return true;
    }

    private void CollectRequired(SchemaPart part, ModelDraft draft)
    {
        if (part.IsVariant)
        {
            return;
        }

        ReportRequired(part.At, draft);
        foreach (var name in part.At.Written!.Required ?? Enumerable.Empty<string>())
        {
            if (!draft.RequiredNames.ContainsKey(name))
            {
                draft.RequiredNames.Add(name, part.At.PointerTo("required"));
            }
        }
    }

    // A variant that only requires members may name one that no part declares.
    private static void CollectNamed(SchemaPart part, ModelDraft draft)
    {
        foreach (var variant in part.At.Variants
            .Where(static variant => variant.Written is { Required.Count: > 0 } && !SchemaFacts.Says(variant.Written)))
        {
            foreach (var name in variant.Written!.Required!.Where(name => !draft.NamedByVariants.ContainsKey(name)))
            {
                draft.NamedByVariants.Add(name, variant.PointerTo("required"));
            }
        }
    }

    // All schemas that the parts of an allOf have for a property hold. Of several variants any may hold.
    private void AddProperty(string wireName, List<LocatedSchema> held, List<LocatedSchema> ofVariants, ModelDraft draft)
    {
        var merged = schemas.Merged.Of(held, ofVariants, out var isCutOff);
        if (isCutOff)
        {
            findings.Approximated(merged.Pointer, $"The property '{wireName}' of '{draft.Name}' has the type of this schema only: more than {Limits.MergedSchemas:N0} properties are in several parts of an allOf");
        }

        var property = MapProperty(wireName, merged, draft);

        // Another variant may have another value, so no value of one is always sent.
        draft.Add(ofVariants.Count > 0 ? property with { ConstantText = null } : property);
    }

    private void CollectAdditional(SchemaParts parts, ModelDraft draft)
    {
        foreach (var part in parts.All)
        {
            if ((part.At.Written!.AdditionalProperties is not null || part.At.JsonOf("additionalProperties") is JsonValue)
                && part.At.Written.AdditionalPropertiesAllowed)
            {
                draft.AdditionalProperties = schemas.Map(part.At.AdditionalProperties, draft.Name + "Value");
            }
        }
    }

    // Whether properties of another schema can be a record's, too: a document of n schemas could ask for n times n.
    private bool Repeats(int count, string pointer, ModelDraft draft)
    {
        var most = Limits.RepeatedProperties + (Limits.RepeatedPerProperty * _written);
        if (_repeated + count <= most)
        {
            _repeated += count;
            return true;
        }

        findings.LeftOut(pointer, $"'{draft.Name}' is left without the properties of this schema: allOf repeats more than {most:N0}");
        return false;
    }

    // A record cannot narrow what it inherits. The discriminator is set for each record anyway.
    private void ReportRequired(LocatedSchema schema, ModelDraft draft)
    {
        foreach (var name in (schema.Written!.Required ?? Enumerable.Empty<string>()).Where(
            name => name != draft.Discriminator && draft.Inherited(name) is not null && !draft.Requires(name)))
        {
            findings.Approximated(schema.PointerTo("required"), $"The property '{name}' of '{draft.Name}' is required in the derived schema, but stays optional as in the base schema");
        }
    }

    private void ReportRedeclared(PropertyDraft inherited, LocatedSchema schema, ModelDraft draft)
    {
        if (inherited.WireName == draft.Discriminator)
        {
            return;
        }

        schemas.ReportNot(schema);
        if (schemas.Known(schema) is not { } type || !type.IsSameAs(inherited.Type))
        {
            findings.Approximated(schema.Pointer, $"The property '{inherited.WireName}' of '{draft.Name}' keeps the type that it has in the base schema of '{draft.Name}'");
        }
    }

    private bool IsAbove(IOpenApiSchema schema, ModelDraft draft)
    {
        for (var above = draft.Parent; above is not null; above = above.Parent)
        {
            if (registry.Component(above.Component!).Written == schema)
            {
                return true;
            }
        }

        return false;
    }

    // NSwag and Swashbuckle describe System.Text.Json's discriminator as a string, even if its values are integers.
    private bool IsDiscriminatorOfIntegers(ModelDraft draft) => draft is { Component: { } component, Discriminator: "$type" }
        && registry.Component(component).Target?.Discriminator is { Mapping: { Count: > 0 } mapping }
        && mapping.Keys.All(static key => int.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));

    private PropertyDraft MapProperty(string wireName, LocatedSchema at, ModelDraft draft)
    {
        var (schema, pointer, _) = at;
        var own = GivenName.Of(schema is OpenApiSchemaReference ? null : schema!.Extensions, pointer, findings);
        var name = draft.PropertyName(wireName, own ?? Identifier.Pascal(wireName));
        var type = schemas.Map(at, draft.Name + name);
        if (type is ScalarType { Scalar: Scalar.String } && wireName == "$type" && IsDiscriminatorOfIntegers(draft))
        {
            findings.Approximated(pointer, $"All values of the discriminator '$type' are integers: it is read and written as an integer, and not as a string");
            var integer = new ScalarType(Scalar.Int32, ScalarNotation.NumberOrText);
            schemas.Uses(integer);
            type = integer;
        }

        if (schemas.IsFile(schema))
        {
            schemas.FileProperties[(draft.Name, wireName)] = pointer;
        }

        // A reference is followed each time that it is asked for something. A reference without siblings says the same as its target.
        var effective = schema is OpenApiSchemaReference && at.Json is JsonObject { Count: 1 } ? SchemaFacts.Target(schema) : schema;
        return new(
            wireName,
            name,
            type,
            IsReadOnly: effective?.ReadOnly ?? false,
            IsWriteOnly: effective?.WriteOnly ?? false,
            IsSecret: IsSecret(effective) || (at.Implied is { } implied && implied.AllOf.Concat(implied.Variants).Any(IsSecret)),
            Docs.Of(wireName, effective?.Description, Docs.Facts(effective)),
            Docs.ObsoleteOf(effective?.Deprecated ?? false, effective?.Extensions),
            SchemaFacts.Target(schema)?.Const);
    }

    private static bool IsSecret(LocatedSchema schema) => IsSecret(schema.Written);

    private static bool IsSecret(IOpenApiSchema? schema) => schema is not null && (schema.WriteOnly || schema.Format == "password");
}

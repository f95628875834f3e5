using DcsGen.CSharp;
using DcsGen.Incremental;

namespace DcsGen.Mapping;

/// <summary>A record whose final shape depends on whether a request can carry it.</summary>
internal sealed class ModelDraft(string name, Doc doc)
{
    // Members that a record has anyway, and the converter's name.
    private readonly NameScope _names = new(StringComparer.Ordinal, [name, "JsonConverter", .. NameScope.RecordMembers]);

    private readonly List<PropertyDraft> _properties = [];

    public string Name { get; } = name;

    public HashSet<string> RequiredNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The type of members that the document does not list; null when they are not kept.</summary>
    public TypeRef? AdditionalProperties { get; set; }

    /// <summary>The C# name of a property: the one it has, when another branch of an allOf has it too.</summary>
    public string PropertyName(string wireName, string preferred) =>
        _properties.Find(property => property.WireName == wireName)?.Name ?? _names.Take(preferred == Name ? preferred + "Value" : preferred);

    public void Add(PropertyDraft property)
    {
        var index = _properties.FindIndex(other => other.WireName == property.WireName);
        if (index < 0)
        {
            _properties.Add(property);
        }
        else
        {
            _properties[index] = property;
        }
    }

    /// <summary>The types that go with it when it is sent.</summary>
    public IEnumerable<TypeRef> SentTypes() =>
        _properties.Where(static property => !property.IsReadOnly).Select(static property => property.Type)
            .Concat(AdditionalProperties is { } type ? [type] : []);

    /// <param name="isSent">Whether a request can carry it.</param>
    public ModelType Finish(bool isSent) => new(
        Name,
        doc,
        _properties.Select(property => Finish(property, isSent)).ToEquatableArray(),
        AdditionalProperties is { } value ? new(_names.Take("AdditionalProperties"), value) : null);

    private ModelProperty Finish(PropertyDraft property, bool isSent)
    {
        var isRequired = RequiredNames.Contains(property.WireName);
        var presence = (isRequired, property.Type.IsNullable) switch
        {
            (true, false) => Presence.Required,
            (true, true) => Presence.RequiredNullable,
            (false, true) when isSent && !property.IsReadOnly && property.Type is not NamedType { Kind: NamedKind.Opaque } => Presence.Tracked,
            _ => Presence.Optional,
        };
        var hasRequiredModifier = isSent && isRequired && !property.IsReadOnly;
        var isCollection = property.Type is ListType or MapType;

        // What only answers carry is never a null collection; in a request null is "not sent", which is not the same as empty.
        var isNullable = presence != Presence.Required && !(isCollection && !isSent);
        var initializer = hasRequiredModifier || isNullable ? Initializer.None : InitializerOf(property.Type);
        return new(
            property.WireName,
            property.Name,
            property.Type with { IsNullable = isNullable },
            presence,
            hasRequiredModifier,
            initializer,
            property.IsSecret,
            hasRequiredModifier && property.Obsolete is not null ? Deprecated(property.Doc) : property.Doc,
            hasRequiredModifier ? null : property.Obsolete);
    }

    // What must be set cannot be marked obsolete (CS9042): the words say it.
    private static Doc Deprecated(Doc doc) => doc with { Facts = (doc.Facts + " The document marks it as deprecated.").Trim() };


    private static Initializer InitializerOf(TypeRef type) => type switch
    {
        ListType or ScalarType { Scalar: Scalar.Bytes } => Initializer.EmptyCollection,
        MapType => Initializer.EmptyMap,
        ScalarType { Scalar: Scalar.String } => Initializer.EmptyString,
        ScalarType { Scalar: Scalar.Uri } or NamedType { Kind: NamedKind.Model or NamedKind.Opaque } => Initializer.SetByReader,
        _ => Initializer.None,
    };
}

/// <param name="WireName">Its name in JSON.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="Type">As the schema has it: nullable if null is allowed.</param>
/// <param name="IsReadOnly">Whether it only comes back.</param>
/// <param name="IsSecret">Whether it is not to be printed.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Obsolete">Null when it is not deprecated.</param>
internal sealed record PropertyDraft(string WireName, string Name, TypeRef Type, bool IsReadOnly, bool IsSecret, Doc Doc, Obsolete? Obsolete);

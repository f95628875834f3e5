using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.Naming;

namespace DcsGen.Mapping.Schemas;

/// <summary>A record whose final shape depends on whether a request can carry it.</summary>
internal sealed class ModelDraft(CSharpName name, Doc doc)
{
    private NameScope _names = new(StringComparer.Ordinal, [name, .. ReservedNames.ModelMembers]);

    private readonly List<Action> _whenComplete = [];
    private bool _isComplete;

    private readonly List<PropertyDraft> _properties = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private ModelType? _finished;

    public CSharpName Name { get; } = name;

    /// <summary>The record that it derives from; null if absent.</summary>
    public ModelDraft? Parent { get; set; }

    /// <summary>The key of the component that it is made from, when it belongs to a family.</summary>
    public string? Component { get; set; }

    /// <summary>The discriminator of its family; empty if absent.</summary>
    public string Discriminator { get; set; } = "";

    /// <summary>The properties that must be there, by wire name, each with the pointer of the first list that says so.</summary>
    public Dictionary<string, string> RequiredNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The properties that variants require, by wire name, each with the pointer of the first list that says so.</summary>
    public Dictionary<string, string> NamedByVariants { get; } = new(StringComparer.Ordinal);

    /// <summary>The type of members that the document does not list; null when they are not kept.</summary>
    public TypeRef? AdditionalProperties { get; set; }

    /// <summary>All its properties, those that it inherits first.</summary>
    public IEnumerable<PropertyDraft> AllProperties => (Parent?.AllProperties ?? []).Concat(_properties);

    /// <summary>Runs what needs the record above to have all its properties.</summary>
    public void AfterParent(Action collect)
    {
        void Run()
        {
            if (Parent is not null)
            {
                _names = new(
                    StringComparer.Ordinal,
                    [Name, .. ReservedNames.ModelMembers, .. AllProperties.Select(static property => property.Name)]);
                if (Parent.HasAdditional)
                {
                    _names.Take("AdditionalProperties");
                }
            }

            collect();
            _isComplete = true;
            _whenComplete.ForEach(static action => action());
        }

        if (Parent is null || Parent._isComplete)
        {
            Run();
        }
        else
        {
            Parent._whenComplete.Add(Run);
        }
    }

    /// <summary>Whether it keeps members that the document does not list.</summary>
    public bool HasAdditional => AdditionalProperties is not null || Parent is { HasAdditional: true };

    /// <summary>The property of a record above it; null if absent.</summary>
    public PropertyDraft? Inherited(string wireName) => Parent?.Property(wireName);

    /// <summary>The property, its own or of a record above it; null if absent.</summary>
    public PropertyDraft? Property(string wireName) =>
        Inherited(wireName) ?? (_places.TryGetValue(wireName, out var place) ? _properties[place] : null);

    /// <summary>Whether it, or a record above it, requires a property.</summary>
    public bool Requires(string wireName) => RequiredNames.ContainsKey(wireName) || Parent is { } above && above.Requires(wireName);

    /// <summary>The C# name of a property: the one it has, when another part of an allOf has it too.</summary>
    public CSharpName PropertyName(string wireName, string preferred) =>
        _places.TryGetValue(wireName, out var place)
            ? _properties[place].Name
            : _names.Take(preferred == Name ? preferred + "Value" : preferred);

    public void Add(PropertyDraft property)
    {
        if (_places.TryGetValue(property.WireName, out var place))
        {
            _properties[place] = property;
        }
        else
        {
            _places.Add(property.WireName, _properties.Count);
            _properties.Add(property);
        }
    }

    /// <summary>The types that go with it when it is sent.</summary>
    public IEnumerable<TypeRef> SentTypes() => SentMembers().Select(static member => member.Type);

    /// <summary>What it has when it is sent, by wire name; <c>*</c> is every member that the document does not list.</summary>
    public IEnumerable<(string WireName, TypeRef Type)> SentMembers() =>
        AllProperties.Where(static property => !property.IsReadOnly).Select(static property => (property.WireName, property.Type))
            .Concat(AdditionalProperties is { } type ? [("*", type)] : []);

    /// <param name="isSent">Whether a request can carry it.</param>
    /// <param name="family">Makes its place in its family, given the record above it.</param>
    public ModelType Finish(bool isSent, Func<ModelDraft, ModelType?, ModelFamily?> family)
    {
        // Each that derives from it asks for it; a family is sent as a whole.
        if (_finished is not null)
        {
            return _finished;
        }

        var above = Parent?.Finish(isSent, family);
        var place = family(this, above);
        return _finished = new(
            Name,
            doc,
            _properties.Select(property => Finish(property, isSent, hasTag: place?.Tag is not null)).ToEquatableArray(),
            AdditionalProperties is { } value && above?.AllAdditional is null ? new(_names.Take("AdditionalProperties"), value) : null,
            place);
    }

    private ModelProperty Finish(PropertyDraft property, bool isSent, bool hasTag)
    {
        var isRequired = RequiredNames.ContainsKey(property.WireName);
        var presence = (isRequired, property.Type.IsNullable) switch
        {
            (true, false) when IsOneWay(property) && property.IsWriteOnly => Presence.Optional,
            (true, false) when IsOneWay(property) && isSent => Presence.Answered,

            // A base record that is made directly has no value that would be true.
            (true, false) when isSent && !hasTag && property.WireName == Discriminator && property.Constant is null => Presence.Answered,
            (true, false) => Presence.Required,
            (true, true) => Presence.RequiredNullable,
            (false, true) when isSent && !property.IsReadOnly && property.Type is not NamedType { Kind: NamedKind.Opaque } =>
                Presence.Tracked,
            _ => Presence.Optional,
        };
        // Who makes a record of a family need not repeat what it is.
        var hasRequiredModifier = isSent
            && isRequired
            && !property.IsReadOnly
            && property.WireName != Discriminator
            && property.Constant is null;
        var isCollection = property.Type is ListType or MapType;

        // What only answers carry is never a null collection; in a request null is "not sent", which is not the same as empty.
        var isNullable = presence is not (Presence.Required or Presence.Answered) && !(isCollection && !isSent);
        var initializer = hasRequiredModifier || isNullable ? Initializer.None
            : property.Constant is not null ? Initializer.Constant
            : InitializerOf(property.Type);
        return new(
            property.WireName,
            property.Name,
            property.Type with { IsNullable = isNullable },
            presence,
            hasRequiredModifier,
            initializer,
            property.IsSecret,
            hasRequiredModifier && property.Obsolete is not null ? Deprecated(property.Doc) : property.Doc,
            hasRequiredModifier ? null : property.Obsolete,
            property.Constant);
    }

    // 'required' holds for requests only where a property is writeOnly, and for answers only where it is readOnly (OpenAPI 3.0.4, Schema
    // Object).
    private bool IsOneWay(PropertyDraft property) =>
        (property.IsReadOnly || property.IsWriteOnly)
            && property.WireName != Discriminator
            && property.Constant is null
            && property.Type is not NamedType { Kind: NamedKind.Opaque };

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
/// <param name="IsWriteOnly">Whether it is only sent.</param>
/// <param name="IsSecret">Whether it is not to be printed.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Obsolete">Null when it is not deprecated.</param>
/// <param name="ConstantText">The text that its schema says it always is; null when it may be several.</param>
internal sealed record PropertyDraft(
    string WireName,
    CSharpName Name,
    TypeRef Type,
    bool IsReadOnly,
    bool IsWriteOnly,
    bool IsSecret,
    Doc Doc,
    Obsolete? Obsolete,
    string? ConstantText = null)
{
    /// <summary>The text that it always is; null when it may be several, or is not text: another schema may give the property another
    /// type.</summary>
    public string? Constant => Type is ScalarType { Scalar: Scalar.String } ? ConstantText : null;
}

using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>A place in two documents that is compared: an operation, a parameter, a schema or a part of one.</summary>
/// <remarks>Names are computed when they are needed, because most places have no change.</remarks>
internal sealed record Place
{
    private readonly Place? _whole;
    private readonly string _subject;
    private readonly MessageText _noun;
    private readonly string? _property;

    /// <param name="node">The node that records which operations lead to the place.</param>
    /// <param name="subject"><see cref="Subject"/></param>
    /// <param name="noun"><see cref="Noun"/></param>
    public Place(ReviewNode node, string subject, MessageText noun) => (Node, _subject, _noun) = (node, subject, noun);

    private Place(Place whole, string subject, MessageText noun, string? property)
        : this(whole.Node, subject, noun)
    {
        (_whole, _property) = (whole, property);
        (Direction, Member, IsEmitted, IsText, IsTurned) = (whole.Direction, whole.Member, whole.IsEmitted, whole.IsText, whole.IsTurned);
        Owner = whole.Owner;
    }

    /// <summary>Gets the node that records which operations lead to the place.</summary>
    public ReviewNode Node { get; init; }

    /// <summary>Gets the direction in which operations carry the value.</summary>
    public Direction Direction { get; init; }

    /// <summary>Gets the member in C#; empty if absent.</summary>
    public string Member { get; init; } = "";

    /// <summary>Gets the role of the schema.</summary>
    public Role Role { get; init; }

    /// <summary>Gets the beginning of <see cref="Subject"/> that names the operation or the path; empty if the place does not belong to
    /// one. Several operations can have the same place without it.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Gets whether the value is text without quotation marks, as in a URL or a header: a number is also a text there.</summary>
    public bool IsText { get; init; }

    /// <summary>Gets whether one value is written as a list of one value is.</summary>
    public bool IsListOfOne { get; init; }

    /// <summary>Gets whether the service sends the requests, as it does to a webhook.</summary>
    public bool IsTurned { get; init; }

    /// <summary>Gets the direction of requests.</summary>
    public Direction OfRequest => IsTurned ? Direction.Response : Direction.Request;

    /// <summary>Gets the direction of responses.</summary>
    public Direction OfResponse => IsTurned ? Direction.Request : Direction.Response;

    /// <summary>Gets whether both clients have the place. No code uses what one of them leaves out.</summary>
    public bool IsEmitted { get; init; } = true;

    /// <summary>Gets the name for the fingerprint, made of names and wire names.</summary>
    public string Subject => _whole is null ? _subject : (_whole.Subject + _subject + _property).TrimStart();

    /// <summary>Gets the subject of the schema that has the property; of other places <see cref="Subject"/>.</summary>
    public string Schema => _property is null ? Subject : _whole!.Subject;

    /// <summary>Gets the subject of the place that this one is a part of; its own if it is not a part.</summary>
    public string Whole => _whole?.Subject ?? Subject;

    /// <summary>Gets <see cref="Subject"/> without <see cref="Owner"/>; null for a place that does not belong to an operation or a path,
    /// and for the operation itself.</summary>
    public string? WithoutOwner =>
        Owner.Length > 0 && Subject.Length > Owner.Length && Subject.StartsWith(Owner, StringComparison.Ordinal)
            ? Subject.Substring(Owner.Length)
            : null;

    /// <summary>Gets the name for sentences. A property is "of Pet", not "of schema 'Pet'".</summary>
    public MessageText Noun => _whole is null ? _noun
        : _property is not null ? $"property '{_property}' of {(_whole.Role == Role.None ? MessageText.Value(_whole.Subject) : _whole.Noun)}"
        : _whole.Noun.IsEmpty ? _noun
        : $"{_noun} of {_whole.Noun}";

    /// <summary>Returns the same place with other names.</summary>
    public Place Named(string subject, MessageText noun) =>
        new(Node, subject, noun)
        {
            Direction = Direction,
            Member = Member,
            Role = Role,
            IsEmitted = IsEmitted,
            IsText = IsText,
            IsListOfOne = IsListOfOne,
            IsTurned = IsTurned,
            Owner = Owner,
        };

    /// <summary>Returns the place of a property.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="member">The member in C#; null if absent.</param>
    public Place Property(string name, string? member) =>
        new(this, ".", MessageText.None, name) { Member = member ?? "", Role = Role.Property };

    /// <summary>Returns the place of a part.</summary>
    /// <param name="subject">The text that is appended to <see cref="Subject"/>.</param>
    /// <param name="noun">The part's name for sentences; "of" and the name of the whole follow it.</param>
    /// <param name="role">The role of the part.</param>
    public Place Part(string subject, MessageText noun, Role role) => new(this, subject, noun, null) { Role = role };
}

/// <summary>The role of a schema in its place.</summary>
internal enum Role
{
    /// <summary>A named schema itself, or a part of the document that is not a schema.</summary>
    None,
    Property,
    Items,

    /// <summary>Additional properties of an object.</summary>
    Additional,

    /// <summary>A variant of <c>oneOf</c> or <c>anyOf</c>.</summary>
    Variant,

    /// <summary>A parameter of a method.</summary>
    Argument,

    /// <summary>A parameter that is a property of options.</summary>
    Option,
    Body,
    Result,
    Error,
    Header,
}

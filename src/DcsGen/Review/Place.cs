using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Where a comparison stands. Its names are made when they are asked for: most places have nothing to tell.</summary>
internal sealed record Place
{
    private readonly Place? _whole;
    private readonly string _subject;
    private readonly MessageText _noun;
    private readonly string? _property;

    /// <param name="node">What leads there.</param>
    /// <param name="subject">Its name for a fingerprint: names and wire names.</param>
    /// <param name="noun">Its name for people, as the document calls it.</param>
    public Place(ReviewNode node, string subject, MessageText noun) => (Node, _subject, _noun) = (node, subject, noun);

    private Place(Place whole, string subject, MessageText noun, string? property)
        : this(whole.Node, subject, noun)
    {
        (_whole, _property) = (whole, property);
        (Direction, Member, IsEmitted) = (whole.Direction, whole.Member, whole.IsEmitted);
    }

    public ReviewNode Node { get; init; }

    public Direction Direction { get; init; }

    /// <summary>The C# that stands for it; empty for none.</summary>
    public string Member { get; init; } = "";

    public Role Role { get; init; }

    /// <summary>Whether both clients have it; what one leaves out, nobody calls.</summary>
    public bool IsEmitted { get; init; } = true;

    /// <summary>Its name for a fingerprint: names and wire names.</summary>
    public string Subject => _whole is null ? _subject : (_whole.Subject + _subject + _property).TrimStart();

    /// <summary>Its name for people, as the document calls it. A property is one of Pet, and not of schema 'Pet'.</summary>
    public MessageText Noun => _whole is null ? _noun
        : _property is not null ? $"property '{_property}' of {(_whole.Role == Role.None ? MessageText.Value(_whole.Subject) : _whole.Noun)}"
        : _whole.Noun.IsEmpty ? _noun
        : $"{_noun} of {_whole.Noun}";

    /// <summary>The same place by other names.</summary>
    public Place Named(string subject, MessageText noun) =>
        new(Node, subject, noun) { Direction = Direction, Member = Member, Role = Role, IsEmitted = IsEmitted };

    /// <summary>A property of it.</summary>
    /// <param name="name">On the wire.</param>
    /// <param name="member">In C#; null for none.</param>
    public Place Property(string name, string? member) => new(this, ".", MessageText.None, name) { Member = member ?? "", Role = Role.Property };

    /// <summary>A part of it.</summary>
    /// <param name="subject">What its name for a fingerprint goes on with.</param>
    /// <param name="noun">The part's name for people, which "of" and the name of the whole may follow.</param>
    /// <param name="role">What the part is.</param>
    public Place Part(string subject, MessageText noun, Role role) => new(this, subject, noun, null) { Role = role };
}

/// <summary>What a schema stands for.</summary>
internal enum Role
{
    /// <summary>Itself: a named schema, or a part of the document that is no schema.</summary>
    None,
    Property,
    Items,

    /// <summary>Members that an object does not list.</summary>
    Additional,

    /// <summary>One of several schemas to choose from.</summary>
    Variant,

    /// <summary>A parameter in the signature of a method.</summary>
    Argument,

    /// <summary>A parameter in options.</summary>
    Option,
    Body,
    Result,
    Error,
    Header,
}

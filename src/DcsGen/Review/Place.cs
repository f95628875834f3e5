namespace DcsGen.Review;

/// <summary>Where a comparison stands.</summary>
/// <param name="Node">What leads there.</param>
/// <param name="Subject">Its name for a fingerprint: names and wire names.</param>
/// <param name="Noun">Its name for people, as the document calls it.</param>
internal sealed record Place(ReviewNode Node, string Subject, string Noun)
{
    public Direction Direction { get; init; }

    /// <summary>The C# that stands for it; empty for none.</summary>
    public string Member { get; init; } = "";

    public Role Role { get; init; }

    /// <summary>A part of it.</summary>
    /// <param name="subject">What its name for a fingerprint goes on with.</param>
    /// <param name="noun">The part's name for people, which "of" and the name of the whole may follow.</param>
    /// <param name="role">What the part is.</param>
    public Place Part(string subject, string noun, Role role) =>
        this with { Subject = (Subject + subject).TrimStart(), Noun = Noun.Length == 0 ? noun : $"{noun} of {Noun}", Role = role };
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

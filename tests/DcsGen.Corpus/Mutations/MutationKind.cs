namespace DcsGen.Corpus.Mutations;

/// <summary>What a mutation does to a document.</summary>
internal enum MutationKind
{
    /// <summary>Removes a value with its key.</summary>
    Delete,

    /// <summary>Repeats a value: under another key, or in the same list.</summary>
    Duplicate,

    /// <summary>Exchanges two values.</summary>
    Swap,

    /// <summary>Replaces a value by null, a scalar, a list or a mapping.</summary>
    WrongKind,

    /// <summary>Writes a number that few types hold.</summary>
    Number,

    /// <summary>Writes a <c>$ref</c> to itself, to nothing, to another kind of object or to another file.</summary>
    Reference,

    /// <summary>Writes text with control characters, keywords, quotes or letters of many scripts.</summary>
    Text,

    /// <summary>Writes a long text.</summary>
    LongText,

    /// <summary>Renames a key to odd text.</summary>
    Key,

    /// <summary>Moves a value with its key to another mapping or list.</summary>
    Move,

    /// <summary>Renames a key to a near miss of its name, or to another key of the document.</summary>
    Rename,

    /// <summary>Adds a keyword, with a value from elsewhere in the document or from a list.</summary>
    Keyword,
}

namespace Acme;

/// <summary>What an answer may lack of what the document says.</summary>
public enum AcmeReading
{
    /// <summary>
    /// A required member that is missing, or null where the document allows none, is an <see cref="AcmeApiException"/>: nothing stands in for what did not come.
    /// </summary>
    Strict,

    /// <summary>
    /// What came is given, and <see cref="AcmeResponse.MissingValues"/> names what did not. A list or map that is missing is empty, another
    /// object is null, and a number, boolean, date or other value type is its default: look there before you rely on one. Where the
    /// document says that the body is a string, JSON of another type is given as its text. Any other value of the wrong type remains an error, and so does everything within the items of a stream and within an <c>oneOf</c> or <c>anyOf</c> that members tell apart.
    /// </summary>
    Tolerant,
}

namespace Acme;

/// <summary>How strictly responses are read.</summary>
public enum AcmeReading
{
    /// <summary>
    /// A required member that is missing, or null where the document does not allow null, is an <see cref="AcmeApiException"/>.
    /// </summary>
    Strict,

    /// <summary>
    /// Required members may be missing; <see cref="AcmeResponse.MissingValues"/> lists them. A missing list or map is empty, another missing
    /// object is null, and a missing number, boolean, date or other value type has its default value. If the document says that the body is a
    /// string, JSON of another type is returned as its text. Any other value of the wrong type is an error. The items of a stream are read
    /// strictly, and so is an <c>oneOf</c> or <c>anyOf</c> whose variants differ by their members.
    /// </summary>
    Tolerant,
}

using DcsGen.Diagnostics;
using DcsGen.Incremental;

namespace DcsGen.Review;

/// <summary>One change between two contracts.</summary>
/// <param name="Id">The id of the rule, <c>DCS2nnn</c>.</param>
/// <param name="Kind">The name of the kind of change, such as <c>removed</c>; a part of the fingerprint.</param>
/// <param name="Subject">The changed place, for the fingerprint: names and wire names, never positions, so that edits elsewhere do not
/// change it.</param>
/// <param name="Text">The change as a sentence without its full stop.</param>
/// <param name="Wire">The verdict for programs that talk to the service as the previous document says.</param>
/// <param name="CSharp">The verdict for code that was compiled against the previous client.</param>
/// <param name="OldPointer">A JSON pointer into the previous document: the changed or removed node; of an addition, its nearest
/// parent.</param>
/// <param name="NewPointer">A JSON pointer into the current document: the changed or added node; of a removal, its nearest remaining
/// parent.</param>
/// <param name="Member">The C# member, such as <c>RecordsResponse.Id</c>; empty if absent.</param>
/// <param name="Operations">The titles of the operations that the change affects, in the document's order.</param>
internal sealed record SpecChange(
    string Id,
    string Kind,
    string Subject,
    MessageText Text,
    Verdict Wire,
    Verdict CSharp,
    string OldPointer,
    string NewPointer,
    string Member,
    EquatableArray<string> Operations)
{
    /// <summary>Gets the directions in which operations carry the changed value.</summary>
    public Direction Direction { get; init; }

    /// <summary>Gets method and path of each of <see cref="Operations"/>.</summary>
    public EquatableArray<string> Routes { get; init; } = [];

    /// <summary>Gets the fingerprint of the change that has the same cause and is reported for both; null if there is no other.</summary>
    public string? Cause { get; init; }

    /// <summary>Gets whether only the words of the document changed, or an extension of another tool.</summary>
    public bool IsNote { get; init; }

    /// <summary>Gets the rules and kinds that the change had in earlier versions of the review; empty for none.</summary>
    public EquatableArray<(string Id, string Kind)> Formers { get; init; } = [];

    /// <summary>Gets twelve hexadecimal digits that identify the change, wherever it is in the file.</summary>
    public string Fingerprint => Fingerprints.Of(Id, Kind, Subject);

    /// <summary>Gets the fingerprints with their rules under which the change can be accepted, the present one first.</summary>
    public IEnumerable<(string Fingerprint, string Id)> Fingerprinted =>
        Formers.Select(former => (Fingerprints.Of(former.Id, former.Kind, Subject), former.Id)).Prepend((Fingerprint, Id));

    /// <summary>Gets the worse of the two verdicts.</summary>
    public Verdict Worst => Verdicts.Worse(Wire, CSharp);
}

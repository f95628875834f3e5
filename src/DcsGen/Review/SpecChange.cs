using DcsGen.Diagnostics;
using DcsGen.Incremental;

namespace DcsGen.Review;

/// <summary>One change between two contracts.</summary>
/// <param name="Id">The rule, <c>DCS2001</c> to <c>DCS2041</c>, or <c>DCS2090</c> for what no rule speaks of.</param>
/// <param name="Kind">Which half of a rule that has several, such as <c>removed</c>; part of the fingerprint.</param>
/// <param name="Subject">What changed, for the fingerprint: names and wire names, never positions, so that it outlives edits elsewhere.</param>
/// <param name="Text">What changed, in a sentence without its full stop.</param>
/// <param name="Wire">For what talks to the service as the old document says.</param>
/// <param name="CSharp">For code that was compiled against the old client.</param>
/// <param name="OldPointer">In the old document: what changed or was removed; of an addition, the nearest parent.</param>
/// <param name="NewPointer">In the new document: what changed or was added; of a removal, the nearest surviving parent.</param>
/// <param name="Member">The C# that it is about, such as <c>RecordsResponse.Id</c>; empty for none.</param>
/// <param name="Operations">The operations that it reaches, by title, in the document's order.</param>
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
    /// <summary>Twelve hexadecimal digits: the same for the same change, wherever it stands in the file.</summary>
    public string Fingerprint => Fingerprints.Of(Id, Kind, Subject);

    /// <summary>The worse of the two.</summary>
    public Verdict Worst => Wire > CSharp ? Wire : CSharp;
}

/// <summary>What a change does to those who do not know of it.</summary>
internal enum Verdict
{
    /// <summary>Nothing.</summary>
    Safe,

    /// <summary>It depends on what the document does not tell.</summary>
    Risk,

    /// <summary>It fails, or gives something else.</summary>
    Break,
}

using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>A line of the file of accepted changes.</summary>
/// <param name="Fingerprint">Of the change.</param>
/// <param name="Id">Its rule.</param>
/// <param name="Text">What changed, as it was called when it was accepted.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="Line">Zero-based.</param>
internal sealed record AcceptedChange(string Fingerprint, string Id, MessageText Text, MessageText Reason, int Line);

/// <summary>A line that is none.</summary>
/// <param name="Line">Zero-based.</param>
/// <param name="Column">Zero-based.</param>
/// <param name="Text">What is wrong with it.</param>
internal sealed record AcceptedChangeProblem(int Line, int Column, MessageText Text);

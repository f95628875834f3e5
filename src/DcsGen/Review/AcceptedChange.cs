using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>An entry of the list of accepted changes.</summary>
/// <param name="Fingerprint">The fingerprint of the change.</param>
/// <param name="Id">The id of the rule.</param>
/// <param name="Text">The sentence of the change when it was accepted.</param>
/// <param name="Reason">The reason for accepting it.</param>
/// <param name="Line">The line, from 0.</param>
internal sealed record AcceptedChange(string Fingerprint, string Id, MessageText Text, MessageText Reason, int Line);

/// <summary>A line that could not be parsed.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">The column, from 0.</param>
/// <param name="Text">The problem.</param>
internal sealed record AcceptedChangeProblem(int Line, int Column, MessageText Text);

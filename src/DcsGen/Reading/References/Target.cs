using System.Text.Json.Nodes;
using DcsGen.Diagnostics;

namespace DcsGen.Reading.References;

/// <summary>The node that a reference leads to.</summary>
/// <param name="File">The file of the node.</param>
/// <param name="Pointer">The JSON pointer of the node in its file.</param>
/// <param name="Node">The node. Two references have one target if and only if they lead to one node.</param>
internal sealed record Target(SourceFile File, string Pointer, JsonNode Node);

/// <summary>The outcome of following a reference.</summary>
/// <param name="Target">The target; null if the reference cannot be resolved.</param>
/// <param name="Problem">The reason why it cannot be resolved; null if it can.</param>
internal readonly record struct Found(Target? Target, MessageText? Problem = null);

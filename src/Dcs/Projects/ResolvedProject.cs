namespace Dcs;

/// <summary>A project's id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Source">Where it came from, in words that follow "from".</param>
internal sealed record ResolvedProject(string Id, string Source);

namespace Dcs.Emulator.Data;

/// <summary>A DCS instance and what has been analyzed on it, newest first; a list is null where the instance does not support the
/// analysis.</summary>
internal sealed record Instance(string Id, IReadOnlyList<AnalysisTask>? BigKeys, IReadOnlyList<AnalysisTask>? OfflineKeys);

using DcsGen.Incremental;

namespace DcsGen.Diagnostics;

/// <summary>A value, and the diagnostics of making it.</summary>
/// <param name="Path">The document it comes from; only for diagnostics.</param>
/// <param name="Value">Null when nothing can be generated; then at least one diagnostic is an error.</param>
internal sealed record Result<T>(string Path, T? Value, EquatableArray<DiagnosticInfo> Diagnostics)
    where T : class;

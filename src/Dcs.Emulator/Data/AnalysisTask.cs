namespace Dcs.Emulator.Data;

/// <summary>One run of a key analysis.</summary>
internal sealed record AnalysisTask
{
    public required Guid Id { get; init; }

    public required string Status { get; init; }

    /// <summary>How it was started; null for offline tasks, which don't say.</summary>
    public string? ScanType { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null while it waits.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>Null until it is done.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>How the times that are null are written.</summary>
    public MissingTime MissingTimes { get; init; }

    /// <summary>A member that the document does not list; null leaves it out.</summary>
    public int? Progress { get; init; }
}

namespace Dcs.Cli.Output;

/// <summary>An analysis task of either list, as a table shows it.</summary>
internal sealed record TaskRow
{
    public required string Id { get; init; }

    public required string Status { get; init; }

    /// <summary>Whether the document lists the status.</summary>
    public required bool IsStatusKnown { get; init; }

    /// <summary>How it was started; null where that is not told.</summary>
    public string? ScanType { get; init; }

    public bool IsScanTypeKnown { get; init; } = true;

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>How long it ran; null until it has finished.</summary>
    public TimeSpan? Took => FinishedAt - StartedAt;
}

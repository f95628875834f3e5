namespace Dcs.Cli.Commands;

/// <summary>What to ask a list for.</summary>
internal sealed record ListQuery
{
    public required string Instance { get; init; }

    public string? Status { get; init; }

    public int? Limit { get; init; }

    public int? Offset { get; init; }
}

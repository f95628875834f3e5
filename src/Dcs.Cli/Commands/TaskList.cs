using System.Text.Json.Serialization;
using Dcs.Cli.Output;

namespace Dcs.Cli.Commands;

/// <summary>In what the two lists differ, for the command.</summary>
internal sealed record TaskList<TPage>
{
    /// <summary>The command's name.</summary>
    public required string Name { get; init; }

    /// <summary>What the list holds, for headings and help.</summary>
    public required string Title { get; init; }

    public required int SmallestLimit { get; init; }

    /// <summary>Null where the service states none.</summary>
    public int? LargestLimit { get; init; }

    /// <summary>The states that the document lists; others are taken too.</summary>
    public required IReadOnlyList<string> Statuses { get; init; }

    /// <summary>Fetches one page.</summary>
    public required Func<IDcsClient, ListQuery, CancellationToken, Task<TPage>> Page { get; init; }

    /// <summary>Fetches all pages from the query's offset on.</summary>
    public required Func<IDcsClient, ListQuery, CancellationToken, IAsyncEnumerable<TPage>> Pages { get; init; }

    /// <summary>Makes one page of many; there is at least one.</summary>
    public required Func<IReadOnlyList<TPage>, TPage> Join { get; init; }

    public required Func<TPage, int?> Total { get; init; }

    public required Func<TPage, int> Count { get; init; }

    public required Func<TPage, IReadOnlyList<TaskRow>> Rows { get; init; }

    /// <summary>Writes a page as the service does.</summary>
    public required JsonConverter<TPage> Json { get; init; }
}

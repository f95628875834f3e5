using Dcs.Cli.Output;
using Dcs.Plumbing;

namespace Dcs.Cli.Commands;

/// <summary>The two lists.</summary>
internal static class TaskLists
{
    public static TaskList<ListBigkeyScanTasksResponse> BigKeys { get; } = new()
    {
        Name = "big-keys",
        Title = "Big key analysis tasks",
        SmallestLimit = 1,
        LargestLimit = 1000,
        Statuses = [
            BigkeyScanStatus.Values.Waiting,
            BigkeyScanStatus.Values.Running,
            BigkeyScanStatus.Values.Success,
            BigkeyScanStatus.Values.Failed
        ],
        Page = (client, query, token) => client.ListBigkeyScanTasksAsync(query.Instance, BigKeyOptions(query), token),
        Pages = (client, query, token) => client.ListAllBigkeyScanTasksAsync(query.Instance, BigKeyOptions(query), token).AsPages(),
        Join = pages => pages[0] with { Records = [.. pages.SelectMany(page => page.Records)] },
        Total = page => page.Count,
        Count = page => page.Records.Count,
        Rows = page => [.. page.Records.Select(Row)],
        Json = new ListBigkeyScanTasksResponseJsonConverter(),
    };

    public static TaskList<ListOfflineKeyAnalysisTaskResponse> OfflineKeys { get; } = new()
    {
        Name = "offline-keys",
        Title = "Offline key analysis tasks",
        SmallestLimit = 0,
        Statuses =
        [
            OfflineKeyAnalysisStatus.Values.Waiting, OfflineKeyAnalysisStatus.Values.Running,
            OfflineKeyAnalysisStatus.Values.Success, OfflineKeyAnalysisStatus.Values.Failed,
        ],
        Page = (client, query, token) => client.ListOfflineKeyAnalysisTaskAsync(query.Instance, OfflineKeyOptions(query), token),
        Pages = (client, query, token) => client.ListAllOfflineKeyAnalysisTaskAsync(query.Instance, OfflineKeyOptions(query), token)
            .AsPages(),
        Join = pages => pages[0] with { Records = [.. pages.SelectMany(page => page.Records)] },
        Total = page => page.Total,
        Count = page => page.Records.Count,
        Rows = page => [.. page.Records.Select(Row)],
        Json = new ListOfflineKeyAnalysisTaskResponseJsonConverter(),
    };

    private static ListBigkeyScanTasksOptions BigKeyOptions(ListQuery query) => new()
    {
        Offset = query.Offset,
        Limit = query.Limit,
        Status = query.Status is null ? null : new BigkeyScanStatus(query.Status),
    };

    private static ListOfflineKeyAnalysisTaskOptions OfflineKeyOptions(ListQuery query) => new()
    {
        Offset = query.Offset,
        Limit = query.Limit,
        Status = query.Status is null ? null : new OfflineKeyAnalysisStatus(query.Status),
    };

    private static TaskRow Row(RecordsResponse record) => new()
    {
        Id = record.Id,
        Status = record.Status.Value,
        IsStatusKnown = record.Status.IsKnown,
        ScanType = record.ScanType?.Value,
        IsScanTypeKnown = record.ScanType?.IsKnown ?? true,
        CreatedAt = record.CreatedAt,
        StartedAt = record.StartedAt,
        FinishedAt = record.FinishedAt,
    };

    private static TaskRow Row(OfflineKeyAnalysisRecord record) => new()
    {
        Id = record.Id,
        Status = record.Status.Value,
        IsStatusKnown = record.Status.IsKnown,
        CreatedAt = record.CreatedAt,
        StartedAt = record.StartedAt,
        FinishedAt = record.FinishedAt,
    };
}

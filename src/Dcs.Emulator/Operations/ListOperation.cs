using Dcs.Emulator.Data;
using Dcs.Emulator.Gateway;

namespace Dcs.Emulator.Operations;

/// <summary>In what the two lists differ.</summary>
internal sealed record ListOperation
{
    public static IReadOnlyList<ListOperation> All { get; } =
    [
        // Vendor page "Listing Big Key Analysis Tasks".
        new()
        {
            Route = "/v2/{project_id}/instances/{instance_id}/bigkey-tasks",
            TotalName = "count",
            SmallestLimit = 1,
            LargestLimit = 1000,
            Unsupported = ServiceError.NoBigKeyAnalysis,
            Tasks = instance => instance.BigKeys,
        },
        // Vendor page "Listing Offline Keys Analysis Tasks". It states no upper bound, so a larger limit is cut, not refused.
        new()
        {
            Route = "/v2/{project_id}/instances/{instance_id}/offline/key-analysis",
            TotalName = "total",
            SmallestLimit = 0,
            LargestLimit = int.MaxValue,
            Unsupported = ServiceError.NoOfflineKeyAnalysis,
            Tasks = instance => instance.OfflineKeys,
        },
    ];

    public required string Route { get; init; }

    /// <summary>The member that holds the number of records behind all pages.</summary>
    public required string TotalName { get; init; }

    public required int SmallestLimit { get; init; }

    public required int LargestLimit { get; init; }

    /// <summary>What an instance says that cannot do the analysis.</summary>
    public required ServiceError Unsupported { get; init; }

    /// <summary>The tasks of an instance; null if it does not support the analysis.</summary>
    public required Func<Instance, IReadOnlyList<AnalysisTask>?> Tasks { get; init; }
}

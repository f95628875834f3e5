using System.Collections.Frozen;

namespace Dcs.Emulator.Data;

/// <summary>The instances of the one project, made up from a seed.</summary>
internal sealed class InstanceCatalog
{
    private readonly ulong _seed;
    private readonly DateTimeOffset _now;
    private readonly FrozenDictionary<string, Instance> _instances;

    public InstanceCatalog(ulong seed, DateTimeOffset now)
    {
        _seed = seed;
        // The wire has milliseconds: a finer "now" would put times out of order when they are cut.
        _now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)).ToUniversalTime();
        Instance[] instances =
        [
            Create(DcsEmulator.Instances.Demo, bigKeys: 2468, offlineKeys: 1357),
            Create(DcsEmulator.Instances.Small, bigKeys: 25, offlineKeys: 25),
            Create(DcsEmulator.Instances.Empty, bigKeys: 0, offlineKeys: 0),
            Create(DcsEmulator.Instances.NoBigKeys, bigKeys: null, offlineKeys: 40),
            Create(DcsEmulator.Instances.NoOfflineKeys, bigKeys: 40, offlineKeys: null),
            Untidy(Create(DcsEmulator.Instances.Untidy, bigKeys: 12, offlineKeys: 12)),
        ];
        _instances = instances.ToFrozenDictionary(instance => instance.Id, StringComparer.Ordinal);
    }

    public Instance? Find(string id) => _instances.GetValueOrDefault(id);

    private Instance Create(string id, int? bigKeys, int? offlineKeys) => new(
        id,
        bigKeys is { } big ? new TaskHistory(new SeededSequence(_seed, id + "/bigkey"), _now).BigKeys(big) : null,
        offlineKeys is { } offline ? new TaskHistory(new SeededSequence(_seed, id + "/offline"), _now).OfflineKeys(offline) : null);

    private static Instance Untidy(Instance tidy) =>
        tidy with { BigKeys = Untidy(tidy.BigKeys), OfflineKeys = Untidy(tidy.OfflineKeys) };

    /// <summary>What a later version of the service may send.</summary>
    private static AnalysisTask[]? Untidy(IReadOnlyList<AnalysisTask>? tasks) => tasks?.Select((task, index) => index switch
    {
        3 => task with { Status = "paused" },
        4 when task.ScanType is not null => task with { ScanType = "scheduled" },
        5 => task with { Progress = 100 },
        _ when task.FinishedAt is null => task with { MissingTimes = MissingTime.EmptyText },
        _ => task,
    }).ToArray();
}

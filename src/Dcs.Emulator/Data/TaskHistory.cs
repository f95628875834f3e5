namespace Dcs.Emulator.Data;

/// <summary>
/// Makes up what an instance has been through: a few tasks that wait or run now, and behind them the finished ones, day by day.
/// </summary>
internal sealed class TaskHistory(SeededSequence sequence, DateTimeOffset now)
{
    private const int MostWaiting = 5;
    private const int MostRunning = 2;

    /// <summary>Nothing takes longer than this, so what is older has finished.</summary>
    private static readonly TimeSpan s_longestTask = TimeSpan.FromMinutes(20);

    /// <summary>When the scheduled scan starts, in UTC.</summary>
    private static readonly TimeSpan s_schedule = TimeSpan.FromHours(21);

    /// <summary>Big key tasks, newest first: one a day by schedule, the others by hand.</summary>
    public AnalysisTask[] BigKeys(int count) => Make(count, daily: true);

    /// <summary>Offline tasks, newest first: all by hand.</summary>
    public AnalysisTask[] OfflineKeys(int count) => Make(count, daily: false);

    private AnalysisTask[] Make(int count, bool daily)
    {
        var tasks = new List<AnalysisTask>(count + 4);
        var scanType = daily ? "manual" : null;
        var waiting = Math.Min(MostWaiting, count / 5);
        var running = Math.Min(MostRunning, count / 10);
        var created = now;
        for (var i = 0; i < waiting + running; i++)
        {
            created -= sequence.Next(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(100));
            tasks.Add(i < waiting ? Waiting(created, scanType, i) : Running(created, scanType, i));
        }

        var latest = now - s_longestTask;
        for (var day = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero); tasks.Count < count; day -= TimeSpan.FromDays(1))
        {
            tasks.AddRange(Day(day, daily).Where(task => task.CreatedAt <= latest).OrderByDescending(task => task.CreatedAt));
        }

        return [.. tasks.Take(count)];
    }

    private AnalysisTask Waiting(DateTimeOffset created, string? scanType, int index) => new()
    {
        Id = sequence.NextGuid(),
        Status = AnalysisStatus.Waiting,
        ScanType = scanType,
        CreatedAt = created,
        MissingTimes = index % 2 == 0 ? MissingTime.Absent : MissingTime.Null,
    };

    private AnalysisTask Running(DateTimeOffset created, string? scanType, int index) => Waiting(created, scanType, index) with
    {
        Status = AnalysisStatus.Running,
        StartedAt = created + sequence.Next(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4)),
    };

    /// <summary>The tasks of one day, in no order. The numbers drawn do not depend on what the caller keeps.</summary>
    private List<AnalysisTask> Day(DateTimeOffset day, bool daily)
    {
        var tasks = new List<AnalysisTask>();
        if (daily)
        {
            tasks.Add(Finished(day + s_schedule + sequence.Next(TimeSpan.Zero, TimeSpan.FromSeconds(8)), "auto"));
        }

        for (var byHand = sequence.Next(0, 3); byHand > 0; byHand--)
        {
            tasks.Add(Finished(day + sequence.Next(TimeSpan.FromHours(1), TimeSpan.FromHours(18)), daily ? "manual" : null));
        }

        return tasks;
    }

    private AnalysisTask Finished(DateTimeOffset created, string? scanType)
    {
        var started = created + sequence.Next(TimeSpan.FromMilliseconds(900), TimeSpan.FromSeconds(75));
        return new AnalysisTask
        {
            Id = sequence.NextGuid(),
            Status = sequence.Chance(6) ? AnalysisStatus.Failed : AnalysisStatus.Success,
            ScanType = scanType,
            CreatedAt = created,
            StartedAt = started,
            FinishedAt = started + sequence.Next(TimeSpan.FromMilliseconds(700), TimeSpan.FromMinutes(15)),
        };
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dcs.Emulator;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Emulator;

/// <summary>The made-up tasks: believable, and the same every time.</summary>
public sealed partial class TaskDataTests(RunningEmulator emulator) : IClassFixture<RunningEmulator>
{
    [Theory]
    [InlineData(Lists.BigKeys)]
    [InlineData(Lists.OfflineKeys)]
    public async Task Records_come_newest_first_and_none_from_the_future(string list)
    {
        var created = (await ReadAllAsync(list)).Select(record => Time(record, "created_at")!.Value).ToList();

        Assert.Equal(created.OrderDescending(), created);
        Assert.True(created[0] < emulator.Options.Clock.GetUtcNow());
        Assert.True(created[0] - created[^1] > TimeSpan.FromDays(365));
    }

    [Theory]
    [InlineData(Lists.BigKeys)]
    [InlineData(Lists.OfflineKeys)]
    public async Task Times_follow_the_status(string list)
    {
        var now = emulator.Options.Clock.GetUtcNow();
        foreach (var record in await ReadAllAsync(list))
        {
            var (created, started, finished) = (Time(record, "created_at"), Time(record, "started_at"), Time(record, "finished_at"));
            switch (record.GetProperty("status").GetString())
            {
                case "waiting":
                    Assert.Null(started);
                    Assert.Null(finished);
                    break;
                case "running":
                    Assert.True(created < started && started < now);
                    Assert.Null(finished);
                    break;
                default:
                    Assert.True(created < started && started < finished && finished < now);
                    break;
            }
        }
    }

    [Theory]
    [InlineData(Lists.BigKeys)]
    [InlineData(Lists.OfflineKeys)]
    public async Task A_time_that_has_not_come_is_absent_for_some_and_null_for_others(string list)
    {
        var waiting = (await emulator.ListAsync(Instances.Demo, list, "?status=waiting")).Records;

        Assert.Contains(waiting, record => !record.TryGetProperty("started_at", out _));
        Assert.Contains(waiting, record => record.TryGetProperty("started_at", out var time) && time.ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task Times_have_milliseconds_and_ids_are_uuids()
    {
        foreach (var record in await ReadAllAsync(Lists.BigKeys))
        {
            Assert.Matches(WireTime(), record.GetProperty("created_at").GetString());
            Assert.True(Guid.TryParseExact(record.GetProperty("id").GetString(), "D", out _));
        }
    }

    [Fact]
    public async Task Big_key_tasks_tell_how_they_were_started_and_offline_tasks_do_not()
    {
        var bigKeys = await ReadAllAsync(Lists.BigKeys);
        var offline = await ReadAllAsync(Lists.OfflineKeys);

        Assert.Equal(["auto", "manual"], bigKeys.Select(record => record.GetProperty("scan_type").GetString()!).Distinct().Order());
        Assert.DoesNotContain(offline, record => record.TryGetProperty("scan_type", out _));
    }

    [Fact]
    public async Task Instances_and_lists_share_no_task()
    {
        string[] instances = [Instances.Demo, Instances.Small, Instances.NoBigKeys, Instances.NoOfflineKeys, Instances.Untidy];
        List<string> ids = [];
        foreach (var instance in instances)
        {
            if (instance != Instances.NoBigKeys)
            {
                ids.AddRange((await emulator.ListAsync(instance, Lists.BigKeys, "?limit=50")).Ids);
            }

            if (instance != Instances.NoOfflineKeys)
            {
                ids.AddRange((await emulator.ListAsync(instance, Lists.OfflineKeys, "?limit=50")).Ids);
            }
        }

        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task The_same_options_give_the_same_bytes_and_another_seed_gives_others()
    {
        await using var again = await RunningEmulator.StartAsync(new DcsEmulatorOptions());
        await using var other = await RunningEmulator.StartAsync(new DcsEmulatorOptions { Seed = 7 });
        var page = await emulator.ListAsync(Instances.Demo, Lists.BigKeys, "?limit=1000");

        Assert.Equal(page.Body, (await again.ListAsync(Instances.Demo, Lists.BigKeys, "?limit=1000")).Body);
        Assert.NotEqual(page.Body, (await other.ListAsync(Instances.Demo, Lists.BigKeys, "?limit=1000")).Body);
    }

    [Fact]
    public async Task The_default_tasks_are_these_on_every_machine()
    {
        const string newestFinished = """
            {"id":"c6c30ab1-d673-404f-8488-276576cd63e5","scan_type":"auto","status":"success","created_at":"2026-03-01T21:00:05.479Z","started_at":"2026-03-01T21:00:53.246Z","finished_at":"2026-03-01T21:05:20.160Z"}
            """;
        const string oldest = """
            {"id":"a33e1f1a-4652-4c87-9246-d3338501926e","scan_type":"auto","status":"success","created_at":"2023-06-29T21:00:06.024Z","started_at":"2023-06-29T21:01:09.053Z","finished_at":"2023-06-29T21:05:28.573Z"}
            """;

        Assert.Equal(
            newestFinished, (await emulator.ListAsync(Instances.Demo, Lists.BigKeys, "?limit=1&offset=7")).Records[0].GetRawText());
        Assert.Equal(oldest, (await emulator.ListAsync(Instances.Demo, Lists.BigKeys, "?limit=1&offset=2467")).Records[0].GetRawText());
    }

    [Fact]
    public async Task Times_are_dated_back_from_the_clock()
    {
        var now = new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));
        await using var later = await RunningEmulator.StartAsync(new DcsEmulatorOptions { Clock = new StoppedAt(now) });
        var newest = Time((await later.ListAsync(Instances.Demo, Lists.BigKeys)).Records[0], "created_at");

        Assert.InRange(now - newest!.Value, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(100));
    }

    [Fact]
    public async Task Around_the_scheduled_scan_order_holds_and_nothing_is_finished_in_the_future()
    {
        for (var minute = 0; minute <= 25; minute++)
        {
            var now = new DateTimeOffset(2026, 3, 2, 21, minute, 0, TimeSpan.Zero);
            await using var evening = await RunningEmulator.StartAsync(new DcsEmulatorOptions { Clock = new StoppedAt(now) });
            var records = (await evening.ListAsync(Instances.Demo, Lists.BigKeys, "?limit=20")).Records;
            var created = records.Select(record => Time(record, "created_at")).ToList();

            Assert.Equal(created.OrderDescending(), created);
            Assert.All(records, record => Assert.False(Time(record, "finished_at") > now));
        }
    }

    private async Task<IReadOnlyList<JsonElement>> ReadAllAsync(string list)
    {
        List<JsonElement> records = [];
        while (await emulator.ListAsync(Instances.Demo, list, $"?limit=1000&offset={records.Count}") is { Records: [_, ..] page })
        {
            records.AddRange(page);
        }

        return records;
    }

    private static DateTimeOffset? Time(JsonElement record, string name) =>
        record.TryGetProperty(name, out var time) && time.ValueKind != JsonValueKind.Null
            ? DateTimeOffset.ParseExact(
                time.GetString()!, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            : null;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", RegexOptions.CultureInvariant)]
    private static partial Regex WireTime();

    private sealed class StoppedAt(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

using System.Net;
using Dcs.Emulator;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Emulator;

public sealed class PagingTests(RunningEmulator emulator) : IClassFixture<RunningEmulator>
{
    [Theory]
    [InlineData(Lists.BigKeys, 2468)]
    [InlineData(Lists.OfflineKeys, 1357)]
    public async Task Without_a_query_a_page_holds_the_ten_newest_records_and_the_total(string list, int total)
    {
        var answer = await emulator.ListAsync(Instances.Demo, list);
        var same = await emulator.ListAsync(Instances.Demo, list, "?offset=0&limit=10");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(Instances.Demo, answer.Json.GetProperty("instance_id").GetString());
        Assert.Equal(total, answer.Json.GetProperty(Lists.Total(list)).GetInt32());
        Assert.Equal(10, answer.Records.Count);
        Assert.Equal(answer.Body, same.Body);
    }

    [Theory]
    [InlineData(Lists.BigKeys)]
    [InlineData(Lists.OfflineKeys)]
    public async Task The_offset_counts_records_not_pages(string list)
    {
        var first = await emulator.ListAsync(Instances.Small, list, "?limit=25");
        var fromThird = await emulator.ListAsync(Instances.Small, list, "?offset=3&limit=4");

        Assert.Equal(first.Ids.Skip(3).Take(4), fromThird.Ids);
    }

    [Theory]
    [InlineData(Lists.BigKeys, 20, 5)]
    [InlineData(Lists.BigKeys, 24, 1)]
    [InlineData(Lists.BigKeys, 25, 0)]
    [InlineData(Lists.BigKeys, int.MaxValue, 0)]
    [InlineData(Lists.OfflineKeys, 20, 5)]
    [InlineData(Lists.OfflineKeys, 25, 0)]
    public async Task The_last_page_is_shorter_and_beyond_it_pages_are_empty(string list, int offset, int records)
    {
        var answer = await emulator.ListAsync(Instances.Small, list, $"?offset={offset}");

        Assert.Equal(records, answer.Records.Count);
        Assert.Equal(25, answer.Json.GetProperty(Lists.Total(list)).GetInt32());
    }

    [Theory]
    [InlineData(Lists.BigKeys, 1000)]
    [InlineData(Lists.BigKeys, 7)]
    [InlineData(Lists.OfflineKeys, 1000)]
    public async Task Pages_joined_are_the_whole_list_and_no_record_comes_twice(string list, int limit)
    {
        var instance = limit == 7 ? Instances.Small : Instances.Demo;
        List<string> ids = [];
        int total;
        do
        {
            var answer = await emulator.ListAsync(instance, list, $"?offset={ids.Count}&limit={limit}");
            total = answer.Json.GetProperty(Lists.Total(list)).GetInt32();
            ids.AddRange(answer.Ids);
        }
        while (ids.Count < total);

        Assert.Equal(total, ids.Distinct().Count());
        Assert.Equal(total, ids.Count);
    }

    [Theory]
    [InlineData(Lists.BigKeys)]
    [InlineData(Lists.OfflineKeys)]
    public async Task An_instance_without_tasks_has_an_empty_list(string list)
    {
        var answer = await emulator.ListAsync(Instances.Empty, list);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Empty(answer.Records);
        Assert.Equal(0, answer.Json.GetProperty(Lists.Total(list)).GetInt32());
    }

    [Fact]
    public async Task Big_keys_take_a_limit_of_1_to_1000()
    {
        Assert.Single((await emulator.ListAsync(Instances.Demo, Lists.BigKeys, "?limit=1")).Records);
        Assert.Equal(1000, (await emulator.ListAsync(Instances.Demo, Lists.BigKeys, "?limit=1000")).Records.Count);
    }

    [Fact]
    public async Task Offline_keys_take_a_limit_of_0_and_cut_a_large_one()
    {
        var none = await emulator.ListAsync(Instances.Demo, Lists.OfflineKeys, "?limit=0");
        var cut = await emulator.ListAsync(Instances.Demo, Lists.OfflineKeys, $"?limit={int.MaxValue}");

        Assert.Empty(none.Records);
        Assert.Equal(1357, none.Json.GetProperty("total").GetInt32());
        Assert.Equal(1000, cut.Records.Count);
    }

    [Theory]
    [InlineData(Lists.BigKeys)]
    [InlineData(Lists.OfflineKeys)]
    public async Task A_server_cap_cuts_every_page(string list)
    {
        await using var capped = await RunningEmulator.StartAsync(new DcsEmulatorOptions { ServerCap = 7 });
        var pages = new List<int>();
        var offset = 0;
        while (offset < 25)
        {
            var answer = await capped.ListAsync(Instances.Small, list, $"?offset={offset}&limit=10");
            pages.Add(answer.Records.Count);
            offset += answer.Records.Count;
        }

        Assert.Equal([7, 7, 7, 4], pages);
    }

    [Theory]
    [InlineData(Lists.BigKeys, "waiting", 5)]
    [InlineData(Lists.BigKeys, "running", 2)]
    [InlineData(Lists.OfflineKeys, "waiting", 5)]
    [InlineData(Lists.OfflineKeys, "running", 2)]
    public async Task A_status_keeps_its_records_and_counts_only_them(string list, string status, int total)
    {
        var answer = await emulator.ListAsync(Instances.Demo, list, $"?status={status}");

        Assert.Equal(total, answer.Json.GetProperty(Lists.Total(list)).GetInt32());
        Assert.Equal(total, answer.Records.Count);
        Assert.All(answer.Records, record => Assert.Equal(status, record.GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData(Lists.BigKeys, 2468)]
    [InlineData(Lists.OfflineKeys, 1357)]
    public async Task The_four_statuses_divide_the_list(string list, int total)
    {
        var sum = 0;
        foreach (var status in new[] { "waiting", "running", "success", "failed" })
        {
            var answer = await emulator.ListAsync(Instances.Demo, list, $"?status={status}&limit=1");
            var count = answer.Json.GetProperty(Lists.Total(list)).GetInt32();
            Assert.True(count > 0);
            sum += count;
        }

        Assert.Equal(total, sum);
    }

    [Fact]
    public async Task A_filtered_list_is_paged_like_any_other()
    {
        var whole = await emulator.ListAsync(Instances.Demo, Lists.BigKeys, "?status=failed&limit=30");
        var part = await emulator.ListAsync(Instances.Demo, Lists.BigKeys, "?status=failed&offset=10&limit=5");

        Assert.Equal(whole.Ids.Skip(10).Take(5), part.Ids);
    }
}

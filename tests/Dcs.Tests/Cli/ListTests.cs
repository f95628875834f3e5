using System.Text.Json;
using Dcs.Emulator;
using Dcs.Tests.Emulator;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Cli;

/// <summary>What the lists show, and what each option does, over HTTP.</summary>
public sealed class ListTests(RunningEmulator emulator) : IClassFixture<RunningEmulator>
{
    public static TheoryData<string, string, int> DemoLists => new()
    {
        { "big-keys", Lists.BigKeys, 2468 },
        { "offline-keys", Lists.OfflineKeys, 1357 },
    };

    [Fact]
    public async Task Without_arguments_both_lists_are_shown()
    {
        var run = await Run.OfAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Big key analysis tasks", run.Out, StringComparison.Ordinal);
        Assert.Contains("10 of 2,468", run.Out, StringComparison.Ordinal);
        Assert.Contains("Offline key analysis tasks", run.Out, StringComparison.Ordinal);
        Assert.Contains("10 of 1,357", run.Out, StringComparison.Ordinal);
        Assert.Contains("dcs --help", run.Out, StringComparison.Ordinal);
        Assert.Equal(20, run.Rows.Count);
    }

    [Theory]
    [MemberData(nameof(DemoLists))]
    public async Task A_list_shows_what_the_service_has(string list, string path, int total)
    {
        var run = await Run.OfAsync(list, "list");
        var answer = await emulator.ListAsync(Instances.Demo, path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(answer.Ids, run.Rows.Select(row => row[0]));
        Assert.Equal(answer.Records.Select(record => record.GetProperty("status").GetString()), run.Rows.Select(row => row[1]));
        Assert.Contains(FormattableString.Invariant($"10 of {total:N0}"), run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(DemoLists))]
    public async Task All_pages_are_walked(string list, string path, int total)
    {
        var run = await Run.OfAsync(list, "list", "--all");
        var first = await emulator.ListAsync(Instances.Demo, path, "?limit=1000");

        Assert.Equal((0, ""), (run.ExitCode, run.Error)); // progress is for terminals
        Assert.Equal(total, run.Rows.Select(row => row[0]).Distinct().Count());
        Assert.Equal(first.Ids, run.Rows.Take(1000).Select(row => row[0]));
    }

    [Theory]
    [InlineData(Lists.BigKeys, "big-keys")]
    [InlineData(Lists.OfflineKeys, "offline-keys")]
    public async Task Options_reach_the_service(string path, string list)
    {
        var seen = new List<string>();
        await using var watched = await RunningEmulator.StartAsync(
            new DcsEmulatorOptions { OnRequest = request => seen.Add(request.Target) });

        var run = await Run.AgainstAsync(
            watched.Server, list, "list", "--instance", Instances.Small, "--status", "success", "--limit", "3", "--offset", "2");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(watched.Path(Instances.Small, path, "?offset=2&limit=3&status=success"), Assert.Single(seen));
        Assert.Equal(3, run.Rows.Count);
        Assert.Contains("3 to 5 of ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_options_nothing_is_sent_that_the_service_would_choose()
    {
        var seen = new List<EmulatorRequest>();
        await using var watched = await RunningEmulator.StartAsync(new DcsEmulatorOptions { OnRequest = seen.Add });

        await Run.AgainstAsync(watched.Server, "big-keys", "list", "--instance", Instances.Small);

        var request = Assert.Single(seen);
        Assert.Equal(watched.Path(Instances.Small, Lists.BigKeys), request.Target);
        Assert.Equal(watched.Options.Token, request.Headers["X-Auth-Token"]);
    }

    [Fact]
    public async Task Options_win_over_the_environment()
    {
        var variables = new Dictionary<string, string>
        {
            ["DCS_ENDPOINT"] = "http://127.0.0.1:1",
            ["DCS_PROJECT"] = "p",
            ["DCS_TOKEN"] = "t"
        };

        var run = await Run.OfAsync(
            [
                "offline-keys", "list", "--endpoint", emulator.Server.BaseAddress.AbsoluteUri, "--project", emulator.Options.ProjectId,
                "--token", emulator.Options.Token, "--instance", Instances.Small,
            ],
            variables);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(10, run.Rows.Count);
    }

    [Fact]
    public async Task The_token_of_a_server_does_not_go_to_the_emulator()
    {
        var run = await Run.OfAsync(
            ["big-keys", "list"], new Dictionary<string, string> { ["DCS_TOKEN"] = "secret", ["DCS_PROJECT"] = "p" });

        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task All_starts_at_the_offset_and_pages_by_the_limit()
    {
        var seen = new List<string>();
        await using var watched = await RunningEmulator.StartAsync(
            new DcsEmulatorOptions { ServerCap = 4, OnRequest = request => seen.Add(request.Target) });

        var run = await Run.AgainstAsync(watched.Server, "big-keys", "list", "--instance", Instances.Small, "--all", "--offset", "15", "--limit", "7");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(10, run.Rows.Count);
        Assert.Contains("16 to 25 of 25", run.Out, StringComparison.Ordinal);
        Assert.Equal(
            ["?offset=15&limit=7", "?offset=19&limit=7", "?offset=23&limit=7"], seen.Select(target => target[target.IndexOf('?')..]));
    }

    [Theory]
    [InlineData("--instance " + Instances.Empty, "0 of 0")]
    [InlineData("--offset 9999", "None shown of 2,468: the last one is before --offset 9999.")]
    public async Task Nothing_to_show_is_said(string options, string expected)
    {
        var run = await Run.OfAsync(["big-keys", "list", .. options.Split(' ')], variables: null);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Rows);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("big-keys", "scheduled ?")]
    [InlineData("offline-keys", "paused ?")]
    public async Task Unknown_values_are_shown_and_marked(string list, string marked)
    {
        var run = await Run.OfAsync(list, "list", "--instance", Instances.Untidy);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("paused ?", run.Out, StringComparison.Ordinal);
        Assert.Contains(marked, run.Out, StringComparison.Ordinal);
        Assert.Contains("?  a value that the API's document does not list", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(DemoLists))]
    public async Task Json_is_what_the_service_has(string list, string path, int total)
    {
        var run = await Run.OfAsync(list, "list", "--limit", "40", "--output", "json");
        var answer = await emulator.ListAsync(Instances.Demo, path, "?limit=40");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Instances.Demo, run.Json.GetProperty("instance_id").GetString());
        Assert.Equal(total, run.Json.GetProperty(Lists.Total(path)).GetInt32());
        AssertSameTasks(answer.Records, run.Json);
    }

    [Theory]
    [MemberData(nameof(DemoLists))]
    public async Task Json_of_all_pages_is_one_page(string list, string path, int total)
    {
        var run = await Run.OfAsync(list, "list", "--all", "-o", "json");
        var tail = await emulator.ListAsync(Instances.Demo, path, $"?offset={total - 5}");

        Assert.Equal(total, run.Json.GetProperty("records").GetArrayLength());
        Assert.Equal(
            tail.Ids, run.Json.GetProperty("records").EnumerateArray().TakeLast(5).Select(record => record.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Json_keeps_unknown_values()
    {
        var run = await Run.OfAsync("big-keys", "list", "--instance", Instances.Untidy, "-o", "json");
        var answer = await emulator.ListAsync(Instances.Untidy, Lists.BigKeys);

        AssertSameTasks(answer.Records, run.Json);
    }

    /// <summary>Same members, but for those that say "not yet", and those that the document does not list.</summary>
    private static void AssertSameTasks(IReadOnlyList<JsonElement> expected, JsonElement page) =>
        Assert.Equal(expected.Select(Members), page.GetProperty("records").EnumerateArray().Select(Members));

    private static IEnumerable<string> Members(JsonElement record) =>
        from member in record.EnumerateObject()
        where member.Value.ValueKind == JsonValueKind.String && member.Value.GetString() is { Length: > 0 }
        orderby member.Name
        let isTime = member.Name.EndsWith("_at", StringComparison.Ordinal)
        select $"{member.Name}: {(isTime ? member.Value.GetDateTimeOffset() : member.Value)}";
}

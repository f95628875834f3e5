using Dcs.Tests.Helpers;
using Dcs.Emulator;
using Dcs.Tests.Emulator;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Cli;

/// <summary>How calls are made: signed, tried again, limited, and traced.</summary>
public sealed class CallingTests
{
    private static readonly string[] s_list = ["big-keys", "list", "--instance", Instances.Small];

    private readonly List<EmulatorRequest> _seen = [];

    [Fact]
    public async Task With_an_access_key_calls_are_signed_for_the_project_that_IAM_knows()
    {
        await using var watched = await StartAsync(new());

        var run = await Run.OfAsync(s_list, Run.Keys(watched.Server));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["/v3/projects?name=cn-north-4", watched.Path(Instances.Small, Lists.BigKeys)], _seen.Select(request => request.Target));
        Assert.All(_seen, request => Assert.StartsWith("SDK-HMAC-SHA256 ", request.Headers["Authorization"], StringComparison.Ordinal));
        Assert.Equal(watched.Options.ProjectId, _seen[1].Headers["X-Project-Id"]);
    }

    [Fact]
    public async Task A_key_that_is_refused_is_named_and_not_tried_again()
    {
        await using var watched = await StartAsync(new());
        var variables = Run.Keys(watched.Server);
        variables["HUAWEICLOUD_SDK_SK"] = "SECRET-but-wrong";

        var run = await Run.OfAsync([.. s_list, "--project", watched.Options.ProjectId], variables);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("error: 401 Unauthorized, APIGW.0301: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("Refused was the access key EMULATORACCESSKEY001 from environment variables", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", run.Error, StringComparison.Ordinal);
        Assert.Single(_seen);
    }

    [Fact]
    public async Task A_clock_that_is_wrong_is_told()
    {
        await using var watched = await StartAsync(new());

        var run = await Run.OfAsync(
            [.. s_list, "--project", watched.Options.ProjectId],
            Run.Keys(watched.Server),
            clock: new PromptClock(ahead: TimeSpan.FromMinutes(20)));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("This machine's clock is 20 minutes ahead of the server's", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Retries_are_as_many_as_asked_for(int retries)
    {
        await using var watched = await StartAsync(new() { Faults = new() { UnavailableRate = 1 } });

        var run = await Run.AgainstAsync(watched.Server, [.. s_list, "--retries", $"{retries}"]);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("error: 503 Service Unavailable", run.Error, StringComparison.Ordinal);
        Assert.Equal(retries + 1, _seen.Count);
    }

    [Fact]
    public async Task Connections_that_break_are_tried_again()
    {
        await using var watched = await StartAsync(new() { Faults = new() { ResetRate = 1 } });

        var run = await Run.AgainstAsync(watched.Server, [.. s_list, "--retries", "1"]);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("error: no answer: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("attempts: 2", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Throttling_is_waited_out_and_traced()
    {
        var clock = new FakeTime(new DateTimeOffset(2026, 3, 2, 9, 41, 7, TimeSpan.Zero));
        var window = TimeSpan.FromSeconds(20);
        await using var watched = await RunningEmulator.StartAsync(new DcsEmulatorOptions
        {
            GatewayClock = clock,
            Throttle = new(1, window),
            OnRequest = request =>
            {
                _seen.Add(request);
                if (_seen.Count == 3)
                {
                    clock.Advance(window);
                }
            },
        });

        var run = await Run.AgainstAsync(watched.Server, [.. s_list, "--all", "--limit", "20", "--trace"]);

        Assert.Equal((0, 25), (run.ExitCode, run.Rows.Count));
        var path = watched.Server.BaseAddress + watched.Path(Instances.Small, Lists.BigKeys)[1..];
        var trace = run.Error.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Collection(
            trace,
            line => Assert.Matches($"^trace:   GET {path} 200 in [^,]+$", line),
            line => Assert.Matches($"^trace: ListBigkeyScanTasks 200 in [^,]+, request id {_seen[0].RequestId}$", line),
            line => Assert.Matches($"^trace:   GET {path} 429 in [^,]+, error 429$", line),
            line => Assert.Matches($"^trace:   GET {path} 200 in [^,]+, resend 1$", line),
            line => Assert.Matches($"^trace: ListBigkeyScanTasks 200 in [^,]+, request id {_seen[2].RequestId}$", line),
            line => Assert.Matches("^trace:   retry 1 after 429, waited 2[01]\\.\\d+s$", line));
    }

    [Fact]
    public async Task A_trace_has_no_secret_and_no_query()
    {
        await using var watched = await StartAsync(new());

        var signed = await Run.OfAsync([.. s_list, "--limit", "7", "--trace"], Run.Keys(watched.Server));
        var withToken = await Run.AgainstAsync(watched.Server, [.. s_list, "--status", "paused", "--trace"]);

        Assert.Contains("trace: KeystoneListProjects 200 in ", signed.Error, StringComparison.Ordinal);
        Assert.Contains(", error 400, code DCS.4063, request id ", withToken.Error, StringComparison.Ordinal);
        foreach (var hidden in new[]
        {
            "limit",
            "paused",
            "name=",
            "SDK-HMAC",
            watched.Options.Token,
            watched.Options.AccessKeys[0].Secret
        })
        {
            Assert.DoesNotContain(hidden, signed.Error + withToken.Error.Split("error: ")[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_trace_tells_of_its_own_run_only()
    {
        await using var one = await StartAsync(new());
        await using var other = await StartAsync(new());

        var runs = await Task.WhenAll(Run.AgainstAsync(one.Server, [.. s_list, "--trace"]), Run.AgainstAsync(other.Server, [.. s_list, "--trace"]));

        Assert.Contains(one.Server.BaseAddress.Authority, runs[0].Error, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Server.BaseAddress.Authority, runs[0].Error, StringComparison.Ordinal);
        Assert.Contains(other.Server.BaseAddress.Authority, runs[1].Error, StringComparison.Ordinal);
        Assert.DoesNotContain(one.Server.BaseAddress.Authority, runs[1].Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_answer_the_trace_says_why()
    {
        await using var watched = await StartAsync(new() { Faults = new() { ResetRate = 1 } });

        var run = await Run.AgainstAsync(watched.Server, [.. s_list, "--retries", "0", "--trace"]);

        Assert.Matches("trace:   GET [^ ]+ no answer in [^,]+, error ", run.Error);
        Assert.Matches("trace: ListBigkeyScanTasks no answer in [^,]+, error System.Net.Http.HttpRequestException", run.Error);
    }

    private Task<RunningEmulator> StartAsync(DcsEmulatorOptions options) => RunningEmulator.StartAsync(options with { OnRequest = Add });

    private void Add(EmulatorRequest request)
    {
        lock (_seen)
        {
            _seen.Add(request);
        }
    }
}

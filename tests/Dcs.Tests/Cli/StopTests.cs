using Dcs.Emulator;
using Dcs.Tests.Emulator;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Cli;

/// <summary>Ctrl-C, as the command sees it: a cancellation.</summary>
public sealed class StopTests
{
    [Theory]
    [InlineData(Instances.Stalled, null)]
    [InlineData(Instances.StalledBody, null)]
    [InlineData(Instances.Stalled, 80)]
    public async Task Waiting_ends_with_130(string instance, int? width)
    {
        using var stop = new CancellationTokenSource();
        await using var watched = await RunningEmulator.StartAsync(new DcsEmulatorOptions { OnRequest = _ => stop.Cancel() });

        var run = await Run.OfAsync(
            ["big-keys", "list", "--all", "--instance", instance], Run.Variables(watched.Server), width, cancellationToken: stop.Token);

        Assert.Equal((130, ""), (run.ExitCode, run.Out));
        Assert.DoesNotContain("error", run.Error, StringComparison.Ordinal);
        if (width is not null)
        {
            Assert.EndsWith("\e[?25h", run.Error, StringComparison.Ordinal); // the cursor is back
        }
    }

    [Fact]
    public async Task Paging_ends_with_130()
    {
        using var stop = new CancellationTokenSource();
        var requests = 0;
        await using var watched = await RunningEmulator.StartAsync(new DcsEmulatorOptions
        {
            OnRequest = _ =>
            {
                if (Interlocked.Increment(ref requests) == 3)
                {
                    stop.Cancel();
                }
            },
        });

        var run = await Run.OfAsync(
            ["big-keys", "list", "--all", "--limit", "10", "--instance", Instances.Demo],
            Run.Variables(watched.Server),
            cancellationToken: stop.Token);

        Assert.Equal((130, "", ""), (run.ExitCode, run.Out, run.Error));
        Assert.InRange(requests, 3, 4); // the third answer may have won the race
    }
}

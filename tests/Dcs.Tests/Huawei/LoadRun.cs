using System.Diagnostics;
using Dcs.Emulator;

namespace Dcs.Tests.Huawei;

/// <summary>What became of many calls at once, through signing and retries, against an emulator that fails by chance.</summary>
/// <param name="Right">Calls that ended with the page that was asked for.</param>
/// <param name="Wrong">Calls that ended with another one.</param>
/// <param name="Errors">Calls that ended with an exception, by its type and status.</param>
/// <param name="Requests">Requests that reached the emulator.</param>
/// <param name="Elapsed">From the first call to the end of the last.</param>
/// <param name="BytesBefore">Managed memory before, after a warm-up.</param>
/// <param name="BytesAfter">Managed memory after.</param>
internal sealed record LoadRun(
    int Right, int Wrong, IReadOnlyDictionary<string, int> Errors, int Requests, TimeSpan Elapsed, long BytesBefore, long BytesAfter)
{
    private const int PageSize = 10;

    /// <summary>5 % of the requests are reset, 5 % get 503, 2 % half a body.</summary>
    public static EmulatorFaults Faults { get; } = new() { ResetRate = 0.05, UnavailableRate = 0.05, TruncationRate = 0.02 };

    /// <param name="calls">How many calls.</param>
    /// <param name="inFlight">How many at a time.</param>
    /// <param name="during">Runs with the number of each call before it is made, to rotate keys say.</param>
    /// <param name="options">Of the client; an access key of the emulator's if none is set.</param>
    public static async Task<LoadRun> RunAsync(
        int calls, int inFlight, Action<DcsEmulator, int>? during = null, Action<HuaweiDcsOptions>? options = null)
    {
        var requests = 0;
        await using var emulator = await DcsEmulator.StartAsync(new()
        {
            Faults = Faults,
            ToleratedSignatureFailures = null,
            OnRequest = _ => Interlocked.Increment(ref requests),
        });
        var expected = await ExpectedAsync();
        using var dcs = Connect(emulator, options);
        await WarmUpAsync(dcs.Client, inFlight);
        requests = 0;

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var started = Stopwatch.GetTimestamp();
        var (right, wrong, next) = (0, 0, -1);
        var errors = new Dictionary<string, int>(StringComparer.Ordinal);
        await Task.WhenAll(Enumerable.Range(0, inFlight).Select(_ => Task.Run(WorkAsync)));
        var elapsed = Stopwatch.GetElapsedTime(started);
        return new(right, wrong, errors, requests, elapsed, before, GC.GetTotalMemory(forceFullCollection: true));

        async Task WorkAsync()
        {
            while (Interlocked.Increment(ref next) is var call && call < calls)
            {
                during?.Invoke(emulator, call);
                var offset = call % (expected.Count - PageSize);
                try
                {
                    var page = await dcs.Client.ListBigkeyScanTasksAsync(
                        DcsEmulator.Instances.Demo, new() { Offset = offset, Limit = PageSize });
                    var isRight = page.Records.Select(record => record.Id).SequenceEqual(expected.Skip(offset).Take(PageSize));
                    Interlocked.Increment(ref isRight ? ref right : ref wrong);
                }
                catch (Exception e)
                {
                    var name = e is DcsApiException error ? $"{nameof(DcsApiException)} {(int)error.StatusCode}" : e.GetType().Name;
                    lock (errors)
                    {
                        errors[name] = errors.GetValueOrDefault(name) + 1;
                    }
                }
            }
        }
    }

    private static HuaweiDcs Connect(DcsEmulator emulator, Action<HuaweiDcsOptions>? configure)
    {
        var options = new HuaweiDcsOptions { Endpoint = emulator.BaseAddress, ProjectId = emulator.Options.ProjectId };
        options.Retry.BaseDelay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(20);
        configure?.Invoke(options);
        if (options.Credentials is null)
        {
            (options.AccessKeyId, options.SecretAccessKey) = (emulator.Options.AccessKeys[0].Id, emulator.Options.AccessKeys[0].Secret);
        }

        return new(options);
    }

    // The same tasks, from an emulator that does not fail.
    private static async Task<IReadOnlyList<string>> ExpectedAsync()
    {
        await using var emulator = await DcsEmulator.StartAsync();
        using var dcs = Connect(emulator, null);
        var ids = new List<string>();
        await foreach (var record in dcs.Client.ListAllBigkeyScanTasksAsync(DcsEmulator.Instances.Demo, new() { Limit = 1000 }))
        {
            ids.Add(record.Id);
        }

        return ids;
    }

    // Connections, and code compiled just in time.
    private static Task WarmUpAsync(DcsClient client, int inFlight) => Task.WhenAll(Enumerable.Range(0, 4 * inFlight).Select(async _ =>
    {
        try
        {
            await client.ListBigkeyScanTasksAsync(DcsEmulator.Instances.Demo);
        }
        catch (Exception e) when (e is DcsApiException or HttpRequestException)
        {
            // Chance has it so; the run counts these, the warm-up does not.
        }
    }));
}

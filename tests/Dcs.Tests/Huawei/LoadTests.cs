using Dcs.Emulator;

namespace Dcs.Tests.Huawei;

public class LoadTests
{
    private const int Calls = 10_000;
    private const int InFlight = 64;

    [Fact]
    public async Task Each_of_many_calls_ends_in_a_right_answer_or_a_typed_error()
    {
        var run = await LoadRun.RunAsync(Calls, InFlight);

        Assert.Equal(0, run.Wrong);
        Assert.Equal(Calls, run.Right + run.Errors.Values.Sum());
        Assert.All(run.Errors.Keys, name => Assert.Contains(name, (string[])[nameof(HttpRequestException), $"{nameof(DcsApiException)} 503"]));

        // Four attempts, of which 12 % fail each: 2 calls in 10,000.
        Assert.InRange(run.Right, Calls - 20, Calls);
        Assert.InRange(run.Requests, (int)(1.10 * Calls), (int)(1.18 * Calls));
        Assert.InRange(run.BytesAfter, 0, run.BytesBefore + 4_000_000);
    }

    [Fact]
    public async Task Keys_that_rotate_under_load_lose_no_call()
    {
        var keys = new RotatingKeys();
        var run = await LoadRun.RunAsync(
            2_000,
            InFlight,
            (emulator, call) =>
            {
                if (call % 100 == 0)
                {
                    keys.Rotate(emulator);
                }
            },
            options => options.Credentials = keys);

        Assert.Equal(0, run.Wrong);
        Assert.DoesNotContain($"{nameof(DcsApiException)} 401", run.Errors.Keys);
        Assert.Equal(2_000, run.Right + run.Errors.Values.Sum());
        Assert.Equal(20, keys.Rotations);
    }

    private sealed class RotatingKeys : IHuaweiCredentialProvider
    {
        // Requests that were signed with an older key are still under way.
        private const int Valid = 10;

        private readonly Lock _lock = new();
        private readonly Queue<string> _valid = [];
        private volatile HuaweiAccessKey _key = new(new(
            new DcsEmulatorOptions().AccessKeys[0].Id, new DcsEmulatorOptions().AccessKeys[0].Secret));

        public int Rotations { get; private set; }

        public string Description => "the test";

        public ValueTask<HuaweiCredential?> GetAsync(CancellationToken cancellationToken) => new(_key);

        public void Rotate(DcsEmulator emulator)
        {
            lock (_lock)
            {
                var id = $"KEY{++Rotations}";
                emulator.AddAccessKey(new(id, "secret of " + id));
                _key = new(new(id, "secret of " + id));
                _valid.Enqueue(id);
                if (_valid.Count > Valid)
                {
                    emulator.RevokeAccessKey(_valid.Dequeue());
                }
            }
        }
    }
}

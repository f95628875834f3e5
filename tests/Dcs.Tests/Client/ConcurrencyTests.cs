using Dcs.Tests.Emulator;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Client;

/// <summary>One client, many calls at once.</summary>
public sealed class ConcurrencyTests(RunningEmulator emulator) : IClassFixture<RunningEmulator>
{
    [Fact]
    public async Task Two_hundred_calls_at_once_get_an_answer_each_of_their_own()
    {
        var client = emulator.Client();
        var all = (await client.ListBigkeyScanTasksAsync(Instances.Demo, new() { Limit = 1000 })).Records;

        var calls = await Task.WhenAll(Enumerable.Range(0, 200).Select(async i =>
        {
            var response = await client.ListBigkeyScanTasksWithResponseAsync(
                i % 5 == 4 ? Instances.NoBigKeys : Instances.Demo, new() { Offset = i, Limit = 1 + (i % 50) });
            return (Number: i, Response: response);
        }));

        Assert.All(calls, call =>
        {
            if (call.Number % 5 == 4)
            {
                Assert.Equal("DCS.4919", call.Response.Error!.ErrorCode);
            }
            else
            {
                Assert.Equal(all.Skip(call.Number).Take(1 + (call.Number % 50)), call.Response.Value.Records);
            }
        });
        Assert.Equal(200, calls.Select(call => call.Response.RequestId).Distinct().Count());
    }
}

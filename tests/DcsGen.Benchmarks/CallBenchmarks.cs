using BenchmarkDotNet.Attributes;
using Dcs;
using Dcs.Plumbing;

namespace DcsGen.Benchmarks;

/// <summary>One whole call through a handler that answers at once; nobody listens to activities.</summary>
[MemoryDiagnoser]
public class CallBenchmarks
{
    private readonly ListOfflineKeyAnalysisTaskOptions _options = new() { Offset = 0, Limit = 1000 };
    private HandWrittenClient _handWritten = null!;
    private IDcsClient _emitted = null!;
    private byte[] _body = [];

    [Params(1, 1000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _body = Answers.Page(Records);
        _handWritten = new(Answers.Client(_body), Answers.ProjectId);
        _emitted = new DcsClient(Answers.Client(_body), new() { DcsEndpoint = "dcs.example", ProjectId = Answers.ProjectId });
    }

    [Benchmark(Baseline = true, Description = "hand-written")]
    public Task<HandWrittenPage> HandWritten() => _handWritten.ListOfflineKeyAnalysisTaskAsync(Answers.InstanceId, 0, 1000);

    /// <summary>What keeping the raw body costs at least: in pieces, as the emitted client keeps it.</summary>
    [Benchmark(Description = "copying the body in pieces, and no call")]
    public byte[][] CopyInPieces() => new DcsBody(_body, _body.Length, isRented: true).KeptPieces!;

    /// <summary>The same as one array, which is on the large object heap if it is large.</summary>
    [Benchmark(Description = "copying the body into one array, and no call")]
    public byte[] CopyAtOnce() => _body.AsSpan().ToArray();

    [Benchmark(Description = "emitted, with raw body kept")]
    public Task<DcsResponse<ListOfflineKeyAnalysisTaskResponse>> WithResponse() =>
        _emitted.ListOfflineKeyAnalysisTaskWithResponseAsync(Answers.InstanceId, _options);

    [Benchmark(Description = "emitted")]
    public Task<ListOfflineKeyAnalysisTaskResponse> Emitted() => _emitted.ListOfflineKeyAnalysisTaskAsync(Answers.InstanceId, _options);
}

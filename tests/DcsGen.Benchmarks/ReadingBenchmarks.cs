using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Dcs;
using Dcs.Plumbing;

namespace DcsGen.Benchmarks;

/// <summary>JSON alone: a page from bytes in memory.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] _body = [];

    [Params(1, 1000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Setup() => _body = Answers.Page(Records);

    [Benchmark(Baseline = true, Description = "System.Text.Json context")]
    public HandWrittenPage Context() => JsonSerializer.Deserialize(_body, HandWrittenContext.Default.HandWrittenPage)!;

    [Benchmark(Description = "emitted reader")]
    public ListOfflineKeyAnalysisTaskResponse Emitted() => DcsJson.Parse(DcsJson.ReadListOfflineKeyAnalysisTaskResponse, _body.AsMemory());

    [Benchmark(Description = "token scan")]
    public int Scan()
    {
        var reader = new Utf8JsonReader(_body);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }
}

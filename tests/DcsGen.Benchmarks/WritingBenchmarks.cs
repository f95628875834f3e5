using System.Net;
using BenchmarkDotNet.Attributes;
using DcsGen.Benchmarks.Emitted;

namespace DcsGen.Benchmarks;

/// <summary>One whole call that sends records, through a handler that reads the body to its end and answers at once.</summary>
[MemoryDiagnoser]
public class WritingBenchmarks
{
    private HandWrittenSender _handWritten = null!;
    private IRecordsClient _emitted = null!;
    private HandWrittenBatch _page = null!;
    private RecordBatch _batch = null!;

    [Params(1, 1000)]
    public int Records { get; set; }

    /// <summary>Whether the setup confirms that both send the same; it keeps both bodies for that.</summary>
    internal bool IsCompared { get; init; } = true;

    [GlobalSetup]
    public void Setup()
    {
        var created = new DateTimeOffset(2024, 10, 15, 2, 21, 18, 669, TimeSpan.Zero);
        var ids = Enumerable.Range(0, Records).Select(static i => $"858ee14c-2271-4489-8b82-{i:x12}").ToArray();
        _page = new()
        {
            InstanceId = Answers.InstanceId,
            Total = Records,
            Records =
            [
                .. ids.Select(id => new HandWrittenSentRecord
                {
                    Id = id,
                    Status = "success",
                    CreatedAt = created.UtcDateTime,
                    StartedAt = created.UtcDateTime.AddSeconds(4.9),
                    FinishedAt = created.UtcDateTime.AddSeconds(6.9),
                })
            ],
        };
        _batch = new()
        {
            InstanceId = Answers.InstanceId,
            Total = Records,
            Records =
            [
                .. ids.Select(id => new Record
                {
                    Id = id,
                    Status = RecordStatus.Success,
                    CreatedAt = created,
                    StartedAt = created.AddSeconds(4.9),
                    FinishedAt = created.AddSeconds(6.9),
                })
            ],
        };
        if (IsCompared)
        {
            Confirm();
        }

        Connect(new Sink(), new Sink());
    }

    [Benchmark(Baseline = true, Description = "hand-written")]
    public Task HandWritten() => _handWritten.CreateRecordsAsync(Answers.ProjectId, Answers.InstanceId, _page);

    [Benchmark(Description = "emitted")]
    public Task Emitted() => _emitted.CreateRecordsAsync(Answers.ProjectId, Answers.InstanceId, _batch);

    private void Confirm()
    {
        var (hand, emitted) = (new Sink { Kept = new() }, new Sink { Kept = new() });
        Connect(hand, emitted);
        HandWritten().GetAwaiter().GetResult();
        Emitted().GetAwaiter().GetResult();
        if (hand.Kept.Length == 0 || !hand.Kept.ToArray().AsSpan().SequenceEqual(emitted.Kept.ToArray()) || hand.Head != emitted.Head)
        {
            throw new InvalidOperationException($"The two clients do not send the same: {hand.Head}, and {emitted.Head}.");
        }
    }

    private void Connect(HttpMessageHandler hand, HttpMessageHandler emitted)
    {
        _handWritten = new(new(hand));

        // The hand-written client sends no User-Agent.
        _emitted = new RecordsClient(new HttpClient(emitted), new() { UserAgent = null });
    }

    private sealed class Sink : HttpMessageHandler
    {
        public MemoryStream? Kept { get; init; }

        public string? Head { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.CopyToAsync(Kept ?? Stream.Null, cancellationToken).ConfigureAwait(false);
            Head = Kept is null ? null : $"{request.Method} {request.RequestUri} {request.Headers}{request.Content.Headers.ContentType?.MediaType}";
            return new HttpResponseMessage(HttpStatusCode.NoContent) { RequestMessage = request };
        }
    }
}

namespace DcsGen.Benchmarks.Peers;

/// <summary>The values that each client sends, in its own model.</summary>
internal static class Sent
{
    public static DateTimeOffset Created { get; } = new(2024, 10, 15, 2, 21, 18, 669, TimeSpan.Zero);

    public static DateTimeOffset Started { get; } = Created.AddSeconds(4.9);

    public static DateTimeOffset Finished { get; } = Created.AddSeconds(6.9);

    public static IEnumerable<string> Ids(int records) =>
        Enumerable.Range(0, records).Select(static i => $"858ee14c-2271-4489-8b82-{i:x12}");

    public static HandWrittenBatch HandWritten(int records) => new()
    {
        InstanceId = Answers.InstanceId,
        Total = records,
        Records =
        [
            .. Ids(records).Select(static id => new HandWrittenSentRecord
            {
                Id = id,
                Status = "success",
                CreatedAt = Created.UtcDateTime,
                StartedAt = Started.UtcDateTime,
                FinishedAt = Finished.UtcDateTime,
            })
        ],
    };
}

using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dcs.Tests.Client;

/// <summary>Models in a user's own JSON: their converters need no reflection, so a context of the user's can name them.</summary>
public sealed partial class SerializerTests
{
    private static readonly JsonTypeInfo<Report> s_report = Context.Default.Report;

    [Fact]
    public void A_model_survives_the_way_to_json_and_back()
    {
        var task = new RecordsResponse
        {
            Id = "a\"é",
            Status = new("paused"),
            ScanType = ScanType.Auto,
            CreatedAt = new(2020, 6, 15, 10, 21, 18, 669, TimeSpan.FromHours(8)),
        };
        var report = new Report([task], new() { [BigkeyScanStatus.Success] = 3, [new("paused")] = 1 }, null);

        var json = JsonSerializer.Serialize(report, s_report);
        var back = JsonSerializer.Deserialize(json, s_report)!;

        Assert.Equal(
            """{"Tasks":[{"id":"a\u0022\u00E9","status":"paused","scan_type":"auto","created_at":"2020-06-15T10:21:18.669+08:00"}],"Counts":{"success":3,"paused":1},"Last":null,"Page":null}""",
            json);
        Assert.Equal(report.Tasks, back.Tasks);
        Assert.Equal(report.Counts, back.Counts);
        Assert.Null(back.Last);
    }

    [Fact]
    public void A_page_and_an_error_do_too()
    {
        var page = new ListBigkeyScanTasksResponse { Count = 1, Records = [new() { Id = "a", Status = BigkeyScanStatus.Failed }] };
        var error = new ErrorResponse { ErrorCode = "DCS.1", ErrorMsg = "no" };

        var pageBack = JsonSerializer.Deserialize(
            JsonSerializer.Serialize(page, Context.Default.ListBigkeyScanTasksResponse), Context.Default.ListBigkeyScanTasksResponse)!;
        var errorBack = JsonSerializer.Deserialize(
            JsonSerializer.Serialize(error, Context.Default.ErrorResponse), Context.Default.ErrorResponse);

        Assert.Equal((page.InstanceId, page.Count), (pageBack.InstanceId, pageBack.Count));
        Assert.Equal(page.Records, pageBack.Records);
        Assert.Equal(error, errorBack);
    }

    [Fact]
    public async Task A_model_is_read_from_a_stream_in_pieces()
    {
        var tasks = Enumerable.Range(0, 500)
            .Select(i => new RecordsResponse { Id = $"task é {i}", Status = BigkeyScanStatus.Success })
            .ToArray();
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new Report(tasks, [], tasks[1]), s_report);

        var back = await JsonSerializer.DeserializeAsync(new Trickle(bytes), s_report);

        Assert.Equal(tasks, back!.Tasks);
        Assert.Equal(tasks[1], back.Last);
    }

    [Theory]
    [InlineData("""{"Tasks":[{"id":"a"}]}""")]
    [InlineData("""{"Tasks":[{"id":5,"status":"success"}]}""")]
    [InlineData("""{"Tasks":[{"id":"a","status":null}]}""")]
    [InlineData("""{"Tasks":[{"id":"a","status":"success","created_at":"yesterday"}]}""")]
    [InlineData("""{"Tasks":[{"id":"\ud800","status":"success"}]}""")]
    [InlineData("{\"Tasks\":[")]
    [InlineData("""{"Page":{"count":2147483648}}""")]
    public void What_cannot_be_read_is_a_json_exception(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, s_report));

    public sealed record Report(
        IReadOnlyList<RecordsResponse>? Tasks,
        Dictionary<BigkeyScanStatus, int>? Counts,
        RecordsResponse? Last,
        ListBigkeyScanTasksResponse? Page = null);

    [JsonSourceGenerationOptions(UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
    [JsonSerializable(typeof(Report))]
    [JsonSerializable(typeof(ErrorResponse))]
    private sealed partial class Context : JsonSerializerContext;

    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 7)], cancellationToken);
    }
}

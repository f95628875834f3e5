using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace DcsGen.Benchmarks;

/// <summary>What a careful person writes: HttpClient, an interpolated URL, and a source-generated context of System.Text.Json.</summary>
internal sealed class HandWrittenClient(HttpClient http, string projectId)
{
    public async Task<HandWrittenPage> ListOfflineKeyAnalysisTaskAsync(
        string instanceId, int? offset, int? limit, CancellationToken cancellationToken = default)
    {
        var url = $"https://dcs.example/v2/{Uri.EscapeDataString(projectId)}/instances/{Uri.EscapeDataString(instanceId)}/offline/key-analysis?offset={offset}&limit={limit}";
        using var response = await http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(HandWrittenContext.Default.HandWrittenPage, cancellationToken)
            .ConfigureAwait(false))!;
    }
}

/// <summary>What a careful person writes to send: JsonContent over a source-generated context.</summary>
internal sealed class HandWrittenSender(HttpClient http)
{
    public async Task CreateRecordsAsync(
        string projectId, string instanceId, HandWrittenBatch body, CancellationToken cancellationToken = default)
    {
        var url = $"https://records.example/v2/{Uri.EscapeDataString(projectId)}/instances/{Uri.EscapeDataString(instanceId)}/records";
        using var request = new HttpRequestMessage(HttpMethod.Post, url);
        request.Content = JsonContent.Create(body, HandWrittenContext.Default.HandWrittenBatch);
        using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
    }
}

/// <summary>Settable classes: what System.Text.Json reads fastest (records with init go through a constructor of arguments).</summary>
public sealed class HandWrittenPage
{
    public string? InstanceId { get; set; }

    public int? Total { get; set; }

    public List<HandWrittenRecord> Records { get; set; } = [];
}

public sealed class HandWrittenRecord
{
    public string? Id { get; set; }

    public string? Status { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public DateTimeOffset? StartedAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }
}

/// <summary>What is sent. Its dates are UTC and typed so, because a DateTimeOffset would write +00:00 for Z.</summary>
public sealed class HandWrittenBatch
{
    public string? InstanceId { get; set; }

    public int? Total { get; set; }

    public List<HandWrittenSentRecord> Records { get; set; } = [];
}

public sealed class HandWrittenSentRecord
{
    public string? Id { get; set; }

    public string? Status { get; set; }

    public DateTime? CreatedAt { get; set; }

    public DateTime? StartedAt { get; set; }

    public DateTime? FinishedAt { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HandWrittenPage))]
[JsonSerializable(typeof(HandWrittenBatch))]
internal sealed partial class HandWrittenContext : JsonSerializerContext;

using System.Net;
using System.Text.Json;

namespace Dcs.Tests.Emulator;

/// <summary>An answer of the emulator, read to its end.</summary>
internal sealed record Answer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, string? MediaType, string Body)
{
    public string RequestId => Headers["X-Request-Id"];

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string? ErrorCode => Json.GetProperty("error_code").GetString();

    public string? ErrorMessage => Json.GetProperty("error_msg").GetString();

    public IReadOnlyList<JsonElement> Records => [.. Json.GetProperty("records").EnumerateArray()];

    public IReadOnlyList<string> Ids => [.. Records.Select(record => record.GetProperty("id").GetString()!)];

    public static async Task<Answer> ReadAsync(HttpResponseMessage response) => new(
        response.StatusCode,
        response.Headers.ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase),
        response.Content.Headers.ContentType?.MediaType,
        await response.Content.ReadAsStringAsync());
}

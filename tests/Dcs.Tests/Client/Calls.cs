using Dcs.Tests.Emulator;

namespace Dcs.Tests.Client;

/// <summary>The clients that the tests call through, and what they send and get when it does not matter.</summary>
internal static class Calls
{
    public const string Instance = "some-instance";

    public const string Project = "some-project";

    public const string EmptyPage = """{"instance_id":"i","count":0,"records":[]}""";

    public static DcsClient Client(this RunningEmulator emulator, Action<DcsClientOptions>? configure = null) =>
        Client(emulator.Http, emulator.Options.ProjectId, configure);

    public static DcsClient Client(this RawServer server, Action<DcsClientOptions>? configure = null) =>
        Client(server.Http, Project, configure);

    public static DcsClient Client(this HttpClient http, string project = Project, Action<DcsClientOptions>? configure = null)
    {
        var options = new DcsClientOptions { ProjectId = project };
        configure?.Invoke(options);
        return new(http, options);
    }

    /// <summary>Answers one call with these bytes, and gives what the client makes of them.</summary>
    public static async Task<DcsResponse<ListBigkeyScanTasksResponse>> ReadAsync(RawAnswer answer)
    {
        await using var server = RawServer.Answering(answer);
        return await server.Client().ListBigkeyScanTasksWithResponseAsync(Instance);
    }

    /// <inheritdoc cref="ReadAsync(RawAnswer)"/>
    public static Task<DcsResponse<ListBigkeyScanTasksResponse>> ReadAsync(string json) => ReadAsync(RawAnswer.Json(json));

    /// <summary>Answers with these records, and gives them as the client reads them.</summary>
    public static async Task<IReadOnlyList<RecordsResponse>> RecordsAsync(params string[] records) =>
        (await ReadAsync(Page(records))).Value.Records;

    /// <summary>The error of a success that cannot be read.</summary>
    public static async Task<DcsApiException> UnreadableAsync(string json)
    {
        var response = await ReadAsync(json);
        Assert.False(response.IsSuccess);
        Assert.Equal(200, (int)response.StatusCode);
        Assert.IsType<System.Text.Json.JsonException>(response.Error.InnerException);
        return response.Error;
    }

    public static string Page(params string[] records) => $$"""{"instance_id":"i","count":{{records.Length}},"records":[{{string.Join(',', records)}}]}""";

    /// <summary>A record with what it must have, and one more member.</summary>
    public static string Record(string member = """ "x":0 """) => $$"""{"id":"a","status":"success",{{member}}}""";
}

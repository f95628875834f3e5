using DcsGen.RoundTrips.Dcs;

namespace DcsGen.RoundTrips;

public sealed class DcsTests(DcsTests.Server server) : IClassFixture<DcsTests.Server>
{
    private static readonly DcsClientOptions s_options = new() { ProjectId = "0123456789abcdef0123456789abcdef" };

    [Fact]
    public async Task Big_key_tasks_are_listed()
    {
        using var http = Http();

        var answer = await new DcsClient(http, s_options).ListBigkeyScanTasksAsync(
            "5f9057b5-c330-4ee2-8138-7e69896eeec3", new() { Offset = 0, Limit = 10, Status = BigkeyScanStatus.Success });

        Assert.Equal(1, answer.Count);
        var task = Assert.Single(answer.Records);
        Assert.Equal((BigkeyScanStatus.Success, ScanType.Manual), (task.Status, task.ScanType));
        Assert.Equal(new DateTimeOffset(2020, 6, 15, 2, 21, 18, 669, TimeSpan.Zero), task.CreatedAt);
    }

    [Fact]
    public async Task Offline_key_analysis_tasks_are_listed()
    {
        using var http = Http();

        var answer = await new DcsClient(http, s_options).ListOfflineKeyAnalysisTaskAsync(
            "5f9057b5-c330-4ee2-8138-7e69896eeec3", new() { Offset = 0, Limit = 10 });

        Assert.NotEmpty(answer.Records);
        Assert.All(answer.Records, static task => Assert.True(task.Status.IsKnown));
    }

    [Theory]
    [InlineData(400, "DCS.4919")]
    [InlineData(403, "DCS.2003")]
    [InlineData(404, "DCS.3022")]
    public async Task An_error_has_the_service_s_code(int status, string code)
    {
        using var http = Http("code=" + status);

        var error = await Assert.ThrowsAsync<DcsApiException<ErrorResponse>>(() => new DcsClient(http, s_options).ListBigkeyScanTasksAsync("5f9057b5-c330-4ee2-8138-7e69896eeec3"));

        Assert.Equal((status, code), ((int)error.StatusCode, error.ErrorCode));
    }

    [Fact]
    public async Task Without_a_credential_the_server_refuses()
    {
        using var http = server.Http();

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => new DcsClient(http, s_options).ListBigkeyScanTasksAsync("5f9057b5-c330-4ee2-8138-7e69896eeec3"));

        Assert.Contains("Invalid security scheme", fault.ToString(), StringComparison.Ordinal);
    }

    private HttpClient Http(string? prefer = null) =>
        server.Http(prefer, new DcsSigningHandler(new DcsAccessKey("key", "secret")));

    public sealed class Server() : Prism("specs/dcs.openapi.yaml");
}

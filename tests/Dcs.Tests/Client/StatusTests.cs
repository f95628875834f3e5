using System.Net;
using System.Text;
using System.Text.Json;
using Dcs.Tests.Emulator;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Client;

/// <summary>What the client makes of every status that the service and its gateway answer with.</summary>
public sealed class StatusTests(RunningEmulator emulator) : IClassFixture<RunningEmulator>
{
    [Theory]
    [InlineData(Instances.NoBigKeys, HttpStatusCode.BadRequest, "DCS.4919", "Does not support bigkey analyze.")]
    [InlineData(Instances.GatewayDenied, HttpStatusCode.Unauthorized, "APIGW.0301", "Incorrect IAM authentication information.")]
    [InlineData(Instances.Forbidden, HttpStatusCode.Forbidden, "DCS.2003", "This role does not have the permission to perform this operation.")]
    [InlineData("nobody", HttpStatusCode.NotFound, "DCS.3022", "This DCS instance does not exist.")]
    [InlineData(Instances.Failing, HttpStatusCode.InternalServerError, "DCS.5000", "Internal service error.")]
    public async Task A_documented_error_is_typed(string instance, HttpStatusCode status, string code, string message)
    {
        var error = await Assert.ThrowsAsync<DcsApiException<ErrorResponse>>(() => emulator.Client().ListBigkeyScanTasksAsync(instance));

        Assert.Equal(status, error.StatusCode);
        Assert.Equal((code, message), (error.ErrorCode, error.ErrorMessage));
        Assert.Equal((code, message), (error.Error.ErrorCode, error.Error.ErrorMsg));
        Assert.Equal(error.RequestId, error.Headers!.GetValues("X-Request-Id").Single());
        Assert.Equal(code, JsonDocument.Parse(error.RawBody).RootElement.GetProperty("error_code").GetString());
        Assert.Equal($"ListBigkeyScanTasks: {(int)status} {status}, {code}: {message} (request {error.RequestId})", error.Message);
    }

    [Fact]
    public async Task The_other_list_has_errors_of_its_own()
    {
        var error = await Assert.ThrowsAsync<DcsApiException<ErrorResponse>>(
            () => emulator.Client().ListOfflineKeyAnalysisTaskAsync(Instances.NoOfflineKeys));

        Assert.Equal(("ListOfflineKeyAnalysisTask", "DCS.4230"), (error.Operation, error.ErrorCode));
    }

    [Fact]
    public async Task An_undocumented_status_still_has_its_code_and_message()
    {
        var error = await Assert.ThrowsAsync<DcsApiException>(() => emulator.Client().ListBigkeyScanTasksAsync(Instances.Throttled));

        Assert.Equal(HttpStatusCode.TooManyRequests, error.StatusCode);
        Assert.Equal("APIGW.0308", error.ErrorCode);
        Assert.StartsWith("The throttling threshold has been reached", error.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Instances.BadGateway, HttpStatusCode.BadGateway, "<h1>502 Bad Gateway</h1>")]
    [InlineData(Instances.EmptyBody, HttpStatusCode.ServiceUnavailable, "")]
    public async Task A_gateway_that_answers_without_json_is_quoted_as_it_is(string instance, HttpStatusCode status, string body)
    {
        var error = await Assert.ThrowsAsync<DcsApiException>(() => emulator.Client().ListBigkeyScanTasksAsync(instance));

        Assert.Equal(status, error.StatusCode);
        Assert.Null(error.ErrorCode);
        Assert.Null(error.ErrorMessage);
        Assert.Matches("^[0-9a-f]{32}$", error.RequestId);
        Assert.Contains(body, Encoding.UTF8.GetString(error.RawBody.Span), StringComparison.Ordinal);
        Assert.Equal($"ListBigkeyScanTasks: {(int)status} {status} (request {error.RequestId})", error.Message);
    }

    [Theory]
    [InlineData("<html></html>", null)]
    [InlineData("", null)]
    [InlineData("null", null)]
    [InlineData("[]", null)]
    [InlineData("""{"error_code":4919}""", "4919")]
    [InlineData("""{"error":{"code":"IAM.0001","message":"no"}}""", "IAM.0001")]
    [InlineData("""{"code":"\ud800"}""", null)]
    [InlineData("""{"\ud800":1,"code":"C"}""", "C")]
    public async Task A_documented_error_with_another_body_gives_what_can_be_found(string body, string? code)
    {
        var response = await Calls.ReadAsync(RawAnswer.Json(body, status: 400));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, response.Error!.ErrorCode);
        Assert.Equal(body, Encoding.UTF8.GetString(response.RawBody.Span));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(204)]
    public async Task A_success_without_the_body_it_should_have_is_an_error_with_that_status(int status)
    {
        var response = await Calls.ReadAsync(new RawAnswer { Status = status });

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains("the body is empty", response.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_success_has_the_http_facts()
    {
        var response = await emulator.Client().ListBigkeyScanTasksWithResponseAsync(Instances.Small);

        Assert.True(response.IsSuccess);
        Assert.Null(response.Error);
        response.ThrowIfError();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(response.RequestId, response.Headers!.GetValues("X-Request-Id").Single());
        Assert.Equal(response.Value.Count, JsonDocument.Parse(response.RawBody).RootElement.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task An_error_that_was_not_thrown_is_thrown_by_the_value()
    {
        var response = await emulator.Client().ListBigkeyScanTasksWithResponseAsync(Instances.NoBigKeys);

        Assert.False(response.IsSuccess);
        Assert.Same(response.Error, Assert.Throws<DcsApiException<ErrorResponse>>(() => response.Value));
        Assert.Same(response.Error, Assert.Throws<DcsApiException<ErrorResponse>>(response.ThrowIfError));
        Assert.Equal(response.RequestId, response.Error.RequestId);
    }

    [Theory]
    [InlineData("""{"request_id":"of-body"}""", "X-Request-Id: of-header", "of-body")]
    [InlineData("{}", "X-Request-Id: of-header", "of-header")]
    [InlineData("""{"request_id":7}""", "X-Request-Id: of-header", "7")]
    [InlineData("""{"request_id":null}""", "x-request-id: of-header", "of-header")]
    [InlineData("{}", "X-Other: 1", null)]
    [InlineData("{}", "X-Request-Id:", null)]
    [InlineData("{}", "X-Request-Id: of-gateway\r\nX-Request-Id: of-service", "of-gateway, of-service")]
    public async Task The_request_id_of_the_body_wins_over_the_header(string body, string header, string? id)
    {
        var response = await Calls.ReadAsync(RawAnswer.Json(body, status: 404).With(header));

        Assert.Equal(id, response.RequestId);
        Assert.Equal(id, response.Error!.RequestId);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_redirect_is_an_error_that_says_where_to(bool isRegistered)
    {
        await using var server = RawServer.Answering(new RawAnswer { Status = 302, Headers = ["Location: https://login.example/sso"] });
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.BaseAddress };
        await using var registered = Registered.At(server.BaseAddress);
        var client = isRegistered ? registered.Client : http.Client();

        var error = await Assert.ThrowsAsync<DcsApiException>(() => client.ListBigkeyScanTasksAsync(Calls.Instance));

        Assert.Equal(HttpStatusCode.Found, error.StatusCode);
        Assert.Equal("https://login.example/sso", error.Headers!.Location!.OriginalString);
        Assert.Equal("ListBigkeyScanTasks: 302 Found (to https://login.example/sso)", error.Message);
        Assert.Single(server.Requests);
    }
}

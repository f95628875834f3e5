using System.Net;
using DcsGen.RoundTrips.Answers;

namespace DcsGen.RoundTrips;

public sealed class AnswerTests(AnswerTests.Server server) : IClassFixture<AnswerTests.Server>
{
    [Fact]
    public async Task Success_is_typed_and_has_headers()
    {
        using var http = server.Http();

        var answer = await new AnswersClient(http).GetJobWithResponseAsync("a");

        var job = Assert.IsType<Job>(answer.Value.Value);
        Assert.Equal(("a", JobState.Done), (job.Id, job.State));
        Assert.Equal(["12"], answer.Headers!.GetValues("X-Total"));
    }

    [Fact]
    public async Task Another_success_keeps_its_body()
    {
        using var http = server.Http("code=202");

        var answer = await new AnswersClient(http).GetJobWithResponseAsync("a");

        var progress = Assert.IsType<Progress>(answer.Value.Value);
        Assert.Equal((HttpStatusCode.Accepted, true, 40), (answer.StatusCode, answer.IsSuccess, progress.Percent));
        Assert.Contains("40", System.Text.Encoding.UTF8.GetString(answer.RawBody.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "gone")]
    [InlineData(503, "busy")]
    public async Task An_error_is_typed(int status, string code)
    {
        using var http = server.Http("code=" + status);

        var error = await Assert.ThrowsAsync<AnswersApiException<Problem>>(() => new AnswersClient(http).GetJobAsync("a"));

        Assert.Equal((status, code), ((int)error.StatusCode, error.Error.Code));
    }

    [Fact]
    public async Task The_default_answer_is_the_error_of_every_other_status()
    {
        using var http = server.Http("code=418");

        var error = await Assert.ThrowsAsync<AnswersApiException<Problem>>(() => new AnswersClient(http).DeleteJobAsync("a"));

        Assert.Equal((418, "no"), ((int)error.StatusCode, error.Error.Code));
    }

    [Fact]
    public async Task No_content_is_success()
    {
        using var http = server.Http();

        Assert.Equal(HttpStatusCode.NoContent, (await new AnswersClient(http).DeleteJobWithResponseAsync("a")).StatusCode);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(404, false)]
    public async Task The_answer_to_head_has_no_body(int status, bool success)
    {
        using var http = server.Http("code=" + status);

        var answer = await new AnswersClient(http).HasJobWithResponseAsync("a");

        Assert.Equal((status, success, 0), ((int)answer.StatusCode, answer.IsSuccess, answer.RawBody.Length));
    }

    [Fact]
    public async Task Text_and_markup_are_strings()
    {
        using var http = server.Http();

        Assert.Equal("Grüße", await new AnswersClient(http).GetNotesAsync());
        Assert.Equal("<a/>", await new AnswersClient(http).GetPageAsync());
    }

    [Fact]
    public async Task Bytes_are_a_stream()
    {
        using var http = server.Http();

        await using var photo = await new AnswersClient(http).GetPhotoAsync();

        using var reader = new StreamReader(photo);
        Assert.Equal(("PNG", "application/octet-stream"), (await reader.ReadToEndAsync(), photo.ContentType));
    }

    public sealed class Server() : Prism("tests/DcsGen.RoundTrips/Documents/answers.openapi.yaml");
}

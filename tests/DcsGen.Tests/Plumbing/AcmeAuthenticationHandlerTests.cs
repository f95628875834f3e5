using System.Net;
using System.Text;
using Acme;
using Acme.Plumbing;

namespace DcsGen.Tests.Plumbing;

/// <summary>Which credentials a request gets, and where.</summary>
public class AcmeAuthenticationHandlerTests
{
    private static readonly Uri s_pets = new("https://pets.example/pets?limit=1");

    private readonly AcmeCredentials _credentials = new();
    private readonly List<string> _sent = [];

    private void Has(string scheme, string secret, string place, string name) =>
        _credentials.All[scheme] = new(_ => new(secret), Enum.Parse<AcmeCredentialPlace>(place), name);

    private async Task<HttpRequestMessage> SendAsync(string[][]? requirement, Uri? to = null, int attempts = 1)
    {
        using var handler = new AcmeAuthenticationHandler(_credentials) { InnerHandler = new Recorder(_sent) };
        using var invoker = new HttpMessageInvoker(handler);
        var request = new HttpRequestMessage(HttpMethod.Get, s_pets);
        request.Headers.Add("Cookie", "theme=dark");
        if (requirement is not null)
        {
            AcmeSecurity.Require(request, requirement);
        }

        request.RequestUri = to ?? request.RequestUri;
        for (var i = 0; i < attempts; i++)
        {
            (await invoker.SendAsync(request, CancellationToken.None)).Dispose();
        }

        return request;
    }

    [Theory]
    [InlineData("Header", "X-Key", "https://pets.example/pets?limit=1 Cookie: theme=dark X-Key: s&cret")]
    [InlineData("Query", "api key", "https://pets.example/pets?limit=1&api%20key=s%26cret Cookie: theme=dark")]
    [InlineData("Cookie", "session", "https://pets.example/pets?limit=1 Cookie: theme=dark; session=s%26cret")]
    [InlineData("Basic", "Basic", "https://pets.example/pets?limit=1 Cookie: theme=dark Authorization: Basic cyZjcmV0")]
    [InlineData("Authorization", "Bearer", "https://pets.example/pets?limit=1 Cookie: theme=dark Authorization: Bearer s&cret")]
    public async Task A_secret_goes_where_its_scheme_says_once_however_often_it_is_sent(string place, string name, string sent)
    {
        Has("a", "s&cret", place, name);
        await SendAsync([["a"]], attempts: 2);
        Assert.Equal([sent, sent], _sent);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, "", null)]
    [InlineData(HttpStatusCode.Unauthorized, "a b", "No credentials were sent: set a and b of AcmeCredentials.")]
    [InlineData(HttpStatusCode.Forbidden, null, "No credentials were sent, because the document requires none of this operation; Headers of the call's options can add one.")]
    [InlineData(HttpStatusCode.NotFound, null, null)]
    public async Task A_refused_request_without_credentials_says_why_it_had_none(HttpStatusCode status, string? schemes, string? hint)
    {
        Has("c", "C", "Header", "X-C");
        using var handler = new AcmeAuthenticationHandler(_credentials) { InnerHandler = new Recorder(_sent, status) };
        using var invoker = new HttpMessageInvoker(handler);
        var request = new HttpRequestMessage(HttpMethod.Get, s_pets);
        if (schemes is not null)
        {
            AcmeSecurity.Require(request, [schemes.Length == 0 ? ["c"] : schemes.Split(' ')]);
        }

        (await invoker.SendAsync(request, CancellationToken.None)).Dispose();
        Assert.Equal(hint, request.Options.TryGetValue(AcmeApiException.HintKey, out var text) ? text : null);
    }

    [Fact]
    public async Task The_first_alternative_that_there_are_sources_for_is_taken_whole()
    {
        Has("b", "B", "Header", "X-B");
        Has("c", "C", "Header", "X-C");
        await SendAsync([["a", "b"], ["b", "c"], ["c"]]);
        Assert.EndsWith("X-B: B X-C: C", Assert.Single(_sent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_alternative_and_no_source_send_nothing()
    {
        Has("a", "A", "Header", "X-A");
        await SendAsync([[], ["a"]]);
        await SendAsync([["b"]]);
        await SendAsync(null);
        Assert.All(_sent, sent => Assert.DoesNotContain("X-A", sent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Header", "X-A")]
    [InlineData("Cookie", "session")]
    [InlineData("Basic", "Basic")]
    [InlineData("Authorization", "Bearer")]
    public async Task What_was_added_for_one_server_does_not_follow_the_request_to_another(string place, string name)
    {
        Has("a", "A", place, name);
        var request = await SendAsync([["a"]]);
        request.RequestUri = new("https://evil.example/pets");
        using var handler = new AcmeAuthenticationHandler(_credentials) { InnerHandler = new Recorder(_sent) };
        using var invoker = new HttpMessageInvoker(handler);
        (await invoker.SendAsync(request, CancellationToken.None)).Dispose();
        Assert.Equal("https://evil.example/pets Cookie: theme=dark", _sent[1]);
    }

    [Theory]
    [InlineData("https://evil.example/pets")]
    [InlineData("http://pets.example/pets")]
    [InlineData("https://pets.example:8443/pets")]
    public async Task No_other_server_gets_a_secret(string address)
    {
        Has("a", "A", "Header", "X-A");
        await SendAsync([["a"]], new Uri(address));
        Assert.DoesNotContain("X-A", Assert.Single(_sent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_cannot_be_sent_is_not_in_the_message()
    {
        Has("a", "hush\r\nX: y", "Header", "X-A");
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync([["a"]]));
        Assert.DoesNotContain("hush", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_are_fetched_once_kept_and_renewed_before_they_expire()
    {
        var clock = new Clock();
        var server = new TokenServer();
        using var http = new HttpClient(server);
        var source = new AcmeTokenSource(http, new Uri("https://login.example/token"), "my id", "my:secret", "read write", clock);

        // All wait for one request.
        var waiting = Enumerable.Range(0, 10).Select(_ => source.GetTokenAsync(CancellationToken.None).AsTask()).ToArray();
        server.Answer.SetResult();
        Assert.All(await Task.WhenAll(waiting), token => Assert.Equal("token1", token));
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("my%20id:my%3Asecret")) + " grant_type=client_credentials&scope=read+write", Assert.Single(server.Requests));

        clock.Now += TimeSpan.FromSeconds(3539);
        Assert.Equal("token1", await source.GetTokenAsync(CancellationToken.None));
        clock.Now += TimeSpan.FromSeconds(1);
        Assert.Equal("token2", await source.GetTokenAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_caller_that_gives_up_does_not_take_the_token_from_the_others()
    {
        var server = new TokenServer();
        using var http = new HttpClient(server);
        var source = new AcmeTokenSource(http, new Uri("https://login.example/token"), "id", "secret");
        using var gone = new CancellationTokenSource();
        var first = source.GetTokenAsync(gone.Token).AsTask();
        var second = source.GetTokenAsync(CancellationToken.None).AsTask();
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        server.Answer.SetResult();
        Assert.Equal("token1", await second);
    }

    [Fact]
    public async Task A_refusal_says_the_status_and_the_code_and_the_next_call_asks_again()
    {
        var server = new TokenServer
        {
            Body = """{ "error": "invalid_client", "error_description": "secret" }""",
            Status = HttpStatusCode.Unauthorized
        };
        server.Answer.SetResult();
        using var http = new HttpClient(server);
        var source = new AcmeTokenSource(http, new Uri("https://login.example/token?x=secret"), "id", "secret");
        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => source.GetTokenAsync(CancellationToken.None).AsTask());
        Assert.Equal("No token came from https://login.example/token: status 401, invalid_client.", exception.Message);
        (server.Body, server.Status) = (null, HttpStatusCode.OK);
        Assert.Equal("token2", await source.GetTokenAsync(CancellationToken.None));
    }

    private sealed class Recorder(List<string> sent, HttpStatusCode status = HttpStatusCode.OK) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            sent.Add(request.RequestUri!.AbsoluteUri + string.Concat(request.Headers.NonValidated.Select(header => $" {header.Key}: {header.Value}")));
            return Task.FromResult(new HttpResponseMessage(status));
        }
    }

    private sealed class TokenServer : HttpMessageHandler
    {
        public TaskCompletionSource Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public List<string> Requests { get; } = [];

        public string? Body { get; set; }

        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add(request.Headers.NonValidated["Authorization"] + " " + await request.Content!.ReadAsStringAsync(cancellationToken));
            await Answer.Task;
            return new(Status) { Content = new StringContent(Body ?? $$"""{ "access_token": "token{{Requests.Count}}", "expires_in": 3600 }""") };
        }
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

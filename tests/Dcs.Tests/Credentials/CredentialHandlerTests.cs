using System.Collections.Concurrent;
using Dcs.Tests.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dcs.Tests.Credentials;

/// <summary>What the innermost handler puts on the wire, and what it does not.</summary>
public class CredentialHandlerTests
{
    private static readonly HuaweiToken s_token = new(Secrets.Token);

    [Fact]
    public async Task A_token_goes_as_it_is_and_nothing_is_signed()
    {
        await using var server = RawServer.Answering(Calls.EmptyPage);
        await Client(server, new StaticCredentialProvider(s_token)).ListBigkeyScanTasksAsync(Calls.Instance);
        Assert.Equal(Secrets.Token, server.Request.Headers["X-Auth-Token"]);
        foreach (var header in new[] { "Authorization", "X-Project-Id", "X-Sdk-Date", "X-Security-Token" })
        {
            Assert.DoesNotContain(header, server.Request.Headers.Keys);
        }
    }

    [Fact]
    public async Task An_access_key_signs_the_project_and_the_security_token_too()
    {
        await using var server = RawServer.Answering(Calls.EmptyPage);
        await Client(server, new StaticCredentialProvider(Secrets.AccessKey)).ListBigkeyScanTasksAsync(Calls.Instance);
        var headers = server.Request.Headers;
        Assert.StartsWith(
            "SDK-HMAC-SHA256 Access=AK1, SignedHeaders=host;x-project-id;x-sdk-date;x-security-token, Signature=",
            headers["Authorization"],
            StringComparison.Ordinal);
        Assert.Equal(Calls.Project, headers["X-Project-Id"]);
        Assert.Equal(Secrets.SecurityToken, headers["X-Security-Token"]);
        Assert.DoesNotContain("X-Auth-Token", headers.Keys);
        Assert.DoesNotContain(Secrets.Key, string.Concat(headers.Values), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_second_attempt_has_the_credential_of_its_own_moment_alone(bool tokenFirst)
    {
        await using var server = RawServer.Answering(Calls.EmptyPage);
        HuaweiCredential[] credentials = [tokenFirst ? s_token : Secrets.AccessKey, tokenFirst ? Secrets.AccessKey : s_token];
        var given = 0;
        using var http = new HttpClient(new SendTwice { InnerHandler = Handler(server, new Provider(() => credentials[given++])) });
        await http.Client(configure: options => options.BaseAddress = server.BaseAddress).ListBigkeyScanTasksAsync(Calls.Instance);
        var attempts = server.Requests;
        Assert.Equal(2, attempts.Count);
        string[] ofToken = ["X-Auth-Token"];
        string[] ofKey = ["Authorization", "X-Project-Id", "X-Sdk-Date", "X-Security-Token"];
        Assert.Equal(tokenFirst ? ofToken : ofKey, Authentication(attempts[0]));
        Assert.Equal(tokenFirst ? ofKey : ofToken, Authentication(attempts[1]));
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/v2")] // the port
    [InlineData("https://{0}/v2")] // the scheme
    [InlineData("http://evil.example/v2")]
    [InlineData("http://{0}@evil.example/v2")]
    public async Task Elsewhere_nothing_is_sent(string address)
    {
        await using var server = RawServer.Answering("{}");
        using var http = new HttpClient(Handler(server, new StaticCredentialProvider(s_token)));
        var target = string.Format(null, address, server.BaseAddress.Authority);
        var refusal = await Secrets.ThrowsAsync<InvalidOperationException>(() => http.GetAsync(new Uri(target)));
        Assert.Contains(
            $"The credential is for {server.BaseAddress.GetLeftPart(UriPartial.Authority)}", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(401, true)]
    [InlineData(403, false)]
    [InlineData(200, false)]
    public async Task Only_a_401_is_told_to_the_provider_and_it_is_not_tried_again(int status, bool isTold)
    {
        await using var server = RawServer.Answering(RawAnswer.Json(Calls.EmptyPage, status));
        var provider = new Provider(() => s_token);
        var response = await Client(server, provider).ListBigkeyScanTasksWithResponseAsync(Calls.Instance);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(isTold ? [s_token] : [], provider.Rejected);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task After_a_401_the_next_call_has_a_new_token()
    {
        await using var iam = await IamServer.StartAsync();
        await using var server = RawServer.Answering(request => request.Headers["X-Auth-Token"] == "SECRETTOKEN-1"
            ? RawAnswer.Json("""{"error_code":"DCS.1002","error_msg":"The token has expired."}""", 401)
            : RawAnswer.Json(Calls.EmptyPage));
        var user = new IamUser { DomainName = "acme", Name = "bob", Password = Secrets.Password, ProjectName = "cn-north-4" };
        var client = Client(server, new PasswordCredentialProvider(user, iam.Endpoint, clock: iam.Clock));
        var refused = await Secrets.ThrowsAsync<DcsApiException<ErrorResponse>>(
            () => ((IDcsClient)client).ListBigkeyScanTasksAsync(Calls.Instance));
        Assert.Equal("DCS.1002", refused.ErrorCode);
        await client.ListBigkeyScanTasksAsync(Calls.Instance);
        await client.ListBigkeyScanTasksAsync(Calls.Instance);
        Assert.Equal(["SECRETTOKEN-1", "SECRETTOKEN-2", "SECRETTOKEN-2"], server.Requests.Select(request => request.Headers["X-Auth-Token"]));
        Assert.Equal(2, iam.Requests.Count);
    }

    [Fact]
    public async Task Without_a_credential_nothing_is_sent()
    {
        await using var server = RawServer.Answering("{}");
        var refusal = await Secrets.ThrowsAsync<HuaweiCredentialException>(
            () => Client(server, new EnvironmentCredentialProvider(_ => null)).ListBigkeyScanTasksAsync(Calls.Instance));
        Assert.Equal("No credential in environment variables HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK: not set.", refusal.Message);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_project_that_is_no_header_is_refused()
    {
        await using var server = RawServer.Answering("{}");
        using var http = new HttpClient(new CredentialHandler(
            new StaticCredentialProvider(Secrets.AccessKey),
            server.BaseAddress,
            (_, _) => new(new ResolvedProject("p\r\nX-Evil: 1", "the test")))
        {
            InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false },
        });
        await Secrets.ThrowsAsync<HuaweiCredentialException>(() => http.GetAsync(server.BaseAddress));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Rotated_keys_are_seen_by_the_next_request()
    {
        await using var server = RawServer.Answering(Calls.EmptyPage);
        var variables = new ConcurrentDictionary<string, string> { ["HUAWEICLOUD_SDK_AK"] = "AK1", ["HUAWEICLOUD_SDK_SK"] = Secrets.Key };
        var client = Client(server, new EnvironmentCredentialProvider(variables.GetValueOrDefault));
        await client.ListBigkeyScanTasksAsync(Calls.Instance);
        variables["HUAWEICLOUD_SDK_AK"] = "AK2";
        await client.ListBigkeyScanTasksAsync(Calls.Instance);
        Assert.Contains("Access=AK1,", server.Requests[0].Headers["Authorization"], StringComparison.Ordinal);
        Assert.Contains("Access=AK2,", server.Requests[1].Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_factorys_log_has_no_secret_even_at_its_most_talkative()
    {
        await using var server = RawServer.Answering(Calls.EmptyPage);
        var log = new CapturedLog();
        foreach (HuaweiCredential credential in new HuaweiCredential[] { s_token, Secrets.AccessKey })
        {
            var provider = new StaticCredentialProvider(credential);
            await using var registered = new Registered(services =>
            {
                services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
                services.AddDcsClient(options => (options.BaseAddress, options.ProjectId) = (server.BaseAddress, Calls.Project))
                    .AddHttpMessageHandler(() => new CredentialHandler(
                        provider, server.BaseAddress, (_, _) => new(new ResolvedProject(Calls.Project, "the test"))));
            });
            await registered.Client.ListBigkeyScanTasksAsync(Calls.Instance);
        }

        Assert.Contains(log.Lines, line => line.Contains("X-Auth-Token", StringComparison.Ordinal));
        Assert.All(log.Lines, Secrets.AssertNotIn);
    }

    private static string[] Authentication(RawRequest request) =>
        [.. request.Headers.Keys.Where(name => name.StartsWith("X-", StringComparison.Ordinal) || name == "Authorization")
            .Order(StringComparer.Ordinal)];

    private static CredentialHandler Handler(RawServer server, IHuaweiCredentialProvider provider) =>
        new(provider, server.BaseAddress, (_, _) => new(new ResolvedProject(Calls.Project, "the test")))
        {
            InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false }
        };

    private static DcsClient Client(RawServer server, IHuaweiCredentialProvider provider) =>
        new HttpClient(Handler(server, provider)).Client(configure: options => options.BaseAddress = server.BaseAddress);

    private sealed class Provider(Func<HuaweiCredential?> give) : IHuaweiCredentialProvider
    {
        public string Description => "the test";

        public List<HuaweiCredential> Rejected { get; } = [];

        public ValueTask<HuaweiCredential?> GetAsync(CancellationToken cancellationToken) => new(give());

        public void Reject(HuaweiCredential credential) => Rejected.Add(credential);
    }

    private sealed class SendTwice : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class CapturedLog : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IEnumerable<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}

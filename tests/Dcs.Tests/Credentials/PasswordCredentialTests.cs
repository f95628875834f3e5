using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Dcs.Tests.Helpers;

namespace Dcs.Tests.Credentials;

/// <summary>Tokens for a password, from an IAM over HTTP.</summary>
public sealed class PasswordCredentialTests : IAsyncLifetime
{
    private readonly FakeTime _clock = new();
    private IamServer _iam = null!;
    private PasswordCredentialProvider _provider = null!;

    private static IamUser User { get; } = new() { DomainName = "acme", Name = "bob", Password = Secrets.Password, ProjectName = "cn-north-4" };

    public async Task InitializeAsync()
    {
        _iam = await IamServer.StartAsync(_clock);
        _provider = new(User, _iam.Endpoint, clock: _clock);
    }

    public Task DisposeAsync() => _iam.DisposeAsync().AsTask();

    [Fact]
    public async Task A_token_is_asked_for_as_the_vendor_documents_it()
    {
        var token = await TokenAsync();
        Assert.Equal("SECRETTOKEN-1", token.Token);
        Assert.Equal("project-of-token", token.ProjectId);
        Assert.Equal(_clock.GetUtcNow().AddHours(24), token.ExpiresAt);
        Assert.Equal(_provider.Description, token.Source);
        var request = Assert.Single(_iam.Requests);
        Assert.Equal("POST /v3/auth/tokens?nocatalog=true", $"{request.Method} {request.Target}");
        Assert.StartsWith("application/json", request.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.DoesNotContain("X-Auth-Token", request.Headers.Keys);
        Assert.DoesNotContain("Authorization", request.Headers.Keys);
        const string Expected = """
            {"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"bob","password":"SECRETPASSWORD!","domain":{"name":"acme"}}}},
            "scope":{"project":{"name":"cn-north-4"}}}}
            """;
        Assert.True(
            JsonElement.DeepEquals(JsonDocument.Parse(Expected).RootElement, JsonDocument.Parse(request.Body).RootElement), request.Body);
    }

    [Fact]
    public async Task A_project_id_goes_before_its_name()
    {
        var user = new IamUser { DomainName = "acme", Name = "bob", Password = Secrets.Password, ProjectName = "cn-north-4", ProjectId = "p1" };
        await new PasswordCredentialProvider(user, _iam.Endpoint).GetAsync(default);
        var scope = JsonDocument.Parse(Assert.Single(_iam.Requests).Body).RootElement.GetProperty("auth").GetProperty("scope").GetProperty("project");
        Assert.Equal("""{"id":"p1"}""", scope.GetRawText());
    }

    [Fact]
    public async Task Two_hundred_calls_at_once_ask_once()
    {
        var gate = new TaskCompletionSource();
        var arrived = _iam.Hold(gate.Task);
        var calls = new Task<HuaweiToken>[200];
        Parallel.For(0, calls.Length, i => calls[i] = TokenAsync());
        await arrived;
        gate.SetResult();
        var tokens = await Task.WhenAll(calls);
        Assert.Single(_iam.Requests);
        Assert.Single(tokens.Distinct());
    }

    [Fact]
    public async Task Two_hundred_calls_at_once_renew_once_and_none_of_them_waits_while_the_old_token_holds()
    {
        var previous = await TokenAsync();
        _clock.Advance(TimeSpan.FromHours(23.75));
        var gate = new TaskCompletionSource();
        var arrived = _iam.Hold(gate.Task);
        var during = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(TokenAsync)));
        await arrived;
        Assert.All(during, token => Assert.Same(previous, token));

        // The old one is past: who comes now waits for the renewal that is under way.
        _clock.Advance(TimeSpan.FromMinutes(20));
        var after = new Task<HuaweiToken>[200];
        Parallel.For(0, after.Length, i => after[i] = TokenAsync());
        gate.SetResult();
        Assert.Equal("SECRETTOKEN-2", Assert.Single((await Task.WhenAll(after)).Distinct()).Token);
        Assert.Equal(2, _iam.Requests.Count);
    }

    [Theory]
    [InlineData(24 * 60, 23.4 * 60, 23.6 * 60)] // half an hour before
    [InlineData(60, 44, 46)] // a quarter of a short life
    public async Task A_token_is_kept_until_shortly_before_it_expires(double lifetime, double kept, double renewed)
    {
        _iam.Lifetime = TimeSpan.FromMinutes(lifetime);
        await TokenAsync();
        _clock.Advance(TimeSpan.FromMinutes(kept));
        await TokenAsync();
        Assert.Single(_iam.Requests);
        _clock.Advance(TimeSpan.FromMinutes(renewed - kept));
        await TokenAsync();
        await _provider.Renewal;
        Assert.Equal(2, _iam.Requests.Count);
    }

    [Fact]
    public async Task Who_cancels_does_not_cancel_the_others()
    {
        var gate = new TaskCompletionSource();
        var arrived = _iam.Hold(gate.Task);
        using var cancellation = new CancellationTokenSource();
        var first = _provider.GetAsync(cancellation.Token).AsTask();
        await arrived;
        var second = TokenAsync();
        await cancellation.CancelAsync();
        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(cancellation.Token, canceled.CancellationToken);
        gate.SetResult();
        Assert.Equal("SECRETTOKEN-1", (await second).Token);
        Assert.Single(_iam.Requests);
    }

    [Fact]
    public async Task A_refusal_says_who_where_and_what_to_check_and_holds_for_a_minute_so_that_IAM_does_not_lock_the_user()
    {
        _iam.Fail(
            401,
            """{"error":{"code":401,"message":"The username or password is wrong.","title":"Unauthorized"}}""",
            ("X-IAM-Trace-Id", "trace-1"));
        var refusal = await Secrets.RefusedAsync(_provider);
        Assert.Contains($"IAM at {_iam.Endpoint} gave no token to IAM user bob of acme", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(
            "401: The username or password is wrong (request trace-1). Check the user's name", Flat(refusal), StringComparison.Ordinal);

        _iam.Instead = null;
        _clock.Advance(TimeSpan.FromSeconds(59));
        await Secrets.RefusedAsync(_provider);
        Assert.Single(_iam.Requests);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("SECRETTOKEN-1", (await TokenAsync()).Token);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task An_unwell_IAM_is_no_fault_of_the_credential(int status)
    {
        _iam.Fail(status, """{"error_code":"APIGW.0308","error_msg":"throttled"}""");
        var error = await Secrets.ThrowsAsync<HttpRequestException>(TokenAsync);
        Assert.Equal((HttpStatusCode)status, error.StatusCode);
        Assert.Contains("APIGW.0308: throttled", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_IAM_that_is_not_there_is_named()
    {
        var endpoint = _iam.Endpoint;
        await _iam.DisposeAsync();
        var error = await Secrets.ThrowsAsync<HttpRequestException>(TokenAsync);
        Assert.Equal(HttpRequestError.ConnectionError, error.HttpRequestError);
        Assert.Contains($"IAM at {endpoint}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renewal_that_fails_leaves_the_old_token_and_is_tried_again_a_minute_later()
    {
        var previous = await TokenAsync();
        _clock.Advance(TimeSpan.FromHours(23.75));
        _iam.Fail(503, "{}");
        Assert.Same(previous, await TokenAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => _provider.Renewal);

        _clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Same(previous, await TokenAsync());
        Assert.True(_provider.Renewal.IsCompleted);
        Assert.Equal(2, _iam.Requests.Count);

        _iam.Instead = null;
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Same(previous, await TokenAsync());
        await _provider.Renewal;
        Assert.Equal("SECRETTOKEN-2", (await TokenAsync()).Token);
        Assert.Equal(3, _iam.Requests.Count);
    }

    [Fact]
    public async Task With_no_token_left_the_failure_is_the_callers()
    {
        await TokenAsync();
        _clock.Advance(TimeSpan.FromHours(24));
        _iam.Fail(503, "{}");
        await Secrets.ThrowsAsync<HttpRequestException>(TokenAsync);
        _iam.Instead = null;
        Assert.Equal("SECRETTOKEN-2", (await TokenAsync()).Token);
    }

    [Fact]
    public async Task A_token_that_the_service_refused_is_dropped_for_the_next_call()
    {
        var refused = await TokenAsync();
        _provider.Reject(refused);
        var next = await TokenAsync();
        Assert.Equal("SECRETTOKEN-2", next.Token);

        // A late answer to the old one.
        _provider.Reject(refused);
        Assert.Same(next, await TokenAsync());
        Assert.Equal(2, _iam.Requests.Count);
    }

    [Theory]
    [InlineData("""{"token":{"expires_at":"soon"}}""", "X-Subject-Token", "SECRETTOKEN-1")]
    [InlineData("<html>", "X-Subject-Token", "SECRETTOKEN-1")]
    [InlineData("""{"token":{"expires_at":"2030-01-03T03:04:05.000000Z"}}""", "X-Other", "x")]
    [InlineData("""{"token":{"expires_at":"2030-01-03T03:04:05.000000Z"}}""", "X-Subject-Token", "SECRET TOKEN")]
    public async Task What_is_no_answer_of_an_IAM_is_refused(string json, string header, string value)
    {
        _iam.Fail(201, json, (header, value));
        var refusal = await Secrets.RefusedAsync(_provider);
        Assert.EndsWith("Check the endpoint.", refusal.Message, StringComparison.Ordinal);
        for (Exception? e = refusal; e is not null; e = e.InnerException)
        {
            Assert.DoesNotContain(e.GetType().GetProperties(), property => property.Name == "Headers");
        }
    }

    [Fact]
    public async Task A_redirect_does_not_take_the_password_along()
    {
        await using var elsewhere = await IamServer.StartAsync();
        _iam.Fail(307, "", ("Location", new Uri(elsewhere.Endpoint, "/v3/auth/tokens").AbsoluteUri));
        await Secrets.RefusedAsync(_provider);
        Assert.Empty(elsewhere.Requests);
    }

    [Theory]
    [InlineData("http://bob:SECRET@iam.example")]
    [InlineData("ftp://iam.example")]
    [InlineData("/v3")]
    public void An_endpoint_that_is_no_server_is_refused_at_once_and_not_printed(string endpoint)
    {
        var uri = new Uri(endpoint, UriKind.RelativeOrAbsolute);
        Secrets.AssertNotIn(Assert.Throws<ArgumentException>(() => new PasswordCredentialProvider(User, uri)).Message);
        Secrets.AssertNotIn(Assert.Throws<ArgumentException>(() => new HuaweiToken("t") { IamEndpoint = uri }).Message);
    }

    [Fact]
    public async Task A_failure_that_nobody_waits_for_any_more_is_not_reported_as_unobserved()
    {
        var unobserved = new List<string>();
        EventHandler<UnobservedTaskExceptionEventArgs> listener = (_, e) =>
        {
            lock (unobserved)
            {
                unobserved.Add(e.Exception.ToString());
            }
        };
        TaskScheduler.UnobservedTaskException += listener;
        _iam.Fail(500, """{"error":{"code":500,"message":"of nobody"}}""");
        await AbandonAsync();
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        TaskScheduler.UnobservedTaskException -= listener;
        lock (unobserved)
        {
            Assert.DoesNotContain(unobserved, error => error.Contains("of nobody", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_user_without_a_project_is_refused_at_once()
    {
        var user = new IamUser { DomainName = "acme", Name = "bob", Password = Secrets.Password };
        var refusal = Assert.Throws<ArgumentException>(() => new PasswordCredentialProvider(user, _iam.Endpoint));
        Secrets.AssertNotIn(refusal.ToString());
        Assert.Contains("ProjectName or ProjectId", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_printed_has_the_password_or_the_token()
    {
        Secrets.AssertNotIn(User.ToString());
        Secrets.AssertNotIn(_provider.Description);
        Secrets.AssertNotIn((await TokenAsync()).ToString());
        Secrets.AssertNotIn(_provider.ToString());
    }

    private static string Flat(Exception e) => e.Message.Replace(". (request", " (request", StringComparison.Ordinal);

    private async Task<HuaweiToken> TokenAsync() => Assert.IsType<HuaweiToken>(await _provider.GetAsync(default));

    // A method of its own, so that nothing of it is on the stack when memory is collected.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task AbandonAsync()
    {
        var provider = new PasswordCredentialProvider(User, _iam.Endpoint, clock: _clock);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => provider.GetAsync(new(canceled: true)).AsTask());
        await Task.WhenAny(provider.Renewal);
    }
}

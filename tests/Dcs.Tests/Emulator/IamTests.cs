using System.Net;
using System.Text;
using System.Text.Json;
using Dcs.Emulator;
using Dcs.Tests.Helpers;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Emulator;

/// <summary>Tokens by password, and the projects of an account.</summary>
public sealed class IamTests : IAsyncLifetime, IAsyncDisposable
{
    private const string ByName = """{"project":{"name":"cn-north-4"}}""";

    private readonly FakeTime _clock = new(SignedRequest.SignedAt);
    private readonly List<EmulatorRequest> _seen = [];
    private readonly RunningEmulator _emulator;

    public IamTests() => _emulator = new()
    {
        Options = new()
        {
            ProjectId = SignedRequest.ProjectId,
            AccessKeys = [SignedRequest.Key],
            GatewayClock = _clock,
            OnRequest = _seen.Add,
            Projects = [new(SignedRequest.ProjectId, "cn-north-4"), new("other", "cn-north-1"), new("twin-1", "twin"), new("twin-2", "twin")],
        },
    };

    public Task InitializeAsync() => _emulator.InitializeAsync();

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Theory]
    [InlineData(ByName)]
    [InlineData("""{"project":{"id":"0123456789abcdef0123456789abcdef"}}""")]
    public async Task A_password_buys_a_token_for_a_project(string scope)
    {
        var answer = await AskAsync(Body(scope: scope));

        Assert.Equal(HttpStatusCode.Created, answer.Status);
        var token = answer.Json.GetProperty("token");
        Assert.Equal("2025-01-16T08:30:00.000000Z", token.GetProperty("expires_at").GetString());
        Assert.Equal("2025-01-15T08:30:00.000000Z", token.GetProperty("issued_at").GetString());
        Assert.Equal(SignedRequest.ProjectId, token.GetProperty("project").GetProperty("id").GetString());
        Assert.Equal("cn-north-4", token.GetProperty("project").GetProperty("name").GetString());
        Assert.Equal(answer.RequestId, answer.Headers["X-IAM-Trace-Id"]);
        Assert.Equal(HttpStatusCode.OK, (await ListAsync(answer.Headers["X-Subject-Token"])).Status);
    }

    [Fact]
    public async Task Every_token_is_another() => Assert.NotEqual(await IssueAsync(), await IssueAsync());

    [Theory]
    [InlineData("", 1)]
    [InlineData("?nocatalog", 0)]
    [InlineData("?nocatalog=true", 0)]
    public async Task The_catalog_can_be_left_out(string query, int services) =>
        Assert.Equal(services, (await AskAsync(Body(), query)).Json.GetProperty("token").GetProperty("catalog").GetArrayLength());

    [Fact]
    public async Task A_token_expires()
    {
        var token = await IssueAsync();

        _clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromTicks(1));
        Assert.Equal(HttpStatusCode.OK, (await ListAsync(token)).Status);

        _clock.Advance(TimeSpan.FromTicks(1));
        var answer = await ListAsync(token);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal("DCS.1002", answer.ErrorCode);
        Assert.Equal("Token expired.", answer.ErrorMessage);
    }

    [Fact]
    public async Task Tokens_can_be_made_invalid()
    {
        var token = await IssueAsync();
        _emulator.Server.InvalidateTokens();

        var answer = await ListAsync(token);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal("APIGW.0307", answer.ErrorCode);
        Assert.Equal(HttpStatusCode.OK, (await ListAsync(await IssueAsync())).Status);
    }

    [Theory]
    [InlineData("""{"project":{"id":"other"}}""")]
    [InlineData(null)]
    public async Task A_token_of_another_project_or_of_none_does_not_match(string? scope)
    {
        var answer = await ListAsync((await AskAsync(Body(scope: scope))).Headers["X-Subject-Token"]);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal("DCS.1004", answer.ErrorCode);
    }

    [Theory]
    [InlineData("emulator-user", "wrong", "emulator-domain", ByName, "The username or password is wrong.")]
    [InlineData("nobody", "emulator-password", "emulator-domain", ByName, "The username or password is wrong.")]
    [InlineData("emulator-user", "emulator-password", "nowhere", ByName, "The username or password is wrong.")]
    [InlineData("emulator-user", "emulator-password", "emulator-domain", """{"project":{"name":"mars"}}""", "The project does not exist.")]
    public async Task Who_is_not_known_gets_no_token(string user, string password, string domain, string scope, string message)
    {
        var answer = await AskAsync(Body(user, password, domain, scope));

        AssertKeystone(HttpStatusCode.Unauthorized, "Unauthorized", message, answer);
        Assert.DoesNotContain("X-Subject-Token", answer.Headers);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"auth":{}}""")]
    [InlineData("""{"auth":{"identity":{"methods":["token"],"token":{"id":"t"}}}}""")]
    [InlineData("""{"auth":{"identity":{"methods":[1],"password":{"user":{"name":"n","password":"p","domain":{"name":"d"}}}}}}""")]
    [InlineData("""{"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"n","password":7,"domain":{"name":"d"}}}}}}""")]
    public async Task A_body_that_asks_nothing_is_bad(string body) =>
        AssertKeystone(HttpStatusCode.BadRequest, "Bad Request", "The request body is invalid.", await AskAsync(body));

    [Theory]
    [InlineData("?name=cn-north-4", SignedRequest.ProjectId)]
    [InlineData("?name=twin", "twin-1,twin-2")]
    [InlineData("?name=mars", "")]
    [InlineData("", SignedRequest.ProjectId + ",other,twin-1,twin-2")]
    public async Task Projects_are_found_by_name(string query, string ids)
    {
        var answer = await _emulator.GetAsync("/v3/projects" + query);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(ids, string.Join(
            ',', answer.Json.GetProperty("projects").EnumerateArray().Select(project => project.GetProperty("id").GetString())));
        Assert.Equal(JsonValueKind.Null, answer.Json.GetProperty("links").GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task One_project_is_the_default()
    {
        await using var plain = await RunningEmulator.StartAsync(new());

        var project = Assert.Single((await plain.GetAsync("/v3/projects")).Json.GetProperty("projects").EnumerateArray());

        Assert.Equal(plain.Options.ProjectId, project.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Projects_are_told_to_a_signature()
    {
        var request = SignedRequest.Minimal with
        {
            Host = "iam.cn-north-4.myhuaweicloud.com",
            Target = "/v3/projects?name=cn-north-4",
            Signature = "86c2f3bdec942ab55814bdcd38f21ceb62c1a99695a86dc0421334767b5a8121",
        };

        Assert.Equal(HttpStatusCode.OK, (await _emulator.SendAsync(request.ToMessage())).Status);
        Assert.Equal("APIGW.0301", (await _emulator.SendAsync((request with { Target = "/v3/projects?name=twin" }).ToMessage())).ErrorCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wrong")]
    public async Task Projects_are_not_told_to_strangers(string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v3/projects");
        if (token is not null)
        {
            request.Headers.Add("X-Auth-Token", token);
        }

        AssertKeystone(
            HttpStatusCode.Unauthorized,
            "Unauthorized",
            "The request you have made requires authentication.",
            await _emulator.SendAsync(request));
    }

    [Fact]
    public async Task Another_method_is_not_allowed() => AssertKeystone(
        HttpStatusCode.MethodNotAllowed,
        "Method Not Allowed",
        "The method is not allowed for the requested URL.",
        await _emulator.GetAsync("/v3/auth/tokens"));

    [Fact]
    public async Task What_was_asked_can_be_counted()
    {
        await IssueAsync();
        await IssueAsync();
        await _emulator.GetAsync("/v3/projects");

        Assert.Equal(2, _seen.Count(request => request is { Method: "POST", Target: "/v3/auth/tokens?nocatalog" }));
        Assert.Single(_seen, request => request.Target == "/v3/projects");
    }

    [Fact]
    public void A_user_does_not_print_the_password() => Assert.Equal(
        "EmulatorUser { Name = emulator-user, DomainName = emulator-domain }", _emulator.Options.Users[0].ToString());

    private static string Body(
        string user = "emulator-user", string password = "emulator-password", string domain = "emulator-domain", string? scope = ByName)
    {
        var person = $$"""{"name":"{{user}}","password":"{{password}}","domain":{"name":"{{domain}}"} }""";
        var identity = $$"""{"methods":["password"],"password":{"user":{{person}} } }""";
        return scope is null ? $$"""{"auth":{"identity":{{identity}} } }""" : $$"""{"auth":{"identity":{{identity}},"scope":{{scope}} } }""";
    }

    private static void AssertKeystone(HttpStatusCode status, string title, string message, Answer answer)
    {
        var error = answer.Json.GetProperty("error");
        Assert.Equal(status, answer.Status);
        Assert.Equal((int)status, error.GetProperty("code").GetInt32());
        Assert.Equal(title, error.GetProperty("title").GetString());
        Assert.Equal(message, error.GetProperty("message").GetString());
    }

    private async Task<string> IssueAsync() => (await AskAsync(Body(), "?nocatalog")).Headers["X-Subject-Token"];

    private async Task<Answer> AskAsync(string body, string query = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/auth/tokens" + query)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        return await _emulator.SendAsync(request);
    }

    private async Task<Answer> ListAsync(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _emulator.Path(Instances.Demo, Lists.BigKeys));
        request.Headers.Add("X-Auth-Token", token);
        return await _emulator.SendAsync(request);
    }
}

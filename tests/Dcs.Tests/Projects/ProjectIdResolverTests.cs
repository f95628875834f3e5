using System.Globalization;
using System.Net;
using Dcs.Tests.Credentials;

namespace Dcs.Tests.Projects;

/// <summary>Where the project comes from, with an IAM over HTTP.</summary>
public sealed class ProjectIdResolverTests : IAsyncLifetime
{
    private static readonly HuaweiRegion s_region = HuaweiRegion.CnNorth4;

    private IamServer _iam = null!;

    public async Task InitializeAsync() => _iam = await IamServer.StartAsync();

    public Task DisposeAsync() => _iam.DisposeAsync().AsTask();

    [Fact]
    public async Task What_is_set_wins_and_nobody_is_asked()
    {
        var own = new StaticCredentialProvider(new HuaweiAccessKey(Secrets.AccessKey.Key) { Source = "the test", ProjectId = "own" });
        var unasked = new EnvironmentCredentialProvider(_ => throw new InvalidOperationException("Asked."));
        Assert.Equal(("set", "option ProjectId"), await ResolveAsync(Resolver("set", unasked, "environment")));
        Assert.Equal(("own", "the test"), await ResolveAsync(Resolver(null, own, "environment")));
        Assert.Equal(
            ("environment", "environment variable HUAWEICLOUD_SDK_PROJECT_ID"),
            await ResolveAsync(Resolver(null, new StaticCredentialProvider(Secrets.AccessKey), "environment")));
        Assert.Empty(_iam.Requests);
    }

    [Fact]
    public async Task IAM_is_asked_with_a_signature_and_without_a_project()
    {
        var resolver = Resolver();
        Assert.Equal(("project-of-iam", $"IAM at {_iam.Endpoint}, as the project named cn-north-4"), await ResolveAsync(resolver));
        var request = Assert.Single(_iam.Requests);
        Assert.Equal("GET /v3/projects?name=cn-north-4", $"{request.Method} {request.Target}");
        Assert.StartsWith(
            "SDK-HMAC-SHA256 Access=AK1, SignedHeaders=host;x-sdk-date;x-security-token, Signature=",
            request.Headers["Authorization"],
            StringComparison.Ordinal);
        Assert.Equal(_iam.Clock.GetUtcNow().UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture), request.Headers["X-Sdk-Date"]);
        Assert.DoesNotContain("X-Project-Id", request.Headers.Keys);
        Assert.Equal("project-of-iam", await resolver.GetAsync(default));
        Assert.Single(_iam.Requests);
    }

    [Fact]
    public async Task A_token_without_a_project_asks_with_itself()
    {
        Assert.Equal(
            "project-of-iam", await Resolver(provider: new StaticCredentialProvider(new HuaweiToken(Secrets.Token))).GetAsync(default));
        var request = Assert.Single(_iam.Requests);
        Assert.Equal(Secrets.Token, request.Headers["X-Auth-Token"]);
        Assert.DoesNotContain("Authorization", request.Headers.Keys);
    }

    [Fact]
    public async Task A_token_for_a_password_knows_its_project()
    {
        Assert.Equal("project-of-token", await Resolver(provider: Password()).GetAsync(default));
        Assert.Equal("/v3/auth/tokens?nocatalog=true", Assert.Single(_iam.Requests).Target);
    }

    [Fact]
    public async Task Two_hundred_calls_at_once_ask_once()
    {
        var gate = new TaskCompletionSource();
        var arrived = _iam.Hold(gate.Task);
        var resolver = Resolver();
        var calls = new Task<string>[200];
        Parallel.For(0, calls.Length, i => calls[i] = resolver.GetAsync(default).AsTask());
        await arrived;
        gate.SetResult();
        Assert.All(await Task.WhenAll(calls), id => Assert.Equal("project-of-iam", id));
        Assert.Single(_iam.Requests);
    }

    [Fact]
    public async Task Who_cancels_does_not_cancel_the_others()
    {
        var gate = new TaskCompletionSource();
        var arrived = _iam.Hold(gate.Task);
        var resolver = Resolver();
        using var cancellation = new CancellationTokenSource();
        var first = resolver.GetAsync(cancellation.Token).AsTask();
        await arrived;
        var second = resolver.GetAsync(default).AsTask();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        gate.SetResult();
        Assert.Equal("project-of-iam", await second);
        Assert.Single(_iam.Requests);
    }

    [Fact]
    public async Task Another_key_may_have_another_project()
    {
        var id = "AK1";
        var resolver = Resolver(provider: new EnvironmentCredentialProvider(
            name => name == "HUAWEICLOUD_SDK_AK" ? id : name == "HUAWEICLOUD_SDK_SK" ? Secrets.Key : null));
        Assert.Equal("project-of-iam", await resolver.GetAsync(default));
        (id, _iam.Projects) = ("AK2", ["project-of-AK2"]);
        Assert.Equal("project-of-AK2", await resolver.GetAsync(default));
        Assert.Contains("Access=AK2,", _iam.Requests[1].Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_project_is_an_error_that_says_so_and_is_not_kept()
    {
        _iam.Projects = [];
        var resolver = Resolver();
        var refusal = await RefusedAsync(resolver);
        Assert.Equal(
            $"IAM at {_iam.Endpoint} knows no project named cn-north-4 for the access key AK1 from code. Check the region and the permissions. "
            + "Set ProjectId or the environment variable HUAWEICLOUD_SDK_PROJECT_ID.",
            refusal.Message);
        _iam.Projects = ["late"];
        Assert.Equal("late", await resolver.GetAsync(default));
    }

    [Fact]
    public async Task Several_projects_are_listed()
    {
        _iam.Projects = ["one", "two"];
        Assert.EndsWith(
            "2 projects named cn-north-4 for the access key AK1 from code: one, two. "
            + "Set ProjectId or the environment variable HUAWEICLOUD_SDK_PROJECT_ID to one of them.",
            (await RefusedAsync(Resolver())).Message,
            StringComparison.Ordinal);
        _iam.Projects = [.. Enumerable.Range(1, 11).Select(number => $"p{number}")];
        Assert.Contains(
            ": p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, and more.", (await RefusedAsync(Resolver())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_region_nothing_can_be_looked_for()
    {
        var resolver = new ProjectIdResolver(null, new StaticCredentialProvider(Secrets.AccessKey), environment: _ => null);
        Assert.StartsWith(
            "No project is set, and without a region none can be looked for.",
            (await RefusedAsync(resolver)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_credentials_own_IAM_goes_before_that_of_the_environment()
    {
        var own = new StaticCredentialProvider(new HuaweiAccessKey(Secrets.AccessKey.Key) { IamEndpoint = _iam.Endpoint });
        var resolver = new ProjectIdResolver(
            null,
            own,
            s_region,
            environment: name => name == "HUAWEICLOUD_SDK_IAM_ENDPOINT" ? "http://127.0.0.1:1" : null,
            clock: _iam.Clock);
        Assert.Equal("project-of-iam", await resolver.GetAsync(default));
        resolver = new(
            null,
            new StaticCredentialProvider(Secrets.AccessKey),
            s_region,
            environment: name => name == "HUAWEICLOUD_SDK_IAM_ENDPOINT" ? _iam.Endpoint.AbsoluteUri : null,
            clock: _iam.Clock);
        Assert.Equal("project-of-iam", await resolver.GetAsync(default));
    }

    [Fact]
    public async Task A_token_that_IAM_refuses_is_dropped()
    {
        _iam.Project = null;
        var resolver = Resolver(provider: Password());
        _iam.Instead = async context =>
        {
            if (context.Request.Headers["X-Auth-Token"] != "SECRETTOKEN-1")
            {
                return false;
            }

            context.Response.StatusCode = 401;
            await Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, """{"error":{"code":401,"message":"revoked"}}""");
            return true;
        };
        Assert.Contains("revoked", (await RefusedAsync(resolver)).Message, StringComparison.Ordinal);
        Assert.Equal("project-of-iam", await resolver.GetAsync(default));
    }

    [Fact]
    public async Task A_clock_that_is_off_is_named()
    {
        var date = _iam.Clock.GetUtcNow().AddMinutes(-20).ToString("R", CultureInfo.InvariantCulture);
        _iam.Fail(401, """{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information"}""", ("Date", date));
        Assert.Contains("clock is 20 minutes ahead", (await RefusedAsync(Resolver())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unwell_IAM_is_no_fault_of_the_credential()
    {
        _iam.Fail(503, """{"error_code":"APIGW.0613","error_msg":"IAM unavailable"}""");
        var error = await Secrets.ThrowsAsync<HttpRequestException>(() => Resolver().GetAsync(default).AsTask());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, error.StatusCode);
    }

    private static async Task<(string Id, string Source)> ResolveAsync(ProjectIdResolver resolver)
    {
        var project = await resolver.ResolveAsync(default);
        Assert.Equal(project.Id, await resolver.GetAsync(default));
        return (project.Id, project.Source);
    }

    private static Task<HuaweiCredentialException> RefusedAsync(ProjectIdResolver resolver) =>
        Secrets.ThrowsAsync<HuaweiCredentialException>(() => resolver.GetAsync(default).AsTask());

    private PasswordCredentialProvider Password() => new(
        new() { DomainName = "acme", Name = "bob", Password = Secrets.Password, ProjectName = "cn-north-4" },
        _iam.Endpoint,
        clock: _iam.Clock);

    private ProjectIdResolver Resolver(string? projectId = null, IHuaweiCredentialProvider? provider = null, string? variable = null) =>
        new(
            projectId,
            provider ?? new StaticCredentialProvider(Secrets.AccessKey),
            s_region,
            _iam.Endpoint,
            environment: name => name == "HUAWEICLOUD_SDK_PROJECT_ID" ? variable : null,
            clock: _iam.Clock);
}

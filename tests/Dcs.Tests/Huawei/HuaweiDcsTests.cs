using System.Collections.Concurrent;
using System.Net;
using Dcs.Emulator;
using Dcs.Tests.Client;
using Dcs.Tests.Helpers;

namespace Dcs.Tests.Huawei;

/// <summary>The client of Huawei Cloud as a whole, against an emulator that checks what it is sent.</summary>
public class HuaweiDcsTests
{
    private const string Instance = DcsEmulator.Instances.Small;

    [Fact]
    public async Task A_signed_call_finds_its_project_through_IAM_once()
    {
        var requests = new ConcurrentQueue<EmulatorRequest>();
        await using var emulator = await DcsEmulator.StartAsync(new() { OnRequest = requests.Enqueue });
        using var dcs = new HuaweiDcs(new HuaweiDcsOptions
        {
            Region = HuaweiRegion.CnNorth4,
            Endpoint = emulator.BaseAddress,
            IamEndpoint = emulator.BaseAddress
        }.WithKey(emulator));

        var pages = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => dcs.Client.ListBigkeyScanTasksAsync(Instance)));

        Assert.All(pages, page => Assert.Equal(25, page.Count));
        Assert.Single(requests, request => request.Target == "/v3/projects?name=cn-north-4");
        Assert.Equal(21, requests.Count);
        Assert.DoesNotContain(
            requests, request => request.Target.StartsWith("/v3", StringComparison.Ordinal) && request.Headers.ContainsKey("X-Project-Id"));
    }

    [Fact]
    public async Task What_goes_over_the_wire_is_what_the_vendors_clients_send_where_they_are_right()
    {
        EmulatorRequest? sent = null;
        await using var emulator = await DcsEmulator.StartAsync(new() { OnRequest = request => sent = request });
        using var dcs = new HuaweiDcs(new HuaweiDcsOptions
        {
            Endpoint = emulator.BaseAddress,
            ProjectId = emulator.Options.ProjectId
        }.WithKey(emulator));

        await dcs.Client.ListBigkeyScanTasksAsync(Instance, new() { Status = BigkeyScanStatus.Success, Offset = 1, Limit = 2 });

        Assert.Equal($"/v2/{emulator.Options.ProjectId}/instances/{Instance}/bigkey-tasks?offset=1&limit=2&status=success", sent!.Target);
        Assert.Equal("GET", sent.Method);
        Assert.Equal(
            ["Accept", "Authorization", "Host", "User-Agent", "X-Project-Id", "X-Sdk-Date"],
            sent.Headers.Keys.Where(name => name is not ("traceparent" or "tracestate")).Order(StringComparer.Ordinal));
        Assert.Equal(emulator.BaseAddress.Authority, sent.Headers["Host"]); // with its port
        Assert.Equal(emulator.Options.ProjectId, sent.Headers["X-Project-Id"]);
        Assert.Matches("^[0-9]{8}T[0-9]{6}Z$", sent.Headers["X-Sdk-Date"]);
        Assert.StartsWith("DcsClient/", sent.Headers["User-Agent"], StringComparison.Ordinal); // which is not signed
        Assert.Contains("SignedHeaders=host;x-project-id;x-sdk-date,", sent.Headers["Authorization"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/b?x=1")]
    [InlineData("a+b&c=d e")]
    [InlineData("ä%2F..;=")]
    public async Task Odd_text_in_path_and_query_is_escaped_and_signed_as_it_is_sent(string text)
    {
        await using var emulator = await DcsEmulator.StartAsync();
        using var dcs = new HuaweiDcs(new HuaweiDcsOptions
        {
            Endpoint = emulator.BaseAddress,
            ProjectId = emulator.Options.ProjectId
        }.WithKey(emulator));

        // The signature was right, or it would be 401.
        var ofPath = await Assert.ThrowsAnyAsync<DcsApiException>(() => dcs.Client.ListBigkeyScanTasksAsync(text));
        Assert.Equal(("DCS.3022", true), (ofPath.ErrorCode, ofPath.IsNotFound));
        var ofQuery = await dcs.Client.ListBigkeyScanTasksWithResponseAsync(Instance, new() { Status = new(text) });
        Assert.NotEqual(HttpStatusCode.Unauthorized, ofQuery.StatusCode);
    }

    [Fact]
    public async Task A_clock_that_is_off_is_told_and_is_not_tried_again()
    {
        var clock = new FakeTime();
        var requests = 0;
        await using var emulator = await DcsEmulator.StartAsync(new() { GatewayClock = clock, OnRequest = _ => requests++ });
        var late = new FakeTime();
        late.Advance(TimeSpan.FromMinutes(20));
        using var dcs = new HuaweiDcs(
            new HuaweiDcsOptions { Endpoint = emulator.BaseAddress, ProjectId = emulator.Options.ProjectId }.WithKey(emulator), late);

        var error = await Assert.ThrowsAnyAsync<DcsApiException>(() => dcs.Client.ListBigkeyScanTasksAsync(Instance));

        Assert.Equal("APIGW.0301", error.ErrorCode);
        Assert.EndsWith(
            " This machine's clock is 20 minutes ahead of the server's; a signature holds for 15. Set the clock.",
            error.Message,
            StringComparison.Ordinal);
        Assert.Equal(1, requests);
    }

    [Fact]
    public async Task A_wrong_key_is_refused_once_and_named_without_its_secret()
    {
        var requests = 0;
        await using var emulator = await DcsEmulator.StartAsync(new() { OnRequest = _ => requests++ });
        var options = new HuaweiDcsOptions { Endpoint = emulator.BaseAddress, ProjectId = emulator.Options.ProjectId }.WithKey(emulator);
        options.SecretAccessKey = "hidden";
        using var dcs = new HuaweiDcs(options);

        var error = await Assert.ThrowsAnyAsync<DcsApiException>(() => dcs.Client.ListBigkeyScanTasksAsync(Instance));

        Assert.Equal((HttpStatusCode.Unauthorized, 1), (error.StatusCode, requests));
        Assert.DoesNotContain("hidden", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_becomes_one_token_for_two_hundred_calls_at_once()
    {
        var (tokens, lists) = (0, 0);
        await using var emulator = await DcsEmulator.StartAsync(new()
        {
            OnRequest = request => Interlocked.Increment(
                ref request.Target.StartsWith("/v3/auth/tokens", StringComparison.Ordinal) ? ref tokens : ref lists),
        });
        var user = emulator.Options.Users[0];
        using var dcs = new HuaweiDcs(new()
        {
            Region = HuaweiRegion.CnNorth4,
            Endpoint = emulator.BaseAddress,
            IamEndpoint = emulator.BaseAddress,
            User = new() { Name = user.Name, Password = user.Password, DomainName = user.DomainName },
        });

        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => dcs.Client.ListBigkeyScanTasksAsync(Instance)));
        Assert.Equal((1, 200), (tokens, lists));

        // One that is withdrawn before its time is refused once and replaced for the next call.
        emulator.InvalidateTokens();
        var refused = await dcs.Client.ListBigkeyScanTasksWithResponseAsync(Instance);
        Assert.Equal((HttpStatusCode.Unauthorized, "APIGW.0307"), (refused.StatusCode, refused.Error!.ErrorCode));
        Assert.Equal(25, (await dcs.Client.ListBigkeyScanTasksAsync(Instance)).Count);
        Assert.Equal((2, 202), (tokens, lists));
    }

    [Fact]
    public async Task Who_calls_is_told_without_calling_DCS()
    {
        var targets = new List<string>();
        await using var emulator = await DcsEmulator.StartAsync(new() { OnRequest = request => targets.Add(request.Target) });
        using var dcs = new HuaweiDcs(new HuaweiDcsOptions
        {
            Region = HuaweiRegion.CnNorth4,
            Endpoint = emulator.BaseAddress,
            IamEndpoint = emulator.BaseAddress
        }.WithKey(emulator));

        var identity = await dcs.IdentifyAsync();

        Assert.Equal(emulator.BaseAddress, identity.Endpoint);
        Assert.Equal($"access key {emulator.Options.AccessKeys[0].Id} from options", identity.Credential.ToString());
        Assert.Equal(
            (emulator.Options.ProjectId, $"IAM at {emulator.BaseAddress}, as the project named cn-north-4"),
            (identity.ProjectId, identity.ProjectSource));
        Assert.DoesNotContain(emulator.Options.AccessKeys[0].Secret, identity.ToString(), StringComparison.Ordinal);
        Assert.Equal(["/v3/projects?name=cn-north-4"], targets);
    }

    [Fact]
    public async Task Without_a_credential_in_the_options_the_environment_is_asked_and_then_the_profile()
    {
        await using var emulator = await DcsEmulator.StartAsync();
        var (id, secret) = (emulator.Options.AccessKeys[0].Id, emulator.Options.AccessKeys[0].Secret);
        var profile = Path.GetTempFileName();
        await File.WriteAllTextAsync(profile, $"[basic]\nak = {id}\nsk = {secret}\nproject_id = {emulator.Options.ProjectId}\n");
        var environment = new Dictionary<string, string> { ["HUAWEICLOUD_SDK_CREDENTIALS_FILE"] = profile };
        using var dcs = new HuaweiDcs(new() { Endpoint = emulator.BaseAddress }, TimeProvider.System, environment.GetValueOrDefault);

        Assert.Equal(25, (await dcs.Client.ListBigkeyScanTasksAsync(Instance)).Count);
        Assert.Equal($"access key {id} from profile {profile} [basic]", (await dcs.IdentifyAsync()).Credential.ToString());

        (
            environment["HUAWEICLOUD_SDK_AK"],
            environment["HUAWEICLOUD_SDK_SK"],
            environment["HUAWEICLOUD_SDK_PROJECT_ID"]) = (id, secret, emulator.Options.ProjectId);
        Assert.Equal(25, (await dcs.Client.ListBigkeyScanTasksAsync(Instance)).Count);
        Assert.Contains("from environment variables", (await dcs.IdentifyAsync()).Credential.ToString(), StringComparison.Ordinal);
        File.Delete(profile);
    }

    [Fact]
    public async Task The_project_that_is_signed_is_that_of_the_key_that_signs_while_keys_rotate()
    {
        await using var server = RawServer.Answering(Calls.EmptyPage);
        var keys = new Rotating();
        using var dcs = new HuaweiDcs(new() { Endpoint = server.BaseAddress, Credentials = keys });

        for (var i = 0; i < 3; i++)
        {
            await dcs.Client.ListBigkeyScanTasksAsync(Instance);
        }

        var identity = await dcs.IdentifyAsync();

        Assert.All(server.Requests, request => Assert.Contains(
            $"Access={request.Headers["X-Project-Id"]},", request.Headers["Authorization"], StringComparison.Ordinal));
        Assert.Equal(identity.Credential.ProjectId, identity.ProjectId);
        Assert.Equal((2 * 3) + 1, keys.Asked); // for the path and to sign; then to identify
    }

    [Fact]
    public async Task A_redirect_does_not_take_the_credential_along()
    {
        await using var elsewhere = RawServer.Answering(Calls.EmptyPage);
        await using var server = RawServer.Answering(RawAnswer.Json("{}", 307) with { Headers = [$"Location: {elsewhere.BaseAddress}"] });
        using var dcs = new HuaweiDcs(new() { Endpoint = server.BaseAddress, ProjectId = Calls.Project, Token = "t" });

        var error = await Assert.ThrowsAnyAsync<DcsApiException>(() => dcs.Client.ListBigkeyScanTasksAsync(Instance));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, error.StatusCode);
        Assert.Single(server.Requests);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task Options_that_change_later_change_nothing()
    {
        var tokens = 0;
        await using var emulator = await DcsEmulator.StartAsync(new() { OnRequest = _ => tokens++ });
        var user = emulator.Options.Users[0];
        var options = new HuaweiDcsOptions
        {
            Region = HuaweiRegion.CnNorth4,
            Endpoint = emulator.BaseAddress,
            IamEndpoint = emulator.BaseAddress,
            User = new() { Name = user.Name, Password = user.Password, DomainName = user.DomainName, ProjectName = "cn-north-4" },
        };
        using var dcs = new HuaweiDcs(options);
        options.Retry.MaxRetries = 99;
        options.User.Password = "another";

        Assert.Equal(emulator.Options.ProjectId, (await dcs.IdentifyAsync()).ProjectId);
        Assert.Equal(1, tokens);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    public async Task A_user_without_a_project_gets_the_regions_and_empty_is_as_good_as_not_set(string? ofUser, string? ofOptions)
    {
        await using var emulator = await DcsEmulator.StartAsync();
        var user = emulator.Options.Users[0];
        using var dcs = new HuaweiDcs(new()
        {
            Region = HuaweiRegion.CnNorth4,
            Endpoint = emulator.BaseAddress,
            IamEndpoint = emulator.BaseAddress,
            ProjectId = ofOptions,
            User = new()
            {
                Name = user.Name,
                Password = user.Password,
                DomainName = user.DomainName,
                ProjectName = ofUser,
                ProjectId = ofUser
            },
        });

        Assert.Equal(emulator.Options.ProjectId, (await dcs.IdentifyAsync()).ProjectId);
    }

    [Fact]
    public void The_default_of_its_type_is_no_region()
    {
        var options = new HuaweiDcsOptions
        {
            Endpoint = new("https://host"),
            Region = default(HuaweiRegion),
            User = new() { Name = "n", Password = "p", DomainName = "d", ProjectName = "" }
        };
        var error = Assert.Throws<ArgumentException>(() => HuaweiDcs.CreateClient(options));
        Assert.Contains("User needs a project", error.Message, StringComparison.Ordinal);
        Assert.Contains("User needs an IAM", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_the_options_is_all_said_at_once()
    {
        var options = new HuaweiDcsOptions
        {
            Endpoint = new("ftp://host"),
            AccessKeyId = "a b",
            SecretAccessKey = "hidden\n",
            Token = "hidden token",
            User = new() { Name = "n" },
        };
        options.Retry.MaxRetries = 11;
        var error = Assert.Throws<ArgumentException>(() => HuaweiDcs.CreateClient(options));
        Assert.All(
            (string[])["Endpoint is no URL", "Token and AccessKeyId and User are set", "SecretAccessKey holds", "AccessKeyId holds", "Token holds", "User lacks", "User needs a project", "User needs an IAM", "Retry.MaxRetries is 11"],
            part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("hidden", error.Message, StringComparison.Ordinal);
        Assert.Contains(
            "Half an access key",
            Assert.Throws<ArgumentException>(() => HuaweiDcs.CreateClient(half => half.AccessKeyId = "a")).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "Region is not set",
            Assert.Throws<ArgumentException>(() => HuaweiDcs.CreateClient(_ => { })).Message,
            StringComparison.Ordinal);
    }

    /// <summary>Gives another key of another project every time.</summary>
    private sealed class Rotating : IHuaweiCredentialProvider
    {
        public string Description => "the test";

        public int Asked { get; private set; }

        public ValueTask<HuaweiCredential?> GetAsync(CancellationToken cancellationToken) =>
            new(new HuaweiAccessKey(new($"of-{++Asked}", "secret")) { ProjectId = $"of-{Asked}" });
    }
}

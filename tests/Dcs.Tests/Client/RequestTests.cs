namespace Dcs.Tests.Client;

/// <summary>What goes out: the request's target and headers, byte for byte.</summary>
public sealed class RequestTests : IAsyncLifetime
{
    private readonly RawServer _server = RawServer.Answering(Calls.EmptyPage);

    [Theory]
    [InlineData("5560df16-cebf-4473", "5560df16-cebf-4473")]
    [InlineData("A.b_c~d-9", "A.b_c~d-9")]
    [InlineData("...", "...")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("../x", "..%2Fx")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("a%b", "a%25b")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("a b+c", "a%20b%2Bc")]
    [InlineData("a\\b;c=d:e@f&g,h", "a%5Cb%3Bc%3Dd%3Ae%40f%26g%2Ch")]
    [InlineData("!*'()", "%21%2A%27%28%29")]
    [InlineData("\r\n\t\0", "%0D%0A%09%00")]
    [InlineData("缓存", "%E7%BC%93%E5%AD%98")]
    [InlineData("é", "%C3%A9")]
    [InlineData("🙂", "%F0%9F%99%82")]
    public async Task A_path_value_is_one_segment_whatever_it_is(string value, string escaped)
    {
        await _server.Client(options => options.ProjectId = value).ListBigkeyScanTasksAsync(value);

        Assert.Equal($"/v2/{escaped}/instances/{escaped}/bigkey-tasks", _server.Request.Target);
    }

    [Fact]
    public async Task Half_a_character_is_sent_as_the_sign_for_that()
    {
        await _server.Client().ListBigkeyScanTasksAsync("a\ud83dz\ude42");

        Assert.Equal("/v2/some-project/instances/a%EF%BF%BDz%EF%BF%BD/bigkey-tasks", _server.Request.Target);
    }

    [Fact]
    public async Task A_long_value_is_sent_whole()
    {
        var value = string.Concat(Enumerable.Repeat("缓/", 1000));

        await _server.Client().ListBigkeyScanTasksAsync(value);

        Assert.Equal($"/v2/some-project/instances/{Uri.EscapeDataString(value)}/bigkey-tasks", _server.Request.Target);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData(null)]
    public async Task What_would_lead_to_another_path_is_refused(string? value)
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => _server.Client().ListBigkeyScanTasksAsync(value!));
        Assert.Equal("instance_id", error.ParamName);

        var client = _server.Client(options => (options.ProjectId, options.ProjectIdSource) = (null, _ => new(value!)));
        error = await Assert.ThrowsAsync<ArgumentException>(() => client.ListBigkeyScanTasksAsync(Calls.Instance));
        Assert.Equal("project_id", error.ParamName);

        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task What_is_null_is_not_sent()
    {
        var client = _server.Client();

        await client.ListBigkeyScanTasksAsync(Calls.Instance);
        await client.ListBigkeyScanTasksAsync(Calls.Instance, new());
        await client.ListBigkeyScanTasksAsync(Calls.Instance, new() { Limit = 5 });
        await client.ListBigkeyScanTasksAsync(Calls.Instance, new() { Status = BigkeyScanStatus.Failed, Offset = 0, Limit = int.MaxValue });

        Assert.Equal(["", "", "limit=5", "offset=0&limit=2147483647&status=failed"], _server.Requests.Select(request => request.Query));
    }

    [Theory]
    [InlineData("a&limit=9", "a%26limit%3D9")]
    [InlineData("a b+c#d?e/f%", "a%20b%2Bc%23d%3Fe%2Ff%25")]
    [InlineData("数🙂", "%E6%95%B0%F0%9F%99%82")]
    [InlineData("\r\nX: y", "%0D%0AX%3A%20y")]
    public async Task A_query_value_is_escaped(string value, string escaped)
    {
        await _server.Client().ListOfflineKeyAnalysisTaskAsync(Calls.Instance, new() { Status = new(value), Offset = -1 });

        Assert.Equal("/v2/some-project/instances/some-instance/offline/key-analysis?offset=-1&status=" + escaped, _server.Request.Target);
    }

    [Fact]
    public async Task Json_is_asked_for()
    {
        await _server.Client().ListBigkeyScanTasksAsync(Calls.Instance);

        Assert.Equal("application/json", _server.Request.Headers["Accept"]);
    }

    [Fact]
    public async Task Headers_of_the_call_replace_those_of_that_name()
    {
        _server.Http.DefaultRequestHeaders.Add("X-Auth-Token", "of-the-client");
        _server.Http.DefaultRequestHeaders.Add("X-Other", "stays");
        var headers = new Dictionary<string, string>
        {
            ["x-auth-token"] = "of-the-call",
            ["Accept"] = "application/xml",
            ["User-Agent"] = "mine (1; 2)",
            ["Host"] = "dcs.example",
            ["X-Odd"] = "a, \"b",
        };

        await _server.Client().ListBigkeyScanTasksAsync(Calls.Instance, new() { Headers = headers });

        var sent = _server.Request.Headers;
        Assert.All(headers, header => Assert.Equal(header.Value, sent[header.Key]));
        Assert.Equal("stays", sent["X-Other"]);
    }

    [Theory]
    [InlineData("no name", "x")]
    [InlineData("", "x")]
    [InlineData("X-Split\r\nX-Injected", "x")]
    [InlineData("X-Split", "x\r\nX-Injected: y")]
    [InlineData("X-Split", "x\nX-Injected: y")]
    public async Task A_header_that_cannot_be_sent_is_refused(string name, string value)
    {
        var options = new ListBigkeyScanTasksOptions { Headers = new Dictionary<string, string> { [name] = value } };

        var error = await Assert.ThrowsAsync<ArgumentException>(() => _server.Client().ListBigkeyScanTasksAsync(Calls.Instance, options));

        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Theory]
    [InlineData("mine/1", null, "mine/1")]
    [InlineData("mine/1", "theirs/2", "theirs/2")]
    [InlineData(null, "theirs/2", "theirs/2")]
    [InlineData(null, null, null)]
    public async Task The_user_agent_is_the_http_clients_or_the_options(string? option, string? own, string? sent)
    {
        if (own is not null)
        {
            _server.Http.DefaultRequestHeaders.Add("User-Agent", own);
        }

        await _server.Client(options => options.UserAgent = option).ListBigkeyScanTasksAsync(Calls.Instance);

        Assert.Equal(sent, _server.Request.Headers.GetValueOrDefault("User-Agent"));
    }

    [Fact]
    public async Task The_user_agent_names_the_client_unless_told_otherwise()
    {
        await _server.Client().ListBigkeyScanTasksAsync(Calls.Instance);

        Assert.Equal("DcsClient/2.0.0", _server.Request.Headers["User-Agent"]);
    }

    Task IAsyncLifetime.InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => _server.DisposeAsync().AsTask();
}

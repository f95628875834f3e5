namespace Dcs.Tests.Client;

/// <summary>Where the client sends to and for whom: <see cref="DcsClientOptions"/>.</summary>
public sealed class OptionsTests
{
    private const string Target = "/v2/some-project/instances/some-instance/bigkey-tasks";

    [Theory]
    [InlineData("", "")]
    [InlineData("dcs", "/dcs")]
    [InlineData("dcs/", "/dcs")]
    [InlineData("a/b%2Fc/", "/a/b%2Fc")]
    [InlineData("缓", "/%E7%BC%93")]
    public async Task A_base_address_may_have_a_path(string path, string prefix)
    {
        await using var server = RawServer.Answering(Calls.EmptyPage);
        var address = new Uri(server.BaseAddress, path);
        using var plain = new HttpClient();
        using var addressed = new HttpClient { BaseAddress = address };

        await plain.Client(configure: options => options.BaseAddress = address).ListBigkeyScanTasksAsync(Calls.Instance);
        await addressed.Client().ListBigkeyScanTasksAsync(Calls.Instance);

        Assert.Equal([prefix + Target, prefix + Target], server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task The_options_base_address_wins_over_the_http_clients()
    {
        await using var server = RawServer.Answering(Calls.EmptyPage);
        using var http = new HttpClient { BaseAddress = new("http://nowhere.invalid/") };

        await http.Client(configure: options => (options.BaseAddress, options.DcsEndpoint) = (server.BaseAddress, "nowhere.invalid"))
            .ListBigkeyScanTasksAsync(Calls.Instance);

        Assert.Equal(Target, server.Request.Target);
    }

    [Theory]
    [InlineData("dcs.ap-southeast-3.myhuaweicloud.com", "https://dcs.ap-southeast-3.myhuaweicloud.com")]
    [InlineData("localhost:8443", "https://localhost:8443")]
    [InlineData("[::1]:8443", "https://[::1]:8443")]
    public async Task The_endpoint_is_the_host_of_the_server(string endpoint, string server)
    {
        var seen = new Recorder();
        using var http = new HttpClient(seen);

        await http.Client(configure: options => options.DcsEndpoint = endpoint).ListBigkeyScanTasksAsync(Calls.Instance);

        Assert.Equal(server + Target, seen.Address);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://dcs.example.com")]
    [InlineData("dcs.example.com/")]
    [InlineData("dcs.example.com/dcs")]
    [InlineData("user@dcs.example.com")]
    [InlineData("dcs.example .com")]
    [InlineData(" dcs.example.com")]
    [InlineData("dcs.example.com?x")]
    [InlineData("dcs.example.com#x")]
    [InlineData("dcs.example.com\\x")]
    [InlineData("dcs.example.com\n")]
    [InlineData("a:b:c")]
    [InlineData("dcs.example.com:port")]
    [InlineData("dcs.example.com\t")]
    [InlineData("dcs.example.com%2F")]
    public void An_endpoint_that_is_no_host_is_refused(string? endpoint)
    {
        using var http = new HttpClient();

        var error = Assert.Throws<ArgumentException>(() => http.Client(configure: options => options.DcsEndpoint = endpoint));

        Assert.Equal("DcsEndpoint", error.ParamName);
    }

    [Theory]
    [InlineData("/dcs")]
    [InlineData("ftp://dcs.example.com")]
    [InlineData("http://dcs.example.com/?x=y")]
    [InlineData("http://dcs.example.com/?")]
    [InlineData("http://dcs.example.com/#x")]
    public void A_base_address_that_is_no_place_is_refused(string address)
    {
        using var http = new HttpClient();

        var error = Assert.Throws<ArgumentException>(
            () => http.Client(configure: options => options.BaseAddress = new(address, UriKind.RelativeOrAbsolute)));

        Assert.Equal("BaseAddress", error.ParamName);
    }

    [Fact]
    public void A_client_needs_a_project_and_something_to_send_with()
    {
        using var http = new HttpClient();

        var error = Assert.Throws<ArgumentException>(() => new DcsClient(http, new() { DcsEndpoint = "dcs.example.com" }));

        Assert.Equal("Needs ProjectId or ProjectIdSource. (Parameter 'options')", error.Message);
        Assert.Throws<ArgumentNullException>("httpClient", () => new DcsClient(null!, new()));
        Assert.Throws<ArgumentNullException>("options", () => new DcsClient(http, null!));
    }

    [Fact]
    public async Task The_options_are_read_once()
    {
        var options = new DcsClientOptions { DcsEndpoint = "dcs.example.com", ProjectId = Calls.Project };
        var seen = new Recorder();
        using var http = new HttpClient(seen);
        var client = new DcsClient(http, options);

        (options.DcsEndpoint, options.ProjectId) = ("elsewhere.example.com", "another");
        await client.ListBigkeyScanTasksAsync(Calls.Instance);

        Assert.Equal("https://dcs.example.com" + Target, seen.Address);
    }

    [Fact]
    public async Task The_source_of_the_project_is_asked_on_every_call()
    {
        await using var server = RawServer.Answering(Calls.EmptyPage);
        using var cancel = new CancellationTokenSource();
        var asked = 0;
        var client = server.Client(options => (options.ProjectId, options.ProjectIdSource) = (null, token =>
        {
            Assert.Equal(cancel.Token, token);
            return new($"project-{++asked}");
        }
        ));

        await client.ListBigkeyScanTasksAsync(Calls.Instance, cancellationToken: cancel.Token);
        await client.ListOfflineKeyAnalysisTaskAsync(Calls.Instance, cancellationToken: cancel.Token);

        Assert.Equal(["project-1", "project-2"], server.Requests.Select(request => request.Path.Split('/')[2]));
    }

    [Fact]
    public async Task A_fixed_project_wins_over_a_source()
    {
        await using var server = RawServer.Answering(Calls.EmptyPage);

        await server.Client(options => options.ProjectIdSource = _ => throw new InvalidOperationException())
            .ListBigkeyScanTasksAsync(Calls.Instance);

        Assert.Equal(Target, server.Request.Target);
    }

    [Fact]
    public async Task A_source_that_fails_fails_the_call()
    {
        await using var server = RawServer.Answering(Calls.EmptyPage);
        var failure = new InvalidOperationException("The vault is shut.");
        var client = server.Client(options => (options.ProjectId, options.ProjectIdSource) = (null, _ => throw failure));

        Assert.Same(failure, await Assert.ThrowsAsync<InvalidOperationException>(() => client.ListBigkeyScanTasksAsync(Calls.Instance)));
        Assert.Empty(server.Requests);
    }

    private sealed class Recorder : HttpMessageHandler
    {
        public string? Address { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Address = request.RequestUri!.AbsoluteUri;
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(Calls.EmptyPage) });
        }
    }
}

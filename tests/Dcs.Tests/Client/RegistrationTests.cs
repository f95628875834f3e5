using Dcs.Tests.Emulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Client;

/// <summary>The client out of a container.</summary>
public sealed class RegistrationTests(RunningEmulator emulator) : IClassFixture<RunningEmulator>
{
    [Fact]
    public async Task A_registered_client_sends_through_the_handlers_of_its_name()
    {
        var order = new List<string>();
        await using var registered = new Registered(services => services
            .AddDcsClient(options => (options.BaseAddress, options.ProjectId) = (emulator.Server.BaseAddress, emulator.Options.ProjectId))
            .AddHttpMessageHandler(() => new Handler("retries", order))
            .AddHttpMessageHandler(() => new Handler("signing", order, emulator.Options.Token)));

        var page = await registered.Client.ListBigkeyScanTasksAsync(Instances.Small);

        Assert.Equal(25, page.Count);
        Assert.Equal(["retries", "signing"], order);
    }

    [Fact]
    public async Task Two_clients_by_name_have_options_and_handlers_of_their_own()
    {
        await using var east = RawServer.Answering(Calls.EmptyPage);
        await using var west = RawServer.Answering(Calls.EmptyPage);
        var order = new List<string>();
        await using var registered = new Registered(services =>
        {
            services.AddDcsClient("east", options => (options.BaseAddress, options.ProjectId) = (east.BaseAddress, "e"))
                .AddHttpMessageHandler(() => new Handler("of the east", order));
            services.AddDcsClient("west", options => (options.BaseAddress, options.ProjectId) = (west.BaseAddress, "w"));
        });

        await registered.Keyed("east").ListBigkeyScanTasksAsync(Calls.Instance);
        await registered.Keyed("west").ListBigkeyScanTasksAsync(Calls.Instance);

        Assert.StartsWith("/v2/e/", east.Request.Target, StringComparison.Ordinal);
        Assert.StartsWith("/v2/w/", west.Request.Target, StringComparison.Ordinal);
        Assert.Equal(["of the east"], order);
    }

    [Fact]
    public async Task A_named_client_stands_beside_the_one_without_a_name()
    {
        await using var plain = RawServer.Answering(Calls.EmptyPage);
        await using var named = RawServer.Answering(Calls.EmptyPage);
        await using var registered = new Registered(services =>
        {
            services.AddDcsClient(options => (options.BaseAddress, options.ProjectId) = (plain.BaseAddress, "p"));
            services.AddDcsClient("named", options => (options.BaseAddress, options.ProjectId) = (named.BaseAddress, "n"));
        });

        await registered.Client.ListBigkeyScanTasksAsync(Calls.Instance);

        Assert.StartsWith("/v2/p/", plain.Request.Target, StringComparison.Ordinal);
        Assert.Empty(named.Requests);
        Assert.NotSame(registered.Client, registered.Client);
    }

    [Fact]
    public async Task Options_that_are_wrong_are_found_when_the_client_is_made()
    {
        await using var registered = new Registered(services => services.AddDcsClient(options => options.DcsEndpoint = "dcs.example.com"));

        Assert.Throws<ArgumentException>(() => registered.Client);
    }

    [Fact]
    public async Task A_fake_takes_the_place_of_the_registered_client()
    {
        await using var registered = new Registered(services =>
        {
            services.AddDcsClient(options => options.ProjectId = "p");
            services.Replace(ServiceDescriptor.Singleton<IDcsClient>(new Nothing()));
        });

        Assert.IsType<Nothing>(registered.Client);
    }

    private sealed class Nothing : IDcsClient;

    private sealed class Handler(string name, List<string> order, string? token = null) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            order.Add(name);
            if (token is not null)
            {
                request.Headers.Add("X-Auth-Token", token);
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}

using Microsoft.Extensions.DependencyInjection;

namespace Dcs.Tests.Client;

/// <summary>A client that comes out of a container.</summary>
internal sealed class Registered : IAsyncDisposable
{
    private readonly ServiceProvider _provider;

    public Registered(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        _provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public IDcsClient Client => _provider.GetRequiredService<IDcsClient>();

    public static Registered At(Uri address, Action<IHttpClientBuilder>? configure = null) => new(services =>
    {
        var http = services.AddDcsClient(options => (options.BaseAddress, options.ProjectId) = (address, Calls.Project));
        configure?.Invoke(http);
    });

    public IDcsClient Keyed(string name) => _provider.GetRequiredKeyedService<IDcsClient>(name);

    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}

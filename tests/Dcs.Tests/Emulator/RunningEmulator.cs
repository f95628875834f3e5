using Dcs.Emulator;

namespace Dcs.Tests.Emulator;

/// <summary>An emulator and a plain <see cref="HttpClient"/> that calls it with the right token.</summary>
public sealed class RunningEmulator : IAsyncLifetime, IAsyncDisposable
{
    private DcsEmulator? _emulator;

    public DcsEmulatorOptions Options { get; init; } = new();

    public HttpClient Http { get; } = new();

    public DcsEmulator Server => _emulator ?? throw new InvalidOperationException("Not started.");

    public static async Task<RunningEmulator> StartAsync(DcsEmulatorOptions options)
    {
        var running = new RunningEmulator { Options = options };
        await running.InitializeAsync();
        return running;
    }

    public async Task InitializeAsync()
    {
        _emulator = await DcsEmulator.StartAsync(Options);
        Http.BaseAddress = _emulator.BaseAddress;
        Http.DefaultRequestHeaders.Add("X-Auth-Token", Options.Token);
    }

    public string Path(string instanceId, string list, string query = "") => $"/v2/{Options.ProjectId}/instances/{instanceId}/{list}{query}";

    internal async Task<Answer> ListAsync(string instanceId, string list, string query = "") =>
        await GetAsync(Path(instanceId, list, query));

    internal async Task<Answer> GetAsync(string path)
    {
        using var response = await Http.GetAsync(new Uri(path, UriKind.Relative));
        return await Answer.ReadAsync(response);
    }

    internal async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using var http = new HttpClient { BaseAddress = Server.BaseAddress };
        using var response = await http.SendAsync(request);
        return await Answer.ReadAsync(response);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync();
        }
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}

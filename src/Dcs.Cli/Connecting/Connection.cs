using Dcs.Emulator;

namespace Dcs.Cli.Connecting;

/// <summary>A client that is ready to call; and the emulator it calls, where that is part of the command.</summary>
internal sealed class Connection : IAsyncDisposable
{
    private readonly HttpClient _http;
    private readonly DcsEmulator? _emulator;

    private Connection(Uri server, string project, string token, TimeSpan timeout, DcsEmulator? emulator)
    {
        Server = server;
        _emulator = emulator;
        _http = new HttpClient(new TokenHandler(token, new SocketsHttpHandler
        {
            AllowAutoRedirect = false, // the token would go along
            UseProxy = emulator is null,
        }))
        {
            Timeout = timeout,
        };
        Client = new DcsClient(_http, new DcsClientOptions { BaseAddress = server, ProjectId = project, UserAgent = "dcs-cli" });
    }

    public IDcsClient Client { get; }

    public Uri Server { get; }

    /// <summary>Starts the emulator if the target is that; nothing is sent yet.</summary>
    public static async Task<Connection> OpenAsync(Target target, TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (target is { Endpoint: { } endpoint, Project: { } project, Token: { } token })
            return new Connection(endpoint, project, token, timeout, emulator: null);

        var emulator = await DcsEmulator.StartAsync(cancellationToken: cancellationToken);
        return new Connection(
            emulator.BaseAddress, target.Project ?? emulator.Options.ProjectId, target.Token ?? emulator.Options.Token, timeout, emulator);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_emulator is not null)
            await _emulator.DisposeAsync();
    }
}

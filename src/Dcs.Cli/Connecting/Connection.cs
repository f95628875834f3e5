using Dcs.Cli.Output;
using Dcs.Emulator;
using Spectre.Console;
using Terminal;

namespace Dcs.Cli.Connecting;

/// <summary>A client that is ready to call; and the emulator it calls, where that is part of the command.</summary>
internal sealed class Connection : IAsyncDisposable
{
    private static readonly TimeSpan s_longestAttempt = new HuaweiRetryOptions().AttemptTimeout;

    private readonly HuaweiDcs _dcs;
    private readonly RefusalWatch _credentials;
    private readonly DcsEmulator? _emulator;

    private Connection(Target target, Surroundings surroundings, DcsEmulator? emulator)
    {
        _emulator = emulator;
        _credentials = new(target.Credentials!);
        var options = new HuaweiDcsOptions
        {
            Region = target.Region?.Value,
            Endpoint = target.Endpoint?.Value,
            IamEndpoint = target.IamEndpoint,
            ProjectId = target.Project?.Value,
            Credentials = _credentials,
        };
        options.Retry.MaxRetries = target.Retries ?? options.Retry.MaxRetries;
        if (target.Timeout is { } timeout)
        {
            options.Retry.TotalTimeout = timeout;
            options.Retry.AttemptTimeout = timeout < s_longestAttempt ? timeout : s_longestAttempt;
        }

        Target = target;
        Server = target.Endpoint?.Value ?? target.Region!.Value.DcsEndpoint;
        _dcs = new(options, surroundings.Clock, surroundings.Variable);
    }

    public IDcsClient Client => _dcs.Client;

    public Uri Server { get; }

    /// <summary>What it was made of; where that was the emulator, with what that has.</summary>
    public Target Target { get; }

    /// <summary>Connects, starting the emulator if the target is that, and lets go of all when <paramref name="use"/> ends. It sends
    /// nothing itself.</summary>
    /// <remarks>A refusal (401) leaves with the credential that was refused, under <see cref="ErrorReport.RefusedCredential"/>.</remarks>
    public static async Task<int> UseAsync(
        Target target, Surroundings surroundings, Func<Connection, Task> use, CancellationToken cancellationToken)
    {
        Warn(target, surroundings.Error);
        using var trace = target.IsTraced ? new CallTrace(surroundings.Error) : null;
        await using var connection = await OpenAsync(target, surroundings, cancellationToken);
        try
        {
            await use(connection);
            return ExitCode.Success;
        }
        catch (DcsApiException e) when (connection._credentials.Refused is { } refused)
        {
            e.Data[ErrorReport.RefusedCredential] = refused;
            throw;
        }
    }

    /// <inheritdoc cref="HuaweiDcs.IdentifyAsync"/>
    public Task<HuaweiDcsIdentity> IdentifyAsync(CancellationToken cancellationToken) => _dcs.IdentifyAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _dcs.Dispose();
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync();
        }
    }

    private static async Task<Connection> OpenAsync(Target target, Surroundings surroundings, CancellationToken cancellationToken)
    {
        if (target.IsServer)
        {
            return new Connection(target, surroundings, emulator: null);
        }

        const string Source = "the emulator inside this command";
        var emulator = await DcsEmulator.StartAsync(cancellationToken: cancellationToken);
        var key = emulator.Options.AccessKeys[0];
        return new Connection(
            target with
            {
                Endpoint = new(emulator.BaseAddress, Source),
                IamEndpoint = emulator.BaseAddress,
                Project = target.Project ?? new(emulator.Options.ProjectId, Source),
                Credentials = target.Credentials
                    ?? new StaticCredentialProvider(new HuaweiAccessKey(new(key.Id, key.Secret, key.SecurityToken)) { Source = Source }),
            },
            surroundings,
            emulator);
    }

    private static void Warn(Target target, IAnsiConsole console)
    {
        if (target.OpenToReaders is { } open)
        {
            console.WriteLine($"warning: {open} uses http, so tokens and responses can be read on the way. Use https.");
        }

        if (target is { Endpoint: null, Region.Value: { IsKnown: false } region })
        {
            console.WriteLine($"note: region {region} is not one of the {HuaweiRegion.Known.Count} known regions; its endpoint is assumed to be {region.DcsEndpoint}.");
        }
    }
}

namespace Dcs;

/// <summary>
/// A DCS of Huawei Cloud: a client with the handlers that find the credential and the project, sign, and try again. For programs with
/// dependency injection there is <c>AddHuaweiDcs</c>.
/// </summary>
/// <remarks>Thread-safe. One is enough for a program's life; disposing it closes its connections.</remarks>
public sealed class HuaweiDcs : IDisposable
{
    private readonly HuaweiDcsComposition _composition;
    private readonly HttpClient _http;

    /// <summary>Makes the client. Nothing is sent, and no credential looked for, before its first call.</summary>
    /// <param name="options">Read here, once.</param>
    /// <param name="clock">Tells dates to sign, when to renew and how long to wait; the system's unless given.</param>
    /// <exception cref="ArgumentException">The options are not valid; the text says each that is not.</exception>
    public HuaweiDcs(HuaweiDcsOptions options, TimeProvider? clock = null)
        : this(options, clock ?? TimeProvider.System, environment: null)
    {
    }

    internal HuaweiDcs(HuaweiDcsOptions options, TimeProvider clock, Func<string, string?>? environment)
    {
        ArgumentNullException.ThrowIfNull(options);
        _composition = new(options, clock, environment);
        var authenticating = _composition.Authenticating();
        authenticating.InnerHandler = HuaweiDcsComposition.Transport();
        var retrying = _composition.Retrying();
        retrying.InnerHandler = authenticating;
        _http = new(retrying) { Timeout = _composition.HttpClientTimeout };
        var client = new DcsClientOptions();
        _composition.Configure(client);
        Client = new(_http, client);
    }

    /// <summary>The client.</summary>
    public DcsClient Client { get; }

    /// <summary>A client for the rest of the program's life.</summary>
    /// <inheritdoc cref="HuaweiDcs(HuaweiDcsOptions, TimeProvider?)"/>
    public static DcsClient CreateClient(HuaweiDcsOptions options) => new HuaweiDcs(options).Client;

    /// <summary>A client for the rest of the program's life.</summary>
    /// <exception cref="ArgumentException">The options are not valid; the text says each that is not.</exception>
    public static DcsClient CreateClient(Action<HuaweiDcsOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var options = new HuaweiDcsOptions();
        configure(options);
        return CreateClient(options);
    }

    /// <summary>Finds what a call would use, without calling DCS. IAM is asked for what only it knows.</summary>
    /// <exception cref="HuaweiCredentialException">There is no credential or no project, or IAM refuses one.</exception>
    /// <exception cref="HttpRequestException">IAM cannot be reached or is unwell.</exception>
    public async Task<HuaweiDcsIdentity> IdentifyAsync(CancellationToken cancellationToken = default)
    {
        var credential = await _composition.Credentials.RequireAsync(cancellationToken).ConfigureAwait(false);
        var project = await _composition.Project.ResolveAsync(credential, cancellationToken).ConfigureAwait(false);
        return new(_composition.Endpoint, credential, project.Id, project.Source);
    }

    /// <summary>Closes the connections; calls under way fail.</summary>
    public void Dispose()
    {
        _http.Dispose();
        _composition.Dispose();
    }
}

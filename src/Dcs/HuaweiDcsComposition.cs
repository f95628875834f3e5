using System.Diagnostics;
using Dcs.Plumbing;
using Dcs.Resilience;

namespace Dcs;

/// <summary>What <see cref="HuaweiDcsOptions"/> describe, put together once: the credential and the project are found once for all
/// handlers.</summary>
internal sealed class HuaweiDcsComposition : IDisposable
{
    private readonly HuaweiRetryOptions _retry;
    private readonly TimeProvider _clock;
    private readonly HttpMessageHandler _iam;

    /// <param name="options">Read here, once.</param>
    /// <param name="clock">Tells dates to sign, when to renew and how long to wait.</param>
    /// <param name="environment">Gives the value of an environment variable; the process's own unless given.</param>
    /// <exception cref="ArgumentException">The options are not valid; the text says each that is not.</exception>
    public HuaweiDcsComposition(HuaweiDcsOptions options, TimeProvider clock, Func<string, string?>? environment = null)
    {
        if (string.Join(" ", options.Validate()) is { Length: > 0 } wrong)
        {
            throw new ArgumentException(wrong, nameof(options));
        }

        _retry = options.Retry.Copy();
        _clock = clock;
        Endpoint = options.Endpoint ?? options.Region!.Value.DcsEndpoint;
        _iam = new ResilienceHandler(_retry, clock) { InnerHandler = Transport() };
        Credentials = Provider(options, clock, environment, () => _iam);
        Project = new(options.ProjectId, Credentials, options.Region, options.IamEndpoint, () => _iam, environment, clock);
    }

    public Uri Endpoint { get; }

    public IHuaweiCredentialProvider Credentials { get; }

    public ProjectIdResolver Project { get; }

    public TimeSpan HttpClientTimeout => _retry.HttpClientTimeout;

    /// <summary>What sends: the transport of the emitted clients, whose spans are numbered as well.</summary>
    public static HttpMessageHandler Transport()
    {
        var transport = DcsTransport.Create();
        if (transport is SocketsHttpHandler sockets)
        {
            sockets.ActivityHeadersPropagator = new ResendCountPropagator(DistributedContextPropagator.Current);
        }

        return transport;
    }

    /// <summary>The handler that tries again; outside of all that a new attempt needs anew.</summary>
    public DelegatingHandler Retrying() => new ResilienceHandler(_retry, _clock);

    /// <summary>The handler that authenticates; nothing stands between it and the transport.</summary>
    public DelegatingHandler Authenticating() => new CredentialHandler(Credentials, Endpoint, Project.ResolveAsync, _clock);

    public void Configure(DcsClientOptions client)
    {
        client.BaseAddress = Endpoint;
        client.ProjectIdSource = Project.GetAsync;
        client.MaxResponseContentBufferSize = _retry.MaxResponseContentBufferSize;
    }

    public void Dispose() => _iam.Dispose();

    private static IHuaweiCredentialProvider Provider(
        HuaweiDcsOptions options, TimeProvider clock, Func<string, string?>? environment, Func<HttpMessageHandler> iam)
    {
        const string Source = "options";
        if (options.Credentials is { } provider)
        {
            return provider;
        }

        if (!string.IsNullOrEmpty(options.Token))
        {
            return new StaticCredentialProvider(new HuaweiToken(options.Token) { Source = Source });
        }

        if (!string.IsNullOrEmpty(options.AccessKeyId))
        {
            var securityToken = string.IsNullOrEmpty(options.SecurityToken) ? null : options.SecurityToken;
            return new StaticCredentialProvider(
                new HuaweiAccessKey(new(options.AccessKeyId, options.SecretAccessKey!, securityToken)) { Source = Source });
        }

        return options.User is { } user
            ? new PasswordCredentialProvider(
                WithProject(user, options), options.IamEndpoint ?? options.Region!.Value.IamEndpoint, iam, clock)
            : new ChainedCredentialProvider(
                new EnvironmentCredentialProvider(environment), new ProfileCredentialProvider(environment: environment));
    }

    private static IamUser WithProject(IamUser user, HuaweiDcsOptions options) => !user.HasProject
        ? new()
        {
            DomainName = user.DomainName,
            Name = user.Name,
            Password = user.Password,
            ProjectId = options.ProjectId,
            ProjectName = options.Region?.Value
        }
        : user;
}

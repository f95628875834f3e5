namespace Dcs;

/// <summary>
/// Gives the token that IAM gives for a password. It is kept, and renewed in good time before it expires by one request that all
/// callers share.
/// </summary>
/// <remarks>
/// While a token still holds, nobody waits for the next one, and a renewal that fails is tried again a minute later. With no
/// token left, the next call asks again; but a refusal is given to all callers of that minute, for IAM locks a user who fails too often.
/// </remarks>
public sealed class PasswordCredentialProvider : IHuaweiCredentialProvider
{
    private static readonly TimeSpan s_longestMargin = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan s_pause = TimeSpan.FromMinutes(1);

    private readonly object _lock = new();
    private readonly IamUser _user;
    private readonly IamService _iam;
    private readonly TimeProvider _clock;
    private HuaweiToken? _token;
    private DateTimeOffset _renewAt;

    /// <param name="user">Who signs in, and for which project. Read here, once.</param>
    /// <param name="iamEndpoint">IAM's URL, such as <see cref="HuaweiRegion.IamEndpoint"/>.</param>
    /// <param name="transport">Gives the handler to send through; it must not follow redirects, which is checked, and is not disposed here.
    /// A shared one if null.</param>
    /// <param name="clock">Tells when to renew; the system's unless given.</param>
    /// <exception cref="ArgumentException">The user lacks a name, password, account or project, or the endpoint is not a URL of a
    /// server.</exception>
    public PasswordCredentialProvider(IamUser user, Uri iamEndpoint, Func<HttpMessageHandler>? transport = null, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(iamEndpoint);
        ArgumentException.ThrowIfNullOrEmpty(user.DomainName, nameof(IamUser.DomainName));
        ArgumentException.ThrowIfNullOrEmpty(user.Name, nameof(IamUser.Name));
        ArgumentException.ThrowIfNullOrEmpty(user.Password, nameof(IamUser.Password));
        if (!iamEndpoint.IsServer())
        {
            throw new ArgumentException(
                "No URL of a server: an absolute one of http or https, without user, query and fragment.", nameof(iamEndpoint));
        }

        if (!user.HasProject)
        {
            throw new ArgumentException($"DCS needs a token for a project. Set {nameof(IamUser.ProjectName)} or {nameof(IamUser.ProjectId)}.", nameof(user));
        }

        _user = user.Copy();
        _clock = clock ?? TimeProvider.System;
        _iam = new(iamEndpoint, transport, clock);
        Description = $"{user} at {iamEndpoint}";
    }

    /// <inheritdoc/>
    public string Description { get; }

    /// <summary>The last renewal, under way or over.</summary>
    internal Task<HuaweiToken> Renewal { get; private set; } = Task.FromCanceled<HuaweiToken>(new(canceled: true));

    /// <inheritdoc/>
    /// <exception cref="HuaweiCredentialException">IAM refuses.</exception>
    /// <exception cref="HttpRequestException">IAM cannot be reached or is unwell, and no token is left.</exception>
    public async ValueTask<HuaweiCredential?> GetAsync(CancellationToken cancellationToken)
    {
        Task<HuaweiToken> renewal;
        lock (_lock)
        {
            var now = _clock.GetUtcNow();
            if (_token is { } token && now < token.ExpiresAt)
            {
                if (now >= _renewAt)
                {
                    Renew();
                }

                return token;
            }

            renewal = Renew();
        }

        return await renewal.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Reject(HuaweiCredential credential)
    {
        lock (_lock)
        {
            // A late answer to an older token says nothing about this one.
            if (ReferenceEquals(_token, credential))
            {
                _token = null;
            }
        }
    }

    private bool IsRefused => Renewal.Exception?.InnerException is HuaweiCredentialException;

    // Within the lock. Without the caller's cancellation token: others wait for it too.
    private Task<HuaweiToken> Renew()
    {
        if (Renewal.IsCompleted && !(IsRefused && _clock.GetUtcNow() < _renewAt))
        {
            Renewal = Task.Run(RenewAsync).Observed();
        }

        return Renewal;
    }

    private async Task<HuaweiToken> RenewAsync()
    {
        HuaweiToken? token = null;
        try
        {
            return token = await _iam.CreateTokenAsync(_user, Description).ConfigureAwait(false);
        }
        finally
        {
            lock (_lock)
            {
                var now = _clock.GetUtcNow();
                _token = token ?? _token;
                _renewAt = token is null ? now + s_pause : token.ExpiresAt!.Value - Margin(token.ExpiresAt.Value - now);
            }
        }
    }

    private static TimeSpan Margin(TimeSpan lifetime) => lifetime / 4 < s_longestMargin ? lifetime / 4 : s_longestMargin;
}

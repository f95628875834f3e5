using System.Net;
using Dcs.Iam;
using Dcs.Plumbing;

namespace Dcs;

/// <summary>
/// The project that requests are about: the one that is set, else the credential's own, else that of the environment, else the one
/// that IAM knows under the region's name.
/// </summary>
internal sealed class ProjectIdResolver
{
    private const int MostListed = 10;

    private readonly object _lock = new();
    private readonly ResolvedProject? _given;
    private readonly IHuaweiCredentialProvider _provider;
    private readonly HuaweiRegion? _region;
    private readonly Uri? _iamEndpoint;
    private readonly Func<HttpMessageHandler>? _transport;
    private readonly Func<string, string?> _environment;
    private readonly TimeProvider? _clock;

    // The last search, which callers share while it runs and after. One is enough: a new key takes the place of an old one.
    private string? _owner;
    private Task<ResolvedProject>? _search;

    /// <param name="projectId">The id, if it is set.</param>
    /// <param name="provider">Asked for every request that has no id set: another key may belong to another account.</param>
    /// <param name="region">The region whose project is looked for; null if only the endpoint is known.</param>
    /// <param name="iamEndpoint">IAM's URL; if null, the credential's, the environment's or the region's.</param>
    /// <param name="transport">As in <see cref="PasswordCredentialProvider"/>.</param>
    /// <param name="environment">Gives the value of an environment variable; the process's own unless given.</param>
    /// <param name="clock">Tells the date that is signed.</param>
    public ProjectIdResolver(
        string? projectId,
        IHuaweiCredentialProvider provider,
        HuaweiRegion? region = null,
        Uri? iamEndpoint = null,
        Func<HttpMessageHandler>? transport = null,
        Func<string, string?>? environment = null,
        TimeProvider? clock = null)
    {
        _given = string.IsNullOrEmpty(projectId) ? null : new(projectId, $"option {nameof(DcsClientOptions.ProjectId)}");
        _provider = provider;
        _region = region;
        _iamEndpoint = iamEndpoint;
        _transport = transport;
        _environment = environment ?? Environment.GetEnvironmentVariable;
        _clock = clock;
    }

    private static AccessKeyNames Variables => AccessKeyNames.Environment;

    /// <summary>The id alone, for <see cref="DcsClientOptions.ProjectIdSource"/>.</summary>
    /// <inheritdoc cref="ResolveAsync(CancellationToken)"/>
    public ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        return _given is null ? Resolved() : new(_given.Id);

        async ValueTask<string> Resolved() => (await ResolveAsync(cancellationToken).ConfigureAwait(false)).Id;
    }

    /// <summary>The project of the provider's credential of the moment.</summary>
    /// <exception cref="HuaweiCredentialException">There is no project, or more than one; or no credential to look for it with.</exception>
    /// <exception cref="HttpRequestException">IAM cannot be reached or is unwell.</exception>
    public async ValueTask<ResolvedProject> ResolveAsync(CancellationToken cancellationToken) =>
        _given ?? await ResolveAsync(
            await _provider.RequireAsync(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>The project of a credential that the provider gave: what goes out together must belong together, also while keys
    /// rotate.</summary>
    /// <inheritdoc cref="ResolveAsync(CancellationToken)"/>
    public ValueTask<ResolvedProject> ResolveAsync(HuaweiCredential credential, CancellationToken cancellationToken) =>
        _given is null ? FindAsync(credential, cancellationToken) : new(_given);

    private async ValueTask<ResolvedProject> FindAsync(HuaweiCredential credential, CancellationToken cancellationToken)
    {
        if (credential.ProjectId is { Length: > 0 } own)
        {
            return new(own, credential.Source);
        }

        if (_environment(Variables.ProjectId) is { Length: > 0 } set)
        {
            return new(set, $"environment variable {Variables.ProjectId}");
        }

        var owner = credential is HuaweiAccessKey accessKey ? accessKey.Key.Id : ((HuaweiToken)credential).Token;
        Task<ResolvedProject> search;
        lock (_lock)
        {
            if (_search is null || _owner != owner || _search.IsFaulted)
            {
                // Not with the caller's cancellation token: others wait for it too.
                (_owner, _search) = (owner, Task.Run(() => SearchAsync(credential), CancellationToken.None).Observed());
            }

            search = _search;
        }

        return await search.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<ResolvedProject> SearchAsync(HuaweiCredential credential)
    {
        var advice = $"Set {nameof(DcsClientOptions.ProjectId)} or the environment variable {Variables.ProjectId}";
        if (_region is not { Value: { Length: > 0 } name })
        {
            throw new HuaweiCredentialException($"No project is set, and without a region none can be looked for. {advice}.");
        }

        var iam = IamEndpoint(credential);
        var ids = await ListAsync(new(iam, _transport, _clock), credential, name).ConfigureAwait(false);
        return ids switch
        {
            [{ Length: > 0 } id] => new(id, $"IAM at {iam}, as the project named {name}"),
            [] => throw new HuaweiCredentialException(
                $"IAM at {iam} knows no project named {name} for the {credential}. Check the region and the permissions. {advice}."),
            _ => throw new HuaweiCredentialException(
                $"IAM at {iam} knows {ids.Count} projects named {name} for the {credential}: {List(ids)}. {advice} to one of them."),
        };
    }

    private Uri IamEndpoint(HuaweiCredential credential) =>
        _iamEndpoint
        ?? credential.IamEndpoint
        ?? (_environment(Variables.IamEndpoint) is { Length: > 0 } text
            ? AccessKeySettings.Endpoint(text, Variables.IamEndpoint, "the environment")
            : _region!.Value.IamEndpoint);

    private async Task<IReadOnlyList<string>> ListAsync(IamService iam, HuaweiCredential credential, string name)
    {
        try
        {
            return await iam.ListProjectsAsync(credential, name).ConfigureAwait(false);
        }
        catch (HuaweiCredentialException e) when (e.InnerException is IamApiException { StatusCode: HttpStatusCode.Unauthorized })
        {
            _provider.Reject(credential);
            throw;
        }
    }

    private static string List(IReadOnlyList<string> ids) => string.Join(", ", ids.Take(MostListed).Select(
        static id => DcsText.Printable(id, DcsApiException.LongestName))) + (ids.Count > MostListed ? ", and more" : "");
}

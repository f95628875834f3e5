using System.Net;
using Dcs.Iam;
using Dcs.Plumbing;

namespace Dcs;

/// <summary>
/// Authenticates each request with the provider's credential of the moment: signs it with an access key, or gives it a token. The
/// innermost handler, so that a retry outside it is authenticated anew.
/// </summary>
internal sealed class CredentialHandler : DcsSigningHandler
{
    private const string TokenHeader = "X-Auth-Token";

    private const string ProjectHeader = "X-Project-Id";

    private static readonly HttpRequestOptionsKey<HuaweiCredential> s_used = new("Dcs.Credential");

    private readonly IHuaweiCredentialProvider _provider;
    private readonly Uri _origin;
    private readonly Func<HuaweiCredential, CancellationToken, ValueTask<ResolvedProject>>? _project;

    /// <param name="provider">Asked for every request.</param>
    /// <param name="origin">The endpoint that credentials are for; its path does not matter.</param>
    /// <param name="project">Gives the project of a credential that signs; null for services that take none.</param>
    /// <param name="clock">Tells the date that is signed; the system's unless given.</param>
    public CredentialHandler(
        IHuaweiCredentialProvider provider,
        Uri origin,
        Func<HuaweiCredential, CancellationToken, ValueTask<ResolvedProject>>? project = null,
        TimeProvider? clock = null)
        : base(clock)
    {
        _provider = provider;
        _origin = origin;
        _project = project;
    }

    /// <inheritdoc/>
    /// <exception cref="HuaweiCredentialException">There is no credential, or none that can be used.</exception>
    /// <exception cref="InvalidOperationException">The request goes elsewhere than to the endpoint, or a redirect could take the token
    /// there. Nothing is sent.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!DcsTransport.IsSameServer(request.RequestUri, _origin))
        {
            throw new InvalidOperationException(
                $"The credential is for {Server(_origin)}: it is not sent to {(request.RequestUri is { IsAbsoluteUri: true } other ? Server(other) : "an unknown place")}.");
        }

        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.Unauthorized && request.Options.TryGetValue(s_used, out var used))
        {
            _provider.Reject(used);
            if (request.Options.TryGetValue(DcsApiException.HintKey, out var hint))
            {
                // The client of IAM looks under a name of its own.
                request.Options.Set(IamApiException.HintKey, hint);
            }
        }

        return response;
    }

    /// <inheritdoc/>
    protected override async ValueTask<DcsAccessKey?> GetAccessKeyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // What an earlier attempt left, maybe with a credential of the other kind.
        request.Headers.Remove(TokenHeader);
        request.Headers.Remove(ProjectHeader);
        request.Headers.Remove("X-Sdk-Date");
        var credential = await _provider.RequireAsync(cancellationToken).ConfigureAwait(false);
        request.Options.Set(s_used, credential);
        if (credential is HuaweiToken token)
        {
            DcsTransport.RefuseRedirects(InnerHandler, $"token in header '{TokenHeader}'");
            request.Headers.TryAddWithoutValidation(TokenHeader, token.Token);
            return null;
        }

        if (_project is not null)
        {
            var projectId = (await _project(credential, cancellationToken).ConfigureAwait(false)).Id;
            if (projectId.AsSpan().ContainsAnyExceptInRange('!', '~'))
            {
                throw new HuaweiCredentialException("The project id holds blanks, line breaks or other characters that cannot be part of it. Set it anew.");
            }

            request.Headers.TryAddWithoutValidation(ProjectHeader, projectId);
        }

        return ((HuaweiAccessKey)credential).Key;
    }

    private static string Server(Uri uri) => uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
}

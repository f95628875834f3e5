namespace Acme;

using global::Acme.Plumbing;
using global::System;
using global::System.Linq;
using global::System.Net;
using global::System.Net.Http;
using global::System.Text;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// Adds the credentials that an operation requires: of its alternatives, the first for whose schemes <see cref="AcmeCredentials"/> has all
/// sources. Make it the innermost handler, so that each attempt gets a secret that has not expired.
/// </summary>
/// <remarks>
/// Credentials are added to requests of this client only, and only for the server that the client sends to: if an outer handler follows a redirect with the
/// same request, the credentials for the first server are removed. A transport that follows redirects does so inside of this
/// handler, and would send headers and cookies to the new server too. With such a transport, a credential that it would send is an
/// <see cref="InvalidOperationException"/>: set <see cref="SocketsHttpHandler.AllowAutoRedirect"/> to false, as <c>AcmeClient.Create</c> and the registration do.
/// </remarks>
/// <param name="credentials">The sources of secrets.</param>
public sealed class AcmeAuthenticationHandler(AcmeCredentials credentials) : DelegatingHandler
{
    private readonly AcmeCredentials _credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Options.TryGetValue(AcmeSecurity.Key, out var security))
        {
            // What an earlier attempt left, maybe for another server.
            Array.ForEach(security.Added, credential => Remove(request, credential));
        }

        if (security?.IsOwn(request.RequestUri) == true)
        {
            foreach (var alternative in security.Alternatives)
            {
                if (alternative.All(scheme => _credentials.Find(scheme).Source is not null))
                {
                    foreach (var scheme in alternative)
                    {
                        var credential = _credentials.Find(scheme);
                        if (credential.Follows)
                        {
                            AcmeTransport.RefuseRedirects(InnerHandler, $"credential in {(credential.Place == AcmeCredentialPlace.Cookie ? "cookie" : "header")} '{credential.Name}'");
                        }

                        Add(request, security, credential, await credential.Source!(cancellationToken).ConfigureAwait(false));
                        security.Added = [.. security.Added.Where(other => other.Place != credential.Place || other.Name != credential.Name), credential];
                    }

                    break;
                }
            }
        }

        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
            && security is null or { Added.Length: 0 }
            && !request.Options.TryGetValue(AcmeApiException.HintKey, out _))
        {
            request.Options.Set(AcmeApiException.HintKey, Hint(security));
        }

        return response;
    }

    // Why no credentials were sent.
    private static string Hint(AcmeSecurity? security) =>
        security is null || Array.Exists(security.Alternatives, static alternative => alternative.Length == 0)
            ? "No credentials were sent, because the document requires none of this operation; Headers of the call's options can add one."
            : $"No credentials were sent: set {string.Join(" or ", security.Alternatives.Select(static alternative => string.Join(" and ", alternative)))} of AcmeCredentials.";

    // Each replaces what is there by its name.
    private static void Add(HttpRequestMessage request, AcmeSecurity security, AcmeCredential credential, string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        switch (credential.Place)
        {
            case AcmeCredentialPlace.Query:
                request.RequestUri = security.WithQuery(request.RequestUri!, credential.Name, secret);
                break;
            case AcmeCredentialPlace.Cookie:
                Set(request, "Cookie", string.Join("; ", CookiesBut(request, credential.Name).Append(credential.Name + "=" + Uri.EscapeDataString(secret))));
                break;
            case AcmeCredentialPlace.Header:
                Set(request, credential.Name, secret);
                break;
            case AcmeCredentialPlace.Basic:
                Set(request, "Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)));
                break;
            default:
                Set(request, "Authorization", credential.Name + " " + secret);
                break;
        }
    }

    // A secret in the query is not part of another address.
    private static void Remove(HttpRequestMessage request, AcmeCredential credential)
    {
        switch (credential.Place)
        {
            case AcmeCredentialPlace.Query:
                break;
            case AcmeCredentialPlace.Cookie:
                var others = CookiesBut(request, credential.Name);
                request.Headers.Remove("Cookie");
                if (others.Length > 0)
                {
                    Set(request, "Cookie", string.Join("; ", others));
                }

                break;
            default:
                request.Headers.Remove(credential.Place == AcmeCredentialPlace.Header ? credential.Name : "Authorization");
                break;
        }
    }

    private static string[] CookiesBut(HttpRequestMessage request, string name) => request.Headers.NonValidated.TryGetValues("Cookie", out var sent)
        ? [.. sent.SelectMany(static line => line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Where(one => !one.StartsWith(name + "=", StringComparison.Ordinal))]
        : [];

    private static void Set(HttpRequestMessage request, string name, string value)
    {
        request.Headers.Remove(name);

        // Without the value in the message: it is a secret.
        if (value.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0 || !request.Headers.TryAddWithoutValidation(name, value))
        {
            throw new InvalidOperationException("The credential for the header '" + name + "' cannot be sent.");
        }
    }
}

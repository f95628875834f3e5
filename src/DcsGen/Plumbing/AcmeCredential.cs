namespace Acme.Plumbing;

using global::System;
using global::System.Linq;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Where a secret goes.</summary>
internal enum AcmeCredentialPlace
{
    Header,
    Query,
    Cookie,
    Basic,
    Authorization,
}

/// <param name="Source">Returns the secret; null if the credentials have no source for the scheme.</param>
/// <param name="Place">Where the secret goes.</param>
/// <param name="Name">Of the header, parameter or cookie, or of the authorization scheme.</param>
internal readonly record struct AcmeCredential(Func<CancellationToken, ValueTask<string>>? Source, AcmeCredentialPlace Place, string Name)
{
    /// <summary>Whether a redirect takes it to another server: every header but <c>Authorization</c>, which the transport removes.</summary>
    public bool Follows =>
        Place == AcmeCredentialPlace.Cookie || (Place == AcmeCredentialPlace.Header && !Name.Equals("Authorization", StringComparison.OrdinalIgnoreCase));
}

/// <summary>What a request requires, and the address that it was made for.</summary>
internal sealed class AcmeSecurity(string[][] alternatives, Uri address)
{
    public static readonly HttpRequestOptionsKey<AcmeSecurity> Key = new("Acme.AcmeSecurity");

    // What this handler made of the address, and of which.
    private Uri? _made;
    private Uri? _from;

    public string[][] Alternatives { get; } = alternatives;

    /// <summary>What the handler added to the request in any attempt. Attempts can run at once, each with a copy of the request.</summary>
    public AcmeCredential[] Added { get; set; } = [];

    public static HttpRequestMessage Require(HttpRequestMessage request, string[][] alternatives)
    {
        request.Options.Set(Key, new AcmeSecurity(alternatives, request.RequestUri!));
        return request;
    }

    public bool IsOwn(Uri? uri) => AcmeTransport.IsSameServer(uri, address);

    public Uri WithQuery(Uri uri, string name, string secret)
    {
        var parameter = Uri.EscapeDataString(name) + "=";
        var builder = new UriBuilder(ReferenceEquals(uri, _made) ? _from! : uri);
        _from = builder.Uri;
        builder.Query = string.Join('&', builder.Query.TrimStart('?').Split('&').Where(one => one.Length > 0 && !one.StartsWith(parameter, StringComparison.Ordinal)).Append(parameter + Uri.EscapeDataString(secret)));
        return _made = builder.Uri;
    }
}

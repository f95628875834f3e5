namespace Dcs.Cli.Connecting;

/// <summary>Adds <c>X-Auth-Token</c> to each request.</summary>
internal sealed class TokenHandler(string token, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("X-Auth-Token", token);
        return base.SendAsync(request, cancellationToken);
    }
}

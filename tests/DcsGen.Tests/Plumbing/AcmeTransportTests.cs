using Acme;
using Acme.Plumbing;
using DcsGen.Tests.Helpers;
using Microsoft.Extensions.DependencyInjection;

namespace DcsGen.Tests.Plumbing;

/// <summary>What requests go through, and the check that no credential follows a redirect, also within the chains of
/// IHttpClientFactory.</summary>
public class AcmeTransportTests
{
    [Fact]
    public void A_transport_follows_no_redirect_and_keeps_no_cookie()
    {
        using var transport = Assert.IsType<SocketsHttpHandler>(AcmeTransport.Create());
        Assert.Equal(
            (false, false, TimeSpan.FromMinutes(5)),
            (transport.AllowAutoRedirect, transport.UseCookies, transport.PooledConnectionLifetime));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_check_looks_through_the_chain_of_the_factory(bool follows)
    {
        await using var server = new RecordingServer();
        var credentials = new AcmeCredentials();
        credentials.All["a"] = new(_ => new("secret"), AcmeCredentialPlace.Header, "X-Key");
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddHttpClient("a")
            .AddHttpMessageHandler(() => new AcmeAuthenticationHandler(credentials))
            .AddHttpMessageHandler(static () => new Pass())
            .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { AllowAutoRedirect = follows });
        await using var provider = services.BuildServiceProvider();
        using var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient("a");
        var send = async () =>
        {
            using var request = AcmeSecurity.Require(new(HttpMethod.Get, server.Address), [["a"]]);
            (await http.SendAsync(request)).Dispose();
        };
        if (follows)
        {
            Assert.StartsWith(
                "The credential in header 'X-Key' is not sent",
                (await Assert.ThrowsAsync<InvalidOperationException>(send)).Message,
                StringComparison.Ordinal);
            Assert.Empty(server.Requests);
        }
        else
        {
            await send();
            Assert.Equal("secret", server.Request.Header("X-Key"));
        }
    }

    private sealed class Pass : DelegatingHandler;
}

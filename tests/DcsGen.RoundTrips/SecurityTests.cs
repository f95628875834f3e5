using DcsGen.RoundTrips.Security;

namespace DcsGen.RoundTrips;

public sealed class SecurityTests(SecurityTests.Server server) : IClassFixture<SecurityTests.Server>
{
    public static TheoryData<string> Operations => [.. s_calls.Keys];

    private static readonly Dictionary<string, Func<ISecurityClient, Task<SecurityResponse>>> s_calls = new()
    {
        ["key in a header"] = static client => client.WithHeaderKeyWithResponseAsync(),
        ["key in the query"] = static client => client.WithQueryKeyWithResponseAsync(),
        ["key in a cookie"] = static client => client.WithCookieKeyWithResponseAsync(),
        ["basic"] = static client => client.WithBasicWithResponseAsync(),
        ["bearer"] = static client => client.WithBearerWithResponseAsync(),
        ["both"] = static client => client.WithBothWithResponseAsync(),
        ["either"] = static client => client.WithEitherWithResponseAsync(),
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_credential_arrives_where_the_scheme_says(string operation)
    {
        var credentials = new SecurityCredentials
        {
            HeaderKey = static _ => new("a"),
            QueryKey = static _ => new("b&c"),
            CookieKey = static _ => new("d"),
            User = static _ => new("me:secret"),
            Token = static _ => new("e"),
        };
        using var http = server.Http(outer: new SecurityAuthenticationHandler(credentials));

        Assert.Equal(204, (int)(await s_calls[operation](new SecurityClient(http))).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Without_a_credential_the_server_refuses(string operation)
    {
        using var http = server.Http(outer: new SecurityAuthenticationHandler(new()));

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => s_calls[operation](new SecurityClient(http)));

        Assert.Contains("UNAUTHORIZED", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_operation_needs_none()
    {
        using var http = server.Http(outer: new SecurityAuthenticationHandler(new()));

        Assert.Equal(204, (int)(await new SecurityClient(http).OpenWithResponseAsync()).StatusCode);
    }

    public sealed class Server() : Prism("tests/DcsGen.RoundTrips/Documents/security.openapi.yaml");
}

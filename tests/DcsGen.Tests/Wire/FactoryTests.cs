using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Tests.Wire;

/// <summary>The factory of a client, and what a redirect to another origin gets to see.</summary>
public class FactoryTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /key: { get: { operationId: ByKey, security: [{ key: [] }], responses: { '204': { description: Fine. } } } }
          /cookie: { get: { operationId: ByCookie, security: [{ cookie: [] }], responses: { '204': { description: Fine. } } } }
          /query: { get: { operationId: ByQuery, security: [{ query: [] }], responses: { '204': { description: Fine. } } } }
          /basic: { get: { operationId: ByBasic, security: [{ basic: [] }], responses: { '204': { description: Fine. } } } }
          /bearer: { get: { operationId: ByBearer, security: [{ bearer: [] }], responses: { '204': { description: Fine. } } } }
          /own: { get: { operationId: ByOwn, security: [{ own: [] }], responses: { '204': { description: Fine. } } } }
          /open: { get: { operationId: Open, responses: { '204': { description: Fine. } } } }
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Api-Key }
            cookie: { type: apiKey, in: cookie, name: session }
            query: { type: apiKey, in: query, name: api_key }
            basic: { type: http, scheme: basic }
            bearer: { type: http, scheme: bearer }
            own: { type: apiKey, in: header, name: authorization }
        """;

    private const string Credentials = """
        var credentials = new PetsCredentials { Key = _ => new("secret"), Cookie = _ => new("secret"), Query = _ => new("secret"), Basic = _ => new("u:secret"), Bearer = _ => new("secret"), Own = _ => new("secret") };
        var options = new PetsClientOptions { BaseAddress = http.BaseAddress };
        """;

    private static readonly EmittedClient s_client = EmittedClient.Of(Document);

    public static TheoryData<string> Operations => ["ByKey", "ByCookie", "ByQuery", "ByBasic", "ByBearer", "ByOwn"];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_client_of_the_factory_sends_its_credential_and_does_not_follow_a_redirect(string operation)
    {
        await using var other = new RecordingServer();
        await using var server = new RecordingServer(ServerAnswer.Empty(307).With("Location", other.Address.AbsoluteUri));
        Assert.Equal("307", await s_client.CallAsync(server, Credentials + $$"""
            try { await PetsClient.Create(credentials, options).{{operation}}Async(); }
            catch (PetsApiException e) { return ((int)e.StatusCode).ToString(); }
            """));
        Assert.Matches(
            "secret|dTpzZWNyZXQ",
            string.Join("\n", [server.Request.Line, .. server.Request.Headers.Select(static header => header.Value)]));
        Assert.Empty(other.Requests);
    }

    [Theory]
    [InlineData("ByKey", "credential in header 'X-Api-Key'")]
    [InlineData("ByCookie", "credential in cookie 'session'")]
    public async Task A_credential_that_would_follow_is_not_sent_over_a_transport_that_follows_redirects(
        string operation, string credential)
    {
        await using var other = new RecordingServer();
        await using var server = new RecordingServer(ServerAnswer.Empty(307).With("Location", other.Address.AbsoluteUri));
        foreach (var transport in new[] { "SocketsHttpHandler", "HttpClientHandler" })
        {
            foreach (var composed in new[]
            {
                "new PetsClient(new HttpClient(new PetsAuthenticationHandler(credentials) { InnerHandler = new Pass { InnerHandler = transport } }), options)",
                "PetsClient.Create(credentials, options, transport)",
            })
            {
                Assert.Equal(
                    $"The {credential} is not sent: the {transport} follows redirects and would send it to any server that an answer names. Set its AllowAutoRedirect to false, as PetsClient.Create does.",
                    await s_client.CallAsync(server, Credentials + $$"""
                        var asked = false;
                        credentials.Key = credentials.Cookie = _ => { asked = true; return new("secret"); };
                        using var transport = new {{transport}}();
                        try { await {{composed}}.{{operation}}Async(); }
                        catch (InvalidOperationException e) when (!asked) { return e.Message; }
                        return null;
                        }

                        private sealed class Pass : DelegatingHandler;

                        private static object? Rest()
                        {
                        """));
            }
        }

        Assert.Empty(server.Requests);
        Assert.Empty(other.Requests);
    }

    /// <summary>The transport removes Authorization, and the new address has no query of ours.</summary>
    [Theory]
    [InlineData("ByQuery")]
    [InlineData("ByBasic")]
    [InlineData("ByBearer")]
    [InlineData("ByOwn")]
    [InlineData("Open")]
    public async Task What_does_not_follow_is_sent_and_does_not_follow(string operation)
    {
        await using var other = new RecordingServer();
        await using var server = new RecordingServer(ServerAnswer.Empty(307).With("Location", other.Address.AbsoluteUri));
        await s_client.CallAsync(server, Credentials + $$"""
            using var transport = new SocketsHttpHandler();
            await new PetsClient(new HttpClient(new PetsAuthenticationHandler(credentials) { InnerHandler = transport }), options).{{operation}}Async();
            """);
        Assert.Single(server.Requests);
        Assert.DoesNotMatch(
            "secret|dTpzZWNyZXQ", string.Join("\n", [other.Request.Line, .. other.Request.Headers.Select(static header => header.Value)]));
    }

    [Theory]
    [InlineData("new SocketsHttpHandler { AllowAutoRedirect = false }")]
    [InlineData("new HttpClientHandler { AllowAutoRedirect = false }")]
    [InlineData("new Unknown()")]
    public async Task A_transport_that_follows_no_redirect_and_one_of_an_unknown_type_are_used(string transport)
    {
        await using var server = new RecordingServer();
        await s_client.CallAsync(server, Credentials + $$"""
            using HttpMessageHandler transport = {{transport}};
            await PetsClient.Create(credentials, options, transport).ByKeyAsync();
            return null;
            }

            private sealed class Unknown : HttpMessageHandler
            {
                private readonly HttpMessageInvoker _inner = new(new SocketsHttpHandler { AllowAutoRedirect = false });

                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _inner.SendAsync(request, cancellationToken);
            }

            private static object? Rest()
            {
            """);
        Assert.Equal("secret", server.Request.Header("X-Api-Key"));
    }

    [Fact]
    public async Task Handlers_stand_before_the_authentication_in_their_order()
    {
        var failures = 1;
        await using var server = new RecordingServer(_ => ServerAnswer.Empty(failures-- > 0 ? 503 : 204));
        Assert.Equal("ab2", await s_client.CallAsync(server, Credentials + """
            var (order, secrets) = ("", 0);
            credentials.Key = _ => new("secret" + ++secrets);
            await PetsClient.Create(credentials, options, handlers: [new Step(() => order += "a", 1), new Step(() => order += "b", 2)]).ByKeyAsync();
            return order + secrets;
            }

            private sealed class Step(Action seen, int attempts) : DelegatingHandler
            {
                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    seen();
                    for (var i = 1; i < attempts; i++)
                    {
                        (await base.SendAsync(request, cancellationToken)).Dispose();
                    }

                    return await base.SendAsync(request, cancellationToken);
                }
            }

            private static object? Rest()
            {
            """));
        Assert.Equal(["secret1", "secret2"], server.Requests.Select(static request => request.Header("X-Api-Key")));
    }

    [Fact]
    public async Task Nothing_that_the_factory_makes_is_to_be_disposed_and_nothing_that_it_takes_is()
    {
        await using var server = new RecordingServer();
        Assert.Equal(false, await s_client.CallAsync(server, Credentials + """
            var transport = new Owned();
            for (var i = 0; i < 3; i++)
            {
                var made = PetsClient.Create(credentials, options, transport);
                if ((object)made is IDisposable or IAsyncDisposable) { throw new InvalidOperationException("A container would keep it."); }
                await made.ByKeyAsync();
            }

            return transport.IsDisposed;
            }

            private sealed class Owned() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
            {
                public bool IsDisposed { get; private set; }

                protected override void Dispose(bool disposing) => IsDisposed = true;
            }

            private static object? Rest()
            {
            """));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Clients_of_the_factory_share_one_transport()
    {
        await using var server = new RecordingServer();
        Assert.Equal(true, await s_client.CallAsync(server, Credentials + """
            var (one, other) = (new Pass(), new Pass());
            PetsClient.Create(credentials, options, handlers: one);
            PetsClient.Create(new(), options, handlers: other);
            return ReferenceEquals(((DelegatingHandler)one.InnerHandler!).InnerHandler, ((DelegatingHandler)other.InnerHandler!).InnerHandler);
            }

            private sealed class Pass : DelegatingHandler;

            private static object? Rest()
            {
            """));
    }

    [Fact]
    public async Task A_handler_of_another_chain_is_refused()
    {
        await using var server = new RecordingServer();
        Assert.Equal("handlers", await s_client.CallAsync(server, Credentials + """
            var handler = new Pass();
            PetsClient.Create(credentials, options, handlers: handler);
            try { PetsClient.Create(credentials, options, handlers: handler); } catch (ArgumentException e) { return e.ParamName; }
            return null;
            }

            private sealed class Pass : DelegatingHandler;

            private static object? Rest()
            {
            """));
    }

    [Fact]
    public async Task A_cookie_that_a_server_sets_is_not_sent_by_the_next_client()
    {
        await using var server = new RecordingServer(ServerAnswer.Empty(204).With("Set-Cookie", "who=me"));
        await s_client.CallAsync(server, Credentials + "await PetsClient.Create(credentials, options).OpenAsync(); await PetsClient.Create(credentials, options).OpenAsync();");
        Assert.All(server.Requests, static request => Assert.Null(request.Header("Cookie")));
    }

    [Theory]
    [InlineData("", "PetsClient.Create();")]
    [InlineData("x-dcsgen-client: true", "PetsClient.Create(new() { Tenant = \"t\" });")]
    public void A_document_without_security_has_the_factory_too(string extension, string call)
    {
        var run = GeneratorRun.Of($$"""
            openapi: 3.0.3
            info: { title: Pets, version: '1' }
            servers: [{ url: https://pets.example }]
            paths: { /pets: { get: { operationId: ListPets, parameters: [{ name: tenant, in: query, required: true, schema: { type: string }, {{(extension.Length == 0 ? "x-none: 1" : extension)}} }], responses: { '204': { description: Fine. } } } } }
            """);
        Assert.Empty(Compiler.Problems(
            [.. run.Files, new("Use.cs", "file static class Use { public static object Of() => Acme.Pets." + call + " }")],
            LanguageVersion.Latest));
    }

    [Fact]
    public async Task A_client_that_signs_and_adds_credentials_does_both_and_its_factory_takes_both()
    {
        await using var server = new RecordingServer();
        var client = EmittedClient.Of("""
            openapi: 3.0.3
            info: { title: Pets, version: '1' }
            paths: { /pets: { get: { operationId: ListPets, security: [{ key: [], signature: [] }], responses: { '204': { description: Fine. } } } } }
            components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Api-Key }, signature: { type: apiKey, in: header, name: Authorization, x-dcsgen-auth: sdk-hmac-sha256 } } }
            """);
        await client.CallAsync(server, """
            var (credentials, options) = (new PetsCredentials { Key = _ => new("secret") }, new PetsClientOptions { BaseAddress = http.BaseAddress });
            await PetsClient.Create(credentials, new PetsAccessKey("AK", "SK"), options).ListPetsAsync();
            await PetsClient.Create(credentials, _ => new(new PetsAccessKey("AK", "SK")), options).ListPetsAsync();
            """);
        Assert.All(server.Requests, static request => Assert.Equal("secret", request.Header("X-Api-Key")));
        Assert.All(
            server.Requests,
            static request => Assert.StartsWith("SDK-HMAC-SHA256 Access=AK", request.Header("Authorization"), StringComparison.Ordinal));
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData(", \"token\"", "The security token of a temporary access key is not sent: the SocketsHttpHandler follows redirects")]
    public async Task A_temporary_key_is_not_sent_over_a_transport_that_follows_redirects(string token, string? message)
    {
        await using var server = new RecordingServer();
        var client = EmittedClient.Of("""
            openapi: 3.0.3
            info: { title: Pets, version: '1' }
            paths: { /pets: { get: { operationId: ListPets, responses: { '204': { description: Fine. } } } } }
            components: { securitySchemes: { signature: { type: apiKey, in: header, name: Authorization, x-dcsgen-auth: sdk-hmac-sha256 } } }
            """);
        var error = (string?)await client.CallAsync(server, $$"""
            var handler = new PetsSigningHandler(new PetsAccessKey("AK", "SK"{{token}})) { InnerHandler = new SocketsHttpHandler() };
            try { await new PetsClient(new HttpClient(handler), new() { BaseAddress = http.BaseAddress }).ListPetsAsync(); } catch (InvalidOperationException e) { return e.Message; }
            """);
        Assert.Equal(message is null, error is null);
        Assert.StartsWith(message ?? "", error ?? "", StringComparison.Ordinal);
        Assert.Equal(message is null ? 1 : 0, server.Requests.Count);
    }
}

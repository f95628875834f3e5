using System.Net;
using System.Text;
using Dcs.Iam;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Dcs.Tests.Client;

/// <summary>A service that answers over HTTP/2 before it has read the body of the request.</summary>
public class EarlyAnswerTests
{
    private const int Length = 5_000_000;

    [Fact]
    public async Task An_answer_before_the_end_of_the_body_is_given_and_the_next_body_is_whole()
    {
        var lengths = new List<long>();
        await using var app = Server(async context =>
        {
            if (context.Request.Headers.ContainsKey("X-Early"))
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                context.Response.ContentType = "application/json";
                await context.Response.Body.WriteAsync("""{"error":{"code":401,"message":"no","title":"Unauthorized"}}"""u8.ToArray());
                return;
            }

            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            Assert.Contains(new string('n', Length), Encoding.UTF8.GetString(body.ToArray()), StringComparison.Ordinal);
            lengths.Add(body.Length);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        });
        await app.StartAsync();
        using var http = new HttpClient(new Version2 { InnerHandler = new SocketsHttpHandler() });
        IIamClient client = new IamClient(http, new() { IamEndpoint = "iam.example", BaseAddress = new(app.Urls.Single()) });
        for (var i = 0; i < 10; i++)
        {
            var early = await Assert.ThrowsAnyAsync<IamApiException>(() => CallAsync(client, 'e', isEarly: true));
            Assert.Equal(HttpStatusCode.Unauthorized, early.StatusCode);
            var late = await Assert.ThrowsAnyAsync<IamApiException>(() => CallAsync(client, 'n', isEarly: false));
            Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        }

        Assert.Equal(10, lengths.Count);
        Assert.Single(lengths.Distinct());
    }

    private static Task<KeystoneCreateUserTokenByPasswordResponse> CallAsync(IIamClient client, char letter, bool isEarly) =>
        client.KeystoneCreateUserTokenByPasswordAsync(
            new()
            {
                Auth = new()
                {
                    Identity = new()
                    {
                        Methods = [PwdIdentityMethodsItem.Password],
                        Password = new()
                        {
                            User = new() { Name = new string(letter, Length), Password = "p", Domain = new() { Name = "d" } },
                        },
                    },
                    Scope = new() { Project = new() { Name = "p" } },
                },
            },
            new() { Headers = isEarly ? new Dictionary<string, string> { ["X-Early"] = "1" } : null });

    private static WebApplication Server(RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(static kestrel =>
            kestrel.Listen(IPAddress.Loopback, 0, static listen => listen.Protocols = HttpProtocols.Http2));
        var app = builder.Build();
        app.Run(answer);
        return app;
    }

    private sealed class Version2 : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Version = HttpVersion.Version20;
            request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
            return base.SendAsync(request, cancellationToken);
        }
    }
}

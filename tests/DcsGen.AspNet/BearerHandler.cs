using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace DcsGen.AspNet;

/// <summary>Takes one bearer token.</summary>
internal sealed class BearerHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Request.Headers.Authorization == "Bearer let-me-in"
        ? AuthenticateResult.Success(new(new(new ClaimsIdentity([new(ClaimTypes.Name, "somebody")], Scheme.Name)), Scheme.Name))
        : AuthenticateResult.NoResult());
}

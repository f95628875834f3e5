using Dcs.Emulator.Iam;
using Microsoft.AspNetCore.Http;

namespace Dcs.Emulator.Gateway;

/// <summary>The <c>X-Auth-Token</c> header: the token that never expires, or one that was issued by password.</summary>
internal sealed class TokenAuthenticator(string token, TokenStore issued) : IAuthenticator
{
    private const string Header = "X-Auth-Token";

    public bool Recognizes(HttpRequest request) => request.Headers.ContainsKey(Header);

    public ValueTask<ServiceError?> RefuseAsync(HttpRequest request) => new(Refuse(request));

    private ServiceError? Refuse(HttpRequest request)
    {
        var given = request.Headers[Header].ToString();
        if (given == token)
        {
            return null;
        }

        if (issued.Find(given) is not { } known)
        {
            return ServiceError.InvalidToken;
        }

        if (known.IsInvalidated)
        {
            return ServiceError.TokenMustBeUpdated;
        }

        if (issued.IsExpired(known))
        {
            return ServiceError.TokenExpired;
        }

        return request.RouteValues["project_id"] is string project && project != known.Project?.Id ? ServiceError.WrongProject : null;
    }
}

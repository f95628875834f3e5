using Microsoft.AspNetCore.Http;

namespace Dcs.Emulator.Gateway;

/// <summary>The <c>X-Auth-Token</c> header.</summary>
internal sealed class TokenAuthenticator(string token) : IAuthenticator
{
    private const string Header = "X-Auth-Token";

    public bool Recognizes(HttpRequest request) => request.Headers.ContainsKey(Header);

    public ValueTask<ServiceError?> RefuseAsync(HttpRequest request)
        => new(string.Equals(request.Headers[Header], token, StringComparison.Ordinal) ? null : ServiceError.InvalidToken);
}

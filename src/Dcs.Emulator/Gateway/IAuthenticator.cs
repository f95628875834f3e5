using Microsoft.AspNetCore.Http;

namespace Dcs.Emulator.Gateway;

/// <summary>One way to prove who is calling.</summary>
internal interface IAuthenticator
{
    /// <summary>Whether the request uses this way; if not, the next one is asked.</summary>
    bool Recognizes(HttpRequest request);

    /// <summary>Checks a request that it recognizes; null lets it pass.</summary>
    ValueTask<ServiceError?> RefuseAsync(HttpRequest request);
}

using Microsoft.AspNetCore.Http;

namespace Dcs.Emulator.Gateway;

/// <summary>Finds out who is calling, in the first way that the request uses.</summary>
internal sealed class Authentication(params IReadOnlyList<IAuthenticator> ways)
{
    /// <summary>Null lets the request pass.</summary>
    public ValueTask<ServiceError?> RefuseAsync(HttpRequest request) =>
        ways.FirstOrDefault(way => way.Recognizes(request)) is { } way ? way.RefuseAsync(request) : new(ServiceError.NoToken);
}

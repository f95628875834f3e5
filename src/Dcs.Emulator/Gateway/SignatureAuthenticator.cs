using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Dcs.Emulator.Gateway;

/// <summary>The <c>Authorization</c> header: a request signed with an access key, algorithm <c>SDK-HMAC-SHA256</c>.</summary>
internal sealed class SignatureAuthenticator(AccessKeyStore keys, Lockout lockout, TimeProvider clock) : IAuthenticator
{
    private const string DateHeader = "X-Sdk-Date";
    private const string BodyHashHeader = "X-Sdk-Content-Sha256";
    private const string SecurityTokenHeader = "X-Security-Token";

    /// <summary>How far the caller's clock may be off, to either side.</summary>
    private static readonly TimeSpan s_largestSkew = TimeSpan.FromMinutes(15);

    public bool Recognizes(HttpRequest request) => request.Headers.ContainsKey("Authorization");

    public async ValueTask<ServiceError?> RefuseAsync(HttpRequest request)
    {
        if (Authorization.Parse(request.Headers.Authorization.ToString()) is not { } authorization)
        {
            return ServiceError.NotAuthenticated("the Authorization header is malformed");
        }

        if (keys.Find(authorization.AccessKeyId) is not { } key)
        {
            return ServiceError.NotAuthenticated($"Get secretKey failed,ak:{authorization.AccessKeyId},err:ak not exist");
        }

        if (lockout.IsLocked(key.Id))
        {
            return ServiceError.NotAuthenticated("AK access failed to reach the limit,forbidden");
        }

        if ((RefuseHeaders(request, authorization, key) ?? await RefuseSignatureAsync(request, authorization, key)) is { } problem)
        {
            lockout.Failed(key.Id);
            return ServiceError.NotAuthenticated(problem);
        }

        lockout.Succeeded(key.Id);
        return null;
    }

    private string? RefuseHeaders(HttpRequest request, Authorization authorization, EmulatorAccessKey key)
    {
        if (!authorization.Signs(DateHeader))
        {
            return "the header x-sdk-date is not signed";
        }

        if (!authorization.Signs("Host"))
        {
            return "the header host is not signed";
        }

        if (authorization.SignedHeaders.FirstOrDefault(name => !request.Headers.ContainsKey(name)) is { } missing)
        {
            return $"the signed header {missing} is missing";
        }

        if (!DateTimeOffset.TryParseExact(
            request.Headers[DateHeader],
            "yyyyMMdd'T'HHmmss'Z'",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var signedAt))
        {
            return "the header x-sdk-date is malformed";
        }

        if ((signedAt - clock.GetUtcNow()).Duration() > s_largestSkew)
        {
            return "signature expired, the time difference between x-sdk-date and the server exceeds 15 minutes";
        }

        return RefuseSecurityToken(request.Headers[SecurityTokenHeader], key);
    }

    private static string? RefuseSecurityToken(string? token, EmulatorAccessKey key)
    {
        if (key.SecurityToken is { } expected)
        {
            return token is null ? "the header x-security-token is missing" : AreEqual(token, expected) ? null : "the security token is invalid";
        }

        return token is null ? null : "the access key has no security token";
    }

    private static async Task<string?> RefuseSignatureAsync(HttpRequest request, Authorization authorization, EmulatorAccessKey key)
    {
        var bodyHash = (string?)request.Headers[BodyHashHeader] ?? await HashBodyAsync(request);
        var canonical = CanonicalRequest.Create(request, authorization.SignedHeaders, bodyHash);
        var text = $"{Authorization.Algorithm}\n{request.Headers[DateHeader]}\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key.Secret), Encoding.UTF8.GetBytes(text)));
        return AreEqual(authorization.Signature, signature) ? null : "verify aksk signature fail";
    }

    /// <summary>Hashes the body and leaves it to be read again by the operation.</summary>
    private static async Task<string> HashBodyAsync(HttpRequest request)
    {
        request.EnableBuffering();
        var hash = await SHA256.HashDataAsync(request.Body, request.HttpContext.RequestAborted);
        request.Body.Position = 0;
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Compares in a time that does not tell where the two differ.</summary>
    private static bool AreEqual(string given, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));
}

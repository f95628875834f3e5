using System.Globalization;

namespace Dcs.Emulator.Gateway;

/// <summary>An answer that says no: status, code and text, of the service or of the gateway in front of it.</summary>
/// <remarks>Codes and texts are those of the vendor's error code list.</remarks>
internal sealed record ServiceError(int Status, string Code, string Message)
{
    public static ServiceError InvalidToken { get; } = new(401, "DCS.1001", "Invalid token.");

    public static ServiceError TokenExpired { get; } = new(401, "DCS.1002", "Token expired.");

    public static ServiceError NoToken { get; } = new(401, "DCS.1003", "No token in the request.");

    public static ServiceError WrongProject { get; } = new(401, "DCS.1004", "Project ID does not match the token.");

    public static ServiceError NotPermitted { get; } = new(403, "DCS.2003", "This role does not have the permission to perform this operation.");

    public static ServiceError NoSuchInstance { get; } = new(404, "DCS.3022", "This DCS instance does not exist.");

    public static ServiceError NoBigKeyAnalysis { get; } = new(400, "DCS.4919", "Does not support bigkey analyze.");

    public static ServiceError NoOfflineKeyAnalysis { get; } = new(400, "DCS.4230", "Does not support offline key analysis.");

    public static ServiceError MethodNotAllowed { get; } = new(405, "DCS.5001", "This request method is not allowed.");

    public static ServiceError Internal { get; } = new(500, "DCS.5000", "Internal service error.");

    public static ServiceError NoSuchApi { get; } = new(404, "APIGW.0101", "The API does not exist or has not been published in the environment.");

    public static ServiceError BadSignature { get; } = new(401, "APIGW.0301", "Incorrect IAM authentication information.");

    public static ServiceError TokenMustBeUpdated { get; } = new(401, "APIGW.0307", "The token must be updated.");

    public static ServiceError Throttled { get; } = ThrottledAt(60, TimeSpan.FromMinutes(1));

    public static ServiceError BackendTimeout { get; } = new(504, "APIGW.0203", "The backend timed out.");

    /// <summary>Whether the gateway gives it: its envelope has a <c>request_id</c> and no <c>error_ext_msg</c>.</summary>
    public bool IsOfGateway => Code.StartsWith("APIGW.", StringComparison.Ordinal);

    public static ServiceError ThrottledAt(int requests, TimeSpan window)
    {
        var time = window == TimeSpan.FromMinutes(1) ? "1 minute" : string.Create(CultureInfo.InvariantCulture, $"{window.TotalSeconds} second");
        return new(429, "APIGW.0308", $"The throttling threshold has been reached: policy user over ratelimit,limit:{requests},time:{time}.");
    }

    /// <summary>The gateway doesn't know who is calling, because of <paramref name="problem"/>.</summary>
    public static ServiceError NotAuthenticated(string problem) => BadSignature with { Message = $"Incorrect IAM authentication information: {problem}" };

    public static ServiceError InvalidParameter(string name) => new(400, "DCS.4063", $"Invalid {name} parameter in the request.");
}

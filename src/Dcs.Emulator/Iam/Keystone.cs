using Dcs.Emulator.Gateway;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Dcs.Emulator.Iam;

/// <summary>The errors of IAM, in the envelope of OpenStack's Identity API (Keystone).</summary>
internal static class Keystone
{
    /// <summary>The header by which IAM names a request.</summary>
    public const string TraceHeader = "X-IAM-Trace-Id";

    public static Task ErrorAsync(HttpContext context, int status, string message) => Answer.JsonAsync(context, status, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartObject("error");
        writer.WriteNumber("code", status);
        writer.WriteString("message", message);
        writer.WriteString("title", ReasonPhrases.GetReasonPhrase(status));
        writer.WriteEndObject();
        writer.WriteEndObject();
    });
}

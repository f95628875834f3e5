using System.Text.RegularExpressions;

namespace Dcs.Emulator.Gateway;

/// <summary>What an <c>Authorization</c> header of <c>SDK-HMAC-SHA256</c> says.</summary>
/// <param name="AccessKeyId">Who claims to have signed.</param>
/// <param name="SignedHeaders">The headers that were signed, as listed.</param>
/// <param name="Signature">The signature, in hexadecimal.</param>
internal sealed partial record Authorization(string AccessKeyId, IReadOnlyList<string> SignedHeaders, string Signature)
{
    public const string Algorithm = "SDK-HMAC-SHA256";

    /// <summary>Reads the header's value; null if it is malformed.</summary>
    public static Authorization? Parse(string value)
    {
        var match = Form().Match(value);
        return match.Success
            ? new Authorization(match.Groups["access"].Value, match.Groups["headers"].Value.Split(';'), match.Groups["signature"].Value)
            : null;
    }

    public bool Signs(string header) => SignedHeaders.Contains(header, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\A" + Algorithm + @" Access=(?<access>[^,\s]+), *SignedHeaders=(?<headers>[^,\s]+), *Signature=(?<signature>[^,\s]+)\z")]
    private static partial Regex Form();
}

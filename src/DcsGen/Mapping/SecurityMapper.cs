using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping;

/// <summary>What the document's security schemes ask of the client.</summary>
internal static class SecurityMapper
{
    private const string Key = "x-dcsgen-auth";

    /// <summary>Whether <c>x-dcsgen-auth: sdk-hmac-sha256</c> stands on a scheme; another value of it is reported.</summary>
    public static bool IsSigned(OpenApiDocument document, Findings findings)
    {
        var isSigned = false;
        foreach (var scheme in document.Components?.SecuritySchemes ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSecurityScheme>>())
        {
            if (Extensions.Get(scheme.Value.Extensions, Key) is not { } node)
            {
                continue;
            }

            if (Extensions.AsString(node) == "sdk-hmac-sha256")
            {
                isSigned = true;
            }
            else
            {
                findings.ExtensionIgnored(Pointer.Child(Pointer.Child("/components/securitySchemes", scheme.Key), Key), Key, "it must be sdk-hmac-sha256");
            }
        }

        return isSigned;
    }
}

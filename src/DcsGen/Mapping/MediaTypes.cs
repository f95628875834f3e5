using Microsoft.OpenApi;

namespace DcsGen.Mapping;

/// <summary>Media types of a body.</summary>
internal static class MediaTypes
{
    /// <summary>The JSON of a content map: <c>application/json</c> first, then any <c>+json</c>; null when there is none.</summary>
    public static (string Name, IOpenApiMediaType MediaType)? Json(IDictionary<string, IOpenApiMediaType> content)
    {
        foreach (var pair in content)
        {
            if (Essence(pair.Key) == "application/json")
            {
                return (pair.Key, pair.Value);
            }
        }

        foreach (var pair in content)
        {
            var essence = Essence(pair.Key);
            if (essence.EndsWith("+json", StringComparison.Ordinal) || essence is "text/json" or "*/*" or "application/*")
            {
                return (pair.Key, pair.Value);
            }
        }

        return null;
    }

    public static bool IsForm(string name) => Essence(name) == "application/x-www-form-urlencoded";

    /// <summary>What is sent or accepted by a name: a range becomes JSON.</summary>
    public static string Concrete(string name) => name.IndexOf('*') < 0 ? name : "application/json";

    // Without parameters, RFC 9110, section 8.3.1.
    private static string Essence(string name) => name.Split(';')[0].Trim().ToLowerInvariant();
}

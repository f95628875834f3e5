using DcsGen.Naming;
using DcsGen.OpenApi;

namespace DcsGen.Mapping.Operations;

/// <summary>Names of methods and types that one media type has beside others of its kind.</summary>
internal static class MediaTypeName
{
    /// <summary>Returns the end of a C# name: <c>MergePatch</c> for <c>application/merge-patch+json</c>, <c>XYaml</c> for
    /// <c>text/x-yaml</c>.</summary>
    public static string Suffix(string mediaType)
    {
        var essence = MediaTypes.Essence(mediaType);
        var subtype = essence.Substring(essence.IndexOf('/') + 1);
        return Identifier.Pascal(
            subtype.EndsWith("+json", StringComparison.Ordinal) ? subtype.Substring(0, subtype.Length - "+json".Length)
            : subtype == "json" ? essence
            : subtype.Replace("*", "any"));
    }
}

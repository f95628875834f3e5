using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Naming;

/// <summary>The C# name that a document gives a schema, property, parameter, header or operation.</summary>
internal static class GivenName
{
    private const string Key = "x-dcsgen-name";

    // Extensions of other tools; the first that is present wins. Those for operations are not read: they name a member of a group.
    private static readonly string[] s_foreignKeys = ["x-ms-client-name", "x-fern-type-name", "x-fern-property-name", "x-fern-parameter-name"];

    /// <summary>
    /// Returns the value of <c>x-dcsgen-name</c>, or of another tool's extension; null if absent, or when <c>x-dcsgen-name</c> is
    /// not a C# identifier, which is reported.
    /// </summary>
    public static string? Of(IDictionary<string, IOpenApiExtension>? extensions, string pointer, Findings findings)
    {
        var name = Extensions.GetString(extensions, Key);
        if (name is not null && !Identifier.IsValid(name))
        {
            findings.ExtensionIgnored(Pointer.Child(pointer, Key), Key, $"'{name}' is not a C# identifier");
            return null;
        }

        var foreign = s_foreignKeys.Select(key => Extensions.GetString(extensions, key))
            .FirstOrDefault(static other => other is { Length: > 0 });
        return name ?? (foreign is null ? null : Identifier.Pascal(foreign));
    }
}

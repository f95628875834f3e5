namespace DcsGen.Reading;

/// <summary>Keys that the reader writes into a tree, for what Microsoft.OpenApi's model has no place for.</summary>
/// <remarks><see cref="TreeBuilder.Add"/> leaves them out of a text, so that no document can write one: as any extension that is not
/// known, it is ignored.</remarks>
internal static class ReaderKeys
{
    /// <summary>The collection format <c>tsv</c> of OpenAPI 2.0.</summary>
    public const string TabSeparated = "x-dcsgen-tab-separated";

    /// <summary>The authentication scheme of an API key that is sent in <c>Authorization</c>.</summary>
    public const string AuthorizationScheme = "x-dcsgen-authorization-scheme";

    /// <summary>In the items of an array that had <c>prefixItems</c>: so many of the first variants are its schemas by position, and a
    /// further one is that of the other items.</summary>
    public const string PositionCount = "x-dcsgen-position-count";

    /// <summary>A schema or a request body whose reference cannot be resolved. Other objects are removed.</summary>
    public const string Unresolved = "x-dcsgen-unresolved";

    /// <summary>Returns whether a key is one of these.</summary>
    public static bool Contains(string key) => key is TabSeparated or AuthorizationScheme or PositionCount or Unresolved;
}

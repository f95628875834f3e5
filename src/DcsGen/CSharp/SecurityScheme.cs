namespace DcsGen.CSharp;

/// <summary>A way to prove who calls, and the property that gives its secret.</summary>
/// <param name="Key">Its name in the document, which operations ask for it by.</param>
/// <param name="Name">The property's name.</param>
/// <param name="Kind">Where the secret goes.</param>
/// <param name="Place">Of an API key, the name of its header, query parameter or cookie; else what stands before the secret in
/// <c>Authorization</c>.</param>
/// <param name="Tokens">Where client credentials are exchanged for tokens; null when the document does not say.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record SecurityScheme(string Key, CSharpName Name, SecurityKind Kind, string Place, TokenEndpoint? Tokens, Doc Doc);

internal enum SecurityKind
{
    Header,
    Query,
    Cookie,

    /// <summary><c>user:password</c>, in Base64.</summary>
    Basic,

    /// <summary><c>Authorization</c>, after the scheme's name.</summary>
    Authorization,
}

/// <param name="Method">The name of the method that uses it.</param>
/// <param name="Url">Absolute.</param>
/// <param name="Scopes">What operations need, all together.</param>
internal sealed record TokenEndpoint(CSharpName Method, string Url, string Scopes);

namespace DcsGen.CSharp;

/// <summary>A security scheme, and the property for its secret.</summary>
/// <param name="Key">The key of the scheme in the document.</param>
/// <param name="Name">The property's name.</param>
/// <param name="Kind">Where the secret goes.</param>
/// <param name="Place">Of an API key, the name of its header, query parameter or cookie; otherwise the text before the secret in
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
/// <param name="Scopes">The scopes of all operations.</param>
internal sealed record TokenEndpoint(CSharpName Method, string Url, string Scopes);

using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>The secrets that the document's security schemes ask for.</summary>
internal static class CredentialsEmitter
{
    public static SourceWriter Emit(CredentialsFile file)
    {
        var (context, name) = (file.Context, file.Context.ClientName);
        var writer = CSharpFiles.Begin(
            context.Namespace,
            context.Plumbing,
            CSharpNamespace.System,
            CSharpNamespace.Http,
            CSharpNamespace.Threading,
            CSharpNamespace.Tasks);
        writer.Line($$"""
            /// <summary>The credentials that <see cref="{{name}}AuthenticationHandler"/> adds to requests: a source for each security scheme of the document.</summary>
            /// <remarks>A source is called for each request, so that secrets can rotate. A source that is null is not used.</remarks>
            """);
        using (writer.Block($"{context.Visibility} sealed partial class {name}Credentials"))
        {
            writer.Spaced(file.Schemes, scheme => WriteScheme(writer, name, scheme));
            writer.Line();
            using (writer.Block($"internal {name}Credential Find(string scheme) => scheme switch", $";"))
            {
                foreach (var scheme in file.Schemes)
                {
                    writer.Line($"{Literal.Of(scheme.Key)} => new({scheme.Name}, {name}CredentialPlace.{scheme.Kind}, {Literal.Of(scheme.Place)}),");
                }

                writer.Line($"_ => default,");
            }
        }

        return writer;
    }

    private static void WriteScheme(SourceWriter writer, CSharpName name, SecurityScheme scheme)
    {
        writer.Doc(XmlDoc.Summary(Prose.Of(scheme.Doc).Then(Returns(scheme))));
        writer.Line($"public Func<CancellationToken, ValueTask<string>>? {scheme.Name} {{ get; set; }}");
        if (scheme.Tokens is { } tokens)
        {
            writer.Line();
            writer.Line($$"""
                /// <summary>Sets <see cref="{{scheme.Name}}"/> to a source of tokens for client credentials (RFC 6749, section 4.4). Tokens are cached until shortly before they expire.</summary>
                /// <param name="httpClient">Requests the tokens. It must not be the one that this client sends with.</param>
                /// <param name="clientId">The client's id.</param>
                /// <param name="clientSecret">The client's secret.</param>
                /// <param name="scope">The scopes of the tokens, separated by spaces; by default, those that the operations need.</param>
                public void {{tokens.Method}}(HttpClient httpClient, string clientId, string clientSecret, string scope = {{Literal.Of(tokens.Scopes)}}) =>
                    {{scheme.Name}} = new {{name}}TokenSource(httpClient, new Uri({{Literal.Of(tokens.Url)}}), clientId, clientSecret, scope).GetTokenAsync;
                """);
        }
    }

    // A description often shows the whole header; the source returns a part of it.
    private static XmlText Returns(SecurityScheme scheme) => scheme.Kind switch
    {
        SecurityKind.Header => $"The source returns the value of the header <c>{scheme.Place}</c>.",
        SecurityKind.Query => $"The source returns the value of the query parameter <c>{scheme.Place}</c>.",
        SecurityKind.Cookie => $"The source returns the value of the cookie <c>{scheme.Place}</c>.",
        SecurityKind.Basic => $"The source returns the user name and the password with a colon between them, not encoded.",
        _ => $"The source returns the token, without <c>{scheme.Place}</c> before it.",
    };
}

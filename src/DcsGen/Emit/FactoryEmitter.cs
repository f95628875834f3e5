using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>The client's factory, which composes the handlers.</summary>
/// <remarks>
/// A static method of the client, because a user who has typed the client's name finds it there. The client is not disposable: a container keeps each transient
/// service that is until the container ends. So the factory creates nothing that needs disposal: connections belong to one transport of the process.
/// </remarks>
internal static class FactoryEmitter
{
    public static string Emit(FactoryFile file)
    {
        var (context, name) = (file.Context, file.Context.ClientName);
        var writer = CSharpFiles.Begin(context.Namespace, "System", "System.Net.Http", "System.Threading", "System.Threading.Tasks");
        using (writer.Block($"{context.Accessibility} sealed partial class {name}Client"))
        {
            string?[] keys = file.IsSigned ? [$"{name}AccessKey", $"Func<CancellationToken, ValueTask<{name}AccessKey?>>"] : [null];
            writer.Spaced(keys, key => WriteCreate(writer, file, key));
        }

        return writer.ToString();
    }

    // key: the type of what signs; null where nothing does.
    private static void WriteCreate(SourceWriter writer, FactoryFile file, string? key)
    {
        var name = file.Context.ClientName;
        var (parameters, authentication) = (new List<string>(), new List<string>());
        var what = key is null ? "" : " It signs its requests.";
        if (file.HasCredentials)
        {
            what = " It adds to each request the credentials that the operation requires." + what;
        }

        writer.Line($"""
            /// <summary>Creates a client.{what} Redirects are not followed, because credentials would follow them.</summary>
            /// <remarks>
            /// Create one and keep it; it is thread-safe. Nothing is to be disposed: clients that are created without a <paramref name="transport"/> share one pool of
            /// connections, which lives as long as the process.
            /// </remarks>
            """);
        if (file.HasCredentials)
        {
            writer.Line("/// <param name=\"credentials\">The sources of secrets; they are asked for every request.</param>");
            parameters.Add($"{name}Credentials credentials");
            authentication.Add($"new {name}AuthenticationHandler(credentials)");
        }

        if (key is not null)
        {
            writer.Line($"/// <param name=\"accessKey\">The key that signs{(key.StartsWith("Func", StringComparison.Ordinal) ? "; asked for every request. Null leaves the request unsigned" : "")}.</param>");
            parameters.Add($"{key} accessKey");
            authentication.Add($"new {name}SigningHandler(accessKey)");
        }

        writer.Line("""
            /// <param name="options">Read once, here.</param>
            /// <param name="transport">Sends the requests, through a proxy or to a test server say. It must not follow redirects, and is not disposed here. Null for the shared one.</param>
            /// <param name="handlers">Retries, say: the outermost first. They stand before the handlers that add credentials, so that each attempt gets its own.</param>
            /// <exception cref="ArgumentException">An option is missing or malformed, or a handler is part of another chain.</exception>
            """);
        parameters.Add(file.NeedsOptions ? $"{name}ClientOptions options" : $"{name}ClientOptions? options = null");
        parameters.Add("HttpMessageHandler? transport = null");
        parameters.Add("params DelegatingHandler[] handlers");
        writer.Line($"""
            public static {name}Client Create({string.Join(", ", parameters)}) =>
                new({name}Transport.Compose({string.Join(", ", ["transport", "handlers", .. authentication])}), options);
            """);
    }
}

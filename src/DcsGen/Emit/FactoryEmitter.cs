using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>The client's factory, which composes the handlers.</summary>
/// <remarks>
/// A static method of the client, because a user who has typed the client's name finds it there. The client is not disposable: a container
/// keeps each transient service that is until the container ends. So the factory creates nothing that needs disposal: connections belong to
/// one transport of the process.
/// </remarks>
internal static class FactoryEmitter
{
    public static SourceWriter Emit(FactoryFile file)
    {
        var (context, name) = (file.Context, file.Context.ClientName);
        var writer = CSharpFiles.BeginPlumbing(
            context.Namespace,
            context.Plumbing,
            CSharpNamespace.System,
            CSharpNamespace.Http,
            CSharpNamespace.Threading,
            CSharpNamespace.Tasks);
        using (writer.Block($"{context.Visibility} sealed partial class {name}Client"))
        {
            KeyKind[] keys = file.IsSigned ? [KeyKind.Fixed, KeyKind.Source] : [KeyKind.None];
            writer.Spaced(keys, key => WriteCreate(writer, file, key));
        }

        return writer;
    }

    private static void WriteCreate(SourceWriter writer, FactoryFile file, KeyKind key)
    {
        var name = file.Context.ClientName;
        List<Code> parameters = [], arguments = [$"transport", $"handlers"];
        var adds = file.HasCredentials ? Code.Of($" It adds to each request the credentials that the operation requires.") : default;
        var signs = key == KeyKind.None ? default : Code.Of($" It signs its requests.");

        writer.Line($"""
            /// <summary>Creates a client.{adds}{signs} Redirects are not followed, because credentials would follow them.</summary>
            /// <remarks>
            /// Create one client and keep it: it is thread-safe, and needs no disposal. Clients that are created without a <paramref name="transport"/> share one pool
            /// of connections, which lives as long as the process.
            /// </remarks>
            """);
        if (file.HasCredentials)
        {
            writer.Line($"/// <param name=\"credentials\">The sources of secrets, which are called for each request.</param>");
            parameters.Add($"{name}Credentials credentials");
            arguments.Add($"new {name}AuthenticationHandler(credentials)");
        }

        if (key != KeyKind.None)
        {
            var when = key == KeyKind.Source ? Code.Of($", called for each request. The request is not signed if it returns null") : default;
            var type = key == KeyKind.Source ? Code.Of($"Func<CancellationToken, ValueTask<{name}AccessKey?>>") : $"{name}AccessKey";
            writer.Line($"/// <param name=\"accessKey\">{(key == KeyKind.Source ? Code.Of($"Returns the key that signs a request") : $"The key that signs requests")}{when}.</param>");
            parameters.Add($"{type} accessKey");
            arguments.Add($"new {name}SigningHandler(accessKey)");
        }

        var order = arguments.Count == 2 ? default : Code.Of($" They run before the handlers that add credentials, so that each attempt gets its own credentials.");
        writer.Line($"""
            /// <param name="options">The options. They are read once, here.</param>
            /// <param name="transport">Sends the requests, for example through a proxy or to a test server. It must not follow redirects, and is not disposed. Null for the shared one.</param>
            /// <param name="handlers">Other handlers, for example for retries; the outermost first.{order}</param>
            /// <exception cref="ArgumentException">An option is missing or not valid, or a handler is part of another chain.</exception>
            """);
        parameters.Add(file.NeedsOptions ? Code.Of($"{name}ClientOptions options") : $"{name}ClientOptions? options = null");
        parameters.Add($"HttpMessageHandler? transport = null");
        parameters.Add($"params DelegatingHandler[] handlers");
        writer.Line($"""
            public static {name}Client Create({Code.Join($", ", parameters)}) =>
                new({name}Transport.Compose({Code.Join($", ", arguments)}), options);
            """);
    }

    private enum KeyKind
    {
        /// <summary>Requests are not signed.</summary>
        None,

        /// <summary>One key for all requests.</summary>
        Fixed,

        /// <summary>A function that is asked for the key of each request.</summary>
        Source,
    }
}

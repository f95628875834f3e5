using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>Registration with dependency injection.</summary>
internal static class RegistrationEmitter
{
    public static SourceWriter Emit(RegistrationFile file)
    {
        var (context, name) = (file.Context, file.Context.ClientName);
        var writer = CSharpFiles.BeginPlumbing(
            CSharpNamespace.DependencyInjection,
            CSharpNamespace.System,
            CSharpNamespace.Http,
            CSharpNamespace.Options,
            context.Namespace,
            context.Plumbing);
        Code configure = file.NeedsOptions ? Code.Of($"Action<{name}ClientOptions> configure") : $"Action<{name}ClientOptions>? configure = null";
        Code add = file.NeedsOptions
            ? Code.Of($"services.Configure(configure);")
            : $"services.AddOptions<{name}ClientOptions>().Configure(configure ?? (static _ => {{ }}));";
        Code addNamed = file.NeedsOptions
            ? Code.Of($"services.Configure(name, configure);")
            : $"services.AddOptions<{name}ClientOptions>(name).Configure(configure ?? (static _ => {{ }}));";
        writer.Line($$"""
            /// <summary>Registers <see cref="I{{name}}Client"/> with dependency injection. It is emitted because the project references Microsoft.Extensions.Http.</summary>
            {{context.Visibility}} static partial class {{name}}ClientServiceCollectionExtensions
            {
                private const string HttpClientName = {{Literal.Of(context.Namespace + "." + name + "Client")}};

                /// <summary>Registers <see cref="I{{name}}Client"/>.</summary>
                /// <remarks>Redirects are not followed, because credentials would follow them.</remarks>
                /// <returns>A builder that adds handlers, for authentication or retries.</returns>
                public static IHttpClientBuilder Add{{name}}Client(this IServiceCollection services, {{configure}})
                {
                    {{add}}
                    services.AddTransient<I{{name}}Client>(static provider => Create(provider, HttpClientName, global::Microsoft.Extensions.Options.Options.DefaultName));
                    return AddHttpClient(services, HttpClientName);
                }

                /// <summary>Registers a keyed <see cref="I{{name}}Client"/>, with options and handlers of its own.</summary>
                /// <remarks>Redirects are not followed, because credentials would follow them.</remarks>
                /// <param name="services">The services.</param>
                /// <param name="name">The key, which is also the name of the options.</param>
                /// <param name="configure">Sets the options.</param>
                /// <returns>A builder that adds handlers, for authentication or retries.</returns>
                public static IHttpClientBuilder Add{{name}}Client(this IServiceCollection services, string name, {{configure}})
                {
                    {{addNamed}}
                    services.AddKeyedTransient<I{{name}}Client>(name, static (provider, key) => Create(provider, HttpClientName + ":" + key, (string)key!));
                    return AddHttpClient(services, HttpClientName + ":" + name);
                }

                private static IHttpClientBuilder AddHttpClient(IServiceCollection services, string name) =>
                    services.AddHttpClient(name).ConfigurePrimaryHttpMessageHandler(static () => {{name}}Transport.Create());

                private static {{name}}Client Create(IServiceProvider provider, string httpClientName, string optionsName) => new(
                    provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpClientName),
                    provider.GetRequiredService<IOptionsMonitor<{{name}}ClientOptions>>().Get(optionsName));
            }
            """);
        return writer;
    }
}

using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>Registration with dependency injection.</summary>
internal static class RegistrationEmitter
{
    public static SourceWriter Emit(RegistrationFile file)
    {
        var (context, name) = (file.Context, file.Context.ClientName);
        var writer = CSharpFiles.Begin(
            CSharpNamespace.DependencyInjection, CSharpNamespace.System, CSharpNamespace.Http, CSharpNamespace.Options, context.Namespace, context.Plumbing);
        writer.Line($$"""
            /// <summary>Registers <see cref="I{{name}}Client"/>. Emitted because the project references Microsoft.Extensions.Http.</summary>
            {{context.Visibility}} static partial class {{name}}ClientServiceCollectionExtensions
            {
                private const string HttpClientName = {{Literal.Of(context.Namespace + "." + name + "Client")}};

                /// <summary>Registers <see cref="I{{name}}Client"/>; chain handlers for authentication and retries on what comes back.</summary>
                /// <remarks>Redirects are not followed, for credentials would follow them.</remarks>
                public static IHttpClientBuilder Add{{name}}Client(this IServiceCollection services, Action<{{name}}ClientOptions> configure)
                {
                    services.Configure(configure);
                    services.AddTransient<I{{name}}Client>(static provider => Create(provider, HttpClientName, global::Microsoft.Extensions.Options.Options.DefaultName));
                    return AddHttpClient(services, HttpClientName);
                }

                /// <summary>Registers a keyed <see cref="I{{name}}Client"/>, with options and handlers of its own, under <paramref name="name"/>.</summary>
                /// <remarks>Redirects are not followed, for credentials would follow them.</remarks>
                public static IHttpClientBuilder Add{{name}}Client(this IServiceCollection services, string name, Action<{{name}}ClientOptions> configure)
                {
                    services.Configure(name, configure);
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

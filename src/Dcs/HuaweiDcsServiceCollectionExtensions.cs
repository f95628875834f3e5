using Dcs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="IDcsClient"/> for Huawei Cloud.</summary>
public static class HuaweiDcsServiceCollectionExtensions
{
    /// <summary>The section of the configuration that is read.</summary>
    private const string Section = "HuaweiDcs";

    /// <summary>
    /// Registers an <see cref="IDcsClient"/> that finds its credential and project, signs, and tries again. Its options are read from
    /// section <c>HuaweiDcs</c> of the <see cref="IConfiguration"/>, if one is registered, then <paramref name="configure"/> has them; the
    /// host checks them when it starts, and they are read once. Called again, it adds to the options alone.
    /// </summary>
    /// <remarks>Redirects are not followed, for credentials would follow them: a primary handler of your own must not follow them
    /// either.</remarks>
    /// <returns>What more handlers can be added to; they stand between the retries and the signing.</returns>
    public static IHttpClientBuilder AddHuaweiDcs(this IServiceCollection services, Action<HuaweiDcsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var name = Options.Options.DefaultName;
        if (IsFirst(services, name, out var registration))
        {
            AddOptions(services, name, Section);
            services.AddSingleton(static provider => Compose(provider, Options.Options.DefaultName));
            registration.Builder = AddHandlers(
                services.AddDcsClient(static _ => { }), name, static provider => provider.GetRequiredService<HuaweiDcsComposition>());
        }

        return Configured(services, registration, configure);
    }

    /// <summary>Registers a keyed <see cref="IDcsClient"/>, of another region say, with options of its own: those of section
    /// <c>HuaweiDcs:{name}</c>.</summary>
    /// <inheritdoc cref="AddHuaweiDcs(IServiceCollection, Action{HuaweiDcsOptions}?)"/>
    public static IHttpClientBuilder AddHuaweiDcs(this IServiceCollection services, string name, Action<HuaweiDcsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (IsFirst(services, name, out var registration))
        {
            AddOptions(services, name, $"{Section}:{name}");
            services.AddKeyedSingleton(name, static (provider, key) => Compose(provider, (string)key!));
            registration.Builder = AddHandlers(
                services.AddDcsClient(name, static _ => { }),
                name,
                provider => provider.GetRequiredKeyedService<HuaweiDcsComposition>(name));
        }

        return Configured(services, registration, configure);
    }

    // A second call for a name adds to the options: another set of handlers would retry each retry.
    private static bool IsFirst(IServiceCollection services, string name, out Registration registration)
    {
        foreach (var service in services)
        {
            if (!service.IsKeyedService && service.ImplementationInstance is Registration earlier && earlier.Name == name)
            {
                registration = earlier;
                return false;
            }
        }

        registration = new(name);
        services.AddSingleton(registration);
        return true;
    }

    private static IHttpClientBuilder Configured(
        IServiceCollection services, Registration registration, Action<HuaweiDcsOptions>? configure)
    {
        if (configure is not null)
        {
            services.Configure(registration.Name, configure);
        }

        return registration.Builder;
    }

    private static void AddOptions(IServiceCollection services, string name, string section)
    {
        services.AddOptions<HuaweiDcsOptions>(name)
            .Configure<IServiceProvider>((options, provider) => Bind(provider.GetService<IConfiguration>()?.GetSection(section), options))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<HuaweiDcsOptions>>(new Validation(name));
    }

    private static void Bind(IConfigurationSection? section, HuaweiDcsOptions options)
    {
        if (section is null)
        {
            return;
        }

        // The binder takes the region for an object.
        var region = options.Region;
        section.Bind(options);
        options.Region = section[nameof(HuaweiDcsOptions.Region)] is { Length: > 0 } text ? new HuaweiRegion(text) : region;
    }

    private static HuaweiDcsComposition Compose(IServiceProvider provider, string name) => new(
        provider.GetRequiredService<IOptionsMonitor<HuaweiDcsOptions>>().Get(name),
        provider.GetService<TimeProvider>() ?? TimeProvider.System);

    private static IHttpClientBuilder AddHandlers(
        IHttpClientBuilder builder, string name, Func<IServiceProvider, HuaweiDcsComposition> composition)
    {
        builder.Services.AddOptions<DcsClientOptions>(name)
            .Configure<IServiceProvider>((client, provider) => composition(provider).Configure(client));

        // The last to be configured, so that handlers which are added to the builder later come before it.
        builder.Services.AddOptions<HttpClientFactoryOptions>(builder.Name).PostConfigure<IServiceProvider>((factory, provider) =>
            factory.HttpMessageHandlerBuilderActions.Add(
                handlers => handlers.AdditionalHandlers.Add(composition(provider).Authenticating())));

        return builder
            .ConfigureHttpClient((provider, http) => http.Timeout = composition(provider).HttpClientTimeout)
            .ConfigurePrimaryHttpMessageHandler(static () => HuaweiDcsComposition.Transport())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddHttpMessageHandler(provider => composition(provider).Retrying());
    }

    private sealed class Registration(string name)
    {
        public string Name => name;

        public IHttpClientBuilder Builder { get; set; } = null!;
    }

    private sealed class Validation(string name) : IValidateOptions<HuaweiDcsOptions>
    {
        public ValidateOptionsResult Validate(string? candidate, HuaweiDcsOptions options) =>
            candidate != name ? ValidateOptionsResult.Skip
            : options.Validate().ToArray() is { Length: > 0 } wrong ? ValidateOptionsResult.Fail(wrong)
            : ValidateOptionsResult.Success;
    }
}

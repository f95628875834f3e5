using Dcs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="IDcsClient"/> for Huawei Cloud.</summary>
public static class HuaweiDcsServiceCollectionExtensions
{
    /// <summary>The section of the configuration that is read.</summary>
    private const string Section = "HuaweiDcs";

    /// <summary>
    /// Registers an <see cref="IDcsClient"/> that finds its credential and project, signs, and tries again. Its options are read from section
    /// <c>HuaweiDcs</c> of the <see cref="IConfiguration"/>, if one is registered, then <paramref name="configure"/> has them; the host checks them when it starts.
    /// </summary>
    /// <returns>What more handlers can be added to; they stand between the retries and the signing.</returns>
    public static IHttpClientBuilder AddHuaweiDcs(this IServiceCollection services, Action<HuaweiDcsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        AddOptions(services, Options.Options.DefaultName, Section, configure);
        services.TryAddSingleton(static provider => Compose(provider, Options.Options.DefaultName));
        return AddHandlers(services.AddDcsClient(static _ => { }), Options.Options.DefaultName, static provider => provider.GetRequiredService<HuaweiDcsComposition>());
    }

    /// <summary>Registers a keyed <see cref="IDcsClient"/>, of another region say, with options of its own: those of section <c>HuaweiDcs:{name}</c>.</summary>
    /// <inheritdoc cref="AddHuaweiDcs(IServiceCollection, Action{HuaweiDcsOptions}?)"/>
    public static IHttpClientBuilder AddHuaweiDcs(this IServiceCollection services, string name, Action<HuaweiDcsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        AddOptions(services, name, $"{Section}:{name}", configure);
        services.TryAddKeyedSingleton(name, static (provider, key) => Compose(provider, (string)key!));
        return AddHandlers(services.AddDcsClient(name, static _ => { }), name, provider => provider.GetRequiredKeyedService<HuaweiDcsComposition>(name));
    }

    private static void AddOptions(IServiceCollection services, string name, string section, Action<HuaweiDcsOptions>? configure)
    {
        var options = services.AddOptions<HuaweiDcsOptions>(name)
            .Configure<IServiceProvider>((options, provider) => Bind(provider.GetService<IConfiguration>()?.GetSection(section), options));
        if (configure is not null)
            options.Configure(configure);
        services.AddSingleton<IValidateOptions<HuaweiDcsOptions>>(new Validation(name));
        options.ValidateOnStart();
    }

    private static void Bind(IConfigurationSection? section, HuaweiDcsOptions options)
    {
        if (section is null)
            return;

        // The binder takes the region for an object.
        section.Bind(options);
        var region = section[nameof(HuaweiDcsOptions.Region)];
        options.Region = string.IsNullOrEmpty(region) ? null : new HuaweiRegion(region);
    }

    private static HuaweiDcsComposition Compose(IServiceProvider provider, string name) => new(
        provider.GetRequiredService<IOptionsMonitor<HuaweiDcsOptions>>().Get(name), provider.GetService<TimeProvider>() ?? TimeProvider.System);

    private static IHttpClientBuilder AddHandlers(IHttpClientBuilder builder, string name, Func<IServiceProvider, HuaweiDcsComposition> composition)
    {
        builder.Services.AddOptions<DcsClientOptions>(name).Configure<IServiceProvider>((client, provider) => composition(provider).Configure(client));

        // The last to be configured, so that handlers which are added to the builder later come before it.
        builder.Services.AddOptions<HttpClientFactoryOptions>(builder.Name).PostConfigure<IServiceProvider>((factory, provider) =>
            factory.HttpMessageHandlerBuilderActions.Add(handlers => handlers.AdditionalHandlers.Add(composition(provider).Authenticating())));

        return builder
            .ConfigureHttpClient((provider, http) => http.Timeout = composition(provider).HttpClientTimeout)
            .ConfigurePrimaryHttpMessageHandler(static () => HuaweiDcsComposition.Transport())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddHttpMessageHandler(provider => composition(provider).Retrying());
    }

    private sealed class Validation(string name) : IValidateOptions<HuaweiDcsOptions>
    {
        public ValidateOptionsResult Validate(string? candidate, HuaweiDcsOptions options) =>
            candidate != name ? ValidateOptionsResult.Skip
            : options.Validate().ToArray() is { Length: > 0 } wrong ? ValidateOptionsResult.Fail(wrong)
            : ValidateOptionsResult.Success;
    }
}

using System.Net;
using Dcs.Emulator.Data;
using Dcs.Emulator.Gateway;
using Dcs.Emulator.Iam;
using Dcs.Emulator.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Dcs.Emulator;

/// <summary>
/// A Distributed Cache Service on a loopback port: both key analysis lists, their errors, those of the gateway in front of them, and the
/// two operations of identity and access management (IAM) that a caller needs first.
/// </summary>
/// <remarks>
/// It follows the vendor's pages "Listing Big Key Analysis Tasks" and "Listing Offline Keys Analysis Tasks", and answers what
/// <c>specs/dcs.openapi.yaml</c> promises. It shares no code with the generated client.
/// </remarks>
public sealed partial class DcsEmulator : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly AccessKeyStore _accessKeys;
    private readonly TokenStore _tokens;

    private DcsEmulator(WebApplication app, AccessKeyStore accessKeys, TokenStore tokens, DcsEmulatorOptions options)
    {
        _app = app;
        _accessKeys = accessKeys;
        _tokens = tokens;
        Options = options;
        BaseAddress = new Uri(app.Urls.Single());
    }

    /// <summary>Where it listens, such as <c>http://127.0.0.1:40123/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>What it was started with.</summary>
    public DcsEmulatorOptions Options { get; }

    /// <summary>Starts an emulator; it listens when the task ends. Dispose it to stop it.</summary>
    public static async Task<DcsEmulator> StartAsync(DcsEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new DcsEmulatorOptions();
        var accessKeys = new AccessKeyStore(options.AccessKeys);
        var tokens = new TokenStore(options.Seed, options.TokenLifetime, options.GatewayClock);
        var app = Build(options, accessKeys, tokens);
        try
        {
            await app.StartAsync(cancellationToken);
            return new DcsEmulator(app, accessKeys, tokens, options);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Accepts signatures of a key from now on; one of the same id is replaced.</summary>
    public void AddAccessKey(EmulatorAccessKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _accessKeys.Set(key);
    }

    /// <summary>Refuses signatures of a key from now on; <see langword="false"/> if it was not known.</summary>
    public bool RevokeAccessKey(string id) => _accessKeys.Remove(id);

    /// <summary>Refuses all tokens that were issued so far (401 <c>APIGW.0307</c>), as after a change of the password.</summary>
    public void InvalidateTokens() => _tokens.InvalidateAll();

    /// <summary>Stops listening; requests that wait for an answer are aborted.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static WebApplication Build(DcsEmulatorOptions options, AccessKeyStore accessKeys, TokenStore tokens)
    {
        // The empty builder brings no logging, and no settings from files or the environment of the program that embeds the emulator.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();

        var app = builder.Build();
        var instances = new InstanceCatalog(options.Seed, options.Clock.GetUtcNow());
        var clock = options.GatewayClock;
        var authentication = new Authentication(
            new TokenAuthenticator(options.Token, tokens),
            new SignatureAuthenticator(accessKeys, new Lockout(options.ToleratedSignatureFailures, clock), clock));
        var handler = new ListHandler(options, instances, authentication);

        app.Use(new RequestStamp(options.Seed, clock, options.OnRequest).InvokeAsync);
        app.Use(new FaultInjection(options.Faults, options.Seed, clock).InvokeAsync);
        if (options.Throttle is { } limit)
        {
            app.UseWhen(context => !context.Request.Path.StartsWithSegments("/v3"), dcs => dcs.Use(new Throttle(limit, clock).InvokeAsync));
        }

        foreach (var operation in ListOperation.All)
        {
            app.MapGet(operation.Route, context => handler.AnswerAsync(context, operation));
            app.Map(operation.Route, context => Answer.ErrorAsync(context, ServiceError.MethodNotAllowed));
        }

        MapIam(app, TokenEndpoint.Route, HttpMethods.Post, new TokenEndpoint(options, tokens).AnswerAsync);
        MapIam(app, ProjectsEndpoint.Route, HttpMethods.Get, new ProjectsEndpoint(options.Projects, authentication).AnswerAsync);
        app.MapFallback("{**path}", context => Answer.ErrorAsync(context, ServiceError.NoSuchApi));
        return app;
    }

    private static void MapIam(WebApplication app, string route, string method, RequestDelegate answer) => app.Map(route, context =>
    {
        context.Response.Headers[Keystone.TraceHeader] = context.Response.Headers[RequestStamp.Header];
        return context.Request.Method == method
            ? answer(context)
            : Keystone.ErrorAsync(context, StatusCodes.Status405MethodNotAllowed, "The method is not allowed for the requested URL.");
    });
}

using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Dcs.Emulator.Gateway;

/// <summary>What can go wrong: at some instances whatever is asked of them, and with a request that asks for it by name.</summary>
internal static class Faults
{
    public const string Reset = "reset";
    public const string Unavailable = "503";

    private static readonly FrozenDictionary<string, RequestDelegate> s_byInstance = new Dictionary<string, RequestDelegate>
    {
        [DcsEmulator.Instances.Forbidden] = context => Answer.ErrorAsync(context, ServiceError.NotPermitted),
        [DcsEmulator.Instances.Failing] = context => Answer.ErrorAsync(context, ServiceError.Internal),
        [DcsEmulator.Instances.GatewayDenied] = context => Answer.ErrorAsync(context, ServiceError.BadSignature),
        [DcsEmulator.Instances.Throttled] = context => Answer.ErrorAsync(context, ServiceError.Throttled),
        [DcsEmulator.Instances.BadGateway] = BadGatewayAsync,
        [DcsEmulator.Instances.EmptyBody] = context => Answer.EmptyAsync(context, StatusCodes.Status503ServiceUnavailable),
        [DcsEmulator.Instances.Stalled] = StallAsync,
        [DcsEmulator.Instances.StalledBody] = StallInBodyAsync,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, RequestDelegate> s_byName = new Dictionary<string, RequestDelegate>
    {
        [Reset] = ResetAsync,
        ["stall"] = StallAsync,
        ["429"] = context => Answer.ErrorAsync(context, ServiceError.Throttled),
        ["500"] = context => Answer.ErrorAsync(context, ServiceError.Internal),
        ["502"] = BadGatewayAsync,
        [Unavailable] = context => Answer.EmptyAsync(context, StatusCodes.Status503ServiceUnavailable),
        ["504"] = context => Answer.ErrorAsync(context, ServiceError.BackendTimeout),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What is wrong at an instance; null if nothing is.</summary>
    public static RequestDelegate? Find(string instanceId) => s_byInstance.GetValueOrDefault(instanceId);

    /// <summary>What is wrong by this name; null if nothing has it.</summary>
    public static RequestDelegate? FindByName(string name) => s_byName.GetValueOrDefault(name);

    /// <summary>Waits; false if the caller or the emulator gave up before, and the connection is gone.</summary>
    public static async Task<bool> WaitAsync(HttpContext context, TimeSpan duration, TimeProvider clock)
    {
        var stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        await Task.Delay(duration, clock, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!end.IsCancellationRequested)
        {
            return true;
        }

        context.Abort();
        return false;
    }

    private static Task ResetAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private static Task BadGatewayAsync(HttpContext context) => Answer.BytesAsync(context, StatusCodes.Status502BadGateway, "text/html", """
        <html>
        <head><title>502 Bad Gateway</title></head>
        <body>
        <center><h1>502 Bad Gateway</h1></center>
        <hr><center>api-gateway</center>
        </body>
        </html>

        """u8.ToArray());

    private static async Task StallInBodyAsync(HttpContext context)
    {
        await Answer.BytesAsync(
            context, StatusCodes.Status200OK, "application/json;charset=utf-8", "{\"instance_id\":\""u8.ToArray(), length: 1024);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        await StallAsync(context);
    }

    private static async Task StallAsync(HttpContext context) => await WaitAsync(context, Timeout.InfiniteTimeSpan, TimeProvider.System);
}

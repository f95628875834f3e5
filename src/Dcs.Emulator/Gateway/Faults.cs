using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Dcs.Emulator.Gateway;

/// <summary>The instances at which something is wrong, whatever is asked of them.</summary>
internal static class Faults
{
    private static readonly FrozenDictionary<string, RequestDelegate> s_faults = new Dictionary<string, RequestDelegate>
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

    public static RequestDelegate? Find(string instanceId) => s_faults.GetValueOrDefault(instanceId);

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
        await Answer.BytesAsync(context, StatusCodes.Status200OK, "application/json;charset=utf-8", "{\"instance_id\":\""u8.ToArray(), length: 1024);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        await StallAsync(context);
    }

    private static async Task StallAsync(HttpContext context)
    {
        var stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        await Task.Delay(Timeout.InfiniteTimeSpan, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        context.Abort();
    }
}

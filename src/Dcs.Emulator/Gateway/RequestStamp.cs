using System.Globalization;
using Dcs.Emulator.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Dcs.Emulator.Gateway;

/// <summary>The outermost step: counts requests, gives every answer its <c>X-Request-Id</c> and <c>Date</c>, and shows the request to the
/// one who watches.</summary>
internal sealed class RequestStamp(ulong seed, TimeProvider clock, Action<EmulatorRequest>? onRequest)
{
    public const string Header = "X-Request-Id";

    private long _requests;

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var number = Interlocked.Increment(ref _requests);
        var id = new SeededSequence(seed, "request/" + number.ToString(CultureInfo.InvariantCulture)).NextGuid().ToString("N");
        context.Features.Set(new RequestNumber(number));
        context.Response.Headers[Header] = id;
        context.Response.Headers.Date = clock.GetUtcNow().ToString("r", CultureInfo.InvariantCulture);
        onRequest?.Invoke(Describe(context, id));
        return next(context);
    }

    private static EmulatorRequest Describe(HttpContext context, string id) => new(
        context.Request.Method,
        context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
        context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
        id);
}

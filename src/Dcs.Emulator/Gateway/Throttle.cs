using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Dcs.Emulator.Gateway;

/// <summary>Counts the requests of a window and refuses those above the limit.</summary>
internal sealed class Throttle(EmulatorThrottle limit, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private DateTimeOffset _end;
    private int _count;

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var now = clock.GetUtcNow();
        if (Admits(now, out var end))
        {
            return next(context);
        }

        var seconds = Math.Ceiling((end - now).TotalSeconds);
        context.Response.Headers.RetryAfter = limit.RetryAfterIsDate
            ? RoundUp(end).ToString("r", CultureInfo.InvariantCulture)
            : seconds.ToString(CultureInfo.InvariantCulture);
        return Answer.ErrorAsync(context, ServiceError.ThrottledAt(limit.Requests, limit.Window));
    }

    private bool Admits(DateTimeOffset now, out DateTimeOffset end)
    {
        lock (_lock)
        {
            if (now >= _end)
            {
                (_end, _count) = (now + limit.Window, 0);
            }

            end = _end;
            return ++_count <= limit.Requests;
        }
    }

    /// <summary>A date on the wire has whole seconds; one that is cut would be too early.</summary>
    private static DateTimeOffset RoundUp(DateTimeOffset time) =>
        time.Ticks % TimeSpan.TicksPerSecond is var rest and > 0 ? time.AddTicks(TimeSpan.TicksPerSecond - rest) : time;
}

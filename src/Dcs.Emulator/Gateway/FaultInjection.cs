using System.Globalization;
using Dcs.Emulator.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Dcs.Emulator.Gateway;

/// <summary>Lets things go wrong: what a request's own header asks for, or else by chance.</summary>
internal sealed class FaultInjection
{
    private const string Header = "X-Emulator-Fault";
    private const string Latency = "latency";
    private const string Truncate = "truncate";

    private readonly EmulatorFaults _faults;
    private readonly ulong _seed;
    private readonly TimeProvider _clock;

    /// <exception cref="ArgumentException">The rates are not from 0 to 1, or those that exclude each other make up more than 1.</exception>
    public FaultInjection(EmulatorFaults faults, ulong seed, TimeProvider clock)
    {
        double[] exclusive = [faults.ResetRate, faults.UnavailableRate, faults.TruncationRate];
        if (exclusive.Append(faults.LatencyRate).Any(rate => rate is not (>= 0 and <= 1)) || exclusive.Sum() > 1)
        {
            throw new ArgumentException("Rates are from 0 to 1, and those that exclude each other make up no more than 1.", nameof(faults));
        }

        (_faults, _seed, _clock) = (faults, seed, clock);
    }

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers.TryGetValue(Header, out var asked))
        {
            return InjectAsync(context, next, asked.ToString(), late: asked == Latency);
        }

        if (context.Request.Path.StartsWithSegments("/v3"))
        {
            return next(context);
        }

        var number = context.Features.GetRequiredFeature<RequestNumber>().Value;
        return InjectAsync(context, next, Draw(number), IsLate(number));
    }

    private async Task InjectAsync(HttpContext context, RequestDelegate next, string? fault, bool late)
    {
        if (late && !await Faults.WaitAsync(context, _faults.Latency, _clock))
        {
            return;
        }

        if (fault == Truncate)
        {
            context.Features.Set(new Truncation());
        }

        await (fault switch
        {
            null or Truncate or Latency => next(context),
            _ when Faults.FindByName(fault) is { } known => known(context),
            _ => Answer.ErrorAsync(context, ServiceError.InvalidParameter(Header)),
        });
    }

    private string? Draw(long number)
    {
        var chance = Chances("fault", number).NextDouble();
        if (chance < _faults.ResetRate)
        {
            return Faults.Reset;
        }

        if (IsInBurst(number))
        {
            return Faults.Unavailable;
        }

        return chance >= 1 - _faults.TruncationRate ? Truncate : null;
    }

    /// <summary>Whether this request, or one of those shortly before it, began a burst.</summary>
    private bool IsInBurst(long number)
    {
        for (var first = number; first > number - _faults.UnavailableBurst && first > 0; first--)
        {
            var chance = Chances("fault", first).NextDouble() - _faults.ResetRate;
            if (chance >= 0 && chance < _faults.UnavailableRate)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLate(long number) => Chances("latency", number).NextDouble() < _faults.LatencyRate;

    private SeededSequence Chances(string purpose, long number) => new(_seed, $"{purpose}/{number.ToString(CultureInfo.InvariantCulture)}");
}

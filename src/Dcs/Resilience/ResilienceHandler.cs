using System.Diagnostics;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Dcs.Resilience;

/// <summary>Tries idempotent requests again, limits the time of attempts and calls, and takes bodies that are no streams into
/// memory.</summary>
/// <remarks>
/// What authenticates a request goes below it, so that each attempt is signed anew. The <see cref="HttpClient"/> gets
/// <see cref="HuaweiRetryOptions.HttpClientTimeout"/>. See <see cref="HuaweiRetryOptions"/> for what is done.
/// </remarks>
internal sealed class ResilienceHandler : DelegatingHandler
{
    /// <summary>Key of <see cref="Exception.Data"/>: how many attempts were made.</summary>
    public const string AttemptsKey = "Dcs.Attempts";

    private readonly ResiliencePipeline<HttpResponseMessage>? _pipeline;
    private readonly Func<ResilienceContext, ResilientCall, ValueTask<HttpResponseMessage>> _attempt;
    private readonly TimeProvider _time;
    private readonly int _mostBytes;

    /// <summary>Options are read here, once.</summary>
    /// <exception cref="ArgumentException">They are not valid.</exception>
    public ResilienceHandler(HuaweiRetryOptions options, TimeProvider time)
        : this(options, time, Random.Shared.NextDouble)
    {
    }

    /// <inheritdoc cref="ResilienceHandler(HuaweiRetryOptions, TimeProvider)"/>
    /// <param name="random">Gives numbers from 0 to below 1; asked by calls in parallel.</param>
    internal ResilienceHandler(HuaweiRetryOptions options, TimeProvider time, Func<double> random)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        if (string.Join(" ", options.Validate()) is { Length: > 0 } wrong)
        {
            throw new ArgumentException(wrong, nameof(options));
        }

        _attempt = AttemptAsync;
        _time = time;
        _mostBytes = options.MaxResponseContentBufferSize;
        _pipeline = options.Enabled ? Pipeline(options, time, random) : null;
    }

    /// <exception cref="NotSupportedException">Always.</exception>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Requests are sent asynchronously only: use SendAsync.");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_pipeline is null)
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var call = new ResilientCall(request, _time.GetTimestamp());
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(ResilientCall.Key, call);
        try
        {
            return await _pipeline.ExecuteAsync(_attempt, context, call).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException e) when (call.Reached is { } reached)
        {
            throw TookTooLong(call, reached, e);
        }
        catch (Exception e)
        {
            e.Data[AttemptsKey] = call.Attempts;
            throw;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<HttpResponseMessage> AttemptAsync(ResilienceContext context, ResilientCall call)
    {
        call.Begin();
        var response = await base.SendAsync(call.Request, context.CancellationToken).ConfigureAwait(false);
        try
        {
            await ResponseBuffer.LoadAsync(response, _mostBytes, context.CancellationToken).ConfigureAwait(false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private static ResiliencePipeline<HttpResponseMessage> Pipeline(HuaweiRetryOptions options, TimeProvider time, Func<double> random)
    {
        var policy = new RetryPolicy(options.BaseDelay, options.MaxDelay, options.TotalTimeout, time, random);
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time };
        builder.AddTimeout(Limit(nameof(options.TotalTimeout), options.TotalTimeout));
        if (options.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = options.MaxRetries,
                ShouldHandle = args => new(policy.Wants(CallOf(args.Context), args.Outcome, args.AttemptNumber)),
                DelayGenerator = static args => new(CallOf(args.Context).Delay),
                OnRetry = static args =>
                {
                    var call = CallOf(args.Context);
                    call.LastFailure = RetryPolicy.Reason(args.Outcome);
                    Trace(call);
                    return default;
                },
            });
        }

        return builder.AddTimeout(Limit(nameof(options.AttemptTimeout), options.AttemptTimeout)).Build();
    }

    private static TimeoutStrategyOptions Limit(string option, TimeSpan value) => new()
    {
        Timeout = value,
        OnTimeout = args =>
        {
            CallOf(args.Context).Reached = (option, value);
            return default;
        },
    };

    private static ResilientCall CallOf(ResilienceContext context) => context.Properties.GetValue(ResilientCall.Key, null!);

    // No address and no header: they may hold what a trace must not show.
    private static void Trace(ResilientCall call)
    {
        if (Activity.Current is not { IsAllDataRequested: true } activity)
        {
            return;
        }

        activity.AddEvent(new("http.request.resend", tags: new()
        {
            [ResendCountPropagator.Key.Key] = call.Attempts,
            ["error.type"] = call.LastFailure,
            ["http.request.resend_delay"] = call.Delay.TotalSeconds,
        }));
    }

    private static TaskCanceledException TookTooLong(
        ResilientCall call, (string Option, TimeSpan Value) reached, TimeoutRejectedException e)
    {
        var attempts = call.Attempts == 1 ? "1 attempt was made" : $"{call.Attempts} attempts were made, the one before the last ended with {call.LastFailure}";
        var message = FormattableString.Invariant($"No answer within {reached.Option}, {reached.Value.TotalSeconds} seconds: {attempts}.");
        return new(message, new TimeoutException(message, e.InnerException)) { Data = { [AttemptsKey] = call.Attempts } };
    }
}

using System.Diagnostics;

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

    private readonly HuaweiRetryOptions _options;
    private readonly RetryPolicy _policy;
    private readonly TimeProvider _time;

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

        _options = options.Copy();
        _policy = new(_options, time, random);
        _time = time;
    }

    /// <exception cref="NotSupportedException">Always.</exception>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Requests are sent asynchronously only: use SendAsync.");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!_options.Enabled)
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var call = new ResilientCall(request, _time.GetTimestamp());
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (true)
            {
                HttpResponseMessage? response = null;
                try
                {
                    response = await AttemptAsync(call, cancellationToken).ConfigureAwait(false);
                    if (!_policy.Wants(call, response))
                    {
                        return response;
                    }
                }
                catch (Exception e) when (_policy.Wants(call, e))
                {
                    // It is tried again below.
                }

                Trace(call);
                response?.Dispose();
                await Task.Delay(call.Delay, _time, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e)
        {
            e.Data[AttemptsKey] = call.Attempts;
            throw;
        }
    }

    // One attempt, with its body. One timer is enough: the retry policy begins no delay that ends after the whole time.
    private async ValueTask<HttpResponseMessage> AttemptAsync(ResilientCall call, CancellationToken cancellationToken)
    {
        call.Begin();
        var left = call.Attempts == 1 ? _options.TotalTimeout : _options.TotalTimeout - _time.GetElapsedTime(call.Started);
        var limit = left < _options.AttemptTimeout ? left : _options.AttemptTimeout;
        using var deadline = new CancellationTokenSource(limit > TimeSpan.Zero ? limit : TimeSpan.Zero, _time);
        using var cancellation = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), deadline);
        HttpResponseMessage? response = null;
        try
        {
            response = await base.SendAsync(call.Request, deadline.Token).ConfigureAwait(false);
            await ResponseBuffer.LoadAsync(response, _options.MaxResponseContentBufferSize, deadline.Token).ConfigureAwait(false);
            return response;
        }
        catch (Exception e)
        {
            response?.Dispose();
            if (e is OperationCanceledException canceled && deadline.IsCancellationRequested)
            {
                throw cancellationToken.IsCancellationRequested
                    ? new TaskCanceledException(e.Message, e, cancellationToken)
                    : TookTooLong(call, isTotal: left <= _options.AttemptTimeout, canceled);
            }

            throw;
        }
    }

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

    private TaskCanceledException TookTooLong(ResilientCall call, bool isTotal, OperationCanceledException e)
    {
        var (option, value) = isTotal
            ? (nameof(_options.TotalTimeout), _options.TotalTimeout)
            : (nameof(_options.AttemptTimeout), _options.AttemptTimeout);
        var attempts = call.Attempts == 1 ? "1 attempt was made" : $"{call.Attempts} attempts were made, the one before the last ended with {call.LastFailure}";
        var message = FormattableString.Invariant($"No answer within {option}, {value.TotalSeconds} seconds: {attempts}.");
        return new(message, new TimeoutException(message, e));
    }
}

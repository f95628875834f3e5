using System.Diagnostics;

namespace Dcs.Resilience;

/// <summary>
/// Numbers the spans of attempts after the first, as OpenTelemetry's HTTP conventions ask (<c>http.request.resend_count</c>). HttpClient
/// starts these spans below every handler; what it asks for the headers of the trace is the one place that sees both the span and the
/// request.
/// </summary>
/// <param name="inner">Writes the headers.</param>
internal sealed class ResendCountPropagator(DistributedContextPropagator inner) : DistributedContextPropagator
{
    /// <summary>How often the request was sent before; not there for the first attempt.</summary>
    public static readonly HttpRequestOptionsKey<int> Key = new("http.request.resend_count");

    public override IReadOnlyCollection<string> Fields => inner.Fields;

    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter)
    {
        if (activity is not null && carrier is HttpRequestMessage request && request.Options.TryGetValue(Key, out var count))
        {
            activity.SetTag(Key.Key, count);
        }

        inner.Inject(activity, carrier, setter);
    }

    public override void ExtractTraceIdAndState(
        object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState) =>
        inner.ExtractTraceIdAndState(carrier, getter, out traceId, out traceState);

    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) =>
        inner.ExtractBaggage(carrier, getter);
}

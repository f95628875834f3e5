using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Dcs.Cli.Output;

/// <summary>
/// Tells of the calls of one run as they end: the clients' operations with their retries, and each attempt of HttpClient below them. Names
/// of tags are those of OpenTelemetry's HTTP conventions. No header and no query gets here.
/// </summary>
internal sealed class CallTrace : IDisposable
{
    private const string Attempts = "System.Net.Http";

    private readonly IAnsiConsole _console;
    private readonly Activity _run;
    private readonly ActivityListener _listener;

    /// <summary>Traces what the caller does until this is disposed, and nothing that others do at the same time.</summary>
    public CallTrace(IAnsiConsole console)
    {
        _console = console;
        _run = new Activity("dcs").SetIdFormat(ActivityIdFormat.W3C).Start();
        _listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name is Attempts or "Dcs.DcsClient" or "Dcs.Iam.IamClient",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.TraceId == _run.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = Tell,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose()
    {
        _listener.Dispose();
        _run.Dispose();
    }

    private void Tell(Activity activity)
    {
        if (activity.TraceId != _run.TraceId)
        {
            return;
        }

        var isAttempt = activity.Source.Name == Attempts;
        var what = isAttempt ? $"  {Text(activity, "http.request.method")} {Address(activity)}" : activity.OperationName;
        Line(what
            + $" {Text(activity, "http.response.status_code") ?? "no answer"} in {Times.Duration(activity.Duration)}"
            + Part("resend", Text(activity, "http.request.resend_count"))
            + Part("error", Text(activity, "error.type"))
            + Part("code", Text(activity, "error.code"))
            + Part("request id", Text(activity, "http.request_id")));
        foreach (var retry in activity.Events.Where(static e => e.Name == "http.request.resend"))
        {
            var tags = retry.Tags.ToDictionary();
            Line(string.Create(
                CultureInfo.InvariantCulture,
                $"  retry {tags["http.request.resend_count"]} after {tags["error.type"]}, waited {tags["http.request.resend_delay"]:0.0}s"));
        }
    }

    private void Line(string text) => _console.WriteLine("trace: " + Printable.Line(text, longest: 1000));

    private static string Part(string name, string? value) => value is null ? "" : $", {name} {value}";

    private static string? Text(Activity activity, string tag) =>
        activity.GetTagItem(tag) is { } value ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;

    // .NET puts a mark in the query's place, unless it is told not to.
    private static string? Address(Activity activity) => Text(activity, "url.full")?.Split('?')[0];
}

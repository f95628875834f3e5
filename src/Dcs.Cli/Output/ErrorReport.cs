using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace Dcs.Cli.Output;

/// <summary>Says what went wrong: what, where, and what to do about it.</summary>
internal sealed partial class ErrorReport(IAnsiConsole console)
{
    public void Usage(UsageException error, string invocation)
    {
        foreach (var line in error.Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            Error(line);
        var command = error.Command.Length == 0 ? "" : error.Command + " ";
        console.WriteLine($"Try: {invocation} {command}--help");
    }

    /// <summary>The service, or a gateway before it, said no; or its answer could not be read.</summary>
    public void Refusal(DcsApiException error)
    {
        var status = string.Create(CultureInfo.InvariantCulture, $"{(int)error.StatusCode} {Words(error.StatusCode.ToString())}");
        var code = error.ErrorCode is null ? "" : ", " + error.ErrorCode;
        Error($"{status}{code}: {error.ErrorMessage ?? "the answer has no message."}");
        if (error is DcsApiException<ErrorResponse> { Error.ErrorExtMsg: { Length: > 0 } more })
            Detail("details", more);
        if (error.Headers is { } headers)
            Detail(headers);
        Detail("request id", error.RequestId ?? "none");
        if (error.ErrorCode is null || error.ErrorMessage is null)
            Detail("body", Excerpt.Of(error.RawBody) ?? "empty");
        if ((int)error.StatusCode == 401)
            console.WriteLine("A token lives for 24 hours and belongs to one project: check --token (DCS_TOKEN) and --project (DCS_PROJECT).");
    }

    /// <summary>No connection, or one that broke.</summary>
    public void NoAnswer(HttpRequestException error)
    {
        Error("no answer: " + error.Message);
        for (var inner = error.InnerException; inner is not null; inner = inner.InnerException)
        {
            if (!error.Message.Contains(inner.Message, StringComparison.Ordinal))
                Detail("because", inner.Message);
        }

        console.WriteLine("Check --endpoint (DCS_ENDPOINT) and that the server is up.");
    }

    public void TooLate(TimeSpan timeout)
        => Error(string.Create(CultureInfo.InvariantCulture, $"no answer: it took longer than {timeout.TotalSeconds} seconds."));

    /// <summary>Something on this machine: the output, or the emulator's port.</summary>
    public void Local(IOException error) => Error(error.Message);

    private void Detail(HttpResponseHeaders headers)
    {
        if (headers.NonValidated.TryGetValues("Location", out var location))
            Detail("leads to", location.ToString());
        if (headers.NonValidated.TryGetValues("Retry-After", out var wait))
            Detail("retry after", wait.ToString());
    }

    private void Error(string text)
    {
        console.Write("error: ", new Style(Color.Red, decoration: Decoration.Bold));
        console.WriteLine(Printable.Line(text, longest: 1000));
    }

    private void Detail(string name, string text) => console.WriteLine($"  {name}: {Printable.Line(text)}");

    /// <summary>"NotFound" reads "Not Found".</summary>
    private static string Words(string name) => WordStart().Replace(name, " ");

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordStart();
}

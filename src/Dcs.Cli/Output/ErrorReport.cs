using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace Dcs.Cli.Output;

/// <summary>Says what went wrong: what, where, and what to do about it.</summary>
internal sealed partial class ErrorReport(IAnsiConsole console)
{
    /// <summary>Key of <see cref="Exception.Data"/>: the <see cref="HuaweiCredential"/> that the service refused.</summary>
    public const string RefusedCredential = "Dcs.Cli.RefusedCredential";

    // Of the client, which counts them where no answer came.
    private const string Attempts = "Dcs.Attempts";

    public void Usage(UsageException error, string invocation)
    {
        foreach (var line in error.Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Error(line);
        }

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
        {
            Detail("details", more);
        }

        if (error.Headers is { } headers)
        {
            Detail(headers);
        }

        Detail("request id", error.RequestId ?? "none");
        if (error.ErrorCode is null || error.ErrorMessage is null)
        {
            Detail("body", Excerpt.Of(error.RawBody) ?? "empty");
        }

        if (error.Hint is { } hint)
        {
            console.WriteLine(Printable.Line(hint));
        }
        else if (error.Data[RefusedCredential] is HuaweiCredential refused)
        {
            console.WriteLine(Printable.Line(Advice(refused), longest: 1000));
        }
    }

    /// <summary>No connection, or one that broke.</summary>
    public void NoAnswer(HttpRequestException error)
    {
        Error("no answer: " + error.Message);
        for (var inner = error.InnerException; inner is not null; inner = inner.InnerException)
        {
            if (!error.Message.Contains(inner.Message, StringComparison.Ordinal))
            {
                Detail("because", inner.Message);
            }
        }

        if (error.Data[Attempts] is int and > 1 and var attempts)
        {
            Detail("attempts", attempts.ToString(CultureInfo.InvariantCulture));
        }

        console.WriteLine("Check --region (DCS_REGION), --endpoint (DCS_ENDPOINT) and --iam-endpoint, and that the server is up.");
    }

    /// <summary>A limit of time was reached.</summary>
    public void TooLate(OperationCanceledException error)
    {
        Error(error.Message);
        console.WriteLine("TotalTimeout is --timeout; AttemptTimeout is that too, but never more than 30 seconds.");
    }

    /// <summary>No credential or no project; or none that can be used.</summary>
    public void NoCredential(HuaweiCredentialException error)
    {
        // What is not the first line is set in: a server may have a part in the text.
        var lines = error.Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Error(lines[0]);
        foreach (var line in lines.Skip(1))
        {
            console.WriteLine("  " + Printable.Line(line, longest: 1000));
        }

        console.WriteLine("Options: --profile <file> or --token (DCS_TOKEN) for the credential, --project (DCS_PROJECT) for ProjectId.");
    }

    /// <summary>Something on this machine: the output, or the emulator's port.</summary>
    public void Local(IOException error) => Error(error.Message);

    private void Detail(HttpResponseHeaders headers)
    {
        if (headers.NonValidated.TryGetValues("Location", out var location))
        {
            Detail("leads to", location.ToString());
        }

        if (headers.NonValidated.TryGetValues("Retry-After", out var wait))
        {
            Detail("retry after", wait.ToString());
        }
    }

    private static string Advice(HuaweiCredential credential) => credential is HuaweiAccessKey
        ? $"Refused was the {credential}: check its secret, that it is active, and the project. Repeated failures lock a key for some minutes."
        : $"Refused was the {credential}: a token lives for 24 hours and belongs to one project. Check --token (DCS_TOKEN) and --project (DCS_PROJECT).";

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

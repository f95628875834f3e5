using System.Text.Json;
using Dcs.Cli;
using Dcs.Cli.Output;
using Spectre.Console;

namespace Dcs.Tests.Cli;

/// <summary>A run of the command inside the test: what it wrote, and its exit code.</summary>
internal sealed record Run(int ExitCode, string Out, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>The words of the table's rows: those lines that start with a task's ID.</summary>
    public IReadOnlyList<string[]> Rows =>
    [
        .. Out.Split('\n')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words is [{ Length: 36 } id, ..] && Guid.TryParse(id, out _)),
    ];

    /// <summary>Runs it with its own emulator.</summary>
    public static Task<Run> OfAsync(params string[] args) => OfAsync(args, variables: null);

    /// <summary>Runs it against a server, with that one's project and token in the environment.</summary>
    public static Task<Run> AgainstAsync(global::Dcs.Emulator.DcsEmulator server, params string[] args) => OfAsync(args, Variables(server));

    public static Dictionary<string, string> Variables(global::Dcs.Emulator.DcsEmulator server) => new()
    {
        ["DCS_ENDPOINT"] = server.BaseAddress.AbsoluteUri,
        ["DCS_PROJECT"] = server.Options.ProjectId,
        ["DCS_TOKEN"] = server.Options.Token,
    };

    /// <summary>A server with an access key that signs, and an IAM to find the project; no other credential.</summary>
    public static Dictionary<string, string> Keys(global::Dcs.Emulator.DcsEmulator server) => new()
    {
        ["DCS_REGION"] = "cn-north-4",
        ["DCS_ENDPOINT"] = server.BaseAddress.AbsoluteUri,
        ["HUAWEICLOUD_SDK_IAM_ENDPOINT"] = server.BaseAddress.AbsoluteUri,
        ["HUAWEICLOUD_SDK_AK"] = server.Options.AccessKeys[0].Id,
        ["HUAWEICLOUD_SDK_SK"] = server.Options.AccessKeys[0].Secret,
    };

    /// <param name="args">The arguments.</param>
    /// <param name="variables">The environment; empty unless given.</param>
    /// <param name="width">Of a terminal that output and errors go to; null for pipes.</param>
    /// <param name="clock">Unless given, one on which nobody waits for a retry.</param>
    /// <param name="cancellationToken">Ctrl-C.</param>
    public static async Task<Run> OfAsync(
        string[] args,
        IReadOnlyDictionary<string, string>? variables,
        int? width = null,
        TimeProvider? clock = null,
        CancellationToken cancellationToken = default)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var surroundings = new Surroundings
        {
            Out = Console(output, width),
            Error = Console(error, width),
            Variable = name => variables?.GetValueOrDefault(name),
            Clock = clock ?? new PromptClock(),
        };

        var exitCode = await CommandLine.RunAsync(args, surroundings, cancellationToken);
        return new Run(exitCode, output.ToString(), error.ToString());
    }

    private static IAnsiConsole Console(TextWriter writer, int? width)
    {
        if (width is not { } columns)
        {
            return Consoles.Create(writer, isTerminal: false);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.Yes,
        });
        console.Profile.Width = columns;
        return console;
    }
}

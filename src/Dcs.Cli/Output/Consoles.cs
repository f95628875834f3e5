using Spectre.Console;

namespace Dcs.Cli.Output;

/// <summary>Makes consoles.</summary>
internal static class Consoles
{
    /// <summary>Wide enough that no line of a file or a pipe is folded.</summary>
    private const int Endless = 4096;

    /// <summary>A console that finds out what its terminal can do; plain text, never folded, where there is no terminal.</summary>
    public static IAnsiConsole Create(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false }, // they colour what build servers redirect
        });
        if (!isTerminal)
        {
            console.Profile.Width = Endless;
        }

        return console;
    }
}

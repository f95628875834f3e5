using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Terminal;

/// <summary>The help of System.CommandLine with the name that is typed: the library takes the assembly's, and has no setting for
/// it.</summary>
/// <param name="name">The command's name.</param>
/// <param name="columns">The width of the terminal; larger than <see cref="Widest"/> for files and pipes.</param>
/// <param name="examples">Returns the text after the help of a command for a width; empty if absent.</param>
internal sealed class NamedHelp(string name, int columns, Func<Command, int, string>? examples = null) : SynchronousCommandLineAction
{
    // Longer lines are hard to read.
    private const int Widest = 130;

    public override bool ClearsParseErrors => true;

    /// <summary>Replaces the help of a command and of all below it.</summary>
    public void AddTo(RootCommand root) => root.Options.OfType<HelpOption>().Single().Action = this;

    public override int Invoke(ParseResult parseResult)
    {
        var width = Math.Min(columns, Widest);
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter();
        parseResult.InvocationConfiguration.Output = text;
        var exitCode = new HelpAction { MaxWidth = width }.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        var help = text.ToString().Replace($"  {RootCommand.ExecutableName} ", $"  {name} ", StringComparison.Ordinal);
        foreach (var line in help.TrimEnd().ReplaceLineEndings("\n").Split('\n'))
        {
            output.WriteLine(line.TrimEnd());
        }

        output.Write(examples?.Invoke(parseResult.CommandResult.Command, width));
        output.Flush();
        return exitCode;
    }
}

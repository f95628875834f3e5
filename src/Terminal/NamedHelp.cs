using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Terminal;

/// <summary>The help of System.CommandLine with the name that is typed: the library takes the assembly's, and has no setting for
/// it.</summary>
/// <param name="name">The command's name.</param>
/// <param name="examples">Returns the text after the help of a command; empty if absent.</param>
internal sealed class NamedHelp(string name, Func<Command, string>? examples = null) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    /// <summary>Replaces the help of a command and of all below it.</summary>
    public void AddTo(RootCommand root) => root.Options.OfType<HelpOption>().Single().Action = this;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter();
        parseResult.InvocationConfiguration.Output = text;
        var exitCode = new HelpAction { MaxWidth = Width(output) }.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        var help = text.ToString().Replace($"  {RootCommand.ExecutableName} ", $"  {name} ", StringComparison.Ordinal);
        output.WriteLine(help.TrimEnd());
        output.Write(examples?.Invoke(parseResult.CommandResult.Command));
        output.Flush();
        return exitCode;
    }

    private static int Width(TextWriter output) =>
        output == Console.Out && !Console.IsOutputRedirected && Console.WindowWidth > 0 ? Console.WindowWidth : int.MaxValue;
}

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DcsGen.Tool.Commands;

/// <summary>The usual help, with the name that is typed (the library takes that of the assembly) and with examples at its end.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string> s_examples = new(StringComparer.Ordinal)
    {
        ["diff"] =
            """
              dcsgen diff main:specs/api.yaml specs/api.yaml                                what an edit changes
              dcsgen diff origin/main:api.yaml api.yaml --format html --output review.html  a page to look at
              dcsgen diff old.yaml new.yaml --format sarif --output review.sarif            for code scanning
              dcsgen diff v1.2.0:api.yaml api.yaml --fail-on risk                           stricter, for a released library
              dcsgen diff HEAD:api.yaml :api.yaml --format markdown                         what is staged, as a comment
            """,
        ["accept"] =
            """
              dcsgen accept main:specs/api.yaml specs/api.yaml --reason "Agreed with the service team"
              dcsgen accept old.yaml new.yaml --fingerprint 1a2b3c4d5e6f --reason "The service never sent it"
            """,
        ["generate"] =
            """
              dcsgen generate specs/api.yaml --output out                              look at the client without a project
              dcsgen generate specs/api.yaml --output out --namespace Acme.Api --clean
              dcsgen generate specs/api.yaml --output out --check                      exit 1 where the folder is not what the document gives
              dcsgen generate api.yaml -o out --include-tags Pets --exclude-paths '/internal/*'
            """,
        ["lint"] =
            """
              dcsgen lint specs/*.openapi.yaml
              dcsgen lint main:specs/api.yaml
            """,
    };

    public override bool ClearsParseErrors => true;

    public static void AddTo(RootCommand root) => root.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples();

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter();
        parseResult.InvocationConfiguration.Output = text;
        var exitCode = new HelpAction { MaxWidth = Width(output) }.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(text.ToString().Replace($"  {RootCommand.ExecutableName} ", "  dcsgen ", StringComparison.Ordinal).TrimEnd()
            + Environment.NewLine);
        var commands = parseResult.CommandResult.Command is RootCommand root
            ? root.Subcommands.Select(static command => command.Name)
            : [parseResult.CommandResult.Command.Name];
        output.WriteLine();
        output.WriteLine("Examples:");
        foreach (var command in commands)
        {
            output.WriteLine(s_examples[command]);
        }

        output.Flush();
        return exitCode;
    }

    private static int Width(TextWriter output) =>
        output == Console.Out && !Console.IsOutputRedirected && Console.WindowWidth > 0 ? Console.WindowWidth : int.MaxValue;
}

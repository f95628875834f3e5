using System.CommandLine;
using System.Text.RegularExpressions;
using Terminal;

namespace DcsGen.Tool.Commands;

/// <summary>The examples at the end of the help.</summary>
internal static partial class Examples
{
    private static readonly Dictionary<string, Example[]> s_examples = new(StringComparer.Ordinal)
    {
        ["diff"] =
        [
            new("dcsgen diff main:specs/api.yaml specs/api.yaml", "what an edit changes"),
            new("dcsgen diff origin/main:api.yaml api.yaml --format html --output review.html", "a page to look at"),
            new("dcsgen diff old.yaml new.yaml --format sarif --output review.sarif", "for code scanning"),
            new("dcsgen diff v1.2.0:api.yaml api.yaml --fail-on risk", "stricter, for a released library"),
            new("dcsgen diff HEAD:api.yaml :api.yaml --format markdown", "what is staged, as a comment"),
        ],
        ["accept"] =
        [
            new("dcsgen accept main:specs/api.yaml specs/api.yaml --reason \"Agreed with the service team\""),
            new("dcsgen accept old.yaml new.yaml --fingerprint 1a2b3c4d5e6f --reason \"The service never sent it\""),
        ],
        ["generate"] =
        [
            new("dcsgen generate specs/api.yaml --output out", "look at the client without a project"),
            new("dcsgen generate specs/api.yaml --output out --namespace Acme.Api --clean"),
            new("dcsgen generate specs/api.yaml --output out --check", "exit 1 where the folder is not what the document gives"),
            new("dcsgen generate api.yaml -o out --include-tags Pets --exclude-paths '/internal/*'"),
        ],
        ["lint"] =
        [
            new("dcsgen lint specs/*.openapi.yaml"),
            new("dcsgen lint main:specs/api.yaml"),
        ],
        ["overlay"] =
        [
            new("dcsgen overlay api.yaml api.overlay.yaml > changed.yaml", "the document that the client is made from"),
            new("dcsgen overlay api.yaml changed.yaml > api.overlay.yaml", "the overlay of what was edited in a copy"),
        ],
    };

    /// <summary>Returns the examples of a command; for the root, those of all commands.</summary>
    /// <param name="command">The command.</param>
    /// <param name="width">The length of a line.</param>
    public static string Of(Command command, int width)
    {
        var commands = command is RootCommand root ? root.Subcommands.Select(static subcommand => subcommand.Name) : [command.Name];
        var text = new StringWriter();
        text.WriteLine();
        text.WriteLine("Examples:");
        foreach (var line in commands.SelectMany(name => Lines(s_examples[name], width)))
        {
            text.WriteLine(line);
        }

        return text.ToString();
    }

    // Explanations in a column beside the commands; above them where that is too wide. A command is broken as a shell takes it.
    private static IEnumerable<string> Lines(Example[] examples, int width)
    {
        var column = examples.Max(static example => example.Explanation.Length > 0 ? example.Command.Length : 0);
        var lines = examples.Select(example => $"  {example.Command.PadRight(column)}  {example.Explanation}".TrimEnd()).ToArray();
        return lines.All(line => line.Length <= width) ? lines : examples.SelectMany(example => Narrow(example, width));
    }

    private static IEnumerable<string> Narrow(Example example, int width)
    {
        var explanation = example.Explanation.Length == 0 ? [] : Paragraphs.Lines(example.Explanation.Split(' '), width, "  # ", "  # ");
        var words = Words().Matches(example.Command).Select(static word => word.Value);
        return explanation.Concat(Paragraphs.Lines(words, width, "  ", "      ", " \\"));
    }

    // An option stays with its value, and a text in quotation marks is not broken.
    [GeneratedRegex("""--?[a-z-]+ (?:"[^"]*"|'[^']*'|[^\s-]\S*)|"[^"]*"|\S+""")]
    private static partial Regex Words();

    private sealed record Example(string Command, string Explanation = "");
}

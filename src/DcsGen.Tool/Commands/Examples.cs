using System.CommandLine;

namespace DcsGen.Tool.Commands;

/// <summary>The examples at the end of the help.</summary>
internal static class Examples
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
        ["overlay"] =
            """
              dcsgen overlay api.yaml api.overlay.yaml > changed.yaml    the document that the client is made from
              dcsgen overlay api.yaml changed.yaml > api.overlay.yaml    the overlay of what was edited in a copy
            """,
    };

    /// <summary>Returns the examples of a command; for the root, those of all commands.</summary>
    public static string Of(Command command)
    {
        var commands = command is RootCommand root ? root.Subcommands.Select(static subcommand => subcommand.Name) : [command.Name];
        var text = new StringWriter();
        text.WriteLine();
        text.WriteLine("Examples:");
        foreach (var name in commands)
        {
            text.WriteLine(s_examples[name]);
        }

        return text.ToString();
    }
}

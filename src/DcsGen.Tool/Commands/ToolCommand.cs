using System.CommandLine;
using Terminal;

namespace DcsGen.Tool.Commands;

/// <summary>The command <c>dcsgen</c> with all that is below it.</summary>
internal static class ToolCommand
{
    public static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand(Paragraphs.Of(
            """
            Reviews edits of OpenAPI documents, lints them, and writes what the DcsGen source generator emits for them.

            A document is YAML or JSON, OpenAPI 2.0 to 3.2: a file, or REF:PATH for a file of a git commit (main:specs/api.yaml; main...:PATH
            for where this branch left main; :PATH for what is staged). Files that it refers to are taken from where it is itself.

            Exit codes: 0 passed, 1 did not pass, 2 wrong usage or unreadable.
            """))
        {
            DiffCommand.Create(surroundings),
            AcceptCommand.Create(surroundings),
            GenerateCommand.Create(surroundings),
            LintCommand.Create(surroundings),
            OverlayCommand.Create(surroundings),
        };
        new NamedHelp("dcsgen", surroundings.Columns, Examples.Of).AddTo(root);
        return root;
    }
}

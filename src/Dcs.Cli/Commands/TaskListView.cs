using Dcs.Cli.Output;
using Spectre.Console;

namespace Dcs.Cli.Commands;

/// <summary>A list on the screen: heading, table, and how much of it that is.</summary>
internal static class TaskListView
{
    public static void Write(IAnsiConsole console, string title, ListQuery query, IReadOnlyList<TaskRow> rows, int? total)
    {
        console.Write(title, new Style(decoration: Decoration.Bold));
        console.WriteLine($" of instance {Printable.Line(query.Instance)}" + (query.Status is { } status ? $", status {Printable.Line(status)}" : ""));
        if (rows.Count > 0)
        {
            TaskTable.Write(console, rows);
        }

        console.WriteLine(Counts.Summary(rows.Count, query.Offset ?? 0, total));
    }
}

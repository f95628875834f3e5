using Spectre.Console;

namespace Dcs.Cli.Output;

/// <summary>Draws tasks as a table, with as many columns as there is room for.</summary>
internal static class TaskTable
{
    private const int Gap = 2;

    public static void Write(IAnsiConsole console, IReadOnlyList<TaskRow> rows)
    {
        var isPlain = !console.Profile.Capabilities.Interactive;
        var columns = Fit(isPlain ? PlainLayout : [], rows, console.Profile.Width);
        var table = new Table { Border = TableBorder.None };
        foreach (var column in columns)
        {
            table.AddColumn(Heading(column, isLast: column == columns[^1]));
        }

        foreach (var row in rows)
        {
            table.AddRow(columns.Select(column => new Text(column.Text(row), column.Style(row))));
        }

        console.Write(table);
        if (rows.Any(Column.HasUnknown))
        {
            console.WriteLine("?  a value that the API's document does not list; shown as it came.");
        }
    }

    private static Column[] PlainLayout { get; } =
    [
        Column.Id, Column.Status, Column.ScanType,
        Column.Created(Times.Iso), Column.Started(Times.Iso), Column.Finished(Times.Iso), Column.Took,
    ];

    /// <summary>The wider ones first.</summary>
    private static Column[][] Layouts { get; } =
    [
        [
            Column.Id, Column.Status, Column.ScanType,
            Column.Created(Times.Readable), Column.Started(Times.Readable), Column.Finished(Times.Readable), Column.Took,
        ],
        [Column.Id, Column.Status, Column.ScanType, Column.Created(Times.Readable), Column.Started(Times.Readable), Column.Took],
        [Column.Id, Column.Status, Column.ScanType, Column.Created(Times.Readable), Column.Took],
        [Column.Id, Column.Status, Column.ScanType, Column.Created(Times.Short), Column.Took],
        [Column.Id, Column.Status, Column.Created(Times.Short), Column.Took],
        [Column.Id, Column.Status, Column.Took],
        [Column.Id, Column.Status],
    ];

    private static Column[] Fit(Column[] preferred, IReadOnlyList<TaskRow> rows, int width)
    {
        var hasScanType = rows.Any(row => row.ScanType is not null);
        var layouts = preferred.Length > 0 ? [preferred] : Layouts;
        var candidates = layouts.Select(layout => hasScanType ? layout : [.. layout.Where(column => column != Column.ScanType)]).ToList();
        return candidates.Find(layout => layout.Sum(column => column.Width(rows) + Gap) - Gap <= width) ?? candidates[^1];
    }

    private static TableColumn Heading(Column column, bool isLast) =>
        new(new Text(column.Heading, new Style(decoration: Decoration.Underline)))
        {
            Alignment = column.IsNumber ? Justify.Right : Justify.Left,
            Padding = new Padding(0, 0, isLast ? 0 : Gap, 0),
        };
}

using Spectre.Console;

namespace Dcs.Cli.Output;

/// <summary>A column of a table of tasks: its heading, and what it says of a task.</summary>
internal sealed record Column(string Heading, Func<TaskRow, string> Text)
{
    private const string UnknownMark = " ?";

    public static Column Id { get; } = new("ID", row => Printable.Line(row.Id, longest: 64));

    public static Column Status { get; } = new("Status", row => Marked(row.Status, row.IsStatusKnown)) { Style = StatusStyle };

    public static Column ScanType { get; } = new("Scan", row => row.ScanType is { } type ? Marked(type, row.IsScanTypeKnown) : Times.None);

    public static Column Took { get; } = new("Took", row => Times.Duration(row.Took)) { IsNumber = true };

    /// <summary>How to colour it; the text says the same without.</summary>
    public Func<TaskRow, Style> Style { get; init; } = _ => Spectre.Console.Style.Plain;

    /// <summary>Whether it stands to the right.</summary>
    public bool IsNumber { get; init; }

    public static Column Created(Func<DateTimeOffset?, string> format) => new(Utc("Created", format), row => format(row.CreatedAt));

    public static Column Started(Func<DateTimeOffset?, string> format) => new("Started", row => format(row.StartedAt));

    public static Column Finished(Func<DateTimeOffset?, string> format) => new("Finished", row => format(row.FinishedAt));

    /// <summary>Whether a table with such a row needs to explain <see cref="UnknownMark"/>.</summary>
    public static bool HasUnknown(TaskRow row) => !row.IsStatusKnown || !row.IsScanTypeKnown;

    public int Width(IReadOnlyList<TaskRow> rows) => rows.Select(row => Text(row).Length).Append(Heading.Length).Max();

    private static string Marked(string value, bool isKnown) => Printable.Line(value, longest: 24) + (isKnown ? "" : UnknownMark);

    private static string Utc(string name, Func<DateTimeOffset?, string> format) => format == Times.Iso ? name : name + " (UTC)";

    private static Style StatusStyle(TaskRow row) => row.Status switch
    {
        BigkeyScanStatus.Values.Success => new Style(Color.Green),
        BigkeyScanStatus.Values.Failed => new Style(Color.Red),
        BigkeyScanStatus.Values.Running => new Style(Color.Aqua),
        BigkeyScanStatus.Values.Waiting => Spectre.Console.Style.Plain,
        _ => new Style(Color.Yellow),
    };
}

namespace DcsGen.Tool.Reports;

/// <summary>A colour or a weight of a terminal (ECMA-48, Select Graphic Rendition).</summary>
internal enum TerminalColor
{
    Bold = 1,
    Dim = 2,
    Red = 31,
    Green = 32,
    Yellow = 33,
    Cyan = 36,
}

/// <summary>Writes colours.</summary>
internal static class TerminalColors
{
    /// <summary>Returns text in a colour.</summary>
    public static string Paint(this TerminalColor color, string text) => FormattableString.Invariant($"\e[{(int)color}m{text}\e[0m");
}

using DcsGen.Diagnostics;

namespace Dcs.Cli.Output;

/// <summary>Text from outside, made safe to show on a terminal.</summary>
internal static class Printable
{
    /// <summary>Returns a text as one line. Characters that a terminal acts on, that reorder the line or that are not visible are shown as
    /// their numbers; the middle of a long text is left out.</summary>
    public static string Line(string text, int longest = 300) => PlainText.Cut(PlainText.OneLine(text), longest);
}

using System.Text.RegularExpressions;

namespace DcsGen.Review;

/// <summary>What a document says, where a line end or a control character would say something else.</summary>
internal static class PlainText
{
    /// <summary>The text as one line: line ends, blanks, control and format characters together become one blank.</summary>
    public static string OneLine(string text) => Regex.Replace(text, @"[\s\p{C}]+", " ", RegexOptions.CultureInvariant).Trim();
}

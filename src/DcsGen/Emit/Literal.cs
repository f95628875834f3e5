using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Emit;

/// <summary>Text of a document as a C# literal: whatever it holds, it stays one inert literal.</summary>
internal static class Literal
{
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>As UTF-8: <c>"id"u8</c>.</summary>
    public static string Utf8(string text) => Of(text) + "u8";

    /// <summary>A collection expression: <c>["/a", "/b"]</c>.</summary>
    public static string List(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Of)) + "]";
}

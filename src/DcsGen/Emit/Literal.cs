using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Emit;

/// <summary>A C# literal of a document's text. Whatever the text holds, the literal is one token, or a list of such tokens.</summary>
internal readonly struct Literal
{
    private readonly string _code;

    private Literal(string code) => _code = code;

    /// <summary>Returns a string literal.</summary>
    public static Literal Of(string text) => new(Quoted(text));

    /// <summary>Returns a string literal as UTF-8: <c>"id"u8</c>.</summary>
    public static Literal Utf8(string text) => new(Quoted(text) + "u8");

    /// <summary>Returns a collection expression: <c>["/a", "/b"]</c>.</summary>
    public static Literal List(IEnumerable<string> texts) => new("[" + string.Join(", ", texts.Select(Quoted)) + "]");

    public override string ToString() => _code ?? "\"\"";

    private static string Quoted(string text) => IsPlain(text)
        ? "\"" + text + "\""
        : Unseen.Escape(SymbolDisplay.FormatLiteral(text, quote: true), static (_, _) => false, static c => c > 0xFFFF ? $"\\U{c:X8}" : $"\\u{c:X4}");

    // Most texts are: a name on the wire, a path.
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }
}

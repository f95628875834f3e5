namespace DcsGen.Tests.Safety;

/// <summary>Texts that would become code, a comment's end or a directive if they reached the output as they are.</summary>
internal static class CanaryPayloads
{
    /// <summary>The word that each payload holds before and after what is special. No identifier that is made from it is spelled so:
    /// <c>_</c> separates words.</summary>
    public const string Word = "zq7_cAnary";

    /// <summary>The text that stands in the harmless twin.</summary>
    public const string Harmless = $"{Word} {Word}";

    /// <summary>Name and text of each.</summary>
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        ("line feed", Between("\n")),
        ("code after a line feed", $"{Word}\npublic static class {Word} {{ }}\n//"),
        ("carriage return", Between("\r")),
        ("vertical tab", Between("\v")),
        ("form feed", Between("\f")),
        ("next line", Between("\u0085")),
        ("line separator", Between("\u2028")),
        ("paragraph separator", Between("\u2029")),
        ("end of a comment", Between("*/ ")),
        ("quote", Between("\"; ")),
        ("raw string", Between("\"\"\"")),
        ("long raw string", Between("\"\"\"\"\"\"\"\"")),
        ("open brace", Between("{")),
        ("close brace", Between("}")),
        ("both braces", Between("{0}")),
        ("semicolon", Between("; ")),
        ("backslash", Between("\\")),
        ("backslash at the end", Harmless + "\\"),
        ("escape as text", Between("\\u000a")),
        ("quote as an escape", Between("\\u0022")),
        ("directive", Between("\n#if false\n")),
        ("directive alone", $"#if false {Word}"),
        ("end of CDATA", Between("]]>")),
        ("end of an element", Between("</summary>")),
        ("entity", Between("&#10;&amp;lt;")),
        ("right-to-left override", Between("\u202E")),
        ("isolate", Between("\u2066")),
        ("letter without a glyph", Between("\u3164")),
        ("zero-width space", Between("\u200B")),
        ("NUL", Between("\0")),
        ("escape sequence", Between("\u001B[31m")),
        ("high surrogate", Between("\uD800")),
        ("low surrogate", Between("\uDC00")),
        ("noncharacter", Between("\uFFFF")),
        ("long", string.Concat(Enumerable.Repeat(Word + "\n", 200))),
        ("placeholder of the templates", Between(" Acme Acme ")),
        ("interpolation", Between("{Word}$\"{x}\"")),
    ];

    private static string Between(string special) => Word + special + Word;
}

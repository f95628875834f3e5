using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Mapping;

/// <summary>Words of a document to C# identifiers. With <c>XmlDoc</c> and <c>Literal</c> the only way of a document's text into code.</summary>
internal static class Identifier
{
    /// <summary>A type's or member's name: <c>instance_id</c> is <c>InstanceId</c>, <c>WAITING</c> is <c>Waiting</c>, <c>+1</c> is <c>Plus1</c>.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder();
        var isShouted = !text.Any(char.IsLower);
        var startsWord = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c) && !HasNoGlyph(c))
            {
                name.Append(startsWord ? char.ToUpperInvariant(c) : isShouted ? char.ToLowerInvariant(c) : c);

                // v2beta is one word, 2fa is TwoFa's cousin 2Fa.
                startsWord = char.IsDigit(c) && startsWord;
                continue;
            }

            startsWord = true;
            if (i == 0 && text.Length > 1 && c is '+' or '-')
            {
                name.Append(c == '+' ? "Plus" : "Minus");
            }
        }

        if (name.Length == 0)
        {
            return Symbols(text);
        }

        return char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>A parameter's or local's name: <c>instance_id</c> is <c>instanceId</c>, <c>class</c> is <c>@class</c>.</summary>
    public static string Camel(string text)
    {
        var pascal = Pascal(text);
        var humps = 0;
        while (humps < pascal.Length && char.IsUpper(pascal[humps]))
        {
            humps++;
        }

        // URLPath is urlPath: of several capitals the last begins the next word, unless it ends the name.
        var lower = humps <= 1 || humps == pascal.Length ? humps : humps - 1;
        var camel = pascal.Substring(0, lower).ToLowerInvariant() + pascal.Substring(lower);

        // Of the contextual keywords only await is none of a parameter's names, inside an async method.
        return camel == "await" || SyntaxFacts.GetKeywordKind(camel) != SyntaxKind.None ? "@" + camel : camel;
    }

    /// <summary>
    /// Whether the text is an identifier as it stands, and no keyword. Characters that cannot be seen are not taken, though C# allows some: they reorder the
    /// code that is shown (CVE-2021-42574), and the compiler takes two names that differ in them for one.
    /// </summary>
    public static bool IsValid(string text) =>
        SyntaxFacts.IsValidIdentifier(text)
        && !text.Any(static c => HasNoGlyph(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format)
        && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(text) == SyntaxKind.None;

    // Unicode, Default_Ignorable_Code_Point: fillers, which are letters.
    private static bool HasNoGlyph(char c) => c is '\u115F' or '\u1160' or '\u3164' or '\uFFA0';

    // A text without a letter or digit: its characters by name.
    private static string Symbols(string text)
    {
        if (text.Length == 0)
        {
            return "Empty";
        }

        var name = new StringBuilder();
        foreach (var c in text)
        {
            name.Append(c switch
            {
                '-' => "Minus",
                '+' => "Plus",
                '*' => "Star",
                '/' => "Slash",
                '\\' => "Backslash",
                '=' => "Equals",
                '<' => "Less",
                '>' => "Greater",
                '!' => "Not",
                '.' => "Dot",
                ',' => "Comma",
                '_' => "Underscore",
                ' ' => "Space",
                '&' => "And",
                '|' => "Or",
                '%' => "Percent",
                '#' => "Hash",
                '@' => "At",
                '$' => "Dollar",
                '?' => "Question",
                ':' => "Colon",
                '~' => "Tilde",
                _ => "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
            });
        }

        return name.ToString();
    }
}

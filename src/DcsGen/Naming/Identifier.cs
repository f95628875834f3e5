using System.Globalization;
using System.Text;
using DcsGen.CSharp;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Naming;

/// <summary>Turns words of a document into C# identifiers. <see cref="NameScope"/> makes names of them that differ.</summary>
internal static class Identifier
{
    /// <summary>A type's or member's name: <c>instance_id</c> is <c>InstanceId</c>, <c>WAITING</c> is <c>Waiting</c>, <c>+1</c> is
    /// <c>Plus1</c>, <c>fast+</c> is <c>FastPlus</c>, <c>v1.10</c> is <c>V1_10</c>.</summary>
    /// <param name="text">The word.</param>
    /// <param name="hasSigns">Whether a sign before a digit, but not after one, has a name, as in <c>GMT+1</c>; else it only
    /// separates words.</param>
    public static string Pascal(string text, bool hasSigns = false)
    {
        var name = new StringBuilder();
        var isShouted = !text.Any(char.IsLower);
        var startsWord = true;
        var endPluses = text.TrimEnd('+').Length;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c) && !CSharpName.HasNoGlyph(c))
            {
                // 1.10 is not 110.
                if (char.IsDigit(c) && name.Length > 0 && char.IsDigit(name[name.Length - 1]) && !char.IsDigit(text[i - 1]))
                {
                    name.Append('_');
                }

                name.Append(startsWord ? char.ToUpperInvariant(c) : isShouted ? char.ToLowerInvariant(c) : c);

                // A letter after leading digits starts a word: 2fa becomes _2Fa. In v2beta it does not.
                startsWord = char.IsDigit(c) && startsWord;
                continue;
            }

            startsWord = true;
            if ((i == 0 && text.Length > 1 && c is '+' or '-') || (hasSigns && IsSign(text, i)))
            {
                name.Append(c == '+' ? "Plus" : "Minus");
            }
            else if (c == '+' && name.Length > 0 && i >= endPluses)
            {
                // fast+ is more than fast.
                name.Append("Plus");
            }
        }

        if (name.Length == 0)
        {
            return Symbols(text);
        }

        return char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>Returns whether a plus sign is before a digit and not after one, as in <c>GMT+1</c>.</summary>
    public static bool HasPlusSign(string text) => Enumerable.Range(0, text.Length).Any(i => text[i] == '+' && IsSign(text, i));

    /// <summary>A parameter's or local's name: <c>instance_id</c> is <c>instanceId</c>, <c>class</c> is <c>@class</c>.</summary>
    public static string Camel(string text)
    {
        var pascal = Pascal(text);
        var humps = 0;
        while (humps < pascal.Length && char.IsUpper(pascal[humps]))
        {
            humps++;
        }

        // URLPath becomes urlPath: the last of several capitals begins the next word, unless it ends the name.
        var lower = humps <= 1 || humps == pascal.Length ? humps : humps - 1;
        var camel = pascal.Substring(0, lower).ToLowerInvariant() + pascal.Substring(lower);

        // Of the contextual keywords only await cannot be the name of a parameter, in an async method.
        return camel == "await" || SyntaxFacts.GetKeywordKind(camel) != SyntaxKind.None ? "@" + camel : camel;
    }

    /// <summary>Returns whether the text is an identifier as it is, without an <c>@</c>.</summary>
    public static bool IsValid(string text) =>
        CSharpName.IsValid(text)
        && text[0] != '@'
        && SyntaxFacts.GetContextualKeywordKind(text) == SyntaxKind.None;

    private static bool IsSign(string text, int i) =>
        text[i] is '+' or '-' && i > 0 && i + 1 < text.Length && !char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);

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

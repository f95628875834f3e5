using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.CSharp;

/// <summary>A C# identifier as it is written: <c>Pet</c>, <c>@class</c>. No other text can be one, so a name that comes from a document is
/// never code.</summary>
internal sealed record CSharpName
{
    /// <param name="text">The identifier; a keyword needs its <c>@</c>.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public CSharpName(string text) =>
        Text = IsValid(text) ? text : throw new ArgumentException($"'{text}' is not a C# identifier.", nameof(text));

    public string Text { get; }

    /// <summary>Gets the name without the <c>@</c> of a keyword: the name in reflection and documentation comments.</summary>
    public string Bare => WithoutAt(Text);

    /// <summary>Returns whether a text is an identifier as it is written.</summary>
    /// <remarks>
    /// Characters without a glyph are not valid here, though C# allows some: they reorder the code that is shown (CVE-2021-42574), and two
    /// names that differ in them look the same, or are the same to the compiler.
    /// </remarks>
    public static bool IsValid(string text)
    {
        var bare = WithoutAt(text);
        if (!SyntaxFacts.IsValidIdentifier(bare) || (bare.Length == text.Length && SyntaxFacts.GetKeywordKind(text) != SyntaxKind.None))
        {
            return false;
        }

        foreach (var c in bare)
        {
            if (c > '~' && (HasNoGlyph(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns a name, with an <c>@</c> when it is a keyword.</summary>
    public static CSharpName Escaped(string bare) => new(SyntaxFacts.GetKeywordKind(bare) == SyntaxKind.None ? bare : "@" + bare);

    /// <summary>Returns the name with a small first letter, between a prefix and a suffix: <c>_limit</c>,
    /// <c>s_listPetsOperation</c>.</summary>
    public CSharpName Field(string prefix = "_", string suffix = "") => new(prefix + Lower() + suffix);

    /// <summary>Returns the text with a small first letter. It may be a keyword.</summary>
    public string Lower() => char.ToLowerInvariant(Bare[0]) + Bare.Substring(1);

    public override string ToString() => Text;

    /// <summary>Reading a name as text is always safe; only the way back is checked.</summary>
    public static implicit operator string(CSharpName name) => name.Text;

    /// <summary>Returns whether a letter cannot be seen (Unicode, Default_Ignorable_Code_Point: fillers).</summary>
    public static bool HasNoGlyph(char c) => c is '\u115F' or '\u1160' or '\u3164' or '\uFFA0';

    private static string WithoutAt(string text) => text.Length > 0 && text[0] == '@' ? text.Substring(1) : text;
}

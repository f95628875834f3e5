using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>The content of an element of a documentation comment. An interpolated string converts to it: its fixed part is XML, its holes
/// are text.</summary>
/// <remarks>A string in a hole is escaped, so text of a document adds no elements. It is written by <see cref="XmlDoc"/> only, which
/// comments each line.</remarks>
[InterpolatedStringHandler]
internal struct XmlText
{
    private TextParts _parts;

    /// <summary>Called by the compiler for an interpolated string.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public XmlText(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _parts = new((2 * formattedCount) + 1);
    }

    public readonly bool IsEmpty => _parts.Length == 0;

    /// <summary>Returns an interpolated string as XML where C# would take it for a string: in one arm of a conditional
    /// expression.</summary>
    public static XmlText Of(XmlText text) => text;

    /// <summary>Returns the texts of items with a separator between them.</summary>
    public static XmlText Join<T>(XmlText separator, IEnumerable<T> items, Func<T, XmlText> text)
    {
        var joined = default(XmlText);
        joined._parts.Add(separator._parts, items, item => text(item)._parts);
        return joined;
    }

    /// <summary>Called by the compiler for the fixed part of an interpolated string. <c>CodeTests</c> refuses any other call.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string xml) => _parts.Add(xml);

    public void AppendFormatted(string text) => _parts.Add(Escape(text));

    public void AppendFormatted(XmlText text) => _parts.Add(text._parts);

    public void AppendFormatted(Code code) => _parts.Add(Escape(code.ToString()));

    public void AppendFormatted(CSharpName name) => _parts.Add(name.Text);

    /// <summary>The name of an enum's member.</summary>
    public void AppendFormatted<T>(T value)
        where T : struct, Enum => _parts.Add(value.ToString());

    public override readonly string ToString() => _parts.ToString();

    // Most texts have nothing to escape, and are not copied.
    private static string Escape(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or '&' or '<' or '>' or > '~')
            {
                return Escape(text, i);
            }
        }

        return text;
    }

    private static string Escape(string text, int first)
    {
        var escaped = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '\t':
                    escaped.Append(' ');
                    break;
                case '\n':
                    escaped.Append(c);
                    break;
                case '\u0085' or '\u2028' or '\u2029':
                    // Line ends to C#, which would end the comment.
                    escaped.Append('\n');
                    break;
                case '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'):
                    // Marks of direction could make the code look different; as references they keep their meaning in the XML.
                    escaped.Append($"&#x{(int)c:X};");
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        escaped.Append(c).Append(text[++i]);
                    }
                    else if (c >= ' ' && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF'))
                    {
                        // Other control characters and halves of surrogate pairs are not XML.
                        escaped.Append(c);
                    }

                    break;
            }
        }

        return escaped.ToString();
    }
}

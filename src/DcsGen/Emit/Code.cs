using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>C# text. An interpolated string converts to it, and a string does not:
/// <c>Code code = $"var {name} = {Literal.Of(text)};"</c>.</summary>
/// <remarks>
/// The fixed part of an interpolated string is written in the generator's own sources. A hole accepts only types whose text cannot be
/// code that they do not represent, so that no text of a document can become code: there is no hole for a string. Document text goes
/// through <see cref="CSharpName"/>, <see cref="Literal"/>, <see cref="XmlDoc"/> or <see cref="CommentText"/>.
/// </remarks>
[InterpolatedStringHandler]
internal struct Code
{
    private TextParts _parts;

    /// <summary>Called by the compiler for an interpolated string.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Code(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _parts = new((2 * formattedCount) + 1);
    }

    public readonly bool IsEmpty => _parts.Length == 0;

    /// <summary>The number of characters.</summary>
    public readonly int Length => _parts.Length;

    /// <summary>Returns an interpolated string as code where C# would take it for a string: in one arm of a conditional
    /// expression.</summary>
    public static Code Of(Code code) => code;

    /// <summary>Returns the texts of items with a separator between them.</summary>
    public static Code Join<T>(Code separator, IEnumerable<T> items, Func<T, Code> text)
    {
        var joined = default(Code);
        joined._parts.Add(separator._parts, items, item => text(item)._parts);
        return joined;
    }

    /// <inheritdoc cref="Join{T}(Code, IEnumerable{T}, Func{T, Code})"/>
    public static Code Join(Code separator, IEnumerable<Code> items) => Join(separator, items, static item => item);

    /// <summary>Called by the compiler for the fixed part of an interpolated string. <c>CodeTests</c> refuses any other call.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string text) => _parts.Add(text);

    public void AppendFormatted(Code code) => _parts.Add(code._parts);

    public void AppendFormatted(CSharpName name) => _parts.Add(name.Text);

    public void AppendFormatted(CSharpNamespace name) => _parts.Add(name.Text);

    public void AppendFormatted(Literal literal) => _parts.Add(literal.ToString());

    public void AppendFormatted(SupportPiece piece) => _parts.Add(piece.ToString());

    public void AppendFormatted(int number) => _parts.Add(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(long number) => _parts.Add(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(bool value) => _parts.Add(value ? "true" : "false");

    public void AppendFormatted(Visibility visibility) => _parts.Add(visibility == Visibility.Public ? "public" : "internal");

    /// <summary>The name of an enum's member.</summary>
    public void AppendFormatted<T>(T value)
        where T : struct, Enum => _parts.Add(value.ToString());

    /// <summary>Copies all characters; the target must have room for <see cref="Length"/>.</summary>
    public readonly void CopyTo(char[] target) => _parts.CopyTo(target);

    public override readonly string ToString() => _parts.ToString();
}

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace DcsGen.Diagnostics;

/// <summary>
/// Text of a diagnostic, an error or a report: one line that is safe to print. It is written as an interpolated string, whose fixed text is
/// DcsGen's own and stays as it is; a string in a hole comes from a document, and is cleaned (<see cref="PlainText.OneLine"/>) and cut.
/// There is no conversion from a string, so that text of a document cannot become a message unnoticed.
/// </summary>
[InterpolatedStringHandler]
internal sealed class MessageText : IEquatable<MessageText>
{
    /// <summary>The shown length of a name or a value of a document.</summary>
    public const int MaxValue = 120;

    /// <summary>The shown length of a sentence of a library, or of a line of code.</summary>
    public const int MaxSentence = 300;

    /// <summary>The shown length of text that the consumer wrote: a path, the reason of an accepted change.</summary>
    public const int MaxWhole = 1000;

    private string _text = "";

    // The signature is the compiler's (C# 10, interpolated string handlers).
#pragma warning disable IDE0060
    public MessageText(int literalLength, int formattedCount)
#pragma warning restore IDE0060
    {
    }

    private MessageText(string text) => _text = text;

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Says nothing.</summary>
    public static MessageText None { get; } = new("");

    /// <summary>A name or a value of a document, cleaned and cut at <see cref="MaxValue"/>.</summary>
    public static MessageText Value(string text) => new(PlainText.Cut(PlainText.OneLine(text), MaxValue));

    /// <summary>A sentence of a library, which may quote a document, cleaned and cut at <see cref="MaxSentence"/>.</summary>
    public static MessageText Sentence(string text) => new(PlainText.Cut(PlainText.OneLine(text.Trim()), MaxSentence));

    /// <summary>A line of a document or of emitted code, cleaned but for its tabs and cut at <see cref="MaxSentence"/>.</summary>
    public static MessageText CodeLine(string text) => new(PlainText.Cut(PlainText.CodeLine(text), MaxSentence));

    /// <summary>A path, or the reason of an accepted change: cleaned, and cut only at <see cref="MaxWhole"/>.</summary>
    public static MessageText Whole(string text) => new(PlainText.Cut(PlainText.OneLine(text), MaxWhole));

    /// <summary>Type, message and stack of an exception and of those inside it. The messages are cut, the stacks are not.</summary>
    public static MessageText Of(Exception exception)
    {
        var text = new StringBuilder();
        for (var e = exception; e is not null; e = e.InnerException)
        {
            text.Append(text.Length == 0 ? "" : " | caused by ").Append(e.GetType().FullName).Append(": ").Append(Sentence(e.Message));
            foreach (var frame in (e.StackTrace ?? "").Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                text.Append(" | ").Append(PlainText.OneLine(frame.Trim()));
            }
        }

        return new(text.ToString());
    }

    /// <summary>The texts with <paramref name="separator"/> between them, which is DcsGen's own.</summary>
    public static MessageText Join(string separator, IEnumerable<MessageText> texts) => new(string.Join(separator, texts));

    /// <summary>A message with its holes filled.</summary>
    /// <param name="descriptor">Has DcsGen's own text.</param>
    /// <param name="arguments">The texts in the holes.</param>
    public static MessageText Format(DiagnosticDescriptor descriptor, IEnumerable<MessageText> arguments) => new(string.Format(
        CultureInfo.InvariantCulture,
        descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture),
        arguments.Select(static argument => (object)argument.ToString()).ToArray()));

    /// <summary>For the compiler: a part of the message that is DcsGen's own.</summary>
    public void AppendLiteral(string text) => _text += text;

    /// <summary>For the compiler: a name or a value of a document.</summary>
    public void AppendFormatted(string? text) => _text += Value(text ?? "");

    /// <summary>For the compiler: text that is clean already.</summary>
    public void AppendFormatted(MessageText text) => _text += text;

    /// <summary>For the compiler: a number.</summary>
    public void AppendFormatted(long number, string? format = null) => _text += number.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>For the compiler: the name of a constant.</summary>
    public void AppendFormatted<T>(T value)
        where T : struct, Enum => _text += value.ToString();

    /// <summary>The same text with its first letter in upper case.</summary>
    public MessageText Capitalized() => IsEmpty ? this : new(char.ToUpperInvariant(_text[0]) + _text.Substring(1));

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    /// <inheritdoc/>
    public bool Equals(MessageText? other) => _text == other?._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MessageText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);
}

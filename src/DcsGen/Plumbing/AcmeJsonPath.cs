namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Linq;
using global::System.Text;
using global::System.Text.Json;

/// <summary>
/// Where a token of a JSON text stands, found by reading the text once more: only what is wrong with it pays for that.
/// </summary>
/// <param name="utf8">The text. Where it breaks off, the path ends.</param>
internal ref struct AcmeJsonPath(ReadOnlySpan<byte> utf8)
{
    private const int LongestName = 60;
    private const int LongestPath = 200;

    // The innermost step is on top: the name of a member, or the index of an item with a null.
    private readonly Stack<(string? Name, int Index)> _steps = new();
    private Utf8JsonReader _reader = new(utf8);
    private bool _isAhead;

    /// <summary>The path of the token at an offset, for a person: names are printable, and cut where they are long.</summary>
    public static string Of(ReadOnlySpan<byte> utf8, long offset)
    {
        var path = new AcmeJsonPath(utf8);
        path.MoveTo(offset);
        return path.Text();
    }

    /// <summary>The path of the value that has to follow a text, for a person.</summary>
    public static string OfNext(ReadOnlySpan<byte> utf8)
    {
        var path = new AcmeJsonPath(utf8);
        path.MoveTo(long.MaxValue);
        if (path._steps.TryPeek(out var last) && last.Name is null)
        {
            path._steps.Pop();
            path._steps.Push((null, last.Index + 1));
        }

        return path.Text();
    }

    /// <summary>Goes to the token at an offset; offsets ascend.</summary>
    public void MoveTo(long offset)
    {
        try
        {
            while (_isAhead || _reader.Read())
            {
                _isAhead = _reader.TokenStartIndex > offset;
                if (_isAhead)
                {
                    return;
                }

                Step();
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The text ends or breaks here, or the name is no Unicode: this is the path.
        }
    }

    /// <summary>The JSON pointer (RFC 6901) of the token, or of a member of it.</summary>
    public readonly string Pointer(string? member)
    {
        var text = new StringBuilder();
        foreach (var (name, index) in _steps.Reverse())
        {
            Append(text, name ?? index.ToString(CultureInfo.InvariantCulture));
        }

        if (member is not null)
        {
            Append(text, member);
        }

        return text.ToString();

        static void Append(StringBuilder text, string step) =>
            text.Append('/').Append(step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
    }

    private void Step()
    {
        if (_reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            _steps.Pop();
        }
        else if (_reader.TokenType is JsonTokenType.PropertyName)
        {
            _steps.Pop();
            _steps.Push((_reader.GetString(), 0));
        }
        else if (_steps.TryPeek(out var top) && top.Name is null)
        {
            _steps.Pop();
            _steps.Push((null, top.Index + 1));
        }

        if (_reader.TokenType is JsonTokenType.StartObject)
        {
            _steps.Push(("", 0));
        }
        else if (_reader.TokenType is JsonTokenType.StartArray)
        {
            _steps.Push((null, -1));
        }
    }

    private readonly string Text()
    {
        var text = new StringBuilder("$");
        foreach (var (name, index) in _steps.Reverse())
        {
            if (name is null)
            {
                // Before its first item it is the array itself that is meant.
                if (index >= 0)
                {
                    text.Append(CultureInfo.InvariantCulture, $"[{index}]");
                }
            }
            else if (name.Length is > 0 and <= LongestName && name.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or '$' or '@'))
            {
                text.Append('.').Append(name);
            }
            else if (name.Length > 0)
            {
                // A name that a server made up may hold anything (RFC 9535, section 2.7).
                text.Append("['").Append(AcmeText.Printable(name, LongestName).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
            }
        }

        return text.Length <= LongestPath ? text.ToString() : $"{text.ToString(0, LongestPath / 2)}…{text.ToString(text.Length - (LongestPath / 2), LongestPath / 2)}";
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DcsGen.Diagnostics;

namespace DcsGen.Reading;

/// <summary>JSON text to a JSON tree, under the same budget as YAML.</summary>
internal sealed class JsonText
{
    private const int LongestShared = 32;

    private readonly TreeBuilder _tree;
    private readonly byte[] _bytes;

    // Keys and words such as "string" repeat in every schema; by the hash of their bytes.
    private readonly string?[] _shared = new string?[4096];

    private JsonText(TreeBuilder tree, byte[] bytes) => (_tree, _bytes) = (tree, bytes);

    /// <summary>Returns whether the first character is one of JSON. YAML may begin with it too.</summary>
    public static bool LooksLikeJson(string text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\r' or '\n' or '\uFEFF'))
            {
                return c == '{';
            }
        }

        return false;
    }

    /// <exception cref="DocumentException">The text is not JSON, or is over a limit.</exception>
    public static JsonNode? Read(string text, TreeBuilder tree)
    {
        var bytes = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        var reader = new Utf8JsonReader(bytes, Options);
        try
        {
            reader.Read();
            var node = new JsonText(tree, bytes).ReadValue(ref reader);
            reader.Read();
            return node;
        }
        catch (JsonException e)
        {
            throw new DocumentException(
                DiagnosticDescriptors.NotReadable.Id,
                (int)(e.LineNumber ?? 0),
                (int)(e.BytePositionInLine ?? 0),
                MessageText.Sentence(Message(e)));
        }
    }

    // One level more than the limit, so that the limit is reported and not the exception of the reader.
    public static JsonReaderOptions Options { get; } = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = Limits.Depth + 2,
    };

    private JsonNode? ReadValue(ref Utf8JsonReader reader)
    {
        if (reader.CurrentDepth > Limits.Depth)
        {
            var (line, column) = Position(_bytes, reader.TokenStartIndex);
            _tree.Count(reader.CurrentDepth, line, column);
        }

        _tree.Count(reader.CurrentDepth, 0, 0);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader);
            case JsonTokenType.StartArray:
                var items = new JsonArray();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadValue(ref reader));
                }

                return items;
            case JsonTokenType.String:
                var (stringLine, stringColumn) = reader.ValueSpan.Length > Limits.ScalarLength
                    ? Position(_bytes, reader.TokenStartIndex)
                    : default;
                TreeBuilder.CheckScalar(reader.ValueSpan.Length, stringLine, stringColumn);
                return JsonValue.Create(Shared(ref reader));
            case JsonTokenType.True or JsonTokenType.False:
                return JsonValue.Create(reader.GetBoolean());
            case JsonTokenType.Number:
                return reader.TryGetInt64(out var integer) ? JsonValue.Create(integer)
                    : reader.TryGetDecimal(out var number) ? JsonValue.Create(number)
                    : Real(
                        reader.TryGetDouble(out var real) ? real : double.PositiveInfinity,
                        Encoding.ASCII.GetString(reader.ValueSpan.ToArray()));
            default:
                return null;
        }
    }

    // The object is made before its members: a member that refers to a younger object costs the garbage collector more.
    private JsonObject ReadObject(ref Utf8JsonReader reader)
    {
        var map = new JsonObject();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var at = reader.TokenStartIndex;
            var key = Shared(ref reader);
            reader.Read();
            var value = ReadValue(ref reader);
            var (line, column) = map.ContainsKey(key) ? Position(_bytes, at) : default;
            TreeBuilder.Add(map, key, value, line, column);
        }

        return map;
    }

    private string Shared(ref Utf8JsonReader reader)
    {
        var bytes = reader.ValueSpan;
        if (bytes.Length > LongestShared || reader.ValueIsEscaped)
        {
            return Text(ref reader);
        }

        var hash = 0;
        foreach (var one in bytes)
        {
            if (one > '~')
            {
                return Text(ref reader);
            }

            hash = unchecked((hash * 31) + one);
        }

        ref var known = ref _shared[(hash ^ (hash >> 12)) & (_shared.Length - 1)];
        return known is not null && IsSame(known, bytes) ? known : known = Text(ref reader);
    }

    private static bool IsSame(string text, ReadOnlySpan<byte> bytes)
    {
        if (text.Length != bytes.Length)
        {
            return false;
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            if (text[i] != bytes[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns a string or a key. An escaped half of a character, which System.Text.Json throws on, stays.</summary>
    public static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()));
        }
    }

    // RFC 8259, section 7. The reader has seen that each escape is a valid one.
    private static string Unescape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                result.Append(text[i]);
                continue;
            }

            i++;
            if (text[i] == 'u')
            {
                result.Append((char)int.Parse(text.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                result.Append(text[i] switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other });
            }
        }

        return result.ToString();
    }

    /// <summary>Returns a number that no decimal can hold; one that no double can hold either is kept as it is written.</summary>
    public static JsonValue Real(double number, string text)
    {
        if (!double.IsInfinity(number) && !double.IsNaN(number))
        {
            return JsonValue.Create(number);
        }

        // YAML allows signs, and digits left out, that JSON does not.
        using var document = JsonDocument.Parse(text.TrimStart('-') is var digits
            && digits[0] is >= '1' and <= '9'
            && !digits.Contains(".e")
            && !digits.Contains(".E") ? text : text[0] == '-' ? "-1e999" : "1e999");
        return JsonValue.Create(document.RootElement.Clone())!;
    }

    // System.Text.Json appends where it was, in words of its own.
    private static string Message(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? e.Message : e.Message.Substring(0, end);
    }

    /// <summary>Zero-based line and column, in UTF-16 characters, of a byte.</summary>
    public static (int Line, int Column) Position(byte[] bytes, long index) => new LineCounter(bytes).Position((int)index);
}

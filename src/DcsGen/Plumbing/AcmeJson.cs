namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Collections.ObjectModel;
using global::System.Globalization;
using global::System.Text;
using global::System.Text.Json;

/// <summary>Reads and writes JSON without reflection. Each emitted type adds its members.</summary>
internal static partial class AcmeJson
{
    /// <inheritdoc cref="Parse{T}(AcmeRead{T}, ReadOnlySpan{byte})"/>
    internal static T Parse<T>(AcmeRead<T> read, ReadOnlyMemory<byte> utf8)
    {
        Offer(utf8);
        try
        {
            return Parse(read, utf8.Span);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            // Once more without a scanner: the reader says what is wrong and where.
        }
        finally
        {
            Offer(default);
        }

        return Parse(read, utf8.Span);
    }

    // Lets records be scanned, where a client has such.
    static partial void Offer(ReadOnlyMemory<byte> body);

    /// <summary>Reads one value and nothing after it.</summary>
    /// <exception cref="JsonException">The text is not what was expected; the message and <see cref="JsonException.Path"/> say where.</exception>
    internal static T Parse<T>(AcmeRead<T> read, ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            reader.Read();
            var value = read(ref reader);
            reader.Read(); // throws on anything after the value
            return value;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or OverflowException)
        {
            if (utf8.IsEmpty)
            {
                throw new JsonException("the body is empty", e);
            }

            var path = AcmeJsonPath.Of(utf8, reader.TokenStartIndex);
            throw new JsonException($"{Reason(e)} (at {path})", path, (e as JsonException)?.LineNumber, (e as JsonException)?.BytePositionInLine, e);
        }
    }

    /// <summary>Whether a body is JSON, or begins as a JSON text, array or object does.</summary>
    internal static bool IsJson(ReadOnlySpan<byte> utf8)
    {
        if (utf8.TrimStart(" \t\r\n"u8) is [] or [(byte)'"' or (byte)'[' or (byte)'{', ..])
        {
            return true;
        }

        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The body as UTF-8 without a byte order mark.</summary>
    internal static ReadOnlyMemory<byte> Utf8(ReadOnlyMemory<byte> body, string? charset)
    {
        if (charset is not null)
        {
            try
            {
                // "utf-16" leaves the order of the bytes to the mark.
                var encoding = body.Span is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : Encoding.GetEncoding(charset.Trim('"'));
                body = Encoding.Convert(encoding, Encoding.UTF8, body.ToArray());
            }
            catch (Exception e) when (e is ArgumentException or NotSupportedException)
            {
                // An encoding that nobody knows, or may use: UTF-8 is the likeliest.
            }
        }

        return body.Span is [0xEF, 0xBB, 0xBF, ..] ? body[3..] : body;
    }

    internal static string Reason(Exception e) => AcmeText.Printable(e.Message, 200).TrimEnd('.');

    private static JsonException Unexpected(string expected, JsonTokenType came) => new($"{expected} was expected, {came} came");

    // ---- reading

    private static void BeginObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unexpected("an object", reader.TokenType);
        }
    }

    // Moves to the next property that is not null; a null reads as if the property were absent.
    private static bool NextProperty(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        while (NextPropertyOrNull(ref reader, out name))
        {
            if (reader.TokenType != JsonTokenType.Null)
            {
                return true;
            }
        }

        return false;
    }

    // Moves to the value of the next property, null or not.
    private static bool NextPropertyOrNull(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        if (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            name = Unescaped(ref reader);
            reader.Read();
            return true;
        }

        name = default;
        return false;
    }

    // The text of a string, without its escapes.
    internal static ReadOnlySpan<byte> Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw Unexpected("a string", reader.TokenType);
        }

        return Unescaped(ref reader);
    }

    private static ReadOnlySpan<byte> Unescaped(ref Utf8JsonReader reader) =>
        reader.HasValueSequence || reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;

    internal static string ReadString(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Unexpected("a string", reader.TokenType);

    // Compares names; the compiler is faster with it than with the extension method, which it looks up in each using.
    internal static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) => name.SequenceEqual(other);

    // One of those that are listed is not allocated again.
    internal static string ReadListed(ref Utf8JsonReader reader, string[] listed) =>
        Listed(Text(ref reader), listed) ?? reader.GetString()!;

    // Null for a text that is not listed, and for one that is not ASCII.
    internal static string? Listed(ReadOnlySpan<byte> text, string[] listed)
    {
        foreach (var value in listed)
        {
            if (value.Length == text.Length && Ascii.Equals(text, value))
            {
                return value;
            }
        }

        return null;
    }

    internal static bool ReadBoolean(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean() : throw Unexpected("a boolean", reader.TokenType);

    internal static int ReadInt32(ref Utf8JsonReader reader) =>
        Number(ref reader) && reader.TryGetInt32(out var value) ? value : (int)Integral(ref reader, int.MinValue, int.MaxValue);

    internal static long ReadInt64(ref Utf8JsonReader reader) =>
        Number(ref reader) && reader.TryGetInt64(out var value) ? value : (long)Integral(ref reader, long.MinValue, long.MaxValue);

    // The reader gives infinity for what is too large.
    internal static float ReadSingle(ref Utf8JsonReader reader) =>
        Number(ref reader) && reader.TryGetSingle(out var value) && float.IsFinite(value) ? value : throw OutOfRange(ref reader, "a number", float.MinValue, float.MaxValue);

    internal static double ReadDouble(ref Utf8JsonReader reader) =>
        Number(ref reader) && reader.TryGetDouble(out var value) && double.IsFinite(value) ? value : throw OutOfRange(ref reader, "a number", double.MinValue, double.MaxValue);

    internal static decimal ReadDecimal(ref Utf8JsonReader reader) =>
        Number(ref reader) && reader.TryGetDecimal(out var value) ? value : throw OutOfRange(ref reader, "a number", decimal.MinValue, decimal.MaxValue);

    internal static byte[] ReadBytes(ref Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? throw Unexpected("a string", reader.TokenType)
        : reader.TryGetBytesFromBase64(out var value) ? value
        : throw Unreadable(ref reader, "text in Base64");

    internal static JsonElement ReadAny(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    internal static Guid ReadUuid(ref Utf8JsonReader reader) =>
        Guid.TryParse(ReadString(ref reader), out var value) ? value : throw Unreadable(ref reader, "a UUID");

    internal static Uri ReadUri(ref Utf8JsonReader reader) =>
        Uri.TryCreate(ReadString(ref reader), UriKind.RelativeOrAbsolute, out var value) ? value : throw Unreadable(ref reader, "a URI");

    internal static DateOnly ReadDate(ref Utf8JsonReader reader) =>
        DateOnly.TryParseExact(ReadString(ref reader), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw Unreadable(ref reader, "a date");

    internal static TimeOnly ReadTime(ref Utf8JsonReader reader) =>
        TimeOnly.TryParse(ReadString(ref reader).TrimEnd('Z'), CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw Unreadable(ref reader, "a time");

    internal static DateTimeOffset ReadDateTime(ref Utf8JsonReader reader) =>
        TryParseDateTime(Text(ref reader), out var value) ? value : throw Unreadable(ref reader, "a date and time");

    // An empty string reads as null: what has not happened yet has no time.
    internal static T? ReadUnlessEmpty<T>(ref Utf8JsonReader reader, AcmeRead<T> read)
        where T : struct =>
        reader.TokenType == JsonTokenType.String && reader.ValueSpan.IsEmpty && !reader.HasValueSequence ? null : read(ref reader);

    internal static IReadOnlyList<T> ReadList<T>(ref Utf8JsonReader reader, AcmeRead<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return IsMissing(ref reader) ? [] : throw Unexpected("an array", reader.TokenType);
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(read(ref reader));
        }

        return items;
    }

    internal static IReadOnlyDictionary<string, T> ReadMap<T>(ref Utf8JsonReader reader, AcmeRead<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return IsMissing(ref reader) ? ReadOnlyDictionary<string, T>.Empty : throw Unexpected("an object", reader.TokenType);
        }

        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            map[name] = read(ref reader);
        }

        return map;
    }

    internal static T? ReadOrNull<T>(ref Utf8JsonReader reader, AcmeRead<T> read)
        where T : class =>
        reader.TokenType == JsonTokenType.Null ? null : read(ref reader);

    internal static T? ReadValueOrNull<T>(ref Utf8JsonReader reader, AcmeRead<T> read)
        where T : struct =>
        reader.TokenType == JsonTokenType.Null ? null : read(ref reader);

    private static bool Number(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number ? true : throw Unexpected("a number", reader.TokenType);

    // 1.0 and 1e3 are integers as JSON Schema counts them.
    private static decimal Integral(ref Utf8JsonReader reader, decimal least, decimal most) =>
        reader.TryGetDecimal(out var value) && decimal.Truncate(value) == value && value >= least && value <= most
            ? value
            : throw OutOfRange(ref reader, "an integer", least, most);

    private static JsonException OutOfRange<T>(ref Utf8JsonReader reader, string expected, T least, T most) =>
        Unreadable(ref reader, string.Create(CultureInfo.InvariantCulture, $"{expected} from {least} to {most}"));

    private static JsonException Unreadable(ref Utf8JsonReader reader, string expected)
    {
        var text = reader.HasValueSequence ? "…" : AcmeText.Printable(Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, 200)]), 40);
        return new($"{expected} was expected, '{text}' came");
    }
}

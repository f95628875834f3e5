namespace Acme.Plumbing;

using global::System;
using global::System.Text.Json;

// Unsigned integers, and numbers that are text in JSON.
internal static partial class AcmeJson
{
    internal static uint ReadUInt32(ref Utf8JsonReader reader) =>
        Number(ref reader) && reader.TryGetUInt32(out var value) ? value : (uint)Integral(ref reader, uint.MinValue, uint.MaxValue);

    internal static ulong ReadUInt64(ref Utf8JsonReader reader) =>
        Number(ref reader) && reader.TryGetUInt64(out var value) ? value : (ulong)Integral(ref reader, ulong.MinValue, ulong.MaxValue);

    internal static int ReadInt32OrText(ref Utf8JsonReader reader) => ReadNumberOrText(ref reader, ReadInt32);

    internal static long ReadInt64OrText(ref Utf8JsonReader reader) => ReadNumberOrText(ref reader, ReadInt64);

    internal static uint ReadUInt32OrText(ref Utf8JsonReader reader) => ReadNumberOrText(ref reader, ReadUInt32);

    internal static ulong ReadUInt64OrText(ref Utf8JsonReader reader) => ReadNumberOrText(ref reader, ReadUInt64);

    internal static float ReadSingleOrText(ref Utf8JsonReader reader) => ReadNumberOrText(ref reader, ReadSingle);

    internal static double ReadDoubleOrText(ref Utf8JsonReader reader) => ReadNumberOrText(ref reader, ReadDouble);

    internal static decimal ReadDecimalOrText(ref Utf8JsonReader reader) => ReadNumberOrText(ref reader, ReadDecimal);

    internal static void WriteUInt32(Utf8JsonWriter writer, uint value) => writer.WriteNumberValue(value);

    internal static void WriteUInt64(Utf8JsonWriter writer, ulong value) => writer.WriteNumberValue(value);

    internal static void WriteInt64AsText(Utf8JsonWriter writer, long value) => Format(writer, value, "D");

    internal static void WriteUInt64AsText(Utf8JsonWriter writer, ulong value) => Format(writer, value, "D");

    // A text that holds a number as JSON writes it, and nothing else.
    private static T ReadNumberOrText<T>(ref Utf8JsonReader reader, AcmeRead<T> read)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return read(ref reader);
        }

        var text = Text(ref reader);
        try
        {
            var number = new Utf8JsonReader(text);
            number.Read();
            var value = read(ref number);
            number.Read(); // throws on anything after the number
            return value;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw Unreadable(ref reader, "a number in range, or the text of one,");
        }
    }
}

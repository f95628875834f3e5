namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Globalization;
using global::System.Text.Json;

// Values, and properties: Write leaves out what is null, WriteOrNull writes it as null, WriteAlways has no null.
internal static partial class AcmeJson
{
    internal static void WriteString(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value ?? throw Null("a string"));

    internal static void WriteBoolean(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    internal static void WriteInt32(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    internal static void WriteInt64(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    internal static void WriteSingle(Utf8JsonWriter writer, float value) => writer.WriteNumberValue(float.IsFinite(value) ? value : throw NotFinite(value));

    internal static void WriteDouble(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(double.IsFinite(value) ? value : throw NotFinite(value));

    internal static void WriteDecimal(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    internal static void WriteBytes(Utf8JsonWriter writer, byte[] value) => writer.WriteBase64StringValue(value ?? throw Null("a byte array"));

    internal static void WriteUuid(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);

    internal static void WriteUri(Utf8JsonWriter writer, Uri value) => writer.WriteStringValue(AcmeText.Of(value) ?? throw Null("a URI"));

    internal static void WriteDate(Utf8JsonWriter writer, DateOnly value) => Format(writer, value, "O");

    internal static void WriteTime(Utf8JsonWriter writer, TimeOnly value) => Format(writer, value, "HH:mm:ss.FFFFFFF");

    // RFC 3339, section 5.6: Z for UTC. The writer escapes no plus sign of a date.
    internal static void WriteDateTime(Utf8JsonWriter writer, DateTimeOffset value)
    {
        if (value.Offset == TimeSpan.Zero)
        {
            writer.WriteStringValue(value.UtcDateTime);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }

    // A short text, without a string.
    private static void Format<T>(Utf8JsonWriter writer, T value, string format)
        where T : IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[40];
        if (!value.TryFormat(text, out var length, format, CultureInfo.InvariantCulture))
        {
            throw new ArgumentException("Has more than 40 characters.", nameof(value));
        }

        writer.WriteStringValue(text[..length]);
    }

    internal static void WriteAny(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    internal static void WriteList<T>(Utf8JsonWriter writer, IReadOnlyList<T> items, AcmeWrite<T> write)
    {
        NotNull(items, "an array");
        writer.WriteStartArray();
        switch (items)
        {
            // The usual ones are enumerated without an allocation.
            case List<T> list:
                foreach (var item in list)
                {
                    write(writer, item);
                }

                break;
            case T[] array:
                foreach (var item in array)
                {
                    write(writer, item);
                }

                break;
            default:
                foreach (var item in items)
                {
                    write(writer, item);
                }

                break;
        }

        writer.WriteEndArray();
    }

    internal static void WriteMap<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> map, AcmeWrite<T> write)
    {
        NotNull(map, "an object");
        writer.WriteStartObject();
        WriteMembers(writer, map, write);
        writer.WriteEndObject();
    }

    internal static void WriteMembers<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> map, AcmeWrite<T> write)
    {
        foreach (var (name, value) in map)
        {
            writer.WritePropertyName(name);
            write(writer, value);
        }
    }

    // A null of a caller where the document allows none.
    private static void NotNull([NotNull] object? value, string expected)
    {
        if (value is null)
        {
            throw Null(expected);
        }
    }

    private static JsonException Null(string expected) => new($"{expected} was expected, null was given");

    private static JsonException NotFinite(double value) => new(string.Create(CultureInfo.InvariantCulture, $"{value} is not a JSON number"));

    internal static void WriteNullable<T>(Utf8JsonWriter writer, T? value, AcmeWrite<T> write)
        where T : class
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            write(writer, value);
        }
    }

    internal static void WriteNullableValue<T>(Utf8JsonWriter writer, T? value, AcmeWrite<T> write)
        where T : struct
    {
        if (value is { } some)
        {
            write(writer, some);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    // Of the usual types in one call of the writer. A long stands for each integer that fits, and a string for an open enum.
    private static void WriteAlways(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string value)
    {
        if (value is null)
        {
            // The name goes before the exception, whose path has it.
            writer.WritePropertyName(name);
            throw Null("a string");
        }

        writer.WriteString(name, value);
    }

    private static void WriteAlways(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool value) => writer.WriteBoolean(name, value);

    private static void WriteAlways(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long value) => writer.WriteNumber(name, value);

    private static void WriteAlways(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset value)
    {
        if (value.Offset == TimeSpan.Zero)
        {
            writer.WriteString(name, value.UtcDateTime);
        }
        else
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteOrNull(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value) => writer.WriteString(name, value);

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } some)
        {
            writer.WriteBoolean(name, some);
        }
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } some)
        {
            writer.WriteNumber(name, some);
        }
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is { } some)
        {
            WriteAlways(writer, name, some);
        }
    }

    private static void WriteAlways<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value, AcmeWrite<T> write)
    {
        writer.WritePropertyName(name);
        write(writer, value);
    }

    private static void WriteOrNull<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, AcmeWrite<T> write)
        where T : class
    {
        writer.WritePropertyName(name);
        WriteNullable(writer, value, write);
    }

    private static void WriteOrNull<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, AcmeWrite<T> write)
        where T : struct
    {
        writer.WritePropertyName(name);
        WriteNullableValue(writer, value, write);
    }

    private static void Write<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, AcmeWrite<T> write)
        where T : class
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            write(writer, value);
        }
    }

    private static void Write<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, AcmeWrite<T> write)
        where T : struct
    {
        if (value is { } some)
        {
            writer.WritePropertyName(name);
            write(writer, some);
        }
    }

    private static void Write<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, AcmeOptional<T?> value, AcmeWrite<T> write)
        where T : class
    {
        if (value.IsSet)
        {
            writer.WritePropertyName(name);
            WriteNullable(writer, value.Value, write);
        }
    }

    private static void Write<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, AcmeOptional<T?> value, AcmeWrite<T> write)
        where T : struct
    {
        if (value.IsSet)
        {
            writer.WritePropertyName(name);
            WriteNullableValue(writer, value.Value, write);
        }
    }
}

/// <summary>The backing field of a property of which "not set" and "set to null" are told apart.</summary>
internal readonly record struct AcmeOptional<T>(bool IsSet, T Value);

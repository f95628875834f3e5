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

    internal static void WriteDate(Utf8JsonWriter writer, DateOnly value) => writer.WriteStringValue(AcmeText.Of(value));

    internal static void WriteTime(Utf8JsonWriter writer, TimeOnly value) => writer.WriteStringValue(AcmeText.Of(value));

    internal static void WriteDateTime(Utf8JsonWriter writer, DateTimeOffset value)
    {
        if (value.Offset == TimeSpan.Zero)
        {
            writer.WriteStringValue(AcmeText.Of(value));
        }
        else
        {
            // The same text, but its plus sign is not escaped.
            writer.WriteStringValue(value);
        }
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
        foreach (var item in items)
        {
            write(writer, item);
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

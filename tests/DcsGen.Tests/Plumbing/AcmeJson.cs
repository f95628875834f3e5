using System.Text.Json;

namespace Acme.Plumbing;

/// <summary>A writer as it is emitted, by the overload for each type, and the same by a delegate.</summary>
internal static partial class AcmeJson
{
    internal static void WriteByOverload(Utf8JsonWriter writer, AcmeValues value)
    {
        writer.WriteStartObject();
        WriteAlways(writer, "text"u8, value.Text);
        WriteAlways(writer, "yes \"é\""u8, value.Yes);
        WriteAlways(writer, "count"u8, value.Count);
        WriteAlways(writer, "at"u8, value.At);
        WriteOrNull(writer, "textOrNull"u8, value.MaybeText);
        Write(writer, "maybeText"u8, value.MaybeText);
        Write(writer, "maybeYes"u8, value.MaybeYes);
        Write(writer, "maybeCount"u8, value.MaybeCount);
        Write(writer, "maybeAt"u8, value.MaybeAt);
        writer.WriteEndObject();
    }

    internal static void WriteByDelegate(Utf8JsonWriter writer, AcmeValues value)
    {
        writer.WriteStartObject();
        WriteAlways(writer, "text"u8, value.Text, WriteString);
        WriteAlways(writer, "yes \"é\""u8, value.Yes, WriteBoolean);
        WriteAlways(writer, "count"u8, value.Count, WriteInt64);
        WriteAlways(writer, "at"u8, value.At, WriteOldDateTime);
        WriteOrNull(writer, "textOrNull"u8, value.MaybeText, WriteString);
        Write(writer, "maybeText"u8, value.MaybeText, WriteString);
        Write(writer, "maybeYes"u8, value.MaybeYes, WriteBoolean);
        Write(writer, "maybeCount"u8, value.MaybeCount, WriteInt64);
        Write(writer, "maybeAt"u8, value.MaybeAt, WriteOldDateTime);
        writer.WriteEndObject();
    }

    // As the text of a URL has it, and with a plus sign that is not escaped.
    private static void WriteOldDateTime(Utf8JsonWriter writer, DateTimeOffset value) =>
        writer.WriteRawValue($"\"{AcmeText.Of(value)}\"", skipInputValidation: true);
}

/// <summary>A value of each type that has an overload.</summary>
internal sealed record AcmeValues(
    string Text, bool Yes, long Count, DateTimeOffset At, string? MaybeText, bool? MaybeYes, long? MaybeCount, DateTimeOffset? MaybeAt);

namespace Acme.Plumbing;

using global::System.Text.Json;

internal static partial class AcmeJson
{
    internal static AcmeIsoDuration ReadAcmeIsoDuration(ref Utf8JsonReader reader) =>
        AcmeIsoDuration.TryParse(ReadString(ref reader), out var value) ? value : throw Unreadable(ref reader, "a duration");

    internal static void WriteAcmeIsoDuration(Utf8JsonWriter writer, AcmeIsoDuration value) => writer.WriteStringValue(value.Value);
}

/// <summary>Reads and writes <see cref="AcmeIsoDuration"/>.</summary>
public sealed class AcmeIsoDurationJsonConverter() : AcmeJsonConverter<AcmeIsoDuration>(AcmeJson.ReadAcmeIsoDuration, AcmeJson.WriteAcmeIsoDuration);

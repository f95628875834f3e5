namespace Acme.Plumbing;

using global::System;
using global::System.Text.Json;

// Durations in .NET's constant form.
internal static partial class AcmeJson
{
    internal static TimeSpan ReadDuration(ref Utf8JsonReader reader) =>
        AcmeText.TryParseDuration(ReadString(ref reader), out var value) ? value : throw Unreadable(ref reader, "a duration without years and months");

    internal static void WriteDuration(Utf8JsonWriter writer, TimeSpan value) => Format(writer, value, "c");
}

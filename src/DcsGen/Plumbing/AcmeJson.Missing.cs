namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Collections.ObjectModel;
using global::System.Linq;
using global::System.Text.Json;
using global::System.Threading;

// What an answer lacks. A strict read throws; a tolerant one notes where, and goes on.
internal static partial class AcmeJson
{
    // So many places are told of one answer.
    private const int MostMissing = 1000;

    // Of the tolerant read that this thread is in: the places, as offsets of the object's end or of the null; null for a strict one. No
    // ThreadStatic: the collector of .NET 10 was seen to fail on those of assemblies that can be unloaded.
    private static readonly ThreadLocal<List<(long Offset, string? Member)>?> s_missing = new();

    /// <summary>Reads one value and nothing after it.</summary>
    /// <param name="read">Reads it.</param>
    /// <param name="utf8">The text.</param>
    /// <param name="reading">What it may lack.</param>
    /// <param name="missing">JSON pointers of what it lacks.</param>
    /// <exception cref="JsonException">It is not what was expected.</exception>
    internal static T Parse<T>(AcmeRead<T> read, ReadOnlyMemory<byte> utf8, AcmeReading reading, out IReadOnlyList<string> missing)
    {
        if (reading == AcmeReading.Tolerant)
        {
            return ParseTolerantly(read, utf8.Span, out missing);
        }

        missing = [];
        return Parse(read, utf8);
    }

    /// <summary>Whether a text that a strict read refused is read by a tolerant one.</summary>
    internal static bool IsTolerable<T>(AcmeRead<T> read, ReadOnlySpan<byte> utf8)
    {
        try
        {
            ParseTolerantly(read, utf8, out _);
            return true;
        }
        catch (JsonException)
        {
            // The other fault of it is the one that is told.
            return false;
        }
    }

    /// <summary>Reads one value and nothing after it, and goes on where a required value is missing.</summary>
    /// <param name="read">Reads it.</param>
    /// <param name="utf8">The text; an empty one is read as null.</param>
    /// <param name="missing">JSON pointers (RFC 6901) of what is missing or null, in the order of the text.</param>
    /// <exception cref="JsonException">A value has the wrong type, or the text is not JSON.</exception>
    private static T ParseTolerantly<T>(AcmeRead<T> read, ReadOnlySpan<byte> utf8, out IReadOnlyList<string> missing)
    {
        var noted = new List<(long Offset, string? Member)>();
        s_missing.Value = noted;
        try
        {
            utf8 = utf8.IsEmpty ? "null"u8 : utf8;
            var value = Parse((ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? ReadNull(ref reader, read) : read(ref reader), utf8);
            missing = noted.Count == 0 ? [] : Pointers(utf8, noted);
            return value;
        }
        finally
        {
            s_missing.Value = null;
        }
    }

    // The whole body is null: what the type makes of it.
    private static T ReadNull<T>(ref Utf8JsonReader reader, AcmeRead<T> read)
    {
        try
        {
            return read(ref reader);
        }
        catch (JsonException)
        {
            Note(reader.TokenStartIndex, null);
            return default!;
        }
    }

    // A required member that the object does not have, or has as null. The reader is at the object's end.
    private static T Missing<T>(ref Utf8JsonReader reader, string type, string member)
    {
        if (s_missing.Value is null)
        {
            throw new JsonException($"{type}: required property '{member}' is missing or null");
        }

        Note(reader.TokenStartIndex, member);
        return default!;
    }

    private static IReadOnlyList<T> MissingList<T>(ref Utf8JsonReader reader, string type, string member) =>
        Missing<IReadOnlyList<T>?>(ref reader, type, member) ?? [];

    private static IReadOnlyDictionary<string, T> MissingMap<T>(ref Utf8JsonReader reader, string type, string member) =>
        Missing<IReadOnlyDictionary<string, T>?>(ref reader, type, member) ?? ReadOnlyDictionary<string, T>.Empty;

    // A null where a list or a map is due.
    private static bool IsMissing(ref Utf8JsonReader reader)
    {
        if (s_missing.Value is null || reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        Note(reader.TokenStartIndex, null);
        return true;
    }

    private static void Note(long offset, string? member)
    {
        if (s_missing.Value is { Count: < MostMissing } missing)
        {
            missing.Add((offset, member));
        }
    }

    // One pass over the text finds them all.
    private static List<string> Pointers(ReadOnlySpan<byte> utf8, List<(long Offset, string? Member)> missing)
    {
        var pointers = new List<string>(missing.Count);
        var path = new AcmeJsonPath(utf8);
        foreach (var (offset, member) in missing.OrderBy(static place => place.Offset))
        {
            path.MoveTo(offset);
            pointers.Add(path.Pointer(member));
        }

        return pointers;
    }
}

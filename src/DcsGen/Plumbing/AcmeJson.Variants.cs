namespace Acme.Plumbing;

using global::System;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Linq;
using global::System.Text;
using global::System.Text.Json;
using global::System.Threading;

// Selects the variant of a union: by the discriminator, or by the kind of JSON and the members of an object.
internal static partial class AcmeJson
{
    // The wrong guesses of unions inside unions multiply. So together they read at most this many times the outermost value; after
    // that, each union has one guess.
    private const int MostRereads = 64;

    // Each kept member adds this to a score. Of two variants that keep as many members, the one that requires more of them is selected.
    private const int Kept = 256;

    // The bytes that wrong guesses may still read, for the outermost union that this thread reads; null outside of a union. A ThreadLocal
    // for the reason that s_missing is one.
    private static readonly ThreadLocal<long?> s_rereads = new();

    // The value of a member, wherever it stands in the object; empty when it has none. The reader is a copy and moves nothing.
    private static ReadOnlySpan<byte> Tag(Utf8JsonReader reader, ReadOnlySpan<byte> member)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return default;
        }

        while (NextPropertyOrNull(ref reader, out var name))
        {
            if (name.SequenceEqual(member))
            {
                return reader.TokenType switch
                {
                    JsonTokenType.String => reader.HasValueSequence || reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan,
                    JsonTokenType.Number when !reader.HasValueSequence => reader.ValueSpan,
                    JsonTokenType.True => "true"u8,
                    JsonTokenType.False => "false"u8,
                    _ => default,
                };
            }

            reader.Skip();
        }

        return default;
    }

    // Reads the variant that fits best, or one that fits as well if that cannot be read; false leaves the reader where it is.
    private static bool FirstThatReads<T>(ref Utf8JsonReader reader, AcmeVariant<T>[] variants, [MaybeNullWhen(false)] out T value)
    {
        // Strictly: JSON that lacks a required member is not of this variant.
        if (s_missing.Value is not { } missing)
        {
            return FirstThatFits(ref reader, variants, out value);
        }

        s_missing.Value = null;
        try
        {
            return FirstThatFits(ref reader, variants, out value);
        }
        finally
        {
            s_missing.Value = missing;
        }
    }

    private static bool FirstThatFits<T>(ref Utf8JsonReader reader, AcmeVariant<T>[] variants, [MaybeNullWhen(false)] out T value)
    {
        var kind = reader.TokenType switch
        {
            JsonTokenType.StartObject => JsonValueKind.Object,
            JsonTokenType.StartArray => JsonValueKind.Array,
            JsonTokenType.String => JsonValueKind.String,
            JsonTokenType.Number => JsonValueKind.Number,
            JsonTokenType.True or JsonTokenType.False => JsonValueKind.True,
            _ => JsonValueKind.Null,
        };
        var end = reader;
        var scores = Scores(ref end, kind, variants);
        var outer = s_rereads.Value;
        s_rereads.Value ??= MostRereads * (1 + end.BytesConsumed - reader.BytesConsumed);
        try
        {
            return FirstThatFits(ref reader, variants, scores, out value);
        }
        finally
        {
            if (outer is null)
            {
                s_rereads.Value = null;
            }
        }
    }

    // By the best score first.
    private static bool FirstThatFits<T>(
        ref Utf8JsonReader reader, AcmeVariant<T>[] variants, int[] scores, [MaybeNullWhen(false)] out T value)
    {
        var least = 0;
        do
        {
            var best = 0;
            for (var i = 1; i < scores.Length; i++)
            {
                best = scores[i] > scores[best] ? i : best;
            }

            // A variant that fits worse than a guess that failed would lose members, so the JSON is kept as it came.
            if (scores[best] < least)
            {
                break;
            }

            least = scores[best] - (scores[best] % Kept);
            scores[best] = -1;
            var copy = reader;
            try
            {
                value = variants[best].Read(ref copy);
                reader = copy;
                return true;
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or OverflowException)
            {
                // A wrong guess. The text is valid JSON: counting the scores has read all of it.
                s_rereads.Value -= copy.BytesConsumed - reader.BytesConsumed;
            }
        }
        while (s_rereads.Value > 0);

        value = default;
        return false;
    }

    // How many of a variant's members the value has; less than 0 when it is not of that type. The reader moves to the value's end.
    private static int[] Scores<T>(ref Utf8JsonReader reader, JsonValueKind kind, AcmeVariant<T>[] variants)
    {
        var scores = new int[variants.Length];
        var missing = new int[variants.Length];
        for (var i = 0; i < variants.Length; i++)
        {
            scores[i] = variants[i].Kind == kind ? 0 : -1;
            missing[i] = variants[i].Required.Length;
        }

        if (kind != JsonValueKind.Object)
        {
            // An array is scored by the members of its items.
            for (var i = 0; kind == JsonValueKind.Array && i < variants.Length; i++)
            {
                scores[i] += scores[i] < 0 ? 0 : Score(reader, variants[i].Members);
            }

            reader.Skip();
            return scores;
        }

        while (NextPropertyOrNull(ref reader, out var name))
        {
            for (var i = 0; i < variants.Length; i++)
            {
                if (scores[i] < 0)
                {
                    continue;
                }

                if (Has(variants[i].Required, name))
                {
                    scores[i] += Kept + 1;
                    missing[i]--;
                }

                scores[i] += Score(reader, name, variants[i].Members);
            }

            reader.Skip();
        }

        for (var i = 0; i < variants.Length; i++)
        {
            scores[i] = missing[i] > 0 ? -1 : scores[i];
        }

        return scores;
    }

    // How many of some members a value has, and the objects in it if it is an array. The reader is a copy and moves nothing.
    private static int Score(Utf8JsonReader reader, Members members)
    {
        var score = 0;
        if (members.Known.Length + members.Inside.Length == 0)
        {
            return score;
        }

        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                score += Score(reader, members);
                reader.Skip();
            }
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (NextPropertyOrNull(ref reader, out var name))
            {
                score += Score(reader, name, members);
                reader.Skip();
            }
        }

        return score;
    }

    // The score of one member; the reader is at its value.
    private static int Score(Utf8JsonReader reader, ReadOnlySpan<byte> name, Members members)
    {
        var score = Has(members.Known, name) ? Kept : 0;
        foreach (var one in members.Inside)
        {
            score += name.SequenceEqual(one.Name) ? Score(reader, one) : 0;
        }

        return score;
    }

    private static bool Has(byte[][] names, ReadOnlySpan<byte> name)
    {
        foreach (var one in names)
        {
            if (name.SequenceEqual(one))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Members of an object, or of the items of an array, that tell one type from others.</summary>
    /// <param name="name">The member that has them.</param>
    /// <param name="known">The members.</param>
    /// <param name="inside">The members that have members.</param>
    internal sealed class Members(string name, string[]? known = null, Members[]? inside = null)
    {
        internal byte[] Name { get; } = Encoding.UTF8.GetBytes(name);

        internal byte[][] Known { get; } = Utf8(known);

        internal Members[] Inside { get; } = inside ?? [];

        internal static byte[][] Utf8(string[]? names) => [.. (names ?? []).Select(Encoding.UTF8.GetBytes)];
    }
}

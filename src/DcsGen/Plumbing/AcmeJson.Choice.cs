namespace Acme.Plumbing;

using global::System;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Text;
using global::System.Text.Json;

// A choice between types: told by a member's value, or by the kind of JSON and the members that an object has.
internal static partial class AcmeJson
{
    // Guesses inside guesses multiply, so below this depth there is only one.
    private const int DepthOfSecondGuess = 6;

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

    // The candidate that fits best, or one that fits as well if that cannot be read; false leaves the reader where it is.
    private static bool FirstThatReads<T>(ref Utf8JsonReader reader, AcmeCandidate<T>[] candidates, [MaybeNullWhen(false)] out T value)
    {
        // Strictly: what lacks something is no good guess.
        var missing = t_missing;
        t_missing = null;
        try
        {
            return FirstThatFits(ref reader, candidates, out value);
        }
        finally
        {
            t_missing = missing;
        }
    }

    private static bool FirstThatFits<T>(ref Utf8JsonReader reader, AcmeCandidate<T>[] candidates, [MaybeNullWhen(false)] out T value)
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
        var scores = Scores(reader, kind, candidates);
        var guesses = kind is not (JsonValueKind.Object or JsonValueKind.Array) ? candidates.Length : reader.CurrentDepth < DepthOfSecondGuess ? 2 : 1;
        for (var least = 0; guesses > 0; guesses--)
        {
            var best = 0;
            for (var i = 1; i < scores.Length; i++)
            {
                best = scores[i] > scores[best] ? i : best;
            }

            // What fits worse than a guess that failed would lose members: the JSON is kept as it came.
            if (scores[best] < least)
            {
                break;
            }

            least = scores[best];
            scores[best] = -1;
            var copy = reader;
            try
            {
                value = candidates[best].Read(ref copy);
                reader = copy;
                return true;
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or OverflowException)
            {
                // A wrong guess. That the text is JSON is known by now: counting the scores has read all of it.
            }
        }

        value = default;
        return false;
    }

    // How many of a candidate's members the value has; less than 0 when it is not of that type.
    private static int[] Scores<T>(Utf8JsonReader reader, JsonValueKind kind, AcmeCandidate<T>[] candidates)
    {
        var scores = new int[candidates.Length];
        var missing = new int[candidates.Length];
        for (var i = 0; i < candidates.Length; i++)
        {
            scores[i] = candidates[i].Kind == kind ? 0 : -1;
            missing[i] = candidates[i].Required.Length;
        }

        if (kind != JsonValueKind.Object)
        {
            reader.Skip();
            return scores;
        }

        while (NextPropertyOrNull(ref reader, out var name))
        {
            for (var i = 0; i < candidates.Length; i++)
            {
                if (scores[i] >= 0 && Has(candidates[i].Required, name))
                {
                    scores[i]++;
                    missing[i]--;
                }
                else if (scores[i] >= 0 && Has(candidates[i].Known, name))
                {
                    scores[i]++;
                }
            }

            reader.Skip();
        }

        for (var i = 0; i < candidates.Length; i++)
        {
            scores[i] = missing[i] > 0 ? -1 : scores[i];
        }

        return scores;
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
}

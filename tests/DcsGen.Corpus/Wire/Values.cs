using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;

namespace DcsGen.Corpus.Wire;

/// <summary>A difference between two values.</summary>
/// <param name="Kind"><c>lost</c>, <c>changed</c> or <c>added</c>.</param>
internal sealed record Difference(string Kind, string Pointer, string Message);

/// <summary>Compares JSON with JSON: numbers by value, texts by format.</summary>
internal static class Values
{
    private const string NullLeftOut = "null is left out";

    /// <summary>Whether a text stands for a value.</summary>
    public static bool IsText(JsonNode? value, string text, string format) => value is JsonValue scalar && scalar.GetValueKind() switch
    {
        JsonValueKind.String => SameText(scalar.GetValue<string>(), text, format),
        JsonValueKind.Number => SameNumber(scalar.ToJsonString(), text, format),
        JsonValueKind.True => text == "true",
        JsonValueKind.False => text == "false",
        _ => false,
    };

    /// <summary>The differences between what was meant and what was seen.</summary>
    /// <param name="sample">What was meant.</param>
    /// <param name="isExact">Whether empty lists and absent ones are told apart, and nothing may be added: true of what a client
    /// sends.</param>
    /// <param name="nulls">Whether null and absence are told apart.</param>
    public static IEnumerable<Difference> Compare(Sample sample, JsonNode? actual, bool isExact, bool nulls = false) =>
        Compare(sample, sample.Value, actual, "", isExact).Where(
            difference => nulls || difference is not { Kind: "lost", Message: NullLeftOut });

    private static IEnumerable<Difference> Compare(Sample sample, JsonNode? meant, JsonNode? actual, string pointer, bool isExact)
    {
        switch (meant, actual)
        {
            case (JsonObject a, JsonObject b):
                foreach (var (name, value) in a)
                {
                    var child = pointer + "/" + SourceFile.Escape(name);
                    if (b.ContainsKey(name))
                    {
                        foreach (var difference in Compare(sample, value, b[name], child, isExact))
                        {
                            yield return difference;
                        }
                    }
                    else if (!sample.Unlisted.Contains(child) && (isExact || !IsNothing(value)))
                    {
                        yield return new("lost", child, value is null ? NullLeftOut : Short(value) + " did not come back");
                    }
                }

                foreach (var (name, value) in b)
                {
                    if (!a.ContainsKey(name) && (isExact || !IsNothing(value)))
                    {
                        yield return new("added", pointer + "/" + SourceFile.Escape(name), Short(value) + " was not there");
                    }
                }

                break;
            case (JsonArray a, JsonArray b) when a.Count == b.Count:
                for (var i = 0; i < a.Count; i++)
                {
                    foreach (var difference in Compare(
                        sample, a[i], b[i], pointer + "/" + i.ToString(CultureInfo.InvariantCulture), isExact))
                    {
                        yield return difference;
                    }
                }

                break;
            case (null, null):
                break;
            case (null or JsonArray or JsonObject, null or JsonArray or JsonObject) when !isExact && IsNothing(meant) && IsNothing(actual):
                break;
            case (JsonValue a, JsonValue b) when Same(a, b, sample.Facts.GetValueOrDefault(pointer)?.Format ?? ""):
                break;
            case (JsonValue a, JsonValue b) when sample.Facts.GetValueOrDefault(pointer) is { IsNumberOrText: true } facts
                && SameNumber(a.ToString(), b.ToString(), facts.Format):
                break;

            // A long that no record of the client holds is written back as a number, whatever it was read from.
            case (JsonValue a, JsonValue b) when !isExact && sample.Facts.GetValueOrDefault(pointer)?.Format is "int64" or "uint64"
                && a.ToString() == b.ToString():
                break;
            default:
                yield return new(actual is null ? "lost" : "changed", pointer, $"{Short(meant)} became {Short(actual)}");
                break;
        }
    }

    // Null, an empty list and an absent one are one value of a response.
    private static bool IsNothing(JsonNode? value) => value is null or JsonArray { Count: 0 } or JsonObject { Count: 0 };

    private static bool Same(JsonValue a, JsonValue b, string format) => (a.GetValueKind(), b.GetValueKind()) switch
    {
        (JsonValueKind.String, JsonValueKind.String) => SameText(a.GetValue<string>(), b.GetValue<string>(), format),
        (JsonValueKind.Number, JsonValueKind.Number) => SameNumber(a.ToJsonString(), b.ToJsonString(), format),
        (var one, var other) => one == other && one is JsonValueKind.True or JsonValueKind.False,
    };

    private static bool SameNumber(string a, string b, string format)
    {
        if (a == b)
        {
            return true;
        }

        if (!b.Contains('.', StringComparison.Ordinal)
            && BigInteger.TryParse(a, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            && BigInteger.TryParse(b, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var other))
        {
            return whole == other;
        }

        if (!double.TryParse(a, NumberStyles.Float, CultureInfo.InvariantCulture, out var x)
            || !double.TryParse(b, NumberStyles.Float, CultureInfo.InvariantCulture, out var y))
        {
            return false;
        }

        return format == "float" ? (float)x == (float)y : x == y;
    }

    private static bool SameText(string a, string b, string format)
    {
        if (a == b)
        {
            return true;
        }

        switch (format)
        {
            case "date-time" or "datetime":
                return DateTimeOffset.TryParse(a, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var one)
                    && DateTimeOffset.TryParse(b, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var other)
                    && one.EqualsExact(other);
            case "time":
                return a.TrimEnd('Z') == b.TrimEnd('Z');
            case "duration" or "date-span" or "time-span":
                return SameDuration(a, b);
            case "uuid" or "guid":
                return a.Equals(b, StringComparison.OrdinalIgnoreCase);
            case "uri" or "url" or "iri":
                return Uri.TryCreate(a, UriKind.Absolute, out var uri)
                    && Uri.TryCreate(b, UriKind.Absolute, out var same)
                    && uri.AbsoluteUri == same.AbsoluteUri;
            case "int32" or "int64" or "uint32" or "uint64" or "decimal" or "double" or "float":
                return SameNumber(a, b, format);
            default:
                return false;
        }
    }

    // Months and years are not days: only durations without them have one length.
    private static bool SameDuration(string a, string b)
    {
        try
        {
            return !a.Split('T')[0].AsSpan().ContainsAny('M', 'Y')
                && !b.Split('T')[0].AsSpan().ContainsAny('M', 'Y')
                && Length(a) == Length(b);
        }
        catch (FormatException)
        {
            return false;
        }

        static TimeSpan Length(string text) =>
            TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var length) ? length : XmlConvert.ToTimeSpan(Weeks(text));

        static string Weeks(string text) =>
            text.EndsWith('W') && int.TryParse(text.AsSpan(1, text.Length - 2), CultureInfo.InvariantCulture, out var weeks)
                ? string.Create(CultureInfo.InvariantCulture, $"P{7 * weeks}D")
                : text;
    }

    public static string Short(JsonNode? value)
    {
        var text = value?.ToJsonString() ?? "null";
        return text.Length > 80 ? text[..80] + "…" : text;
    }
}

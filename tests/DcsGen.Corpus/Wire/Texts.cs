using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DcsGen.Corpus.Wire;

/// <summary>Random texts by format, pattern and length.</summary>
internal static class Texts
{
    public static bool IsNumeric(string? format) => format is "int8" or "int16" or "int32" or "int64" or "uint8" or "uint16" or "uint32"
        or "uint64" or "float" or "double" or "decimal";

    public static JsonNode Make(Facets facets, SampleKind kind, Random random)
    {
        var (least, most) = (facets.MinLength, facets.MaxLength ?? int.MaxValue);
        if (most < least)
        {
            throw new NoValueException("no length between the bounds");
        }

        if (facets.Patterns.Count > 0)
        {
            return JsonValue.Create(Matching(facets, least, most, random));
        }

        if (facets.Encoding is "base64" or "base64url")
        {
            return JsonValue.Create(Convert.ToBase64String(Bytes(least, most, random)));
        }

        // .NET's documents show by an example that their durations are in its own form.
        var isTimeSpan = facets.Format == "duration" && facets.Examples.Exists(static one => one.ToString().Contains(':'));
        var text = ByFormat(isTimeSpan ? "time-span" : facets.Format, least, most, random);
        return JsonValue.Create(text is not null && text.Length >= least && text.Length <= most ? text : Any(kind, least, most, random));
    }

    private static string Matching(Facets facets, int least, int most, Random random)
    {
        // A pattern of .NET's TimeSpan also matches 79 seconds.
        var constant = TimeSpan.FromSeconds(random.Next(1_000_000)).ToString("c", CultureInfo.InvariantCulture);
        if ((facets.Format is "duration" or "date-span" or "time-span" || facets.Patterns.Contains(@"^-?(\d+\.)?\d{2}:\d{2}:\d{2}(\.\d{1,7})?$"))
            && facets.Patterns.TrueForAll(pattern => Regex.IsMatch(constant, pattern)))
        {
            return constant;
        }

        // A text of the format that also matches: a text of the pattern is seldom one of the format.
        var isBase64 = facets.Encoding is "base64" or "base64url";
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var formatted = isBase64 ? Convert.ToBase64String(Bytes(least, most, random)) : ByFormat(facets.Format, least, most, random);
            if (formatted is not null
                && formatted.Length >= least
                && formatted.Length <= most
                && facets.Patterns.TrueForAll(pattern => Regex.IsMatch(formatted, pattern)))
            {
                return formatted;
            }
        }

        if (isBase64 || facets.Format is "byte" or "base64")
        {
            throw new NoValueException("no Base64 could be made for the pattern " + string.Join(" and ", facets.Patterns));
        }

        for (var i = 0; i < facets.Patterns.Count; i++)
        {
            if (PatternText.Make(facets.Patterns[i], least, most, random) is { } text
                && facets.Patterns.TrueForAll(pattern => Regex.IsMatch(text, pattern)))
            {
                return text;
            }
        }

        // Patterns with look-arounds, and several at once: what the document gives as an example, and common kinds of text.
        var candidates = facets.Examples.OfType<JsonValue>().Select(static one => one.ToString()).Concat(["a", "A", "1", "ab1", "abc-123", "Abc 123", "0.1", "1.0.0", "a.example", "a@example.com", "https://example.com/", "/", "+491234567", "DE", "EUR", "2020-01-02", "0e37df36-f698-11e6-8dd4-cb9ced3df976", "Aa1!aaaa"])
            .OfType<string>().Where(text => text.Length >= least
                && text.Length <= most
                && facets.Patterns.TrueForAll(pattern => Regex.IsMatch(text, pattern))).ToList();
        return candidates.Count > 0 ? candidates[random.Next(candidates.Count)] : throw new NoValueException("no text could be made for the pattern " + string.Join(" and ", facets.Patterns));
    }

    private static string? ByFormat(string? format, int least, int most, Random random)
    {
        var date = new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(random.Next());
        return format switch
        {
            "date-time" or "datetime" => date.ToString(random.Next(3) switch { 0 => "yyyy-MM-dd'T'HH:mm:ss'Z'", 1 => "yyyy-MM-dd'T'HH:mm:ss.123'Z'", _ => "yyyy-MM-dd'T'HH:mm:ss'+02:00'" }, CultureInfo.InvariantCulture),
            "date" => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "time" => date.ToString("HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            "duration" => random.Next(6) switch { 0 => "P3W", 1 => "P1Y2M", 2 => "P2DT3H", 3 => "PT1.5S", 4 => "P1M", _ => "PT36H" },
            "date-span" or "time-span" => TimeSpan.FromSeconds(random.Next(1_000_000)).ToString("c", CultureInfo.InvariantCulture),
            "uuid" or "guid" => Guid(random).ToString(),
            "uri" or "url" => "https://example.com/a%20b?c=" + random.Next(100).ToString(CultureInfo.InvariantCulture) + "&d=%C3%A4",
            "uri-reference" or "iri-reference" => "/a/b?c=1",
            "iri" => "https://example.com/a",
            "email" or "idn-email" => "a.b+" + random.Next(100).ToString(CultureInfo.InvariantCulture) + "@example.com",
            "hostname" or "idn-hostname" => "a-b.example.com",
            "ipv4" or "ip" => "192.0.2." + random.Next(256).ToString(CultureInfo.InvariantCulture),
            "ipv6" => "2001:db8::" + random.Next(256).ToString("x", CultureInfo.InvariantCulture),
            "byte" or "base64" => Convert.ToBase64String(Bytes(least, most, random)),
            "json-pointer" => "/a/0",
            "relative-json-pointer" => "0/a",
            "regex" => "^[a-z]+$",
            "uri-template" => "/a/{b}",
            "int32" or "int64" or "uint32" or "uint64" => random.Next().ToString(CultureInfo.InvariantCulture),
            "decimal" or "double" or "float" => (random.Next(1000) / 10m).ToString(CultureInfo.InvariantCulture),
            "char" => "x",
            _ => null,
        };
    }

    private static string Any(SampleKind kind, int least, int most, Random random)
    {
        var length = random.Next(Math.Max(least, Math.Min(1, most)), (int)Math.Min(most, (long)Math.Max(least, 1) + 12) + 1);
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(kind.Characters[random.Next(kind.Characters.Length)]);
        }

        return text.ToString();
    }

    private static byte[] Bytes(int least, int most, Random random)
    {
        var bytes = new byte[Math.Clamp(random.Next(2, 20), (least + 3) / 4 * 3, Math.Max(0, Math.Min(most, 1000) / 4 * 3))];
        random.NextBytes(bytes);
        return bytes;
    }

    private static Guid Guid(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        bytes[7] = (byte)((bytes[7] & 0x0f) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new(bytes);
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace DcsGen.Corpus.Wire;

/// <summary>A part of a body of <c>multipart/form-data</c> (RFC 7578).</summary>
internal sealed record Part(string Name, string? FileName, string? ContentType, byte[] Content);

/// <summary>Splits a body of <c>multipart/form-data</c> (RFC 2046, section 5.1).</summary>
internal static partial class Multipart
{
    /// <exception cref="FormatException">The body has no such form.</exception>
    public static IReadOnlyList<Part> Parse(byte[] body, string contentType)
    {
        if (Boundary().Match(contentType) is not { Success: true } match)
        {
            throw new FormatException("Content-Type has no boundary: " + contentType);
        }

        // Latin-1 keeps each byte as one character.
        var text = "\r\n" + Encoding.Latin1.GetString(body);
        var pieces = text.Split("\r\n--" + match.Groups["value"].Value);
        if (pieces.Length < 2 || !pieces[^1].StartsWith("--", StringComparison.Ordinal))
        {
            throw new FormatException("The last boundary is missing");
        }

        // A body without parts still has a boundary, and an empty part after it.
        return [.. pieces[1..^1].Where(static piece => piece != "\r\n").Select(Read)];
    }

    private static Part Read(string piece)
    {
        var end = piece.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            throw new FormatException("A part has no end of its headers");
        }

        var headers = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(piece[..end])).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => line.Split(':', 2))
            .ToDictionary(static pair => pair[0].Trim(), static pair => pair[1].Trim(), StringComparer.OrdinalIgnoreCase);
        var disposition = headers.GetValueOrDefault("Content-Disposition") ?? "";
        return new(
            Value(Name().Match(disposition)) ?? throw new FormatException("A part has no name: " + disposition),
            Value(FileName().Match(disposition)),
            headers.GetValueOrDefault("Content-Type"),
            Encoding.Latin1.GetBytes(piece[(end + 4)..]));
    }

    private static string? Value(Match match) =>
        match.Success ? match.Groups["value"].Value.Replace("%22", "\"", StringComparison.Ordinal) : null;

    [GeneratedRegex("""boundary="?(?<value>[^";]+)""")]
    private static partial Regex Boundary();

    [GeneratedRegex("""[; ]name="(?<value>[^"]*)""")]
    private static partial Regex Name();

    [GeneratedRegex("""filename="(?<value>[^"]*)""")]
    private static partial Regex FileName();
}

using System.Globalization;
using System.Text;

namespace Dcs.Tests.Client;

/// <summary>How a <see cref="RawServer"/> leaves a connection after what it had to say.</summary>
internal enum Ending
{
    /// <summary>Closes it in good order.</summary>
    Close,

    /// <summary>Tears it down.</summary>
    Reset,

    /// <summary>Holds it until the caller goes away or the server stops.</summary>
    Hold,
}

/// <summary>What a <see cref="RawServer"/> sends, byte for byte.</summary>
internal sealed record RawAnswer
{
    public int Status { get; init; } = 200;

    /// <summary>The header lines but for the length.</summary>
    public IReadOnlyList<string> Headers { get; init; } = ["Content-Type: application/json"];

    public byte[] Body { get; init; } = [];

    /// <summary>The length to claim; the body's own unless given.</summary>
    public long? Length { get; init; }

    /// <summary>Whether the body is chunked, so that no length is sent.</summary>
    public bool IsChunked { get; init; }

    public Ending Ending { get; init; }

    /// <summary>Says nothing at all and ends.</summary>
    public bool IsSilent { get; init; }

    public static RawAnswer Json(string json, int status = 200) => new() { Status = status, Body = Encoding.UTF8.GetBytes(json) };

    /// <summary>Sends each part as a chunk, and the end of the chunks if they are whole.</summary>
    public static RawAnswer Chunks(bool whole, params string[] parts) => new()
    {
        IsChunked = true,
        Body = Encoding.UTF8.GetBytes(string.Concat(parts.Select(Chunk)) + (whole ? "0\r\n\r\n" : "")),
    };

    public RawAnswer With(params string[] headers) => this with { Headers = [.. Headers, .. headers] };

    public byte[] ToBytes()
    {
        if (IsSilent)
        {
            return [];
        }

        var length = IsChunked
            ? "Transfer-Encoding: chunked"
            : "Content-Length: " + (Length ?? Body.Length).ToString(CultureInfo.InvariantCulture);
        var head = string.Join("\r\n", [$"HTTP/1.1 {Status} Whatever", .. Headers, length, "Connection: close", "", ""]);
        return [.. Encoding.Latin1.GetBytes(head), .. Body];
    }

    private static string Chunk(string text) => $"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n";
}

/// <summary>A request as its bytes were.</summary>
/// <param name="Target">Path and query, not decoded.</param>
/// <param name="Headers">Each header as it was sent; the lines of a repeated one are joined with a bar.</param>
internal sealed record RawRequest(string Target, IReadOnlyDictionary<string, string> Headers)
{
    public string Path => Target.Split('?')[0];

    public string Query => Target.Contains('?') ? Target[(Target.IndexOf('?') + 1)..] : "";

    public static RawRequest Parse(string head)
    {
        var lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines[1..]
            .Select(line => line.Split(": ", 2))
            .GroupBy(pair => pair[0], pair => pair.ElementAtOrDefault(1) ?? "", StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => string.Join('|', group), StringComparer.OrdinalIgnoreCase);
        return new(lines[0].Split(' ')[1], headers);
    }
}

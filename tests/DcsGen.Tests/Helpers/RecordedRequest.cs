using System.Text;

namespace DcsGen.Tests.Helpers;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Line">The request line, such as <c>GET /pets?limit=1 HTTP/1.1</c>.</param>
/// <param name="Headers">In their order.</param>
/// <param name="Body">Without chunks.</param>
internal sealed record RecordedRequest(string Line, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
{
    public string Method => Line.Split(' ')[0];

    /// <summary>Path and query, undecoded.</summary>
    public string Target => Line.Split(' ')[1];

    /// <summary>The body as UTF-8 text.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>The value of a header, of several with commas between; null when it is absent.</summary>
    public string? Header(string name) =>
        Headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(header => header.Value)
            .ToArray() is { Length: > 0 } values
            ? string.Join(", ", values)
            : null;
}

using System.Text;

namespace DcsGen.Tests.Helpers;

/// <summary>What <see cref="RecordingServer"/> answers.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">Beside those that frame the body.</param>
/// <param name="Body">The body, with its length.</param>
internal sealed record ServerAnswer(int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
{
    /// <summary>The body in pieces instead, chunked: each is sent when the sequence gives it, so that a test says when the next one
    /// comes.</summary>
    public IAsyncEnumerable<byte[]>? Pieces { get; init; }

    /// <summary>What comes before the answer, such as interim responses.</summary>
    public string Before { get; init; } = "";

    /// <summary>The same with another header.</summary>
    public ServerAnswer With(string name, string value) => this with { Headers = [.. Headers, new(name, value)] };

    public static ServerAnswer Empty(int status) => new(status, [], []);

    public static ServerAnswer Json(string json, int status = 200) => Of("application/json", Encoding.UTF8.GetBytes(json), status);

    public static ServerAnswer Of(string contentType, byte[] body, int status = 200) =>
        new(status, [new("Content-Type", contentType)], body);

    public static ServerAnswer Stream(string contentType, IAsyncEnumerable<byte[]> pieces, int status = 200) =>
        new(status, [new("Content-Type", contentType)], []) { Pieces = pieces };
}

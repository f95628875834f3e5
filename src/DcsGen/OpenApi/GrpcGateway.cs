namespace DcsGen.OpenApi;

/// <summary>
/// Streams of documents that grpc-gateway writes. Only the descriptions mention them: a response is then JSON, each value on a line, and
/// its schema describes one of them, <c>{"result": ...}</c> or <c>{"error": ...}</c>.
/// </summary>
internal static class GrpcGateway
{
    /// <summary>Returns whether a response with such a description is a stream.</summary>
    public static bool IsStream(string? description) => Ends(description, "(streaming responses)");

    /// <summary>Returns whether a body with such a description is a stream.</summary>
    public static bool IsInputStream(string? description) => Ends(description, "(streaming inputs)");

    /// <summary>Returns whether a schema describes one value of a stream.</summary>
    public static bool IsItem(LocatedSchema schema) => schema.Followed.Properties.Any(static pair => pair.Key is "result" or "error");

    private static bool Ends(string? description, string words) =>
        description is not null && description.TrimEnd().EndsWith(words, StringComparison.Ordinal);
}

namespace DcsGen.Corpus.Wire;

/// <summary>An operation as the document has it.</summary>
internal sealed record WireOperation(Place Place, string Method, string Path)
{
    /// <summary>Whether the operation or its path has servers of its own.</summary>
    public bool HasServer { get; init; }

    /// <summary>The path of the document's server where it is relative, which then stands on the base address; else empty.</summary>
    public string RelativeServer { get; init; } = "";

    public required IReadOnlyList<WireParameter> Parameters { get; init; }

    /// <summary>The request body, once for each media type; empty for none.</summary>
    public required IReadOnlyList<WireBody> Bodies { get; init; }

    /// <summary>The responses, once for each status and media type.</summary>
    public required IReadOnlyList<WireResponse> Responses { get; init; }

    public override string ToString() => $"{Method} {Path}";
}

/// <param name="Key">Its schema, of <see cref="Schemas.Definitions"/>.</param>
/// <param name="Style">By the names of OpenAPI 3; <c>content</c> for JSON in a text, <c>tabDelimited</c> for <c>tsv</c> of OpenAPI
/// 2.</param>
internal sealed record WireParameter(Place Place, string Name, string In, bool IsRequired, string Key, string Style, bool Explode);

/// <param name="Key">Its schema; null for none.</param>
internal sealed record WireBody(Place Place, string MediaType, bool IsRequired, string? Key)
{
    /// <summary>How the fields of a form are written, where the document says so.</summary>
    public IReadOnlyDictionary<string, WireEncoding> Encodings { get; init; } = new Dictionary<string, WireEncoding>();

    public bool IsForm => MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    public bool IsMultipart => MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);
}

/// <param name="Style">Null where the document gives none.</param>
internal sealed record WireEncoding(string? Style, bool? Explode, string? ContentType);

/// <param name="Status">Such as <c>200</c>, <c>4XX</c>, <c>default</c>.</param>
/// <param name="MediaType">Null for a response without content.</param>
/// <param name="Key">Its schema; null for none.</param>
/// <param name="IsItem">Whether the schema is that of one item of a sequence.</param>
internal sealed record WireResponse(Place Place, string Status, string? MediaType, string? Key, bool IsItem = false)
{
    /// <summary>Whether the body is JSON, each value on a line, which only the description says: grpc-gateway writes so.</summary>
    public bool IsLines { get; init; }

    public bool IsSequence => IsLines || (MediaType is not null && Media.IsSequence(MediaType));
}

/// <summary>Media types by what they carry.</summary>
internal static class Media
{
    public static string Plain(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The media type without what makes no other format of a text: <c>text/x-yaml</c> is <c>application/yaml</c>.</summary>
    public static string Format(string mediaType) =>
        Plain(mediaType) is var plain && plain.EndsWith("yaml", StringComparison.Ordinal) && !plain.Contains('+', StringComparison.Ordinal)
            ? "application/yaml"
            : plain;

    public static bool IsJson(string mediaType) => Plain(mediaType) is var plain
        && (plain is "application/json" or "text/json" or "*/*" or "application/*" || plain.EndsWith("+json", StringComparison.Ordinal));

    /// <summary>Whether a part of a form is JSON by its content type, and nothing else.</summary>
    public static bool IsJsonPart(string? mediaType) => mediaType is not null
        && !mediaType.Contains('*', StringComparison.Ordinal)
        && !mediaType.Contains(',', StringComparison.Ordinal)
        && IsJson(mediaType);

    public static bool IsSequence(string mediaType) => Plain(mediaType) is "text/event-stream" or "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/x-jsonlines" or "application/json-seq" or "application/jsonlines";

    /// <summary>The media type to send, where the document gives a range.</summary>
    public static string Concrete(string mediaType) => mediaType is "*/*" or "application/*"
        ? "application/json"
        : mediaType == "text/*" ? "text/plain" : mediaType.Replace("*", "x", StringComparison.Ordinal);
}

using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.OpenApi;

namespace DcsGen.Mapping.Operations;

/// <summary>What OpenAPI 2.0 says of <c>formData</c> parameters, and the reader's form of them does not.</summary>
internal static class FormDataMapper
{
    /// <summary>Whether one of them is required, and so the body.</summary>
    public static bool IsRequired(LocatedOperation operation) =>
        Parameters(operation).Any(
            static parameter => parameter["required"] is JsonValue value && value.TryGetValue(out bool isRequired) && isRequired);

    /// <summary>The arrays whose <c>collectionFormat</c> is not <c>multi</c>.</summary>
    public static EquatableArray<FieldEncoding> Encodings(LocatedOperation operation) => Parameters(operation)
        .Where(static parameter => Extensions.AsString(parameter["type"]) == "array" && Extensions.AsString(parameter["name"]) is not null)
        .Select(static parameter => new FieldEncoding(Extensions.AsString(parameter["name"])!, Style(Extensions.AsString(parameter["collectionFormat"])), null, []))
        .Where(static encoding => encoding.Style != FieldStyle.Default)
        .ToEquatableArray();

    private static FieldStyle Style(string? collectionFormat) => collectionFormat switch
    {
        "multi" => FieldStyle.Default,
        "ssv" => FieldStyle.Space,
        "pipes" => FieldStyle.Pipe,
        _ => FieldStyle.Comma,
    };

    private static IEnumerable<JsonObject> Parameters(LocatedOperation operation)
    {
        var document = operation.At.Document;
        if (!document.IsVersion2)
        {
            return [];
        }

        return new[] { operation.Item.JsonOf("parameters"), operation.At.JsonOf("parameters") }
            .SelectMany(static list => list as JsonArray ?? [])
            .Select(node => node is JsonObject map
                && Extensions.AsString(map["$ref"]) is { } reference
                && reference.StartsWith("#/", StringComparison.Ordinal) ? document.Find(reference) : node)
            .OfType<JsonObject>()
            .Where(static parameter => Extensions.AsString(parameter["in"]) == "formData");
    }
}

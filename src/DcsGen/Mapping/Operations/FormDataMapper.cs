using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.OpenApi;

namespace DcsGen.Mapping.Operations;

/// <summary>The facts of <c>formData</c> parameters (OpenAPI 2.0) that the model does not have.</summary>
internal static class FormDataMapper
{
    /// <summary>Returns whether one of them is required, so that the body is.</summary>
    public static bool IsRequired(LocatedOperation operation) =>
        Parameters(operation).Any(
            static parameter => parameter["required"] is JsonValue value && value.TryGetValue(out bool isRequired) && isRequired);

    /// <summary>Returns the encodings of the arrays whose <c>collectionFormat</c> is not <c>multi</c>.</summary>
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

    private static IEnumerable<JsonObject> Parameters(LocatedOperation operation) => operation.At.Document.IsVersion2
        ? operation.JsonParameters.Where(static parameter => Extensions.AsString(parameter["in"]) == "formData")
        : [];
}

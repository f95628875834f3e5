using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Reading.References;
using DcsGen.Spec;
using Microsoft.OpenApi;

namespace DcsGen.Reading;

/// <summary>A document as read. Lives inside one step only: neither member compares by value.</summary>
/// <param name="Document">The OpenAPI model.</param>
/// <param name="Root">The document as a JSON tree, for facts that the model does not have: the presence of a keyword, vendor
/// extensions.</param>
/// <param name="Origins">The files and pointers where the nodes were written.</param>
internal sealed record ParsedDocument(OpenApiDocument Document, JsonObject Root, Origins Origins)
{
    private bool? _hasGuids;

    public bool IsVersion2 => Root.ContainsKey("swagger");

    /// <summary>Gets whether a schema of the document has the format <c>guid</c>, which no specification has.</summary>
    public bool HasGuids => _hasGuids ??= HasGuid(Root);

    /// <summary>Returns the node at a pointer; null if the document does not have it.</summary>
    public JsonNode? Find(string pointer) => Pointer.Find(Root, Origins.TreePointer(pointer));

    private static bool HasGuid(JsonNode? node) => node switch
    {
        JsonObject map => (map["format"] is JsonValue format && format.TryGetValue(out string? name) && name == "guid")
            || map.Any(static member => HasGuid(member.Value)),
        JsonArray items => items.Any(HasGuid),
        _ => false,
    };
}

/// <summary>Something to report, at a JSON pointer; it becomes a line and a column when all are known.</summary>
/// <param name="Id">An id of <see cref="DiagnosticDescriptors"/>.</param>
/// <param name="Pointer">See <see cref="Reading.Pointer"/>.</param>
/// <param name="Arguments">The texts in the holes of the message.</param>
internal sealed record Finding(string Id, string Pointer, params MessageText[] Arguments)
{
    /// <summary>The file that the pointer is into, as the file is written; null for a pointer into the document's tree.</summary>
    public SpecText? File { get; init; }
}

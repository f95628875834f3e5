using System.Text.Json.Nodes;
using DcsGen.Spec;
using Microsoft.OpenApi;

namespace DcsGen.Reading;

/// <summary>A document as read. Lives inside one step only: neither member compares by value.</summary>
/// <param name="Document">The OpenAPI model.</param>
/// <param name="Root">The document as a JSON tree, for what the model does not tell: whether a keyword is there, vendor extensions.</param>
/// <param name="Bundle">Where what stands there came from.</param>
internal sealed record ParsedDocument(OpenApiDocument Document, JsonObject Root, Bundle Bundle)
{
    // The model speaks of 3.x; a 2.0 document has its components elsewhere.
    private static readonly (string Here, string There)[] s_moved =
    [
        ("/components/schemas/", "/definitions/"),
        ("/components/parameters/", "/parameters/"),
        ("/components/requestBodies/", "/parameters/"),
        ("/components/responses/", "/responses/"),
    ];

    public bool IsVersion2 => Root.ContainsKey("swagger");

    /// <summary>A pointer into the model as a pointer into the document's own text.</summary>
    public string OwnPointer(string pointer)
    {
        if (IsVersion2)
        {
            foreach (var (here, there) in s_moved)
            {
                if (pointer.StartsWith(here, StringComparison.Ordinal))
                {
                    return there + pointer.Substring(here.Length);
                }
            }
        }

        return pointer;
    }

    /// <summary>A pointer into the model as a file and a pointer into its text.</summary>
    public (SpecText File, string Pointer) Origin(string pointer) => Bundle.Origin(OwnPointer(pointer));

    /// <summary>What stands in the document's own text; null for nothing.</summary>
    public JsonNode? Find(string pointer) => Pointer.Find(Root, OwnPointer(pointer));
}

/// <summary>Something to report, at a JSON pointer; it becomes a line and a column when all are known.</summary>
/// <param name="Id">An id of <see cref="Diagnostics.DiagnosticDescriptors"/>.</param>
/// <param name="Pointer">See <see cref="Reading.Pointer"/>.</param>
/// <param name="Arguments">What fills the holes of the message.</param>
internal sealed record Finding(string Id, string Pointer, params string[] Arguments);

using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Reading.Overlays;
using DcsGen.Reading.References;
using DcsGen.Spec;

namespace DcsGen.Reading;

/// <summary>Reads text into the OpenAPI model: YAML or JSON, OpenAPI 2.0 to 3.2.</summary>
internal static class DocumentReader
{
    /// <param name="spec">The document, and the files that it refers to.</param>
    /// <param name="findings">Gets the problems that do not stop the reading.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="maxNodes">The number of nodes that the document may have.</param>
    /// <exception cref="DocumentException">The document cannot be used at all.</exception>
    public static ParsedDocument Read(
        SpecFile spec, List<Finding> findings, CancellationToken cancellationToken, int maxNodes = Limits.Nodes)
    {
        var (text, tree) = (spec.Text, new TreeBuilder(cancellationToken, maxNodes));
        var root = SourceTree.Read(text, tree) switch
        {
            null => throw new DocumentException(DiagnosticDescriptors.Empty.Id, 0, 0, MessageText.None),
            JsonObject map => map,
            _ => throw new DocumentException(DiagnosticDescriptors.NotOpenApi.Id, 0, 0, $"it is not a mapping"),
        };
        var overlaid = new OverlaidFiles(spec, tree, findings, cancellationToken);
        overlaid.Apply(spec.AsText, root);
        CheckVersion(root, text);
        cancellationToken.ThrowIfCancellationRequested();

        var origins = ReferenceResolver.Resolve(spec, root, tree, overlaid, findings);
        KeyOrder.Apply(root);

        // Before a wrong schema is removed: its finding is at its own place.
        var bodies = root.ContainsKey("swagger") ? Version2.BodyParameters(root) : null;
        Version2.ReportSchemes(root, findings);
        ShapeCheck.Run(root, findings);
        if (bodies is not null)
        {
            Version2.GiveBodiesToOperations(root);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var document = new ModelReader(root, findings, cancellationToken).Read();
        if (root.ContainsKey("swagger"))
        {
            Version2.Mend(document, root);
        }

        return new(document, root, new(spec.AsText, origins.Freeze(root), overlaid, bodies));
    }

    private static void CheckVersion(JsonObject root, string text)
    {
        var key = root.ContainsKey("openapi") ? "openapi" : "swagger";
        var version = root[key]?.ToString();
        if (version is null)
        {
            throw new DocumentException(DiagnosticDescriptors.NotOpenApi.Id, 0, 0, $"it has neither 'openapi' nor 'swagger' at its root");
        }

        if (!(version.StartsWith("3.", StringComparison.Ordinal) || version is "2.0" or "2"))
        {
            var (line, column) = Positions.Of(text, [Pointer.Child("", key)]).Find(Pointer.Child("", key));
            throw new DocumentException(
                DiagnosticDescriptors.NotOpenApi.Id, line, column, $"its version is '{version}'; 2.0, 3.0, 3.1 and 3.2 are read");
        }
    }
}

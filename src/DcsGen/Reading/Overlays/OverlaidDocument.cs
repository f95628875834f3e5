using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Incremental;
using DcsGen.Reading.References;
using DcsGen.Spec;

namespace DcsGen.Reading.Overlays;

/// <summary>A document with its overlays as a tree, for those who write it down. Its references stay as they are.</summary>
internal static class OverlaidDocument
{
    /// <summary>Reads a document and applies its overlays.</summary>
    /// <returns>The tree; null if the document or an overlay cannot be read.</returns>
    public static Result<JsonNode> Read(SpecFile spec, CancellationToken cancellationToken)
    {
        var (tree, findings) = (new TreeBuilder(cancellationToken), new List<Finding>());
        try
        {
            if (SourceTree.Read(spec.Text, tree) is not { } root)
            {
                return new(spec.Path, null, [new(DiagnosticDescriptors.Empty.Id, spec.Path, 0, 0, [])]);
            }

            new OverlaidFiles(spec, tree, findings, cancellationToken).Apply(spec.AsText, root);
            var places = Origins.Locate(findings.Select(finding => (finding.File ?? spec.AsText, finding.Pointer)));
            return new(spec.Path, root, findings
                .Zip(places, static (finding, at) =>
                    new DiagnosticInfo(finding.Id, at.Path, at.Line, at.Column, finding.Arguments.ToEquatableArray()))
                .ToEquatableArray());
        }
        catch (DocumentException e)
        {
            return new(spec.Path, null, [new(e.Id, e.Path ?? spec.Path, e.Line, e.Column, [e.Text])]);
        }
    }
}

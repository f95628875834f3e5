using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Reading.References;
using DcsGen.Spec;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace DcsGen.Reading;

/// <summary>Text to the OpenAPI model: YAML or JSON, OpenAPI 2.0 to 3.2, by one path.</summary>
internal static class DocumentReader
{
    /// <param name="spec">The document, and the files that it refers to.</param>
    /// <param name="findings">Gets what is wrong and does not stop the reading.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="DocumentException">The document cannot be used at all.</exception>
    public static ParsedDocument Read(SpecFile spec, List<Finding> findings, CancellationToken cancellationToken)
    {
        var (text, tree) = (spec.Text, new TreeBuilder(cancellationToken));
        var root = SourceTree.Read(text, tree) switch
        {
            null => throw new DocumentException(DiagnosticDescriptors.Empty.Id, 0, 0, ""),
            JsonObject map => map,
            _ => throw new DocumentException(DiagnosticDescriptors.NotOpenApi.Id, 0, 0, "it is not a mapping"),
        };
        CheckVersion(root, text);
        cancellationToken.ThrowIfCancellationRequested();

        var origins = ReferenceResolver.Resolve(spec, root, tree, findings);
        KeyOrder.Apply(root);
        new Repairs(root, findings).Make();
        var settings = new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetEmptyRuleSet(), LoadExternalRefs = false };
        ReadResult result;
        try
        {
            result = new OpenApiJsonReader().Read(root, new Uri("file:///document"), settings);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // It throws what it likes on values that it did not expect. That is the document's fault and not ours.
            throw new DocumentException(DiagnosticDescriptors.NotOpenApi.Id, 0, 0, e.Message);
        }

        cancellationToken.ThrowIfCancellationRequested();
        foreach (var error in result.Diagnostic?.Errors ?? [])
        {
            findings.Add(Found(error));
        }

        var document = result.Document ?? throw new DocumentException(DiagnosticDescriptors.NotOpenApi.Id, 0, 0, "it has no content");
        if (root.ContainsKey("swagger"))
        {
            Version2.Mend(document, root);
        }

        return new(document, root, new(spec.AsText, origins.Freeze(root), root.ContainsKey("swagger")));
    }

    // Of what the reader does not know the place is in its words alone.
    private static Finding Found(OpenApiError error)
    {
        const string Unknown = " is not a valid property at #";
        var at = error.Message.IndexOf(Unknown, StringComparison.Ordinal);
        if (at <= 0)
        {
            return new(DiagnosticDescriptors.Malformed.Id, (error.Pointer ?? "").TrimStart('#'), error.Message);
        }

        var name = error.Message.Substring(0, at);
        return new(
            DiagnosticDescriptors.Malformed.Id,
            Pointer.Child(error.Message.Substring(at + Unknown.Length).TrimEnd('/'), name),
            $"OpenAPI has no '{name}' here; it is ignored");
    }

    private static void CheckVersion(JsonObject root, string text)
    {
        var key = root.ContainsKey("openapi") ? "openapi" : "swagger";
        var version = root[key]?.ToString();
        if (version is null)
        {
            throw new DocumentException(DiagnosticDescriptors.NotOpenApi.Id, 0, 0, "it has neither 'openapi' nor 'swagger' at its root");
        }

        if (!(version.StartsWith("3.", StringComparison.Ordinal) || version is "2.0" or "2"))
        {
            var (line, column) = Positions.Of(text, [Pointer.Child("", key)]).Find(Pointer.Child("", key));
            throw new DocumentException(
                DiagnosticDescriptors.NotOpenApi.Id, line, column, $"its version is '{version}'; 2.0, 3.0, 3.1 and 3.2 are read");
        }
    }
}

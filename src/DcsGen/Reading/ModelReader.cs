using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace DcsGen.Reading;

/// <summary>
/// A checked tree to Microsoft.OpenApi's model. Should it throw in spite of the checks, each part of the document is read alone, and the
/// smallest parts that it throws on are taken out. Every node is read at most once more for each level of <see cref="Levels"/>, whatever it
/// throws on.
/// </summary>
/// <param name="root">The tree, which is changed.</param>
/// <param name="findings">Gets a finding for everything that is removed.</param>
/// <param name="cancellationToken">Stops it.</param>
internal sealed class ModelReader(JsonObject root, List<Finding> findings, CancellationToken cancellationToken)
{
    /// <summary>How deep a part can be: components, their kind, their name; and paths, the path, the operation.</summary>
    private const int Levels = 3;

    /// <exception cref="DocumentException">Not even the parts that can be read alone can be read together.</exception>
    public OpenApiDocument Read()
    {
        if (TryRead(root) is not { } result)
        {
            TakeOut();
            result = TryRead(root) ?? throw new DocumentException(DiagnosticDescriptors.NotOpenApi.Id, 0, 0, $"its parts can be read one by one, and not together");
        }

        foreach (var error in result.Diagnostic?.Errors ?? [])
        {
            // Keywords that the model does not know are reported where the shape is checked, if OpenAPI does not know them.
            if (!error.Message.Contains(" is not a valid property at #"))
            {
                findings.Add(new(DiagnosticDescriptors.Malformed.Id, (error.Pointer ?? "").TrimStart('#'), $"This could not be read, or something in it; it is ignored"));
            }
        }

        return result.Document ?? throw new DocumentException(DiagnosticDescriptors.NotOpenApi.Id, 0, 0, $"it has no content");
    }

    private void TakeOut()
    {
        var (version, others) = (root.First(static pair => pair.Key is "openapi" or "swagger"), root.Where(static pair => pair.Key is not ("openapi" or "swagger")).Select(static pair => pair.Key).ToArray());
        foreach (var key in others)
        {
            TakeOut(root, key, "", part => new JsonObject { [version.Key] = version.Value!.DeepClone(), [key] = part }, 1);
        }
    }

    // Takes a member out of its owner, or the parts of it that cannot be read alone.
    private void TakeOut(JsonObject owner, string key, string at, Func<JsonNode?, JsonObject> alone, int level)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var here = Pointer.Child(at, key);
        if (TryRead(alone(owner[key]?.DeepClone())) is not null)
        {
            return;
        }

        if (level < Levels && owner[key] is JsonObject map)
        {
            var count = findings.Count;
            foreach (var pair in map.ToArray())
            {
                TakeOut(map, pair.Key, here, part => alone(new JsonObject { [pair.Key] = part }), level + 1);
            }

            if (findings.Count > count && TryRead(alone(map.DeepClone())) is not null)
            {
                return;
            }
        }

        owner.Remove(key);
        findings.Add(new(DiagnosticDescriptors.Malformed.Id, here, $"'{key}' cannot be read, and is left out"));
    }

    private static ReadResult? TryRead(JsonObject document)
    {
        try
        {
            return new OpenApiJsonReader().Read(
                document, new Uri("file:///document"), new() { RuleSet = ValidationRuleSet.GetEmptyRuleSet(), LoadExternalRefs = false });
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Microsoft.OpenApi may throw any exception on unexpected values.
            return null;
        }
    }
}

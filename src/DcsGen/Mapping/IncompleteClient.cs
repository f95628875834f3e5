using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Reading;
using DcsGen.Spec;

namespace DcsGen.Mapping;

/// <summary>
/// The client that the compiler gets when a document cannot be read as a whole: of the part that can be read, or of no operations. The
/// build fails by the document's error; because the client's types exist, the error is not buried under errors of the code that uses them.
/// The tool does not write such a client.
/// </summary>
internal static class IncompleteClient
{
    private const string Nothing = "openapi: 3.1.0\ninfo: { title: '', version: '' }\npaths: {}\n";

    /// <summary>Adds an incomplete client to the result of a document without a client.</summary>
    /// <param name="spec">The document.</param>
    /// <param name="failed">The result, which has the error.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Result<Api> Of(SpecFile spec, Result<Api> failed, CancellationToken cancellationToken)
    {
        var readable = failed.Diagnostics[0] is var error && error.Id == DiagnosticDescriptors.NotReadable.Id && error.Path == spec.Path
            ? Recovery.Readable(spec.Text, error.Line, cancellationToken)
            : spec.Overlays.Any(overlay => overlay.File.Path == error.Path) ? spec.Text
            : null;
        var api = (readable is null ? null : Map(readable)) ?? Map(Nothing);
        return failed with { Value = api is null ? null : api with { IsIncomplete = true } };

        // With a type of each named schema: the operations that use them may be in the part that cannot be read.
        Api? Map(string text) => ApiMapper.Map(
            spec with { Text = text, Overlays = [], Options = spec.Options with { Schemas = "all" } }, cancellationToken).Value?.Api;
    }
}

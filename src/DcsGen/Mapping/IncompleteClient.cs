using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Reading;
using DcsGen.Spec;

namespace DcsGen.Mapping;

/// <summary>
/// What the compiler gets of a document that has an error as a whole: a client of what can be read, or of no operations. The build fails by the
/// error; with the client's types there, the error is not buried under those of the code that calls it. Nothing else gets such a client.
/// </summary>
internal static class IncompleteClient
{
    private const string Nothing = "openapi: 3.1.0\ninfo: { title: '', version: '' }\npaths: {}\n";

    /// <summary>Maps a document. Where it has an error as a whole, the result has that error, and a client that is incomplete.</summary>
    public static Result<Api> Map(SpecFile spec, CancellationToken cancellationToken)
    {
        var mapped = ApiMapper.Map(spec, cancellationToken);
        if (mapped.Value is not null)
        {
            return mapped;
        }

        var rest = mapped.Diagnostics[0] is var error && error.Id == DiagnosticDescriptors.NotReadable.Id && error.Path == spec.Path
            ? Recovery.Readable(spec.Text, error.Line, cancellationToken)
            : null;
        var api = (rest is null ? null : Without(rest)) ?? Without(Nothing);
        return mapped with { Value = api is null ? null : api with { IsIncomplete = true } };

        // Nobody reviews it, so it has no surface.
        Api? Without(string text) => ApiMapper.Map(spec with { Text = text, Consumer = spec.Consumer with { KeepsOutput = false } }, cancellationToken).Value;
    }
}

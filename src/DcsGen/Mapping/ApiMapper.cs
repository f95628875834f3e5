using DcsGen.Diagnostics;
using DcsGen.Incremental;
using DcsGen.Mapping.Client;
using DcsGen.Reading;
using DcsGen.Spec;

namespace DcsGen.Mapping;

/// <summary>
/// A document to its client, in three stages, each a type that the next one takes: <see cref="CollectedDocument"/>,
/// <see cref="TypedDocument"/>, <see cref="MappedDocument"/>.
/// </summary>
internal static class ApiMapper
{
    /// <summary>Reads and maps a document. Every problem is a diagnostic, and everything else is generated.</summary>
    public static Result<MappedDocument> Map(SpecFile spec, CancellationToken cancellationToken) =>
        Map(spec, static mapped => mapped, cancellationToken);

    /// <summary>Reads and maps a document, and makes something of it; an exception of either is a diagnostic.</summary>
    /// <param name="spec">The document.</param>
    /// <param name="finish">Gets the mapped document.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Result<T> Map<T>(SpecFile spec, Func<MappedDocument, T> finish, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            if (OptionsMapper.Problems(spec) is { Count: > 0 } problems)
            {
                return new(spec.Path, null, [.. problems]);
            }

            var collected = CollectedDocument.Of(spec, cancellationToken);
            var mapped = TypedDocument.Of(collected, cancellationToken).Finish();

            // One action of an overlay can write many nodes with one fault, which is at its line once.
            var diagnostics = UndecodedText.In(spec).Concat(Locate(collected.Parsed, collected.Findings.All).Distinct()).ToEquatableArray();
            return new(spec.Path, finish(mapped), diagnostics);
        }
        catch (DocumentException e)
        {
            return new(spec.Path, null, [.. UndecodedText.In(spec), new(e.Id, e.Path ?? spec.Path, e.Line, e.Column, [e.Text])]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The compiler would turn the exception into a warning and drop every file.
            return new(spec.Path, null, [new(DiagnosticDescriptors.Unforeseen.Id, spec.Path, 0, 0, [MessageText.Of(e)])]);
        }
    }

    private static EquatableArray<DiagnosticInfo> Locate(ParsedDocument parsed, List<Finding> findings) =>
        findings
            .Zip(parsed.Origins.Locate(findings), static (finding, at) =>
                new DiagnosticInfo(finding.Id, at.Path, at.Line, at.Column, finding.Arguments.ToEquatableArray()))
            .ToEquatableArray();
}

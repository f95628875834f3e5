using DcsGen.Diagnostics;
using DcsGen.Reading;
using DcsGen.Spec;

namespace DcsGen.Mapping;

/// <summary>Maps a document with a syntax error as far as it can be read, for a comparison.</summary>
internal static class ReadablePart
{
    /// <summary>Maps a document. One that other readers of YAML accept is read as a whole, with its error among the diagnostics. Of a
    /// baseline, which nobody can edit any more, the block with the error is left out; of other documents it is not, because its parts
    /// would be compared as removed while somebody edits it.</summary>
    public static Result<MappedDocument> Map(SpecFile spec, CancellationToken cancellationToken)
    {
        var mapped = ApiMapper.Map(spec, cancellationToken);
        if (mapped.Value is not null || mapped.Diagnostics.Count == 0 || mapped.Diagnostics[0] is not { } error
            || error.Id != DiagnosticDescriptors.NotReadable.Id || error.Path != spec.Path)
        {
            return mapped;
        }

        var text = Recovery.Indented(spec.Text, cancellationToken)
            ?? (spec.IsBaseline ? Recovery.Readable(spec.Text, error.Line, cancellationToken) : null);
        var part = text is null ? mapped : ApiMapper.Map(spec with { Text = text }, cancellationToken);
        return part.Value is null ? mapped : part with { Diagnostics = [error, .. part.Diagnostics] };
    }
}

using DcsGen.Contracts;
using DcsGen.Review;
using DcsGen.Spec;

namespace DcsGen.Corpus.Reviews;

/// <summary>Two versions of a document, and what the review finds between them.</summary>
internal static class ReviewPair
{
    /// <summary>Returns the changes, or the reason for which there are none.</summary>
    public static (IReadOnlyList<SpecChange> Changes, string? Failure) Compare(
        string previous, string current, CancellationToken cancellationToken)
    {
        try
        {
            var (before, after) = (Map(previous, cancellationToken), Map(current, cancellationToken));
            return before.Contract is null ? ([], before.Failure)
                : after.Contract is null ? ([], after.Failure)
                : (SpecDiff.Compare(before.Contract, after.Contract, cancellationToken), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The table of the run shows it.
            return ([], exception.GetType().Name + ": " + exception.Message);
        }
    }

    private static (Contract? Contract, string? Failure) Map(string path, CancellationToken cancellationToken)
    {
        var spec = new SpecFile(
            path,
            File.ReadAllText(path),
            new("Acme", "Acme", "", "acme", "Acme"),
            new(".NETCoreApp,Version=v10.0", "14.0", HasHttpClientFactory: false),
            null,
            new([.. Documents.ReferredToBy(path).Select(static other => new SpecText(Path.GetFullPath(other), File.ReadAllText(other)))]));
        var mapped = ContractMapper.Map(spec, cancellationToken);
        return (mapped.Value, mapped.Value is null
            ? $"{Path.GetFileName(path)}: " + string.Join("; ", mapped.Diagnostics.Select(static one => $"{one.Id} {one.Message}").Take(2))
            : null);
    }
}

using DcsGen.Contracts;
using DcsGen.Diagnostics;
using DcsGen.Incremental;
using DcsGen.Review;
using DcsGen.Spec;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DcsGen.Hosting;

/// <summary>The text of a file, with the last contract and the last comparison that were made from it.</summary>
/// <remarks>The compiler keeps it as long as it keeps the file's text, so an edit of another file does not map this one again.</remarks>
internal sealed class CachedText(string text)
{
    private readonly object _gate = new();
    private (SpecFile Spec, Result<Contract> Contract)? _contract;
    private (SpecFile Spec, SpecFile Baseline, SpecComparison Comparison)? _comparison;

    /// <summary>Shared by all analyzers, so that each document is mapped once.</summary>
    public static SourceTextValueProvider<CachedText> Provider { get; } = new(static text => new(text.ToString()));

    public string Text { get; } = text;

    /// <summary>Gets the files that the text refers to, as written.</summary>
    public EquatableArray<string> References { get; } = FileReferences.In(text);

    /// <summary>Returns the contract of the document with this text.</summary>
    public Result<Contract> Contract(SpecFile spec, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_contract is not { } known || known.Spec != spec)
            {
                _contract = known = (spec, ContractMapper.Map(spec, cancellationToken));
            }

            return known.Contract;
        }
    }

    /// <summary>Returns the changes since the baseline in the document with this text.</summary>
    public SpecComparison Comparison(SpecFile spec, SpecFile baseline, CachedText baselineText, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_comparison is not { } known || known.Spec != spec || known.Baseline != baseline)
            {
                // Most documents of a project do not change in a commit.
                _comparison = known = (spec, baseline, HaveSameText(spec, baseline)
                    ? SpecComparison.NoChange
                    : SpecComparison.Of(
                        Contract(spec, cancellationToken), baselineText.Contract(baseline, cancellationToken), cancellationToken));
            }

            return known.Comparison;
        }
    }

    private static bool HaveSameText(SpecFile spec, SpecFile baseline) =>
        spec.Text == baseline.Text
            && spec.Overlays.Select(static overlay => overlay.File.Text)
                .SequenceEqual(baseline.Overlays.Select(static overlay => overlay.File.Text), StringComparer.Ordinal)
            && spec.References.Select(static file => file.Text)
                .SequenceEqual(baseline.References.Select(static file => file.Text), StringComparer.Ordinal);
}

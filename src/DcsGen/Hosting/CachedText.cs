using DcsGen.Contracts;
using DcsGen.Diagnostics;
using DcsGen.Incremental;
using DcsGen.Review;
using DcsGen.Spec;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DcsGen.Hosting;

/// <summary>A file, with what was made of it last. The compiler keeps it as long as it keeps the file's text, so that an edit elsewhere maps nothing again.</summary>
internal sealed class CachedText(string text)
{
    private readonly object _gate = new();
    private (SpecFile Spec, Result<Contract> Contract)? _contract;
    private (SpecFile Spec, SpecFile Baseline, SpecComparison Comparison)? _comparison;

    /// <summary>One for all analyzers, so that a document is mapped once between them.</summary>
    public static SourceTextValueProvider<CachedText> Provider { get; } = new(static text => new(text.ToString()));

    public string Text { get; } = text;

    /// <summary>The files that it refers to, as written.</summary>
    public EquatableArray<string> References { get; } = FileReferences.In(text);

    /// <summary>The contract of the document whose text this is.</summary>
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

    /// <summary>What changed since the baseline in the document whose text this is.</summary>
    public SpecComparison Comparison(SpecFile spec, SpecFile baseline, CachedText baselineText, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_comparison is not { } known || known.Spec != spec || known.Baseline != baseline)
            {
                // Most documents of a change are not what it is about.
                _comparison = known = (spec, baseline, HaveSameText(spec, baseline)
                    ? SpecComparison.NoChange
                    : SpecComparison.Of(Contract(spec, cancellationToken), baselineText.Contract(baseline, cancellationToken), cancellationToken));
            }

            return known.Comparison;
        }
    }

    private static bool HaveSameText(SpecFile spec, SpecFile baseline) =>
        spec.Text == baseline.Text && spec.References.Select(static file => file.Text).SequenceEqual(baseline.References.Select(static file => file.Text), StringComparer.Ordinal);
}

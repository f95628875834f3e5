using DcsGen.Contracts;
using DcsGen.Incremental;
using DcsGen.Mapping;
using DcsGen.Spec;

namespace DcsGen;

/// <summary>A file, with what was made of it last. The compiler keeps it as long as it keeps the file's text, so that an edit elsewhere maps nothing again.</summary>
internal sealed class CachedText(string text)
{
    private readonly object _gate = new();
    private (SpecFile Spec, Result<Contract> Contract)? _contract;
    private (SpecFile Spec, SpecFile Baseline, SpecComparison Comparison)? _comparison;

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
                // Most documents of a change are not what it is about. Of the others only the baseline's contract is kept: the document is what is being edited.
                _comparison = known = (spec, baseline, HaveSameText(spec, baseline)
                    ? SpecComparison.NoChange
                    : SpecComparison.Of(ContractMapper.Map(spec, cancellationToken), baselineText.Contract(baseline, cancellationToken), cancellationToken));
            }

            return known.Comparison;
        }
    }

    private static bool HaveSameText(SpecFile spec, SpecFile baseline) =>
        spec.Text == baseline.Text && spec.References.Select(static file => file.Text).SequenceEqual(baseline.References.Select(static file => file.Text), StringComparer.Ordinal);
}

using DcsGen.Contracts;
using DcsGen.Incremental;
using DcsGen.Mapping;
using DcsGen.Spec;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen;

/// <summary>What analyzers know of a file, once for each text of it: an editor analyzes again on every key.</summary>
internal sealed class CachedText
{
    private readonly object _gate = new();
    private (SpecFile Spec, Result<Contract> Contract)? _mapped;

    private CachedText(SourceText text) => Content = new(text.ToString);

    /// <summary>One for all analyzers, so that they map a document once between them.</summary>
    public static SourceTextValueProvider<CachedText> Provider { get; } = new(static text => new(text));

    public SpecContent Content { get; }

    /// <summary>The contract of the document whose own text this is.</summary>
    public Result<Contract> Map(SpecFile spec, CancellationToken cancellationToken)
    {
        // Others wait for the one that maps; the contract of other options or of other referenced files takes its place.
        lock (_gate)
        {
            if (_mapped is not { } mapped || mapped.Spec != spec)
            {
                mapped = (spec, ContractMapper.Map(spec, cancellationToken));
                _mapped = mapped;
            }

            return mapped.Contract;
        }
    }
}

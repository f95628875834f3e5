using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DcsGen.Contracts;
using DcsGen.Mapping.Client;
using DcsGen.Spec;
using DcsGen.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DcsGen.Hosting;

/// <summary>The documents whose clients a compilation may call. A document is read when code gives a known value to a
/// type of its namespace, or when it has a baseline and code uses a type of its namespace.</summary>
internal sealed class UsageDocuments
{
    private static readonly ConditionalWeakTable<Contract, UsageIndex> s_indexes = new();

    private readonly ImmutableArray<UsageDocument> _documents;
    private readonly ConcurrentDictionary<INamespaceSymbol, ImmutableArray<UsageDocument>> _byNamespace =
        new(SymbolEqualityComparer.Default);

    /// <param name="options">The files with their options.</param>
    /// <param name="read">Reads a file; null when it is not there.</param>
    public UsageDocuments(AnalyzerOptions options, Func<AdditionalText, CachedText?> read)
    {
        var files = new Lazy<ReviewFiles>(() => ReviewFiles.In(
            options, file => read(file) is { } text ? new(new(file.Path, text.Text), text.References) : null));
        IsCompared = ReviewFiles.HasAny(options);
        _documents = options.AdditionalFiles.Where(file => FileRoles.Of(file, options.AnalyzerConfigOptionsProvider).IsDocument())
            .Select(file => new UsageDocument(
                OptionsFor(file, options), IsCompared, () => files.Value.Documents.FirstOrDefault(document => document.File == file), read))
            .ToImmutableArray();
    }

    public bool IsEmpty => _documents.IsEmpty;

    /// <summary>Gets whether documents are compared with their baselines.</summary>
    public bool IsCompared { get; }

    /// <summary>The documents whose clients are in the namespace of a type.</summary>
    public ImmutableArray<UsageDocument> Of(INamedTypeSymbol? type) =>
        type is { ContainingType: null, ContainingNamespace: { } space }
            ? _byNamespace.GetOrAdd(space, space => _documents.RemoveAll(document => !document.IsIn(space)))
            : ImmutableArray<UsageDocument>.Empty;

    // Another project's root namespace is not known from this one's.
    private static SpecOptions OptionsFor(AdditionalText file, AnalyzerOptions options) =>
        SpecFiles.OptionsOf(file, options.AnalyzerConfigOptionsProvider) is var given
            && FileRoles.Of(file, options.AnalyzerConfigOptionsProvider) == FileRole.Usage
            ? given with { RootNamespace = "" }
            : given;

    /// <summary>One document.</summary>
    /// <param name="options">The options of the document.</param>
    /// <param name="isCompared">Whether its baseline counts, if it has one.</param>
    /// <param name="find">Gives the document with its baseline; null when it is not there.</param>
    /// <param name="read">Reads a file.</param>
    internal sealed class UsageDocument(
        SpecOptions options, bool isCompared, Func<ReviewedFile?> find, Func<AdditionalText, CachedText?> read)
    {
        private readonly (string Namespace, string ClientName) _names = OptionsMapper.Names(options);
        private readonly bool _isNamespaceKnown = options.Namespace.Length + options.RootNamespace.Length > 0;
        private UsageIndex? _index;
        private UsageChanges? _changes;
        private volatile bool _isMapped;

        /// <summary>Whether its client is in a namespace; where its own is not known, one that has the client's interface.</summary>
        public bool IsIn(INamespaceSymbol space) =>
            _isNamespaceKnown
                ? space.ToDisplayString() == _names.Namespace
                : !space.GetTypeMembers($"I{_names.ClientName}Client", 0).IsEmpty;

        /// <summary>Null when the document gives no client, which the generator reports.</summary>
        public UsageIndex? Index(CancellationToken cancellationToken)
        {
            Map(cancellationToken);
            return _index;
        }

        /// <summary>Returns the changes since the baseline; null if there is no baseline, or if one of the two gives no client.</summary>
        public UsageChanges? Changes(CancellationToken cancellationToken)
        {
            if (isCompared)
            {
                Map(cancellationToken);
            }

            return _changes;
        }

        private void Map(CancellationToken cancellationToken)
        {
            if (_isMapped)
            {
                return;
            }

            try
            {
                if (find() is { } found)
                {
                    _index = IndexOf(found.File, found.Spec, cancellationToken);
                    _changes = isCompared && _index is not null && found is { BaselineFile: { } file, Baseline: { } baseline }
                        && IndexOf(file, baseline, cancellationToken) is { } before ? _index.Since(before) : null;
                }
            }
            finally
            {
                // A failure is reported by the compiler (AD0001) and is not repeated at the next call.
                _isMapped = !cancellationToken.IsCancellationRequested;
            }
        }

        private UsageIndex? IndexOf(AdditionalText file, SpecFile spec, CancellationToken cancellationToken) =>
            read(file)?.Contract(spec, cancellationToken).Value is { } contract
                ? s_indexes.GetValue(contract, static contract => new(contract))
                : null;
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Mapping;
using DcsGen.Spec;
using DcsGen.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen;

/// <summary>The documents whose clients a compilation may call. None is mapped before code is met that names something of its namespace.</summary>
internal sealed class UsageDocuments
{
    private static readonly ConditionalWeakTable<Contract, UsageIndex> s_indexes = new();

    private readonly ImmutableArray<UsageDocument> _documents;
    private readonly ConcurrentDictionary<INamespaceSymbol, ImmutableArray<UsageDocument>> _byNamespace = new(SymbolEqualityComparer.Default);

    private UsageDocuments(ImmutableArray<UsageDocument> documents) => _documents = documents;

    public bool IsEmpty => _documents.IsEmpty;

    /// <summary>Whether the documents are compared with earlier ones.</summary>
    public bool HasBaseline => _documents.Any(static document => document.HasBaseline);

    /// <param name="given">The files and what the consumer said of them.</param>
    /// <param name="text">What is known of a text.</param>
    /// <param name="cancellationToken">Cancels the reading of files.</param>
    public static UsageDocuments Of(AnalyzerOptions given, Func<SourceText, CachedText?> text, CancellationToken cancellationToken)
    {
        var options = given.AnalyzerConfigOptionsProvider;
        var files = ImmutableArray.CreateBuilder<(AdditionalText File, string Role, CachedText Text)>();
        foreach (var file in given.AdditionalFiles)
        {
            // What is not there is the compiler's to report (CS2001).
            var role = SpecFiles.Role(file, options);
            if (role is "Spec" or "Usage" or "Reference" or "Baseline" && file.GetText(cancellationToken) is { } source && text(source) is { } known)
            {
                files.Add((file, role, known));
            }
        }

        var all = files.ToImmutable();
        return new(
            all.Where(static file => file.Role is "Spec" or "Usage").Select(file => new UsageDocument(
                OptionsFor(file.File, file.Role, options),
                Source(file, all.Where(static other => other.Role != "Baseline")),
                all.Where(other => other.Role == "Baseline" && FileName(other.File.Path) == FileName(file.File.Path))
                    .Select(other => Source(other, all.Where(static other => other.Role == "Baseline"))).FirstOrDefault()))
            .ToImmutableArray());
    }

    /// <summary>The documents whose clients are in the namespace of a type.</summary>
    public ImmutableArray<UsageDocument> Of(INamedTypeSymbol? type) =>
        type is { ContainingType: null, ContainingNamespace: { } space }
            ? _byNamespace.GetOrAdd(space, space => _documents.RemoveAll(document => !document.IsIn(space)))
            : ImmutableArray<UsageDocument>.Empty;

    // Another project's namespace is not known from this one's: found by the client's interface in it.
    private static SpecOptions OptionsFor(AdditionalText file, string role, AnalyzerConfigOptionsProvider options) =>
        SpecFiles.Options(file, options) is var given && role == "Usage" ? given with { RootNamespace = "" } : given;

    private static DocumentSource Source((AdditionalText File, string Role, CachedText Text) file, IEnumerable<(AdditionalText File, string Role, CachedText Text)> files) =>
        new(file.Text, options => SpecFiles.Document((file.File.Path, file.Text.Content), options, files.Select(static other => (other.File.Path, other.Text.Content))));

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <param name="Text">The text that is mapped.</param>
    /// <param name="Document">The whole document, under its options.</param>
    internal sealed record DocumentSource(CachedText Text, Func<SpecOptions, SpecFile> Document);

    /// <summary>One document.</summary>
    internal sealed class UsageDocument(SpecOptions options, DocumentSource current, DocumentSource? baseline)
    {
        private readonly FileContext _names = OptionsMapper.Context(options);
        private UsageIndex? _index;
        private UsageChanges? _changes;
        private volatile bool _isMapped;
        private readonly bool _isNamespaceKnown = options.Namespace.Length + options.RootNamespace.Length > 0;

        public bool HasBaseline => baseline is not null;

        public bool IsIn(INamespaceSymbol space) =>
            _isNamespaceKnown ? space.ToDisplayString() == _names.Namespace : !space.GetTypeMembers($"I{_names.ClientName}Client", 0).IsEmpty;

        /// <summary>Null when the document gives no client, which the generator reports.</summary>
        public UsageIndex? Index(CancellationToken cancellationToken)
        {
            if (!_isMapped)
            {
                try
                {
                    _index = Index(current, cancellationToken);
                    _changes = baseline is not null && _index is not null && Index(baseline, cancellationToken) is { } before ? _index.Since(before) : null;
                }
                finally
                {
                    // What fails is not tried again at the next call; the compiler reports it (AD0001).
                    _isMapped = !cancellationToken.IsCancellationRequested;
                }
            }

            return _index;
        }

        /// <summary>What has changed against the baseline; null where there is none, or one of the two gives no client.</summary>
        public UsageChanges? Changes(CancellationToken cancellationToken) => baseline is not null && Index(cancellationToken) is not null ? _changes : null;

        private UsageIndex? Index(DocumentSource source, CancellationToken cancellationToken) =>
            source.Text.Map(source.Document(options), cancellationToken).Value is { } contract ? s_indexes.GetValue(contract, static contract => new(contract)) : null;
    }
}

using System.Collections.Concurrent;
using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Emit;
using DcsGen.Mapping;
using DcsGen.Review;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Tests.Review;

/// <summary>A document with its contract, its emitted client and code that calls the client.</summary>
internal sealed class EditedDocument
{
    // Shared, because most files of two versions of a document are equal.
    private static readonly ConcurrentDictionary<string, SyntaxTree> s_trees = new(StringComparer.Ordinal);

    private readonly Lazy<CSharpCompilation> _client;

    public EditedDocument(string text)
    {
        var mapped = ApiMapper.Map(ContractOf.File(text), CancellationToken.None).Value ?? throw new InvalidOperationException("The document gives no client.");
        Contract = ContractMapper.Map(mapped, "acme.yaml", CancellationToken.None);
        Files = mapped.Api.Files().ToDictionary(static file => file.HintName, CSharpFiles.Emit);
        var members = MemberDifferences.Members(
            mapped.Api.Files().Where(static file => file is not (SurfaceFile or SupportFile)), CancellationToken.None);
        (Caller, StrictCaller) = (Review.Caller.Of(mapped.Api, members), Review.Caller.Strict(mapped.Api, members));
        _client = new(() => Compiler.Empty(LanguageVersion.Latest)
            .AddSyntaxTrees(Files.Values.Select(static text => s_trees.GetOrAdd(text, static text => CSharpSyntaxTree.ParseText(text)))));
    }

    public Contract Contract { get; }

    /// <summary>Gets the emitted files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>Gets code that uses every emitted member as most people do.</summary>
    public string Caller { get; }

    /// <summary>Gets code that uses every emitted member in rarer ways.</summary>
    public string StrictCaller { get; }

    /// <summary>Returns the problems that code against a previous client has only with this one.</summary>
    public IReadOnlyList<Diagnostic> NewProblems(EditedDocument previous, Func<EditedDocument, string> caller)
    {
        var known = previous.Problems(caller(previous)).Select(static problem => problem.GetMessage()).ToHashSet(StringComparer.Ordinal);
        return [.. Problems(caller(previous)).Where(problem => !known.Contains(problem.GetMessage()))];
    }

    public IReadOnlyList<SpecChange> ChangesTo(EditedDocument other) => SpecDiff.Compare(Contract, other.Contract, CancellationToken.None);

    /// <summary>Returns the errors and warnings of code that calls the client.</summary>
    public IReadOnlyList<Diagnostic> Problems(string caller)
    {
        var tree = CSharpSyntaxTree.ParseText(caller);
        return [.. _client.Value.AddSyntaxTrees(tree)
            .GetSemanticModel(tree)
            .GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }
}

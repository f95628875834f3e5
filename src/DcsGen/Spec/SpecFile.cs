using DcsGen.Incremental;

namespace DcsGen.Spec;

/// <summary>One document with the options of the consumer: the input of the generator.</summary>
/// <param name="Path">The path in the compiler; only for diagnostics, never in the output.</param>
/// <param name="Text">The whole document.</param>
/// <param name="Options">The item's metadata.</param>
/// <param name="Consumer">The project that compiles the client.</param>
/// <param name="ClashesWith">The path of an earlier document with the same client name; null if absent.</param>
/// <param name="References">The listed files that it refers to, directly or through others. It has no other files, so that
/// an edit of another file does not change this value.</param>
internal sealed record SpecFile(
    string Path, string Text, SpecOptions Options, ConsumerFacts Consumer, string? ClashesWith, EquatableArray<SpecText> References)
{
    /// <summary>The document itself, as one of its files.</summary>
    public SpecText AsText => new(Path, Text);

    /// <summary>Gets whether it is an earlier version that the document is compared with.</summary>
    public bool IsBaseline { get; init; }

    /// <summary>The overlays of the document and of <see cref="References"/>, in the order in which they apply.</summary>
    public EquatableArray<SpecOverlay> Overlays { get; init; }
}

/// <summary>A file that a document may refer to.</summary>
/// <param name="Path">The path in the compiler.</param>
/// <param name="Text">The whole file.</param>
internal sealed record SpecText(string Path, string Text);

/// <summary>The metadata of a <c>DcsGenSpec</c> item, as written: defaults and checks come with the mapping.</summary>
/// <param name="Namespace">Where the client goes; empty for <c>{RootNamespace}.{ClientName}</c>.</param>
/// <param name="ClientName">The client is <c>I{ClientName}Client</c>; empty for the file's name.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>, of every emitted top-level type; empty for public.</param>
/// <param name="FileName">The document's file name without <c>.openapi</c> and extension.</param>
/// <param name="RootNamespace">The project's.</param>
/// <param name="ProjectDirectory">The project's, so that a message can name an item as the project would; empty when unknown.</param>
internal sealed record SpecOptions(
    string Namespace, string ClientName, string Accessibility, string FileName, string RootNamespace, string ProjectDirectory = "")
{
    /// <summary><c>tag</c> for an interface of each tag; empty for one of all operations.</summary>
    public string GroupBy { get; init; } = "";

    /// <summary><c>all</c> for a type of each named schema; empty or <c>used</c> for those that an operation, a webhook or a callback
    /// uses.</summary>
    public string Schemas { get; init; } = "";

    /// <summary>Which operations are wanted.</summary>
    public OperationFilter Filter { get; init; } = OperationFilter.None;
}

/// <summary>The facts of the project that compiles the client.</summary>
/// <param name="TargetFramework">Such as <c>.NETCoreApp,Version=v8.0</c>; empty when the project does not say.</param>
/// <param name="LanguageVersion">Such as <c>12.0</c>.</param>
/// <param name="HasHttpClientFactory">Whether Microsoft.Extensions.Http is referenced, so that a registration can be emitted.</param>
internal sealed record ConsumerFacts(string TargetFramework, string LanguageVersion, bool HasHttpClientFactory)
{
    /// <summary>Whether the project keeps the output to be reviewed (<c>DcsGenOutputDir</c>).</summary>
    public bool KeepsOutput { get; init; }
}

/// <summary>The committed output.</summary>
/// <param name="Folder">Where it is, as the project says; empty when the project does not.</param>
/// <param name="Files">The files.</param>
internal sealed record CommittedOutputFiles(string Folder, EquatableArray<CommittedFile> Files);

/// <summary>A file of the committed output.</summary>
/// <param name="HintName">Its path below <c>DcsGenOutputDir</c>, with slashes: the hint name it was emitted under.</param>
internal sealed record CommittedFile(string Path, string HintName, string Text);

using System.Collections.Immutable;
using DcsGen.Diagnostics;
using DcsGen.Incremental;
using DcsGen.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DcsGen.Hosting;

/// <summary>AdditionalFiles and options, reduced to strings.</summary>
internal static class SpecFiles
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>One item for each document with <c>DcsGenRole="Spec"</c>, in the project's order.</summary>
    public static IncrementalValuesProvider<SpecFile> From(IncrementalGeneratorInitializationContext context)
    {
        var texts = WithRole(context, FileRole.Spec);
        var names = texts.Select(static (text, _) => (text.File.Path, Key(text.Options))).Collect();
        var files = WithRole(context, FileRole.Spec, FileRole.Reference)
            .Select(static (text, cancellationToken) => text.File.GetText(cancellationToken)?.ToString() is { } content
                ? new ListedText(new(text.File.Path, content), FileReferences.In(content))
                : null)
            .Collect();
        return texts.Combine(Consumer(context)).Combine(names).Combine(files).Combine(Overlays(context)).SelectMany(static (pair, _) =>
        {
            // The compiler reports a file that does not exist (CS2001).
            var ((((text, consumer), names), files), overlays) = pair;
            var path = text.File.Path;
            return files.FirstOrDefault(file => file?.File.Path == path) is { } document
                ? (SpecFile[])[document.ToSpec(text.Options, consumer, ClashOf(path, Key(text.Options), names), files, overlays)]
                : [];
        });
    }

    /// <summary>The overlays that change no file of the project.</summary>
    public static IncrementalValueProvider<EquatableArray<string>> UnmatchedOverlays(
        IncrementalGeneratorInitializationContext context) =>
        OverlayPlaces(context).Select(static (places, _) => places
            .Where(static place => place.Targets.Count == 0)
            .Select(static place => place.Path)
            .ToEquatableArray());

    /// <summary>The files that were not read as Unicode text. Where bytes are not UTF-8, the compiler on Windows reads a file in the code
    /// page of the machine.</summary>
    public static IncrementalValuesProvider<DiagnosticInfo> NotUnicode(IncrementalGeneratorInitializationContext context) =>
        WithRole(context, FileRole.Spec, FileRole.Reference, FileRole.Overlay)
            .Select(static (text, cancellationToken) =>
                (text.File.Path, Encoding: text.File.GetText(cancellationToken)?.Encoding?.WebName.ToLowerInvariant()))
            .Where(static file => file.Encoding is not (null or "us-ascii") && !file.Encoding.StartsWith("utf-", StringComparison.Ordinal))
            .Select(static (file, _) => new DiagnosticInfo(
                DiagnosticDescriptors.NotUtf8.Id, file.Path, 0, 0, [$"it was read as {file.Encoding}"]));

    // Each overlay once for each file that it changes, in the project's order.
    private static IncrementalValueProvider<ImmutableArray<(string Target, ListedText Overlay)>> Overlays(
        IncrementalGeneratorInitializationContext context)
    {
        var texts = WithRole(context, FileRole.Overlay)
            .Select(static (text, cancellationToken) => text.File.GetText(cancellationToken)?.ToString() is { } content
                ? new ListedText(new(text.File.Path, content), FileReferences.In(content))
                : null)
            .Collect();
        return texts.Combine(OverlayPlaces(context)).Select(static (pair, _) => pair.Right
            .SelectMany(place => place.Targets.Select(target => (target, pair.Left.FirstOrDefault(text => text?.File.Path == place.Path)!)))
            .Where(static overlay => overlay.Item2 is not null)
            .ToImmutableArray());
    }

    private static IncrementalValueProvider<EquatableArray<OverlayPlace>> OverlayPlaces(IncrementalGeneratorInitializationContext context)
    {
        var projectDirectory = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => Property(options, "ProjectDir"));
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => (
                Role: FileRoles.Of(pair.Left, pair.Right), pair.Left.Path, For: ItemMetadata(pair.Left, pair.Right, "DcsGenFor")))
            .Where(static file => file.Role == FileRole.Overlay || file.Role.IsCurrent())
            .Collect();
        return files.Combine(projectDirectory).Select(static (pair, _) =>
        {
            var documents = pair.Left.Where(static file => file.Role.IsDocument()).Select(static file => file.Path);
            var targets = pair.Left.Where(static file => file.Role.IsCurrent()).Select(static file => file.Path);
            return pair.Left.Where(static file => file.Role == FileRole.Overlay)
                .Select(file => new OverlayPlace(
                    file.Path, OverlayTargets.Of(file.Path, file.For, documents, targets, pair.Right).ToEquatableArray()))
                .ToEquatableArray();
        });
    }

    private sealed record OverlayPlace(string Path, EquatableArray<string> Targets);

    /// <summary>The committed output that <c>DcsGenMode=verify</c> hands in; null in every other mode, so that nothing is
    /// compared.</summary>
    public static IncrementalValueProvider<CommittedOutputFiles?> Committed(IncrementalGeneratorInitializationContext context)
    {
        var folder = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            Property(options, "DcsGenMode") == "verify" ? Property(options, "DcsGenOutputDir").Replace('\\', '/').TrimEnd('/') : null);
        return WithRole(context, FileRole.Committed)
            .Select(static (text, cancellationToken) => new CommittedFile(
                text.File.Path, text.HintName, text.File.GetText(cancellationToken)?.ToString() ?? ""))
            .Collect()
            .Combine(folder)
            .Select(static (pair, _) => pair.Right is { } folder ? new CommittedOutputFiles(folder, pair.Left.ToEquatableArray()) : null);
    }

    // The options provider looks changed on every run. The options that are taken from it are a record, and the text itself is read
    // in a step of its own, which an unchanged file does not reach.
    private static IncrementalValuesProvider<(AdditionalText File, SpecOptions Options, string HintName)> WithRole(
        IncrementalGeneratorInitializationContext context, params FileRole[] roles) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => roles.Contains(FileRoles.Of(pair.Left, pair.Right)))
            .Select(static (pair, _) => (
                pair.Left,
                OptionsOf(pair.Left, pair.Right),
                ItemMetadata(pair.Left, pair.Right, "DcsGenHintName").Replace('\\', '/')));

    private static IncrementalValueProvider<ConsumerFacts> Consumer(IncrementalGeneratorInitializationContext context)
    {
        var framework = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            Property(options, "TargetFrameworkIdentifier") is { Length: > 0 } identifier ? identifier + ",Version=" + Property(options, "TargetFrameworkVersion") : "");
        var language = context.ParseOptionsProvider.Select(static (options, _) =>
            options is CSharpParseOptions csharp ? csharp.LanguageVersion.ToDisplayString() : "");
        var hasHttp = context.MetadataReferencesProvider
            .Where(static reference => reference.Display is { } path
                && path.EndsWith("Microsoft.Extensions.Http.dll", StringComparison.OrdinalIgnoreCase))
            .Collect()
            .Select(static (references, _) => references.Length > 0);
        var keepsOutput = context.AnalyzerConfigOptionsProvider.Select(
            static (options, _) => Property(options, "DcsGenMode") is "write" or "verify");
        return framework.Combine(language).Combine(hasHttp).Combine(keepsOutput)
            .Select(static (facts, _) => new ConsumerFacts(facts.Left.Left.Left, facts.Left.Left.Right, facts.Left.Right)
            {
                KeepsOutput = facts.Right
            });
    }

    /// <summary>Returns the options of a document: its item's metadata and properties of the project.</summary>
    public static SpecOptions OptionsOf(AdditionalText file, AnalyzerConfigOptionsProvider options) => new(
        ItemMetadata(file, options, "DcsGenNamespace"),
        ItemMetadata(file, options, "DcsGenClientName"),
        ItemMetadata(file, options, "DcsGenAccessibility"),
        FilePath.DocumentName(file.Path),
        Property(options, "RootNamespace"),
        Property(options, "ProjectDir"))
    {
        GroupBy = ItemMetadata(file, options, "DcsGenGroupBy"),
        Schemas = ItemMetadata(file, options, "DcsGenSchemas"),
        Filter = new(
            ItemMetadata(file, options, "DcsGenIncludeTags"),
            ItemMetadata(file, options, "DcsGenExcludeTags"),
            ItemMetadata(file, options, "DcsGenIncludePaths"),
            ItemMetadata(file, options, "DcsGenExcludePaths"),
            ItemMetadata(file, options, "DcsGenIncludeOperations"),
            ItemMetadata(file, options, "DcsGenExcludeOperations")),
    };

    // Hint names are compared without case, and a second file of one name would lose the output of both.
    private static string Key(SpecOptions options) =>
        new string((options.ClientName.Length > 0 ? options.ClientName : options.FileName).Where(char.IsLetterOrDigit)
            .ToArray()).ToUpperInvariant();

    private static string? ClashOf(string path, string key, ImmutableArray<(string Path, string Key)> names)
    {
        var first = names.First(name => name.Key == key).Path;
        return first == path ? null : first;
    }

    /// <summary>Returns a value of an item's metadata; empty if it is not set.</summary>
    public static string ItemMetadata(AdditionalText file, AnalyzerConfigOptionsProvider options, string name) =>
        options.GetOptions(file).TryGetValue(Metadata + name, out var value) ? value.Trim() : "";

    /// <summary>Returns a property of the project; empty if it is not set.</summary>
    public static string Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}

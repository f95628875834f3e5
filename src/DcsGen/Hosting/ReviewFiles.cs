using DcsGen.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DcsGen.Hosting;

/// <summary>The input of a review: the documents of a project, its own and those whose clients it calls, each with its baseline and the
/// changes that are accepted.</summary>
/// <param name="Documents">In the project's order.</param>
/// <param name="Unmatched">The baselines and lists of accepted changes that belong to no document.</param>
internal sealed record ReviewFiles(IReadOnlyList<ReviewedFile> Documents, IReadOnlyList<AdditionalText> Unmatched)
{
    private static readonly string[] s_released = [".released", ".baseline", ".openapi"];

    /// <summary>Returns whether there is anything to review.</summary>
    public static bool HasAny(AnalyzerOptions options) =>
        SpecFiles.Property(options.AnalyzerConfigOptionsProvider, "DcsGenReview") != "off"
        && options.AdditionalFiles.Any(
            file => FileRoles.Of(file, options.AnalyzerConfigOptionsProvider) is FileRole.Baseline or FileRole.Accepted);

    /// <param name="options">The project's.</param>
    /// <param name="read">Reads a file; null when it is not there.</param>
    public static ReviewFiles In(AnalyzerOptions options, Func<AdditionalText, ListedText?> read)
    {
        var files = options.AdditionalFiles
            .Select(file => new Listed(
                file,
                FileRoles.Of(file, options.AnalyzerConfigOptionsProvider),
                SpecFiles.ItemMetadata(file, options.AnalyzerConfigOptionsProvider, "DcsGenFor"),
                Place(file, options)))
            .Where(static file => file.Role != FileRole.None)
            .ToList();
        var texts = new Dictionary<AdditionalText, ListedText?>();
        var specs = files.Where(static file => file.Role.IsDocument()).ToList();
        var projectDirectory = SpecFiles.Property(options.AnalyzerConfigOptionsProvider, "ProjectDir");
        var overlays = files.Where(static file => file.Role == FileRole.Overlay)
            .SelectMany(file => TargetsOf(file.File.Path, file.For).Select(target => (Target: target, File: file)))
            .ToList();
        var matches = files.Where(static file => file.Role is FileRole.Baseline or FileRole.Accepted)
            .Select(file => (File: file, Spec: SpecOf(file, specs, projectDirectory)))
            .Where(static pair => pair.Spec is not null)
            .ToLookup(static pair => pair.Spec!, static pair => pair.File);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var documents = new List<ReviewedFile>();
        foreach (var spec in specs)
        {
            // A baseline from git was asked for with this build, so it comes before a file that the project lists.
            var baseline = matches[spec]
                .Where(static file => file.Role == FileRole.Baseline)
                .OrderBy(static file => file.Place.Length == 0)
                .FirstOrDefault();
            var accepted = matches[spec].FirstOrDefault(static file => file.Role == FileRole.Accepted);
            used.UnionWith(matches[spec].Select(static file => file.File.Path));
            if (Text(spec) is not { } document)
            {
                continue;
            }

            var metadata = SpecFiles.OptionsOf(spec.File, options.AnalyzerConfigOptionsProvider);
            var previous = baseline is null ? null : Baseline(baseline, metadata);
            documents.Add(new(
                spec.File,
                spec.Role == FileRole.Spec,
                Document(document, files.Where(static file => file.Role.IsCurrent()).Select(Text), CurrentOverlays(), metadata),
                baseline?.File,
                previous?.Spec,
                previous?.Paths ?? [],
                accepted?.File));
        }

        var unmatched = files.Where(file =>
            file.Role is FileRole.Baseline or FileRole.Accepted && file.Place.Length == 0 && !used.Contains(file.File.Path));
        return new(documents, [.. unmatched.Select(static file => file.File)]);

        IEnumerable<string> TargetsOf(string path, string named) => OverlayTargets.Of(
            path,
            named,
            specs.Select(static spec => spec.File.Path),
            files.Where(static file => file.Role.IsCurrent()).Select(static file => file.File.Path),
            projectDirectory);

        List<(string Target, ListedText Overlay)> CurrentOverlays() =>
            [.. overlays.Where(overlay => Text(overlay.File) is not null).Select(overlay => (overlay.Target, Text(overlay.File)!))];

        ListedText? Text(Listed file)
        {
            if (!texts.TryGetValue(file.File, out var text))
            {
                texts.Add(file.File, text = read(file.File));
            }

            return text;
        }

        // References of a baseline start from the path where it was. A baseline that is a file of the project refers to the files of today.
        (SpecFile Spec, Dictionary<string, string> Paths)? Baseline(Listed file, SpecOptions metadata)
        {
            var others = files.Where(other => other.Role == FileRole.Baseline && other.Place.Length > 0 == file.Place.Length > 0).ToList();
            if (file.Place.Length == 0)
            {
                others.AddRange(files.Where(static other => other.Role.IsCurrent()));
            }

            if (AtPlace(file) is not { } text)
            {
                return null;
            }

            var paths = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var other in others)
            {
                paths[other.Place.Length > 0 ? other.Place : other.File.Path] = other.File.Path;
            }

            var spec = Document(text, others.Select(AtPlace), BaselineOverlays(file, text), metadata) with { IsBaseline = true };
            used.UnionWith(spec.References.Select(reference => paths[reference.Path]));
            return (spec, paths);
        }

        // Of the same commit, with the files that they change today; those of a file that the project keeps are those of today.
        List<(string Target, ListedText Overlay)> BaselineOverlays(Listed file, ListedText document)
        {
            if (file.Place.Length == 0)
            {
                var current = matches.First(match => match.Contains(file)).Key.File.Path;
                return [.. CurrentOverlays().Select(
                    overlay => (FilePath.IsSame(overlay.Target, current) ? document.File.Path : overlay.Target, overlay.Overlay))];
            }

            var previous = files.Where(static other => other.Role == FileRole.Baseline && other.Place.Length > 0).ToList();
            var known = overlays.SelectMany(overlay => previous
                .Where(other => FilePath.IsSame(other.Place, overlay.File.File.Path))
                .Select(other => (overlay.Target, AtPlace(other)!)));
            var gone = previous
                .Where(other => FilePath.DocumentName(other.Place).EndsWith(".overlay", StringComparison.OrdinalIgnoreCase)
                    && !overlays.Any(overlay => FilePath.IsSame(other.Place, overlay.File.File.Path)))
                .SelectMany(other => TargetsOf(other.Place, "").Select(target => (target, AtPlace(other)!)));
            return [.. known.Concat(gone).Where(static overlay => overlay.Item2 is not null)];
        }

        ListedText? AtPlace(Listed file) =>
            Text(file) is { } text && file.Place.Length > 0 ? new(text.File with { Path = file.Place }, text.References) : Text(file);
    }

    // The facts of the project do not affect the comparison, and the generator reports a clash of names.
    private static SpecFile Document(
        ListedText document,
        IEnumerable<ListedText?> files,
        IReadOnlyList<(string Target, ListedText Overlay)> overlays,
        SpecOptions options) =>
        document.ToSpec(options, new("", "", HasHttpClientFactory: false), null, [.. files], overlays);

    private static Listed? SpecOf(Listed file, List<Listed> specs, string projectDirectory)
    {
        if (file.Place.Length > 0)
        {
            return specs.Find(spec => FilePath.IsSame(spec.File.Path, file.Place));
        }

        if (file.For.Length > 0)
        {
            // The project writes it relative to its own folder.
            return specs.Find(spec => FilePath.IsSame(spec.File.Path, FilePath.Combine(projectDirectory, file.For)));
        }

        var name = file.Role == FileRole.Accepted
            ? Without(FilePath.DocumentName(file.File.Path), ".accepted")
            : s_released.Aggregate(FilePath.DocumentName(file.File.Path), Without);
        var named = specs.FindAll(spec => string.Equals(FilePath.DocumentName(spec.File.Path), name, StringComparison.OrdinalIgnoreCase));
        var beside = named.FindAll(
            spec => FilePath.Folder(FilePath.Normalize(spec.File.Path)) == FilePath.Folder(FilePath.Normalize(file.File.Path)));
        return beside.Count > 0 ? beside[0] : named.Count == 1 ? named[0] : null;
    }

    private static string Without(string name, string suffix) =>
        name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - suffix.Length) : name;

    // The targets escape the characters that begin a comment in an editorconfig file.
    private static string Place(AdditionalText file, AnalyzerOptions options) =>
        FilePath.Normalize(SpecFiles.ItemMetadata(file, options.AnalyzerConfigOptionsProvider, "DcsGenPlace").Replace("|s", ";").Replace("|h", "#"));

    private sealed record Listed(AdditionalText File, FileRole Role, string For, string Place);
}

/// <summary>A document that is reviewed.</summary>
/// <param name="File">The document.</param>
/// <param name="IsOwn">Whether the project makes its client, and not only calls it.</param>
/// <param name="Spec">The document with the files that it refers to.</param>
/// <param name="BaselineFile">The file of the baseline; null if absent.</param>
/// <param name="Baseline">The baseline with the files that it referred to, each under its previous path; null if absent.</param>
/// <param name="BaselinePaths">Where the files of the baseline stood, and where they are kept.</param>
/// <param name="Accepted">The changes that are accepted; null for no file.</param>
internal sealed record ReviewedFile(
    AdditionalText File,
    bool IsOwn,
    SpecFile Spec,
    AdditionalText? BaselineFile,
    SpecFile? Baseline,
    IReadOnlyDictionary<string, string> BaselinePaths,
    AdditionalText? Accepted);

using DcsGen.Incremental;

namespace DcsGen.Spec;

/// <summary>A file that the project lists.</summary>
/// <param name="File">Its path and its text.</param>
/// <param name="References">The files that it refers to, as written.</param>
internal sealed record ListedText(SpecText File, EquatableArray<string> References)
{
    /// <summary>Returns the files that it refers to, directly or through others, in the order in which they are met.</summary>
    /// <param name="files">The listed files.</param>
    /// <param name="overlays">The overlays with the files that they change. What an overlay refers to, the changed file refers to.</param>
    public EquatableArray<SpecText> ReferredTo(
        IReadOnlyCollection<ListedText?> files, IReadOnlyList<(string Target, ListedText Overlay)> overlays)
    {
        if ((References.Count == 0 && overlays.Count == 0) || files.Count == 0)
        {
            return [];
        }

        // Without case, as most machines have it.
        var listed = new Dictionary<string, ListedText>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (file is not null && FilePath.Normalize(file.File.Path) is var path && !listed.ContainsKey(path))
            {
                listed.Add(path, file);
            }
        }

        var found = new List<SpecText>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { File.Path };
        var open = new Queue<ListedText>([this]);
        while (open.Count > 0)
        {
            var from = open.Dequeue();
            foreach (var reference in from.References.Concat(OverlaysOf(from)))
            {
                if (FilePath.Resolve(from.File.Path, reference) is { } path
                    && listed.TryGetValue(path, out var file)
                    && seen.Add(file.File.Path))
                {
                    found.Add(file.File);
                    open.Enqueue(file);
                }
            }
        }

        return found.ToEquatableArray();

        IEnumerable<string> OverlaysOf(ListedText file) => overlays.Where(overlay => FilePath.IsSame(overlay.Target, file.File.Path))
            .SelectMany(static overlay => overlay.Overlay.References);
    }

    /// <summary>Returns the document of this file, with the files that it refers to and their overlays.</summary>
    /// <param name="options">The document's options.</param>
    /// <param name="consumer">The project.</param>
    /// <param name="clashesWith">See <see cref="SpecFile"/>.</param>
    /// <param name="files">The listed files.</param>
    /// <param name="overlays">See <see cref="ReferredTo"/>.</param>
    public SpecFile ToSpec(
        SpecOptions options,
        ConsumerFacts consumer,
        string? clashesWith,
        IReadOnlyCollection<ListedText?> files,
        IReadOnlyList<(string Target, ListedText Overlay)> overlays)
    {
        var references = ReferredTo(files, overlays);
        return new(File.Path, File.Text, options, consumer, clashesWith, references)
        {
            Overlays = overlays
                .Where(overlay => FilePath.IsSame(overlay.Target, File.Path)
                    || references.Any(file => FilePath.IsSame(overlay.Target, file.Path)))
                .Select(static overlay => new SpecOverlay(overlay.Target, overlay.Overlay.File))
                .ToEquatableArray(),
        };
    }
}

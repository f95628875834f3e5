using DcsGen.Incremental;

namespace DcsGen.Spec;

/// <summary>A file that the project lists.</summary>
/// <param name="File">Its path and its text.</param>
/// <param name="References">The files that it refers to, as written.</param>
internal sealed record ListedText(SpecText File, EquatableArray<string> References)
{
    /// <summary>Returns the files that it refers to, directly or through others, in the order in which they are met.</summary>
    public EquatableArray<SpecText> ReferredTo(IReadOnlyCollection<ListedText?> files)
    {
        if (References.Count == 0 || files.Count == 0)
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
            foreach (var reference in from.References)
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
    }
}

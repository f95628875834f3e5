using DcsGen.Spec;

namespace DcsGen.Reading;

/// <summary>Pointers into a document's model as files, lines and columns. Holds the texts, and nothing of the model.</summary>
/// <param name="bundle">Where what stands in the document came from.</param>
/// <param name="isVersion2">Whether the document is OpenAPI 2.0.</param>
internal sealed class Origins(Bundle bundle, bool isVersion2)
{
    // The model speaks of 3.x; a 2.0 document has its components elsewhere.
    private static readonly (string Here, string There)[] s_moved =
    [
        ("/components/schemas/", "/definitions/"),
        ("/components/parameters/", "/parameters/"),
        ("/components/requestBodies/", "/parameters/"),
        ("/components/responses/", "/responses/"),
        ("/components/securitySchemes/", "/securityDefinitions/"),
    ];

    /// <summary>A pointer into the model as a pointer into the document's own text.</summary>
    public string OwnPointer(string pointer)
    {
        if (isVersion2)
        {
            foreach (var (here, there) in s_moved)
            {
                if (pointer.StartsWith(here, StringComparison.Ordinal))
                {
                    return there + pointer.Substring(here.Length);
                }
            }
        }

        return pointer;
    }

    /// <summary>A pointer into the model as a file and a pointer into its text.</summary>
    public (SpecText File, string Pointer) Origin(string pointer) => bundle.Origin(OwnPointer(pointer));

    /// <summary>File, zero-based line and column of each pointer, in the same order. Each file is read once more: ask for all at once.</summary>
    public IReadOnlyList<(string Path, int Line, int Column)> Locate(IEnumerable<string> pointers)
    {
        var origins = pointers.Select(Origin).ToArray();
        var positions = origins
            .GroupBy(static origin => origin.File.Path, StringComparer.Ordinal)
            .ToDictionary(static file => file.Key, static file => Positions.Of(file.First().File.Text, file.Select(static origin => origin.Pointer)), StringComparer.Ordinal);
        return [.. origins.Select(origin =>
        {
            var (line, column) = positions[origin.File.Path].Find(origin.Pointer);
            return (origin.File.Path, line, column);
        })];
    }
}

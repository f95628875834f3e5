using System.Text.RegularExpressions;
using DcsGen.Reading.Overlays;
using DcsGen.Spec;

namespace DcsGen.Reading.References;

/// <summary>Pointers into a document's model as files, lines and columns. It holds texts, and nothing of the tree.</summary>
/// <param name="document">The document itself.</param>
/// <param name="moved">The files and pointers of nodes that were written elsewhere, by their pointers in the tree.</param>
/// <param name="overlaid">The places in overlays.</param>
/// <param name="bodies">The pointers of the parameters that have a schema in a document of OpenAPI 2.0; null for other versions.</param>
internal sealed class Origins(
    SpecText document, Dictionary<string, (SpecText File, string Pointer)> moved, OverlaidFiles overlaid, HashSet<string>? bodies)
{
    // The model is one of 3.x; a 2.0 document has its components elsewhere.
    private static readonly (string Here, string There)[] s_sections =
    [
        ("/components/schemas/", "/definitions/"),
        ("/components/parameters/", "/parameters/"),
        ("/components/requestBodies/", "/parameters/"),
        ("/components/responses/", "/responses/"),
        ("/components/securitySchemes/", "/securityDefinitions/"),
    ];

    // A response of 2.0 has one schema and no media types, and so has the parameter that is the body.
    private static readonly Regex s_content = new(
        @"^((?:/paths/[^/]+/[^/]+)?/(?:responses|parameters)/[^/]+)/content/[^/]+(/schema(?:/.*)?)$", RegexOptions.CultureInvariant);

    // A header of 2.0 and a parameter that is not the body have the keywords of their values themselves.
    private static readonly Regex s_value = new(
        @"^((?:/paths/[^/]+(?:/[^/]+)?)?/(?:responses/[^/]+/headers|parameters)/[^/]+)/schema((?:/.*)?)$", RegexOptions.CultureInvariant);

    // The body of 2.0 is one of the parameters of the operation, or of its path.
    private static readonly Regex s_body = new(
        @"^((/paths/[^/]+)/[^/]+)/requestBody(?=/|$)", RegexOptions.CultureInvariant);

    // By the pointer of the operation or the path.
    private readonly Dictionary<string, string> _bodies = (bodies ?? [])
        .GroupBy(static body => body.Substring(0, body.LastIndexOf("/parameters/", StringComparison.Ordinal)), StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);

    /// <summary>Returns a pointer into the model as a pointer into the tree.</summary>
    public string TreePointer(string pointer)
    {
        if (bodies is null)
        {
            return pointer;
        }

        foreach (var (here, there) in s_sections)
        {
            if (pointer.StartsWith(here, StringComparison.Ordinal))
            {
                pointer = there + pointer.Substring(here.Length);
                break;
            }
        }

        if (s_body.Match(pointer) is { Success: true } body
            && (BodyOf(body.Groups[1].Value) ?? BodyOf(body.Groups[2].Value)) is { } parameter)
        {
            pointer = parameter + pointer.Substring(body.Length);
        }

        if (s_value.Match(pointer) is { Success: true } value && !bodies.Contains(value.Groups[1].Value))
        {
            pointer = value.Groups[1].Value + value.Groups[2].Value;
        }

        return s_content.Replace(pointer, "$1$2", 1);
    }

    private string? BodyOf(string owner) => _bodies.TryGetValue(owner, out var body) ? body : null;

    /// <summary>Returns a pointer into the model as a file and a pointer into its text.</summary>
    public (SpecText File, string Pointer) Origin(string pointer)
    {
        pointer = TreePointer(pointer);
        var (file, at) = Nearest(moved, pointer) ?? (document, pointer);
        return overlaid.Origin(file, at);
    }

    /// <summary>Returns the place of a node, which is that of its nearest known ancestor with the rest of the pointer; null if no ancestor
    /// is known.</summary>
    public static (SpecText File, string Pointer)? Nearest(Dictionary<string, (SpecText File, string Pointer)> known, string pointer)
    {
        for (var end = pointer.Length; end > 0 && known.Count > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            if (known.TryGetValue(pointer.Substring(0, end), out var origin))
            {
                return (origin.File, origin.Pointer + pointer.Substring(end));
            }
        }

        return null;
    }

    /// <summary>Returns file, zero-based line and column of each pointer, in the same order. Each file is read once more: ask for all at
    /// once.</summary>
    public IReadOnlyList<(string Path, int Line, int Column)> Locate(IEnumerable<string> pointers) => Locate(pointers.Select(Origin));

    /// <summary>Returns file, zero-based line and column of each finding, in the same order.</summary>
    public IReadOnlyList<(string Path, int Line, int Column)> Locate(IEnumerable<Finding> findings) =>
        Locate(findings.Select(finding => finding.File is { } file ? overlaid.Origin(file, finding.Pointer) : Origin(finding.Pointer)));

    /// <summary>Returns file, zero-based line and column of each pointer into the text of its file, in the same order.</summary>
    public static IReadOnlyList<(string Path, int Line, int Column)> Locate(IEnumerable<(SpecText File, string Pointer)> places)
    {
        var origins = places.ToArray();
        var positions = origins
            .GroupBy(static origin => origin.File.Path, StringComparer.Ordinal)
            .ToDictionary(
                static file => file.Key,
                static file => Positions.Of(file.First().File.Text, file.Select(static origin => origin.Pointer)),
                StringComparer.Ordinal);
        return [.. origins.Select(origin =>
        {
            var (line, column) = positions[origin.File.Path].Find(origin.Pointer);
            return (origin.File.Path, line, column);
        })];
    }
}

using DcsGen.Diagnostics;
using DcsGen.Spec;

namespace DcsGen.Reading;

/// <summary>Finds text that is not UTF-8. A reader of files decodes bytes that are not valid as U+FFFD, the replacement character, so
/// names and values would silently have wrong letters.</summary>
internal static class UndecodedText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Returns a diagnostic for each file of a document that has a replacement character, at the first one.</summary>
    public static IEnumerable<DiagnosticInfo> In(SpecFile spec) => spec.References.Prepend(spec.AsText)
        .Concat(spec.Overlays.Select(static overlay => overlay.File))
        .Select(static file => (File: file, Offset: file.Text.IndexOf(Replacement)))
        .Where(static found => found.Offset >= 0)
        .Select(static found => At(found.File, found.Offset));

    private static DiagnosticInfo At(SpecText file, int offset)
    {
        var line = file.Text.Take(offset).Count(static letter => letter == '\n');
        var column = offset - (offset == 0 ? 0 : file.Text.LastIndexOf('\n', offset - 1) + 1);
        return new(
            DiagnosticDescriptors.NotUtf8.Id,
            file.Path,
            line,
            column,
            [$"U+FFFD takes the place of bytes that cannot be decoded"]);
    }
}

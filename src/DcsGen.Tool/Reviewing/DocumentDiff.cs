using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Reading;
using DcsGen.Tool.Documents;

namespace DcsGen.Tool.Reviewing;

/// <summary>The hunks of a document that show a change.</summary>
internal sealed class DocumentDiff
{
    // A document whose lines are as long, on the average, was not written for eyes.
    private const int MaxAverage = 1_000;
    private const int MaxLines = 80;

    // The levels from a property to its schema: the property, properties, the schema.
    private const int MaxHeight = 3;

    private readonly Document _old;
    private readonly Document _new;
    private readonly Dictionary<string, Side> _oldFiles;
    private readonly Dictionary<string, Side> _newFiles;
    private readonly Dictionary<(string?, string?), IReadOnlyList<LineEdit>> _edits = [];

    /// <param name="oldDocument">The document as it was.</param>
    /// <param name="oldPlaces">All places of it that will be asked for.</param>
    /// <param name="newDocument">The document as it is.</param>
    /// <param name="newPlaces">All places of it that will be asked for.</param>
    public DocumentDiff(
        Document oldDocument, IReadOnlyList<DocumentPlace> oldPlaces, Document newDocument, IReadOnlyList<DocumentPlace> newPlaces)
    {
        (_old, _new) = (oldDocument, newDocument);
        _oldFiles = Sides(oldDocument, oldPlaces);
        _newFiles = Sides(newDocument, newPlaces);
    }

    /// <param name="oldPlace">Where it stood, or its parent.</param>
    /// <param name="newPlace">The current place, or that of its parent.</param>
    public IReadOnlyList<FileHunks> Of(DocumentPlace oldPlace, DocumentPlace newPlace)
    {
        var (oldPosition, newPosition) = (oldPlace.Position, newPlace.Position);
        var (oldSide, newSide) = (_oldFiles[oldPosition.Path], _newFiles[newPosition.Path]);

        // A parent is only where the other side's thing would be.
        var oldLines = IsBelow(newPlace.Pointer, oldPlace.Pointer) ? default : oldSide.Extent(oldPlace);
        var newLines = IsBelow(oldPlace.Pointer, newPlace.Pointer) ? default : newSide.Extent(newPlace);
        if (oldSide.Key == newSide.Key)
        {
            var edits = Edits(oldSide, newSide);
            var lines = Hunks.Format(oldSide.Lines, newSide.Lines, edits, edit => Touches(edit, oldLines, newLines), MaxLines);
            if (lines.Count == 0)
            {
                lines = SaidAbove(oldSide, newSide, edits, oldLines, newLines, newPlace.OwnPointer);
            }

            return lines.Count == 0 ? [] : [new(MessageText.Whole(_new.Source.Display(newPosition.Path)), newSide.Note, lines)];
        }

        // From one file into another.
        var result = new List<FileHunks>();
        foreach (var (document, side, path, extent, isOld) in ((Document, Side, string, (int, int), bool)[])
            [(_old, oldSide, oldPosition.Path, oldLines, true), (_new, newSide, newPosition.Path, newLines, false)])
        {
            var (before, after) = isOld ? (side, Counterpart(_newFiles, side)) : (Counterpart(_oldFiles, side), side);
            var lines = Hunks.Format(
                before?.Lines ?? [], after?.Lines ?? [], Edits(before, after),
                edit => Touches(edit, isOld ? extent : default, isOld ? default : extent), MaxLines / 2);
            if (lines.Count > 0)
            {
                result.Add(new(MessageText.Whole(document.Source.Display(path)), side.Note, lines));
            }
        }

        return result;
    }

    // If its own lines did not change, the lines of its parent that name it, such as an item of required.
    private static List<MessageText> SaidAbove(
        Side oldSide,
        Side newSide,
        IReadOnlyList<LineEdit> edits,
        (int Start, int End) oldLines,
        (int Start, int End) newLines,
        string pointer)
    {
        var name = Pointer.Split(pointer).LastOrDefault(static key => !int.TryParse(key, out _)) ?? "";
        for (var height = 0; name.Length > 0 && height < MaxHeight && (oldLines.End > 0 || newLines.End > 0); height++)
        {
            (oldLines, newLines) = (oldSide.Around(oldLines), newSide.Around(newLines));
            var lines = Hunks.Format(
                oldSide.Lines, newSide.Lines, edits,
                edit => Touches(edit, oldLines, newLines)
                    && (Names(oldSide.Lines, edit.OldStart, edit.OldEnd) || Names(newSide.Lines, edit.NewStart, edit.NewEnd)), MaxLines);
            if (lines.Count > 0)
            {
                return lines;
            }
        }

        return [];

        bool Names(string[] lines, int start, int end) =>
            lines.AsSpan(start, end - start).ToArray().Any(line => line.Contains(name, StringComparison.Ordinal));
    }

    private static Side? Counterpart(Dictionary<string, Side> files, Side side) =>
        files.Values.FirstOrDefault(other => other.Key == side.Key);

    private static bool IsBelow(string pointer, string parent) =>
        pointer.Length > parent.Length && pointer.StartsWith(parent + "/", StringComparison.Ordinal);

    private static bool Touches(LineEdit edit, (int Start, int End) oldLines, (int Start, int End) newLines) =>
        (edit.OldCount > 0 && edit.OldStart < oldLines.End && edit.OldEnd > oldLines.Start)
        || (edit.NewCount > 0 && edit.NewStart < newLines.End && edit.NewEnd > newLines.Start)
        // A part that was only added or removed.
        || (edit.OldCount == 0 && edit.OldStart > oldLines.Start && edit.OldStart < oldLines.End)
        || (edit.NewCount == 0 && edit.NewStart > newLines.Start && edit.NewStart < newLines.End);

    private IReadOnlyList<LineEdit> Edits(Side? oldSide, Side? newSide)
    {
        var key = (oldSide?.Key, newSide?.Key);
        return _edits.TryGetValue(key, out var edits) ? edits : _edits[key] = LineDiff.Compare(oldSide?.Lines ?? [], newSide?.Lines ?? []);
    }

    // Files are paired by their path relative to the document.
    private static Dictionary<string, Side> Sides(Document document, IReadOnlyList<DocumentPlace> places) =>
        document.Files.Concat(document.Overlays).DistinctBy(static file => file.Path).ToDictionary(
            static file => file.Path,
            file => new Side(
                file.Path == document.Path ? "" : Path.GetRelativePath(Folder(document.Path), Rooted(file.Path)),
                file.Text,
                places.Where(place => place.Position.Path == file.Path)),
            StringComparer.Ordinal);

    private static string Folder(string path) => Path.GetDirectoryName(Rooted(path)) ?? "/";

    private static string Rooted(string path) => Path.GetFullPath(path, Path.GetTempPath());

    /// <summary>One file as lines.</summary>
    private sealed class Side
    {
        private readonly Positions? _indented;

        public Side(string key, string text, IEnumerable<DocumentPlace> places)
        {
            Key = key;
            Lines = Split(text);
            if (text.Length > Lines.Length * MaxAverage && JsonText.LooksLikeJson(text) && Indented(text) is { } indented)
            {
                _indented = Positions.Of(indented, places.Select(static place => place.OwnPointer));
                Lines = Split(indented);
            }
        }

        public string Key { get; }

        public string[] Lines { get; }

        public string Note => _indented is null ? "" : "indented here; the file has all in one line";

        /// <summary>The lines of a thing: its key's, and those below it.</summary>
        public (int Start, int End) Extent(DocumentPlace place)
        {
            var pointer = place.OwnPointer;
            var (line, column) = _indented?.Find(pointer) ?? (place.Position.Line, place.Position.Column);
            if (line >= Lines.Length)
            {
                return default;
            }

            return Extent(line, column, int.TryParse(pointer.AsSpan(pointer.LastIndexOf('/') + 1), out _));
        }

        /// <summary>Returns the lines of the block around some lines; empty for the whole document.</summary>
        public (int Start, int End) Around((int Start, int End) lines)
        {
            var indent = lines.End > 0 ? LineDiff.Indent(Lines[lines.Start]) : 0;
            for (var i = lines.Start - 1; i >= 0 && indent > 0; i--)
            {
                if (LineDiff.Indent(Lines[i]) is var at && at < indent && at < Lines[i].Length)
                {
                    return Extent(i, at, isItem: false);
                }
            }

            return default;
        }

        private (int Start, int End) Extent(int line, int column, bool isItem)
        {
            var indent = LineDiff.Indent(Lines[line]);
            isItem &= column > indent && Lines[line][indent] == '-';
            var end = line + 1;
            for (var i = end; i < Lines.Length; i++)
            {
                var text = Lines[i];
                var at = LineDiff.Indent(text);
                if (at == text.Length)
                {
                    continue;
                }

                if (at == column && text[at] is '}' or ']')
                {
                    return (line, i + 1);
                }

                // A sequence may be indented as its key is.
                if (at < column || (at == column && !isItem && !(text[at] == '-' && column == indent && Lines[line][indent] != '-')))
                {
                    break;
                }

                end = i + 1;
            }

            return (line, end);
        }

        private static string[] Split(string text)
        {
            var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
            return lines[^1].Length == 0 ? lines[..^1] : lines;
        }

        private static string? Indented(string text)
        {
            try
            {
                var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
                using var stream = new MemoryStream();
                using (var writer = new Utf8JsonWriter(stream, options))
                {
                    JsonNode.Parse(text)?.WriteTo(writer);
                }

                return System.Text.Encoding.UTF8.GetString(stream.ToArray());
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }
}

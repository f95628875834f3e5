using System.Globalization;
using System.Text.Json.Nodes;

namespace DcsGen.Corpus.Wire;

/// <summary>A document with the files that it refers to, and the resolution of its references.</summary>
internal sealed class SourceDocument
{
    private readonly Dictionary<string, SourceFile?> _files = new(StringComparer.Ordinal);
    private readonly Func<string, string?> _read;
    private Dictionary<string, Place>? _identified;

    /// <param name="path">The full path of the document.</param>
    /// <param name="read">Returns the text of a file; null when the file does not exist.</param>
    /// <exception cref="FormatException">The document is neither YAML nor JSON.</exception>
    public SourceDocument(string path, Func<string, string?> read)
    {
        _read = read;
        var file = SourceFile.Parse(read(path) ?? "");
        _files[path] = file;
        Root = new(path, "", file.Root);
        Version = Root.Object?["swagger"] is not null ? 2.0m
            : decimal.TryParse(
                string.Join('.', (Root.Object?["openapi"]?.ToString() ?? "").Split('.').Take(2)),
                CultureInfo.InvariantCulture,
                out var version) ? version
            : 3.0m;
    }

    public Place Root { get; }

    /// <summary>Such as 3.1.</summary>
    public decimal Version { get; }

    /// <summary>Whether keywords beside <c>$ref</c> are ignored in a schema.</summary>
    public bool IgnoresSiblings => Version < 3.1m;

    public string PointerAt(string path, int line, int column) => File(path)?.PointerAt(line, column) ?? "";

    /// <summary>Follows references until a node is none.</summary>
    /// <returns>A place without a node when a reference cannot be resolved.</returns>
    public Place Follow(Place place)
    {
        for (var i = 0; i < 64 && place.Text("$ref") is { } reference; i++)
        {
            place = Resolve(place, reference);
        }

        return place;
    }

    /// <summary>Resolves one reference.</summary>
    public Place Resolve(Place from, string reference)
    {
        if (Version >= 3.1m && Identified().TryGetValue(reference.Split('#')[0], out var identified))
        {
            return Step(
                identified,
                reference.Contains('#', StringComparison.Ordinal)
                    ? Uri.UnescapeDataString(reference[(reference.IndexOf('#', StringComparison.Ordinal) + 1)..])
                    : "");
        }

        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var file = hash < 0 ? reference : reference[..hash];
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(reference[(hash + 1)..]);
        var path = file.Length == 0
            ? from.File
            : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(from.File)!, Uri.UnescapeDataString(file)));
        if (File(path) is not { } source || (fragment.Length > 0 && fragment[0] != '/'))
        {
            return new(path, fragment, null);
        }

        return Step(new Place(path, "", source.Root), fragment);
    }

    private Place Step(Place place, string fragment)
    {
        foreach (var step in fragment.Split('/').Skip(1))
        {
            var name = SourceFile.Unescape(step);
            if (place.Object is { } members && !members.ContainsKey(name) && members.ContainsKey("$ref"))
            {
                place = Follow(place);
            }

            place = place.Node is JsonArray items
                && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < items.Count
                ? new(place.File, place.Pointer + "/" + name, items[index])
                : place[name];
        }

        return place;
    }

    /// <summary>Resolves a <c>$dynamicRef</c> that leads to the only schema with its anchor (JSON Schema 2020-12, section
    /// 8.2.3.2).</summary>
    /// <returns>A place without a node for several schemas, or none.</returns>
    public Place ResolveDynamic(Place from, string reference)
    {
        if (!reference.StartsWith('#') || reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return Resolve(from, reference);
        }

        var found = Schemas(Root).Where(place => place.Text("$dynamicAnchor") == reference[1..]).Take(2).ToList();
        return found is [var only] ? only : new(from.File, reference[1..], null);
    }

    private static IEnumerable<Place> Schemas(Place root)
    {
        var open = new Stack<Place>([root]);
        while (open.TryPop(out var place))
        {
            yield return place;
            foreach (var child in place.Members()
                .Select(static member => member.Place)
                .Concat(place.Items())
                .Where(static child => child.Node is JsonObject or JsonArray))
            {
                open.Push(child);
            }
        }
    }

    // The schemas of the document by their $id (JSON Schema 2020-12, section 8.2.1).
    private Dictionary<string, Place> Identified()
    {
        if (_identified is not null)
        {
            return _identified;
        }

        _identified = new(StringComparer.Ordinal);
        foreach (var place in Schemas(Root["components"]))
        {
            if (place.Text("$id") is { Length: > 0 } id)
            {
                _identified.TryAdd(id.TrimEnd('#'), place);
            }
        }

        return _identified;
    }

    private SourceFile? File(string path)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            try
            {
                file = _read(path) is { } text ? SourceFile.Parse(text) : null;
            }
            catch (FormatException)
            {
                // The generator reports it; a reference to it cannot be resolved here either.
                file = null;
            }

            _files[path] = file;
        }

        return file;
    }
}

using Microsoft.CodeAnalysis;

namespace DcsGen.Corpus.Wire;

/// <summary>The diagnostics of a document by the places that they point at.</summary>
internal sealed class ReportedPlaces
{
    private const string UnresolvedReference = "DCS0004";
    private const string IgnoredKeyword = "DCS0006";

    // It says that a value is never on the wire, and nothing of one that is.
    private const string UnusedSchema = "DCS1006";

    private static readonly string[] s_choices = ["/oneOf", "/anyOf", "/allOf", "/discriminator", "/children"];

    private readonly List<(string Place, string Id)> _places = [];

    public ReportedPlaces(SourceDocument document, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.Where(static one => one.Id is UnresolvedReference or IgnoredKeyword
            || (one.Id.StartsWith("DCS1", StringComparison.Ordinal) && one.Id != UnusedSchema)))
        {
            var span = diagnostic.Location.GetLineSpan();
            var place = new Place(
                span.Path, document.PointerAt(span.Path, span.StartLinePosition.Line, span.StartLinePosition.Character), null).ToString();

            // A finding of the whole document says nothing of one place.
            if (!place.EndsWith('#') && !place.EndsWith("#/paths", StringComparison.Ordinal))
            {
                _places.Add((place, diagnostic.Id));
            }
        }
    }

    /// <summary>The diagnostic at one of some places, below or above it; null for none. What is below a whole operation says nothing of
    /// it.</summary>
    public string? Find(IEnumerable<string> places) =>
        places.Where(static place => place.Length > 0)
            .SelectMany(place => _places.Where(one => IsWithin(place, one.Place) || (IsWithin(one.Place, place) && !IsOperation(place))))
            .Select(static one => one.Id).FirstOrDefault();

    /// <summary>The diagnostic at a value: at its schema, or at the choices of a schema around it.</summary>
    public string? Find(Sample sample, string pointer)
    {
        while (true)
        {
            if (sample.Facts.GetValueOrDefault(pointer) is { } facts && Find(facts.Places) is { } id)
            {
                return id;
            }

            if (pointer.Length == 0)
            {
                return null;
            }

            pointer = pointer[..pointer.LastIndexOf('/')];
            if (sample.Facts.GetValueOrDefault(pointer) is { } around
                && around.Places.SelectMany(place => _places.Where(one => one.Place == place
                    || s_choices.Any(choice => one.Place.StartsWith(place + choice, StringComparison.Ordinal))))
                    .Select(static one => one.Id)
                    .FirstOrDefault() is { } outer)
            {
                return outer;
            }

            if (pointer.Length == 0)
            {
                return null;
            }
        }
    }

    private static bool IsOperation(string place) =>
        place[(place.IndexOf('#', StringComparison.Ordinal) + 1)..].Split('/') is ["", "paths", _, _];

    private static bool IsWithin(string place, string other) => place == other || place.StartsWith(other + "/", StringComparison.Ordinal);
}

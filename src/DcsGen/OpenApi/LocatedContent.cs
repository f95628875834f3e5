using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>One media type of a body, a response or a parameter.</summary>
/// <param name="Name">The media type, or a range of them, as it is written.</param>
/// <param name="At">The Media Type Object.</param>
internal readonly record struct LocatedContent(string Name, Located<IOpenApiMediaType> At)
{
    /// <summary>Gets how a body of this media type is read or written.</summary>
    public MediaKind Kind => (MediaTypes.KindOf(Name, At.Value.Schema), IsStream) switch
    {
        (MediaKind.Json, true) => MediaKind.Lines,
        var (kind, _) => kind,
    };

    /// <summary>Gets whether the body is a stream of values in JSON, each on a line, although the media type does not say so.</summary>
    public bool IsStream { get; init; }

    /// <summary>Gets the schema of the body.</summary>
    public LocatedSchema Schema => new(At.Value.Schema, At.PointerTo("schema"), At.Document);

    /// <summary>Gets the schema of one item of a sequence (OpenAPI 3.2); null if absent.</summary>
    public LocatedSchema? ItemSchema => At.Value.ItemSchema is { } item ? new(item, At.PointerTo("itemSchema"), At.Document) : null;
}

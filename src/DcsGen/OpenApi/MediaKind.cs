namespace DcsGen.OpenApi;

/// <summary>The kinds of bodies, by media type.</summary>
internal enum MediaKind
{
    Json,
    Form,
    Multipart,
    Events,
    Lines,
    JsonSequence,
    Text,

    /// <summary>Anything else.</summary>
    Binary,
}

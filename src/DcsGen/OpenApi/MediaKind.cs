namespace DcsGen.OpenApi;

/// <summary>What the bodies of a media type are.</summary>
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

namespace Acme;

using global::Acme.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Net.Http;

/// <summary>A file to send: a stream with a name and a media type. Each <see cref="Stream"/> converts to one.</summary>
/// <param name="content">The bytes, from the stream's position on. It is not disposed. A stream that can seek is read again when a handler sends again.</param>
/// <param name="fileName">The file name in a multipart body; null for the name of a <see cref="FileStream"/>, or of the part.</param>
/// <param name="contentType">The media type; null for that of the document.</param>
public sealed partial class AcmeFile(Stream content, string? fileName = null, string? contentType = null)
{
    /// <summary>The bytes.</summary>
    public Stream Content { get; } = content ?? throw new ArgumentNullException(nameof(content));

    /// <summary>The file name, without a path.</summary>
    public string? FileName { get; } = fileName ?? (content is FileStream file ? global::System.IO.Path.GetFileName(file.Name) : null);

    /// <summary>The media type.</summary>
    public string? ContentType { get; } = contentType;

    /// <summary>Other headers of the part in a multipart body.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>Creates a file of a stream.</summary>
    public static implicit operator AcmeFile(Stream content) => new(content);

    /// <summary>Returns the request body, or the part of one.</summary>
    internal HttpContent ToContent(string? otherwise)
    {
        var body = new AcmeFileContent(Content);
        if ((ContentType ?? otherwise) is { } type && (type.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0 || !body.Headers.TryAddWithoutValidation("Content-Type", type)))
        {
            throw new ArgumentException("Cannot be a media type: " + type);
        }

        return body;
    }
}

namespace Acme;

using global::Acme.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>A file to send: a stream, and what is said of it. Any <see cref="Stream"/> converts to one.</summary>
/// <param name="content">Read from where it stands, and not disposed. One that can seek is read again when a handler sends again.</param>
/// <param name="fileName">Its name, for multipart bodies; null for that of a <see cref="FileStream"/>, or of the part.</param>
/// <param name="contentType">Its media type; null for the one that the document says.</param>
public sealed partial class AcmeFile(Stream content, string? fileName = null, string? contentType = null)
{
    /// <summary>The bytes.</summary>
    public Stream Content { get; } = content ?? throw new ArgumentNullException(nameof(content));

    /// <summary>Its name, without a path.</summary>
    public string? FileName { get; } = fileName ?? (content is FileStream file ? global::System.IO.Path.GetFileName(file.Name) : null);

    /// <summary>Its media type.</summary>
    public string? ContentType { get; } = contentType;

    /// <summary>Other headers of its part in a multipart body.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>A file without a name.</summary>
    public static implicit operator AcmeFile(Stream content) => new(content);

    /// <summary>As a request body, or as a part of one.</summary>
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

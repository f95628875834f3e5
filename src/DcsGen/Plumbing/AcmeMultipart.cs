namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Linq;
using global::System.Net.Http;
using global::System.Text;
using global::System.Text.Json;

/// <summary>A body of <c>multipart/form-data</c> (RFC 7578).</summary>
internal sealed class AcmeMultipart : MultipartContent
{
    private readonly AcmeFieldEncoding[] _encodings;

    public AcmeMultipart(params AcmeFieldEncoding[] encodings)
        : this(Guid.NewGuid().ToString("N"), encodings)
    {
    }

    private AcmeMultipart(string boundary, AcmeFieldEncoding[] encodings)
        : base("form-data", boundary)
    {
        _encodings = encodings;
        HeaderEncodingSelector = static (_, _) => Encoding.UTF8;

        // The base class quotes the boundary, which is allowed, and which some servers do not understand.
        Headers.Remove("Content-Type");
        Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=" + boundary);
    }

    /// <summary>Adds what is no file: an object is a part of JSON, an array a part for each item.</summary>
    public void Add<T>(T value, AcmeWrite<T> write)
    {
        using var json = AcmeContent.Json(value, write);
        using var document = JsonDocument.Parse(json.ToMemory());
        foreach (var member in document.RootElement.EnumerateObject())
        {
            var encoding = AcmeFieldEncoding.Of(_encodings, member.Name);
            if (encoding.Style is not (AcmeFieldStyle.Default or AcmeFieldStyle.Json))
            {
                foreach (var (name, text) in AcmeForm.Fields(member.Name, member.Value, encoding.Style))
                {
                    AddPart(name, text, encoding.ContentType, encoding);
                }
            }
            else
            {
                foreach (var item in member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray().ToArray() : [member.Value])
                {
                    AddValue(member.Name, item, encoding);
                }
            }
        }
    }

    /// <summary>Adds a file, unless it is null.</summary>
    public void AddFile(string name, AcmeFile? file)
    {
        if (file is null)
        {
            return;
        }

        var encoding = AcmeFieldEncoding.Of(_encodings, name);
        var part = file.ToContent(encoding.ContentType ?? "application/octet-stream");
        foreach (var (header, value) in file.Headers ?? Enumerable.Empty<KeyValuePair<string, string>>())
        {
            if (value.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0 || !part.Headers.TryAddWithoutValidation(header, value))
            {
                throw new ArgumentException("Cannot be a header of a part: " + header, name);
            }
        }

        AddPart(name, part, encoding, $"; filename=\"{Escape(file.FileName ?? name)}\"");
    }

    /// <summary>Adds files under one name, unless they are null.</summary>
    public void AddFiles(string name, IEnumerable<AcmeFile>? files)
    {
        foreach (var file in files ?? [])
        {
            AddFile(name, file);
        }
    }

    private void AddValue(string name, JsonElement value, AcmeFieldEncoding encoding)
    {
        var isJson = value.ValueKind is JsonValueKind.Object or JsonValueKind.Array || encoding.Style == AcmeFieldStyle.Json;
        if (value.ValueKind != JsonValueKind.Null || isJson)
        {
            AddPart(name, isJson ? value.GetRawText() : AcmeForm.Text(value), encoding.ContentType ?? (isJson ? "application/json" : null), encoding);
        }
    }

    private void AddPart(string name, string text, string? contentType, AcmeFieldEncoding encoding)
    {
        var part = new AcmeContent().Append(text);
        if (contentType is not null)
        {
            part.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        AddPart(name, part, encoding, "");
    }

    private void AddPart(string name, HttpContent part, AcmeFieldEncoding encoding, string fileName)
    {
        foreach (var (header, value) in encoding.Headers)
        {
            if (!part.Headers.Contains(header))
            {
                part.Headers.TryAddWithoutValidation(header, value);
            }
        }

        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{Escape(name)}\"{fileName}");
        Add(part);
    }

    // RFC 7578, section 2, and WHATWG, HTML, section 4.10.21.8: UTF-8 as it is, and of the rest what would end the name.
    private static string Escape(string name) => name.Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal).Replace("\0", "%00", StringComparison.Ordinal);
}

namespace Acme.Plumbing;

using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Text;

/// <summary>Builds a request's URL: literals as they are, values percent-encoded (RFC 3986).</summary>
internal ref partial struct AcmeUri
{
    private static readonly SearchValues<char> s_unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    private static readonly SearchValues<char> s_notInHost = SearchValues.Create("/\\?#@% \t\r\n");

    private Span<char> _text;
    private char[]? _rented;
    private int _length;
    private bool _hasQuery;

    /// <param name="server">The server's URL, with no slash at its end.</param>
    /// <param name="initial">Room for most URLs.</param>
    public AcmeUri(string server, Span<char> initial)
    {
        _text = initial;
        Literal(server);
    }

    /// <summary>Appends text of the document's path.</summary>
    public void Literal(string text)
    {
        Reserve(text.Length);
        text.CopyTo(_text[_length..]);
        _length += text.Length;
    }

    /// <summary>Begins the query that the document's path has; query parameters follow it.</summary>
    public void BeginQuery()
    {
        Literal("?");
        _hasQuery = true;
    }

    /// <summary>Appends the value of a path parameter.</summary>
    /// <param name="value">Not empty, and neither "." nor "..": those stay unescaped and lead to another path.</param>
    /// <param name="name">The parameter, for the exception.</param>
    public void Segment(string value, string name)
    {
        if (Required(value, name) is "." or "..")
        {
            throw new ArgumentException("Cannot be a path segment: " + value, name);
        }

        Escape(value);
    }

    /// <summary>Appends the values of a path parameter between commas (simple style).</summary>
    public void Segments(IEnumerable<string>? values, string name)
    {
        var isFirst = true;
        foreach (var value in values ?? [])
        {
            if (!isFirst)
            {
                Literal(",");
            }

            Segment(value, name);
            isFirst = false;
        }

        if (isFirst)
        {
            throw new ArgumentException("Needs a value.", name);
        }
    }

    /// <summary>Appends a query parameter, unless its value is null.</summary>
    public void Query(string name, string? value)
    {
        if (value is not null)
        {
            Name(name);
            Escape(value);
        }
    }

    /// <inheritdoc cref="Query(string, string)"/>
    public void Query(string name, long? value)
    {
        if (value is { } number)
        {
            Name(name);
            Reserve(20);
            number.TryFormat(_text[_length..], out var written, provider: CultureInfo.InvariantCulture);
            _length += written;
        }
    }

    /// <summary>Appends a query parameter for each value (style form, exploded).</summary>
    public void QueryEach(string name, IEnumerable<string>? values)
    {
        foreach (var value in values ?? [])
        {
            Query(name, value);
        }
    }

    /// <summary>Appends one query parameter with the values between commas (style form, not exploded), unless there are none.</summary>
    public void QueryJoined(string name, IEnumerable<string>? values)
    {
        var isFirst = true;
        foreach (var value in values ?? [])
        {
            if (isFirst)
            {
                Name(name);
            }
            else
            {
                Literal(",");
            }

            Escape(value);
            isFirst = false;
        }
    }

    public Uri ToUri()
    {
        var text = _text[.._length].ToString();
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
            _rented = null;
        }

        // The text is canonical already; parsing it again would only cost.
        return new Uri(text, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }

    public static string Required(string? value, string name) =>
        string.IsNullOrEmpty(value) ? throw new ArgumentException("Needs a value.", name) : value;

    /// <summary>A base address as text, with no slash at its end.</summary>
    public static string Server(Uri uri, string name) =>
        uri.IsAbsoluteUri && uri.Scheme is "https" or "http" && uri.Query.Length == 0 && uri.Fragment.Length == 0
            ? uri.AbsoluteUri.TrimEnd('/')
            : throw new ArgumentException("Needs an absolute http(s) URL with no query: " + uri, name);

    /// <inheritdoc cref="Server(Uri, string)"/>
    public static string Server(string text, string name) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) ? Server(uri, name) : throw new ArgumentException("Gives no URL: " + text, name);

    /// <summary>The value of a server variable that stands in the path: segments with slashes between.</summary>
    public static string ServerSegments(string? value, string name)
    {
        var segments = Required(value, name).Split('/');
        return Array.Exists(segments, static segment => segment is "." or "..")
            ? throw new ArgumentException("Cannot lead up the path: " + value, name)
            : string.Join('/', Array.ConvertAll(segments, Uri.EscapeDataString));
    }

    /// <summary>The value of a server variable that stands where a host does.</summary>
    public static string ServerVariable(string? value, string name) =>
        Required(value, name).AsSpan().IndexOfAny(s_notInHost) < 0 && Uri.TryCreate("https://" + value, UriKind.Absolute, out _)
            ? value!
            : throw new ArgumentException("Needs a host, with a port if need be, and no scheme or path: " + value, name);

    private void Name(string name)
    {
        Literal(_hasQuery ? "&" : "?");
        _hasQuery = true;
        Escape(name);
        Literal("=");
    }

    private void Escape(string value)
    {
        var rest = value.AsSpan();
        while (true)
        {
            var plain = rest.IndexOfAnyExcept(s_unreserved);
            var run = plain < 0 ? rest : rest[..plain];
            Reserve(run.Length);
            run.CopyTo(_text[_length..]);
            _length += run.Length;
            if (plain < 0)
            {
                return;
            }

            Rune.DecodeFromUtf16(rest[plain..], out var rune, out var consumed);
            Percent(rune);
            rest = rest[(plain + consumed)..];
        }
    }

    private void Percent(Rune rune)
    {
        Span<byte> utf8 = stackalloc byte[4];
        var count = rune.EncodeToUtf8(utf8);
        Reserve(3 * count);
        foreach (var b in utf8[..count])
        {
            _text[_length++] = '%';
            _text[_length++] = "0123456789ABCDEF"[b >> 4];
            _text[_length++] = "0123456789ABCDEF"[b & 15];
        }
    }

    private void Reserve(int count)
    {
        if (_length + count <= _text.Length)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + count, 2 * _text.Length));
        _text[.._length].CopyTo(larger);
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }

        _text = _rented = larger;
    }
}

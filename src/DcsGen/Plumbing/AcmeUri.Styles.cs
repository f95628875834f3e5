namespace Acme.Plumbing;

using global::System;
using global::System.Buffers;

// The styles of OpenAPI that are not an API's everyday ones, as RFC 6570 expands them.
internal ref partial struct AcmeUri
{
    // RFC 6570, section 3.2.3, but for what would end the query, begin another parameter or be read as a blank: # & + and the brackets,
    // which no query may have (RFC 3986, section 3.4).
    private static readonly SearchValues<char> s_reserved = SearchValues.Create(":/?@!$'()*,;=");

    /// <summary>Appends the value of a path parameter.</summary>
    /// <exception cref="ArgumentException">There is nothing to send, or what it becomes leads to another path.</exception>
    public void Segment(AcmeParameterValue value, string name, AcmeParameterStyle style, bool explode)
    {
        if (value.IsEmpty)
        {
            throw new ArgumentException("Needs a value.", name);
        }

        var start = _length;
        if (style == AcmeParameterStyle.Matrix)
        {
            Matrix(value, name, explode);
        }
        else
        {
            Literal(style == AcmeParameterStyle.Label ? "." : "");
            Joined(value, style == AcmeParameterStyle.Label && explode ? "." : Delimiter(style), explode);
        }

        if (_text[start.._length] is "" or "." or "..")
        {
            throw new ArgumentException("Cannot be a path segment: " + _text[start.._length].ToString(), name);
        }
    }

    /// <summary>Appends a query parameter, unless there is nothing to send; with <paramref name="reserved"/>, reserved characters stay as they are.</summary>
    public void Query(string name, AcmeParameterValue value, AcmeParameterStyle style, bool explode, bool reserved = false)
    {
        if (value.Text is { } single)
        {
            Pair(name, single, reserved);
        }
        else if (style == AcmeParameterStyle.DeepObject)
        {
            foreach (var item in value.Items ?? [])
            {
                Pair(name + "[]", item, reserved);
            }

            foreach (var (path, text) in value.Members(isDeep: true))
            {
                Pair(name + path, text, reserved);
            }
        }
        else if (explode)
        {
            foreach (var item in value.Items ?? [])
            {
                Pair(name, item, reserved);
            }

            foreach (var (member, text) in value.Members(repeats: true))
            {
                Pair(member, text, reserved);
            }
        }
        else if (value.Items is not null || value.Members().Count > 0)
        {
            Name(name);
            Joined(value, Delimiter(style), explode, reserved);
        }
    }

    /// <summary>Appends the whole query: the members of an object, each with its name.</summary>
    public void QueryString(AcmeParameterValue value)
    {
        foreach (var (name, text) in value.Members(repeats: true))
        {
            Pair(name, text, reserved: false);
        }
    }

    /// <summary>Appends the whole query: a text, unless it is null.</summary>
    public void QueryString(string? text)
    {
        if (text is not null)
        {
            Literal(_hasQuery ? "&" : "?");
            _hasQuery = true;
            Escape(text);
        }
    }

    private void Matrix(AcmeParameterValue value, string name, bool explode)
    {
        if (!explode || value.Text is not null)
        {
            Literal(";");
            Escape(name);
            Literal(value.Text is "" ? "" : "=");
            Joined(value, ",", explode);
            return;
        }

        foreach (var item in value.Items ?? [])
        {
            Member(name, item);
        }

        foreach (var (member, text) in value.Members())
        {
            Member(member, text);
        }
    }

    private void Member(string name, string value)
    {
        Literal(";");
        Escape(name);
        Literal("=");
        Escape(value);
    }

    private void Pair(string name, string value, bool reserved)
    {
        Name(name);
        Escape(value, reserved);
    }

    private void Joined(AcmeParameterValue value, string separator, bool explode, bool reserved = false)
    {
        if (value.Text is { } single)
        {
            Escape(single, reserved);
        }

        var isFirst = true;
        foreach (var item in value.Items ?? [])
        {
            Literal(isFirst ? "" : separator);
            Escape(item, reserved);
            isFirst = false;
        }

        foreach (var (name, text) in value.Members())
        {
            Literal(isFirst ? "" : separator);
            Escape(name);
            Literal(explode ? "=" : separator);
            Escape(text, reserved);
            isFirst = false;
        }
    }

    private static string Delimiter(AcmeParameterStyle style) => style switch
    {
        AcmeParameterStyle.SpaceDelimited => "%20",
        AcmeParameterStyle.PipeDelimited => "%7C",
        AcmeParameterStyle.TabDelimited => "%09",
        _ => ",",
    };

    private void Escape(string value, bool reserved)
    {
        var start = 0;
        for (var i = 0; reserved && i < value.Length; i++)
        {
            if (s_reserved.Contains(value[i]) || (value[i] == '%' && i + 2 < value.Length && char.IsAsciiHexDigit(value[i + 1]) && char.IsAsciiHexDigit(value[i + 2])))
            {
                Escape(value[start..i]);
                Literal(value[i].ToString());
                start = i + 1;
            }
        }

        Escape(value[start..]);
    }
}

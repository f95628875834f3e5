using System.Globalization;
using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>
/// The names of what the emitted methods of one operation declare besides the parameters that the document gives them. A parameter keeps
/// its name, because callers write it, and a local with the same name gets a number.
/// </summary>
/// <remarks>
/// A static lambda needs none: it cannot use the parameters of the method, so the names of its own may be the same (C# 8).
/// </remarks>
internal sealed class Locals
{
    private readonly HashSet<string> _taken;

    public Locals(ClientMethod method)
    {
        _taken = new(
            method.Parameters.Select(static parameter => parameter.Name.Bare)
                .Concat(method.ClientParameters.Select(static parameter => parameter.ArgumentName.Bare)),
            StringComparer.Ordinal);
        Client = Free("client");
        Content = Free("content");
        KeepsBody = Free("keepsBody");
        Link = Free("link");
        Position = Free("position");
        Request = Free("request");
        Response = Free("response");
        Token = Free("token");
        Uri = Free("uri");
    }

    /// <summary>Gets the client whose pages are walked.</summary>
    public CSharpName Client { get; }

    /// <summary>Gets the content of a multipart request.</summary>
    public CSharpName Content { get; }

    /// <summary>Gets whether the response keeps its raw body.</summary>
    public CSharpName KeepsBody { get; }

    /// <summary>Gets the URL of the next page.</summary>
    public CSharpName Link { get; }

    /// <summary>Gets the position of the next page.</summary>
    public CSharpName Position { get; }

    /// <summary>Gets the request.</summary>
    public CSharpName Request { get; }

    /// <summary>Gets the response.</summary>
    public CSharpName Response { get; }

    /// <summary>Gets the token of one call of several.</summary>
    public CSharpName Token { get; }

    /// <summary>Gets the URL that is being written.</summary>
    public CSharpName Uri { get; }

    private CSharpName Free(string name)
    {
        var free = name;
        for (var number = 2; !_taken.Add(free); number++)
        {
            free = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return new(free);
    }
}

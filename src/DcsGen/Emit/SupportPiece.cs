using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace DcsGen.Emit;

/// <summary>A piece of the support code: text of an embedded file of <c>Plumbing/</c>, or a name in that text which each client
/// replaces.</summary>
internal readonly struct SupportPiece
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<SupportPiece>> s_files = new(StringComparer.Ordinal);

    // The groups of the expression have the names of the members.
    private static readonly SupportName[] s_names =
        [SupportName.Namespace, SupportName.Exception, SupportName.Client, SupportName.Visibility];

    private readonly string? _text;

    private SupportPiece(SupportName name, string text) => (Name, _text) = (name, text);

    /// <summary>The name that is replaced; <see cref="SupportName.None"/> for text.</summary>
    public SupportName Name { get; }

    /// <summary>Returns the pieces of an embedded file, in order.</summary>
    /// <param name="name">The file's name, without prefix and extension.</param>
    public static IReadOnlyList<SupportPiece> Of(string name) => s_files.GetOrAdd(name, static name => [.. Split(Load(name))]);

    public override string ToString() => _text ?? "";

    // Top-level types begin their line, and nothing else does.
    private static IEnumerable<SupportPiece> Split(string text)
    {
        var start = 0;
        foreach (Match match in Regex.Matches(
            text,
            @"(?<Namespace>(?<=^namespace |global::|"")Acme(?=[.;]))|(?<Exception>AcmeApiException)|(?<Client>Acme)|^(?<Visibility>public)(?= )",
            RegexOptions.Multiline | RegexOptions.CultureInvariant))
        {
            yield return new(SupportName.None, text.Substring(start, match.Index - start));
            yield return new(s_names.First(name => match.Groups[name.ToString()].Success), match.Value);
            start = match.Index + match.Length;
        }

        yield return new(SupportName.None, text.Substring(start));
    }

    private static string Load(string name)
    {
        using var stream = typeof(SupportPiece).Assembly.GetManifestResourceStream($"Plumbing/Acme{name}.cs");
        using var reader = new StreamReader(stream!);
        return reader.ReadToEnd().TrimEnd();
    }
}

/// <summary>The names in the support code that each client replaces.</summary>
internal enum SupportName
{
    None,
    Namespace,

    /// <summary>The client's exception.</summary>
    Exception,

    /// <summary>The prefix of all support types.</summary>
    Client,
    Visibility,
}

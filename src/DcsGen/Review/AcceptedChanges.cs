using System.Text;
using System.Text.RegularExpressions;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>
/// The accepted changes of a document, with reasons: a text file beside the document, <c>dcs.accepted.txt</c> for
/// <c>dcs.openapi.yaml</c>. Each change is a line, and lines that begin with <c>#</c> are comments:
/// <code>3f2a9c01bd77 DCS2009 parameter 'status' of listX removed -- nobody sends it since 2024</code>
/// Fingerprint and rule identify the change; the sentence is for the reader.
/// </summary>
internal sealed class AcceptedChanges
{
    private const string Separator = " -- ";

    private static readonly Regex s_fingerprint = new("^[0-9a-f]{12}$", RegexOptions.CultureInvariant);
    private static readonly Regex s_rule = new("^DCS[0-9]{4}$", RegexOptions.CultureInvariant);
    private static readonly char[] s_blanks = [' ', '\t'];

    private readonly Dictionary<(string Fingerprint, string Id), AcceptedChange> _byChange = [];

    private AcceptedChanges(IReadOnlyList<AcceptedChange> entries, IReadOnlyList<AcceptedChangeProblem> problems)
    {
        (Entries, Problems) = (entries, problems);
        foreach (var entry in entries)
        {
            // A merge can leave a line twice. The first one is used.
            if (!_byChange.ContainsKey((entry.Fingerprint, entry.Id)))
            {
                _byChange.Add((entry.Fingerprint, entry.Id), entry);
            }
        }
    }

    /// <summary>Gets an empty list.</summary>
    public static AcceptedChanges None { get; } = new([], []);

    /// <summary>Gets the entries, in the file's order.</summary>
    public IReadOnlyList<AcceptedChange> Entries { get; }

    /// <summary>Gets the lines that could not be parsed, in the file's order.</summary>
    public IReadOnlyList<AcceptedChangeProblem> Problems { get; }

    /// <summary>Parses the text of the file. Lines that are not valid become <see cref="Problems"/>.</summary>
    public static AcceptedChanges Parse(string text)
    {
        var (entries, problems) = (new List<AcceptedChange>(), new List<AcceptedChangeProblem>());
        var lines = Lines(text);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var column = lines[i].Length - lines[i].TrimStart().Length;
            if (Entry(line, i) is var (entry, problem, at) && entry is not null)
            {
                entries.Add(entry);
            }
            else
            {
                problems.Add(new(i, column + at, problem));
            }
        }

        return new(entries, problems);
    }

    /// <summary>Returns the entry that accepts a change; null if absent.</summary>
    public AcceptedChange? For(SpecChange change) => change.Fingerprinted
        .Select(key => _byChange.TryGetValue(key, out var entry) ? entry : null)
        .FirstOrDefault(static entry => entry is not null);

    /// <summary>Returns the entries that match none of the changes: the accepted changes were released or reverted.</summary>
    public IEnumerable<AcceptedChange> Stale(IEnumerable<SpecChange> changes)
    {
        var met = new HashSet<(string, string)>(changes.SelectMany(static change => change.Fingerprinted));
        return Entries.Where(entry => !met.Contains((entry.Fingerprint, entry.Id)));
    }

    /// <summary>Returns the text of the file with more entries at its end, in the given order. Changes that are accepted already get no
    /// second entry.</summary>
    /// <param name="text">The text of the file; empty when it does not exist.</param>
    /// <param name="changes">The changes to accept.</param>
    /// <param name="reason">The reason, which becomes one line.</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
    public static string Add(string text, IEnumerable<SpecChange> changes, string reason)
    {
        var because = MessageText.Whole(reason.Trim());
        if (because.IsEmpty)
        {
            throw new ArgumentException("An accepted change needs a reason.", nameof(reason));
        }

        var known = Parse(text);
        var added = new StringBuilder(text.Length == 0
            ? "# Changes of the document that are accepted, with reasons. One line a change:\n# fingerprint rule what changed -- why that is fine\n"
            : EndedByLine(text).Replace("\r\n", "\n"));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (known.For(change) is null && seen.Add(change.Fingerprint))
            {
                added.Append(Line(change, because)).Append('\n');
            }
        }

        return WithLineEndsOf(text, added.ToString());
    }

    /// <summary>Returns the text of the file without the entries that match none of the changes. Comments and lines that cannot be parsed
    /// stay.</summary>
    public static string Prune(string text, IEnumerable<SpecChange> changes)
    {
        var stale = new HashSet<int>(Parse(text).Stale(changes).Select(static entry => entry.Line));
        return WithLineEndsOf(text, string.Join("\n", text.Replace("\r\n", "\n").Split('\n').Where((_, line) => !stale.Contains(line))));
    }

    /// <summary>Returns the text of the file with the entries as the present version of the review writes them: with its fingerprints,
    /// rules and sentences, and with the reasons that they have. Comments and entries that match no change stay.</summary>
    public static string Migrate(string text, IEnumerable<SpecChange> changes)
    {
        var byKey = new Dictionary<(string, string), SpecChange>();
        foreach (var change in changes)
        {
            foreach (var key in change.Fingerprinted.Where(key => !byKey.ContainsKey(key)))
            {
                byKey.Add(key, change);
            }
        }

        var lines = text.Replace("\r\n", "\n").Split('\n');
        foreach (var entry in Parse(text).Entries)
        {
            if (byKey.TryGetValue((entry.Fingerprint, entry.Id), out var change))
            {
                lines[entry.Line] = Line(change, entry.Reason);
            }
        }

        return WithLineEndsOf(text, string.Join("\n", lines));
    }

    private static string Line(SpecChange change, MessageText reason) =>
        $"{change.Fingerprint} {change.Id} {change.Text.ToString().Replace(Separator, " - ")}{Separator}{reason}";

    private static (AcceptedChange? Entry, MessageText Problem, int Column) Entry(string line, int number)
    {
        var (fingerprint, afterFingerprint) = Word(line, 0);
        if (!s_fingerprint.IsMatch(fingerprint))
        {
            return (null, $"'{fingerprint}' is not a fingerprint: twelve of the digits 0 to 9 and a to f", 0);
        }

        var (rule, afterRule) = Word(line, afterFingerprint);
        if (!s_rule.IsMatch(rule))
        {
            return (
                null,
                rule.Length == 0 ? (MessageText)$"the rule is missing, such as DCS2009" : $"'{rule}' is not a rule, such as DCS2009",
                Math.Min(afterFingerprint, line.Length - 1));
        }

        // With blanks at both ends, so that the sentence can be left out.
        var rest = (" " + line.Substring(afterRule) + " ").Replace('\t', ' ');
        var separator = rest.IndexOf(Separator, StringComparison.Ordinal);
        var reason = separator < 0 ? "" : rest.Substring(separator + Separator.Length).Trim();
        return reason.Length == 0
            ? (null, $"the reason is missing: it follows ' -- ' at the end of the line", line.Length - 1)
            : (
                new(fingerprint, rule, MessageText.Whole(rest.Substring(0, separator).Trim()), MessageText.Whole(reason), number),
                MessageText.None,
                0);
    }

    // Returns the word that begins at a position, and the position of the next one.
    private static (string Word, int Next) Word(string line, int start)
    {
        var end = line.IndexOfAny(s_blanks, start);
        if (end < 0)
        {
            return (line.Substring(start), line.Length);
        }

        var next = end;
        while (next < line.Length && line[next] is ' ' or '\t')
        {
            next++;
        }

        return (line.Substring(start, end - start), next);
    }

    private static string[] Lines(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n").Split('\n');

    private static string EndedByLine(string text) => text.EndsWith("\n", StringComparison.Ordinal) ? text : text + "\n";

    private static string WithLineEndsOf(string original, string text) => original.Contains("\r\n") ? text.Replace("\n", "\r\n") : text;
}

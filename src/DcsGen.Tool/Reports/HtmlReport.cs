using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using DcsGen.Diagnostics;
using DcsGen.Review;
using DcsGen.Tool.Reviewing;

namespace DcsGen.Tool.Reports;

/// <summary>
/// A page for people that needs no other file and no network. Its policy allows no script and no style except the two of
/// this page, by their digests; and whatever comes from a document goes through <see cref="E(string)"/>.
/// </summary>
internal sealed class HtmlReport : IReport
{
    // A shared schema may reach every operation of a large document.
    private const int MaxOperations = 24;

    private static readonly string s_style = Resource("review.css");
    private static readonly string s_script = Resource("review.js");

    private static readonly (Verdict Verdict, string Heading, string Note)[] s_parts =
    [
        (Verdict.Break, "Breaks", "Calls fail or give something else, or code no longer compiles."),
        (Verdict.Risk, "Risks", "It depends on what the document does not tell."),
        (Verdict.Safe, "Safe", "Nobody who does not know of it notices."),
    ];

    public bool ShowsHunks => true;

    public void Write(ReviewResult review, TextWriter output)
    {
        var operations = review.Findings.SelectMany(static finding => finding.Operations)
            .Distinct()
            .OrderBy(static operation => operation.ToString(), StringComparer.OrdinalIgnoreCase)
            .ToArray();
        var numbers = operations.Select(static (operation, index) => (operation, index))
            .ToDictionary(static pair => pair.operation, static pair => pair.index);
        WriteHead(review, output);
        output.Write($"""
            <body>
            <a class="skip" href="#findings">Skip to the findings</a>
            {Top(review)}
            {Tools(review, operations)}
            <main id="findings" tabindex="-1">

            """);
        foreach (var (verdict, heading, note) in s_parts)
        {
            WritePart(
                verdict.Name(),
                heading,
                note,
                [.. review.Findings.Where(finding => !finding.IsAccepted && finding.Decided == verdict)],
                review,
                numbers,
                output);
        }

        WritePart(
            "accepted",
            "Accepted",
            "Changes that somebody agreed to, with the reason.",
            [.. review.Findings.Where(static finding => finding.IsAccepted)],
            review,
            numbers,
            output);
        output.Write($"""
            <p class="none" id="none"{(review.Findings.Count > 0 ? " hidden" : "")}>{(review.Findings.Count > 0 ? "No change matches these filters." : "Nothing changed, for callers or for code.")}</p>
            </main>
            <footer>{Stale(review)}<p>Made by dcsgen from the two documents alone. <code>[wire]</code> is for what calls the service as the old document says, <code>[C#]</code> for code that was written against the old client.</p></footer>
            {Shortcuts}
            <script>{s_script}</script>
            </body>
            </html>

            """);
    }

    private static void WriteHead(ReviewResult review, TextWriter output) => output.Write($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{Digest(s_style)}'; script-src 'sha256-{Digest(s_script)}'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <meta name="generator" content="dcsgen">
        <title>{E(Words.Sentence($"{Words.Summary(review)}"))} · {E(Name(review))}</title>
        <style>{s_style}</style>
        </head>

        """);

    private static string Top(ReviewResult review) => $"""
        <header class="top">
        <div>
        <p class="kicker">API review <button class="round" id="theme" data-script hidden>Theme</button> <button class="round" id="help" data-script hidden>Keys</button></p>
        <h1>{E(Name(review))}</h1>
        <p class="lede">{Lede(review)}</p>
        <dl class="sides">
        <dt>Old</dt><dd><code>{E(review.Old)}</code></dd><dd>{Version(review.OldVersion)}</dd>
        <dt>New</dt><dd><code>{E(review.New)}</code></dd><dd>{Version(review.NewVersion)}</dd>
        </dl>
        </div>
        {Matrix(review)}
        </header>
        """;

    private static string Version(MessageText version) => version.IsEmpty ? "" : "version " + E(version);

    private static MessageText Name(ReviewResult review) => review.Title.IsEmpty ? review.New : review.Title;

    private static string Lede(ReviewResult review)
    {
        var (breaks, risks, safe) = (review.Count(Verdict.Break), review.Count(Verdict.Risk), review.Count(Verdict.Safe));
        var parts = new List<string>();
        if (breaks > 0)
        {
            parts.Add($"<strong class=\"break\">{Words.Count(breaks, "change")} {(breaks == 1 ? "breaks" : "break")}</strong> callers or code");
        }

        if (risks > 0)
        {
            parts.Add($"<strong class=\"risk\">{risks} {(risks == 1 ? "is a risk" : "are risks")}</strong>");
        }

        if (safe > 0)
        {
            parts.Add($"<strong class=\"safe\">{safe} {(safe == 1 ? "is" : "are")} safe</strong>");
        }

        if (review.Accepted > 0)
        {
            parts.Add($"{review.Accepted} {(review.Accepted == 1 ? "is" : "are")} accepted");
        }

        return parts.Count == 0 ? "Nothing changed." : string.Join(", ", parts) + ".";
    }

    // Both verdicts: a change that is safe on the wire is often not safe in C#, and the other way round.
    private static string Matrix(ReviewResult review)
    {
        if (review.Findings.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder("<table class=\"matrix\"><caption>Changes, by what they do</caption>\n<thead><tr><td></td>");
        Verdict[] verdicts = [Verdict.Safe, Verdict.Risk, Verdict.Break];
        foreach (var csharp in verdicts)
        {
            text.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">C# {csharp.Name()}</th>");
        }

        text.Append("</tr></thead>\n<tbody>");
        foreach (var wire in verdicts)
        {
            text.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">wire {wire.Name()}</th>");
            foreach (var csharp in verdicts)
            {
                var count = review.Findings.Count(finding => finding.Wire == wire && finding.CSharp == csharp);
                var worst = wire > csharp ? wire : csharp;
                text.Append(count == 0
                    ? "<td>·</td>"
                    : $"<td class=\"{worst.Name()[0]}\"><button data-cell=\"{(int)wire}{(int)csharp}\" aria-pressed=\"false\" aria-label=\"{Words.Count(count, "change")}: wire {wire.Name()}, C# {csharp.Name()}\">{count}</button></td>");
            }

            text.Append("</tr>\n");
        }

        return text.Append("</tbody></table>").ToString();
    }

    private static string Tools(ReviewResult review, MessageText[] operations)
    {
        var rules = review.Findings
            .GroupBy(static finding => finding.Rule, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => $"<option value=\"{E(group.Key)}\">{E(group.Key)} {E(group.First().RuleTitle)} ({group.Count()})</option>");
        return $"""
            <div class="tools" role="search" aria-label="Changes" data-script hidden>
            <input type="search" id="search" placeholder="Search changes, members and lines" aria-label="Search changes, members and lines" autocomplete="off" spellcheck="false">
            <button class="button more" id="more" aria-expanded="false">Filters</button>
            <div class="fold">
            <div class="group" role="group" aria-label="Severity">
            <button class="break" data-level="break" aria-pressed="true">Break</button><button class="risk" data-level="risk" aria-pressed="true">Risk</button><button class="safe" data-level="safe" aria-pressed="true">Safe</button>
            </div>
            <div class="group" role="group" aria-label="Judged by">
            <button data-axis="worst" aria-pressed="true">Both</button><button data-axis="wire" aria-pressed="false">Wire</button><button data-axis="csharp" aria-pressed="false">C#</button>
            </div>
            <select id="rule" aria-label="Rule"><option value="">Every rule</option>{string.Concat(rules)}</select>
            <select id="operation" aria-label="Operation"><option value="">Every operation</option>{string.Concat(operations.Select(static (operation, index) => $"<option value=\"{index}\">{E(operation)}</option>"))}</select>
            <select id="accepted" aria-label="Accepted"><option value="">Accepted or not</option><option value="no">Not accepted</option><option value="yes">Accepted</option></select>
            </div>
            </div>
            <div class="bar" data-script hidden><p id="count" role="status">{Words.Count(review.Findings.Count, "change")}</p> <button id="clear" hidden>Clear filters</button> <button class="end" id="unfold">Open all</button></div>
            """;
    }

    private static void WritePart(
        string name,
        string heading,
        string note,
        List<ReviewFinding> findings,
        ReviewResult review,
        Dictionary<MessageText, int> operations,
        TextWriter output)
    {
        if (findings.Count == 0)
        {
            return;
        }

        output.Write($"<section class=\"part {name}-part\" aria-labelledby=\"h-{name}\">\n<h2 id=\"h-{name}\">{heading} <span class=\"count\">{findings.Count(static finding => finding.Cause is null)}</span> <span>{note}</span></h2>\n<ol class=\"list\">\n");
        findings.ForEach(finding => output.Write(Finding(finding, review, operations)));
        output.Write("</ol>\n</section>\n");
    }

    private static string Finding(ReviewFinding finding, ReviewResult review, Dictionary<MessageText, int> operations)
    {
        var accepted = finding.IsAccepted ? " data-a" : "";
        var mark = finding.IsAccepted ? "accepted" : finding.Worst.Name();
        return $"""
            <li data-w="{(int)finding.Wire}" data-c="{(int)finding.CSharp}" data-r="{E(finding.Rule)}" data-o="{Ranges(finding.Operations.Select(operation => operations[operation]))}"{accepted}><details id="f-{E(finding.Fingerprint)}"><summary>
            <span class="mark {mark}"></span>
            <span class="what">{E(Headline(finding))}<small>{Small(finding)}</small></span>
            <span class="verdicts"><span class="verdict w">wire <b class="{finding.Wire.Name()}">{finding.Wire.Name()}</b></span><span class="verdict">C# <b class="{finding.CSharp.Name()}">{finding.CSharp.Name()}</b></span></span>
            <span class="rule" title="{E(finding.RuleTitle)}">{E(finding.Rule)}</span>
            </summary><div class="body">
            <dl class="told">
            <dt>On the wire</dt><dd><b class="{finding.Wire.Name()}">{Words.Sentence($"{finding.Wire.Name()}")}</b>: {OnTheWire(finding.Wire)}</dd>
            <dt>In C#</dt><dd><b class="{finding.CSharp.Name()}">{Words.Sentence($"{finding.CSharp.Name()}")}</b>: {InCSharp(finding.CSharp)}</dd>
            <dt>Reaches</dt><dd class="ops">{Reaches(finding)}</dd>
            <dt>Location</dt><dd><code>{E(finding.New.ToString())}</code>, was <code>{E(finding.Old.ToString())}</code>{Keys(finding.Keys)}</dd>
            {Acceptance(finding, review)}
            </dl>
            <div class="panes">
            <div class="pane"><h3>In the document</h3>{Files(finding.Document, "No line of the document says it by itself.")}</div>
            <div class="pane"><h3>In the emitted C#</h3>{Files(finding.Code, "The emitted C# stays as it was: the compiler has nothing to tell of this change.")}</div>
            </div>
            </div></details></li>

            """;
    }

    // The member is shown below it.
    private static string Headline(ReviewFinding finding)
    {
        var member = $" ({finding.Member})";
        var text = Words.Sentence(finding.Text).ToString();
        return text.EndsWith(member, StringComparison.Ordinal) ? text[..^member.Length] : text;
    }

    private static string Small(ReviewFinding finding)
    {
        var member = !finding.Member.IsEmpty ? $"<code>{E(finding.Member)}</code>" : "";
        var reach = finding.Operations.Count switch
        {
            0 => "",
            1 => $"<span>{E(finding.Operations[0])}</span>",
            var count => $"<span>{count} operations</span>",
        };
        var reason = finding.AcceptedBecause is { } because ? $"<span class=\"because\">{E(because)}</span>" : "";
        return member + reach + $"<span>line {finding.New.Line}</span>" + reason;
    }

    // A JSON pointer as the keys that one unfolds.
    private static string Keys(IReadOnlyList<MessageText> keys) => keys.Count == 0 ? "" : $"<span class=\"keys\">{string.Join(" › ", keys.Select(E))}</span>";

    private static string OnTheWire(Verdict verdict) => verdict switch
    {
        Verdict.Break => "who calls as before fails, or gets something else.",
        Verdict.Risk => "it depends on what the document does not tell.",
        _ => "who calls as before notices nothing.",
    };

    private static string InCSharp(Verdict verdict) => verdict switch
    {
        Verdict.Break => "code for the old client no longer compiles, or no longer does what it did.",
        Verdict.Risk => "code for the old client compiles; whether it is right depends on the code.",
        _ => "code for the old client compiles and does what it did.",
    };

    private static string Reaches(ReviewFinding finding)
    {
        if (finding.Operations.Count == 0)
        {
            return "no operation";
        }

        var shown = string.Concat(finding.Operations.Take(MaxOperations).Select(static operation => $"<code>{E(operation)}</code>"));
        return finding.Operations.Count > MaxOperations
            ? $"{shown}<span>and {finding.Operations.Count - MaxOperations} more</span>"
            : shown;
    }

    private static string Acceptance(ReviewFinding finding, ReviewResult review) => finding switch
    {
        { AcceptedBecause: { } reason } => $"<dt>Accepted</dt><dd class=\"because\">{E(reason)}</dd>",
        { Worst: Verdict.Safe } => $"<dt>Fingerprint</dt><dd><code>{E(finding.Fingerprint)}</code></dd>",
        _ => $"<dt>To accept</dt><dd class=\"copy\"><code>dcsgen accept {E(Argument(review.Old.ToString()))} {E(Argument(review.New.ToString()))} --fingerprint {E(finding.Fingerprint)} --reason \"\"</code> <button class=\"round\" data-copy data-script hidden>Copy</button></dd>",
    };

    // The reader pastes the command with the name into a shell.
    private static string Argument(string text) =>
        text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '_' or '-' or ':' or '~' or '^' or '@')
            ? text
            : "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    private static string Files(IReadOnlyList<FileHunks> files, string none) => files.Count == 0
        ? $"<p>{none}</p>"
        : string.Concat(files.Select(static file =>
            $"<figure><figcaption>{E(file.Title)}{(file.Note.Length > 0 ? $" <i>{E(file.Note)}</i>" : "")}</figcaption><pre class=\"diff\">{E(string.Join('\n', file.Lines))}</pre></figure>"));

    private static string Stale(ReviewResult review) => review.Stale.Count == 0 ? "" :
        $"<p>Accepted before, and no longer a change: {string.Join(", ", review.Stale.Select(static entry => $"<code>{E(entry.Fingerprint)}</code> {E(entry.Text)}"))}.</p>";

    // 0 1 2 5 as "0-2 5".
    private static string Ranges(IEnumerable<int> numbers)
    {
        var text = new StringBuilder();
        var (first, last) = (-2, -2);
        foreach (var number in numbers.Order().Append(int.MaxValue))
        {
            if (number == last + 1)
            {
                last = number;
                continue;
            }

            if (last >= 0)
            {
                text.Append(text.Length > 0 ? " " : "")
                    .Append(CultureInfo.InvariantCulture, $"{first}")
                    .Append(last > first ? FormattableString.Invariant($"-{last}") : "");
            }

            (first, last) = (number, number);
        }

        return text.ToString();
    }

    private const string Shortcuts = """
        <dialog id="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        <dl>
        <dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next and previous change</dd>
        <dt><kbd>Enter</kbd></dt><dd>opens and closes it</dd>
        <dt><kbd>e</kbd></dt><dd>opens or closes all that are shown</dd>
        <dt><kbd>/</kbd></dt><dd>search</dd>
        <dt><kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd></dt><dd>breaks, risks, safe ones</dd>
        <dt><kbd>Esc</kbd></dt><dd>clears the filters</dd>
        <dt><kbd>t</kbd></dt><dd>light and dark</dd>
        <dt><kbd>?</kbd></dt><dd>this list</dd>
        </dl>
        <label><input type="checkbox" id="letters" checked> Keys without Ctrl or Alt are shortcuts</label>
        <form method="dialog"><button class="button">Close</button></form>
        </dialog>
        """;

    // The one place where text becomes HTML.
    private static string E(string text) => WebUtility.HtmlEncode(text);

    private static string E(MessageText text) => E(text.ToString());

    private static string Digest(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("Page/" + name)!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}

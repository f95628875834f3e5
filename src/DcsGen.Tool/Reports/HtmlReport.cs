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
        (Verdict.Break, "Breaks", "Calls fail or get a different result, or code no longer compiles."),
        (Verdict.Risk, "Risks", "The documents alone do not decide whether callers and code still work."),
        (Verdict.Safe, "Safe", "Callers and code written for the old document work as before."),
    ];

    public bool ShowsHunks => true;

    public void Write(ReviewResult review, TextWriter output)
    {
        var routes = review.Findings.SelectMany(static finding => finding.Operations.Zip(finding.Routes))
            .GroupBy(static pair => pair.First, static pair => pair.Second)
            .OrderBy(static group => group.Key.ToString(), StringComparer.OrdinalIgnoreCase)
            .Select(static group => (Title: group.Key, Route: group.First()))
            .ToArray();
        var numbers = routes.Select(static (route, index) => (route.Title, index))
            .ToDictionary(static pair => pair.Title, static pair => pair.index);
        WriteHead(review, output);
        output.Write($"""
            <body>
            <a class="skip" href="#findings">Skip to the findings</a>
            {Top(review)}
            {Tools(review, routes)}
            <main id="findings" tabindex="-1">

            """);
        var isDecided = review.Count(Verdict.Break) + review.Count(Verdict.Risk) == 0;
        foreach (var (verdict, heading, note) in s_parts)
        {
            WritePart(
                new(verdict.Name(), heading, note, IsOpen: verdict != Verdict.Safe || isDecided),
                [.. review.Causes.Where(cause => !cause.IsAccepted && cause.Worst == verdict)],
                review,
                numbers,
                output);
        }

        WritePart(
            new("accepted", "Accepted", "Changes that were accepted, with the reason.", IsOpen: isDecided),
            [.. review.Causes.Where(static cause => cause.IsAccepted)],
            review,
            numbers,
            output);
        output.Write($"""
            <p class="none" id="none"{(review.Causes.Count > 0 ? " hidden" : "")}>{(review.Causes.Count > 0 ? "No change matches these filters." : "Nothing changed, for callers or for code.")}</p>
            </main>
            <footer>{Stale(review)}<p>Made by dcsgen from the two documents alone. <code>wire</code> is the verdict for programs that call the service as the old document says, <code>C#</code> the one for code that was written against the old client.</p></footer>
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
        <title>{Words.Headline(review)} · {E(Name(review))}</title>
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
        var verdict = review.Count(Verdict.Break) > 0 ? Verdict.Break : review.Count(Verdict.Risk) > 0 ? Verdict.Risk : Verdict.Safe;
        return $"<strong class=\"{verdict.Name()}\">{Words.Headline(review)}.</strong> {Words.Others(review)}".TrimEnd();
    }

    // Both verdicts: a change that is safe on the wire is often not safe in C#, and the other way round.
    private static string Matrix(ReviewResult review)
    {
        if (review.Causes.Count == 0)
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
                var count = review.Causes.Count(cause => cause.Wire == wire && cause.CSharp == csharp);
                var worst = wire > csharp ? wire : csharp;
                text.Append(count == 0
                    ? "<td>·</td>"
                    : $"<td class=\"{worst.Name()[0]}\"><button data-cell=\"{(int)wire}{(int)csharp}\" aria-pressed=\"false\" aria-label=\"{Words.Count(count, "change")}: wire {wire.Name()}, C# {csharp.Name()}\">{count}</button></td>");
            }

            text.Append("</tr>\n");
        }

        return text.Append("</tbody></table>").ToString();
    }

    private static string Tools(ReviewResult review, (MessageText Title, MessageText Route)[] operations)
    {
        var rules = review.Causes
            .SelectMany(static cause => Rules(cause).Select(rule => (Rule: rule.Key, Title: rule.Value)))
            .GroupBy(static pair => pair.Rule, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => $"<option value=\"{E(group.Key)}\">{E(group.Key)} {E(group.First().Title)} ({group.Count()})</option>");
        var options = operations.Select(static (operation, index) => operation.Title.Equals(operation.Route)
            ? $"<option value=\"{index}\">{E(operation.Title)}</option>"
            : $"<option value=\"{index}\">{E(operation.Title)} ({E(operation.Route)})</option>");
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
            <select id="group" aria-label="Group by"><option value="">By severity</option><option value="p">By operation</option><option value="s">By schema</option></select>
            <select id="rule" aria-label="Rule"><option value="">Every rule</option>{string.Concat(rules)}</select>
            <select id="operation" aria-label="Operation"><option value="">Every operation</option>{string.Concat(options)}</select>
            <select id="accepted" aria-label="Accepted"><option value="">Accepted or not</option><option value="no">Not accepted</option><option value="yes">Accepted</option></select>
            </div>
            </div>
            <div class="bar" data-script hidden><p id="count" role="status">{Words.Count(review.Causes.Count, "change")}</p> <button id="clear" hidden>Clear filters</button> <button class="end" id="unfold">Open all</button></div>
            """;
    }

    private static Dictionary<string, string> Rules(ReviewFinding cause) => cause.Effects.Prepend(cause)
        .DistinctBy(static finding => finding.Rule)
        .ToDictionary(static finding => finding.Rule, static finding => finding.RuleTitle, StringComparer.Ordinal);

    private sealed record Part(string Name, string Heading, string Note, bool IsOpen);

    private static void WritePart(
        Part part, List<ReviewFinding> causes, ReviewResult review, Dictionary<MessageText, int> operations, TextWriter output)
    {
        if (causes.Count == 0)
        {
            return;
        }

        output.Write($"<section class=\"part {part.Name}-part\" aria-labelledby=\"h-{part.Name}\">\n<details class=\"fold-part\"{(part.IsOpen ? " open" : "")}><summary><h2 id=\"h-{part.Name}\">{part.Heading} <span class=\"count\">{causes.Count}</span></h2> <span>{part.Note}</span></summary>\n<ol class=\"list\">\n");
        causes.ForEach(cause => output.Write(Cause(cause, review, operations)));
        output.Write("</ol>\n</details>\n</section>\n");
    }

    private static string Cause(ReviewFinding cause, ReviewResult review, Dictionary<MessageText, int> operations)
    {
        var accepted = cause.IsAccepted ? " data-a" : "";
        var mark = cause.IsAccepted ? "accepted" : cause.Worst.Name();
        var reached = cause.Effects.Prepend(cause).SelectMany(static finding => finding.Operations)
            .Distinct()
            .Select(operation => operations[operation]);
        return $"""
            <li data-w="{(int)cause.Wire}" data-c="{(int)cause.CSharp}" data-r="{string.Join(' ', Rules(cause).Keys)}" data-o="{Ranges(reached)}" data-p="{E(Place(cause))}" data-s="{E(Schema(cause))}"{accepted}><details id="f-{E(cause.Fingerprint)}"><summary>
            <span class="mark {mark}"></span>
            <span class="what">{E(Headline(cause))}<small>{Small(cause)}</small></span>
            <span class="verdicts"><span class="verdict w">wire <b class="{cause.Wire.Name()}">{cause.Wire.Name()}</b></span><span class="verdict">C# <b class="{cause.CSharp.Name()}">{cause.CSharp.Name()}</b></span></span>
            <span class="rule" title="{E(cause.RuleTitle)}">{E(cause.Rule)}</span>
            </summary><div class="body">
            <dl class="told">
            <dt>On the wire</dt><dd><b class="{cause.Wire.Name()}">{Words.Sentence($"{cause.Wire.Name()}")}</b>: {Words.OnTheWire(cause.Wire)}.</dd>
            <dt>In C#</dt><dd><b class="{cause.CSharp.Name()}">{Words.Sentence($"{cause.CSharp.Name()}")}</b>: {Words.InCSharp(cause.CSharp)}.</dd>
            <dt>Affects</dt><dd class="ops">{Affects(cause)}</dd>
            <dt>Location</dt><dd><code>{E(cause.New.ToString())}</code>, was <code>{E(cause.Old.ToString())}</code>{Keys(cause.Keys)}</dd>
            {Acceptance(cause, review)}
            </dl>{Effects(cause)}
            <div class="panes">
            <div class="pane"><h3>In the document</h3>{Files(cause.Document, "No line of the document shows the change by itself.")}</div>
            <div class="pane"><h3>In the emitted C#</h3>{Files(cause.Code, "The emitted C# is the same, so the compiler cannot report the change.")}</div>
            </div>
            </div></details></li>

            """;
    }

    // What follows from the cause, with lines of its own where they are not those of the cause.
    private static string Effects(ReviewFinding cause)
    {
        if (cause.Effects.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder("\n<h3>Of the same cause</h3>\n<ul class=\"effects\">\n");
        foreach (var effect in cause.Effects)
        {
            text.Append(CultureInfo.InvariantCulture, $"<li id=\"f-{E(effect.Fingerprint)}\"><span>{E(Headline(effect))}</span> <small><code>{E(effect.New.ToString())}</code> wire <b class=\"{effect.Wire.Name()}\">{effect.Wire.Name()}</b>, C# <b class=\"{effect.CSharp.Name()}\">{effect.CSharp.Name()}</b>, {E(effect.Rule)}</small></li>\n");
        }

        return text.Append("</ul>").ToString();
    }

    // The operation that contains the change; of a schema that several operations use, how many they are.
    private static string Place(ReviewFinding cause) => cause.Routes.Count switch
    {
        0 => "No operation",
        1 => cause.Routes[0].ToString(),
        _ when cause.Keys.Count > 2 && cause.Keys[0].ToString() is "paths" or "webhooks" =>
            cause.Keys[1].ToString(),
        _ => "Several operations",
    };

    // The named schema that contains the change, of 2.0 or later.
    private static string Schema(ReviewFinding cause) => cause.Keys.Select(static key => key.ToString()).ToArray() switch
    {
        ["components", "schemas", var name, ..] => name,
        ["definitions", var name, ..] => name,
        _ => "No named schema",
    };

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
        var affects = finding.Routes.Count switch
        {
            0 => "",
            1 => $"<span class=\"route\">{E(finding.Routes[0])}</span>",
            var count => $"<span class=\"route\">{E(finding.Routes[0])} and {count - 1} more</span>",
        };
        var more = finding.Effects.Count > 0 ? $"<span>and {finding.Effects.Count} more of this cause</span>" : "";
        var reason = finding.AcceptedBecause is { } because ? $"<span class=\"because\">{E(because)}</span>" : "";
        return affects + member + $"<span>line {finding.New.Line}</span>" + more + reason;
    }

    // A JSON pointer as the keys that one unfolds.
    private static string Keys(IReadOnlyList<MessageText> keys) => keys.Count == 0 ? "" : $"<span class=\"keys\">{string.Join(" › ", keys.Select(E))}</span>";

    private static string Affects(ReviewFinding finding)
    {
        if (finding.Operations.Count == 0)
        {
            return "no operation";
        }

        var shown = string.Concat(finding.Operations.Zip(finding.Routes)
            .Take(MaxOperations)
            .Select(static pair => pair.First.Equals(pair.Second)
                ? $"<code>{E(pair.First)}</code>"
                : $"<span><code>{E(pair.Second)}</code> {E(pair.First)}</span>"));
        return finding.Operations.Count > MaxOperations
            ? $"{shown}<span>and {finding.Operations.Count - MaxOperations} more</span>"
            : shown;
    }

    private static string Acceptance(ReviewFinding finding, ReviewResult review) => finding switch
    {
        { AcceptedBecause: { } reason } => $"<dt>Accepted</dt><dd class=\"because\">{E(reason)}</dd>",
        { Worst: Verdict.Safe } => $"<dt>Fingerprint</dt><dd><code>{E(finding.Fingerprint)}</code></dd>",
        _ => $"<dt>To accept</dt><dd class=\"copy\"><code>{E(Words.AcceptCommand(review, finding))}</code> <button class=\"round\" data-copy data-script hidden>Copy</button></dd>",
    };

    private static string Files(IReadOnlyList<FileHunks> files, string none) => files.Count == 0
        ? $"<p>{none}</p>"
        : string.Concat(files.Select(static file =>
            $"<figure><figcaption>{E(file.Title)}{(file.Note.Length > 0 ? $" <i>{E(file.Note)}</i>" : "")}</figcaption><pre class=\"diff\">{E(string.Join('\n', file.Lines))}</pre></figure>"));

    private static string Stale(ReviewResult review) => review.Stale.Count == 0 ? "" :
        $"<p>Accepted, but no longer a change: {string.Join(", ", review.Stale.Select(static entry => $"<code>{E(entry.Fingerprint)}</code> {E(entry.Text)}"))}.</p>";

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

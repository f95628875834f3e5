using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Tool.Documents;
using Microsoft.CodeAnalysis;

namespace DcsGen.Tool.Reports;

/// <summary>The formats of the diagnostics of documents.</summary>
internal enum LintFormat
{
    /// <summary>One line for each: <c>file:line:column: severity id: message</c>.</summary>
    Text,

    /// <summary>For programs. <c>version</c> goes up when a member changes its meaning or goes; new members may come.</summary>
    Json,

    /// <summary>SARIF 2.1.0 (OASIS standard), for code scanning.</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions, which annotate the lines of a pull request.</summary>
    GitHub,
}

/// <summary>Writes the diagnostics of documents.</summary>
internal static class LintReport
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the diagnostics in a format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="found">The diagnostics with their documents, in the order in which they are written.</param>
    /// <param name="surroundings">Gets the text.</param>
    public static void Write(
        LintFormat format, IReadOnlyList<(Document Document, DiagnosticInfo Diagnostic)> found, Surroundings surroundings)
    {
        switch (format)
        {
            case LintFormat.Json:
                Write(Json(found), surroundings);
                break;
            case LintFormat.Sarif:
                Write(Sarif(found), surroundings);
                break;
            case LintFormat.GitHub:
                foreach (var (document, diagnostic) in found)
                {
                    surroundings.Out.Write(Command(document, diagnostic) + "\n");
                }

                break;
            default:
                foreach (var (document, diagnostic) in found)
                {
                    surroundings.Print(DiagnosticLines.Of(document, diagnostic, surroundings.HasColor));
                }

                break;
        }
    }

    private static void Write(JsonObject report, Surroundings surroundings) =>
        surroundings.Out.Write(report.ToJsonString(s_options).ReplaceLineEndings("\n") + "\n");

    private static JsonObject Json(IReadOnlyList<(Document Document, DiagnosticInfo Diagnostic)> found) => new()
    {
        ["version"] = 1,
        ["diagnostics"] = new JsonArray([.. found.Select(static one => new JsonObject
        {
            ["id"] = one.Diagnostic.Id,
            ["severity"] = DiagnosticLines.Severity(one.Diagnostic),
            ["message"] = one.Diagnostic.Message.ToString(),
            ["document"] = MessageText.Whole(one.Document.Name).ToString(),
            ["file"] = File(one.Document, one.Diagnostic),
            ["line"] = one.Diagnostic.Line + 1,
            ["column"] = one.Diagnostic.Column + 1,
        })]),
    };

    private static JsonObject Sarif(IReadOnlyList<(Document Document, DiagnosticInfo Diagnostic)> found)
    {
        var rules = found.Select(static one => one.Diagnostic.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var run = new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = SarifReport.Driver(rules.Select(static rule => new JsonObject
                {
                    ["id"] = rule,
                    ["shortDescription"] = SarifReport.Text(DiagnosticDescriptors.Get(rule).Title.ToString()),
                })),
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. found.Select(one => new JsonObject
            {
                ["ruleId"] = one.Diagnostic.Id,
                ["ruleIndex"] = rules.IndexOf(one.Diagnostic.Id),
                ["level"] = Level(one.Diagnostic),
                ["message"] = SarifReport.Text(one.Diagnostic.Message.ToString()),
                ["locations"] = new JsonArray(SarifReport.Location(new(
                    one.Diagnostic.Path, one.Document.Source.Ref, one.Diagnostic.Line + 1, one.Diagnostic.Column + 1))),
            })]),
        };
        return new()
        {
            ["$schema"] = SarifReport.Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(run),
        };
    }

    // A value of a property must not hold what separates properties (GitHub Actions, Workflow commands).
    private static string Command(Document document, DiagnosticInfo diagnostic)
    {
        var level = Level(diagnostic) == "note" ? "notice" : Level(diagnostic);
        return $"::{level} file={Property(File(document, diagnostic))},line={diagnostic.Line + 1},col={diagnostic.Column + 1},title={diagnostic.Id}::{Escape(diagnostic.Message.ToString())}";
    }

    private static string Property(string text) =>
        Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Escape(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Level(DiagnosticInfo diagnostic) => DiagnosticLines.Level(diagnostic) switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    private static string File(Document document, DiagnosticInfo diagnostic) =>
        MessageText.Whole(document.Source.Display(diagnostic.Path)).ToString();
}

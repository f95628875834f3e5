using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Review;
using DcsGen.Tool.Reviewing;

namespace DcsGen.Tool.Reports;

/// <summary>For programs. <c>version</c> goes up when a member changes its meaning or goes; new members may come.</summary>
internal sealed class JsonReport : IReport
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    public bool ShowsHunks => false;

    public void Write(ReviewResult review, TextWriter output)
    {
        var report = new JsonObject
        {
            ["version"] = 1,
            ["old"] = new JsonObject { ["document"] = Text(review.Old), ["version"] = Text(review.OldVersion) },
            ["new"] = new JsonObject { ["document"] = Text(review.New), ["version"] = Text(review.NewVersion) },
            ["summary"] = new JsonObject
            {
                ["break"] = review.Count(Verdict.Break),
                ["risk"] = review.Count(Verdict.Risk),
                ["safe"] = review.Count(Verdict.Safe),
                ["accepted"] = review.Accepted,
            },
            ["findings"] = new JsonArray([.. review.Findings.Select(Finding)]),
            ["stale"] = new JsonArray([.. review.Stale.Select(static entry => new JsonObject
            {
                ["fingerprint"] = entry.Fingerprint, ["rule"] = entry.Id, ["text"] = Text(entry.Text), ["reason"] = Text(entry.Reason),
            })]),
        };
        output.WriteLine(report.ToJsonString(s_options));
    }

    private static JsonNode Finding(ReviewFinding finding) => new JsonObject
    {
        ["fingerprint"] = finding.Fingerprint,
        ["rule"] = finding.Rule,
        ["kind"] = finding.Kind,
        ["cause"] = finding.Cause?.Fingerprint,
        ["subject"] = Text(finding.Subject),
        ["text"] = Text(finding.Text),
        ["severity"] = finding.Worst.Name(),
        ["wire"] = finding.Wire.Name(),
        ["csharp"] = finding.CSharp.Name(),
        ["member"] = Text(finding.Member),
        ["operations"] = new JsonArray([.. finding.Operations.Select(static operation => Text(operation))]),
        ["routes"] = new JsonArray([.. finding.Routes.Select(static route => Text(route))]),
        ["accepted"] = Text(finding.AcceptedBecause),
        ["old"] = Position(finding.Old),
        ["new"] = Position(finding.New),
    };

    private static JsonValue? Text(MessageText? text) => text is null ? null : JsonValue.Create(text.ToString());

    private static JsonObject Position(SourcePosition position) => new()
    {
        ["file"] = Text(MessageText.Whole(position.Path)),
        ["ref"] = Text(position.Ref is null ? null : MessageText.Whole(position.Ref)),
        ["line"] = position.Line,
        ["column"] = position.Column,
    };
}

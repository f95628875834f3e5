using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using DcsGen.Review;
using DcsGen.Tool.Reviewing;

namespace DcsGen.Tool.Reports;

/// <summary>SARIF 2.1.0 (OASIS standard), for code scanning: the new place, with the old one related; accepted changes are suppressed
/// results.</summary>
internal sealed class SarifReport : IReport
{
    /// <summary>The schema of the format.</summary>
    public const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true };

    public bool ShowsHunks => false;

    public void Write(ReviewResult review, TextWriter output)
    {
        var rules = review.Findings.Select(static finding => finding.Rule)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        var titles = review.Findings.GroupBy(static finding => finding.Rule, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First().RuleTitle, StringComparer.Ordinal);
        var run = new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = Driver(rules.Select(rule => new JsonObject
                {
                    ["id"] = rule,
                    ["shortDescription"] = Text(titles[rule]),
                    ["defaultConfiguration"] = new JsonObject { ["level"] = "warning" },
                    ["properties"] = new JsonObject { ["tags"] = new JsonArray("openapi", "breaking-change") },
                })),
            },
            ["columnKind"] = "utf16CodeUnits",
            ["originalUriBaseIds"] = new JsonObject { ["%SRCROOT%"] = new JsonObject { ["description"] = Text("The working directory; of a file of a commit, the repository's root.") } },
            ["results"] = new JsonArray([.. review.Findings.Select(finding => Result(finding, rules.IndexOf(finding.Rule)))]),
        };
        var report = new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(run),
        };
        output.WriteLine(report.ToJsonString(s_options));
    }

    private static JsonObject Result(ReviewFinding finding, int rule)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Rule,
            ["ruleIndex"] = rule,
            ["level"] = finding.Worst switch
            {
                Verdict.Break => "error",
                Verdict.Risk => "warning",
                _ => "note",
            },
            ["message"] = Text($"{Words.Sentence(finding.Text)} {Words.Verdicts(finding)}"),
            ["locations"] = new JsonArray(Location(finding.New)),
            ["relatedLocations"] = new JsonArray(Location(finding.Old, 1, $"As it was in {finding.Old.File}")),
            ["partialFingerprints"] = new JsonObject { ["dcsgen/v1"] = finding.Fingerprint },
            ["properties"] = new JsonObject
            {
                ["wire"] = finding.Wire.Name(),
                ["csharp"] = finding.CSharp.Name(),
                ["member"] = finding.Member.ToString(),
                ["operations"] = new JsonArray([.. finding.Operations.Select(static operation => JsonValue.Create(operation.ToString()))]),
                ["cause"] = (finding.Cause ?? finding).Fingerprint,
            },
        };
        if (finding.AcceptedBecause is { } reason)
        {
            result["suppressions"] = new JsonArray(
                new JsonObject { ["kind"] = "external", ["status"] = "accepted", ["justification"] = reason.ToString() });
        }

        return result;
    }

    /// <summary>Returns a Location Object.</summary>
    public static JsonObject Location(SourcePosition position, int? id = null, string? message = null)
    {
        var location = new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = Artifact(position.Path),
                ["region"] = new JsonObject { ["startLine"] = position.Line, ["startColumn"] = position.Column },
            },
        };
        if (id is not null)
        {
            location["id"] = id;
        }

        if (message is not null)
        {
            location["message"] = Text(message);
        }

        return location;
    }

    private static JsonObject Artifact(string path)
    {
        var uri = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return Path.IsPathRooted(path)
            ? new() { ["uri"] = new Uri(path).AbsoluteUri }
            : new() { ["uri"] = uri, ["uriBaseId"] = "%SRCROOT%" };
    }

    /// <summary>Returns the description of the tool: its name, its version, where it is from if the build says so, and rules.</summary>
    public static JsonObject Driver(IEnumerable<JsonObject> rules)
    {
        var assembly = typeof(SarifReport).Assembly;
        var driver = new JsonObject
        {
            ["name"] = "dcsgen",
            ["semanticVersion"] = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0],
        };
        var repository = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(static one => one.Key == "RepositoryUrl");
        if (repository?.Value is { } url)
        {
            driver["informationUri"] = url;
        }

        driver["rules"] = new JsonArray([.. rules]);
        return driver;
    }

    /// <summary>Returns a Message Object.</summary>
    public static JsonObject Text(string text) => new() { ["text"] = text };
}

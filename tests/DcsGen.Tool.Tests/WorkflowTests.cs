using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DcsGen.Reading;
using DcsGen.Tests.Helpers;
using DcsGen.Tool.Commands;

namespace DcsGen.Tool.Tests;

/// <summary>The commands of workflows that people copy.</summary>
public sealed partial class WorkflowTests : IDisposable
{
    private const string Upstream = "src/DcsGen/docs/watch-upstream.yml";

    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Theory]
    [InlineData(Upstream, 4)]
    [InlineData(".github/workflows/review.yml", 2)]
    public void The_commands_of_a_workflow_have_the_options_that_it_names(string path, int count)
    {
        var surroundings = new Surroundings { Out = TextWriter.Null, Error = TextWriter.Null, Directory = _work.Folder };
        var commands = Scripts(path).SelectMany(static script => Command().Matches(script))
            .Select(static match => match.Groups[1].Value)
            .ToList();
        Assert.Equal(count, commands.Count);
        Assert.All(commands, command =>
        {
            var arguments = Word().Matches(command)
                .Select(static word => word.Value.Trim('"'))
                .TakeWhile(static word => word is not (">>" or ">" or "|"));
            Assert.Empty(ToolCommand.Create(surroundings).Parse([.. arguments]).Errors);
        });
    }

    [Fact]
    public void The_properties_of_a_workflow_exist()
    {
        var targets = string.Concat(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "DcsGen", "build")).Select(File.ReadAllText));
        var properties = new[] { Upstream, ".github/workflows/review.yml" }.SelectMany(Scripts)
            .SelectMany(static script => Property().Matches(script))
            .Select(static match => match.Groups[1].Value)
            .Where(static name => name.StartsWith("DcsGen", StringComparison.Ordinal))
            .Distinct()
            .ToList();
        Assert.NotEmpty(properties);
        Assert.All(properties, name => Assert.Contains($"'$({name})'", targets, StringComparison.Ordinal));
    }

    [Fact]
    public void The_review_of_a_fetched_document_is_the_text_of_the_pull_request()
    {
        // The script of the step as it is, in a shell with the tool as its command.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _work.With("specs/example.openapi.yaml", Documents.Pets("name: { type: string }\nage: { type: integer }")).Commit()
            .With("specs/example.openapi.yaml", Documents.Pets("name: { type: string }"))
            .With("bin/dcsgen", $"#!/bin/sh\nexec '{Environment.ProcessPath}' '{typeof(CommandLine).Assembly.Location}' \"$@\"\n");
        Directory.CreateDirectory(_work.PathOf("temp"));
        var script = Scripts(Upstream).Single(static script => script.Contains("--format html", StringComparison.Ordinal));
        var start = new ProcessStartInfo("sh", ["-e", "-c", $"chmod +x bin/dcsgen; PATH=\"$PWD/bin:$PATH\"\n{script}"])
        {
            WorkingDirectory = _work.Folder,
            RedirectStandardError = true,
        };
        start.Environment["DOCUMENT"] = "specs/example.openapi.yaml";
        start.Environment["RUNNER_TEMP"] = _work.PathOf("temp");
        start.Environment["GITHUB_STEP_SUMMARY"] = _work.PathOf("temp/summary.md");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
        Assert.StartsWith("### ❌ 1 break to decide on\n", _work.Read("temp/review.md"), StringComparison.Ordinal);
        Assert.Equal(_work.Read("temp/review.md"), _work.Read("temp/summary.md"));
        Assert.Equal(1, (int)JsonNode.Parse(_work.Read("temp/review.json"))!["summary"]!["break"]!);
        Assert.True(_work.Has("temp/review.html"));
    }

    private static IEnumerable<string> Scripts(string path)
    {
        var workflow = YamlText.Read(File.ReadAllText(Path.Combine(Repository.Root, path)), new(CancellationToken.None))!;
        return ((JsonObject)workflow["jobs"]!).SelectMany(static job => (JsonArray)job.Value!["steps"]!)
            .Select(static step => (string?)step!["run"])
            .OfType<string>();
    }

    // The command, or what runs it from its project.
    [GeneratedRegex(@"(?:^|\s)(?:dcsgen|--framework net10\.0 --) ((?:diff|lint|accept|generate|overlay) .*)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"""[^""]*""|\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"-p:(\w+)=")]
    private static partial Regex Property();
}

using DcsGen.Package.Tests;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tool.Tests;

/// <summary>What a user gets: the package, installed from a feed and run by its name.</summary>
public sealed class PackageTests : IDisposable
{
    private const string Version = "0.2.0-test";

    private readonly string _root = Directory.CreateTempSubdirectory("dcsgen tool package ").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void It_is_installed_and_runs()
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = Path.Combine(_root, "packages"), ["DOTNET_CLI_HOME"] = _root };
        var (feed, tools) = (Path.Combine(_root, "feed"), Path.Combine(_root, "tools"));

        // Into folders of its own: the repository's may be in use by another build. The analyzers of the repository have judged the sources
        // where they were built.
        DotNet.Run(
            Repository.Root,
            new Dictionary<string, string>(),
            "pack",
            "src/DcsGen.Tool/DcsGen.Tool.csproj",
            "-c",
            "Release",
            "-o",
            feed,
            "--artifacts-path",
            Path.Combine(_root, "artifacts"),
            $"-p:Version={Version}",
            "-p:RunAnalyzers=false")
            .Succeeds().SaysNoWarning();
        File.WriteAllText(Path.Combine(_root, "nuget.config"), $"<configuration><packageSources><clear /><add key=\"test\" value=\"{feed}\" /></packageSources></configuration>");
        DotNet.Run(_root, environment, "tool", "install", "DcsGen.Tool", "--tool-path", tools, "--version", Version).Succeeds();

        var command = Path.Combine(tools, OperatingSystem.IsWindows() ? "dcsgen.exe" : "dcsgen");
        Assert.Contains("no changes", Start(command, "diff", "specs/dcs.openapi.yaml", "specs/dcs.openapi.yaml"), StringComparison.Ordinal);
        Assert.Contains("<!doctype html>", Start(command, "diff", "specs/dcs.openapi.yaml", "specs/iam.openapi.yaml", "--format", "html", "--fail-on", "never"), StringComparison.Ordinal);
        Assert.Equal("", Start(command, "lint", "specs/dcs.openapi.yaml"));

        using var package = System.IO.Compression.ZipFile.OpenRead(Path.Combine(feed, $"DcsGen.Tool.{Version}.nupkg"));
        string[] names = [.. package.Entries.Select(static entry => entry.FullName)];
        Assert.Contains("README.md", names);
        Assert.Contains("THIRD-PARTY-NOTICES.txt", names);
        Assert.Contains("LICENSE", names);
        Assert.All((string[])["net10.0", "net8.0"], framework => Assert.Contains($"tools/{framework}/any/DcsGen.dll", names));
    }

    private static string Start(string command, params string[] arguments)
    {
        var start = new System.Diagnostics.ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"It ended with {process.ExitCode}: {error.GetAwaiter().GetResult()}{output}");
        return output;
    }
}

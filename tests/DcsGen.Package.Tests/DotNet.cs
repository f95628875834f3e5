using System.Diagnostics;

namespace DcsGen.Package.Tests;

/// <summary>What a <c>dotnet</c> command printed and how it ended.</summary>
internal sealed record DotNetResult(string Command, int ExitCode, string Output)
{
    public DotNetResult Succeeds()
    {
        Assert.True(ExitCode == 0, $"'{Command}' ended with {ExitCode}:\n{Output}");
        return this;
    }

    public DotNetResult Fails()
    {
        Assert.True(ExitCode != 0, $"'{Command}' succeeded, and should not have:\n{Output}");
        return this;
    }

    public DotNetResult SaysNoWarning()
    {
        Assert.True(!Output.Contains("warning", StringComparison.Ordinal), $"'{Command}' warned:\n{Output}");
        return this;
    }

    public DotNetResult Says(string text)
    {
        Assert.True(Output.Contains(text, StringComparison.Ordinal), $"'{Command}' does not say \"{text}\":\n{Output}");
        return this;
    }

    /// <summary>The distinct lines with this diagnostic; the console logger prints each again in its summary.</summary>
    public IReadOnlyList<string> Diagnostics(string id) =>
        [.. Output.Split('\n')
            .Select(static line => line.Trim())
            .Where(line => line.Contains($" {id}: ", StringComparison.Ordinal))
            .Distinct()];
}

/// <summary>Runs <c>dotnet</c> as a user's shell would.</summary>
internal static class DotNet
{
    // Far above what the slowest command takes; it only turns a hang into a failure that says which command hung.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    public static DotNetResult Run(string directory, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var command = "dotnet " + string.Join(' ', arguments);
        using var process = Start(directory, environment, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{command}' in {directory} was stopped after {s_patience}.");
        }

        return new(command, process.ExitCode, output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult());
    }

    /// <summary>Starts a command that runs until it is killed.</summary>
    public static Process Start(string directory, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(BelongsToThisRun).ToList())
        {
            start.Environment.Remove(name);
        }

        // Nothing outlives a command: a build server would keep this run's generator loaded, and its folder in use.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        // A command ends before its methods are worth profiling.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"'dotnet {string.Join(' ', arguments)}' did not start.");
    }

    // What the test host and the build that started it left in the environment, and what tells a build that it runs in CI.
    private static bool BelongsToThisRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_STARTUP_HOOKS", StringComparison.OrdinalIgnoreCase)
        || name.ToUpperInvariant() is "CI" or "TF_BUILD" or "CONTINUOUSINTEGRATIONBUILD" or "NUGET_PACKAGES";
}

using System.Diagnostics;
using System.Text.Json;

namespace DcsGen.Package.Tests;

/// <summary>
/// The command line, published as the README says: with all that is not used cut away, of its dependencies too, and without JSON by
/// reflection. What comes out has to do its job, and nothing may have been in doubt. It does not need the package; it takes the generator
/// that was compiled for it.
/// </summary>
[Collection(OnePackage.Name)]
public sealed class TrimmedCommandTests(PackageFeed feed) : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("dcs trimmed ").FullName;

    private string Output => Path.Combine(_root, "published");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_trimmed_command_is_published_without_a_warning_and_works()
    {
        // Analyzers look at the sources in every build; here the linker judges all.
        feed.RunInRepository(["publish", "src/Dcs.Cli", "-o", Output, .. feed.Isolated, "-p:DcsTrimmed=true", "-p:RunAnalyzers=false"])
            .Succeeds().SaysNoWarning();

        // Trimmed it is, and no framework of the machine's stands in.
        Assert.InRange(new FileInfo(Path.Combine(Output, "System.Private.CoreLib.dll")).Length, 1, 6_000_000);
        Assert.DoesNotContain(
            "\"frameworks\"", File.ReadAllText(Path.Combine(Output, "Dcs.Cli.runtimeconfig.json")), StringComparison.Ordinal);
        Assert.Contains(
            "\"System.Text.Json.JsonSerializer.IsReflectionEnabledByDefault\": false",
            File.ReadAllText(Path.Combine(Output, "Dcs.Cli.runtimeconfig.json")),
            StringComparison.Ordinal);

        var demo = Run();
        Assert.Contains("10 of 2,468", demo, StringComparison.Ordinal);
        Assert.Contains("10 of 1,357", demo, StringComparison.Ordinal);
        Assert.Contains("access key EMULATORACCESSKEY001", Run("whoami"), StringComparison.Ordinal);
        using var list = JsonDocument.Parse(Run("offline-keys", "list", "--limit", "3", "--output", "json", "--trace"));
        Assert.Equal(3, list.RootElement.GetProperty("records").GetArrayLength());
    }

    private string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(Output, OperatingSystem.IsWindows() ? "dcs.exe" : "dcs"), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in new[] { "DCS_REGION", "DCS_ENDPOINT" })
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"'dcs {string.Join(' ', arguments)}' ended with {process.ExitCode}:\n{error.GetAwaiter().GetResult()}");
        return output;
    }
}

using System.Diagnostics;

namespace DcsGen.Package.Tests;

/// <summary>The package, made with CI=true of one commit in two folders.</summary>
public sealed class RepeatedPack : IDisposable
{
    public const string Url = "https://github.com/example/dcsgen";

    private const string Date = "2026-01-01T00:00:00Z";

    private readonly string _root = Directory.CreateTempSubdirectory("dcsgen repeated pack ").FullName;

    public RepeatedPack()
    {
        First = Pack("one", Url + ".git");
        Second = Pack("another folder", Url + ".git");
    }

    public string First { get; }

    public string Second { get; }

    /// <summary>Gets the commit, which is the same in both folders: same files, author and date.</summary>
    public string Commit => Git(Path.Combine(_root, "one"), "rev-parse", "HEAD").Trim();

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>
    /// Makes the package in a folder where a build without CI has left its output. No host is known there, so nothing but CI differs
    /// between the two commands.
    /// </summary>
    public string PackAfterBuild() => Pack("built before", remote: null);

    private string Pack(string name, string? remote)
    {
        var folder = Path.Combine(_root, name);
        foreach (var file in Git(PackageFeed.Repository, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
            .Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(static file => !file.StartsWith("tests/", StringComparison.Ordinal))
            .Where(static file => File.Exists(Path.Combine(PackageFeed.Repository, file))))
        {
            var copy = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(PackageFeed.Repository, file), copy);
        }

        Git(folder, "init", "--quiet");
        Git(folder, "add", "--all");
        string[] author = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
        Git(folder, [.. author, "commit", "--quiet", "-m", "One"]);
        if (remote is not null)
        {
            Git(folder, "remote", "add", "origin", remote);
        }

        var output = Path.Combine(_root, name + " packed");
        string[] project = ["src/DcsGen/DcsGen.csproj", "-c", "Release"];
        string[] properties = [$"-p:Version={PackageFeed.Version}", $"-p:RepositoryUrl={Url}", "-p:RunAnalyzers=false"];
        if (remote is null)
        {
            DotNet.Run(folder, new Dictionary<string, string>(), ["build", .. project, .. properties]).Succeeds();
        }

        DotNet.Run(folder, new Dictionary<string, string> { ["CI"] = "true" }, ["pack", .. project, "-o", output, .. properties])
            .Succeeds()
            .SaysNoWarning();
        return Path.Combine(output, $"DcsGen.{PackageFeed.Version}.nupkg");
    }

    private static string Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["GIT_AUTHOR_DATE"] = Date;
        start.Environment["GIT_COMMITTER_DATE"] = Date;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"'git {string.Join(' ', arguments)}' ended with {process.ExitCode}.");
        return output;
    }
}

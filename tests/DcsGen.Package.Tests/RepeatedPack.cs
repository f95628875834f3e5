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
        First = Pack("one", isBuiltBefore: false);
        Second = Pack("another folder", isBuiltBefore: true);
    }

    public string First { get; }

    public string Second { get; }

    /// <summary>Gets the commit, which is the same in both folders: same files, author and date.</summary>
    public string Commit => Git(Path.Combine(_root, "one"), "rev-parse", "HEAD").Trim();

    public void Dispose() => Directory.Delete(_root, recursive: true);

    // What a build without CI left behind must not get into the package.
    private string Pack(string name, bool isBuiltBefore)
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
        Git(folder, "remote", "add", "origin", Url + ".git");
        Git(folder, "add", "--all");
        string[] author = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
        Git(folder, [.. author, "commit", "--quiet", "-m", "One"]);
        if (isBuiltBefore)
        {
            DotNet.Run(
                folder,
                new Dictionary<string, string>(),
                "build",
                "src/DcsGen/DcsGen.csproj",
                "-c",
                "Release",
                $"-p:Version={PackageFeed.Version}",
                "-p:RunAnalyzers=false")
                .Succeeds();
        }

        var output = Path.Combine(_root, name + " packed");
        DotNet.Run(
            folder,
            new Dictionary<string, string> { ["CI"] = "true" },
            "pack",
            "src/DcsGen/DcsGen.csproj",
            "-o",
            output,
            $"-p:Version={PackageFeed.Version}",
            $"-p:RepositoryUrl={Url}",
            "-p:RunAnalyzers=false")
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

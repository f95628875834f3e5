using System.Diagnostics;

namespace DcsGen.Tool.Tests;

/// <summary>A folder in which the tool runs, in this process.</summary>
internal sealed class Workplace : IDisposable
{
    // A blank in every path of every test.
    public string Folder { get; } = Directory.CreateTempSubdirectory("dcsgen tool tests ").FullName;

    /// <summary>What relative paths start from; the folder unless a test goes below it.</summary>
    public string Current { get; set; } = "";

    /// <summary>Gets or sets whether results go to a terminal that shows colours.</summary>
    public bool HasColor { get; set; }

    public void Dispose()
    {
        // git writes its objects read-only.
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(Folder, recursive: true);
    }

    public Workplace With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public bool Has(string path) => File.Exists(PathOf(path));

    public ToolResult Run(params string[] arguments) => RunAt(int.MaxValue, arguments);

    /// <summary>Runs the tool in a terminal of a width.</summary>
    public ToolResult RunAt(int columns, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var surroundings = new Surroundings
        {
            Out = output,
            Error = error,
            Directory = PathOf(Current),
            Columns = columns,
            HasColor = HasColor,
        };
        var exitCode = CommandLine.RunAsync(arguments, surroundings, CancellationToken.None).GetAwaiter().GetResult();
        return new(exitCode, output.ToString(), error.ToString());
    }

    public Workplace Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", [
            "-c",
            "user.name=Test",
            "-c",
            "user.email=test@example.com",
            "-c",
            "commit.gpgsign=false",
            "-c",
            "init.defaultBranch=main",
            .. arguments
        ])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"git {string.Join(' ', arguments)}: {error}{output.GetAwaiter().GetResult()}");
        return this;
    }

    /// <summary>Commits all that is there.</summary>
    public Workplace Commit() => (Directory.Exists(PathOf(".git")) ? this : Git("init", "-q")).Git("add", "-A").Git("commit", "-q", "-m", "x");
}

internal sealed record ToolResult(int ExitCode, string Out, string Error)
{
    public ToolResult EndsWith(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"It ended with {ExitCode} and not with {exitCode}:\n{Out}\n{Error}");
        return this;
    }
}

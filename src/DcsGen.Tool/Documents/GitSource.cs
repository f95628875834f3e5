using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using DcsGen.Diagnostics;
using DcsGen.Spec;

namespace DcsGen.Tool.Documents;

/// <summary>Files of a commit, or of the index, by <c>git show</c>. Paths are from the repository's root.</summary>
internal sealed class GitSource : DocumentSource
{
    private readonly string _directory;
    private string _commit;

    private GitSource(string reference, string directory) => (Ref, _commit, _directory) = (reference, reference, directory);

    public override string Ref { get; }

    /// <param name="reference">A commit, branch or tag; with <c>...</c> at its end, where this branch left it; empty for what is
    /// staged.</param>
    /// <param name="path">From the repository's root; from the working directory when it begins with <c>./</c> or <c>../</c>.</param>
    /// <param name="surroundings">The working directory, which is in the repository.</param>
    /// <exception cref="ToolException">There is no repository, or it does not know the commit.</exception>
    public static (DocumentSource Source, string Path) Of(string reference, string path, Surroundings surroundings)
    {
        if (reference.StartsWith('-'))
        {
            throw new ToolException($"'{reference}' is no commit.");
        }

        var source = new GitSource(reference, surroundings.Directory);
        path = path.Replace('\\', '/');
        if (path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal))
        {
            path = FilePath.Normalize(source.Git("rev-parse", "--show-prefix").Text.TrimEnd('\n') + path);
        }

        if (reference.EndsWith("...", StringComparison.Ordinal))
        {
            var fork = source.Git("merge-base", "--end-of-options", reference[..^3], "HEAD");
            source._commit = reference = fork.ExitCode == 0 ? fork.Text.Trim() : reference[..^3];
        }

        if (reference.Length > 0
            && source.Git("rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{tree}") is { ExitCode: not 0 } unknown)
        {
            throw new ToolException(unknown.Error.Length > 0
                ? (MessageText)$"git: {MessageText.Whole(unknown.Error.Trim())}"
                : $"git knows no commit '{reference}'. A shallow clone has no other branches: git fetch --depth=1 origin <branch>, then FETCH_HEAD:{MessageText.Whole(path)}.");
        }

        return (source, path);
    }

    public override string? Read(string path) =>
        Git("show", "--no-textconv", "--end-of-options", $"{_commit}:{path}") is { ExitCode: 0, Text: var text } ? text : null;

    private (int ExitCode, string Text, string Error) Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = _directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, text.TrimStart('\uFEFF'), error.GetAwaiter().GetResult());
        }
        catch (Win32Exception e)
        {
            throw new ToolException($"git cannot be started: {MessageText.Sentence(e.Message)}");
        }
    }
}

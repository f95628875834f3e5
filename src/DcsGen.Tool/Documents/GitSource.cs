using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using DcsGen.Diagnostics;
using DcsGen.Spec;

namespace DcsGen.Tool.Documents;

/// <summary>Files of a commit, or of the index, by one <c>git cat-file --batch</c>, however many they are. Paths are from the repository's
/// root.</summary>
internal sealed class GitSource : DocumentSource
{
    private readonly string _directory;
    private string _commit;
    private Process? _batch;

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
            throw new ToolException($"'{reference}' is not a commit.");
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
                : $"git does not know the commit '{reference}'. A shallow clone has no other branches: git fetch --depth=1 origin <branch>, then FETCH_HEAD:{MessageText.Whole(path)}.");
        }

        return (source, path);
    }

    /// <inheritdoc/>
    public override string? Read(string path)
    {
        // A line of the request is one file.
        if (path.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        _batch ??= Start(redirectsInput: true, "cat-file", "--batch");
        _batch.StandardInput.Write($"{_commit}:{path}\n");
        _batch.StandardInput.Flush();
        var output = _batch.StandardOutput.BaseStream;

        // <object> blob <size>, the content and a line feed; or one line about what is missing (git-cat-file, Batch Output).
        var header = Line(output).Split(' ');
        if (header.Length != 3 || !long.TryParse(header[2], CultureInfo.InvariantCulture, out var size))
        {
            return null;
        }

        if (size > MaxBytes)
        {
            Close();
            throw new ToolException($"{MessageText.Whole(path)} has more than {MaxBytes >> 20} MiB.");
        }

        var bytes = new byte[size + 1];
        output.ReadExactly(bytes);
        return header[1] == "blob" ? Encoding.UTF8.GetString(bytes, 0, (int)size).TrimStart('\uFEFF') : null;
    }

    /// <inheritdoc/>
    public override void Close()
    {
        // It ends at the end of its input.
        _batch?.StandardInput.Close();
        _batch?.WaitForExit();
        _batch?.Dispose();
        _batch = null;
    }

    private static string Line(Stream output)
    {
        var line = new List<byte>();
        for (var next = output.ReadByte(); next is not (-1 or '\n'); next = output.ReadByte())
        {
            line.Add((byte)next);
        }

        return Encoding.UTF8.GetString([.. line]);
    }

    private Process Start(bool redirectsInput, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = _directory,
            RedirectStandardInput = redirectsInput,
            RedirectStandardOutput = true,
            RedirectStandardError = !redirectsInput,
            StandardOutputEncoding = Encoding.UTF8,
        };
        if (redirectsInput)
        {
            start.StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new ToolException($"git cannot be started: {MessageText.Sentence(e.Message)}");
        }
    }

    private (int ExitCode, string Text, string Error) Git(params string[] arguments)
    {
        using var process = Start(redirectsInput: false, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text.TrimStart('\uFEFF'), error.GetAwaiter().GetResult());
    }
}

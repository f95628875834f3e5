namespace DcsGen.Tool.Documents;

/// <summary>Where a document and the files that it refers to are read from.</summary>
internal abstract class DocumentSource
{
    // Far above any real one.
    protected const int MaxBytes = 256 << 20;

    /// <summary>The commit, as it was named; null for the disk.</summary>
    public virtual string? Ref => null;

    /// <summary>Reads a file.</summary>
    /// <param name="path">With slashes; relative to where the source begins.</param>
    /// <returns>Null when it is not there.</returns>
    public abstract string? Read(string path);

    /// <summary>Ends what reading needs. The source can be read again.</summary>
    public virtual void Close()
    {
    }

    /// <summary>A path as it is shown.</summary>
    public string Display(string path) => Ref is null ? path : $"{Ref}:{path}";

    /// <summary>Takes an argument of the command line apart: a path, or <c>ref:path</c>.</summary>
    /// <exception cref="ToolException">git does not know the commit.</exception>
    public static (DocumentSource Source, string Path) Of(string argument, Surroundings surroundings)
    {
        var colon = argument.IndexOf(':', StringComparison.Ordinal);
        var isPath = colon < 0 || File.Exists(surroundings.FullPath(argument)) || (colon == 1 && OperatingSystem.IsWindows());
        if (!isPath)
        {
            return GitSource.Of(argument[..colon], argument[(colon + 1)..], surroundings);
        }

        // As short as it can be said: reports are read by people, and SARIF wants paths below the root.
        var full = surroundings.FullPath(argument);
        var relative = Path.GetRelativePath(surroundings.Directory, full);
        return (new DiskSource(surroundings.Directory), relative.Replace('\\', '/'));
    }
}

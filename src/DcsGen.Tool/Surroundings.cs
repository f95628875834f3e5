using System.Globalization;
using System.Text;
using DcsGen.Diagnostics;

namespace DcsGen.Tool;

/// <summary>The consoles, the folder and the environment of a run. Tests replace them.</summary>
internal sealed record Surroundings
{
    /// <summary>Results go here, and nothing else.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Errors and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Gets the standard input.</summary>
    public TextReader In { get; init; } = Console.In;

    /// <summary>Gets the folder of relative paths.</summary>
    public required string Directory { get; init; }

    /// <summary>Gets the width of the terminal that results go to; the default for files and pipes.</summary>
    public int Columns { get; init; } = int.MaxValue;

    /// <summary>Whether results go to a terminal that shows colours.</summary>
    public bool HasColor { get; init; }

    /// <summary>Gets whether errors go to a terminal that shows colours.</summary>
    public bool HasErrorColor { get; init; }

    /// <summary>Gets whether <see cref="Error"/> is a terminal.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Gets the day of the run, such as <c>2027-01-31</c>: what a document removes after its sunset is not a break.</summary>
    public string Today { get; init; } = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Surroundings OfThisProcess()
    {
        // NO_COLOR: https://no-color.org
        var hasColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        if (Console.IsOutputRedirected)
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        return new()
        {
            Out = Console.Out,
            Error = Console.Error,
            Directory = System.IO.Directory.GetCurrentDirectory(),
            Columns = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? int.MaxValue : Console.WindowWidth,
            HasColor = !Console.IsOutputRedirected && !isDumb && hasColor,
            HasErrorColor = !Console.IsErrorRedirected && !isDumb && hasColor,
            ShowsProgress = !Console.IsErrorRedirected && !isDumb && Environment.GetEnvironmentVariable("CI") is not "true",
        };
    }

    /// <summary>Prints a line of the result. There is no way to print a string: it may be text of a document.</summary>
    public void Print(MessageText line) => Out.WriteLine(line);

    /// <summary>Prints a line about an error.</summary>
    public void PrintError(MessageText line) => Error.WriteLine(line);

    /// <summary>A path of the command line as one for the file system.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Directory);
}

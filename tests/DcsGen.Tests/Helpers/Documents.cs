using System.Collections.Concurrent;

namespace DcsGen.Tests.Helpers;

/// <summary>
/// Every document of <c>specs/cases</c>, and the one of the client library as <c>home</c>. The generator runs once for each; the tests that
/// hold of every document read that run.
/// </summary>
internal static class Documents
{
    public const string Home = "home";

    private static readonly ConcurrentDictionary<string, Lazy<GeneratorRun>> s_runs = new(StringComparer.Ordinal);

    /// <summary>File names without extension, in order.</summary>
    public static IReadOnlyList<string> Cases { get; } =
        [.. Directory.EnumerateFiles(Repository.Cases, "*.yaml")
            .Select(static path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal)];

    public static string Text(string name) =>
        name == Home ? Repository.HomeDocument : File.ReadAllText(Path.Combine(Repository.Cases, name + ".yaml"));

    /// <summary>Gets the run of a document whose output is committed: every file that can be emitted for it. To edit it, take a
    /// copy.</summary>
    public static GeneratorRun Run(string name) =>
        s_runs.GetOrAdd(name, static name => new(() => GeneratorRun.OfCommitted(Text(name)))).Value;
}

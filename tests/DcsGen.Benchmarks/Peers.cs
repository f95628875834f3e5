using System.Diagnostics;
using System.Reflection;

namespace DcsGen.Benchmarks;

/// <summary>
/// Runs DcsGen.Benchmarks.Peers, which measures the clients of other generators beside DcsGen's. It is a project outside of the solution,
/// so that a clean clone neither downloads these generators nor runs them.
/// </summary>
internal static class Peers
{
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var repository = typeof(Peers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "Repository").Value!;
        var project = Path.Combine(repository, "tests", "DcsGen.Benchmarks.Peers");
        using var process = Process.Start("dotnet", ["run", "-c", "Release", "--project", project, "--", .. arguments]);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}

namespace DcsGen.Package.Tests;

/// <summary>
/// A compiler server for the builds of one test run: it loads the packed generator once, as it does for a user who builds several projects.
/// It has a name of its own, so that no other build uses it, and it ends with the run.
/// </summary>
internal sealed class CompilerServer
{
    private readonly string _name = "dcsgen-" + Guid.NewGuid().ToString("N");

    /// <summary>Gets the environment variables of a build that uses the server.</summary>
    public IEnumerable<KeyValuePair<string, string>> Environment =>
    [
        new("UseSharedCompilation", "true"),
        new("SharedCompilationId", _name),
    ];

    /// <summary>Ends the server; nothing happens if no build started it.</summary>
    /// <param name="directory">A folder for a project that tells where the compiler is.</param>
    public void Stop(string directory)
    {
        var project = Path.Combine(directory, "compiler.csproj");
        File.WriteAllText(project, """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        var folder = DotNet.Run(directory, new Dictionary<string, string>(), "msbuild", project, "-getProperty:RoslynTargetsPath")
            .Succeeds()
            .Output
            .Trim();
        DotNet.Run(directory, new Dictionary<string, string>(), Path.Combine(folder, "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + _name)
            .Succeeds();
    }
}

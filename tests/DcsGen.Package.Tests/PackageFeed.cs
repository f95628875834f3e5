using System.Diagnostics;
using System.Reflection;

namespace DcsGen.Package.Tests;

/// <summary>The package, made once a run, in a folder feed; and a place for the projects that use it.</summary>
public sealed class PackageFeed : IDisposable
{
    public const string Version = "0.2.0-test";

    // A blank in every path of every test.
    private readonly string _root = Directory.CreateTempSubdirectory("dcsgen package tests ").FullName;

    private readonly CompilerServer _compiler = new();

    public PackageFeed()
    {
        Directory.CreateDirectory(Folder);
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="dcsgen-test" value="{Folder}" />
              </packageSources>
              <fallbackPackageFolders>
                {(Directory.Exists(MachinePackages) ? $"<add key=\"machine\" value=\"{MachinePackages}\" />" : "")}
              </fallbackPackageFolders>
            </configuration>
            """);
        // The projects below are a stranger's: nothing above them counts.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
        // The analyzers of the repository have judged the sources where they were built.
        RunInRepository(["pack", "src/DcsGen/DcsGen.csproj", "-o", Folder, .. Isolated, "-p:RunAnalyzers=false"])
            .Succeeds()
            .SaysNoWarning();
    }

    public static string Repository { get; } =
        typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Repository").Value!;

    public string Folder => Path.Combine(_root, "feed");

    public string Package => Path.Combine(Folder, $"DcsGen.{Version}.nupkg");

    /// <summary>
    /// Options of a build of the repository's own projects: Release, into folders of this run, since the repository's may be in use by
    /// another build. What one such build has compiled the next one takes.
    /// </summary>
    public string[] Isolated => ["-c", "Release", "--artifacts-path", Path.Combine(_root, "artifacts"), $"-p:Version={Version}"];

    public void Dispose()
    {
        _compiler.Stop(_root);
        Directory.Delete(_root, recursive: true);
    }

    /// <summary>An empty project folder; <paramref name="name"/> may have several levels.</summary>
    internal ConsumerProject NewProject(string name) =>
        new(this, Directory.CreateDirectory(Path.Combine(_root, "projects", name)).FullName);

    /// <summary>Runs a command on the repository's own projects, with the packages of the machine.</summary>
    internal DotNetResult RunInRepository(params string[] arguments) =>
        DotNet.Run(Repository, new Dictionary<string, string>(_compiler.Environment), arguments);

    internal DotNetResult Run(string directory, params string[] arguments) => Run(directory, [], arguments);

    internal DotNetResult Run(string directory, IEnumerable<KeyValuePair<string, string>> environment, string[] arguments) =>
        DotNet.Run(directory, Environments([.. _compiler.Environment, .. environment]), arguments);

    /// <summary>Starts a command that runs until it is killed.</summary>
    internal Process Start(string directory, params string[] arguments) =>
        DotNet.Start(directory, Environments(_compiler.Environment), arguments);

    // The unpacked package goes with the run: the machine's package folder would keep it under a version that is not unique.
    private Dictionary<string, string> Environments(IEnumerable<KeyValuePair<string, string>> environment) =>
        new(environment) { ["NUGET_PACKAGES"] = Path.Combine(_root, "packages") };

    // Where everything but our package is already.
    private static string MachinePackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
            ? set
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_root, name), text);
}

/// <summary>One package for all tests, which run one after the other: each keeps both cores of a small machine busy.</summary>
[CollectionDefinition(Name)]
public sealed class OnePackage : ICollectionFixture<PackageFeed>
{
    public const string Name = "package";
}

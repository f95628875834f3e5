using System.Diagnostics;

namespace DcsGen.Package.Tests;

/// <summary>A project of somebody who uses the package.</summary>
internal sealed class ConsumerProject(PackageFeed feed, string directory)
{
    private static readonly KeyValuePair<string, string>[] s_ci = [new("CI", "true")];

    public string Directory { get; } = directory;

    private string Name { get; } = Path.GetFileName(directory);

    /// <summary>Writes the project file: the package reference, and whatever the test is about.</summary>
    public ConsumerProject With(
        string properties = "", string items = "", string frameworks = "<TargetFramework>net10.0</TargetFramework>") =>
        File(Name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {frameworks}
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="DcsGen" Version="{PackageFeed.Version}" PrivateAssets="all" />
                {items}
              </ItemGroup>
            </Project>
            """);

    public ConsumerProject File(string path, string text)
    {
        var full = PathOf(path);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Copies a file of this test project's <c>Projects</c> folder.</summary>
    public ConsumerProject FileFrom(string path, string source) =>
        File(path, System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Projects", source)));

    public string PathOf(string path) => Path.Combine(Directory, path);

    public DotNetResult Build(params string[] options) => feed.Run(Directory, ["build", .. options]);

    public DotNetResult BuildInCi(params string[] options) => feed.Run(Directory, s_ci, ["build", .. options]);

    /// <summary>Any other command, such as <c>pack</c> or <c>msbuild</c>.</summary>
    public DotNetResult DotNet(params string[] arguments) => feed.Run(Directory, arguments);

    /// <summary>Starts a command that runs until it is killed.</summary>
    public Process Start(params string[] arguments) => feed.Start(Directory, arguments);

    /// <summary>Runs what was built.</summary>
    public DotNetResult Run(params string[] arguments) =>
        feed.Run(Directory, ["exec", Path.Combine("bin", "Debug", "net10.0", Name + ".dll"), .. arguments]);

    /// <summary>Relative path, with slashes, to text of every file below a folder; empty when there is no such folder.</summary>
    public SortedDictionary<string, string> FilesBelow(string folder)
    {
        var root = PathOf(folder);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (System.IO.Directory.Exists(root))
        {
            foreach (var file in System.IO.Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
            {
                files.Add(Path.GetRelativePath(root, file).Replace('\\', '/'), System.IO.File.ReadAllText(file));
            }
        }

        return files;
    }
}

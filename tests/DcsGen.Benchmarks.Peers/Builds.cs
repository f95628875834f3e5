using System.Globalization;

namespace DcsGen.Benchmarks.Peers;

/// <summary>
/// The whole <c>dotnet build</c> of a project that has nothing but the client of a document, by DcsGen and by Kiota, in turns.
/// </summary>
internal static class Builds
{
    private const string DcsGenVersion = "0.0.0-peers";
    private const string Client = "Client";

    /// <param name="document">The path of the document.</param>
    /// <param name="repository">The repository's folder: the package is made from it.</param>
    public static void Print(string document, int rounds, string repository)
    {
        var root = Directory.CreateTempSubdirectory("dcsgen-peers-");
        try
        {
            Print(Path.GetFullPath(document), rounds, repository, root.FullName);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static void Print(string document, int rounds, string repository, string root)
    {
        var dcsGen = DcsGenProject(document, repository, root);
        var (kiota, generated, mended) = KiotaProject(document, repository, root);
        var builds = new[] { kiota, dcsGen }.ToDictionary(static project => project, static _ => new List<Measured>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (project, runs) in builds)
            {
                runs.Add(Build(project));
            }
        }

        Console.WriteLine("| | s | processor, s | of Kiota | peak MiB | of Kiota |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        PrintRow("Kiota 1.38: generate, with a command", [generated], null);
        PrintRow("Kiota 1.38: build", builds[kiota], builds[kiota]);
        PrintRow("DcsGen: build, which generates", builds[dcsGen], builds[kiota]);
        Console.WriteLine();
        var changed = mended.Count == 0 ? "nothing" : string.Join(", ", mended);
        var lines = Directory.EnumerateFiles(Path.Combine(kiota, Client), "*.cs", SearchOption.AllDirectories)
            .Sum(static file => File.ReadLines(file).Count());
        Console.WriteLine($"Medians of {rounds} builds each, in turns. Kiota's client has {lines} lines.");
        Console.WriteLine($"Changed in Kiota's output: {changed}.");
    }

    private static void PrintRow(string name, List<Measured> runs, List<Measured>? kiota)
    {
        var row = string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {Median(runs, static run => run.Seconds):F1} | {Median(runs, static run => run.Processor):F1} | {Ratio(static run => run.Processor)} | {Median(runs, static run => run.MiB):F0} | {Ratio(static run => run.MiB)} |");
        Console.WriteLine(row);

        string Ratio(Func<Measured, double> value) =>
            kiota is null
                ? ""
                : Figures.Median(runs.Zip(kiota, (run, by) => value(run) / value(by))).ToString("F2", CultureInfo.InvariantCulture);
    }

    private static double Median(IEnumerable<Measured> runs, Func<Measured, double> value) => Figures.Median(runs.Select(value));

    // As a clean clone is built, but with the packages restored: no build server, and no compiler that has other work behind it.
    private static Measured Build(string project)
    {
        foreach (var folder in (string[])["bin", Path.Combine("obj", "Debug")])
        {
            if (Directory.Exists(Path.Combine(project, folder)))
            {
                Directory.Delete(Path.Combine(project, folder), recursive: true);
            }
        }

        return Measured.DotNet(project, "build", "--no-restore", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-v:quiet");
    }

    private static string DcsGenProject(string document, string repository, string root)
    {
        var feed = Path.Combine(root, "feed");
        Measured.DotNet(
            repository,
            "pack",
            Path.Combine("src", "DcsGen"),
            "-o",
            feed,
            "--artifacts-path",
            Path.Combine(root, "artifacts"),
            $"-p:Version={DcsGenVersion}",
            "-p:RunAnalyzers=false");
        var project = Project(
            root,
            "DcsGenClient",
            $"""
            <RestoreAdditionalProjectSources>{feed}</RestoreAdditionalProjectSources>
            <RestorePackagesPath>{Path.Combine(root, "packages")}</RestorePackagesPath>
            """,
            $"""
            <PackageReference Include="DcsGen" VersionOverride="{DcsGenVersion}" PrivateAssets="all" />
            <DcsGenSpec Include="{document}" Namespace="Measured" ClientName="Api" />
            """,
            "<PackageVersion Include=\"DcsGen\" Version=\"0.0.0\" />",
            repository);
        Measured.DotNet(project, "restore");
        return project;
    }

    private static (string Project, Measured Generated, IReadOnlyList<string> Mended) KiotaProject(
        string document, string repository, string root)
    {
        var peers = Path.Combine(repository, "tests", "DcsGen.Benchmarks.Peers");
        var project = Project(
            root,
            "KiotaClient",
            "",
            """
            <PackageReference Include="Microsoft.Kiota.Http.HttpClientLibrary" />
            <PackageReference Include="Microsoft.Kiota.Serialization.Form" />
            <PackageReference Include="Microsoft.Kiota.Serialization.Json" />
            <PackageReference Include="Microsoft.Kiota.Serialization.Multipart" />
            <PackageReference Include="Microsoft.Kiota.Serialization.Text" />
            """,
            "",
            repository);
        var client = Path.Combine(project, Client);
        Measured.DotNet(peers, "tool", "restore");
        var generated = Measured.DotNet(
            peers,
            "kiota",
            "generate",
            "--openapi",
            document,
            "--output",
            client,
            "--language",
            "csharp",
            "--class-name",
            "Api",
            "--namespace-name",
            "Measured",
            "--log-level",
            "Error");
        var mended = KiotaMend.Apply(client);
        Measured.DotNet(project, "restore");
        return (project, generated, mended);
    }

    // A class library as `dotnet new classlib` makes it, which sees the versions of the repository and nothing else of it.
    private static string Project(string root, string name, string properties, string items, string versions, string repository)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(
            Path.Combine(folder, "Directory.Packages.props"),
            $"""
            <Project>
              <Import Project="{Path.Combine(repository, "Directory.Packages.props")}" />
              <ItemGroup>{versions}</ItemGroup>
            </Project>
            """);
        File.WriteAllText(
            Path.Combine(folder, name + ".csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
        return folder;
    }
}

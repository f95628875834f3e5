using System.Diagnostics;
using System.Text.RegularExpressions;

namespace DcsGen.Package.Tests;

/// <summary>The commands of the README that lead to a first call, as it has them.</summary>
[Collection(OnePackage.Name)]
public sealed partial class FirstCallTests(PackageFeed feed)
{
    private const string Listening = "Now listening on: ";

    [Fact]
    public async Task The_commands_of_the_README_lead_to_a_first_call()
    {
        var readme = File.ReadAllText(Path.Combine(PackageFeed.Repository, "README.md")).ReplaceLineEndings("\n");
        var commands = Commands().Match(readme).Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(6, commands.Length);

        // Made already, under a version that no package cache has.
        Assert.Equal("dotnet pack src/DcsGen -o artifacts", commands[0]);
        var project = feed.NewProject("MyApp");
        project.DotNet(Arguments(commands[1])).Succeeds();
        project.DotNet([.. Arguments(commands[2]), "--version", PackageFeed.Version]).Succeeds();

        var copied = Copied().Match(commands[3]).Groups[1].Value;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(PackageFeed.Repository, copied)))
        {
            project.File(Path.GetFileName(file), File.ReadAllText(file));
        }

        // The README's port may be in use on this machine: here the server takes a free one.
        var server = feed.NewProject("Server");
        var path = Arguments(commands[4])[^1];
        server.File("pets-server.cs", File.ReadAllText(Path.Combine(PackageFeed.Repository, path)));
        using var process = server.Start("run", "pets-server.cs", "--urls", "http://127.0.0.1:0");
        try
        {
            var document = File.ReadAllText(project.PathOf("pets.openapi.yaml"));
            Assert.Contains("http://localhost:5080", document, StringComparison.Ordinal);
            project.File(
                "pets.openapi.yaml", document.Replace("http://localhost:5080", await AddressAsync(process), StringComparison.Ordinal));
            project.DotNet(Arguments(commands[5])).Succeeds().SaysNoWarning().Says("Mia (200)");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    // The project's folder is ../MyApp of the clone, and the one that the command runs in here.
    private string[] Arguments(string command)
    {
        Assert.StartsWith("dotnet ", command, StringComparison.Ordinal);
        return [.. command.Replace("../MyApp", ".", StringComparison.Ordinal).Split(' ')[1..]
            .Select(argument => argument == "\"$PWD/artifacts\"" ? feed.Folder : argument)];
    }

    private static async Task<string> AddressAsync(Process server)
    {
        var printed = new List<string>();
        while (await server.StandardOutput.ReadLineAsync() is { } line)
        {
            printed.Add(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var start)
            {
                return line[(start + Listening.Length)..].Trim();
            }
        }

        throw new InvalidOperationException("The server ended:\n" + string.Join('\n', printed));
    }

    [GeneratedRegex(@"## From nothing to a first call\n.*?```\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Commands();

    [GeneratedRegex(@"^cp (\S+)/\* \.\./MyApp$")]
    private static partial Regex Copied();
}

using System.Reflection;
using PublicApiGenerator;

namespace Dcs.Tests.Client;

/// <summary>The public members of the package, in one file that is reviewed when they change.</summary>
public class PublicApiTests
{
    private static readonly string s_file = Path.Combine(
        typeof(PublicApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "Repository").Value!,
        "src",
        "Dcs",
        "PublicApi.txt");

    [Fact]
    public void The_public_members_are_those_of_the_file()
    {
        var actual = typeof(DcsClient).Assembly.GeneratePublicApi(new()
        {
            IncludeAssemblyAttributes = false,

            // The compiler numbers the type.
            ExcludeAttributes = ["System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute"],
        }).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("DCSGEN_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(s_file, actual);
        }

        var expected = File.Exists(s_file) ? File.ReadAllText(s_file).ReplaceLineEndings("\n") : "";
        var removed = expected.Split('\n').Except(actual.Split('\n'));
        var added = actual.Split('\n').Except(expected.Split('\n'));
        Assert.True(
            actual == expected,
            $"""
            The public API differs from src/Dcs/PublicApi.txt; DCSGEN_ACCEPT_SNAPSHOTS=1 dotnet test tests/Dcs.Tests accepts it.
            {string.Join('\n', removed.Select(static line => "- " + line.Trim()).Concat(added.Select(static line => "+ " + line.Trim())))}
            """);
    }
}

using System.Reflection;
using System.Text.RegularExpressions;
using Dcs.Emulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Dcs.Tests.Huawei;

/// <summary>The C# of the pages of the client and of the emulator stands in this file, line for line, so it compiles.</summary>
public partial class PagesTests
{
    [Theory]
    [InlineData("src/Dcs/README.md")]
    [InlineData("src/Dcs.Emulator/README.md")]
    public void The_CSharp_of_a_page_is_compiled_here(string page)
    {
        var root = typeof(PagesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "Repository").Value!;
        var here = File.ReadAllLines(Path.Combine(root, "tests", "Dcs.Tests", "Huawei", "PagesTests.cs"))
            .Select(static line => line.Trim())
            .ToHashSet(StringComparer.Ordinal);
        var lines = Blocks().Matches(File.ReadAllText(Path.Combine(root, page)).ReplaceLineEndings("\n"))
            .SelectMany(static block => block.Groups[1].Value.Split('\n'))
            .Select(static line => Comment().Replace(line, "").Trim())
            .Where(static line => line.Length > 0);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains(line, here));
    }

    [Fact]
    public async Task The_emulator_of_its_page_answers()
    {
        await using var emulator = await DcsEmulator.StartAsync(new() { Faults = new() { UnavailableRate = 0.1 } });
        IDcsClient dcs = HuaweiDcs.CreateClient(o =>
        {
            o.Endpoint = emulator.BaseAddress;
            o.ProjectId = emulator.Options.ProjectId;
            o.Token = emulator.Options.Token;
        });
        var tasks = await dcs.ListBigkeyScanTasksAsync(DcsEmulator.Instances.Demo);

        Assert.NotEmpty(tasks.Records);
    }

    [Fact]
    public void The_registrations_of_the_clients_page_have_their_regions()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddHuaweiDcs(o => o.Region = HuaweiRegion.ApSoutheast3);
        builder.Services.AddHuaweiDcs("cn", o => o.Region = HuaweiRegion.CnNorth4);
        IDcsClient dcs = HuaweiDcs.CreateClient(o => o.Region = HuaweiRegion.ApSoutheast3);

        Assert.NotNull(dcs);
        Assert.Contains(builder.Services, static service => service.ServiceType == typeof(IDcsClient) && Equals(service.ServiceKey, "cn"));
    }

    [GeneratedRegex(@"^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\s+// .*$")]
    private static partial Regex Comment();
}

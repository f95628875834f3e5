using Dcs.Emulator;
using Dcs.Tests.Emulator;

namespace Dcs.Tests.Cli;

/// <summary>What the command says of the endpoint, the credential and the project, and what it does not.</summary>
public sealed class WhoAmITests : IDisposable
{
    private const string Secret = "SECRET-of-the-key";

    private readonly string _profile = Path.GetTempFileName();
    private readonly List<EmulatorRequest> _seen = [];

    public void Dispose() => File.Delete(_profile);

    [Fact]
    public async Task Without_a_server_it_is_the_emulator_whatever_the_environment_holds()
    {
        var run = await Run.OfAsync(["whoami"], new Dictionary<string, string> { ["HUAWEICLOUD_SDK_AK"] = "AK", ["DCS_TOKEN"] = "t", ["DCS_PROJECT"] = "p" });

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("access key EMULATORACCESSKEY001  from the emulator inside this command", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(new DcsEmulatorOptions().AccessKeys[0].Secret, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_project_is_found_through_IAM_and_nothing_else_is_asked()
    {
        var run = await WhoAmIAsync(new());

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("  from DCS_ENDPOINT", run.Out, StringComparison.Ordinal);
        Assert.Contains(
            "access key AK7  from environment variables HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK", run.Out, StringComparison.Ordinal);
        Assert.Matches($"project +{new DcsEmulatorOptions().ProjectId}  from IAM at http.*, as the project named cn-north-4", run.Out);
        var request = Assert.Single(_seen);
        Assert.Equal("/v3/projects?name=cn-north-4", request.Target);
        Assert.StartsWith("SDK-HMAC-SHA256 ", request.Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_IAM_can_be_typed()
    {
        await using var watched = await StartAsync(new());
        var variables = Run.Keys(watched.Server);
        variables.Remove("HUAWEICLOUD_SDK_IAM_ENDPOINT");

        var run = await Run.OfAsync(["whoami", "--iam-endpoint", watched.Server.BaseAddress.AbsoluteUri], variables);

        Assert.Equal((0, 1), (run.ExitCode, _seen.Count));
    }

    [Theory]
    [InlineData(0, "knows no project named cn-north-4")]
    [InlineData(2, "knows 2 projects named cn-north-4")]
    public async Task No_project_and_several_are_errors_that_say_what_to_set(int count, string expected)
    {
        var projects = Enumerable.Range(0, count).Select(number => new EmulatorProject($"project-{number}", "cn-north-4"));

        var run = await WhoAmIAsync(new() { Projects = [.. projects] });

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Contains("--project (DCS_PROJECT) for ProjectId", run.Error, StringComparison.Ordinal);
        Assert.All(projects, project => Assert.Contains(project.Id, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_that_IAM_refuses_is_an_error_and_is_asked_with_once()
    {
        var run = await WhoAmIAsync(new(), ("HUAWEICLOUD_SDK_SK", Secret + "-not"));

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("access key AK7", run.Error, StringComparison.Ordinal);
        Assert.Single(_seen);
    }

    [Theory]
    [InlineData("--project", "typed", "typed  from --project")]
    [InlineData("DCS_PROJECT", "set", "set  from DCS_PROJECT")]
    [InlineData("HUAWEICLOUD_SDK_PROJECT_ID", "found", "found  from environment variables HUAWEICLOUD_SDK_AK")]
    public async Task A_project_that_is_named_is_not_looked_for(string where, string project, string expected)
    {
        await using var watched = await StartAsync(new());
        var variables = Run.Keys(watched.Server);
        variables[where] = project;

        var run = await Run.OfAsync(where.StartsWith('-') ? ["whoami", where, project] : ["whoami"], variables);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
        Assert.Empty(_seen);
    }

    [Theory]
    [InlineData("--token", "token  from --token")]
    [InlineData("DCS_TOKEN", "token  from DCS_TOKEN")]
    public async Task A_token_goes_before_the_access_key_and_is_not_printed(string where, string expected)
    {
        var variables = Variables(("HUAWEICLOUD_SDK_AK", "AK7"), ("HUAWEICLOUD_SDK_SK", Secret), ("HUAWEICLOUD_SDK_PROJECT_ID", "p"), ("DCS_TOKEN", Secret));

        var run = await Run.OfAsync(where.StartsWith('-') ? ["whoami", where, Secret] : ["whoami"], variables);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
        Assert.Contains("p  from environment variable HUAWEICLOUD_SDK_PROJECT_ID", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_that_is_typed_goes_before_the_environment()
    {
        await File.WriteAllTextAsync(_profile, $"[basic]\nak = AK8\nsk = {Secret}\nsecurity_token = {Secret}\nproject_id = p8\n");

        var run = await Run.OfAsync(
            ["whoami", "--profile", _profile],
            Variables(("HUAWEICLOUD_SDK_AK", "AK7"), ("HUAWEICLOUD_SDK_SK", Secret), ("DCS_TOKEN", Secret)));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"temporary access key AK8  from profile {_profile} [basic]", run.Out, StringComparison.Ordinal);
        Assert.Contains($"p8  from profile {_profile} [basic]", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_that_cannot_be_read_is_an_error()
    {
        var run = await Run.OfAsync(["whoami", "--profile", _profile + "-not"], Variables());

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"error: profile {_profile}-not [basic] cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_found_it_says_what_was_tried()
    {
        var run = await Run.OfAsync(["whoami"], Variables());

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Equal(
            [
                "error: No credential found. Give one, or put it where one of these looks:",
                "  1. environment variables HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK: not set",
                $"  2. profile {_profile} [basic]: no such section",
                "Options: --profile <file> or --token (DCS_TOKEN) for the credential, --project (DCS_PROJECT) for ProjectId.",
            ],
            run.Error.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select((line, number) => number is 1 or 2 ? "  " + line : line));
    }

    [Fact]
    public async Task Half_a_key_is_an_error()
    {
        var run = await Run.OfAsync(["whoami"], Variables(("HUAWEICLOUD_SDK_SK", Secret)));

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("HUAWEICLOUD_SDK_AK is not", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eu-west-101", "https://dcs.eu-west-101.myhuaweicloud.com/", "")]
    [InlineData("xx-new-9", "https://dcs.xx-new-9.myhuaweicloud.com/", "note: region xx-new-9 is not one of the 30 known regions")]
    public async Task A_region_has_its_endpoint_and_one_that_is_not_known_a_note(string region, string endpoint, string note)
    {
        var run = await Run.OfAsync(["whoami", "--region", region, "--project", "p", "--token", "t", "--output", "json"], Variables());

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(note, run.Error, StringComparison.Ordinal);
        Assert.Equal(note.Length == 0, run.Error.Length == 0);
        Assert.Equal((endpoint, "--region"), (run.Json.GetProperty("endpoint").GetProperty("url").GetString(), run.Json.GetProperty("endpoint").GetProperty("source").GetString()));
    }

    [Fact]
    public async Task Json_says_the_same()
    {
        var run = await WhoAmIAsync(new() { Projects = [new("p9", "cn-north-4")] }, ("json", "json"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("access_key", run.Json.GetProperty("credential").GetProperty("kind").GetString());
        Assert.Equal("AK7", run.Json.GetProperty("credential").GetProperty("id").GetString());
        Assert.Equal("p9", run.Json.GetProperty("project").GetProperty("id").GetString());
        Assert.StartsWith("IAM at ", run.Json.GetProperty("project").GetProperty("source").GetString(), StringComparison.Ordinal);
    }

    private Task<RunningEmulator> StartAsync(DcsEmulatorOptions options) =>
        RunningEmulator.StartAsync(options with { AccessKeys = [new("AK7", Secret)], OnRequest = _seen.Add });

    /// <summary>Asks with the access key of the environment; whatever comes out, the secret is not in it.</summary>
    private async Task<Run> WhoAmIAsync(DcsEmulatorOptions options, params (string Name, string Value)[] changes)
    {
        await using var watched = await StartAsync(options);
        var variables = Run.Keys(watched.Server);
        foreach (var (name, value) in changes)
        {
            variables[name] = value;
        }

        var run = await Run.OfAsync(variables.ContainsKey("json") ? ["whoami", "-o", "json"] : ["whoami"], variables);

        Assert.DoesNotContain(Secret, run.Out + run.Error, StringComparison.Ordinal);
        return run;
    }

    /// <summary>A region, and a profile that is empty unless the test fills it.</summary>
    private Dictionary<string, string> Variables(params (string Name, string Value)[] more) =>
        more.Append(("DCS_REGION", "cn-north-4"))
            .Append(("HUAWEICLOUD_SDK_CREDENTIALS_FILE", _profile))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2);
}

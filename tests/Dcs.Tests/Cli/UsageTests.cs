using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Cli;

/// <summary>Wrong usage: exit code 2, before anything is sent, with what is wrong, where, and what would be right.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("bigkeys", "'bigkeys' is not a command or an option here. The commands are: big-keys, offline-keys, whoami.")]
    [InlineData("big-keys", "'big-keys' needs a command. The commands are: list.")]
    [InlineData("big-keys lst", "'lst' is not a command or an option here.")]
    [InlineData("big-keys list --colour", "'--colour'")]
    [InlineData("big-keys list @file", "'@file'")]
    [InlineData("big-keys list --limit", "--limit")]
    [InlineData("big-keys list --limit 0", "--limit: 0 is out of range; use 1 to 1000.")]
    [InlineData("big-keys list --limit 1001", "--limit: 1001 is out of range; use 1 to 1000.")]
    [InlineData("big-keys list --limit many", "--limit: 'many' is not a whole number; use 1 to 1000.")]
    [InlineData("big-keys list --limit 1,000", "--limit: '1,000'")]
    [InlineData("offline-keys list --limit -1", "use 0 or more.")]
    [InlineData("offline-keys list --limit 99999999999", "--limit: 99999999999 is out of range")]
    [InlineData("offline-keys list --all --limit 0", "--limit: 0 is out of range with --all, where it is the page size; use 1 to 1000.")]
    [InlineData("offline-keys list --offset -1", "--offset: -1 is out of range")]
    [InlineData("big-keys list --output xml", "--output: 'xml' is unknown; use table or json.")]
    [InlineData("big-keys list --output 1", "--output: '1'")]
    [InlineData("big-keys list --instance ..", "--instance: '..' is not an instance ID.")]
    [InlineData("big-keys list --project .", "--project: '.' is not a project ID.")]
    [InlineData("--endpoint http://localhost", "--endpoint needs a command")]
    [InlineData("--trace", "--trace needs a command")]
    [InlineData("big-keys list --endpoint localhost", "--instance is missing: add the ID of the instance.")]
    [InlineData("big-keys list --region cn-north-4 --project p --token t", "--instance is missing: add the ID of the instance.")]
    [InlineData("big-keys list --project p\u00a0", "--project: 'p ' is not a project ID.")]
    [InlineData("whoami --region a.b", "--region: 'a.b' is not a region ID")]
    [InlineData("whoami --iam-endpoint localhost", "--iam-endpoint needs a server: add --region or --endpoint.")]
    [InlineData("whoami --region cn-north-4 --iam-endpoint ftp://localhost", "--iam-endpoint: 'ftp://localhost'")]
    [InlineData("whoami --profile file", "--profile needs a server: add --region or --endpoint.")]
    [InlineData("whoami --region cn-north-4 --profile file --token t", "--token and --profile cannot be used together.")]
    [InlineData("whoami --retries 11", "--retries: 11 is out of range; use 0 to 10.")]
    [InlineData("whoami --retries -1", "--retries: -1 is out of range")]
    [InlineData("whoami --timeout 0", "--timeout: 0 is out of range; use 1 to 86400.")]
    [InlineData("whoami --timeout 1.5", "--timeout: '1.5'")]
    [InlineData("whoami --output xml", "--output: 'xml' is unknown; use table or json.")]
    [InlineData("big-keys list --endpoint ftp://localhost --project p --token t", "--endpoint: 'ftp://localhost'")]
    [InlineData("big-keys list --endpoint http://me:töken@localhost --project p --token t", "--endpoint: the value is neither a host")]
    [InlineData("big-keys list --endpoint http://localhost?a=b --project p --token t", "--endpoint: 'http://localhost?a=b'")]
    [InlineData("big-keys list --token töken", "--token: not a token: it has characters other than visible ASCII.")]
    public async Task Wrong_usage_is_told(string arguments, string expected)
    {
        var run = await Run.OfAsync(arguments.Split(' '), variables: null);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Matches(@"Try: dcs .*--help\s*$", run.Error);
        Assert.DoesNotContain("töken", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variable_that_is_wrong_is_named()
    {
        var run = await Run.OfAsync(["whoami"], new Dictionary<string, string> { ["DCS_REGION"] = "a.b" });

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("error: DCS_REGION: 'a.b' is not a region ID", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_mistake_is_told_at_once()
    {
        var run = await Run.OfAsync("big-keys", "list", "--limit", "x", "--offset", "y", "--output", "z");

        Assert.Equal(3, run.Error.Split("error: ").Length - 1);
    }

    [Theory]
    [InlineData("--help", "dcs [command] [options]")]
    [InlineData("--help", "DCS_TOKEN")]
    [InlineData("--help", "Completion lists 30.")]
    [InlineData("whoami --help", "Prints no secret")]
    [InlineData("big-keys list --help", "dcs big-keys list [options]")]
    [InlineData("big-keys list --help", "waiting, running, success, failed")]
    [InlineData("offline-keys list --limit nonsense --help", "0 or more")]
    public async Task Help_says_how(string arguments, string expected)
    {
        var run = await Run.OfAsync(arguments.Split(' '), variables: null);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(
            expected, string.Join(' ', run.Out.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("whoami --help")]
    [InlineData("big-keys list --help")]
    public async Task Help_breaks_lines_at_words(string arguments)
    {
        var wide = (await Run.OfAsync(arguments.Split(' '), variables: null)).Out;
        var narrow = (await Run.OfAsync(arguments.Split(' '), variables: null, width: 60)).Out;
        Assert.All(wide.ReplaceLineEndings("\n").Split('\n'), static line => Assert.InRange(line.Length, 0, 130));
        Assert.All(narrow.ReplaceLineEndings("\n").Split('\n'), static line => Assert.InRange(line.Length, 0, 60));
        Assert.Equal(Words(wide), Words(narrow));

        static IEnumerable<string> Words(string text) =>
            text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Known_states_are_completed()
    {
        var run = await Run.OfAsync("[suggest:27]", "dcs big-keys list --status ");

        Assert.Equal(["failed", "running", "success", "waiting"], run.Out.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Known_regions_are_completed()
    {
        var run = await Run.OfAsync("[suggest:20]", "dcs whoami --region ");

        Assert.Equal(
            HuaweiRegion.Known.Select(region => region.Value).Order(),
            run.Out.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Order());
    }

    [Theory]
    [InlineData("--endpoint http://dcs.example.com", "http://dcs.example.com/")]
    [InlineData("--region cn-north-4 --iam-endpoint http://iam.example.com", "http://iam.example.com/")]
    public async Task What_goes_in_the_clear_is_warned_of(string where, string expected)
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var run = await Run.OfAsync(
            ["big-keys", "list", .. where.Split(' '), "--project", "p", "--token", "t", "--instance", Instances.Small],
            variables: null,
            cancellationToken: cancelled.Token);

        Assert.Equal(130, run.ExitCode);
        Assert.StartsWith($"warning: {expected} uses http, ", run.Error, StringComparison.Ordinal);
    }
}

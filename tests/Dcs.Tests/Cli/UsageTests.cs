using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Cli;

/// <summary>Wrong usage: exit code 2, before anything is sent, with what is wrong, where, and what would be right.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("bigkeys", "'bigkeys' is not a command or an option here. The commands are: big-keys, offline-keys.")]
    [InlineData("big-keys", "'big-keys' needs a command. The commands are: list.")]
    [InlineData("big-keys lst", "'lst' is not a command or an option here.")]
    [InlineData("big-keys list --colour", "'--colour'")]
    [InlineData("big-keys list @file", "'@file'")]
    [InlineData("big-keys list --limit", "--limit")]
    [InlineData("big-keys list --limit 0", "--limit: '0' is not a number that fits; it takes 1 to 1000.")]
    [InlineData("big-keys list --limit 1001", "--limit: '1001'")]
    [InlineData("big-keys list --limit many", "--limit: 'many'")]
    [InlineData("big-keys list --limit 1,000", "--limit: '1,000'")]
    [InlineData("offline-keys list --limit -1", "it takes 0 or more.")]
    [InlineData("offline-keys list --limit 99999999999", "--limit: '99999999999'")]
    [InlineData("offline-keys list --all --limit 0", "--limit: with --all it is the size of a page, and must be above 0.")]
    [InlineData("offline-keys list --offset -1", "--offset: '-1'")]
    [InlineData("big-keys list --output xml", "--output: 'xml' is unknown; it takes table or json.")]
    [InlineData("big-keys list --output 1", "--output: '1'")]
    [InlineData("big-keys list --instance ..", "--instance: '..' is not an instance ID.")]
    [InlineData("big-keys list --project .", "--project (DCS_PROJECT): '.' is not a project ID.")]
    [InlineData("--endpoint http://localhost", "--endpoint needs a command")]
    [InlineData("big-keys list --endpoint localhost", "--project is missing.")]
    [InlineData("big-keys list --endpoint localhost --project p", "--token is missing.")]
    [InlineData("big-keys list --endpoint localhost --project p --token t", "--instance is missing.")]
    [InlineData("big-keys list --endpoint ftp://localhost --project p --token t", "--endpoint (DCS_ENDPOINT): 'ftp://localhost'")]
    [InlineData("big-keys list --endpoint http://me:pw@localhost --project p --token t", "--endpoint (DCS_ENDPOINT)")]
    [InlineData("big-keys list --endpoint http://localhost?a=b --project p --token t", "--endpoint (DCS_ENDPOINT)")]
    [InlineData("big-keys list --token töken", "--token (DCS_TOKEN): not a token.")]
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
    public async Task Every_mistake_is_told_at_once()
    {
        var run = await Run.OfAsync("big-keys", "list", "--limit", "x", "--offset", "y", "--output", "z");

        Assert.Equal(3, run.Error.Split("error: ").Length - 1);
    }

    [Theory]
    [InlineData("--help", "dcs [command] [options]")]
    [InlineData("--help", "DCS_TOKEN")]
    [InlineData("big-keys list --help", "dcs big-keys list [options]")]
    [InlineData("big-keys list --help", "waiting, running, success, failed")]
    [InlineData("offline-keys list --limit nonsense --help", "0 or more")]
    public async Task Help_says_how(string arguments, string expected)
    {
        var run = await Run.OfAsync(arguments.Split(' '), variables: null);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Known_states_are_completed()
    {
        var run = await Run.OfAsync("[suggest:27]", "dcs big-keys list --status ");

        Assert.Equal(["failed", "running", "success", "waiting"], run.Out.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_token_in_the_clear_is_warned_of()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var run = await Run.OfAsync(
            ["big-keys", "list", "--endpoint", "http://dcs.example.com", "--project", "p", "--token", "t", "--instance", Instances.Small],
            variables: null,
            cancellationToken: cancelled.Token);

        Assert.Equal(130, run.ExitCode);
        Assert.StartsWith("warning: the token goes over http", run.Error, StringComparison.Ordinal);
    }
}

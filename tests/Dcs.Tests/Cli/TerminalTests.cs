using System.Text.RegularExpressions;

namespace Dcs.Tests.Cli;

/// <summary>What is different where a person looks at it.</summary>
public sealed partial class TerminalTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public async Task No_line_is_wider_than_the_terminal(int width)
    {
        var run = await Run.OfAsync(["big-keys", "list", "--limit", "200"], variables: null, width);

        var lines = Escape().Replace(run.Out, "").Split('\n');
        Assert.All(lines, line => Assert.True(line.TrimEnd('\r').Length <= width, line));
        Assert.Equal(200, lines.Count(line => line.Length > 36 && Guid.TryParse(line[..36], out _)));
    }

    [Fact]
    public async Task A_wide_terminal_shows_every_time_and_a_narrow_one_what_fits()
    {
        var wide = await Run.OfAsync(["big-keys", "list"], variables: null, width: 140);
        var narrow = await Run.OfAsync(["big-keys", "list"], variables: null, width: 50);

        Assert.Contains("Finished", wide.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Created", narrow.Out, StringComparison.Ordinal);
        Assert.Contains("Status", narrow.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_goes_to_the_error_console_and_leaves_the_output_alone()
    {
        var run = await Run.OfAsync(["big-keys", "list", "--all", "--limit", "100", "-o", "json"], variables: null, width: 100);

        Assert.Contains("2,468 of 2,468", run.Error, StringComparison.Ordinal);
        Assert.Equal(2468, run.Json.GetProperty("records").GetArrayLength());
    }

    [Fact]
    public async Task A_pipe_gets_no_colour_and_no_progress()
    {
        var run = await Run.OfAsync("big-keys", "list", "--all");

        Assert.DoesNotContain('\e', run.Out + run.Error);
    }

    [Fact]
    public async Task What_a_server_says_cannot_steer_the_terminal_or_be_markup()
    {
        const string Hostile = "\u001b]0;owned\u0007[red]x[/] \u202edcba\u009b2J\r\n";
        await using var server = await CannedServer.StartAsync("200 OK", $$"""
            {"count":1,"records":[{"id":"[bold]{{Json(Hostile)}}","status":"{{Json(Hostile)}}","scan_type":"[/]"}]}
            """);

        var run = await server.RunAsync(width: 140);

        Assert.Equal(0, run.ExitCode);
        var shown = Escape().Replace(run.Out, "");
        Assert.Contains("[bold]", shown, StringComparison.Ordinal);
        Assert.Contains("[red]x[/]", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(shown, c => (char.IsControl(c) && c is not ('\n' or '\r')) || c == '\u202e');
    }

    [Fact]
    public async Task What_an_error_says_cannot_steer_the_terminal_or_be_markup()
    {
        const string Hostile = "\u001b[2J[red]no[/]\u0007\n";
        await using var server = await CannedServer.StartAsync("400 Bad Request", $$"""{"error_code":"[/]","error_msg":"{{Json(Hostile)}}"}""");

        var run = await server.RunAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("[/]: <U+001B>[2J[red]no[/]<U+0007>", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Error, c => char.IsControl(c) && c is not ('\n' or '\r'));
    }

    private static string Json(string text) => System.Text.Json.JsonEncodedText.Encode(text).Value;

    [GeneratedRegex("\e\\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Escape();
}

using System.Text.Json;

namespace DcsGen.Tool.Tests;

/// <summary><c>dcsgen accept</c>.</summary>
public sealed class AcceptTests : IDisposable
{
    private readonly Workplace _work = new Workplace()
        .With("old.yaml", Documents.Pets("name: { type: string }\nage: { type: integer }\nsize: { type: integer }"))
        .With("pets.yaml", Documents.Pets("name: { type: string }\ncolor: { type: string }"));

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Every_break_and_risk_is_written_down_with_the_reason()
    {
        _work.Run("accept", "old.yaml", "pets.yaml", "--reason", "Agreed with\nthe service").EndsWith(0);
        var entries = _work.Read("pets.accepted.txt").Split('\n').Where(static line => line.Length > 0 && line[0] != '#').ToList();
        Assert.Equal(3, entries.Count); // two removed properties, and a version that does not tell of them
        Assert.All(entries, static entry => Assert.Matches("^[0-9a-f]{12} DCS20[0-9]{2} .+ -- Agreed with the service$", entry));
    }

    [Fact]
    public void Again_it_changes_nothing()
    {
        _work.Run("accept", "old.yaml", "pets.yaml", "--reason", "Agreed").EndsWith(0);
        var before = _work.Read("pets.accepted.txt");
        Assert.Contains(
            "0 changes accepted",
            _work.Run("accept", "old.yaml", "pets.yaml", "--reason", "Other").EndsWith(0).Out,
            StringComparison.Ordinal);
        Assert.Equal(before, _work.Read("pets.accepted.txt"));
    }

    [Fact]
    public void Only_the_named_ones_are_accepted()
    {
        var fingerprint = JsonDocument.Parse(_work.Run("diff", "old.yaml", "pets.yaml", "--format", "json").Out).RootElement.GetProperty("findings")[0].GetProperty("fingerprint").GetString()!;
        _work.Run("accept", "old.yaml", "pets.yaml", "--reason", "Agreed", "--fingerprint", fingerprint).EndsWith(0);
        Assert.Single(_work.Read("pets.accepted.txt").Split('\n'), line => line.StartsWith(fingerprint, StringComparison.Ordinal));
        _work.Run("diff", "old.yaml", "pets.yaml").EndsWith(1);
    }

    [Fact]
    public void Comments_stay_and_stale_entries_go_when_asked()
    {
        const string Stale = "# The first release.\n0123456789ab DCS2001 operation gone -- long ago\n";
        _work.With("pets.accepted.txt", Stale);
        _work.Run("accept", "old.yaml", "pets.yaml", "--reason", "Agreed").EndsWith(0);
        Assert.StartsWith(Stale, _work.Read("pets.accepted.txt"), StringComparison.Ordinal);
        _work.Run("accept", "old.yaml", "pets.yaml", "--reason", "Agreed", "--prune").EndsWith(0);
        Assert.StartsWith("# The first release.\n", _work.Read("pets.accepted.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("0123456789ab", _work.Read("pets.accepted.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--reason", " ")]
    [InlineData("--reason", "x", "--fingerprint", "000000000000")]
    [InlineData("--fingerprint", "000000000000")]
    public void What_cannot_be_is_exit_code_2(params string[] arguments)
    {
        _work.Run(["accept", "old.yaml", "pets.yaml", .. arguments]).EndsWith(2);
        Assert.False(_work.Has("pets.accepted.txt"));
    }

    [Fact]
    public void Nothing_to_accept_writes_no_file()
    {
        Assert.Equal("Nothing to accept.", _work.Run("accept", "old.yaml", "old.yaml", "--reason", "x").EndsWith(0).Out.Trim());
        Assert.False(_work.Has("old.accepted.txt"));
    }
}

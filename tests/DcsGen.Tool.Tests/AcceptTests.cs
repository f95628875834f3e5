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
        // Both removed properties of the schema have one cause. The one that follows can be accepted alone.
        var findings = JsonDocument.Parse(_work.Run("diff", "old.yaml", "pets.yaml", "--format", "json").Out).RootElement.GetProperty("findings");
        var (cause, effect) = (Fingerprint(findings[0]), Fingerprint(findings[1]));
        Assert.Equal(cause, findings[1].GetProperty("cause").GetString());
        _work.Run("accept", "old.yaml", "pets.yaml", "--reason", "Agreed", "--fingerprint", effect).EndsWith(0);
        Assert.Contains(effect, _work.Read("pets.accepted.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain(cause, _work.Read("pets.accepted.txt"), StringComparison.Ordinal);
        _work.Run("diff", "old.yaml", "pets.yaml").EndsWith(1);
    }

    [Fact]
    public void A_cause_is_accepted_with_all_that_follows_from_it()
    {
        var findings = JsonDocument.Parse(_work.Run("diff", "old.yaml", "pets.yaml", "--format", "json").Out).RootElement.GetProperty("findings");
        _work.Run("accept", "old.yaml", "pets.yaml", "--reason", "Agreed", "--fingerprint", Fingerprint(findings[0])).EndsWith(0);
        Assert.Contains(Fingerprint(findings[0]), _work.Read("pets.accepted.txt"), StringComparison.Ordinal);
        Assert.Contains(Fingerprint(findings[1]), _work.Read("pets.accepted.txt"), StringComparison.Ordinal);
        _work.Run("diff", "old.yaml", "pets.yaml").EndsWith(0);

        // The same decision does not cover a property that is removed later.
        _work.With("pets.yaml", Documents.Pets("color: { type: string }"));
        var later = _work.Run("diff", "old.yaml", "pets.yaml").EndsWith(1).Out;
        Assert.Contains("break DCS2028: Response property 'name' of Pet is removed", later, StringComparison.Ordinal);
        Assert.Contains("accepted DCS2028: Response property 'age' of Pet is removed", later, StringComparison.Ordinal);
    }

    private static string Fingerprint(JsonElement finding) => finding.GetProperty("fingerprint").GetString()!;

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

    [Fact]
    public void Entries_of_an_earlier_version_are_rewritten_with_their_reasons()
    {
        _work.With("old.yaml", Sunset("")).With("pets.yaml", Sunset(", x-sunset: '2030-01-31'"));
        var finding = JsonDocument.Parse(_work.Run("diff", "old.yaml", "pets.yaml", "--format", "json").Out).RootElement.GetProperty("findings")
            .EnumerateArray().Single(static one => one.GetProperty("rule").GetString() == "DCS2043");

        // Before the rule had an id of its own, it was one of the changes without a rule.
        var former = Review.Fingerprints.Of("DCS2090", "keyword", finding.GetProperty("subject").GetString()!);
        _work.With("pets.accepted.txt", $"# ours\n{former} DCS2090 'x-sunset' was added -- agreed in May\n");
        Assert.StartsWith("1 entry rewritten", Migrate(), StringComparison.Ordinal);
        Assert.Equal(
            $"# ours\n{Fingerprint(finding)} DCS2043 sunset of property 'name' of Pet is 2030-01-31 now (Pet.Name) -- agreed in May\n",
            _work.Read("pets.accepted.txt").Replace("response ", "", StringComparison.Ordinal));
        Assert.StartsWith("0 entries rewritten", Migrate(), StringComparison.Ordinal);

        string Migrate() => _work.Run("accept", "old.yaml", "pets.yaml", "--migrate").EndsWith(0).Out;

        static string Sunset(string more) => Documents.Pets($"name: {{ type: string, deprecated: true{more} }}");
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

using DcsGen.Review;

namespace DcsGen.Tests.Review;

public class AcceptedChangesTests
{
    private static readonly SpecChange s_removed = Change("DCS2009", "parameter 'status' of listX removed");
    private static readonly SpecChange s_added = Change("DCS2008", "parameter 'x' of listX added");

    [Fact]
    public void Added_changes_are_accepted()
    {
        var text = AcceptedChanges.Add("", [s_removed], "nobody sends it");
        Assert.Equal(
            [
                "# Changes of the document that are accepted, with reasons. One line a change:",
                "# fingerprint rule what changed -- why that is fine",
                $"{s_removed.Fingerprint} DCS2009 parameter 'status' of listX removed -- nobody sends it",
                "",
            ],
            text.Split('\n'));

        var accepted = AcceptedChanges.Parse(text);
        Assert.Empty(accepted.Problems);
        Assert.Equal(
            new AcceptedChange(s_removed.Fingerprint, "DCS2009", $"parameter 'status' of listX removed", $"nobody sends it", 2),
            accepted.For(s_removed));
        Assert.Null(accepted.For(s_added));
        Assert.Empty(accepted.Stale([s_added, s_removed]));
        Assert.Equal(accepted.Entries, accepted.Stale([s_added]));
    }

    [Fact]
    public void Existing_lines_stay()
    {
        var before = $"# mine\r\n\r\n{s_removed.Fingerprint}\tDCS2009 -- first reason";
        var after = AcceptedChanges.Add(before, [s_removed, s_added, s_added], "second reason");
        Assert.Equal($"{before}\r\n{s_added.Fingerprint} DCS2008 parameter 'x' of listX added -- second reason\r\n", after);
        Assert.Equal(["first reason", "second reason"], AcceptedChanges.Parse(after).Entries.Select(entry => entry.Reason.ToString()));
        Assert.Equal(after, AcceptedChanges.Add(after, [s_added], "third reason"));
    }

    [Fact]
    public void Stale_lines_can_be_removed()
    {
        var text = "# mine\n" + AcceptedChanges.Add("", [s_removed, s_added], "fine") + "nonsense\n";
        Assert.Equal(
            text.Replace(
                text.Split('\n').Single(line => line.StartsWith(s_removed.Fingerprint, StringComparison.Ordinal)) + "\n",
                "",
                StringComparison.Ordinal),
            AcceptedChanges.Prune(text, [s_added]));
        Assert.Equal(text, AcceptedChanges.Prune(text, [s_added, s_removed]));
    }

    [Fact]
    public void A_document_cannot_add_a_line()
    {
        var hostile = Change("DCS2001", "operation a\r\n0123456789ab DCS2009 -- b\u2028c\tremoved");
        var text = AcceptedChanges.Add("# none\n", [hostile], "fine\n0123456789ab DCS2009 x -- smuggled");
        Assert.Equal(3, text.Split('\n').Length);
        var entry = Assert.Single(AcceptedChanges.Parse(text).Entries);
        Assert.Equal(
            (hostile.Fingerprint, "operation a 0123456789ab DCS2009 - b c removed", "fine 0123456789ab DCS2009 x -- smuggled"),
            (entry.Fingerprint, entry.Text.ToString(), entry.Reason.ToString()));
    }

    [Theory]
    [InlineData("0123456789ab", 0, 11, "the rule is missing")]
    [InlineData("0123456789ab CS2009 x -- y", 0, 13, "'CS2009' is not a rule")]
    [InlineData("\uFEFF# c\n  0123 DCS2009 x -- y", 1, 2, "'0123' is not a fingerprint")]
    [InlineData("0123456789AB DCS2009 x -- y", 0, 0, "'0123456789AB' is not a fingerprint")]
    [InlineData("0123456789ab DCS2009 removed", 0, 27, "the reason is missing")]
    [InlineData("0123456789ab DCS2009 removed -- ", 0, 30, "the reason is missing")]
    [InlineData("<<<<<<< ours", 0, 0, "'<<<<<<<' is not a fingerprint")]
    public void A_line_that_cannot_be_read_is_named(string text, int line, int column, string problem)
    {
        var accepted = AcceptedChanges.Parse(text);
        Assert.Empty(accepted.Entries);
        var found = Assert.Single(accepted.Problems);
        Assert.Equal((line, column), (found.Line, found.Column));
        Assert.StartsWith(problem, found.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_is_required() => Assert.Throws<ArgumentException>(() => AcceptedChanges.Add("", [s_added], " \n"));

    private static SpecChange Change(string id, string text) =>
        new(id, "kind", text, $"{text}", Verdict.Safe, Verdict.Safe, "", "", "", []);
}

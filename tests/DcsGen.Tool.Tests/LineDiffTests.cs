using DcsGen.Tool.Reviewing;

namespace DcsGen.Tool.Tests;

public class LineDiffTests
{
    [Theory]
    [InlineData(1, 20, 5)]
    [InlineData(2, 200, 40)]
    [InlineData(3, 5_000, 60)]
    [InlineData(4, 20_000, 2_000)]
    public void The_edits_lead_from_the_old_lines_to_the_new(int seed, int lines, int changes)
    {
        var random = new Random(seed);
        for (var round = 0; round < 5; round++)
        {
            string[] before = [.. Enumerable.Range(0, lines).Select(_ => Line(random))];
            var after = before.ToList();
            for (var i = 0; i < changes; i++)
            {
                var at = random.Next(after.Count);
                switch (random.Next(3))
                {
                    case 0: after.RemoveAt(at); break;
                    case 1: after.Insert(at, Line(random)); break;
                    default: after[at] = Line(random); break;
                }
            }

            var edits = LineDiff.Compare(before, [.. after]);
            Assert.Equal(after, Apply(before, [.. after], edits));
            Assert.All(
                edits.Zip(edits.Skip(1)),
                static pair => Assert.True(pair.First.OldEnd < pair.Second.OldStart || pair.First.NewEnd < pair.Second.NewStart));
            Assert.InRange(edits.Sum(static edit => edit.OldCount + edit.NewCount), 0, 6 * changes);
        }

        static string Line(Random random) => new string(' ', 2 * random.Next(4)) + "key" + random.Next(50);
    }

    [Fact]
    public void Equal_texts_have_no_edits() => Assert.Empty(LineDiff.Compare(["a", "b"], ["a", "b"]));

    [Fact]
    public void Texts_without_a_common_line_are_one_edit()
    {
        string[] before = [.. Enumerable.Range(0, 4_000)
            .Select(static i => "a" + i)], after = [.. Enumerable.Range(0, 4_000).Select(static i => "b" + i)];
        Assert.Equal([new LineEdit(0, 4_000, 0, 4_000)], LineDiff.Compare(before, after));
    }

    [Fact]
    public void What_was_added_is_a_whole_thing()
    {
        string[] before = ["properties:", "  a:", "    type: string", "  c:", "    type: string", "x:"];
        string[] after = ["properties:", "  a:", "    type: string", "  b:", "    type: string", "  c:", "    type: string", "x:"];
        Assert.Equal([new LineEdit(3, 0, 3, 2)], LineDiff.Compare(before, after));
    }

    [Fact]
    public void A_removed_line_between_equal_ones_is_one_line() =>
        Assert.Equal(1, Assert.Single(LineDiff.Compare(["- x", "- x", "- x"], ["- x", "- x"])).OldCount);

    private static List<string> Apply(string[] before, string[] after, IEnumerable<LineEdit> edits)
    {
        var (result, at) = (new List<string>(), 0);
        foreach (var edit in edits)
        {
            result.AddRange(before[at..edit.OldStart]);
            result.AddRange(after[edit.NewStart..edit.NewEnd]);
            at = edit.OldEnd;
        }

        result.AddRange(before[at..]);
        return result;
    }
}

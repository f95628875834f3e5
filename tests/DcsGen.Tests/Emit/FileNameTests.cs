using System.Text;
using DcsGen.CSharp;

namespace DcsGen.Tests.Emit;

public class FileNameTests
{
    [Theory]
    [InlineData("a", 1)]
    [InlineData("a", 240)]
    [InlineData("a", 241)]
    [InlineData("a", 5_000)]
    [InlineData("é", 130)]
    [InlineData("𝒳", 100)]
    public void A_name_is_no_longer_than_file_systems_allow(string letter, int count)
    {
        var name = string.Concat(Enumerable.Repeat(letter, count));
        var file = FileName.Of(name, ".Json.g.cs");
        Assert.InRange(Encoding.UTF8.GetByteCount(file), 1, 250);
        Assert.Equal(Encoding.UTF8.GetByteCount(name) <= 240, file == name + ".Json.g.cs");

        // Cut between characters, not inside of one.
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file)));
    }

    [Fact]
    public void Names_that_differ_at_the_end_have_files_that_differ()
    {
        var name = new string('a', 300);
        Assert.NotEqual(FileName.Of(name + "b", ".g.cs"), FileName.Of(name + "c", ".g.cs"));
        Assert.Equal(new string('a', 223) + "_ee7717eba7a17e21.g.cs", FileName.Of(name, ".g.cs"));
    }
}

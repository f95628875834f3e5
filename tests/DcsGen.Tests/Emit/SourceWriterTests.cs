using DcsGen.Emit;

namespace DcsGen.Tests.Emit;

public class SourceWriterTests
{
    [Fact]
    public void Blocks_indent_and_items_are_spaced()
    {
        var writer = new SourceWriter();
        using (writer.Block($"class C"))
        {
            writer.Spaced((int[])[1, 2], number => writer.Line($"int a{number};\r\n"));
        }

        Assert.Equal("class C\n{\n    int a1;\n\n\n    int a2;\n\n}\n", writer.ToString());
    }
}

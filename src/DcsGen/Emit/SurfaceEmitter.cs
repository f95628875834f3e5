using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>The wire beside the C# for it, as comments. It is read in a diff, and never compiled into anything.</summary>
internal static class SurfaceEmitter
{
    // Columns are the same for every line whatever the others hold: an edit aligns nothing anew.
    private const int Name = 12;
    private const int Facts = 34;
    private const int Target = 76;

    public static string Emit(SurfaceFile file)
    {
        var writer = new SourceWriter();
        writer.Line($"""
            {CSharpFiles.Header}
            // What the document says of the wire => the C# for it. One line a fact: a limit that changes no signature changes a line here.
            """);
        foreach (var section in file.Sections)
        {
            writer.Line();
            var title = section.Title;
            var words = new[] { (title.Label + " " + title.Name).TrimEnd(), title.Facts, Arrow(file.Context, title.Target) };
            writer.Line("// " + string.Join("  ", words.Where(static word => word.Length > 0).Select(Literal.Comment)));
            foreach (var line in section.Lines)
            {
                writer.Line("// " + Text(file.Context, line));
            }
        }

        return writer.ToString();
    }

    private static string Text(FileContext context, SurfaceLine line)
    {
        var text = "  " + Literal.Comment(line.Label);
        foreach (var (column, part) in new[] { (Name, line.Name), (Facts, line.Facts), (Target, Arrow(context, line.Target)) })
        {
            if (part.Length > 0)
            {
                text = (text + " ").PadRight(column) + Literal.Comment(part);
            }
        }

        return text;
    }

    private static string Arrow(FileContext context, SurfaceTarget? target)
    {
        if (target is null)
        {
            return "";
        }

        var type = target.Type is { } known ? TypeText.Name(known) : "";
        var text = target.Role switch
        {
            SurfaceRole.Error => context.ClientName + "ApiException" + (type.Length > 0 ? $"<{type}>" : ""),
            SurfaceRole.Item => $"IAsyncEnumerable<{type}>",
            SurfaceRole.Event => $"IAsyncEnumerable<{context.ClientName}ServerSentEvent<{type}>>",
            SurfaceRole.LeftOut => "(left out)",
            _ => type,
        };
        return "=> " + string.Join(": ", new[] { target.Member, text }.Where(static part => part.Length > 0));
    }
}

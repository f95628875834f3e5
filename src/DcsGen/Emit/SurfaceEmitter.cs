using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>Writes the facts of the wire beside their C#, as comments for a review.</summary>
internal static class SurfaceEmitter
{
    // Columns are the same for every line whatever the others hold: an edit aligns nothing anew.
    private const int Name = 12;
    private const int Facts = 34;
    private const int Target = 76;

    public static SourceWriter Emit(SurfaceFile file)
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
            writer.Comment(CommentText.Of(string.Join("  ", words.Where(static word => word.Length > 0))));
            foreach (var line in section.Lines)
            {
                writer.Comment(CommentText.Columns(
                    (0, "  " + line.Label), (Name, line.Name), (Facts, line.Facts), (Target, Arrow(file.Context, line.Target))));
            }
        }

        return writer;
    }

    private static string Arrow(FileContext context, SurfaceTarget? target)
    {
        if (target is null)
        {
            return "";
        }

        var type = target.Type is { } known ? TypeText.Name(known).ToString() : "";
        var text = target.Role switch
        {
            SurfaceRole.Error => context.ExceptionName + (type.Length > 0 ? $"<{type}>" : ""),
            SurfaceRole.Item => $"IAsyncEnumerable<{type}>",
            SurfaceRole.Event => $"IAsyncEnumerable<{context.ClientName}ServerSentEvent<{type}>>",
            SurfaceRole.LeftOut => "(left out)",
            _ => type,
        };
        return "=> " + string.Join(": ", new[] { target.Member, text }.Where(static part => part.Length > 0));
    }
}

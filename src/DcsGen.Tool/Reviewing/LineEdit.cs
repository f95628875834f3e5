namespace DcsGen.Tool.Reviewing;

/// <summary>Lines of the old text that were replaced by lines of the new one. Either may be empty. Zero-based.</summary>
internal readonly record struct LineEdit(int OldStart, int OldCount, int NewStart, int NewCount)
{
    public int OldEnd => OldStart + OldCount;

    public int NewEnd => NewStart + NewCount;
}

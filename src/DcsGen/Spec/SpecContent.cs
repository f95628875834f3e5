using DcsGen.Incremental;

namespace DcsGen.Spec;

/// <summary>What a file says, taken from it when it is asked for.</summary>
/// <param name="read">Gives the whole file.</param>
internal sealed class SpecContent(Func<string> read)
{
    private readonly Lazy<(string Text, EquatableArray<string> References)> _content = new(() => read() is var text ? (text, FileReferences.In(text)) : default);

    /// <summary>The whole file.</summary>
    public string Text => _content.Value.Text;

    /// <summary>The files that it refers to, as written.</summary>
    public EquatableArray<string> References => _content.Value.References;
}

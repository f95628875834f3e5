using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen.Tests.Helpers;

internal sealed class InMemoryText(string path, SourceText text) : AdditionalText
{
    private readonly SourceText _text = text;

    public InMemoryText(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

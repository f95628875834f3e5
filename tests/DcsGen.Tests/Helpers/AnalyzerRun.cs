using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DcsGen.Tests.Helpers;

/// <summary>An analyzer and the AdditionalFiles that it is to look at.</summary>
internal sealed class AnalyzerRun
{
    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal)
    {
        ["RootNamespace"] = "Acme",
        ["ProjectDir"] = "/"
    };
    private readonly Dictionary<string, Dictionary<string, string>> _metadata = new(StringComparer.Ordinal);
    private readonly List<AdditionalText> _texts = [];

    public AnalyzerRun Add(string path, string text, string role, params (string Name, string Value)[] metadata)
    {
        _metadata[path] = metadata.Append(("DcsGenRole", role))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        _texts.Add(new InMemoryText(path, text));
        return this;
    }

    public AnalyzerRun Property(string name, string value)
    {
        _properties[name] = value;
        return this;
    }

    /// <summary>What is reported, in the order of files and lines.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Of(DiagnosticAnalyzer analyzer)
    {
        var options = new AnalyzerOptions([.. _texts], new InMemoryOptions(_properties, _metadata));
        var diagnostics = await Compiler.Empty(LanguageVersion.Latest).WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(one => one.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(one => one.Location.GetLineSpan().StartLinePosition)
            .ThenBy(one => one.Id, StringComparer.Ordinal)];
    }
}

using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DcsGen.Tests.Helpers;

/// <summary>What MSBuild tells the compiler: properties, and metadata by path.</summary>
internal sealed class InMemoryOptions(
    Dictionary<string, string> properties, Dictionary<string, Dictionary<string, string>> metadata) : AnalyzerConfigOptionsProvider
{
    private static readonly Options s_none = new([], "");

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties, "build_property.");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        metadata.TryGetValue(textFile.Path, out var values) ? new Options(values, "build_metadata.AdditionalFiles.") : s_none;

    private sealed class Options(Dictionary<string, string> values, string prefix) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(prefix, StringComparison.Ordinal) && values.TryGetValue(key[prefix.Length..], out value);
        }
    }
}

using DcsGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DcsGen.Tool.Documents;

/// <summary>Diagnostics as the compiler prints them.</summary>
internal static class DiagnosticLines
{
    /// <summary>By place: <c>file(line,column): severity id: message</c>.</summary>
    public static IEnumerable<MessageText> Of(Document document, IEnumerable<DiagnosticInfo> diagnostics) => diagnostics
        .OrderBy(static info => info.Path, StringComparer.Ordinal).ThenBy(static info => info.Line).ThenBy(static info => info.Column)
        .Select(info => (MessageText)$"{MessageText.Whole(document.Source.Display(info.Path))}({info.Line + 1},{info.Column + 1}): {Severity(info)} {info.Id}: {info.Message}");

    public static bool HasErrors(IEnumerable<DiagnosticInfo> diagnostics) =>
        diagnostics.Any(static info => Level(info) == DiagnosticSeverity.Error);

    private static DiagnosticSeverity Level(DiagnosticInfo info) => DiagnosticDescriptors.Get(info.Id).DefaultSeverity;

    private static string Severity(DiagnosticInfo info) => Level(info) switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}

using DcsGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DcsGen.Tool.Documents;

/// <summary>Diagnostics as the compiler prints them.</summary>
internal static class DiagnosticLines
{
    /// <summary>Returns the lines of diagnostics, by place.</summary>
    public static IEnumerable<MessageText> Of(Document document, IEnumerable<DiagnosticInfo> diagnostics) =>
        InOrder(diagnostics).Select(info => Of(document, info));

    /// <summary>Returns the line of a diagnostic: <c>file(line,column): severity id: message</c>.</summary>
    public static MessageText Of(Document document, DiagnosticInfo info) =>
        $"{MessageText.Whole(document.Source.Display(info.Path))}({info.Line + 1},{info.Column + 1}): {Severity(info)} {info.Id}: {info.Message}";

    /// <summary>Returns diagnostics by place.</summary>
    public static IEnumerable<DiagnosticInfo> InOrder(IEnumerable<DiagnosticInfo> diagnostics) =>
        diagnostics.OrderBy(static info => info.Path, StringComparer.Ordinal)
            .ThenBy(static info => info.Line)
            .ThenBy(static info => info.Column);

    /// <summary>Returns whether a diagnostic is an error.</summary>
    public static bool HasErrors(IEnumerable<DiagnosticInfo> diagnostics) =>
        diagnostics.Any(static info => Level(info) == DiagnosticSeverity.Error);

    /// <summary>Returns the severity of a diagnostic.</summary>
    public static DiagnosticSeverity Level(DiagnosticInfo info) => DiagnosticDescriptors.Get(info.Id).DefaultSeverity;

    /// <summary>Returns the name of the severity of a diagnostic.</summary>
    public static string Severity(DiagnosticInfo info) => Level(info) switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}

using System.Globalization;
using DcsGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DcsGen.Tool.Documents;

/// <summary>Diagnostics as the compiler prints them.</summary>
internal static class DiagnosticLines
{
    /// <summary>By place: <c>file(line,column): severity id: message</c>.</summary>
    public static IEnumerable<string> Of(Document document, IEnumerable<DiagnosticInfo> diagnostics) => diagnostics
        .OrderBy(static info => info.Path, StringComparer.Ordinal).ThenBy(static info => info.Line).ThenBy(static info => info.Column)
        .Select(info => Printable.Line(FormattableString.Invariant(
            $"{document.Source.Display(info.Path)}({info.Line + 1},{info.Column + 1}): {Severity(info)} {info.Id}: {info.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture)}")));

    public static bool HasErrors(IEnumerable<DiagnosticInfo> diagnostics) => diagnostics.Any(static info => info.ToDiagnostic().Severity == DiagnosticSeverity.Error);

    private static string Severity(DiagnosticInfo info) => info.ToDiagnostic().Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}

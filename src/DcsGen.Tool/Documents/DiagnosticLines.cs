using DcsGen.Diagnostics;
using DcsGen.Tool.Reviewing;
using Microsoft.CodeAnalysis;

namespace DcsGen.Tool.Documents;

/// <summary>Diagnostics as lines that begin with their positions, as every command prints positions.</summary>
internal static class DiagnosticLines
{
    /// <summary>Returns the lines of diagnostics, by place.</summary>
    /// <param name="document">The document.</param>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="hasColor">Whether the lines go to a terminal that shows colours.</param>
    public static IEnumerable<MessageText> Of(Document document, IEnumerable<DiagnosticInfo> diagnostics, bool hasColor = false) =>
        InOrder(diagnostics).Select(info => Of(document, info, hasColor));

    /// <summary>Returns the line of a diagnostic: <c>file:line:column: severity id: message</c>.</summary>
    public static MessageText Of(Document document, DiagnosticInfo info, bool hasColor = false)
    {
        var position = new SourcePosition(info.Path, document.Source.Ref, info.Line + 1, info.Column + 1);
        return $"{position.Text}: {Painted(info, hasColor)} {info.Id}: {info.Message}";
    }

    // The escape sequences are fixed text, because those in holes are removed.
    private static MessageText Painted(DiagnosticInfo info, bool hasColor) => (hasColor, Level(info)) switch
    {
        (true, DiagnosticSeverity.Error) => (MessageText)$"\e[31merror\e[0m",
        (true, DiagnosticSeverity.Warning) => $"\e[33mwarning\e[0m",
        (true, _) => $"\e[36minfo\e[0m",
        _ => $"{Severity(info)}",
    };

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

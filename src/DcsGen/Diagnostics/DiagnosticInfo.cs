using System.Collections.Immutable;
using DcsGen.Incremental;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen.Diagnostics;

/// <summary>A diagnostic as data: equatable, and holding nothing of the compiler's.</summary>
/// <param name="Id">An id of <see cref="DiagnosticDescriptors"/>.</param>
/// <param name="Path">The file that is pointed at, as the compiler knows it.</param>
/// <param name="Line">Zero-based line.</param>
/// <param name="Column">Zero-based column.</param>
/// <param name="Arguments">The texts in the holes of the message.</param>
internal sealed record DiagnosticInfo(string Id, string Path, int Line, int Column, EquatableArray<MessageText> Arguments)
{
    /// <summary>The message with its holes filled.</summary>
    public MessageText Message => MessageText.Format(DiagnosticDescriptors.Get(Id), Arguments);

    public Diagnostic ToDiagnostic() => Create(DiagnosticDescriptors.Get(Id), At(Path, Line, Column), Arguments.ToArray());

    /// <summary>Makes a diagnostic of the compiler. The one place that does, so that nothing but a <see cref="MessageText"/> gets into a
    /// message.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="location">Where it is shown.</param>
    /// <param name="arguments">The texts in the holes of the message.</param>
    /// <param name="severity">If it is not the descriptor's.</param>
    /// <param name="related">Other positions that belong to the message.</param>
    /// <param name="properties">For programs that read the diagnostic.</param>
    public static Diagnostic Create(
        DiagnosticDescriptor descriptor,
        Location location,
        MessageText[] arguments,
        DiagnosticSeverity? severity = null,
        IEnumerable<Location>? related = null,
        IEnumerable<KeyValuePair<string, MessageText>>? properties = null) => Diagnostic.Create(
            descriptor,
            location,
            severity ?? descriptor.DefaultSeverity,
            related,
            properties?.ToImmutableDictionary(static pair => pair.Key, static pair => (string?)pair.Value.ToString()),
            [.. arguments.Select(static argument => (object)argument.ToString())]);

    /// <summary>A place in a document.</summary>
    /// <param name="path">The file. The compiler prints it as it is, so it is cleaned; a path that people use is not changed by
    /// that.</param>
    /// <param name="line">Zero-based.</param>
    /// <param name="column">Zero-based.</param>
    public static Location At(string path, int line, int column)
    {
        var position = new LinePosition(line, column);
        return Location.Create(MessageText.Whole(path).ToString(), default, new(position, position));
    }
}

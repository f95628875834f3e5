using DcsGen.Incremental;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen.Diagnostics;

/// <summary>A diagnostic as data: equatable, and holding nothing of the compiler's.</summary>
/// <param name="Id">An id of <see cref="DiagnosticDescriptors"/>.</param>
/// <param name="Path">The file that is pointed at, as the compiler knows it.</param>
/// <param name="Line">Zero-based line.</param>
/// <param name="Column">Zero-based column.</param>
/// <param name="Arguments">What fills the holes of the message.</param>
internal sealed record DiagnosticInfo(string Id, string Path, int Line, int Column, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic()
    {
        var position = new LinePosition(Line, Column);
        return Diagnostic.Create(
            DiagnosticDescriptors.Get(Id),
            Location.Create(Path, default, new LinePositionSpan(position, position)),
            Arguments.ToArray<object>());
    }
}

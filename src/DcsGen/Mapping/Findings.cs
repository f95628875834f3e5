using DcsGen.Diagnostics;
using DcsGen.Reading;

namespace DcsGen.Mapping;

/// <summary>What the mapping has to report, each once.</summary>
internal sealed class Findings
{
    private readonly HashSet<(string Id, string Pointer, string Text)> _seen = [];

    public List<Finding> All { get; } = [];

    public void OperationLost(string pointer, string operation, string why) => Add(DiagnosticDescriptors.OperationLost.Id, pointer, operation, why);

    public void ParameterLost(string pointer, string parameter, string why) => Add(DiagnosticDescriptors.ParameterLost.Id, pointer, parameter, why);

    public void LeftOut(string pointer, string what) => Add(DiagnosticDescriptors.LeftOut.Id, pointer, what);

    public void Approximated(string pointer, string what) => Add(DiagnosticDescriptors.Approximated.Id, pointer, what);

    public void ExtensionIgnored(string pointer, string extension, string why) => Add(DiagnosticDescriptors.ExtensionIgnored.Id, pointer, extension, why);

    public void DuplicateOperationId(string pointer, string id, string first, string name) =>
        Add(DiagnosticDescriptors.DuplicateOperationId.Id, pointer, id, first, name);

    public void Malformed(string pointer, string what) => Add(DiagnosticDescriptors.Malformed.Id, pointer, what);

    public void PatternMatchesNothing(string option, string pattern) => Add(DiagnosticDescriptors.PatternMatchesNothing.Id, "", option, pattern);

    private void Add(string id, string pointer, params string[] arguments)
    {
        if (_seen.Add((id, pointer, string.Join("\n", arguments))))
        {
            All.Add(new(id, pointer, arguments));
        }
    }
}

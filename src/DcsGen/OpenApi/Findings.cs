using DcsGen.Diagnostics;
using DcsGen.Reading;

namespace DcsGen.OpenApi;

/// <summary>The findings of the mapping. Each is reported once.</summary>
internal sealed class Findings
{
    private const int ShownSchemas = 3;

    private readonly HashSet<(string Id, string Pointer, string Text)> _seen = [];

    public List<Finding> All { get; } = [];

    public void OperationLost(string pointer, string operation, MessageText why) => Add(DiagnosticDescriptors.OperationLost.Id, pointer, $"{operation}", why);

    public void ParameterLost(string pointer, string parameter, MessageText why) => Add(DiagnosticDescriptors.ParameterLost.Id, pointer, $"{parameter}", why);

    public void LeftOut(string pointer, MessageText what) => Add(DiagnosticDescriptors.LeftOut.Id, pointer, what);

    public void Approximated(string pointer, MessageText what) => Add(DiagnosticDescriptors.Approximated.Id, pointer, what);

    public void ExtensionIgnored(string pointer, string extension, MessageText why) =>
        Add(DiagnosticDescriptors.ExtensionIgnored.Id, pointer, $"{extension}", why);

    public void DuplicateOperationId(string pointer, string id, string first, string name) =>
        Add(DiagnosticDescriptors.DuplicateOperationId.Id, pointer, $"{id}", $"{first}", $"{name}");

    /// <summary>Reports named schemas that get no type: at the first, with the keys of a few.</summary>
    /// <param name="keys">Their keys, in the document's order; empty for nothing to report.</param>
    public void SchemasUnused(IReadOnlyList<string> keys)
    {
        if (keys.Count == 0)
        {
            return;
        }

        var shown = MessageText.Join(", ", keys.Take(ShownSchemas).Select(static MessageText (key) => $"'{key}'"));
        MessageText which = keys.Count switch
        {
            1 => $"the schema {shown}",
            <= ShownSchemas => $"the schemas {shown}",
            _ => $"{keys.Count} schemas, such as {shown}",
        };
        var pronoun = keys.Count == 1 ? (MessageText)$"it" : $"them";
        Add(DiagnosticDescriptors.SchemaUnused.Id, ComponentReference.PointerToSchema(keys[0]), which, pronoun);
    }

    public void Malformed(string pointer, MessageText what) => Add(DiagnosticDescriptors.Malformed.Id, pointer, what);

    public void PatternMatchesNothing(string option, string pattern) =>
        Add(DiagnosticDescriptors.PatternMatchesNothing.Id, "", $"{option}", $"{pattern}");

    private void Add(string id, string pointer, params MessageText[] arguments)
    {
        if (_seen.Add((id, pointer, MessageText.Join("\n", arguments).ToString())))
        {
            All.Add(new(id, pointer, arguments));
        }
    }
}

using Microsoft.CodeAnalysis;

namespace DcsGen.Diagnostics;

/// <summary>
/// Every diagnostic. 00xx: the document or its options cannot be used; 09xx: the committed output; 10xx: what could not be
/// expressed (a warning when an operation or a type is lost, info when something is approximated); 209x: accepted changes, beside the
/// rules of the review (SpecChangeAnalyzer); 30xx: code that calls the client, at the call; 9999: a fault of DcsGen's own.
/// </summary>
internal static class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor NotReadable = Fatal("DCS0001", "The document is not readable",
        "The document is neither YAML nor JSON: {0}");

    public static readonly DiagnosticDescriptor NotOpenApi = Fatal("DCS0002", "The document is not OpenAPI",
        "The document is not an OpenAPI document: {0}");

    public static readonly DiagnosticDescriptor Empty = Fatal("DCS0003", "The document is empty",
        "The document is empty; an OpenAPI document has at least 'openapi', 'info' and 'paths'");

    public static readonly DiagnosticDescriptor UnresolvedReference = Warning("DCS0004", "A $ref cannot be resolved",
        "'{0}' cannot be resolved: {1}");

    public static readonly DiagnosticDescriptor DuplicateOperationId = Warning("DCS0005", "An operationId is used twice",
        "The operationId '{0}' is used by {1} too; the method of this operation is '{2}'");

    public static readonly DiagnosticDescriptor Malformed = Warning("DCS0006", "The document does not follow OpenAPI",
        "{0}");

    public static readonly DiagnosticDescriptor LimitExceeded = Fatal("DCS0007", "The document is over a limit",
        "The document is over a limit and was not read: {0}");

    public static readonly DiagnosticDescriptor InvalidOption = Fatal("DCS0008", "An option is not valid",
        "The option {0} cannot be '{1}': {2}");

    public static readonly DiagnosticDescriptor Clash = Fatal("DCS0009", "Two documents claim one name",
        "'{0}' is emitted for this document and for '{1}': set another {2} on one of them");

    public static readonly DiagnosticDescriptor FrameworkTooLow = Fatal("DCS0010", "The target framework is too low",
        "The emitted client needs net8.0 or later, and this project targets {0}");

    public static readonly DiagnosticDescriptor LanguageTooLow = Fatal("DCS0011", "The language version is too low",
        "The emitted client needs C# 12 or later, and this project is compiled as C# {0}: set LangVersion to 12 or latest");

    public static readonly DiagnosticDescriptor PatternMatchesNothing = Warning("DCS0012", "A pattern matches nothing",
        "The option {0} has '{1}', which matches no operation of the document");

    public static readonly DiagnosticDescriptor ReviewFileUnmatched = Warning("DCS0013", "A file of the review belongs to no document",
        "This {0} does not belong to any document: name the document with For, or remove the file");

    public static readonly DiagnosticDescriptor AcceptedMalformed = Warning("DCS0014", "A line of accepted changes cannot be read",
        "The line accepts nothing: {0}");

    public static readonly DiagnosticDescriptor BaselineNotReadable = Warning("DCS0015", "The baseline cannot be read",
        "In the baseline of '{0}': {1}");

    public static readonly DiagnosticDescriptor OverlayInvalid = Fatal("DCS0020", "An overlay cannot be applied",
        "The overlay cannot be applied: {0}");

    public static readonly DiagnosticDescriptor OverlayTargetMatchesNothing = Warning("DCS0021", "The target of an overlay matches nothing",
        "The target '{0}' matches nothing, so the action changes nothing");

    public static readonly DiagnosticDescriptor OverlayUnmatched = Warning("DCS0022", "An overlay belongs to no document",
        "This overlay does not belong to any document: name the document with For, or remove the file");

    public static readonly DiagnosticDescriptor OverlayExtendsAnother = Warning("DCS0023", "An overlay extends another document",
        "The overlay extends '{0}', and is applied to '{1}'");

    public static readonly DiagnosticDescriptor NotUtf8 = Warning("DCS0026", "A document is not UTF-8",
        "The file is not UTF-8, and some of its letters may be wrong: {0}; save it as UTF-8");

    public static readonly DiagnosticDescriptor Stale = Error("DCS0900", "The committed output is out of date",
        "'{0}' is {1}: build once without CI=true and commit the result");

    public static readonly DiagnosticDescriptor Orphan = Error("DCS0901", "A committed file is no longer emitted",
        "No document generates '{0}' any more: build once without CI=true and commit its removal");

    public static readonly DiagnosticDescriptor OperationLost = Warning("DCS1001", "An operation is left out",
        "The operation {0} is left out: {1}");

    public static readonly DiagnosticDescriptor Approximated = Info("DCS1002", "Something is approximated",
        "{0}");

    public static readonly DiagnosticDescriptor ExtensionIgnored = Warning("DCS1003", "An extension is ignored",
        "{0} is ignored: {1}");

    public static readonly DiagnosticDescriptor ParameterLost = Warning("DCS1004", "A parameter is left out",
        "The parameter '{0}' is left out: {1}");

    public static readonly DiagnosticDescriptor LeftOut = Warning("DCS1005", "Something is left out",
        "{0}");

    public static readonly DiagnosticDescriptor SchemaUnused = Info("DCS1006", "A schema is not used",
        "No member of the client uses a type of {0}, so the client leaves {1} out: Schemas=\"all\" keeps {1}");

    public static readonly DiagnosticDescriptor Accepted = Info("DCS2098", "A change is accepted",
        "{0} {1} [wire: {2}; C#: {3}] (accepted: {4})");

    public static readonly DiagnosticDescriptor AcceptedIsStale = Info("DCS2099", "A line of accepted changes matches no change",
        "{0} {1} matches no change of the document: remove the line");

    public static readonly DiagnosticDescriptor OutsideBounds = Warning("DCS3001", "The document does not allow the value",
        "{0} cannot be {1}: the document allows {2}");

    public static readonly DiagnosticDescriptor ValueWithoutArm = Warning("DCS3002", "A switch has no arm for a new value",
        "The document has gained {0} for {1}, and this switch has no arm for {2}: {3}");

    public static readonly DiagnosticDescriptor DefaultChanged = Warning("DCS3003", "The default of an option that is left out has changed",
        "{0} is left out here, and {1}");

    public static readonly DiagnosticDescriptor Unforeseen = Fatal("DCS9999", "DcsGen failed",
        "DcsGen failed on this document, which is a fault of DcsGen's own: {0}");

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        NotReadable, NotOpenApi, Empty, UnresolvedReference, DuplicateOperationId, Malformed, LimitExceeded, InvalidOption, Clash,
        FrameworkTooLow, LanguageTooLow, PatternMatchesNothing, ReviewFileUnmatched, AcceptedMalformed, BaselineNotReadable,
        OverlayInvalid, OverlayTargetMatchesNothing, OverlayUnmatched, OverlayExtendsAnother, NotUtf8,
        Stale, Orphan, OperationLost, Approximated, ExtensionIgnored, ParameterLost, LeftOut, SchemaUnused,
        Accepted, AcceptedIsStale, OutsideBounds, ValueWithoutArm, DefaultChanged, Unforeseen,
    ];

    public static DiagnosticDescriptor Get(string id) => s_byId[id];

    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId = All.ToDictionary(
        static descriptor => descriptor.Id, StringComparer.Ordinal);

    // The client is lost. After errors of this tag the compiler does not look into the bodies of methods, where each use of the client
    // would be an error of its own.
    private static DiagnosticDescriptor Fatal(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Error, WellKnownDiagnosticTags.NotConfigurable);

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(
        string id, string title, string message, DiagnosticSeverity severity, params string[] tags) =>
        new(id, title, message, "DcsGen", severity, isEnabledByDefault: true, customTags: tags);
}

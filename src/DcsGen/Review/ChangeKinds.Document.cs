using static DcsGen.Review.Verdict;

namespace DcsGen.Review;

internal static partial class ChangeKinds
{
    // Responses

    public static ChangeKind SuccessRemoved { get; } = ChangeKind.Of("removed", Rules.SuccessChanged, Break, Any);

    public static ChangeKind SuccessAdded { get; } = ChangeKind.Of("added", Rules.SuccessChanged, Safe, Any);

    public static ChangeKind SuccessMediaTypeRemoved { get; } = ChangeKind.Of("media type removed", Rules.SuccessChanged, Break, Any);

    public static ChangeKind SuccessMediaTypeAdded { get; } = ChangeKind.Of("media type added", Rules.SuccessChanged, Safe, Any);

    public static ChangeKind ErrorRemoved { get; } = ChangeKind.Of("removed", Rules.ErrorChanged, Safe, Any);

    public static ChangeKind ErrorAdded { get; } = ChangeKind.Of("added", Rules.ErrorChanged, Safe, RiskOrSafe);

    public static ChangeKind ErrorMediaTypeRemoved { get; } = ChangeKind.Of("media type removed", Rules.ErrorChanged, Risk, Any);

    public static ChangeKind ErrorMediaTypeAdded { get; } = ChangeKind.Of("media type added", Rules.ErrorChanged, Safe, Safe);

    public static ChangeKind HeaderRemoved { get; } = ChangeKind.Of("header removed", Rules.PagingHeaderOrVersionChanged, Risk, Safe);

    public static ChangeKind HeaderAdded { get; } = ChangeKind.Of("header added", Rules.PagingHeaderOrVersionChanged, Safe, Safe);

    public static ChangeKind HeaderBecameRequired { get; } = ChangeKind.Of(
        "header became required", Rules.PagingHeaderOrVersionChanged, Safe, Safe);

    public static ChangeKind HeaderBecameOptional { get; } = ChangeKind.Of(
        "header became optional", Rules.PagingHeaderOrVersionChanged, Risk, Safe);

    // Servers and their variables

    public static ChangeKind ServerUrlChanged { get; } = ChangeKind.Of("url", Rules.ServersOrSecurityChanged, Break, Safe);

    public static ChangeKind ServerRemoved { get; } = ChangeKind.Of("server removed", Rules.ServersOrSecurityChanged, Break, Safe);

    public static ChangeKind ServerAdded { get; } = ChangeKind.Of("server added", Rules.ServersOrSecurityChanged, Safe, Safe);

    /// <summary>Gets the kind of a server of an operation that used the document's servers until now.</summary>
    public static ChangeKind OwnServerAdded { get; } = ChangeKind.Of("server added", Rules.ServersOrSecurityChanged, Break, Safe);

    public static ChangeKind FirstServerChanged { get; } = ChangeKind.Of("first server", Rules.ServersOrSecurityChanged, Risk, Risk);

    public static ChangeKind VariableRemoved { get; } = ChangeKind.Of(
        "variable removed", Rules.ServersOrSecurityChanged, Break, BreakOrSafe);

    public static ChangeKind VariableAdded { get; } = ChangeKind.Of("variable added", Rules.ServersOrSecurityChanged, Break, Safe);

    public static ChangeKind VariableDefaultChanged { get; } = ChangeKind.Of(
        "variable default", Rules.ServersOrSecurityChanged, Risk, Safe);

    public static ChangeKind VariableBecameRequired { get; } = ChangeKind.Of(
        "variable required", Rules.ServersOrSecurityChanged, Safe, RiskOrSafe);

    public static ChangeKind VariableBecameOptional { get; } = ChangeKind.Of(
        "variable optional", Rules.ServersOrSecurityChanged, Safe, Safe);

    public static ChangeKind VariableValueRemoved { get; } = ChangeKind.Of(
        "variable value removed", Rules.ServersOrSecurityChanged, Break, Safe);

    public static ChangeKind VariableValueAdded { get; } = ChangeKind.Of(
        "variable value added", Rules.ServersOrSecurityChanged, Safe, Safe);

    public static ChangeKind VariableBecameEnum { get; } = ChangeKind.Of("variable values", Rules.ServersOrSecurityChanged, Break, Safe);

    public static ChangeKind VariableBecameFree { get; } = ChangeKind.Of("variable values", Rules.ServersOrSecurityChanged, Safe, Safe);

    // Security

    /// <summary>Gets the kind of requirements that all previous credentials still meet.</summary>
    public static ChangeKind SecurityWidened { get; } = ChangeKind.Of(
        "security widened", Rules.ServersOrSecurityChanged, Safe, BreakOrSafe);

    /// <summary>Gets the kind of requirements that some previous credentials no longer meet.</summary>
    public static ChangeKind SecurityNarrowed { get; } = ChangeKind.Of(
        "security narrowed", Rules.ServersOrSecurityChanged, Risk, Break, Risk);

    /// <summary>Gets the kind of requirements that no previous credentials meet.</summary>
    public static ChangeKind SecurityReplaced { get; } = ChangeKind.Of(
        "security narrowed", Rules.ServersOrSecurityChanged, Break, Break, Risk);

    public static ChangeKind SecuritySchemeRemoved { get; } = ChangeKind.Of("scheme removed", Rules.ServersOrSecurityChanged, Safe, Safe);

    public static ChangeKind SecuritySchemeAdded { get; } = ChangeKind.Of("scheme added", Rules.ServersOrSecurityChanged, Safe, Safe);

    public static ChangeKind SecuritySchemeChanged { get; } = ChangeKind.Of("scheme", Rules.ServersOrSecurityChanged, Break, Risk);

    // The document, and keywords of any place

    public static ChangeKind VersionDoesNotTellOfBreak { get; } = ChangeKind.Of("version", Rules.PagingHeaderOrVersionChanged, Risk, Safe);

    public static ChangeKind VersionChanged { get; } = ChangeKind.Of("version changed", Rules.Other, Safe, Safe);

    public static ChangeKind Deprecated { get; } = ChangeKind.Of("deprecated", Rules.DeprecationChanged, Safe, RiskOrSafe);

    public static ChangeKind NoLongerDeprecated { get; } = ChangeKind.Of("no longer deprecated", Rules.DeprecationChanged, Safe, Safe);

    public static ChangeKind DocumentationChanged { get; } = ChangeKind.Of("documentation", Rules.Other, Safe, Safe);

    /// <summary>Gets the kind of a keyword of OpenAPI or JSON Schema that limits values.</summary>
    public static ChangeKind KeywordChanged { get; } = ChangeKind.Of("keyword", Rules.Other, Risk, Safe);

    /// <summary>Gets the kind of an extension of another tool, or of a keyword that limits no values, such as <c>tags</c>.</summary>
    public static ChangeKind ExtensionChanged { get; } = ChangeKind.Of("keyword", Rules.Other, Safe, Safe);

    /// <summary>Gets the kind of an extension that changes the emitted code (<c>x-dcsgen-...</c>).</summary>
    public static ChangeKind OwnExtensionChanged { get; } = ChangeKind.Of("keyword", Rules.Other, Safe, Risk);

    /// <summary>Gets the kind of documentation in the emitted code that changed, although no other change explains it.</summary>
    public static ChangeKind EmittedDocumentationChanged { get; } = ChangeKind.Of("emitted", Rules.Other, Safe, Safe);

    /// <summary>Gets the kind of emitted code that changed, although no other change explains it.</summary>
    public static ChangeKind EmittedCodeChanged { get; } = ChangeKind.Of("emitted", Rules.Other, Safe, Risk);
}

using static DcsGen.Review.Verdict;

namespace DcsGen.Review;

internal static partial class ChangeKinds
{
    // Responses

    public static ChangeKind SuccessRemoved { get; } = ChangeKind.Of("removed", Rules.SuccessChanged, Break, Any);

    public static ChangeKind SuccessAdded { get; } = ChangeKind.Of("added", Rules.SuccessChanged, Safe, Any);

    public static ChangeKind SuccessMediaTypeRemoved { get; } = ChangeKind.Of("media type removed", Rules.SuccessChanged, Break, Any);

    public static ChangeKind SuccessMediaTypeAdded { get; } = ChangeKind.Of("media type added", Rules.SuccessChanged, Safe, Any);

    /// <summary>Gets the kind of a status that a range or <c>default</c> describes now, or that no longer has one.</summary>
    public static ChangeKind SuccessRangeChanged { get; } = ChangeKind.Of("range", Rules.SuccessChanged, Safe, Any);

    /// <summary>Gets the kind of a media type with other parameters, such as <c>charset</c>.</summary>
    public static ChangeKind SuccessMediaTypeRespelled { get; } = ChangeKind.Of("media type parameters", Rules.SuccessChanged, Safe, Any);

    /// <inheritdoc cref="SuccessRangeChanged"/>
    public static ChangeKind ErrorRangeChanged { get; } = ChangeKind.Of("range", Rules.ErrorChanged, Safe, Any);

    /// <inheritdoc cref="SuccessMediaTypeRespelled"/>
    public static ChangeKind ErrorMediaTypeRespelled { get; } = ChangeKind.Of("media type parameters", Rules.ErrorChanged, Safe, Any);

    public static ChangeKind ErrorRemoved { get; } = ChangeKind.Of("removed", Rules.ErrorChanged, Safe, Any);

    public static ChangeKind ErrorAdded { get; } = ChangeKind.Of("added", Rules.ErrorChanged, Safe, RiskOrSafe);

    public static ChangeKind ErrorMediaTypeRemoved { get; } = ChangeKind.Of("media type removed", Rules.ErrorChanged, Risk, Any);

    public static ChangeKind ErrorMediaTypeAdded { get; } = ChangeKind.Of("media type added", Rules.ErrorChanged, Safe, Safe);

    public static ChangeKind HeaderRemoved { get; } = ChangeKind.Of(
        "header removed", Rules.PagingHeaderOrVersionChanged, Risk, Break, Safe);

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

    /// <summary>Gets the kind of requirements that some previous credentials no longer meet: requests with these fail.</summary>
    public static ChangeKind SecurityNarrowed { get; } = ChangeKind.Of(
        "security narrowed", Rules.ServersOrSecurityChanged, Break, Break, Risk);

    public static ChangeKind SecuritySchemeRemoved { get; } = ChangeKind.Of("scheme removed", Rules.ServersOrSecurityChanged, Safe, Safe);

    public static ChangeKind SecuritySchemeAdded { get; } = ChangeKind.Of("scheme added", Rules.ServersOrSecurityChanged, Safe, Safe);

    public static ChangeKind SecuritySchemeChanged { get; } = ChangeKind.Of("scheme", Rules.ServersOrSecurityChanged, Break, Risk);

    // The end of operations, parameters and properties

    /// <summary>Gets the kind of a deprecated operation that is removed before the day that its <c>x-sunset</c> names, or on a day that
    /// is not known.</summary>
    public static ChangeKind OperationRemovedBeforeSunset { get; } = ChangeKind.Of("removed", Rules.OperationRemoved, Break, Break, Safe);

    /// <summary>Gets the kind of a parameter that is removed before the day that its <c>x-sunset</c> names.</summary>
    public static ChangeKind ParameterRemovedBeforeSunset { get; } = ChangeKind.Of("removed", Rules.ParameterRemoved, Break, Break, Safe);

    public static ChangeKind SunsetSet { get; } = ChangeKind.Of("x-sunset set", Rules.LifecycleChanged, Safe, Safe);

    public static ChangeKind SunsetLater { get; } = ChangeKind.Of("x-sunset later", Rules.LifecycleChanged, Safe, Safe);

    public static ChangeKind SunsetEarlier { get; } = ChangeKind.Of("x-sunset earlier", Rules.LifecycleChanged, Break, Safe);

    /// <summary>Gets the kind of something that is deprecated and no longer says until when it works.</summary>
    public static ChangeKind SunsetRemoved { get; } = ChangeKind.Of("x-sunset removed", Rules.LifecycleChanged, Risk, Safe);

    /// <summary>Gets the kind of an <c>x-sunset</c> that is not a date.</summary>
    public static ChangeKind SunsetUnreadable { get; } = ChangeKind.Of("x-sunset not a date", Rules.LifecycleChanged, Risk, Safe);

    public static ChangeKind StabilityIncreased { get; } = ChangeKind.Of("x-stability-level increased", Rules.LifecycleChanged, Safe, Safe);

    /// <summary>Gets the kind of a stability level that promises less, or that is not known.</summary>
    public static ChangeKind StabilityDecreased { get; } = ChangeKind.Of("x-stability-level decreased", Rules.LifecycleChanged, Risk, Safe);

    // The document, and keywords of any place

    public static ChangeKind VersionDoesNotTellOfBreak { get; } = ChangeKind.Of("version", Rules.PagingHeaderOrVersionChanged, Risk, Safe);

    public static ChangeKind VersionChanged { get; } = ChangeKind.Of("version changed", Rules.Other, Safe, Safe);

    /// <summary>Gets the kind of something that is deprecated, and of which the document does not say until when it works.</summary>
    public static ChangeKind DeprecatedWithoutSunset { get; } = ChangeKind.Of("deprecated", Rules.DeprecationChanged, Risk, RiskOrSafe);

    /// <summary>Gets the kind of something that is deprecated and works until the day that <c>x-sunset</c> names.</summary>
    public static ChangeKind Deprecated { get; } = ChangeKind.Of("deprecated", Rules.DeprecationChanged, Safe, RiskOrSafe);

    public static ChangeKind NoLongerDeprecated { get; } = ChangeKind.Of("no longer deprecated", Rules.DeprecationChanged, Safe, Safe);

    public static ChangeKind DocumentationChanged { get; } = ChangeKind.Of("documentation", Rules.Other, Safe, Safe);

    /// <summary>Gets the kind of a keyword that OpenAPI and JSON Schema do not have.</summary>
    public static ChangeKind KeywordChanged { get; } = ChangeKind.Of("keyword", Rules.Other, Risk, Safe);

    /// <summary>Gets the kind of an extension of another tool, or of a keyword that limits no values, such as <c>tags</c>.</summary>
    public static ChangeKind ExtensionChanged { get; } = ChangeKind.Of("keyword", Rules.Other, Safe, Safe);

    /// <summary>Gets the kind of an extension that changes the emitted code (<c>x-dcsgen-...</c>).</summary>
    public static ChangeKind OwnExtensionChanged { get; } = ChangeKind.Of("keyword", Rules.Other, Safe, Risk);

    /// <summary>Gets the kind of documentation in the emitted code that changed, although no other change explains it.</summary>
    public static ChangeKind EmittedDocumentationChanged { get; } = ChangeKind.Of("emitted", Rules.Other, Safe, Safe);

    /// <summary>Gets the kind of a public member that changed, although no other change explains it.</summary>
    public static ChangeKind MemberChanged { get; } = ChangeKind.Of("C# member", Rules.Other, Safe, Break, Risk);

    /// <summary>Gets the kind of emitted code that changed, although its public members and the document did not.</summary>
    public static ChangeKind EmittedCodeChanged { get; } = ChangeKind.Of("emitted", Rules.Other, Safe, Safe);
}

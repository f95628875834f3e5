using System.Reflection;
using static DcsGen.Review.Verdict;

namespace DcsGen.Review;

/// <summary>
/// The kinds of change: of operations, parameters and request bodies in this file, of responses, servers and the document in
/// <c>ChangeKinds.Document.cs</c>, of schemas in <c>ChangeKinds.Schemas.cs</c>.
/// </summary>
internal static partial class ChangeKinds
{
    // By reflection, so that a kind cannot be declared and be missing from the table of rules.
    private static readonly Lazy<IReadOnlyList<ChangeKind>> s_all = new(static () =>
    [
        .. typeof(ChangeKinds)
            .GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(static property => property.Name != nameof(All))
            .SelectMany(
                static property => property.GetValue(null) is TypeChangeKinds kinds ? kinds.All : [(ChangeKind)property.GetValue(null)]),
    ]);

    /// <summary>Gets all kinds of change.</summary>
    public static IReadOnlyList<ChangeKind> All => s_all.Value;

    // Operations

    public static ChangeKind OperationRemoved { get; } = ChangeKind.Of("removed", Rules.OperationRemoved, Break, Break);

    public static ChangeKind DeprecatedOperationRemoved { get; } = ChangeKind.Of("removed", Rules.OperationRemoved, Risk, Break);

    public static ChangeKind OperationAdded { get; } = ChangeKind.Of("added", Rules.OperationAdded, Safe, Safe);

    public static ChangeKind OperationIdChanged { get; } = ChangeKind.Of("operationId", Rules.OperationIdChanged, Safe, Break, Safe);

    public static ChangeKind OperationMoved { get; } = ChangeKind.Of("path", Rules.OperationMoved, Break, Safe);

    public static ChangeKind MethodRenamed { get; } = ChangeKind.Of("method renamed", Rules.Other, Safe, Break);

    public static ChangeKind OperationLeftOut { get; } = ChangeKind.Of("left out", Rules.Other, Safe, Break);

    public static ChangeKind OperationTakenIn { get; } = ChangeKind.Of("taken in", Rules.Other, Safe, Safe);

    public static ChangeKind ParameterOrderChanged { get; } = ChangeKind.Of("parameter order", Rules.Other, Safe, Break);

    /// <summary>Gets the kind of a method that previous calls still fit and that changed, although no other change explains it.</summary>
    public static ChangeKind MethodChanged { get; } = ChangeKind.Of("method", Rules.Other, Safe, Safe);

    public static ChangeKind PagingAdded { get; } = ChangeKind.Of("paging added", Rules.PagingHeaderOrVersionChanged, Safe, Any);

    public static ChangeKind PagingRemoved { get; } = ChangeKind.Of("paging removed", Rules.PagingHeaderOrVersionChanged, Safe, Any);

    public static ChangeKind PagingChanged { get; } = ChangeKind.Of("paging changed", Rules.PagingHeaderOrVersionChanged, Safe, Any);

    // Parameters

    public static ChangeKind PathParameterRenamed { get; } = ChangeKind.Of("renamed", Rules.PathParameterRenamed, Safe, Any);

    public static ChangeKind RequiredParameterAdded { get; } = ChangeKind.Directed(
        "required added", Rules.RequiredParameterAdded, Break, Safe, [Break, Risk]);

    public static ChangeKind OptionalParameterAdded { get; } = ChangeKind.Of(
        "optional added", Rules.OptionalParameterAdded, Safe, Risk, Safe);

    public static ChangeKind RequiredParameterRemoved { get; } = ChangeKind.Directed(
        "removed", Rules.ParameterRemoved, Risk, Break, BreakOrSafe);

    public static ChangeKind OptionalParameterRemoved { get; } = ChangeKind.Directed(
        "removed", Rules.ParameterRemoved, Risk, Risk, BreakOrSafe);

    public static ChangeKind ParameterBecameRequired { get; } = ChangeKind.Directed(
        "became required", Rules.ParameterBecameRequired, Break, Safe, BreakOrSafe);

    public static ChangeKind ParameterBecameOptional { get; } = ChangeKind.Directed(
        "became optional", Rules.ParameterBecameOptional, Safe, Break, BreakOrSafe);

    public static ChangeKind ParameterMoved { get; } = ChangeKind.Of("moved", Rules.ParameterMoved, Break, Safe);

    public static ChangeKind ParameterSerializationChanged { get; } = ChangeKind.Of(
        "serialization", Rules.ParameterSerializationChanged, Break, Safe);

    public static ChangeKind ClientParameterChanged { get; } = ChangeKind.Of("client", Rules.ClientParameterChanged, Safe, Break);

    public static ChangeKind ParameterMemberRenamed { get; } = ChangeKind.Of("member renamed", Rules.Other, Safe, Break, Risk);

    public static ChangeKind ParameterLeftOut { get; } = ChangeKind.Of("left out", Rules.Other, Safe, Break);

    public static ChangeKind ParameterTakenIn { get; } = ChangeKind.Of("taken in", Rules.Other, Safe, Break, Safe);

    // Request bodies. The verdict of a body that the service sends to a webhook is that of what the consumer receives.

    public static ChangeKind RequiredBodyAdded { get; } = ChangeKind.Directed(
        "required added", Rules.RequestBodyChanged, Break, Safe, BreakOrSafe);

    public static ChangeKind OptionalBodyAdded { get; } = ChangeKind.Directed(
        "optional added", Rules.RequestBodyChanged, Safe, Safe, RiskOrSafe);

    public static ChangeKind BodyBecameRequired { get; } = ChangeKind.Directed(
        "became required", Rules.RequestBodyChanged, Break, Safe, BreakOrSafe);

    public static ChangeKind BodyBecameOptional { get; } = ChangeKind.Directed(
        "became optional", Rules.RequestBodyChanged, Safe, Break, RiskOrSafe);

    public static ChangeKind BodyMediaTypeAdded { get; } = ChangeKind.Directed(
        "media type added", Rules.RequestBodyChanged, Safe, Break, BreakOrSafe);

    /// <summary>Gets the kind of a media type with other parameters, such as <c>charset</c>.</summary>
    public static ChangeKind BodyMediaTypeRespelled { get; } = ChangeKind.Of(
        "media type parameters", Rules.RequestBodyChanged, Safe, Break, Safe);

    public static ChangeKind BodyRemoved { get; } = ChangeKind.Of("removed", Rules.RequestBodyRemoved, Break, Break, Safe);

    public static ChangeKind BodyMediaTypeRemoved { get; } = ChangeKind.Directed(
        "media type removed", Rules.RequestBodyRemoved, Break, Safe, BreakOrSafe);

    // Webhooks and callbacks

    public static ChangeKind WebhookRemoved { get; } = ChangeKind.Of("webhook removed", Rules.WebhookChanged, Break, Break, Safe);

    public static ChangeKind WebhookAdded { get; } = ChangeKind.Of("webhook added", Rules.WebhookChanged, Safe, Safe);

    // Expression-bodied, because the order in which static initializers of several files run is not defined.
    private static Verdict[] Any => [Break, Risk, Safe];

    private static Verdict[] BreakOrSafe => [Break, Safe];

    private static Verdict[] RiskOrSafe => [Risk, Safe];

    private static Verdict[] OnlySafe => [Safe];
}

using static DcsGen.Review.Verdict;

namespace DcsGen.Review;

internal static partial class ChangeKinds
{
    // Named schemas

    public static ChangeKind SchemaRenamed { get; } = ChangeKind.Of("renamed", Rules.SchemaRenamed, Safe, Break, Safe);

    public static ChangeKind TypeRenamed { get; } = ChangeKind.Of("type renamed", Rules.SchemaRenamed, Safe, Break);

    /// <summary>Gets the kind of a place that uses another named schema, which has the same members.</summary>
    public static ChangeKind ReplacedByLikeSchema { get; } = ChangeKind.Of("replaced", Rules.SchemaRenamed, Safe, Any);

    /// <summary>Gets the kind of a schema that no operation uses.</summary>
    public static ChangeKind UnusedSchemaRemoved { get; } = ChangeKind.Of("schema removed", Rules.Other, Safe, Break, Safe);

    /// <inheritdoc cref="UnusedSchemaRemoved"/>
    public static ChangeKind UnusedSchemaAdded { get; } = ChangeKind.Of("schema added", Rules.Other, Safe, Safe);

    public static ChangeKind SchemaSent { get; } = ChangeKind.Of("sent", Rules.SentSchemasChanged, Safe, Any);

    public static ChangeKind SchemaNoLongerSent { get; } = ChangeKind.Of("no longer sent", Rules.SentSchemasChanged, Safe, Any);

    /// <summary>Gets the kind of members whose form in C# changed, although no other change explains it.</summary>
    public static ChangeKind MembersChanged { get; } = ChangeKind.Of("members", Rules.Other, Safe, Any);

    // Types, by the role of the schema

    // In C#, only arguments, properties and results can change their type at a risk, by an implicit conversion, and only errors can be
    // replaced at one.

    public static TypeChangeKinds ArrayType { get; } = new(
        Rules.MembersChanged, Rules.MembersChanged, ofType: BreakOrSafe, ofReplaced: BreakOrSafe);

    public static TypeChangeKinds VariantType { get; } = new(
        Rules.VariantsChanged, Rules.VariantsChanged, ofType: BreakOrSafe, ofReplaced: BreakOrSafe);

    public static TypeChangeKinds ResultType { get; } = new(
        Rules.SentTypeChanged, Rules.SuccessChanged, ofType: Any, ofReplaced: BreakOrSafe);

    public static TypeChangeKinds ErrorType { get; } = new(Rules.SentTypeChanged, Rules.ErrorChanged, ofType: BreakOrSafe, ofReplaced: Any);

    public static TypeChangeKinds ValueType { get; } = new(
        Rules.SentTypeChanged, Rules.ReceivedTypeChanged, ofType: Any, ofReplaced: BreakOrSafe);

    /// <summary>Gets the kind of another type in C#, although the document has the same type.</summary>
    public static ChangeKind CSharpTypeChanged { get; } = ChangeKind.Of("C# type", Rules.Other, Safe, Break);

    // Nullability and defaults

    public static ChangeKind BecameNullable { get; } =
        ChangeKind.Directed("became nullable", (Rules.SentPresenceChanged, Safe), (Rules.ReceivedMayBeMissing, Break), Any);

    public static ChangeKind BecameNotNullable { get; } =
        ChangeKind.Directed("became not nullable", (Rules.SentPresenceChanged, Break), (Rules.ReceivedIsPresent, Risk), Any);

    public static ChangeKind DefaultChanged { get; } = ChangeKind.Directed("default", Rules.DefaultChanged, Break, Safe, RiskOrSafe);

    /// <summary>Gets the kind of a default of a value that is always given.</summary>
    public static ChangeKind UnusedDefaultChanged { get; } = ChangeKind.Directed("default", Rules.DefaultChanged, Safe, Safe, OnlySafe);

    // Properties

    public static ChangeKind RequiredPropertyRemoved { get; } =
        ChangeKind.Directed("removed", (Rules.SentPropertyRemoved, Risk), (Rules.ReceivedPropertyRemoved, Break), BreakOrSafe);

    public static ChangeKind OptionalPropertyRemoved { get; } =
        ChangeKind.Directed("removed", (Rules.SentPropertyRemoved, Risk), (Rules.ReceivedPropertyRemoved, Risk), BreakOrSafe);

    public static ChangeKind RequiredPropertyAdded { get; } =
        ChangeKind.Directed("required added", (Rules.SentPropertyAdded, Break), (Rules.ReceivedPropertyAdded, Safe), BreakOrSafe);

    public static ChangeKind OptionalPropertyAdded { get; } =
        ChangeKind.Directed("optional added", (Rules.SentPropertyAdded, Safe), (Rules.ReceivedPropertyAdded, Safe), OnlySafe);

    public static ChangeKind PropertyBecameRequired { get; } =
        ChangeKind.Directed("became required", (Rules.SentPresenceChanged, Break), (Rules.ReceivedIsPresent, Risk), Any);

    public static ChangeKind PropertyBecameOptional { get; } =
        ChangeKind.Directed("became optional", (Rules.SentPresenceChanged, Safe), (Rules.ReceivedMayBeMissing, Break), Any);

    public static ChangeKind BecameReadOnly { get; } = ChangeKind.Of("became readOnly", Rules.SentPropertyRemoved, Risk, Any);

    public static ChangeKind RequiredBecameWriteOnly { get; } = ChangeKind.Of(
        "became writeOnly", Rules.ReceivedPropertyRemoved, Break, Any);

    public static ChangeKind OptionalBecameWriteOnly { get; } = ChangeKind.Of("became writeOnly", Rules.ReceivedPropertyRemoved, Risk, Any);

    public static ChangeKind RequiredNoLongerReadOnly { get; } = ChangeKind.Of(
        "is no longer readOnly", Rules.SentPropertyAdded, Break, Any);

    public static ChangeKind OptionalNoLongerReadOnly { get; } = ChangeKind.Of("is no longer readOnly", Rules.SentPropertyAdded, Safe, Any);

    public static ChangeKind NoLongerWriteOnly { get; } = ChangeKind.Of("is no longer writeOnly", Rules.ReceivedPropertyAdded, Safe, Any);

    /// <summary>Gets the kind of <c>readOnly</c> or <c>writeOnly</c> that changed where no operation carries the property.</summary>
    public static ChangeKind UnusedDirectionChanged { get; } = ChangeKind.Of("direction", Rules.Other, Safe, Any);

    public static ChangeKind PropertyMemberRenamed { get; } = ChangeKind.Of("member renamed", Rules.Other, Safe, Break);

    /// <summary>Gets the kind of a property with a different <c>ToString</c> or <c>[Obsolete]</c>.</summary>
    public static ChangeKind PropertyFormChanged { get; } = ChangeKind.Of("form", Rules.Other, Safe, Safe);

    // Values

    public static ChangeKind BecameEnum { get; } = ChangeKind.Directed("became enum", Rules.EnumOrFreeText, Break, Safe, Any);

    public static ChangeKind BecameFree { get; } = ChangeKind.Directed("became free", Rules.EnumOrFreeText, Safe, Risk, Any);

    public static ChangeKind ValueRemoved { get; } =
        ChangeKind.Directed("value removed", (Rules.SentValueRemoved, Break), (Rules.ReceivedValueRemoved, Safe), BreakOrSafe);

    public static ChangeKind ValueAdded { get; } =
        ChangeKind.Directed("value added", (Rules.SentValueAdded, Safe), (Rules.ReceivedValueAdded, Safe), OnlySafe);

    /// <summary>Gets the kind of a value that is added to an enum whose document says that it never gets any
    /// (<c>x-dcsgen-closed</c>).</summary>
    public static ChangeKind ValueAddedToClosed { get; } =
        ChangeKind.Directed("value added", (Rules.SentValueAdded, Safe), (Rules.ReceivedValueAdded, Risk), OnlySafe);

    public static ChangeKind ConstantRenamed { get; } = ChangeKind.Of("constant renamed", Rules.Other, Safe, Break);

    public static ChangeKind EnumClosed { get; } = ChangeKind.Directed("closed", Rules.ReceivedValueAdded, Safe, Safe, OnlySafe);

    public static ChangeKind EnumOpened { get; } = ChangeKind.Directed("opened", Rules.ReceivedValueAdded, Safe, Risk, OnlySafe);

    // Bounds. Without its keyword; see ChangeKind.ForKeyword

    /// <summary>Gets the kind of a bound that the document did not have. The service may have enforced it before.</summary>
    public static ChangeKind BoundSet { get; } = ChangeKind.Directed("set", Rules.BoundsTightened, Risk, Safe, OnlySafe);

    public static ChangeKind BoundTightened { get; } = ChangeKind.Directed("tightened", Rules.BoundsTightened, Break, Safe, OnlySafe);

    /// <summary>Gets the kind of two bounds of which neither is known to allow more, such as two patterns.</summary>
    public static ChangeKind BoundChanged { get; } = ChangeKind.Directed("changed", Rules.BoundsTightened, Risk, Safe, OnlySafe);

    public static ChangeKind BoundLoosened { get; } = ChangeKind.Directed("loosened", Rules.BoundsLoosened, Safe, Safe, OnlySafe);

    public static ChangeKind BoundRemoved { get; } = ChangeKind.Directed("removed", Rules.BoundsLoosened, Safe, Safe, OnlySafe);

    // Items and additional properties

    public static ChangeKind ItemsTyped { get; } = ChangeKind.Directed("items", Rules.MembersChanged, Break, Safe, BreakOrSafe);

    public static ChangeKind ItemsUntyped { get; } = ChangeKind.Directed("items", Rules.MembersChanged, Safe, Break, BreakOrSafe);

    public static ChangeKind AdditionalTyped { get; } = ChangeKind.Directed("additional", Rules.MembersChanged, Break, Safe, Any);

    public static ChangeKind AdditionalUntyped { get; } = ChangeKind.Directed("additional", Rules.MembersChanged, Safe, Break, Any);

    public static ChangeKind AdditionalAllowed { get; } = ChangeKind.Directed("additional", Rules.MembersChanged, Safe, Break, Any);

    public static ChangeKind AdditionalForbidden { get; } = ChangeKind.Directed("additional", Rules.MembersChanged, Break, Safe, Any);

    /// <summary>Gets the kind of <c>additionalProperties: true</c>, the default, that became explicit or implicit.</summary>
    public static ChangeKind AdditionalStated { get; } = ChangeKind.Of("additional", Rules.MembersChanged, Safe, Any);

    // Variants

    public static ChangeKind VariantRemoved { get; } = ChangeKind.Directed("variant removed", Rules.VariantsChanged, Break, Safe, Any);

    public static ChangeKind VariantAdded { get; } = ChangeKind.Directed("variant added", Rules.VariantsChanged, Safe, Break, Any);

    public static ChangeKind DiscriminatorChanged { get; } = ChangeKind.Directed("discriminator", Rules.VariantsChanged, Break, Break, Any);

    public static ChangeKind TagRemoved { get; } = ChangeKind.Directed("tag removed", Rules.VariantsChanged, Break, Safe, OnlySafe);

    public static ChangeKind TagAdded { get; } = ChangeKind.Directed("tag added", Rules.VariantsChanged, Safe, Break, OnlySafe);
}

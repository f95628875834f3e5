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

    /// <summary>Gets the kind of an <c>allOf</c> with other named schemas. What it does to values has changes of its own.</summary>
    public static ChangeKind PartsChanged { get; } = ChangeKind.Of("allOf", Rules.PartsChanged, Safe, Safe);

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
        ChangeKind.Directed("value added", (Rules.SentValueAdded, Safe), (Rules.ReceivedValueAdded, Risk), OnlySafe);

    /// <summary>Gets the kind of a value of an enum that may get more (<c>x-extensible-enum</c>).</summary>
    public static ChangeKind ExtensibleValueAdded { get; } =
        ChangeKind.Directed("extensible value added", (Rules.SentValueAdded, Safe), (Rules.ReceivedValueAdded, Safe), OnlySafe);

    /// <summary>Gets the kind of an enum or a const that has none of the previous values.</summary>
    public static ChangeKind ValuesReplaced { get; } =
        ChangeKind.Directed("values replaced", (Rules.SentValueRemoved, Break), (Rules.ReceivedValueAdded, Break), BreakOrSafe);

    /// <summary>Gets the kind of a value that is added to an enum whose document says that it never gets any
    /// (<c>x-dcsgen-closed</c>).</summary>
    public static ChangeKind ValueAddedToClosed { get; } =
        ChangeKind.Directed("value added", (Rules.SentValueAdded, Safe), (Rules.ReceivedValueAdded, Break), OnlySafe);

    public static ChangeKind ConstantRenamed { get; } = ChangeKind.Of("constant renamed", Rules.Other, Safe, Break);

    public static ChangeKind EnumClosed { get; } = ChangeKind.Directed("closed", Rules.ReceivedValueAdded, Safe, Safe, OnlySafe);

    public static ChangeKind EnumOpened { get; } = ChangeKind.Directed("opened", Rules.ReceivedValueAdded, Safe, Risk, OnlySafe);

    // Bounds. Without its keyword; see ChangeKind.ForKeyword

    /// <summary>Gets the kind of a bound that the document did not have. The service may have enforced it before.</summary>
    public static ChangeKind BoundSet { get; } = ChangeKind.Directed("set", Rules.BoundsTightened, Risk, Safe, OnlySafe);

    public static ChangeKind BoundTightened { get; } = ChangeKind.Directed("tightened", Rules.BoundsTightened, Break, Safe, OnlySafe);

    /// <summary>Gets the kind of two bounds of which neither is known to allow more, such as two patterns.</summary>
    public static ChangeKind BoundChanged { get; } = ChangeKind.Directed("changed", Rules.BoundsTightened, Risk, Risk, OnlySafe);

    /// <summary>Gets the kind of a bound that allows more. A reader may depend on the previous one.</summary>
    public static ChangeKind BoundLoosened { get; } = ChangeKind.Directed("loosened", Rules.BoundsLoosened, Safe, Risk, OnlySafe);

    /// <inheritdoc cref="BoundLoosened"/>
    public static ChangeKind BoundRemoved { get; } = ChangeKind.Directed("removed", Rules.BoundsLoosened, Safe, Risk, OnlySafe);

    // Keywords of JSON Schema that limit values, and that neither C# nor the client's checks have. Without the keyword; see
    // ChangeKind.ForKeyword

    /// <summary>Gets the kind of a keyword that allows less than before.</summary>
    public static ChangeKind KeywordTightened { get; } = ChangeKind.Directed("tightened", Rules.KeywordChanged, Break, Safe, Any);

    /// <summary>Gets the kind of a keyword that allows more than before.</summary>
    public static ChangeKind KeywordLoosened { get; } = ChangeKind.Directed("loosened", Rules.KeywordChanged, Safe, Risk, Any);

    /// <summary>Gets the kind of a keyword of which it is not known whether it allows more or less.</summary>
    public static ChangeKind KeywordDiffers { get; } = ChangeKind.Directed("changed", Rules.KeywordChanged, Risk, Risk, Any);

    /// <summary>Gets the kind of a keyword that says how a text is read, such as <c>contentEncoding</c>.</summary>
    public static ChangeKind ContentChanged { get; } = ChangeKind.Directed("replaced", Rules.KeywordChanged, Break, Break, Any);

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

    /// <summary>Gets the kind of a schema that became one of several variants, none of which is like it; or of the reverse.</summary>
    public static ChangeKind VariantsReplaced { get; } = ChangeKind.Directed(
        "variants replaced", Rules.VariantsChanged, Break, Break, Any);

    public static ChangeKind VariantRemoved { get; } = ChangeKind.Directed("variant removed", Rules.VariantsChanged, Break, Safe, Any);

    public static ChangeKind VariantAdded { get; } = ChangeKind.Directed("variant added", Rules.VariantsChanged, Safe, Break, Any);

    public static ChangeKind DiscriminatorChanged { get; } = ChangeKind.Directed("discriminator", Rules.VariantsChanged, Break, Break, Any);

    public static ChangeKind TagRemoved { get; } = ChangeKind.Directed("tag removed", Rules.VariantsChanged, Break, Safe, OnlySafe);

    public static ChangeKind TagAdded { get; } = ChangeKind.Directed("tag added", Rules.VariantsChanged, Safe, Break, OnlySafe);
}

namespace DcsGen.Reading;

/// <summary>
/// The limits of a document. They are checked before anything recursive reads it, because a stack overflow in the compiler cannot be
/// caught. They are counts, so that the same document gives the same answer on every machine.
/// </summary>
internal static class Limits
{
    /// <summary>Nested objects and arrays. Real documents stay below 40.</summary>
    public const int Depth = 128;

    /// <summary>Objects, arrays and scalars, with every alias counted as often as it is used. GitHub's document has about
    /// 700,000.</summary>
    public const int Nodes = 5_000_000;

    /// <summary>Aliases followed.</summary>
    public const int Aliases = 100_000;

    /// <summary>References in a chain whose links are nothing but references.</summary>
    public const int ReferenceChain = 20;

    /// <summary>Nested schemas that are not objects, with references followed.</summary>
    public const int SchemaDepth = 300;

    /// <summary>Schemas that are merged into one allOf, with references followed. Real documents stay below 30.</summary>
    public const int AllOfParts = 100;

    /// <summary>Schemas that are merged because several parts of an allOf declare one property. Real documents stay below 300.</summary>
    public const int MergedSchemas = 2_000;

    /// <summary>Schemas inside each other by <c>allOf</c>, <c>oneOf</c> and <c>anyOf</c> in which null is looked for.</summary>
    public const int NullDepth = 4;

    /// <summary>Variants that a schema takes from nested variants, with references followed.</summary>
    public const int NestedVariants = 50;

    /// <summary>Members of members by which the variants of one union are distinguished.</summary>
    public const int InnerMembers = 200;

    /// <summary>Variables of one server: the documentation of each repeats the URL.</summary>
    public const int ServerVariables = 100;

    /// <summary>Properties that records have from other schemas by allOf, and <see cref="RepeatedPerProperty"/> for each property of a
    /// schema. Real documents stay below 7,000.</summary>
    public const int RepeatedProperties = 20_000;

    /// <summary>The factor that keeps the output proportional to the document.</summary>
    public const int RepeatedPerProperty = 10;

    /// <summary>Records that derive from one another. Real documents stay below 10.</summary>
    public const int Inheritance = 50;

    /// <summary>Steps of the queries of overlays and of merging their values. A query that goes through GitHub's document takes
    /// about 1,500,000.</summary>
    public const int OverlaySteps = 50_000_000;

    /// <summary>Characters in one scalar.</summary>
    public const int ScalarLength = 1_000_000;
}

namespace DcsGen.Reading;

/// <summary>
/// What a document may cost before anything recursive sees it: a stack overflow in the compiler cannot be caught. Counted, so
/// that the same document gives the same answer on every machine.
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

    /// <summary>References that lead one to the next and to nothing else on the way.</summary>
    public const int ReferenceChain = 20;

    /// <summary>Schemas inside each other, references followed, that are no objects.</summary>
    public const int SchemaDepth = 300;

    /// <summary>Schemas that one allOf is made of, references followed. Real documents stay below 30.</summary>
    public const int AllOfParts = 100;

    /// <summary>Schemas that are merged because several parts of an allOf declare one property. Real documents stay below 300.</summary>
    public const int MergedSchemas = 2_000;

    /// <summary>Schemas that a choice takes from the choices inside it, references followed.</summary>
    public const int NestedVariants = 50;

    /// <summary>Variables of one server: the documentation of each repeats the URL.</summary>
    public const int ServerVariables = 100;

    /// <summary>Properties that records have from other schemas by allOf, and <see cref="RepeatedPerProperty"/> for each that stands in a
    /// schema. Real documents stay below 7,000.</summary>
    public const int RepeatedProperties = 20_000;

    /// <summary>What is emitted grows with the document, and not with its square.</summary>
    public const int RepeatedPerProperty = 10;

    /// <summary>Records that derive from one another. Real documents stay below 10.</summary>
    public const int Inheritance = 50;

    /// <summary>Characters in one scalar.</summary>
    public const int ScalarLength = 1_000_000;
}

namespace DcsGen.Reading.References;

/// <summary>The places of a document where nothing is a keyword.</summary>
internal static class Data
{
    private static readonly HashSet<string> s_data = new(StringComparer.Ordinal) { "example", "examples", "default", "enum", "const", "value" };

    /// <summary>The keywords below which keys are names.</summary>
    public static HashSet<string> NamesBelow { get; } = new(StringComparer.Ordinal)
    {
        "properties", "patternProperties", "definitions", "$defs", "schemas", "parameters", "responses", "requestBodies", "headers", "paths",
    };

    /// <summary>Returns whether the value of a keyword is data.</summary>
    public static bool IsData(string key) => s_data.Contains(key) || key.StartsWith("x-", StringComparison.Ordinal);
}

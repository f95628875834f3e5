namespace DcsGen.CSharp;

/// <summary>The names of the converters by which System.Text.Json reads and writes emitted types. They are in the namespace of the
/// plumbing.</summary>
internal static class Converter
{
    /// <summary>The end of a converter's name, after that of its type. No other type has a name with this end.</summary>
    public const string Suffix = "JsonConverter";

    /// <summary>Returns the name of the converter of a type.</summary>
    public static CSharpName Of(CSharpName type) => new(type.Text + Suffix);
}

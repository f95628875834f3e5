using System.Globalization;
using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Descriptions;
using DcsGen.Naming;
using DcsGen.OpenApi;
using Microsoft.OpenApi;

namespace DcsGen.Mapping;

/// <summary>Descriptions, and the facts of a schema that its C# type does not show.</summary>
internal static class Docs
{
    public static Doc Of(string term, string? description, string facts = "") => new(term, Text(description), facts);

    /// <summary>A type's description, or its title. It is not marked obsolete itself, for emitted code names it; the members that use it
    /// are.</summary>
    public static Doc OfType(IOpenApiSchema schema, string? description, string name) =>
        Of("", description ?? OfTitle(schema.Title, name), schema.Deprecated ? "The document marks it as deprecated." : "");

    /// <summary>A title as a description of a type; empty for one word and for the type's name, which say no more than the name.</summary>
    public static string OfTitle(string? title, string name) => title?.Trim() is { } text
        && text.Contains(' ')
        && !string.Equals(Identifier.Pascal(text), name, StringComparison.OrdinalIgnoreCase) ? text : "";

    /// <summary>An operation's summary, or the first sentence of its description; the rest is remarks.</summary>
    public static Doc OfOperation(string? summary, string? description)
    {
        var text = Text(description);
        if (!string.IsNullOrWhiteSpace(summary))
        {
            return new("", Text(summary), Remarks: text);
        }

        var cut = Description.EndOfFirstSentence(text);
        return new("", text.Substring(0, cut).Trim(), Remarks: text.Substring(cut).Trim());
    }

    // Here and not where it is printed, because a sentence that ends inside of an element would cut it in two.
    private static string Text(string? description) => Html.ToCommonMark(Alert.ToCommonMark(description ?? "")).Trim();

    public static Obsolete? ObsoleteOf(bool isDeprecated, IDictionary<string, IOpenApiExtension>? extensions) =>
        isDeprecated ? new(Extensions.DeprecationMessage(extensions) is { } message && message.Trim() is { Length: > 0 } said ? said : "The document marks it as deprecated.") : null;

    /// <summary>Bounds, lengths, pattern and default, in a sentence; empty when the schema has none.</summary>
    public static string Facts(IOpenApiSchema? schema)
    {
        if (schema is null)
        {
            return "";
        }

        var facts = new List<string>();
        Add(facts, Bounds(schema));
        Add(facts, Range(Text(schema.MinLength), Text(schema.MaxLength), " characters"));
        Add(facts, Range(Text(schema.MinItems), Text(schema.MaxItems), " items"));
        if (schema.Default is JsonValue value)
        {
            facts.Add($"the service's default is {(Extensions.AsString(value) == "" ? "empty" : value.ToJsonString().Trim('"'))}");
        }

        var text = string.Join("; ", facts);
        return text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text.Substring(1) + ".";
    }

    private static void Add(List<string> facts, string fact)
    {
        if (fact.Length > 0)
        {
            facts.Add(fact);
        }
    }

    private static string Bounds(IOpenApiSchema schema)
    {
        var low = schema.Minimum is null && schema.ExclusiveMinimum is { } above ? $"more than {above}" : "";
        var high = schema.Maximum is null && schema.ExclusiveMaximum is { } below ? $"less than {below}" : "";
        var inclusive = Range(schema.Minimum, schema.Maximum, "");
        return string.Join(" and ", new[] { low, inclusive, high }.Where(static text => text.Length > 0));
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Range(string? minimum, string? maximum, string unit) => (minimum, maximum) switch
    {
        (null, null) => "",
        ({ } low, null) => $"at least {Counted(low, unit)}",
        (null, { } high) => $"at most {Counted(high, unit)}",
        ({ } low, { } high) when low == high => $"exactly {Counted(low, unit)}",
        ({ } low, { } high) => $"{low} to {Counted(high, unit)}",
    };

    private static string Counted(string number, string unit) => number + (number == "1" ? unit.TrimEnd('s') : unit);
}

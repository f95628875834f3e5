using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>Schemas of durations and of times of day. Durations are written in ISO 8601, whose years and months have no fixed length
/// (ISO 8601-1, 5.5.2), or in the constant form of .NET's <c>TimeSpan</c>, <c>1.02:03:04</c>.</summary>
internal static class DurationSchemas
{
    // The pattern of System.Text.Json's JsonSchemaExporter; ASP.NET Core adds no format.
    private const string TimeSpanPattern = @"^-?(\d+\.)?\d{2}:\d{2}:\d{2}(\.\d{1,7})?$";

    private static readonly Regex s_constant = new(
        @"^-?([0-9]{1,8}\.)?[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_offset = new(@"^[0-9:.]+([Zz]|[+-][0-9]{2}:?[0-9]{2})\z", RegexOptions.CultureInvariant);

    /// <summary>Returns whether the texts of a schema are durations.</summary>
    public static bool IsDuration(IOpenApiSchema schema) =>
        schema.Format is "duration" || IsTimeSpan(schema.Format) || (schema.Format is null && schema.Pattern == TimeSpanPattern);

    /// <summary>Returns whether the values of a schema of durations are .NET's <c>TimeSpan</c>: its format, its pattern, an example or a
    /// default shows the constant form; or the document is NSwag's, which calls every <c>TimeSpan</c> a <c>duration</c>.</summary>
    public static bool IsTimeSpan(LocatedSchema at) =>
        IsTimeSpan(at.Written!.Format)
            || (at.Written.Pattern is { } pattern ? HasColons(pattern) : Samples(at).Any(IsConstant) || IsOfNSwag(at.Document));

    /// <summary>Returns whether a schema of times of day shows an offset, by an example or a default: RFC 3339, section 5.6, requires one
    /// in <c>full-time</c>, most services send none, and a <c>TimeOnly</c> has none.</summary>
    public static bool HasOffset(LocatedSchema at) => Samples(at).Any(static sample => Matches(s_offset, sample));

    // Swashbuckle's and NJsonSchema's names for TimeSpan.
    private static bool IsTimeSpan(string? format) => format is "date-span" or "time-span";

    // ISO 8601 begins with P; of its forms only the alternative one has colons.
    private static bool HasColons(string pattern) => pattern.IndexOf(':') >= 0 && pattern.IndexOf('P') < 0;

    private static IEnumerable<JsonNode?> Samples(LocatedSchema at) =>
        ((IEnumerable<JsonNode?>?)at.Written!.Examples ?? []).Append(at.JsonOf("example")).Append(at.Written.Default);

    private static bool IsConstant(JsonNode? sample) => Matches(s_constant, sample);

    private static bool Matches(Regex form, JsonNode? sample) => Extensions.AsString(sample) is { } text && form.IsMatch(text);

    // NJsonSchema alone writes the format guid.
    private static bool IsOfNSwag(ParsedDocument parsed) => parsed.HasGuids
        || (Extensions.GetString(parsed.Document.Extensions, "x-generator")?.StartsWith("NSwag", StringComparison.Ordinal) ?? false);
}

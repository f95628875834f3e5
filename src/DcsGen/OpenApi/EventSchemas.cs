using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>Schemas of <c>text/event-stream</c>. Some describe an event, whose fields come on lines of their own; others its
/// data.</summary>
internal static class EventSchemas
{
    // WHATWG, HTML, section 9.2.6.
    private static readonly HashSet<string> s_fields = new(StringComparer.Ordinal) { "event", "data", "id", "retry" };

    // The members of .NET's SseItem<T>, which ASP.NET Core describes as if it were sent as JSON.
    private static readonly HashSet<string> s_sseItem = new(StringComparer.Ordinal)
    {
        "data",
        "eventType",
        "eventId",
        "reconnectionInterval"
    };

    private static readonly OpenApiSchema s_text = new() { Type = JsonSchemaType.String };

    /// <summary>Returns the schema of the data of each event; a schema of strings for data that is text.</summary>
    public static LocatedSchema DataOf(LocatedContent content)
    {
        if (content.ItemSchema is { } item)
        {
            return OfItem(item);
        }

        var schema = content.Schema;
        return schema.Target is { } target && IsSseItem(target) ? Property(schema, "data") : schema;
    }

    /// <summary>Returns whether the data of a schema is text. A schema that allows anything does not say that it is JSON.</summary>
    public static bool IsText(LocatedSchema data) =>
        data.Target is not { } schema || !SchemaFacts.Says(schema) || (schema.Type & ~JsonSchemaType.Null) == JsonSchemaType.String;

    private static bool IsSseItem(IOpenApiSchema schema) => schema.Properties is { } properties && s_sseItem.SetEquals(properties.Keys);

    // In OpenAPI 3.2 an item is the event: an object with the fields as members, of which the data is text. Its contentSchema describes
    // what the text holds (OpenAPI 3.2, Media Type Object).
    private static LocatedSchema OfItem(LocatedSchema item)
    {
        var own = OfEvent(item);
        var variants = item.Followed.Variants.Where(static variant => !IsEnd(variant)).ToList();
        var data = variants.Select(OfEvent).Select(data => data ?? own).OfType<LocatedSchema>().ToArray();
        if (data.Length == 0 || data.Length < variants.Count)
        {
            return own ?? item;
        }

        return Array.Exists(data, IsText) ? item with { Written = s_text }
            : data.Skip(1).All(one => one.Written == data[0].Written || (one.Component is { } id && id == data[0].Component)) ? data[0]
            : item with { Written = new OpenApiSchema { OneOf = [.. data.Select(static one => one.Written!)] } };
    }

    // Null for a schema without data.
    private static LocatedSchema? OfEvent(LocatedSchema item)
    {
        if (item.Target is not { Properties: { } properties } || !properties.ContainsKey("data"))
        {
            return null;
        }

        var data = Property(item, "data").Followed;
        var isJson = !IsText(data) && data.Written!.Type is not null;
        return Content(data) is { } content ? content
            : !isJson ? data with { Written = s_text }
            : s_fields.IsSupersetOf(properties.Keys) ? data
            : item;
    }

    // An event that ends the stream, where JSON is due otherwise. The support code reads it.
    private static bool IsEnd(LocatedSchema variant) => variant.Target?.Properties is { } properties
        && properties.TryGetValue("data", out var data)
        && "[DONE]".Equals(SchemaFacts.Target(data)?.Const, StringComparison.OrdinalIgnoreCase);

    private static LocatedSchema? Content(LocatedSchema data) =>
        data.Written is IOpenApiSchemaMissingProperties { ContentSchema: { } content } schema
            && (schema.ContentMediaType is not { } mediaType || MediaTypes.IsJson(mediaType))
            ? new(content, data.PointerTo("contentSchema"), data.Document)
            : null;

    private static LocatedSchema Property(LocatedSchema schema, string name) =>
        schema.Followed.Properties.First(property => property.Key == name).Value;
}

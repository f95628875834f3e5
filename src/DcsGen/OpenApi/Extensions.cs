using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>Vendor extensions (<c>x-...</c>) as JSON.</summary>
internal static class Extensions
{
    public static JsonNode? Get(IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        extensions is not null && extensions.TryGetValue(name, out var extension) && extension is JsonNodeExtension json ? json.Node : null;

    public static string? GetString(IDictionary<string, IOpenApiExtension>? extensions, string name) => AsString(Get(extensions, name));

    public static bool GetBoolean(IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        Get(extensions, name) is JsonValue value && value.TryGetValue(out bool boolean) && boolean;

    public static string? AsString(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>Returns the message of a deprecation in extensions of other tools; null if absent.</summary>
    public static string? DeprecationMessage(IDictionary<string, IOpenApiExtension>? extensions) =>
        AsString((Get(extensions, "x-ms-deprecation") as JsonObject)?["description"])
        ?? GetString(extensions, "x-speakeasy-deprecation-message")
        ?? GetString(extensions, "x-stainless-deprecation-message");

    /// <summary>A string, or a list of them.</summary>
    public static string[]? AsStrings(JsonNode? node) => node switch
    {
        JsonArray items when items.All(static item => AsString(item) is not null) => items.Select(static item => AsString(item)!).ToArray(),
        JsonValue value when AsString(value) is { } text => [text],
        _ => null,
    };
}

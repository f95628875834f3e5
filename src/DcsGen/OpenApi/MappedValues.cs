using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>The values that discriminators have for components: those of <c>mapping</c>, or else <c>x-ms-discriminator-value</c> of the
/// component. Each mapping is read once, for all components.</summary>
internal sealed class MappedValues
{
    /// <summary>The extension of AutoRest for the value of one component: OpenAPI 2.0 has no <c>mapping</c>.</summary>
    private const string Extension = "x-ms-discriminator-value";

    private readonly Dictionary<OpenApiDiscriminator, ILookup<string, string>> _values = [];

    /// <summary>Returns the values that mean a component, in the document's order; empty if the document does not list them.</summary>
    /// <param name="discriminator">The discriminator.</param>
    /// <param name="component">The key of the component.</param>
    /// <param name="schema">The component.</param>
    public IEnumerable<string> Of(OpenApiDiscriminator discriminator, string component, IOpenApiSchema schema)
    {
        if (!_values.TryGetValue(discriminator, out var values))
        {
            _values[discriminator] = values = (discriminator.Mapping ?? Enumerable.Empty<KeyValuePair<string, OpenApiSchemaReference>>())
                .ToLookup(static pair => pair.Value?.Reference.Id ?? "", static pair => pair.Key, StringComparer.Ordinal);
        }

        return values.Contains(component) ? values[component]
            : Extensions.GetString(schema.Extensions, Extension) is { Length: > 0 } value ? [value]
            : [];
    }
}

using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>The values that discriminators map to components. Each mapping is read once, for all components that have
/// values.</summary>
internal sealed class MappedValues
{
    private readonly Dictionary<OpenApiDiscriminator, ILookup<string, string>> _values = [];

    /// <summary>Returns the values that a discriminator maps to a component, in the document's order.</summary>
    public IEnumerable<string> Of(OpenApiDiscriminator discriminator, string component)
    {
        if (!_values.TryGetValue(discriminator, out var values))
        {
            _values[discriminator] = values = (discriminator.Mapping ?? Enumerable.Empty<KeyValuePair<string, OpenApiSchemaReference>>())
                .ToLookup(static pair => pair.Value?.Reference.Id ?? "", static pair => pair.Key, StringComparer.Ordinal);
        }

        return values[component];
    }
}

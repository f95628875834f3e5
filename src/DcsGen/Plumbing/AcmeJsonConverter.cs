namespace Acme.Plumbing;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>What the converters of the emitted types have in common.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AcmeJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private readonly AcmeRead<T> _read;
    private readonly AcmeWrite<T> _write;
    private readonly Func<string, T>? _ofName;

    // ofName: for a type that can be the key of a map; ToString gives the key.
    private protected AcmeJsonConverter(AcmeRead<T> read, AcmeWrite<T> write, Func<string, T>? ofName = null)
    {
        _read = read;
        _write = write;
        _ofName = ofName;
    }

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => _read(ref reader);

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _write(writer, value);

    /// <inheritdoc/>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _ofName is null ? base.ReadAsPropertyName(ref reader, typeToConvert, options) : _ofName(reader.GetString()!);

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (_ofName is null)
        {
            base.WriteAsPropertyName(writer, value, options);
        }
        else
        {
            writer.WritePropertyName(value.ToString()!);
        }
    }
}

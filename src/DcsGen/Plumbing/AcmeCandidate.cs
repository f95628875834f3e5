namespace Acme.Plumbing;

using global::System.Text.Json;

/// <summary>A type that a choice may turn out to be.</summary>
/// <param name="kind">The JSON it is read from; <see cref="JsonValueKind.True"/> stands for both booleans.</param>
/// <param name="read">Reads it.</param>
/// <param name="required">Members without which an object is not this type.</param>
/// <param name="known">Members that speak for this type; of an array, members of its items.</param>
/// <param name="inside">Members whose own members speak for this type.</param>
internal sealed class AcmeCandidate<T>(
    JsonValueKind kind, AcmeRead<T> read, string[]? required = null, string[]? known = null, AcmeJson.Members[]? inside = null)
{
    internal JsonValueKind Kind => kind;

    internal AcmeRead<T> Read => read;

    internal byte[][] Required { get; } = AcmeJson.Members.Utf8(required);

    internal AcmeJson.Members Members { get; } = new("", known, inside);
}

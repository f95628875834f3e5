namespace Acme.Plumbing;

using global::System.Text.Json;

/// <summary>A variant of a union: the JSON that it is read from, and the members by which it is recognized.</summary>
/// <param name="kind">The JSON it is read from; <see cref="JsonValueKind.True"/> stands for both booleans.</param>
/// <param name="read">Reads it.</param>
/// <param name="required">Members that an object must have to be this variant.</param>
/// <param name="known">Members that the variant declares; of an array, members of its items.</param>
/// <param name="inside">Members of the variant whose own members are compared too.</param>
internal sealed class AcmeVariant<T>(
    JsonValueKind kind, AcmeRead<T> read, string[]? required = null, string[]? known = null, AcmeJson.Members[]? inside = null)
{
    internal JsonValueKind Kind => kind;

    internal AcmeRead<T> Read => read;

    internal byte[][] Required { get; } = AcmeJson.Members.Utf8(required);

    internal AcmeJson.Members Members { get; } = new("", known, inside);
}

namespace Acme.Plumbing;

using global::System.Linq;
using global::System.Text;
using global::System.Text.Json;

/// <summary>A type that a choice may turn out to be.</summary>
/// <param name="kind">The JSON it is read from; <see cref="JsonValueKind.True"/> stands for both booleans.</param>
/// <param name="read">Reads it.</param>
/// <param name="required">Members without which an object is not this type.</param>
/// <param name="known">Members that speak for this type; of an array, members of its items.</param>
/// <param name="inside">Members whose own members speak for this type.</param>
internal sealed class AcmeCandidate<T>(
    JsonValueKind kind, AcmeRead<T> read, string[]? required = null, string[]? known = null, AcmeMembers[]? inside = null)
{
    internal JsonValueKind Kind => kind;

    internal AcmeRead<T> Read => read;

    internal byte[][] Required { get; } = AcmeMembers.Utf8(required);

    internal AcmeMembers Members { get; } = new("", known, inside);
}

/// <summary>Members of an object, or of the items of an array, that tell one type from others.</summary>
/// <param name="name">The member that has them.</param>
/// <param name="known">The members.</param>
/// <param name="inside">The members that have members.</param>
internal sealed class AcmeMembers(string name, string[]? known = null, AcmeMembers[]? inside = null)
{
    internal byte[] Name { get; } = Encoding.UTF8.GetBytes(name);

    internal byte[][] Known { get; } = Utf8(known);

    internal AcmeMembers[] Inside { get; } = inside ?? [];

    internal static byte[][] Utf8(string[]? names) => [.. (names ?? []).Select(Encoding.UTF8.GetBytes)];
}

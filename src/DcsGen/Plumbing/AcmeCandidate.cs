namespace Acme.Plumbing;

using global::System.Linq;
using global::System.Text;
using global::System.Text.Json;

/// <summary>A type that a choice may turn out to be.</summary>
/// <param name="kind">The JSON it is read from; <see cref="JsonValueKind.True"/> stands for both booleans.</param>
/// <param name="read">Reads it.</param>
/// <param name="required">Members without which an object is not this type.</param>
/// <param name="known">Members that speak for this type.</param>
internal sealed class AcmeCandidate<T>(JsonValueKind kind, AcmeRead<T> read, string[]? required = null, string[]? known = null)
{
    internal JsonValueKind Kind => kind;

    internal AcmeRead<T> Read => read;

    internal byte[][] Required { get; } = [.. (required ?? []).Select(Encoding.UTF8.GetBytes)];

    internal byte[][] Known { get; } = [.. (known ?? []).Select(Encoding.UTF8.GetBytes)];
}

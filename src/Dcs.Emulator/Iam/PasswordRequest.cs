using System.Text.Json;

namespace Dcs.Emulator.Iam;

/// <summary>The body of a request for a token: method <c>password</c>.</summary>
internal sealed record PasswordRequest(string User, string Password, string Domain, string? ProjectId, string? ProjectName)
{
    /// <summary>Reads the body; null if a member is missing, or of another type.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static async Task<PasswordRequest?> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        using var document = await JsonDocument.ParseAsync(body, cancellationToken: cancellationToken);
        if (Find(document.RootElement, "auth") is not { } auth || Find(auth, "identity") is not { } identity)
        {
            return null;
        }

        if (!IsPassword(identity) || Find(identity, "password", "user") is not { } user)
        {
            return null;
        }

        if (Text(user, "name") is not { } name
            || Text(user, "password") is not { } password
            || Text(user, "domain", "name") is not { } domain)
        {
            return null;
        }

        return new PasswordRequest(name, password, domain, Text(auth, "scope", "project", "id"), Text(auth, "scope", "project", "name"));
    }

    private static bool IsPassword(JsonElement identity) =>
        Find(identity, "methods") is { ValueKind: JsonValueKind.Array } methods
            && methods.GetArrayLength() == 1
            && methods[0].ValueKind == JsonValueKind.String
            && methods[0].ValueEquals("password");

    private static string? Text(JsonElement element, params ReadOnlySpan<string> path) =>
        Find(element, path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? Find(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }
}

using System.Text;
using Dcs.Emulator;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Emulator;

/// <summary>A request with a signature that was computed elsewhere, once and for all; <c>with</c> tampers with it.</summary>
internal sealed record SignedRequest
{
    public const string ProjectId = "0123456789abcdef0123456789abcdef";

    /// <summary>When all of them were signed.</summary>
    public static DateTimeOffset SignedAt { get; } = new(2025, 1, 15, 8, 30, 0, TimeSpan.Zero);

    public static EmulatorAccessKey Key { get; } = new("AKIDEXAMPLE0123456789", "SKEXAMPLEsecretKey0123456789abcdefghijkl");

    /// <summary>Host and date are signed, and nothing else.</summary>
    public static SignedRequest Minimal { get; } = new()
    {
        Headers = new() { ["X-Sdk-Date"] = "20250115T083000Z" },
        Signature = "5d6bc8f739dd1b86605fd15e4778dc8466b7b37476710b14960530fbff23e51e",
    };

    /// <summary>Project, query and port are signed, too.</summary>
    public static SignedRequest Page { get; } = new()
    {
        Target = $"{Instances.Demo}/bigkey-tasks?offset=1&limit=2",
        Signature = "859d39056fffae4ef76e5247d96e91411bedd9a1428e15be4cd9216d20c24091",
    };

    public string AccessKeyId { get; init; } = Key.Id;

    public string Host { get; init; } = "dcs.cn-north-4.myhuaweicloud.com";

    /// <summary>What follows the project's instances; with a leading slash, the whole target.</summary>
    public string Target { get; init; } = $"{Instances.Demo}/bigkey-tasks";

    public Dictionary<string, string> Headers { get; init; } = new() { ["X-Sdk-Date"] = "20250115T083000Z", ["X-Project-Id"] = ProjectId };

    /// <summary>By default the host and all of <see cref="Headers"/>.</summary>
    public string? SignedHeaders { get; init; }

    public required string Signature { get; init; }

    public string? Body { get; init; }

    /// <summary>The whole header; by default made of the parts.</summary>
    public string? Authorization { get; init; }

    public SignedRequest Without(string header) =>
        this with { SignedHeaders = Signed(), Headers = Headers.Where(pair => pair.Key != header).ToDictionary() };

    public SignedRequest With(string header, string value) =>
        this with { SignedHeaders = Signed(), Headers = new(Headers) { [header] = value } };

    public HttpRequestMessage ToMessage()
    {
        var target = Target.StartsWith('/') ? Target : $"/v2/{ProjectId}/instances/{Target}";
        var message = new HttpRequestMessage(HttpMethod.Get, new Uri(target, UriKind.Relative));
        message.Headers.Host = Host;
        foreach (var (name, value) in Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        message.Headers.TryAddWithoutValidation(
            "Authorization", Authorization ?? $"SDK-HMAC-SHA256 Access={AccessKeyId}, SignedHeaders={Signed()}, Signature={Signature}");
        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
        }

        return message;
    }

    private string Signed() => SignedHeaders
        ?? string.Join(';', Headers.Keys.Append("host").Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal));
}

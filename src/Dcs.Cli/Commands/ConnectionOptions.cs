using System.CommandLine;
using Dcs.Cli.Connecting;

namespace Dcs.Cli.Commands;

/// <summary>The options that every command has: which server, as whom.</summary>
internal sealed class ConnectionOptions
{
    public const string EndpointVariable = "DCS_ENDPOINT";
    public const string ProjectVariable = "DCS_PROJECT";
    public const string TokenVariable = "DCS_TOKEN";

    private readonly Option<string> _endpoint = new("--endpoint")
    {
        Description = $"Server to call: a host or an http(s) URL. Default: ${EndpointVariable}, or else an emulator inside this command.",
        HelpName = "host|url",
        Recursive = true,
    };

    private readonly Option<string> _project = new("--project")
    {
        Description = $"Project ID. Default: ${ProjectVariable}.",
        HelpName = "id",
        Recursive = true,
    };

    private readonly Option<string> _token = new("--token")
    {
        Description = $"IAM token (X-Auth-Token). Default: ${TokenVariable}; prefer that, for others on this machine can read the arguments of a process.",
        HelpName = "token",
        Recursive = true,
    };

    public IEnumerable<Option> All => [_endpoint, _project, _token];

    /// <summary>Where the command is to connect to.</summary>
    /// <exception cref="UsageException">Something is missing or malformed.</exception>
    public Target Read(ParseResult result, Func<string, string?> variable, string command)
    {
        var endpoint = Value(result, _endpoint) ?? Variable(EndpointVariable);

        // What the environment holds is meant for a server, not for the emulator.
        var isServer = endpoint is not null;
        return new Target
        {
            Endpoint = isServer ? Endpoint(endpoint!, command) : null,
            Project = Project(Value(result, _project) ?? (isServer ? Variable(ProjectVariable) : null), isServer, command),
            Token = Token(Value(result, _token) ?? (isServer ? Variable(TokenVariable) : null), isServer, command),
        };

        string? Variable(string name) => variable(name) is { Length: > 0 } value ? value : null;
    }

    private static string? Value(ParseResult result, Option<string> option) => result.GetResult(option) is null ? null : result.GetValue(option);

    private static Uri Endpoint(string text, string command)
    {
        var url = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        return Uri.TryCreate(url, UriKind.Absolute, out var uri)
            && uri.Scheme is "https" or "http"
            && uri is { Host.Length: > 0, UserInfo: "", Query: "", Fragment: "" }
            ? uri
            : throw new UsageException($"--endpoint ({EndpointVariable}): '{text}' is neither a host nor an http(s) URL without user, query and fragment.", command);
    }

    private static string? Project(string? project, bool isNeeded, string command) => project switch
    {
        null when isNeeded => throw new UsageException($"--project is missing. A server needs a project ID; it can also be in {ProjectVariable}.", command),
        "" or "." or ".." => throw new UsageException($"--project ({ProjectVariable}): '{project}' is not a project ID.", command),
        _ => project,
    };

    private static string? Token(string? token, bool isNeeded, string command)
    {
        if (token is null && isNeeded)
            throw new UsageException($"--token is missing. A server needs a token; the best place for it is {TokenVariable}.", command);
        return token is null || (token.Length > 0 && token.All(c => c is > ' ' and <= '~'))
            ? token
            : throw new UsageException($"--token ({TokenVariable}): not a token. It may hold visible ASCII only, no blanks or line breaks.", command);
    }
}

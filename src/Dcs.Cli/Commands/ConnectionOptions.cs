using System.CommandLine;
using Dcs.Cli.Connecting;

namespace Dcs.Cli.Commands;

/// <summary>The options that every command has: which server, as whom, and how to call it.</summary>
internal sealed class ConnectionOptions
{
    public const string RegionVariable = "DCS_REGION";
    public const string EndpointVariable = "DCS_ENDPOINT";
    public const string ProjectVariable = "DCS_PROJECT";
    public const string TokenVariable = "DCS_TOKEN";

    private const int SecondsPerDay = 24 * 60 * 60;

    private readonly Option<string> _region = Text(
        "--region", "id", $"Region, such as {Examples}; any other ID is accepted. Completion lists {HuaweiRegion.Known.Count}. Default: ${RegionVariable}.");

    private readonly Option<string> _endpoint = Text(
        "--endpoint",
        "url",
        $"Server to call instead of the region's: a host or an http(s) URL. Default: ${EndpointVariable}. Without this and without a region, the command starts an emulator.");

    private readonly Option<string> _iamEndpoint = Text(
        "--iam-endpoint", "url", "IAM that finds the project: a host or a URL. Default: the credential's, else $HUAWEICLOUD_SDK_IAM_ENDPOINT, else the region's.");

    private readonly Option<string> _project = Text(
        "--project", "id", $"Project ID. Default: ${ProjectVariable}, else the credential's, else $HUAWEICLOUD_SDK_PROJECT_ID, else the one that IAM has for the region.");

    private readonly Option<string> _token = Text(
        "--token", "token", $"IAM token (X-Auth-Token). Default: ${TokenVariable}; prefer the variable, because other users of this machine can read the arguments of a process.");

    private readonly Option<string> _profile = Text(
        "--profile", "file", "Profile file with an access key. Default: $HUAWEICLOUD_SDK_AK and _SK, else the file $HUAWEICLOUD_SDK_CREDENTIALS_FILE or ~/.huaweicloud/credentials.");

    private readonly Option<int?> _retries = NumberOption.Create(
        "--retries", "Retries of a call that may succeed later. Default: 3.", 0, 10);

    private readonly Option<int?> _timeout = NumberOption.Create(
        "--timeout",
        "Time limit in seconds for one call with its retries. Default: 120. Each attempt has at most 30.",
        1,
        SecondsPerDay,
        "seconds");

    private readonly Option<bool> _trace = new("--trace") { Description = "Write each call and each attempt to standard error, with status, duration and request ID." };

    public ConnectionOptions()
    {
        _region.CompletionSources.Add([.. HuaweiRegion.Known.Select(static region => region.Value)]);
        foreach (var option in All)
        {
            option.Recursive = true;
        }
    }

    public IEnumerable<Option> All => [_region, _endpoint, _iamEndpoint, _project, _token, _profile, _retries, _timeout, _trace];

    private static string Examples => $"{HuaweiRegion.Values.ApSoutheast3}, {HuaweiRegion.Values.CnNorth4} or {HuaweiRegion.Values.EuWest101}";

    /// <summary>Where the command is to connect to.</summary>
    /// <exception cref="UsageException">Something is missing or malformed.</exception>
    public Target Read(ParseResult result, Func<string, string?> variable, string command)
    {
        var values = new OptionValues(result, variable, command);
        var region = values.Read(_region, RegionVariable, Region);
        var endpoint = values.Read(_endpoint, EndpointVariable, Endpoint);

        // What the environment holds is meant for a server, not for the emulator.
        var isServer = region is not null || endpoint is not null;
        foreach (var option in new[] { _iamEndpoint, _profile })
        {
            if (!isServer && result.GetResult(option) is not null)
            {
                throw new UsageException($"{option.Name} needs a server: add --region or --endpoint.", command);
            }
        }

        return new Target
        {
            Region = region,
            Endpoint = endpoint,
            IamEndpoint = values.Read(_iamEndpoint, null, Endpoint)?.Value,
            Project = values.Read(_project, isServer ? ProjectVariable : null, Project),
            Credentials = Credentials(values, variable, isServer),
            Retries = result.GetValue(_retries),
            Timeout = result.GetValue(_timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            IsTraced = result.GetValue(_trace),
        };
    }

    private static Option<string> Text(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName };

    // What was typed goes before what lies around.
    private IHuaweiCredentialProvider? Credentials(OptionValues values, Func<string, string?> variable, bool isServer)
    {
        var profile = values.Read(_profile, null, static path => path.Length > 0 ? path : throw new FormatException("a file name is required."));
        if (values.Read(_token, isServer && profile is null ? TokenVariable : null, Token) is { } token)
        {
            return profile is null
                ? new StaticCredentialProvider(new HuaweiToken(token.Value) { Source = token.Source })
                : throw new UsageException("--token and --profile cannot be used together.", values.Command);
        }

        if (profile is not null)
        {
            return new ProfileCredentialProvider(profile.Value, variable);
        }

        return isServer
            ? new ChainedCredentialProvider(
                new EnvironmentCredentialProvider(variable), new ProfileCredentialProvider(environment: variable))
            : null;
    }

    private static HuaweiRegion Region(string text)
    {
        try
        {
            return new HuaweiRegion(text);
        }
        catch (ArgumentException)
        {
            throw new FormatException($"'{text}' is not a region ID: use letters, digits and hyphens, such as {HuaweiRegion.Values.ApSoutheast3}.");
        }
    }

    private static Uri Endpoint(string text)
    {
        var url = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        return Uri.TryCreate(url, UriKind.Absolute, out var uri)
            && uri.Scheme is "https" or "http"
            && uri is { Host.Length: > 0, UserInfo: "", Query: "", Fragment: "" }
            ? uri
            : throw new FormatException($"{(text.Contains('@', StringComparison.Ordinal) ? "the value" : $"'{text}'")} is neither a host nor an http(s) URL without user, query and fragment.");
    }

    private static string Project(string text) =>
        text is "." or ".." || !IsVisible(text) ? throw new FormatException($"'{text}' is not a project ID.") : text;

    private static string Token(string text) =>
        IsVisible(text) ? text : throw new FormatException("not a token: it has characters other than visible ASCII.");

    private static bool IsVisible(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('!', '~');
}

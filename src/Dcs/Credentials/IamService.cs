using System.Net;
using System.Text.Json;
using Dcs.Iam;
using Dcs.Iam.Plumbing;

namespace Dcs;

/// <summary>Asks IAM what credentials and projects need, and says in their words what went wrong.</summary>
/// <param name="endpoint">IAM's URL.</param>
/// <param name="transport">Gives the handler to send through, which follows no redirects; not disposed here. A shared one of its own if
/// null.</param>
/// <param name="clock">Tells the date that is signed.</param>
internal sealed class IamService(Uri endpoint, Func<HttpMessageHandler>? transport, TimeProvider? clock)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private static readonly HttpMessageHandler s_shared = HuaweiDcsComposition.Transport();

    /// <summary>Trades a password for a token that is scoped to the user's project.</summary>
    /// <exception cref="HuaweiCredentialException">IAM refuses, or answers what cannot be understood.</exception>
    /// <exception cref="HttpRequestException">IAM cannot be reached, is unwell or asks for patience: it may answer later.</exception>
    /// <exception cref="InvalidOperationException">The transport follows redirects, which could take the password to another server.
    /// Nothing is sent.</exception>
    public async Task<HuaweiToken> CreateTokenAsync(IamUser user, string source)
    {
        var body = new KeystoneCreateUserTokenByPasswordRequestBody
        {
            Auth = new()
            {
                Identity = new()
                {
                    Methods = [PwdIdentityMethodsItem.Password],
                    Password = new()
                    {
                        User = new() { Name = user.Name, Password = user.Password, Domain = new() { Name = user.DomainName } }
                    },
                },
                Scope = new()
                {
                    Project = !string.IsNullOrEmpty(user.ProjectId) ? new() { Id = user.ProjectId } : new() { Name = user.ProjectName }
                },
            },
        };
        var transport = Transport();
        IamTransport.RefuseRedirects(transport, "password");
        var answer = await AskAsync(
            transport,
            client => client.KeystoneCreateUserTokenByPasswordWithResponseAsync(body, new() { Nocatalog = "true", Timeout = s_patience }),
            $"gave no token to {user}",
            "Check the user's name, password, account and project.").ConfigureAwait(false);
        var token = answer.Value.Token;
        if (answer.Headers is not { } headers || !headers.NonValidated.TryGetValues("X-Subject-Token", out var values) || values.Count != 1)
        {
            throw new HuaweiCredentialException($"IAM at {endpoint} gave no token to {user}: its answer has no header X-Subject-Token. Check the endpoint.");
        }

        try
        {
            return new(values.ToString()) { Source = source, ProjectId = token.Project?.Id, ExpiresAt = token.ExpiresAt };
        }
        catch (ArgumentException e)
        {
            throw new HuaweiCredentialException($"IAM at {endpoint} gave {user} a token that cannot be sent. Check the endpoint.", e);
        }
    }

    /// <summary>The ids of the projects of a name that the owner of a credential may see.</summary>
    /// <exception cref="HuaweiCredentialException">IAM refuses, or answers what cannot be understood; its inner exception has the
    /// status.</exception>
    /// <exception cref="HttpRequestException">IAM cannot be reached, is unwell or asks for patience: it may answer later.</exception>
    public async Task<IReadOnlyList<string>> ListProjectsAsync(HuaweiCredential credential, string name)
    {
        var authenticated = new CredentialHandler(new StaticCredentialProvider(credential), endpoint, clock: clock)
        {
            InnerHandler = Transport()
        };
        var answer = await AskAsync(
            authenticated,
            client => client.KeystoneListProjectsWithResponseAsync(new() { Name = name, Timeout = s_patience }),
            $"did not list the projects named {name} for the {credential}",
            "Check the credential and its permissions.").ConfigureAwait(false);
        return [.. answer.Value.Projects.Select(static project => project.Id)];
    }

    private static string Sentence(IamApiException error) => error.Message.TrimEnd('.') + ".";

    private HttpMessageHandler Transport() => transport?.Invoke() ?? s_shared;

    private async Task<IamResponse<T>> AskAsync<T>(
        HttpMessageHandler handler, Func<IIamClient, Task<IamResponse<T>>> ask, string failure, string advice)
    {
        using var http = new HttpClient(handler, disposeHandler: false);
        IamResponse<T> answer;
        try
        {
            answer = await ask(new IamClient(http, new() { BaseAddress = endpoint })).ConfigureAwait(false);
        }
        catch (HttpRequestException e)
        {
            throw new HttpRequestException(e.HttpRequestError, $"IAM at {endpoint} {failure}: {e.Message}", e, e.StatusCode);
        }
        catch (OperationCanceledException e)
        {
            // Nobody cancels it, so it took too long; to who waits that must not look like a cancellation of their own.
            throw new HttpRequestException($"IAM at {endpoint} {failure}: no answer within {s_patience.TotalSeconds} seconds.", e);
        }

        if (answer.Error is not { } error)
        {
            return answer;
        }

        if (error.InnerException is JsonException && (int)error.StatusCode < 300)
        {
            // Without the inner exception: a token is among its headers.
            throw new HuaweiCredentialException($"IAM at {endpoint} {failure}: {Sentence(error)} Check the endpoint.");
        }

        throw error.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError
            ? new HttpRequestException($"IAM at {endpoint} {failure}: {error.Message}", error, error.StatusCode)
            : new HuaweiCredentialException($"IAM at {endpoint} {failure}: {Sentence(error)} {advice}", error);
    }
}

using System.Collections.Concurrent;
using System.Globalization;
using Dcs.Tests.Helpers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dcs.Tests.Credentials;

/// <summary>An IAM of two operations. Its tokens are numbered, and last as long as the test says.</summary>
internal sealed class IamServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<IamRequest> _requests = new();
    private readonly WebApplication _app;
    private int _tokens;

    private IamServer(FakeTime clock)
    {
        Clock = clock;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public FakeTime Clock { get; }

    public Uri Endpoint => new(_app.Urls.First());

    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(24);

    /// <summary>The project that tokens are for; null for none.</summary>
    public string? Project { get; set; } = "project-of-token";

    public IReadOnlyList<string> Projects { get; set; } = ["project-of-iam"];

    /// <summary>Answers instead of the operations when it gives true.</summary>
    public Func<HttpContext, Task<bool>>? Instead { get; set; }

    public IReadOnlyList<IamRequest> Requests => [.. _requests];

    public static async Task<IamServer> StartAsync(FakeTime? clock = null)
    {
        var server = new IamServer(clock ?? new());
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Answers every request so until told otherwise.</summary>
    public void Fail(int status, string json, params (string Name, string Value)[] headers) => Instead = async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        await context.Response.WriteAsync(json);
        return true;
    };

    /// <summary>Holds every answer until the gate is opened; the task ends when the first request is there.</summary>
    public Task Hold(Task gate)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Instead = async _ =>
        {
            arrived.TrySetResult();
            await gate;
            return false;
        };
        return arrived.Task;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        _requests.Enqueue(new(
            context.Request.Method,
            context.Request.Path + context.Request.QueryString,
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body));
        if (Instead is { } instead && await instead(context))
        {
            return;
        }

        context.Response.ContentType = "application/json";
        if (context.Request.Path == "/v3/auth/tokens")
        {
            context.Response.StatusCode = 201;
            context.Response.Headers["X-Subject-Token"] = $"SECRETTOKEN-{Interlocked.Increment(ref _tokens)}";
            var expires = (Clock.GetUtcNow() + Lifetime).UtcDateTime.ToString(
                "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
            var project = Project is null ? "" : $$""","project":{"id":"{{Project}}","name":"cn-north-4"}""";
            await context.Response.WriteAsync($$"""{"token":{"expires_at":"{{expires}}","methods":["password"]{{project}} } }""");
        }
        else
        {
            var projects = Projects.Select(id => $$"""{"id":"{{id}}","name":"cn-north-4","enabled":true}""");
            await context.Response.WriteAsync($$"""{"links":{},"projects":[{{string.Join(',', projects)}}]}""");
        }
    }
}

/// <summary>What an <see cref="IamServer"/> was asked.</summary>
internal sealed record IamRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body);

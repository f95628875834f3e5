using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace DcsGen.RoundTrips;

/// <summary>
/// Prism (github.com/stoplightio/prism) as the server of one document: it checks each request against the document, answers what is wrong
/// with a problem of its own, and the rest from the document's examples and schemas.
/// </summary>
public abstract partial class Prism : IAsyncLifetime, IDisposable
{
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _output = new();
    private readonly Process _process;

    /// <param name="document">Its path in the repository.</param>
    protected Prism(string document)
    {
        var project = Path.Combine(Repository, "tests", "DcsGen.RoundTrips");
        _process = new()
        {
            EnableRaisingEvents = true,
            StartInfo = new("node")
            {
                ArgumentList =
                {
                    Path.Combine(project, "node_modules", "@stoplight", "prism-cli", "dist", "index.js"),
                    "mock", "--errors", "--host", "127.0.0.1", "--port", "0", Path.Combine(Repository, document),
                },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        _process.OutputDataReceived += Read;
        _process.ErrorDataReceived += Read;
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException("Prism ended:\n" + Output));
    }

    /// <summary>What Prism has said so far.</summary>
    public string Output => string.Join('\n', _output);

    private static string Repository { get; } = typeof(Prism).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static one => one.Key == "Repository").Value!;

    public async Task InitializeAsync()
    {
        try
        {
            _process.Start();
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new InvalidOperationException("The round trips run against Prism, which needs Node.js 20.16 or later: 'node' is not on the PATH.", e);
        }

        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await _address.Task;
    }

    /// <summary>A client of this server, whose calls fail where Prism finds fault with a request or with its own answer.</summary>
    /// <param name="prefer">Which answer is asked for, such as <c>code=404</c>.</param>
    /// <param name="outer">A handler of the emitted client, before those here.</param>
    public HttpClient Http(string? prefer = null, DelegatingHandler? outer = null)
    {
        HttpMessageHandler handler = new ViolationHandler(this)
        {
            InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
        };
        if (outer is not null)
        {
            outer.InnerHandler = handler;
            handler = outer;
        }

        var http = new HttpClient(handler) { BaseAddress = _address.Task.Result };
        if (prefer is not null)
        {
            http.DefaultRequestHeaders.Add("Prefer", prefer);
        }

        return http;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        if (_address.Task.IsCompleted && !_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Read(object sender, DataReceivedEventArgs e)
    {
        if (e.Data is null)
        {
            return;
        }

        _output.Enqueue(e.Data);
        if (Listening().Match(e.Data) is { Success: true } match)
        {
            _address.TrySetResult(new(match.Groups[1].Value));
        }
    }

    [GeneratedRegex("listening on (http://[0-9.:]+)")]
    private static partial Regex Listening();
}

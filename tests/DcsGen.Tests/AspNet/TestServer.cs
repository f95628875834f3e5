using System.Diagnostics;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.AspNet;

/// <summary>The test server (tests/DcsGen.AspNet), in a process of its own: it needs another Microsoft.OpenApi than the generator. It ends
/// with this process, because its input does.</summary>
public sealed class TestServer : IAsyncLifetime, IDisposable
{
    private readonly Process _process = new()
    {
        StartInfo = new("dotnet", [Repository.TestServer])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        },
    };

    private readonly List<string> _errors = [];

    /// <summary>Gets the names of the descriptions that the server has of itself, and where it serves each.</summary>
    internal static IReadOnlyDictionary<string, string> Descriptions { get; } = new Dictionary<string, string>
    {
        ["microsoft31"] = "openapi/microsoft31.json",
        ["microsoft30"] = "openapi/microsoft30.json",
        ["nswag"] = "openapi/nswag.json",
        ["swashbuckle30"] = "swashbuckle30/v1.json",
        ["swashbuckle20"] = "swashbuckle20/v1.json",
    };

    internal Uri Address { get; private set; } = null!;

    /// <summary>Gets what the server wrote of its failures.</summary>
    internal string Errors => string.Join('\n', _errors);

    /// <summary>Returns the path of a description that is committed.</summary>
    internal static string PathOf(string description) =>
        Path.Combine(Repository.Root, "tests", "DcsGen.AspNet", "Documents", description + ".json");

    public async Task InitializeAsync()
    {
        _process.ErrorDataReceived += (_, line) => _errors.Add(line.Data ?? "");
        _process.Start();
        _process.BeginErrorReadLine();
        Address = new(await _process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The test server does not start: " + Errors));
    }

    public async Task DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
    }

    public void Dispose() => _process.Dispose();
}

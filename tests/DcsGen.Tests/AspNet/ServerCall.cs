namespace DcsGen.Tests.AspNet;

/// <summary>A call of an endpoint of the test server, and what it answers.</summary>
/// <param name="Endpoint">Method and path, as documents have it.</param>
/// <param name="Answer">The value or the error, as JSON; empty for none.</param>
internal sealed record ServerCall(string Endpoint, string Answer)
{
    /// <summary>Gets the parameters by name, as JSON.</summary>
    public string Parameters { get; init; } = "{}";

    /// <summary>Gets the body as JSON, which for a form is an object of its fields; null for none.</summary>
    public string? Body { get; init; }

    public int Status { get; init; } = 200;

    /// <summary>Gets response headers, such as <c>ETag: "2"</c>.</summary>
    public string Header { get; init; } = "";

    /// <summary>Makes a call of an endpoint that answers with what it is sent.</summary>
    public static ServerCall Echo(string endpoint, string body) => new(endpoint, body) { Body = body };
}

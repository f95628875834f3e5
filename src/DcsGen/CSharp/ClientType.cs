using DcsGen.Incremental;

namespace DcsGen.CSharp;

/// <summary>The interface, the client and its options.</summary>
/// <param name="Doc">The document's description.</param>
/// <param name="Server">How the base address is found.</param>
/// <param name="Parameters">Parameters that belong to the client, such as a project's id.</param>
/// <param name="UserAgent">The default value of <c>User-Agent</c>.</param>
/// <param name="RequestIdHeader">The response header that names a request.</param>
/// <param name="ErrorShape">Where an error body has its code, its message and its request id.</param>
internal sealed record ClientType(
    Doc Doc, Server Server, EquatableArray<ClientParameter> Parameters, string UserAgent, string RequestIdHeader, ErrorShape ErrorShape)
{
    /// <summary>Whether an operation has a relative server of its own.</summary>
    public bool HasBase { get; init; }

    /// <summary>Whether no client can be made without options.</summary>
    public bool NeedsOptions => Parameters.Count > 0 || Server.Variables.Any(static variable => variable.Default is null);
}

/// <summary>The first server of the document.</summary>
/// <param name="Template">Its URL with variables in braces; empty when the document has no server.</param>
/// <param name="IsAbsolute">Whether it begins with a scheme or with a variable.</param>
/// <param name="Variables">In the document's order.</param>
internal sealed record Server(string Template, bool IsAbsolute, EquatableArray<ServerVariable> Variables);

/// <param name="WireName">Its name in the template.</param>
/// <param name="Name">The option's name.</param>
/// <param name="Default">Null when the consumer must give it.</param>
/// <param name="IsHost">Whether it is a part of the host.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record ServerVariable(string WireName, CSharpName Name, string? Default, bool IsHost, Doc Doc);

/// <summary>A parameter of operations that the client gives: an option, and a source that is asked on every call.</summary>
/// <param name="WireName">Its name in the document.</param>
/// <param name="Name">The option's name.</param>
/// <param name="ArgumentName">The name of a local that holds it.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record ClientParameter(string WireName, CSharpName Name, CSharpName ArgumentName, Doc Doc);

/// <summary>JSON pointers into error bodies, tried in order.</summary>
internal sealed record ErrorShape(EquatableArray<string> Code, EquatableArray<string> Message, EquatableArray<string> RequestId);

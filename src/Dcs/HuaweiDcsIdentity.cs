namespace Dcs;

/// <summary>Who calls, about what, and where.</summary>
/// <param name="Endpoint">The URL of the DCS.</param>
/// <param name="Credential">The credential; it prints its kind and its source, and no secret.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="ProjectSource">Where the project came from, in words that follow "from".</param>
public sealed record HuaweiDcsIdentity(Uri Endpoint, HuaweiCredential Credential, string ProjectId, string ProjectSource);

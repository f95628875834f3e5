namespace Acme;

using global::System;
using global::System.Collections.Generic;

/// <summary>What one call can be told, whatever its operation.</summary>
public partial record AcmeCallOptions
{
    /// <summary>Headers of this request; each replaces the one of that name.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>How long this call may take, body included; null for the timeout of the HttpClient, which also limits it.</summary>
    public TimeSpan? Timeout { get; init; }
}

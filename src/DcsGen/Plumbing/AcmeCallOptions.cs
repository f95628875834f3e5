namespace Acme;

using global::System;
using global::System.Collections.Generic;

/// <summary>Options of a call that every operation has.</summary>
public partial record AcmeCallOptions
{
    /// <summary>Headers of the request. Each replaces the header of the same name.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>The time limit of the call, including the body; null for the timeout of the HttpClient, which is also a limit.</summary>
    public TimeSpan? Timeout { get; init; }
}

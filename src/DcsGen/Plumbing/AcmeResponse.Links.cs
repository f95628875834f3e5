namespace Acme;

using global::System;

public partial class AcmeResponse
{
    /// <summary>The URL of a page, after redirects; null for other responses and in tests.</summary>
    internal Uri? RequestUri { get; set; }
}

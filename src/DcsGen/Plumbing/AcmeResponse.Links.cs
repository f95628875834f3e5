namespace Acme;

using global::System;

public partial class AcmeResponse
{
    /// <summary>Where a page came from, after redirects; null for other answers and in fakes.</summary>
    internal Uri? RequestUri { get; set; }
}

namespace Acme;

using global::System.Net.Http;
using global::System.Net.Http.Headers;

public partial class AcmeResponse
{
    /// <summary>The headers of the body, such as <c>Last-Modified</c>; null only in an object that a test created without them.</summary>
    public HttpContentHeaders? ContentHeaders { get; set; }
}

public partial class AcmeApiException
{
    /// <inheritdoc cref="AcmeResponse.ContentHeaders"/>
    public HttpContentHeaders? ContentHeaders { get; set; }
}

public sealed partial class AcmeClient
{
    static partial void Keep(AcmeResponse answer, HttpContent content)
    {
        answer.ContentHeaders = content.Headers;
        if (answer.Error is { } error)
        {
            error.ContentHeaders = content.Headers;
        }
    }
}

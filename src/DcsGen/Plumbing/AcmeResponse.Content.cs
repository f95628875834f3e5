namespace Acme;

using global::System.Net.Http;
using global::System.Net.Http.Headers;

public partial class AcmeResponse
{
    /// <summary>Headers of the body, such as <c>Last-Modified</c>; null only in fakes that give none.</summary>
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

using System.Net;

namespace Dcs;

public partial class DcsApiException
{
    /// <summary>
    /// Whether what the request names does not exist. The service says so with 404, for an instance (<c>DCS.3022</c>), and with 400, for a
    /// task of offline (<c>DCS.4232</c>), hot key (<c>DCS.4941</c>) and big key analysis (<c>DCS.4942</c>).
    /// </summary>
    /// <remarks>An unknown URL (<c>DCS.4001</c>, <c>APIGW.0101</c>) is not: there, the endpoint is wrong.</remarks>
    public bool IsNotFound => StatusCode switch
    {
        HttpStatusCode.NotFound => ErrorCode is not ("DCS.4001" or "APIGW.0101" or "APIG.0101"),
        HttpStatusCode.BadRequest => ErrorCode is "DCS.4232" or "DCS.4941" or "DCS.4942",
        _ => false,
    };
}

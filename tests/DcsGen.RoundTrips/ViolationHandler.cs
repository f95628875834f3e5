namespace DcsGen.RoundTrips;

/// <summary>Fails a call where Prism says that the request, or the answer, is not what the document says.</summary>
internal sealed class ViolationHandler(Prism prism) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage answer;
        try
        {
            answer = await base.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException e)
        {
            throw new InvalidOperationException($"{request.Method} {request.RequestUri}: no answer. Prism said:\n{prism.Output}", e);
        }

        var body = answer.Content.Headers.ContentType?.MediaType == "application/problem+json"
            ? await answer.Content.ReadAsStringAsync(cancellationToken)
            : "";
        if (body.Contains("stoplight.io/prism", StringComparison.Ordinal) || answer.Headers.TryGetValues("sl-violations", out _))
        {
            var violations = answer.Headers.TryGetValues("sl-violations", out var values) ? string.Join("\n", values) : "";
            throw new InvalidOperationException($"{request.Method} {request.RequestUri}\n{request.Headers}{(int)answer.StatusCode} {body}{violations}");
        }

        return answer;
    }
}

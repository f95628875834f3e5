using System.Globalization;
using System.Net;
using System.Text;

namespace DcsGen.Benchmarks;

/// <summary>Bodies as the service sends them, and a handler that answers with them at once.</summary>
internal static class Answers
{
    public const string ProjectId = "a4d31cb63d724fdc8ec96e3a41e47f71";
    public const string InstanceId = "5560df16-cebf-4473-95c4-d1b573c16e79";

    public static byte[] Page(int records)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""{"instance_id":"{{InstanceId}}","total":{{records}},"records":[""");
        for (var i = 0; i < records; i++)
        {
            text.Append(i == 0 ? "" : ",");
            text.Append(
                CultureInfo.InvariantCulture,
                $$"""{"id":"858ee14c-2271-4489-8b82-{{i:x12}}","status":"success","created_at":"2024-10-15T02:21:18.669Z","started_at":"2024-10-15T02:21:23.534Z","finished_at":"2024-10-15T02:21:25.588Z"}""");
        }

        return Encoding.UTF8.GetBytes(text.Append("]}").ToString());
    }

    public static HttpClient Client(byte[] body) => new(Handler(body));

    public static HttpMessageHandler Handler(byte[] body) => new StubHandler(body);

    private sealed class StubHandler(byte[] body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var content = new ByteArrayContent(body);
            content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
            var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
            response.Headers.TryAddWithoutValidation("X-Request-Id", "0123456789abcdef");
            return Task.FromResult(response);
        }
    }
}

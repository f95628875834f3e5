using System.Text;

namespace Dcs.Tests.Client;

/// <summary>The forms in which the service, the gateway before it and IAM say what went wrong.</summary>
public class EnvelopeTests
{
    private const string HeaderId = "of-the-header";

    [Theory]
    [InlineData("""{"error_code":"DCS.4919","error_msg":"Not here.","error_ext_msg":null}""", "DCS.4919", "Not here.", HeaderId)]
    [InlineData("""{"error_msg":"Not here.","error_code":"APIGW.0301","request_id":"of-the-body"}""", "APIGW.0301", "Not here.", "of-the-body")]
    [InlineData("""{"error":{"code":401,"message":"Not here.","title":"Unauthorized"}}""", "401", "Not here.", HeaderId)]
    [InlineData("""{"error":{"code":"EPS.0003","message":"Not here."}}""", "EPS.0003", "Not here.", HeaderId)]
    [InlineData("""{"error":{"error_code":"IAM.0011","error_msg":"Not here.","request_id":"of-the-body"}}""", "IAM.0011", "Not here.", "of-the-body")]
    [InlineData("""{"error_code":"IAM.0011","error_msg":"Not here."}""", "IAM.0011", "Not here.", HeaderId)]
    [InlineData("""{"code":"C.1","message":"Not here."}""", "C.1", "Not here.", HeaderId)]
    [InlineData("""{"fault":{"code":"C.1","message":"Not here."}}""", "C.1", "Not here.", HeaderId)]
    [InlineData("""{"errorCode":"C.1","errorMsg":"Not here."}""", "C.1", "Not here.", HeaderId)]
    [InlineData("""{"error_code":"C.1","error_message":"Not here."}""", "C.1", "Not here.", HeaderId)]
    [InlineData("""{"error_code":"PAP.0001","error_msg":"Not here.","encoded_authorization_message":"x","details":[{"error_code":"other"}]}""", "PAP.0001", "Not here.", HeaderId)]
    [InlineData("""{"error_code":1114,"error_msg":"Not here."}""", "1114", "Not here.", HeaderId)]
    [InlineData("<html>Not here.</html>", null, null, HeaderId)]
    [InlineData("", null, null, HeaderId)]
    public async Task Each_ends_as_one_readable_exception(string body, string? code, string? message, string requestId)
    {
        // The document declares a body for the first two; one that is not JSON is told of there.
        foreach (var status in body.StartsWith('{') ? (int[])[400, 403, 418, 502] : [418, 502])
        {
            var answer = RawAnswer.Json(body, status) with { Headers = ["X-Request-Id: " + HeaderId] }; // and no Content-Type
            var response = await Calls.ReadAsync(answer);

            var error = response.Error!;
            Assert.Equal((code, message, requestId), (error.ErrorCode, error.ErrorMessage, error.RequestId));
            Assert.Equal(body, Encoding.UTF8.GetString(error.RawBody.Span));
            Assert.StartsWith($"ListBigkeyScanTasks: {status} ", error.Message, StringComparison.Ordinal);
            Assert.EndsWith($"{(message is null ? "" : ": " + message)} (request {requestId})", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(404, "DCS.3022", true)]
    [InlineData(404, null, true)]
    [InlineData(404, "DCS.4001", false)]
    [InlineData(404, "APIGW.0101", false)]
    [InlineData(400, "DCS.4232", true)]
    [InlineData(400, "DCS.4941", true)]
    [InlineData(400, "DCS.4942", true)]
    [InlineData(400, "DCS.4919", false)]
    [InlineData(500, "DCS.4232", false)]
    public async Task What_does_not_exist_is_told_apart_whatever_the_status(int status, string? code, bool isNotFound)
    {
        var body = code is null ? "{}" : $$"""{"error_code":"{{code}}"}""";
        var response = await Calls.ReadAsync(RawAnswer.Json(body, status));
        Assert.Equal(isNotFound, response.Error!.IsNotFound);
    }
}

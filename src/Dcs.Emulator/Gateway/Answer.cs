using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Dcs.Emulator.Gateway;

/// <summary>Writes answers.</summary>
internal static class Answer
{
    public static Task JsonAsync(HttpContext context, int status, Action<Utf8JsonWriter> write)
    {
        var body = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(body))
        {
            write(writer);
        }

        return BytesAsync(context, status, "application/json;charset=utf-8", body.WrittenMemory);
    }

    public static Task ErrorAsync(HttpContext context, ServiceError error) => JsonAsync(context, error.Status, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("error_code", error.Code);
        writer.WriteString("error_msg", error.Message);
        if (error.IsOfGateway)
        {
            writer.WriteString("request_id", context.Response.Headers[RequestStamp.Header].ToString());
        }
        else if (error.Status != StatusCodes.Status400BadRequest) // the pages' examples leave it out of a 400
        {
            writer.WriteNull("error_ext_msg");
        }

        writer.WriteEndObject();
    });

    /// <param name="context">The request to answer.</param>
    /// <param name="status">The status code.</param>
    /// <param name="contentType">The media type of the body.</param>
    /// <param name="body">The body, or the start of it.</param>
    /// <param name="length">The length to announce; the body's own unless given.</param>
    public static async Task BytesAsync(HttpContext context, int status, string contentType, ReadOnlyMemory<byte> body, int? length = null)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = length ?? body.Length;
        // Kestrel closes a connection on which less was written than announced.
        if (context.Features.Get<Truncation>() is not null)
        {
            body = body[..(body.Length / 2)];
        }

        await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted);
    }

    public static Task EmptyAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentLength = 0;
        return Task.CompletedTask;
    }
}

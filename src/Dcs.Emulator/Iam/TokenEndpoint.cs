using System.Globalization;
using System.Text.Json;
using Dcs.Emulator.Gateway;
using Microsoft.AspNetCore.Http;

namespace Dcs.Emulator.Iam;

/// <summary><c>POST /v3/auth/tokens</c>. Vendor page "Obtaining a User Token Through Password Authentication".</summary>
internal sealed class TokenEndpoint(DcsEmulatorOptions options, TokenStore tokens)
{
    public const string Route = "/v3/auth/tokens";

    public async Task AnswerAsync(HttpContext context)
    {
        PasswordRequest? asked;
        try
        {
            asked = await PasswordRequest.ReadAsync(context.Request.Body, context.RequestAborted);
        }
        catch (JsonException)
        {
            asked = null;
        }

        await (asked is null
            ? Keystone.ErrorAsync(context, StatusCodes.Status400BadRequest, "The request body is invalid.")
            : AnswerAsync(context, asked));
    }

    private Task AnswerAsync(HttpContext context, PasswordRequest asked)
    {
        if (!options.Users.Contains(new EmulatorUser(asked.User, asked.Password, asked.Domain)))
        {
            return Keystone.ErrorAsync(context, StatusCodes.Status401Unauthorized, "The username or password is wrong.");
        }

        EmulatorProject? project = null;
        if (asked.ProjectId is not null || asked.ProjectName is not null)
        {
            project = options.Projects.FirstOrDefault(
                known => asked.ProjectId is { } id ? known.Id == id : known.Name == asked.ProjectName);
            if (project is null)
            {
                return Keystone.ErrorAsync(context, StatusCodes.Status401Unauthorized, "The project does not exist.");
            }
        }

        var token = tokens.Issue(project);
        context.Response.Headers["X-Subject-Token"] = token.Value;
        return Answer.JsonAsync(context, StatusCodes.Status201Created, writer => Write(writer, token, asked, context.Request));
    }

    private static void Write(Utf8JsonWriter writer, IssuedToken token, PasswordRequest asked, HttpRequest request)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("token");
        writer.WriteString("expires_at", Time(token.ExpiresAt));
        writer.WriteString("issued_at", Time(token.IssuedAt));
        writer.WriteStartArray("methods");
        writer.WriteStringValue("password");
        writer.WriteEndArray();
        writer.WriteStartArray("catalog");
        if (!request.Query.ContainsKey("nocatalog"))
        {
            WriteCatalog(writer, $"{request.Scheme}://{request.Host}/v2/{token.Project?.Id}");
        }

        writer.WriteEndArray();
        if (token.Project is { } project)
        {
            WriteProject(writer, project);
        }

        writer.WriteStartObject("user");
        writer.WriteString("name", asked.User);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteCatalog(Utf8JsonWriter writer, string url)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "dcs");
        writer.WriteString("name", "dcs");
        writer.WriteStartArray("endpoints");
        writer.WriteStartObject();
        writer.WriteString("interface", "public");
        writer.WriteString("url", url);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteProject(Utf8JsonWriter writer, EmulatorProject project)
    {
        writer.WriteStartObject("project");
        writer.WriteString("id", project.Id);
        writer.WriteString("name", project.Name);
        writer.WriteEndObject();
    }

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}

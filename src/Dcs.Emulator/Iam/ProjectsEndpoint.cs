using System.Text.Json;
using Dcs.Emulator.Gateway;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Dcs.Emulator.Iam;

/// <summary><c>GET /v3/projects</c>. Vendor page "Querying Project Information Based on the Specified Criteria".</summary>
internal sealed class ProjectsEndpoint(IReadOnlyList<EmulatorProject> projects, Authentication authentication)
{
    public const string Route = "/v3/projects";

    public async Task AnswerAsync(HttpContext context)
    {
        if (await authentication.RefuseAsync(context.Request) is { } stranger)
        {
            await (stranger.IsOfGateway
                ? Answer.ErrorAsync(context, stranger)
                : Keystone.ErrorAsync(context, stranger.Status, "The request you have made requires authentication."));
            return;
        }

        var name = (string?)context.Request.Query["name"];
        await Answer.JsonAsync(
            context,
            StatusCodes.Status200OK,
            writer => Write(writer, projects.Where(project => name is null || project.Name == name), context.Request));
    }

    private static void Write(Utf8JsonWriter writer, IEnumerable<EmulatorProject> found, HttpRequest request)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("projects");
        foreach (var project in found)
        {
            writer.WriteStartObject();
            writer.WriteString("id", project.Id);
            writer.WriteString("name", project.Name);
            writer.WriteString("description", "");
            writer.WriteBoolean("enabled", true);
            writer.WriteBoolean("is_domain", false);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("links");
        writer.WriteString("self", request.GetEncodedUrl());
        writer.WriteNull("next");
        writer.WriteNull("previous");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}

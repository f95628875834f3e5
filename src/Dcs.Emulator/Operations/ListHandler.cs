using System.Globalization;
using System.Text.Json;
using Dcs.Emulator.Data;
using Dcs.Emulator.Gateway;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dcs.Emulator.Operations;

/// <summary>Answers a list: who is calling, what is asked, which records.</summary>
internal sealed class ListHandler(DcsEmulatorOptions options, InstanceCatalog instances, Authentication authentication)
{
    /// <summary>The most records the service puts into a page.</summary>
    private const int LargestPage = 1000;

    private readonly int _largestPage = Math.Min(options.ServerCap ?? LargestPage, LargestPage);

    public async Task AnswerAsync(HttpContext context, ListOperation operation) =>
        await (await RefuseAsync(context) is { } stranger ? Answer.ErrorAsync(context, stranger) : AnswerKnownAsync(context, operation));

    private Task AnswerKnownAsync(HttpContext context, ListOperation operation)
    {
        var instanceId = (string)context.GetRouteValue("instance_id")!;
        if (Faults.Find(instanceId) is { } fault)
        {
            return fault(context);
        }

        if (PageQuery.TryRead(context.Request.Query, operation, out var query) is { } wrong)
        {
            return Answer.ErrorAsync(context, wrong);
        }

        if (instances.Find(instanceId) is not { } instance)
        {
            return Answer.ErrorAsync(context, ServiceError.NoSuchInstance);
        }

        if (operation.Tasks(instance) is not { } tasks)
        {
            return Answer.ErrorAsync(context, operation.Unsupported);
        }

        var matches = query.Status is null ? tasks : [.. tasks.Where(task => task.Status == query.Status)];
        var page = matches.Skip(query.Offset).Take(Math.Min(query.Limit, _largestPage));
        return Answer.JsonAsync(context, StatusCodes.Status200OK, writer => Write(writer, operation, instance, matches.Count, page));
    }

    private async ValueTask<ServiceError?> RefuseAsync(HttpContext context)
    {
        if (await authentication.RefuseAsync(context.Request) is { } refusal)
        {
            return refusal;
        }

        var project = (string?)context.GetRouteValue("project_id");
        var header = (string?)context.Request.Headers["X-Project-Id"] ?? project;
        return project == options.ProjectId && header == project ? null : ServiceError.WrongProject;
    }

    private static void Write(Utf8JsonWriter writer, ListOperation operation, Instance instance, int total, IEnumerable<AnalysisTask> page)
    {
        writer.WriteStartObject();
        writer.WriteString("instance_id", instance.Id);
        writer.WriteNumber(operation.TotalName, total);
        writer.WriteStartArray("records");
        foreach (var task in page)
        {
            Write(writer, task);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, AnalysisTask task)
    {
        writer.WriteStartObject();
        writer.WriteString("id", task.Id);
        if (task.ScanType is not null)
        {
            writer.WriteString("scan_type", task.ScanType);
        }

        writer.WriteString("status", task.Status);
        WriteTime(writer, "created_at", task.CreatedAt, task.MissingTimes);
        WriteTime(writer, "started_at", task.StartedAt, task.MissingTimes);
        WriteTime(writer, "finished_at", task.FinishedAt, task.MissingTimes);
        if (task.Progress is { } progress)
        {
            writer.WriteNumber("progress", progress);
        }

        writer.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter writer, string name, DateTimeOffset? time, MissingTime missing)
    {
        if (time is { } known)
        {
            writer.WriteString(name, known.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        }
        else if (missing == MissingTime.Null)
        {
            writer.WriteNull(name);
        }
        else if (missing == MissingTime.EmptyText)
        {
            writer.WriteString(name, "");
        }
    }
}

using System.Net.ServerSentEvents;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.JsonPatch.SystemTextJson;
using Microsoft.AspNetCore.Mvc;

namespace DcsGen.AspNet;

/// <summary>The minimal API. Nothing is kept: most endpoints answer with what they are sent, as the server reads it.</summary>
internal static class Endpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var v1 = app.MapGroup("/v1");
        MapValues(v1);
        MapShapes(v1);
        MapLines(v1);
        MapBodies(v1);
        MapSequences(v1);
        MapOthers(v1);
        app.MapGet("/v2/lines/{id}", (long id) => new LineV2(id, new(12.5m, "EUR"))).WithName("GetLineV2");
    }

    private static void MapValues(RouteGroupBuilder v1)
    {
        v1.MapPost("/numbers", (Numbers numbers) => numbers).WithName("EchoNumbers");
        v1.MapPost("/numbers/wide", (WideNumbers numbers) => numbers).WithName("EchoWideNumbers");
        v1.MapPost("/numbers/optional", (OptionalNumbers numbers) => numbers).WithName("EchoOptionalNumbers");
        v1.MapGet(
            "/numbers/{id:int}",
            (int id, int[] prio, double? least, decimal? price, [FromHeader(Name = "X-Trace")] int trace, long take = 10) =>
                new Found(id, take, prio, least, price, trace))
            .WithName("FindNumbers");
        v1.MapPost("/scalars", (Scalars scalars) => scalars).WithName("EchoScalars");
        v1.MapGet(
            "/scalars/{guid}",
            (Guid guid, DateOnly date, TimeOnly time, TimeSpan span, DateTimeOffset moment, Uri? link) =>
                new QueryScalars(guid, date, time, span, moment, link))
            .WithName("FindScalars");
        v1.MapPost("/enums", (Enums enums) => enums).WithName("EchoEnums");
        v1.MapGet("/enums/{color}", (Color color, Level? level, Color[] colors) => new EnumQuery(color, level, colors)).WithName("FindEnums");
        v1.MapPost("/collections", (Collections collections) => collections).WithName("EchoCollections");
        v1.MapPost("/nullables", (Nullables nullables) => nullables).WithName("EchoNullables");
        v1.MapPost("/any", (JsonElement any) => any).WithName("EchoAny");
    }

    private static void MapShapes(RouteGroupBuilder v1)
    {
        v1.MapPost("/shapes", (Shape shape) => shape).WithName("EchoShape");
        v1.MapGet("/shapes", () => new List<Shape> { new Circle("c", 1.5), new Square("s", 2) }).WithName("ListShapes");
        v1.MapPost("/animals", (Animal animal) => animal).WithName("EchoAnimal");
        v1.MapGet("/vehicles", () => new List<Vehicle> { new Car(4, 5), new Bike(2, true), new(1) }).WithName("ListVehicles");
        v1.MapPost("/vehicles", (Vehicle vehicle) => vehicle).WithName("EchoVehicle");
        v1.MapPost("/holders", (Holder holder) => holder).WithName("EchoHolder");
        v1.MapPost("/trees", (Tree tree) => tree).WithName("EchoTree");
    }

    private static void MapLines(RouteGroupBuilder v1)
    {
        v1.MapGet("/lines/{id}", Results<Ok<Line>, NotFound<ProblemDetails>> (int id) => id < 100
            ? TypedResults.Ok(new Line(id, 1.25m, "found"))
            : TypedResults.NotFound(new ProblemDetails
            {
                Title = "No such line",
                Detail = $"There is no line {id}.",
                Status = 404,
                Extensions = { ["line"] = id }
            }))
            .WithName("GetLine");
        v1.MapGet("/lines/{id}/cached", (int id, [FromHeader(Name = "If-None-Match")] string? match, HttpResponse response) =>
        {
            response.Headers.ETag = "\"1\"";
            return match == "\"1\"" ? Results.StatusCode(304) : Results.Ok(new Line(id, 1.25m, "new"));
        }).Produces<Line>().Produces(304).WithName("GetCachedLine");
        v1.MapPut("/lines/{id}", (int id, Line line, [FromHeader(Name = "If-Match")] string? match, HttpResponse response) =>
        {
            if (match != "\"1\"")
            {
                return Results.Problem("The line has changed.", statusCode: 412);
            }

            response.Headers.ETag = "\"2\"";
            return Results.NoContent();
        }).Produces(204).ProducesProblem(412).WithName("PutLine");
        v1.MapDelete("/lines/{id}", (int id) => TypedResults.NoContent()).WithName("DeleteLine");
        v1.MapPatch("/lines/{id}", (int id, JsonPatchDocument<Patched> patch) =>
        {
            var target = new Patched { Name = "old", Count = id };
            patch.ApplyTo(target);
            return target;
        }).Accepts<JsonPatchDocument<Patched>>("application/json-patch+json").WithName("PatchLine");
        v1.MapPost("/lines/bulk", (List<Line> lines) => lines.Count).WithName("AddLines");
        v1.MapGet("/lines", ([AsParameters] Query query) => new Page<Line>([new(query.Page, 1, query.Text)], query.Size ?? 0, new("/v1/lines?page=2", UriKind.Relative)))
            .WithName("PageLines");
        v1.MapPost("/orders", Results<Created<Order>, ValidationProblem> (NewOrder order) => order.Amount > 10
            ? TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["amount"] = ["At most 10."] })
            : TypedResults.Created("/v1/orders/1", new Order(
                new("6f9619ff-8b86-d011-b42d-00c04fc964ff"),
                order.Customer,
                order.Amount,
                order.Lines,
                new(2024, 2, 29, 1, 2, 3, TimeSpan.FromHours(2)))))
            .WithName("AddOrder");
    }

    private static void MapBodies(RouteGroupBuilder v1)
    {
        v1.MapPost("/forms", ([FromForm] Fields fields) => fields).DisableAntiforgery().WithName("SendForm");
        v1.MapPost("/files", async (IFormFile file, [FromForm] string? note) => await Read(file, note)).DisableAntiforgery().WithName("SendFile");
        v1.MapPost("/files/many", async (IFormFileCollection files) =>
        {
            var all = new List<Uploaded>();
            foreach (var file in files)
            {
                all.Add(await Read(file, null));
            }

            return all;
        }).DisableAntiforgery().WithName("SendFiles");
        v1.MapGet("/files", () => TypedResults.Bytes("the bytes"u8.ToArray(), "application/octet-stream")).Produces<byte[]>(200, "application/octet-stream").WithName("GetFile");
        v1.MapPost("/streams", async (Stream body) =>
        {
            using var reader = new StreamReader(body);
            return (await reader.ReadToEndAsync()).Length;
        }).WithName("SendStream");
        v1.MapPost("/texts", ([FromBody] string text) => text.Length).WithName("SendText");
        v1.MapGet("/texts", () => "some text").WithName("GetText");
        v1.MapPost("/maybe", ([FromBody] Line? line) => line is null).WithName("SendMaybe");
    }

    private static void MapSequences(RouteGroupBuilder v1)
    {
        v1.MapGet("/events", () => TypedResults.ServerSentEvents(Events())).WithName("GetEvents");
        v1.MapGet("/ticks", () => TypedResults.ServerSentEvents(Ticks(), "tick")).WithName("GetTicks");
        v1.MapGet("/stream", () => Ticks()).WithName("StreamTicks");

        static async IAsyncEnumerable<SseItem<Tick>> Events()
        {
            await foreach (var tick in Ticks())
            {
                yield return new(tick, "tock") { EventId = $"e{tick.N}", ReconnectionInterval = TimeSpan.FromSeconds(3) };
            }
        }

        static async IAsyncEnumerable<Tick> Ticks()
        {
            for (var i = 0; i < 3; i++)
            {
                await Task.Yield();
                yield return new(i, "tick " + i);
            }
        }
    }

    private static void MapOthers(RouteGroupBuilder v1)
    {
        v1.MapGet("/search", (string q, string[] tags, bool exact = false) => $"{q} {string.Join('|', tags)} {exact}").WithName("Search");
        v1.MapGet(
            "/headers",
            ([FromHeader(Name = "X-Text")] string text, [FromHeader(
                Name = "X-Id")] Guid id, [FromHeader(Name = "X-Numbers")] int[]? numbers, HttpResponse response) =>
            {
                response.Headers["X-Answer"] = "yes";
                return new Dictionary<string, string>
                {
                    ["text"] = text,
                    ["id"] = id.ToString(),
                    ["numbers"] = string.Join('|', numbers ?? [])
                };
            }).WithName("SendHeaders");
        v1.MapGet("/secret", (HttpContext context) => new Tick(1, context.User.Identity!.Name!))
            .RequireAuthorization()
            .Produces<Tick>()
            .Produces(401)
            .WithName("GetSecret");
        v1.MapGet("/number", () => 42).WithName("GetNumber");
        v1.MapGet("/flag", () => true).WithName("GetFlag");
        v1.MapGet("/ids", () => new[] { 3L, long.MaxValue }).WithName("GetIds");
        v1.MapPost("/nothing", () => Results.Ok()).WithName("DoNothing");
        v1.MapGet("/maybe/{id}", (int id) => id == 0 ? null : new Line(id, 1)).WithName("GetMaybe");
        v1.MapPost("/jobs", (bool now) => now ? Results.Ok(new Tick(1, "done")) : Results.Accepted("/v1/jobs/1", new Line(1, 2)))
            .Produces<Tick>().Produces<Line>(202).WithName("StartJob");
        v1.MapGet("/fails", () => Results.Problem("It broke.", statusCode: 500)).Produces<Line>().ProducesProblem(500).WithName("Fail");
    }

    private static async Task<Uploaded> Read(IFormFile file, string? note)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        return new(file.FileName, file.ContentType, file.Length, await reader.ReadToEndAsync(), note);
    }

    internal record struct Query(string? Text, int? Size, int Page = 1);
}

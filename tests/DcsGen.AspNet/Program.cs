using System.Reflection;
using System.Text.Json.Serialization;
using DcsGen.AspNet;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.OpenApi;
using NSwag;
using NSwag.Generation.Processors.Security;

// Serves on a free port of the loopback interface, prints its address, and ends when its input does: with the process that started it.
var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders()
    .SetMinimumLevel(LogLevel.Error)
    .AddConsole(static options => options.LogToStandardErrorThreshold = LogLevel.Trace);
builder.Services.AddProblemDetails();
builder.Services.AddControllers();
builder.Services.AddEndpointsApiExplorer();
builder.Services.AddAuthentication("bearer").AddScheme<AuthenticationSchemeOptions, BearerHandler>("bearer", null);
builder.Services.AddAuthorization();

// The same API, described five times.
foreach (var (name, version) in new[] { ("microsoft31", OpenApiSpecVersion.OpenApi3_1), ("microsoft30", OpenApiSpecVersion.OpenApi3_0) })
{
    builder.Services.AddOpenApi(name, options =>
    {
        options.OpenApiVersion = version;
        options.ShouldInclude = static _ => true;
        options.AddDocumentTransformer(static (document, _, _) =>
        {
            document.Info = new() { Title = "Test server", Version = "1" };
            document.Servers = [];
            document.Components ??= new();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme> { ["bearer"] = Bearer() };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(static (operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().Any())
            {
                operation.Security = [new() { [new OpenApiSecuritySchemeReference("bearer", context.Document)] = [] }];
            }

            return Task.CompletedTask;
        });
    });
}

builder.Services.AddOpenApiDocument(settings =>
{
    settings.DocumentName = "nswag";
    settings.Title = "Test server";
    settings.Version = "1";
    settings.AddSecurity("bearer", [], new NSwag.OpenApiSecurityScheme { Type = OpenApiSecuritySchemeType.Http, Scheme = "bearer" });

    // NJsonSchema throws on derived types without a discriminator.
    settings.AddOperationFilter(static context => !context.OperationDescription.Path.EndsWith("/vehicles", StringComparison.Ordinal));
    settings.OperationProcessors.Add(new AspNetCoreOperationSecurityScopeProcessor("bearer"));
});
builder.Services.AddSwaggerGen(options =>
{
    options.SwaggerDoc("v1", new() { Title = "Test server", Version = "1" });
    options.DocInclusionPredicate(static (_, _) => true);
    options.UseAllOfToExtendReferenceSchemas();
    options.SupportNonNullableReferenceTypes();
    options.UseOneOfForPolymorphism();
    options.UseAllOfForInheritance();
    options.SelectDiscriminatorNameUsing(static type => type == typeof(Shape) ? "kind" : type == typeof(Animal) ? "$type" : null);
    options.SelectDiscriminatorValueUsing(static type => type.BaseType?.GetCustomAttributes<JsonDerivedTypeAttribute>()
        .FirstOrDefault(derived => derived.DerivedType == type)?.TypeDiscriminator?.ToString());
    options.AddSecurityDefinition("bearer", Bearer());
    options.OperationFilter<SecurityFilter>();
});

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseAuthentication();
app.UseAuthorization();
app.MapControllers();
Endpoints.Map(app);
app.MapOpenApi("/openapi/{documentName}.json");
app.UseOpenApi(static settings =>
{
    settings.Path = "/openapi/{documentName}.json";

    // The port differs each time.
    settings.PostProcess = static (document, _) => document.Servers.Clear();
});
foreach (var (name, version) in new[] { (
    "swashbuckle30", OpenApiSpecVersion.OpenApi3_0), ("swashbuckle20", OpenApiSpecVersion.OpenApi2_0) })
{
    app.UseSwagger(options =>
    {
        options.RouteTemplate = $"/{name}/{{documentName}}.json";
        options.OpenApiVersion = version;
    });
}

await app.StartAsync();
Console.WriteLine(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
while (await Console.In.ReadLineAsync() is not null)
{
    // Nothing is said to the server.
}

await app.StopAsync();

static Microsoft.OpenApi.OpenApiSecurityScheme Bearer() => new() { Type = SecuritySchemeType.Http, Scheme = "bearer" };

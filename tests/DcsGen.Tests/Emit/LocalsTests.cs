using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Hosting;
using DcsGen.Tests.Helpers;
using DcsGen.Tests.Naming;
using DcsGen.Tests.Properties;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Tests.Emit;

/// <summary>The names of locals in emitted code do not change the parameters that callers write.</summary>
public class LocalsTests
{
    public static TheoryData<string, bool> Kinds
    {
        get
        {
            var kinds = new TheoryData<string, bool>();
            foreach (var name in (string[])
                [
                    "body-form", "body-multipart", "body-optional", "client-parameter", "paging-cursor", "paging-link-header", "paging-next-link", "paging-page",
                    "parameter-styles", "response-kinds", "servers-of-operations", "streaming",
                ])
            {
                kinds.Add(name, false);
                kinds.Add(name, true);
            }

            return kinds;
        }
    }

    // Each operation gets a parameter with the name of each local that the emitted code of any case has.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_parameter_named_like_a_local_keeps_its_name(string name, bool isByTag)
    {
        var locals = EmittedNames.All.Locals.Concat(EmittedNames.All.StaticLambdaParameters).Select(static local => local.TrimEnd('2', '3'))
            .Append("body").Except(["cancellationToken", "options"]).ToHashSet(StringComparer.Ordinal);
        var document = MovedDocument.Read(name);
        foreach (var operation in Operations(document))
        {
            operation["parameters"] ??= new JsonArray();
            operation["tags"] = new JsonArray("pets");
            foreach (var local in locals)
            {
                ((JsonArray)operation["parameters"]!).Add(JsonNode.Parse(
                    $$"""{ "name": "{{local}}", "in": "query", "required": true, "schema": { "type": "string" } }"""));
            }
        }

        var run = new GeneratorRun().Add(GeneratorRun.SpecPath, document.ToJsonString(), isByTag ? [("DcsGenGroupBy", "tag")] : []).Run();
        Assert.Equal("", string.Join('\n', Compiler.Problems(run.Files, LanguageVersion.Latest)));
        var methods = Methods(run);
        Assert.Equal(
            Methods(Documents.Run(name)).Count(static method => method.Paging is not null),
            methods.Count(static method => method.Paging is not null));
        foreach (var method in methods)
        {
            // The body and a parameter of that name do claim one name.
            var names = method.Parameters.Select(static parameter => parameter.Name.Bare).ToArray();
            Assert.Empty(locals.Where(local => local != "body" || method.Body is null).Except(names, StringComparer.Ordinal));
            Assert.Equal(method.Body is not null, names.Contains("body2"));
        }
    }

    private static ClientMethod[] Methods(GeneratorRun run) =>
        [.. run.Outputs(TrackingNames.Api).OfType<Result<Api>>().Single().Value!.Methods];

    private static IEnumerable<JsonObject> Operations(JsonObject document) =>
        document["paths"]!.AsObject().SelectMany(static path => path.Value!.AsObject()).Where(static pair => s_methods.Contains(pair.Key))
            .Select(static pair => pair.Value!.AsObject());

    private static readonly string[] s_methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace", "query"];
}

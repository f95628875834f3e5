using DcsGen.OpenApi;
using DcsGen.Reading;

namespace DcsGen.Tests.OpenApi;

public class DocumentWalkTests
{
    private const string Document = """
        openapi: 3.2.0
        info: { title: Pets, version: 1.0.0 }
        paths:
          /pets/{id}:
            parameters: [ { name: id, in: path, required: true, schema: { type: string } }, { name: limit, in: query, schema: { type: string } } ]
            get:
              parameters: [ { name: limit, in: query, schema: { type: integer } }, { $ref: '#/components/parameters/Page' } ]
              requestBody: { $ref: '#/components/requestBodies/Filter' }
              responses:
                '200': { description: ok, headers: { X-Total: { schema: { type: integer } } }, content: { application/json: { schema: { type: object, properties: { a/b: { items: { type: string } } } } } } }
                '404': { $ref: '#/components/responses/Missing' }
              callbacks: { done: { '{$url}': { post: { responses: {} } } } }
            additionalOperations: { LINK: { responses: {} } }
        webhooks: { born: { post: { responses: {} } } }
        components:
          parameters: { Page: { name: page, in: query, schema: { type: integer } } }
          requestBodies: { Filter: { content: { text/json: { schema: { $ref: '#/components/schemas/Filter' } } } } }
          responses: { Missing: { description: missing, headers: { X-Why: { $ref: '#/components/headers/Why' } } } }
          headers: { Why: { schema: { type: string } } }
          schemas: { Filter: { allOf: [ { type: object } ] } }
        """;

    [Fact]
    public void Operations_have_the_pointers_of_the_keywords_that_OpenAPI_defines()
    {
        Assert.Equal(
            ["/paths/~1pets~1{id}/get", "/paths/~1pets~1{id}/additionalOperations/LINK"],
            Read().Operations().Select(static operation => operation.Pointer));
        Assert.Equal("get_pets_by_{id}", Get().Id);
    }

    [Fact]
    public void A_parameter_of_an_operation_replaces_one_of_its_path() => Assert.Equal(
        ["/paths/~1pets~1{id}/parameters/0", "/paths/~1pets~1{id}/get/parameters/0", "/components/parameters/Page"],
        Get().Parameters.Select(static parameter => parameter.Pointer));

    [Fact]
    public void References_are_followed_to_the_component()
    {
        Assert.Equal(("/components/requestBodies/Filter", "Filter"), (Get().Body!.Value.Pointer, Get().Body!.Value.Component));
        Assert.Equal(
            ["/paths/~1pets~1{id}/get/responses/200", "/components/responses/Missing"],
            Get().Responses.Select(static response => response.Value.Pointer));
        Assert.Equal(
            ["/paths/~1pets~1{id}/get/responses/200/headers/X-Total", "/components/headers/Why"],
            Get().Responses.SelectMany(static response => response.Value.Headers()).Select(static header => header.Value.Pointer));
    }

    [Fact]
    public void Callbacks_and_webhooks_have_operations()
    {
        Assert.Equal(
            ["/paths/~1pets~1{id}/get/callbacks/done/{$url}/post"],
            Get().Callbacks.SelectMany(static called => called.Item.Operations(called.Key)).Select(static operation => operation.Pointer));
        Assert.Equal(["/webhooks/born/post"], Read().Webhooks().SelectMany(static called => called.Item.Operations(called.Key)).Select(
            static operation => operation.Pointer));
    }

    [Fact]
    public void A_schema_inside_a_schema_has_its_pointer_and_its_JSON()
    {
        var schema = Assert.Single(Get().Responses[0].Value.Contents()).Schema;
        var (name, property) = Assert.Single(schema.Properties);
        Assert.Equal("a/b", name);
        Assert.Equal(
            "/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/properties/a~1b/items", property.Items.Pointer);
        Assert.Equal("string", (string?)property.Items.JsonOf("type"));
        var body = Assert.Single(Get().Body!.Value.Contents()).Schema;
        Assert.Equal("/components/requestBodies/Filter/content/text~1json/schema", body.Pointer);
        Assert.Equal("/components/schemas/Filter/allOf/0", body.Followed.AllOf[0].Pointer);
    }

    [Fact]
    public void In_OpenAPI_2_a_parameter_has_its_index_in_the_list_that_has_the_body()
    {
        var operation = Assert.Single(Read("""
            swagger: "2.0"
            info: { title: Pets, version: 1.0.0 }
            paths:
              /pets: { post: { parameters: [ { name: pet, in: body, schema: {} }, { name: dry, in: query, type: boolean } ], responses: {} } }
            """).Operations());
        Assert.Equal(["/paths/~1pets/post/parameters/1"], operation.Parameters.Select(static parameter => parameter.Pointer));
    }

    private static LocatedOperation Get() => Read().Operations().First();

    private static ParsedDocument Read(string document = Document) =>
        DocumentReader.Read(new("pets.yaml", document, new("", "", "", "", ""), new("", "", false), null, []), [], default);
}

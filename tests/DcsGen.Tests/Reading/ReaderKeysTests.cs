using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Reading;

/// <summary>Keys by which the reader tells the mapper what the model has no place for.</summary>
public class ReaderKeysTests
{
    [Theory]
    [InlineData("x-dcsgen-tab-separated: true")]
    [InlineData("x-dcsgen-authorization-scheme: Basic")]
    [InlineData("x-dcsgen-position-count: 1")]
    [InlineData("x-dcsgen-unresolved: true")]
    public void A_document_cannot_write_them(string key)
    {
        var with = GeneratorRun.OfCommitted(Document(", " + key));
        var without = GeneratorRun.OfCommitted(Document(""));
        Assert.Equal(without.Diagnostics.Select(static one => one.ToString()), with.Diagnostics.Select(static one => one.ToString()));
        Assert.Equal(without.Files, with.Files);
    }

    private static string Document(string key) => $$"""
        openapi: 3.1.0
        info: { title: Pets, version: "1" }
        servers: [{ url: https://pets.example }]
        security: [{ key: [] }]
        paths:
          /pets:
            post:
              operationId: AddPet
              parameters: [{ name: a, in: query, schema: { type: array, items: { type: string{{key}} } }{{key}} }]
              requestBody: { content: { application/json: { schema: { type: array, items: { anyOf: [{ type: string }]{{key}} }{{key}} } } }{{key}} }
              responses: { '204': { description: Fine. } }
        components: { securitySchemes: { key: { type: apiKey, in: header, name: Authorization{{key}} } } }
        """;
}

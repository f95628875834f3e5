namespace DcsGen.Tool.Tests;

/// <summary>Small documents.</summary>
internal static class Documents
{
    /// <summary>One operation whose answer is a pet.</summary>
    /// <param name="properties">The lines of the pet's properties.</param>
    /// <param name="parameters">The operation's parameters, as a flow sequence.</param>
    /// <param name="title"><c>info.title</c>, as YAML.</param>
    public static string Pets(string properties = "name: { type: string }", string parameters = "[]", string title = "Pets") =>
        $$"""
        openapi: 3.0.3
        info: { title: {{title}}, version: 1.0.0 }
        paths:
          /pets:
            get:
              operationId: ShowPet
              parameters: {{parameters}}
              responses:
                '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        components:
          schemas:
            Pet:
              type: object
              properties:
        {{string.Join('\n', properties.Split('\n').Select(static line => "        " + line))}}
        """ + "\n";

    /// <summary>Many operations, each with a type of its own.</summary>
    public static string Many(int count, params string[] properties) =>
        $$"""
        openapi: 3.0.3
        info: { title: Many, version: 1.0.0 }
        paths:
        {{string.Join('\n', Enumerable.Range(0, count).Select(static i => $$"""
          /things/{{i}}:
            get:
              operationId: GetThing{{i}}
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Thing{{i}}' } } } } }
        """))}}
        components:
          schemas:
        {{string.Join('\n', Enumerable.Range(0, count).Select(i => $$"""
            Thing{{i}}:
              type: object
              properties:
        {{string.Join('\n', properties.Select(static name => $"        {name}: {{ type: string }}"))}}
        """))}}
        """ + "\n";
}

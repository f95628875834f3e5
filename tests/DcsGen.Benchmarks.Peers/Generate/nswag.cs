#:package NSwag.CodeGeneration.CSharp
#:package NSwag.Core.Yaml
#:property PublishAot=false

// Writes NSwag's client: nswag.cs <document> <output>
using NSwag;
using NSwag.CodeGeneration.CSharp;
using NJsonSchema.CodeGeneration.CSharp;

var document = await OpenApiYamlDocument.FromFileAsync(args[0]);
var settings = new CSharpClientGeneratorSettings
{
    ClassName = "NSwagPeersClient",
    InjectHttpClient = true,
    GenerateOptionalParameters = true,
    CSharpGeneratorSettings =
    {
        Namespace = "DcsGen.Benchmarks.Peers.NSwag",
        JsonLibrary = CSharpJsonLibrary.SystemTextJson,
        // The default, 8, sends the C# names of enum values.
        JsonLibraryVersion = 10,
        GenerateNullableReferenceTypes = true,
    },
};
File.WriteAllText(args[1], new CSharpClientGenerator(document, settings).GenerateFile());

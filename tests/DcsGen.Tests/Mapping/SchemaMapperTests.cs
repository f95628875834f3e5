using DcsGen.CSharp;
using DcsGen.Mapping.Schemas;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Tests.Mapping;

public class SchemaMapperTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Pets, version: 1.0.0 }
        paths: {}
        components:
          schemas:
            Pet:
              type: object
              properties:
                name: { type: string, not: { const: "" } }
                owner: { type: object, properties: { id: { type: string } } }
                keeper: { type: object, properties: { id: { type: string } } }
                mother: { oneOf: [ { $ref: '#/components/schemas/Pet' }, { type: 'null' } ] }
                tags: { type: array, items: { type: [integer, 'null'] } }
                size: { type: [string, integer] }
            Cat: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
            Tom: { allOf: [ { $ref: '#/components/schemas/Cat' } ] }
            Alias: { $ref: '#/components/schemas/Pet' }
            Herd: { type: array, items: { $ref: '#/components/schemas/Pet' } }
        """;

    public static TheoryData<string, string> Made => new()
    {
        { "/components/schemas/Pet", "Pet" },
        { "/components/schemas/Pet/properties/name", "String" },
        { "/components/schemas/Pet/properties/owner", "PetOwner" },
        { "/components/schemas/Pet/properties/keeper", "PetKeeper" },
        { "/components/schemas/Pet/properties/mother", "Pet?" },
        { "/components/schemas/Pet/properties/mother/oneOf/0", "Pet" },
        { "/components/schemas/Pet/properties/tags", "[Int64?]" },
        { "/components/schemas/Pet/properties/tags/items", "Int64?" },
        { "/components/schemas/Pet/properties/size", "PetSize" },
        { "/components/schemas/Tom", "Tom" },
        { "/components/schemas/Alias", "Pet" },
        { "/components/schemas/Herd", "[Pet]" },
    };

    [Theory]
    [MemberData(nameof(Made))]
    public void The_type_of_every_schema_is_known_once_it_was_made(string at, string type)
    {
        var (mapper, document, _) = Read();
        mapper.MapComponents();
        Assert.Equal(type, Text(mapper.Known(Schema(document, at))));
    }

    [Theory]
    [InlineData("/components/schemas/Pet", null)]
    [InlineData("/components/schemas/Pet/properties/owner", null)]
    [InlineData("/components/schemas/Pet/properties/size", null)]
    [InlineData("/components/schemas/Tom", null)]
    [InlineData("/components/schemas/Herd", null)]
    [InlineData("/components/schemas/Pet/properties/name", "String")]
    [InlineData("/components/schemas/Pet/properties/tags", "[Int64?]")]
    public void Asking_for_a_known_type_makes_no_type_and_reports_nothing(string at, string? type)
    {
        var (mapper, document, findings) = Read();
        Assert.Equal(type, Text(mapper.Known(Schema(document, at))));
        var (models, enums, unions) = mapper.Finish([]);
        Assert.Empty(models);
        Assert.Empty(enums);
        Assert.Empty(unions);
        Assert.Empty(findings.All);
    }

    [Fact]
    public void A_schema_that_derives_from_a_known_type_has_another_type()
    {
        var (mapper, document, _) = Read();
        mapper.MapComponent("Cat");
        Assert.Equal("Cat", Text(mapper.Known(Schema(document, "/components/schemas/Cat"))));
        Assert.Null(mapper.Known(Schema(document, "/components/schemas/Tom")));
        Assert.Null(mapper.Known(new(new OpenApiSchemaReference("Tom", document.Document), "/paths", document)));
    }

    private static (SchemaMapper Mapper, ParsedDocument Document, Findings Findings) Read()
    {
        var parsed = DocumentReader.Read(new("pets.yaml", Document, new("", "", "", "", ""), new("", "", false), null, []), [], default);
        var findings = new Findings();
        var mapper = new SchemaMapper(
            parsed, new([], new("PetsFile")), new(new("PetsIsoDuration")), findings, NameScope.Types("Pets"), default);
        return (mapper, parsed, findings);
    }

    private static LocatedSchema Schema(ParsedDocument document, string at)
    {
        var steps = at.Split('/')[3..];
        var schema = document.Schemas().Single(pair => pair.Key == steps[0]).Value;
        for (var i = 1; i < steps.Length; i++)
        {
            schema = steps[i] switch
            {
                "items" => schema.Items,
                "oneOf" => schema.Variants[int.Parse(steps[++i], System.Globalization.CultureInfo.InvariantCulture)],
                _ => Property(schema, steps[++i]),
            };
        }

        return schema;
    }

    private static LocatedSchema Property(LocatedSchema schema, string name) => schema.Properties.Single(pair => pair.Key == name).Value;

    private static string? Text(TypeRef? type) => type is null ? null : type switch
    {
        ListType list => $"[{Text(list.Item)}]",
        NamedType named => named.Name,
        ScalarType scalar => scalar.Scalar.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    } + (type.IsNullable ? "?" : "");
}

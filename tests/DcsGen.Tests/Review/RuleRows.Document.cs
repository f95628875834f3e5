namespace DcsGen.Tests.Review;

internal static partial class RuleRows
{
    private static RuleRow[] Schemas =>
    [
        new(
            "DCS2038 a schema is called otherwise in C#",
            [("    Home: { type: object,", "    Home: { x-dcsgen-name: House, type: object,")],
            "DCS2038 type renamed | Home: Home -> House | Safe/Break",
            "DCS2038 type renamed | Home: House -> Home | Safe/Break"),
        new(
            "DCS2038 a schema is renamed",
            [("    Conflict: {", "    Clash: {"), ("schemas/Conflict'", "schemas/Clash'")],
            "DCS2038 renamed | Conflict: -> Clash | Safe/Break",
            "DCS2038 renamed | Clash: -> Conflict | Safe/Break"),
        new(
            "DCS2038 a schema is inlined",
            [("home: { $ref: '#/components/schemas/Home' }", "home: { type: object, properties: { street: { type: string }, rooms: { type: array, items: { type: string } } } }")],
            "DCS2038 type renamed | Pet.home: Home -> PetHome | Safe/Break",
            "DCS2038 type renamed | Pet.home: PetHome -> Home | Safe/Break"),
        new(
            "DCS2041 a schema can be sent",
            [("        chip: {", "        mother: { $ref: '#/components/schemas/Pet' }\n        chip: {")],
            """
            DCS2024 optional added | NewPet.mother | Safe/Safe
            DCS2041 sent | Pet | Safe/Break
            DCS2041 sent | Home | Safe/Risk
            DCS2041 sent | Bone | Safe/Break
            """,
            """
            DCS2025 removed | NewPet.mother | Risk/Break
            DCS2041 no longer sent | Pet | Safe/Safe
            DCS2041 no longer sent | Home | Safe/Safe
            DCS2041 no longer sent | Bone | Safe/Safe
            """),
        new(
            "DCS2090 a schema that nothing leads to is removed",
            [("    Rope: { type: object, required: [toy], properties: { toy: { type: string }, knots: { type: integer } } }\n", "")],
            "DCS2090 schema removed | Rope | Safe/Break",
            "DCS2090 schema added | Rope | Safe/Safe"),
        new(
            "DCS2038 a schema that nothing leads to is renamed",
            [("    Rope: {", "    Cord: {")],
            "DCS2038 renamed | Rope: -> Cord | Safe/Break",
            "DCS2038 renamed | Cord: -> Rope | Safe/Break"),
        new(
            "DCS2038 a schema is split in two",
            [("    Conflict: {", "    Trouble: { type: object, properties: { other: { type: string } } }\n    Conflict: {"), ("schemas/Conflict'", "schemas/Trouble'")],
            "DCS2038 replaced | createPet 409 application/json: Conflict -> Trouble | Safe/Risk",
            "DCS2038 replaced | createPet 409 application/json: Trouble -> Conflict | Safe/Break"),
    ];

    private static RuleRow[] Document =>
    [
        new(
            "DCS2039 another server",
            [("https://{region}.example.com/v1", "https://{region}.example.com/v2")],
            "DCS2039 url | server https://{region}.example.com/v2: from https://{region}.example.com/v1 | Break/Safe",
            "DCS2039 url | server https://{region}.example.com/v1: from https://{region}.example.com/v2 | Break/Safe"),
        new(
            "DCS2039 another default of a variable",
            [("default: eu,", "default: us,")],
            "DCS2039 variable default | server https://{region}.example.com/v1 region: eu -> us | Risk/Safe",
            "DCS2039 variable default | server https://{region}.example.com/v1 region: us -> eu | Risk/Safe"),
        new(
            "DCS2039 a variable loses a value",
            [("enum: [eu, us]", "enum: [eu]")],
            "DCS2039 variable value removed | server https://{region}.example.com/v1 region: us | Break/Safe",
            "DCS2039 variable value added | server https://{region}.example.com/v1 region: us | Safe/Safe"),
        new(
            "DCS2039 a variable is removed",
            [("https://{region}.example.com/v1\n    variables: { region: { default: eu, enum: [eu, us] } }", "https://example.com/v1")],
            """
            DCS2039 url | server https://example.com/v1: from https://{region}.example.com/v1 | Break/Safe
            DCS2039 variable removed | server https://example.com/v1 region | Break/Break
            """,
            """
            DCS2039 url | server https://{region}.example.com/v1: from https://example.com/v1 | Break/Safe
            DCS2039 variable added | server https://{region}.example.com/v1 region | Break/Safe
            """),
        new(
            "DCS2039 one of two ways to prove who calls is gone",
            [("security: [{ key: [] }, { token: [read, write] }]", "security: [{ key: [] }]")],
            "DCS2039 security narrowed | security: key or token(read write) -> key | Break/Break",
            "DCS2039 security widened | security: key -> key or token(read write) | Safe/Safe"),
        new(
            "DCS2039 all ways to prove who calls are gone",
            [("security: [{ key: [] }, { token: [read, write] }]", "security: [{ key: [], token: [read, write] }]")],
            "DCS2039 security narrowed | security: key or token(read write) -> key+token(read write) | Break/Risk",
            "DCS2039 security widened | security: key+token(read write) -> key or token(read write) | Safe/Safe"),
        new(
            "DCS2039 a scope more",
            [("operationId: deletePet", "operationId: deletePet\n      security: [{ key: [] }, { token: [read] }]")],
            "DCS2039 security widened | deletePet: key or token(read write) -> key or token(read) | Safe/Safe",
            "DCS2039 security narrowed | deletePet: key or token(read) -> key or token(read write) | Break/Risk"),
        new(
            "DCS2039 another scheme",
            [("name: X-Key", "name: X-Api-Key")],
            """
            DCS2039 scheme | security scheme key: {"in":"header","name":"X-Key","type":"apiKey"} -> {"in":"header","name":"X-Api-Key","type":"apiKey"} | Break/Risk
            """,
            """
            DCS2039 scheme | security scheme key: {"in":"header","name":"X-Api-Key","type":"apiKey"} -> {"in":"header","name":"X-Key","type":"apiKey"} | Break/Risk
            """),
        new(
            "DCS2040 no paging any more",
            [("      x-dcsgen-paging: { kind: offset, offset: offset, limit: limit, items: /pets }\n", "")],
            """
            DCS2040 paging removed | listPets: {"items":"/pets","kind":"offset","limit":"limit","offset":"offset"} -> none | Safe/Break
            """,
            """
            DCS2040 paging added | listPets: none -> {"items":"/pets","kind":"offset","limit":"limit","offset":"offset"} | Safe/Safe
            """),
        new(
            "DCS2040 paging with a total",
            [("limit: limit, items: /pets }", "limit: limit, items: /pets, total: /total }")],
            """
            DCS2040 paging changed | listPets: {"items":"/pets","kind":"offset","limit":"limit","offset":"offset"} -> {"items":"/pets","kind":"offset","limit":"limit","offset":"offset","total":"/total"} | Safe/Risk
            """,
            """
            DCS2040 paging changed | listPets: {"items":"/pets","kind":"offset","limit":"limit","offset":"offset","total":"/total"} -> {"items":"/pets","kind":"offset","limit":"limit","offset":"offset"} | Safe/Risk
            """),
        new(
            "DCS2040 a response header is removed",
            [("          headers: { X-Left: { required: true, schema: { type: integer } } }\n", "")],
            "DCS2040 header removed | listPets 200 X-Left | Risk/Break",
            "DCS2040 header added | listPets 200 X-Left | Safe/Safe"),
        new(
            "DCS2090 words",
            [("description: The pets.", "description: All pets.")],
            "DCS2090 documentation | listPets 200 | Safe/Safe",
            "DCS2090 documentation | listPets 200 | Safe/Safe"),
        new(
            "DCS2090 a keyword that has no rule",
            [("operationId: deletePet", "operationId: deletePet\n      x-rate: 5")],
            "DCS2090 keyword | deletePet: x-rate | Safe/Safe",
            "DCS2090 keyword | deletePet: x-rate | Safe/Safe"),
        new(
            "DCS2090 the version",
            [("version: 1.2.0", "version: 1.3.0")],
            "DCS2090 version changed | info.version: 1.2.0 -> 1.3.0 | Safe/Safe",
            "DCS2090 version changed | info.version: 1.3.0 -> 1.2.0 | Safe/Safe"),
    ];
}

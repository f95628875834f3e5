namespace DcsGen.Tests.Review;

internal static partial class RuleRows
{
    private static RuleRow[] Keywords =>
    [
        new(
            "DCS2039 credentials become required",
            [("security: [{ key: [] }, { token: [read, write] }]", "security: [{ key: [] }, { token: [read, write] }, {}]")],
            "DCS2039 security widened | security: key or token(read write) -> key or token(read write) or nothing | Safe/Safe",
            "DCS2039 security narrowed | security: key or token(read write) or nothing -> key or token(read write) | Break/Risk"),
        new(
            "DCS2013 a parameter becomes a list",
            [("name: view, in: query, required: true, schema: { type: string }", "name: view, in: query, required: true, schema: { type: array, items: { type: string } }")],
            "DCS2035 type | getPet query view: string -> array | Safe/Break",
            "DCS2035 type | getPet query view: array -> string | Break/Break"),
        new(
            "DCS2027 the charset of a media type",
            [("'201': { description: The pet., content: { application/json:", "'201': { description: The pet., content: { 'application/json; charset=utf-8':")],
            "DCS2027 media type parameters | createPet 201: application/json -> application/json; charset=utf-8 | Safe/Safe",
            "DCS2027 media type parameters | createPet 201: application/json; charset=utf-8 -> application/json | Safe/Safe"),
        new(
            "DCS2027 a range describes the status",
            [("'200':\n          description: The pets.", "2XX:\n          description: The pets.")],
            "DCS2027 range | listPets 200: 2XX | Safe/Safe",
            "DCS2027 range | listPets 2XX: 200 | Safe/Safe"),
        new(
            "DCS2027 a success gets a body",
            [("'204': { description: Gone. }", "'204': { description: Gone., content: { application/json: { schema: { $ref: '#/components/schemas/Home' } } } }")],
            "DCS2027 media type added | deletePet 204: application/json | Safe/Safe",
            "DCS2027 media type removed | deletePet 204: application/json | Break/Safe"),
        new(
            "DCS2033 an enum has other values",
            [("enum: [calm, wild]", "enum: [glad, sad]")],
            """
            DCS2033 values replaced | Pet.mood: "calm", "wild" -> "glad", "sad" | Break/Break
            """,
            """
            DCS2033 values replaced | Pet.mood: "glad", "sad" -> "calm", "wild" | Break/Break
            """),
        new(
            "DCS2035 items by position",
            [("parents: { type: array, items: { type: string } }", "parents: { type: array, prefixItems: [{ type: integer }], items: { type: string } }")],
            "DCS2035 type | NewPet.parents[0]: string -> integer | Break/Break",
            "DCS2035 type | NewPet.parents[0]: integer -> string | Break/Break"),
        new(
            "DCS2036 a variant alone",
            [("wish: { oneOf: [{ $ref: '#/components/schemas/Ball' }, { $ref: '#/components/schemas/Bell' }] }", "wish: { $ref: '#/components/schemas/Ball' }")],
            """
            DCS2038 type renamed | NewPet.wish: NewPetWish -> Ball | Safe/Break
            DCS2036 variant removed | NewPet.wish|Bell | Break/Break
            DCS2041 no longer sent | Bell | Safe/Safe
            """,
            """
            DCS2038 type renamed | NewPet.wish: Ball -> NewPetWish | Safe/Break
            DCS2036 variant added | NewPet.wish|Bell | Safe/Break
            DCS2041 sent | Bell | Safe/Break
            """),
        new(
            "DCS2036 none of the variants is the schema",
            [("home: { $ref: '#/components/schemas/Home' }", "home: { oneOf: [{ $ref: '#/components/schemas/Ball' }, { $ref: '#/components/schemas/Bell' }] }")],
            """
            DCS2038 type renamed | Pet.home: Home -> PetHome | Safe/Break
            DCS2036 variants replaced | Pet.home | Break/Break
            """,
            """
            DCS2038 type renamed | Pet.home: PetHome -> Home | Safe/Break
            DCS2036 variants replaced | Pet.home | Break/Break
            """),
        new(
            "DCS2042 a keyword is added to a request",
            [("parents: { type: array, items: { type: string } }", "parents: { type: array, items: { type: string }, contains: { minLength: 2 }, minContains: 2 }")],
            "DCS2042 contains tightened | NewPet.parents: contains | Break/Safe",
            "DCS2042 contains loosened | NewPet.parents: contains | Safe/Safe"),
        new(
            "DCS2042 a keyword is added to a response",
            [("notes: { type: array, items: { type: string } }", "notes: { type: array, items: { type: string }, contains: { minLength: 2 } }")],
            "DCS2042 contains tightened | Pet.notes: contains | Safe/Safe",
            "DCS2042 contains loosened | Pet.notes: contains | Risk/Safe"),
        new(
            "DCS2042 names of properties",
            [("extra: { type: object, additionalProperties: { type: string } }", "extra: { type: object, additionalProperties: { type: string }, patternProperties: { ^x-: { type: string, maxLength: 9 } } }")],
            "DCS2042 patternProperties tightened | NewPet.extra: patternProperties | Break/Safe",
            "DCS2042 patternProperties loosened | NewPet.extra: patternProperties | Safe/Safe"),
        new(
            "DCS2042 a condition",
            [("Home: { type: object,", "Home: { if: { required: [street] }, then: { required: [rooms] }, type: object,")],
            "DCS2042 if tightened | Home: if | Safe/Safe",
            "DCS2042 if loosened | Home: if | Risk/Safe"),
        new(
            "DCS2042 a keyword about the text",
            [("nick: { type: string }", "nick: { type: string, contentMediaType: text/html }")],
            "DCS2042 contentMediaType changed | Pet.nick: contentMediaType | Risk/Safe",
            "DCS2042 contentMediaType changed | Pet.nick: contentMediaType | Risk/Safe"),
        new(
            "DCS2043 a sunset",
            [("operationId: getPet", "operationId: getPet\n      deprecated: true\n      x-sunset: '2030-01-31'")],
            """
            DCS2006 deprecated | getPet | Safe/Risk
            DCS2043 x-sunset set | getPet: x-sunset | Safe/Safe
            """,
            """
            DCS2006 no longer deprecated | getPet | Safe/Safe
            DCS2043 x-sunset later | getPet: x-sunset | Safe/Safe
            """),
        new(
            "DCS2043 a stability level",
            [("operationId: getPet", "operationId: getPet\n      x-stability-level: beta")],
            "DCS2043 x-stability-level decreased | getPet: x-stability-level | Risk/Safe",
            "DCS2043 x-stability-level increased | getPet: x-stability-level | Safe/Safe"),
        new(
            "DCS2044 a webhook",
            [("\ncomponents:\n", "\nwebhooks:\n  petLost: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Rope' } } } }, responses: { '204': { description: ok } } } }\ncomponents:\n")],
            "DCS2044 webhook added | webhook petLost POST | Safe/Safe",
            "DCS2044 webhook removed | webhook petLost POST | Break/Safe"),
        new(
            "DCS2045 an allOf refers to a schema",
            [("    Conflict: { type: object, properties: { other: { type: string } } }", "    Conflict: { allOf: [{ $ref: '#/components/schemas/Error' }, { type: object, properties: { other: { type: string } } }] }")],
            """
            DCS2029 optional added | Conflict.code | Safe/Safe
            DCS2029 optional added | Conflict.message | Safe/Safe
            DCS2045 allOf | Conflict: none -> Error | Safe/Safe
            """,
            """
            DCS2028 removed | Conflict.code | Risk/Break
            DCS2028 removed | Conflict.message | Risk/Break
            DCS2045 allOf | Conflict: Error -> none | Safe/Safe
            """),
    ];
}

namespace DcsGen.Tests.Review;

internal static partial class RuleRows
{
    private static RuleRow[] Operations =>
    [
        new(
            "DCS2001 an operation is removed",
            [("    delete:\n      operationId: deletePet\n      responses:\n        '204': { description: Gone. }\n", "")],
            "DCS2001 removed | deletePet | Break/Break",
            "DCS2002 added | deletePet | Safe/Safe"),
        new(
            "DCS2003 another operationId",
            [("operationId: getPet", "operationId: readPet")],
            "DCS2003 operationId | readPet: getPet -> readPet | Safe/Break",
            "DCS2003 operationId | getPet: readPet -> getPet | Safe/Break"),
        new(
            "DCS2003 another operationId that C# spells the same",
            [("operationId: getPet", "operationId: get_pet")],
            "DCS2003 operationId | get_pet: getPet -> get_pet | Safe/Safe",
            "DCS2003 operationId | getPet: get_pet -> getPet | Safe/Safe"),
        new(
            "DCS2004 another path",
            [("/shelters/{shelterId}/pets/{petId}:", "/homes/{shelterId}/pets/{petId}:")],
            """
            DCS2004 path | getPet: GET /shelters/{shelterId}/pets/{petId} -> GET /homes/{shelterId}/pets/{petId} | Break/Safe
            DCS2004 path | deletePet: DELETE /shelters/{shelterId}/pets/{petId} -> DELETE /homes/{shelterId}/pets/{petId} | Break/Safe
            """,
            """
            DCS2004 path | getPet: GET /homes/{shelterId}/pets/{petId} -> GET /shelters/{shelterId}/pets/{petId} | Break/Safe
            DCS2004 path | deletePet: DELETE /homes/{shelterId}/pets/{petId} -> DELETE /shelters/{shelterId}/pets/{petId} | Break/Safe
            """),
        new(
            "DCS2004 another method",
            [("    delete:\n      operationId: deletePet", "    put:\n      operationId: deletePet")],
            "DCS2004 path | deletePet: DELETE /shelters/{shelterId}/pets/{petId} -> PUT /shelters/{shelterId}/pets/{petId} | Break/Safe",
            "DCS2004 path | deletePet: PUT /shelters/{shelterId}/pets/{petId} -> DELETE /shelters/{shelterId}/pets/{petId} | Break/Safe"),
        new(
            "DCS2005 a path parameter is called otherwise",
            [("/pets/{petId}:", "/pets/{id}:"), ("name: petId", "name: id")],
            "DCS2005 renamed | /shelters/{shelterId}/pets/{id} path id: from petId | Safe/Risk",
            "DCS2005 renamed | /shelters/{shelterId}/pets/{petId} path petId: from id | Safe/Risk"),
        new(
            "DCS2006 an operation is deprecated",
            [("operationId: getPet", "operationId: getPet\n      deprecated: true")],
            "DCS2006 deprecated | getPet | Risk/Risk",
            "DCS2006 no longer deprecated | getPet | Safe/Safe"),
        new(
            "DCS2006 an optional parameter is deprecated",
            [("{ name: tags, in: query,", "{ name: tags, in: query, deprecated: true,")],
            "DCS2006 deprecated | listPets query tags | Risk/Risk",
            "DCS2006 no longer deprecated | listPets query tags | Safe/Safe"),
        new(
            "DCS2006 a property is deprecated",
            [("nick: { type: string }", "nick: { type: string, deprecated: true }")],
            "DCS2006 deprecated | Pet.nick | Risk/Risk",
            "DCS2006 no longer deprecated | Pet.nick | Safe/Safe"),
    ];

    private static RuleRow[] Parameters =>
    [
        new(
            "DCS2007 a required parameter is added",
            [("        - { name: X-Trace,", "        - { name: size, in: query, required: true, schema: { type: integer } }\n        - { name: X-Trace,")],
            "DCS2007 required added | listPets query size | Break/Break",
            "DCS2009 removed | listPets query size | Risk/Break"),
        new(
            "DCS2008 an optional parameter is added",
            [("        - { name: X-Trace,", "        - { name: size, in: query, schema: { type: integer } }\n        - { name: X-Trace,")],
            "DCS2008 optional added | listPets query size | Safe/Safe",
            "DCS2009 removed | listPets query size | Risk/Break"),
        new(
            "DCS2008 the first optional parameter brings a record of options",
            [("operationId: deletePet", "operationId: deletePet\n      parameters: [{ name: force, in: query, schema: { type: boolean } }]")],
            "DCS2008 optional added | deletePet query force | Safe/Risk",
            "DCS2009 removed | deletePet query force | Risk/Break"),
        new(
            "DCS2010 a parameter becomes required",
            [("{ name: tags, in: query,", "{ name: tags, in: query, required: true,")],
            "DCS2010 became required | listPets query tags | Break/Break",
            "DCS2011 became optional | listPets query tags | Safe/Break"),
        new(
            "DCS2012 a required parameter moves to a header",
            [("{ name: kind, in: query, required: true,", "{ name: kind, in: header, required: true,")],
            "DCS2012 moved | listPets header kind: from query | Break/Safe",
            "DCS2012 moved | listPets query kind: from header | Break/Safe"),
        new(
            "DCS2012 a path parameter moves to the query",
            [("/shelters/{shelterId}/pets/{petId}:", "/shelters/{shelterId}/pets:"), ("{ name: petId, in: path, required: true", "{ name: petId, in: query, required: true")],
            """
            DCS2004 path | getPet: GET /shelters/{shelterId}/pets/{petId} -> GET /shelters/{shelterId}/pets | Break/Safe
            DCS2012 moved | /shelters/{shelterId}/pets query petId: from path | Break/Safe
            DCS2004 path | deletePet: DELETE /shelters/{shelterId}/pets/{petId} -> DELETE /shelters/{shelterId}/pets | Break/Safe
            """,
            """
            DCS2004 path | getPet: GET /shelters/{shelterId}/pets -> GET /shelters/{shelterId}/pets/{petId} | Break/Safe
            DCS2012 moved | /shelters/{shelterId}/pets/{petId} path petId: from query | Break/Safe
            DCS2004 path | deletePet: DELETE /shelters/{shelterId}/pets -> DELETE /shelters/{shelterId}/pets/{petId} | Break/Safe
            """),
        new(
            "DCS2013 a parameter becomes text",
            [("{ name: limit, in: query, schema: { type: integer, format: int32, minimum: 1, maximum: 1000, default: 10 } }", "{ name: limit, in: query, schema: { type: string, minimum: 1, maximum: 1000, default: 10 } }")],
            "DCS2013 type | listPets query limit: integer (int32) -> string | Safe/Break",
            "DCS2013 type | listPets query limit: string -> integer (int32) | Break/Break"),
        new(
            "DCS2013 a parameter in the signature is widened",
            [("name: depth, in: query, required: true, schema: { type: integer, format: int32 }", "name: depth, in: query, required: true, schema: { type: integer, format: int64 }")],
            "DCS2013 type | getPet query depth: integer (int32) -> integer (int64) | Safe/Risk",
            "DCS2013 type | getPet query depth: integer (int64) -> integer (int32) | Break/Break"),
        new(
            "DCS2013 an option is widened",
            [("{ name: offset, in: query, schema: { type: integer, format: int32 } }", "{ name: offset, in: query, schema: { type: integer, format: int64 } }")],
            "DCS2013 type | listPets query offset: integer (int32) -> integer (int64) | Safe/Break",
            "DCS2013 type | listPets query offset: integer (int64) -> integer (int32) | Break/Break"),
        new(
            "DCS2013 a format that C# does not know",
            [("{ name: X-Trace, in: header, schema: { type: string } }", "{ name: X-Trace, in: header, schema: { type: string, format: hostname } }")],
            "DCS2013 type | listPets header X-Trace: string -> string (hostname) | Break/Safe",
            "DCS2013 type | listPets header X-Trace: string (hostname) -> string | Safe/Safe"),
        new(
            "DCS2016 a free parameter becomes an enum",
            [("{ name: X-Trace, in: header, schema: { type: string } }", "{ name: X-Trace, in: header, schema: { type: string, enum: [on, off] } }")],
            "DCS2016 became enum | listPets header X-Trace | Break/Break",
            "DCS2016 became free | listPets header X-Trace | Safe/Break"),
        new(
            "DCS2017 a maximum is lowered",
            [("maximum: 1000", "maximum: 500")],
            "DCS2017 maximum tightened | listPets query limit: 1000 -> 500 | Break/Safe",
            "DCS2018 maximum loosened | listPets query limit: 500 -> 1000 | Safe/Safe"),
        new(
            "DCS2017 a minimum becomes exclusive",
            [("minimum: 1,", "exclusiveMinimum: 1,")],
            "DCS2017 minimum tightened | listPets query limit: 1 -> 1 (exclusive) | Break/Safe",
            "DCS2018 minimum loosened | listPets query limit: 1 (exclusive) -> 1 | Safe/Safe"),
        new(
            "DCS2017 a pattern is set",
            [("{ name: X-Trace, in: header, schema: { type: string } }", "{ name: X-Trace, in: header, schema: { type: string, pattern: '^a' } }")],
            "DCS2017 pattern set | listPets header X-Trace:  -> ^a | Risk/Safe",
            "DCS2018 pattern removed | listPets header X-Trace: ^a ->  | Safe/Safe"),
        new(
            "DCS2017 items are limited",
            [("{ name: tags, in: query, schema: { type: array, items:", "{ name: tags, in: query, schema: { type: array, maxItems: 5, uniqueItems: true, items:")],
            """
            DCS2017 maxItems set | listPets query tags:  -> 5 | Risk/Safe
            DCS2017 uniqueItems set | listPets query tags: false | Risk/Safe
            """,
            """
            DCS2018 maxItems removed | listPets query tags: 5 ->  | Safe/Safe
            DCS2018 uniqueItems removed | listPets query tags: true | Safe/Safe
            """),
        new(
            "DCS2019 another default of a parameter",
            [("default: 10", "default: 20")],
            "DCS2019 default | listPets query limit: 10 -> 20 | Break/Risk",
            "DCS2019 default | listPets query limit: 20 -> 10 | Break/Risk"),
        new(
            "DCS2019 a default is removed",
            [(", default: 10", "")],
            "DCS2019 default | listPets query limit: 10 -> none | Break/Risk",
            "DCS2019 default | listPets query limit: none -> 10 | Break/Risk"),
        new(
            "DCS2020 a parameter is written otherwise",
            [("{ name: tags, in: query,", "{ name: tags, in: query, explode: false,")],
            "DCS2020 serialization | listPets query tags: Form, explode -> Form | Break/Safe",
            "DCS2020 serialization | listPets query tags: Form -> Form, explode | Break/Safe"),
        new(
            "DCS2020 a parameter keeps reserved characters",
            [("{ name: tags, in: query,", "{ name: tags, in: query, allowReserved: true,")],
            "DCS2020 serialization | listPets query tags: Form, explode -> Form, explode, allowReserved | Break/Safe",
            "DCS2020 serialization | listPets query tags: Form, explode, allowReserved -> Form, explode | Break/Safe"),
        new(
            "DCS2021 the client gives a parameter",
            [("{ name: petId, in: path, required: true,", "{ name: petId, in: path, required: true, x-dcsgen-client: true,")],
            "DCS2021 client | /shelters/{shelterId}/pets/{petId} path petId | Safe/Break",
            "DCS2021 client | /shelters/{shelterId}/pets/{petId} path petId | Safe/Break"),
        new(
            "DCS2090 a parameter has another name in C#",
            [("{ name: tags, in: query,", "{ name: tags, in: query, x-dcsgen-name: Labels,")],
            "DCS2090 member renamed | listPets query tags: Tags -> Labels | Safe/Break",
            "DCS2090 member renamed | listPets query tags: Labels -> Tags | Safe/Break"),
        new(
            "DCS2090 required parameters in another order",
            [("        - { name: view, in: query, required: true, schema: { type: string } }\n", ""), ("        - { name: depth,", "        - { name: view, in: query, required: true, schema: { type: string } }\n        - { name: depth,")],
            "DCS2090 parameter order | getPet: petId,view,depth | Safe/Break",
            "DCS2090 parameter order | getPet: petId,depth,view | Safe/Break"),
    ];

    private static RuleRow[] Bodies =>
    [
        new(
            "DCS2022 a body that must be sent",
            [("operationId: deletePet", "operationId: deletePet\n      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Home' } } } }")],
            """
            DCS2022 required added | deletePet body | Break/Break
            DCS2041 sent | Home | Safe/Risk
            """,
            """
            DCS2023 removed | deletePet body | Break/Break
            DCS2041 no longer sent | Home | Safe/Safe
            """),
        new(
            "DCS2022 a body that may be sent",
            [("operationId: deletePet", "operationId: deletePet\n      requestBody: { content: { application/json: { schema: { type: array, items: { type: string } } } } }")],
            "DCS2022 optional added | deletePet body | Safe/Risk",
            "DCS2023 removed | deletePet body | Break/Break"),
        new(
            "DCS2022 a body becomes optional",
            [("        required: true\n        content:", "        content:")],
            "DCS2022 became optional | createPet body | Safe/Risk",
            "DCS2022 became required | createPet body | Break/Break"),
        new(
            "DCS2022 a body may be a form, too",
            [("        content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } }", "        content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } }, application/x-www-form-urlencoded: { schema: { type: object, properties: { name: { type: string } } } } }")],
            "DCS2022 media type added | createPet body: application/x-www-form-urlencoded | Safe/Safe",
            "DCS2023 media type removed | createPet body: application/x-www-form-urlencoded | Break/Break"),
        new(
            "DCS2023 another media type",
            [("        content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } }", "        content: { text/plain: { schema: { type: string } } }")],
            """
            DCS2023 media type removed | createPet body: application/json | Break/Break
            DCS2022 media type added | createPet body: text/plain | Safe/Break
            DCS2041 no longer sent | Ball | Safe/Safe
            DCS2041 no longer sent | NewPet | Safe/Safe
            DCS2041 no longer sent | Bell | Safe/Safe
            """,
            """
            DCS2023 media type removed | createPet body: text/plain | Break/Break
            DCS2022 media type added | createPet body: application/json | Safe/Break
            DCS2041 sent | Ball | Safe/Break
            DCS2041 sent | NewPet | Safe/Break
            DCS2041 sent | Bell | Safe/Break
            """),
    ];
}

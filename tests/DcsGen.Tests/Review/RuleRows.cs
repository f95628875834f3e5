namespace DcsGen.Tests.Review;

/// <summary>A row a rule and more. A finding is: id, kind | subject | verdict on the wire/verdict in C#.</summary>
internal static class RuleRows
{
    public static IEnumerable<RuleRow> All =>
    [
        // Operations
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
            "DCS2006 deprecated | getPet | Safe/Risk",
            "DCS2006 no longer deprecated | getPet | Safe/Safe"),
        new(
            "DCS2006 an optional parameter is deprecated",
            [("{ name: tags, in: query,", "{ name: tags, in: query, deprecated: true,")],
            "DCS2006 deprecated | listPets query tags | Safe/Risk",
            "DCS2006 no longer deprecated | listPets query tags | Safe/Safe"),
        new(
            "DCS2006 a property is deprecated",
            [("nick: { type: string }", "nick: { type: string, deprecated: true }")],
            "DCS2006 deprecated | Pet.nick | Safe/Risk",
            "DCS2006 no longer deprecated | Pet.nick | Safe/Safe"),

        // Parameters
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
            "DCS2013 type | listPets query limit: integer (int32) -> string | Break/Break",
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

        // Bodies
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
            "DCS2022 became optional | createPet body | Safe/Safe",
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

        // What is sent
        new(
            "DCS2024 a required property is added",
            [("required: [name]\n      properties:\n        name: { type: string, maxLength: 20 }", "required: [name, size]\n      properties:\n        size: { type: integer }\n        name: { type: string, maxLength: 20 }")],
            "DCS2024 required added | NewPet.size | Break/Break",
            "DCS2025 removed | NewPet.size | Risk/Break"),
        new(
            "DCS2024 an optional property is added",
            [("        chip: {", "        size: { type: integer }\n        chip: {")],
            "DCS2024 optional added | NewPet.size | Safe/Safe",
            "DCS2025 removed | NewPet.size | Risk/Break"),
        new(
            "DCS2025 a property becomes readOnly",
            [("chip: { type: integer,", "chip: { readOnly: true, type: integer,")],
            "DCS2025 became readOnly | NewPet.chip | Risk/Safe",
            "DCS2024 is no longer readOnly | NewPet.chip | Safe/Safe"),
        new(
            "DCS2026 a property becomes required",
            [("required: [name]\n      properties:\n        name: { type: string, maxLength: 20 }", "required: [name, chip]\n      properties:\n        name: { type: string, maxLength: 20 }")],
            "DCS2026 became required | NewPet.chip | Break/Break",
            "DCS2026 became optional | NewPet.chip | Safe/Break"),
        new(
            "DCS2026 a property may no longer be null",
            [("name: { type: string, maxLength: 20 }", "name: { type: [string, 'null'], maxLength: 20 }")],
            "DCS2026 became nullable | NewPet.name | Safe/Risk",
            "DCS2026 became not nullable | NewPet.name | Break/Risk"),
        new(
            "DCS2013 a property has another format",
            [("born: { type: string, format: date }", "born: { type: string, format: date-time }")],
            "DCS2013 type | NewPet.born: string (date) -> string (date-time) | Break/Break",
            "DCS2013 type | NewPet.born: string (date-time) -> string (date) | Break/Break"),
        new(
            "DCS2014 an enum loses a value",
            [("Kind: { type: string, enum: [cat, dog] }", "Kind: { type: string, enum: [cat] }")],
            """
            DCS2014 value removed | Kind: "dog" | Break/Break
            """,
            """
            DCS2015 value added | Kind: "dog" | Safe/Safe
            """),
        new(
            "DCS2017 a length is lowered",
            [("maxLength: 20", "maxLength: 10")],
            "DCS2017 maxLength tightened | NewPet.name: 20 -> 10 | Break/Safe",
            "DCS2018 maxLength loosened | NewPet.name: 10 -> 20 | Safe/Safe"),
        new(
            "DCS2019 a property gets a default",
            [("chip: { type: integer,", "chip: { default: 1, type: integer,")],
            "DCS2019 default | NewPet.chip: none -> 1 | Break/Risk",
            "DCS2019 default | NewPet.chip: 1 -> none | Break/Risk"),
        new(
            "DCS2035 items of another type",
            [("parents: { type: array, items: { type: string } }", "parents: { type: array, items: { type: integer } }")],
            "DCS2035 type | NewPet.parents[]: string -> integer | Break/Break",
            "DCS2035 type | NewPet.parents[]: integer -> string | Break/Break"),
        new(
            "DCS2035 an array becomes one",
            [("parents: { type: array, items: { type: string } }", "parents: { type: string }")],
            "DCS2035 type | NewPet.parents: array -> string | Break/Break",
            "DCS2035 type | NewPet.parents: string -> array | Break/Break"),
        new(
            "DCS2035 no other members any more",
            [("Conflict: { type: object,", "Conflict: { type: object, additionalProperties: false,")],
            "DCS2035 additional | Conflict.* | Safe/Safe",
            "DCS2035 additional | Conflict.* | Break/Safe"),
        new(
            "DCS2035 other members are kept",
            [("Conflict: { type: object,", "Conflict: { type: object, additionalProperties: true,")],
            "DCS2035 additional | Conflict.* | Safe/Safe",
            "DCS2035 additional | Conflict.* | Safe/Break"),
        new(
            "DCS2035 a map of another type",
            [("additionalProperties: { type: string }", "additionalProperties: { type: integer }")],
            "DCS2035 type | NewPet.extra.*: string -> integer | Break/Break",
            "DCS2035 type | NewPet.extra.*: integer -> string | Break/Break"),
        new(
            "DCS2036 a case is added to what is sent",
            [("wish: { oneOf: [{", "wish: { oneOf: [{ $ref: '#/components/schemas/Rope' }, {")],
            """
            DCS2036 variant added | NewPet.wish|Rope | Safe/Risk
            DCS2041 sent | Rope | Safe/Break
            """,
            """
            DCS2036 variant removed | NewPet.wish|Rope | Break/Break
            DCS2041 no longer sent | Rope | Safe/Safe
            """),
        new(
            "DCS2036 a case has another tag",
            [("discriminator: { propertyName: toy }", "discriminator: { propertyName: toy, mapping: { ball: '#/components/schemas/Ball', bone: '#/components/schemas/Bone' } }")],
            """
            DCS2036 tag removed | Toy|Ball: Ball | Safe/Safe
            DCS2036 tag added | Toy|Ball: ball | Break/Safe
            DCS2036 tag removed | Toy|Bone: Bone | Safe/Safe
            DCS2036 tag added | Toy|Bone: bone | Break/Safe
            """,
            """
            DCS2036 tag removed | Toy|Ball: ball | Safe/Safe
            DCS2036 tag added | Toy|Ball: Ball | Break/Safe
            DCS2036 tag removed | Toy|Bone: bone | Safe/Safe
            DCS2036 tag added | Toy|Bone: Bone | Break/Safe
            """),

        // What comes back
        new(
            "DCS2027 another success",
            [("        '201': { description", "        '200': { description")],
            """
            DCS2027 removed | createPet 201 | Break/Safe
            DCS2027 added | createPet 200 | Safe/Safe
            """,
            """
            DCS2027 removed | createPet 200 | Break/Safe
            DCS2027 added | createPet 201 | Safe/Safe
            """),
        new(
            "DCS2027 another media type",
            [("'201': { description: The pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }", "'201': { description: The pet., content: { text/plain: { schema: { type: string } } } }")],
            """
            DCS2027 media type removed | createPet 201: application/json | Break/Break
            DCS2027 media type added | createPet 201: text/plain | Safe/Break
            """,
            """
            DCS2027 media type removed | createPet 201: text/plain | Break/Break
            DCS2027 media type added | createPet 201: application/json | Safe/Break
            """),
        new(
            "DCS2027 another schema",
            [("'201': { description: The pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }", "'201': { description: The pet., content: { application/json: { schema: { $ref: '#/components/schemas/Home' } } } }")],
            "DCS2027 replaced | createPet 201 application/json: Pet -> Home | Break/Break",
            "DCS2027 replaced | createPet 201 application/json: Home -> Pet | Risk/Break"),
        new(
            "DCS2027 a success with a body, too",
            [("'204': { description: Gone. }", "'204': { description: Gone. }\n        '200': { description: Here it was., content: { application/json: { schema: { $ref: '#/components/schemas/Home' } } } }")],
            "DCS2027 added | deletePet 200 | Safe/Safe",
            "DCS2027 removed | deletePet 200 | Break/Break"),
        new(
            "DCS2028 an optional property is removed",
            [("        nick: { type: string }\n", "")],
            "DCS2028 removed | Pet.nick | Risk/Break",
            "DCS2029 optional added | Pet.nick | Safe/Safe"),
        new(
            "DCS2028 a required property is removed",
            [("required: [id, name, age]", "required: [id, name]"), ("        age: { type: integer, format: int32 }\n", "")],
            "DCS2028 removed | Pet.age | Break/Break",
            "DCS2029 required added | Pet.age | Safe/Safe"),
        new(
            "DCS2030 a value becomes optional",
            [("required: [id, name, age]", "required: [id, name]")],
            "DCS2030 became optional | Pet.age | Break/Break",
            "DCS2031 became required | Pet.age | Risk/Break"),
        new(
            "DCS2030 a reference becomes optional",
            [("required: [id, name, age]", "required: [id, age]")],
            "DCS2030 became optional | Pet.name | Break/Risk",
            "DCS2031 became required | Pet.name | Risk/Safe"),
        new(
            "DCS2030 a value may be null",
            [("age: { type: integer, format: int32 }", "age: { type: [integer, 'null'], format: int32 }")],
            "DCS2030 became nullable | Pet.age | Break/Break",
            "DCS2031 became not nullable | Pet.age | Risk/Break"),
        new(
            "DCS2030 a named schema may be null, and is told once",
            [("    Home: { type: object,", "    Home: { type: [object, 'null'],")],
            "DCS2030 became nullable | Home | Break/Safe",
            "DCS2031 became not nullable | Home | Risk/Safe"),
        new(
            "DCS2032 another type",
            [("nick: { type: string }", "nick: { type: integer }")],
            "DCS2032 type | Pet.nick: string -> integer | Break/Break",
            "DCS2032 type | Pet.nick: integer -> string | Break/Break"),
        new(
            "DCS2032 a type is narrowed",
            [("weight: { type: number }", "weight: { type: integer }")],
            "DCS2032 type | Pet.weight: number -> integer | Safe/Risk",
            "DCS2032 type | Pet.weight: integer -> number | Break/Break"),
        new(
            "DCS2033 an enum gains a value",
            [("enum: [here, away]", "enum: [here, away, lost]")],
            """
            DCS2033 value added | Pet.state: "lost" | Safe/Safe
            """,
            """
            DCS2034 value removed | Pet.state: "lost" | Safe/Break
            """),
        new(
            "DCS2033 a closed enum gains a value",
            [("[calm, wild]", "[calm, wild, sad]")],
            """
            DCS2033 value added | Pet.mood: "sad" | Risk/Safe
            """,
            """
            DCS2034 value removed | Pet.mood: "sad" | Safe/Break
            """),
        new(
            "DCS2033 an enum is no longer closed",
            [(", x-dcsgen-closed: true", "")],
            "DCS2033 opened | Pet.mood | Risk/Safe",
            "DCS2033 closed | Pet.mood | Safe/Safe"),
        new(
            "DCS2016 an enum becomes free",
            [("state: { type: string, enum: [here, away] }", "state: { type: string }")],
            "DCS2016 became free | Pet.state | Risk/Break",
            "DCS2016 became enum | Pet.state | Safe/Break"),
        new(
            "DCS2036 a case is added to what comes",
            [("Toy: { oneOf: [{", "Toy: { oneOf: [{ $ref: '#/components/schemas/Rope' }, {")],
            "DCS2036 variant added | Toy|Rope | Break/Risk",
            "DCS2036 variant removed | Toy|Rope | Safe/Break"),
        new(
            "DCS2036 another discriminator",
            [("discriminator: { propertyName: toy }", "discriminator: { propertyName: size }")],
            "DCS2036 discriminator | Toy: toy -> size | Break/Safe",
            "DCS2036 discriminator | Toy: size -> toy | Break/Safe"),
        new(
            "DCS2037 an error is removed",
            [("        '404': { description: No such shelter., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }\n", "")],
            "DCS2037 removed | listPets 404 | Safe/Risk",
            "DCS2037 added | listPets 404 | Safe/Safe"),
        new(
            "DCS2037 an error has another schema",
            [(
                "'404': { description: No such shelter., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }",
                "'404': { description: No such shelter., content: { application/json: { schema: { $ref: '#/components/schemas/Conflict' } } } }")],
            "DCS2037 replaced | listPets 404 application/json: Error -> Conflict | Risk/Risk",
            "DCS2037 replaced | listPets 404 application/json: Conflict -> Error | Risk/Risk"),
        new(
            "DCS2090 a property has another name in C#",
            [("nick: { type: string }", "nick: { type: string, x-dcsgen-name: NickName }")],
            "DCS2090 member renamed | Pet.nick: Nick -> NickName | Safe/Break",
            "DCS2090 member renamed | Pet.nick: NickName -> Nick | Safe/Break"),
        new(
            "DCS2090 an enum's constant has another name",
            [("Kind: { type: string, enum: [cat, dog] }", "Kind: { type: string, enum: [cat, dog], x-enum-varnames: [Kitten, Puppy] }")],
            """
            DCS2090 constant renamed | Kind: Cat -> Kitten | Safe/Break
            DCS2090 constant renamed | Kind: Dog -> Puppy | Safe/Break
            """,
            """
            DCS2090 constant renamed | Kind: Kitten -> Cat | Safe/Break
            DCS2090 constant renamed | Kind: Puppy -> Dog | Safe/Break
            """),

        // Schemas
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

        // The document
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
            "DCS2039 security narrowed | security: key or token(read write) -> key | Risk/Break",
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
            "DCS2039 security narrowed | deletePet: key or token(read) -> key or token(read write) | Risk/Risk"),
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
            "DCS2040 header removed | listPets 200 X-Left | Risk/Safe",
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

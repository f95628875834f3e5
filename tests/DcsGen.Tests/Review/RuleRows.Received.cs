namespace DcsGen.Tests.Review;

internal static partial class RuleRows
{
    private static RuleRow[] Received =>
    [
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
            "DCS2027 added | deletePet 200 | Safe/Break",
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
            DCS2033 value added | Pet.state: "lost" | Risk/Safe
            """,
            """
            DCS2034 value removed | Pet.state: "lost" | Safe/Break
            """),
        new(
            "DCS2033 a closed enum gains a value",
            [("[calm, wild]", "[calm, wild, sad]")],
            """
            DCS2033 value added | Pet.mood: "sad" | Break/Safe
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
            "DCS2036 discriminator | Toy: size -> toy | Break/Break"),
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
    ];
}

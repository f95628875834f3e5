namespace DcsGen.Tests.Review;

internal static partial class RuleRows
{
    private static RuleRow[] Sent =>
    [
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
    ];
}

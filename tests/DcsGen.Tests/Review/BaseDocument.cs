namespace DcsGen.Tests.Review;

/// <summary>The document that the rows of <see cref="RuleRows"/> edit.</summary>
internal static class BaseDocument
{
    public const string Text =
        """
        openapi: 3.1.0
        info: { title: Shelter, version: 1.2.0 }
        servers:
          - url: https://{region}.example.com/v1
            variables: { region: { default: eu, enum: [eu, us] } }
        security: [{ key: [] }, { token: [read, write] }]
        paths:
          /pets:
            get:
              operationId: listPets
              x-dcsgen-paging: { kind: offset, offset: offset, limit: limit, items: /pets }
              parameters:
                - { name: kind, in: query, required: true, schema: { $ref: '#/components/schemas/Kind' } }
                - { name: offset, in: query, schema: { type: integer, format: int32 } }
                - { name: limit, in: query, schema: { type: integer, format: int32, minimum: 1, maximum: 1000, default: 10 } }
                - { name: tags, in: query, schema: { type: array, items: { type: string } } }
                - { name: X-Trace, in: header, schema: { type: string } }
              responses:
                '200':
                  description: The pets.
                  headers: { X-Left: { required: true, schema: { type: integer } } }
                  content: { application/json: { schema: { $ref: '#/components/schemas/PetPage' } } }
                '404': { description: No such shelter., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
            post:
              operationId: createPet
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } }
              responses:
                '201': { description: The pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
                '409': { description: There already., content: { application/json: { schema: { $ref: '#/components/schemas/Conflict' } } } }
          /shelters/{shelterId}/pets/{petId}:
            parameters:
              - { name: shelterId, in: path, required: true, x-dcsgen-client: true, schema: { type: string } }
              - { name: petId, in: path, required: true, schema: { type: string } }
            get:
              operationId: getPet
              parameters:
                - { name: depth, in: query, required: true, schema: { type: integer, format: int32 } }
                - { name: view, in: query, required: true, schema: { type: string } }
              responses:
                '200': { description: The pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
            delete:
              operationId: deletePet
              responses:
                '204': { description: Gone. }
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key }
            token: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://example.com/token, scopes: { read: Read., write: Write. } } } }
          schemas:
            PetPage:
              type: object
              required: [pets]
              properties:
                pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }
                total: { type: integer, format: int32 }
            Pet:
              type: object
              required: [id, name, age]
              properties:
                id: { type: string, readOnly: true }
                name: { type: string }
                age: { type: integer, format: int32 }
                weight: { type: number }
                nick: { type: string }
                state: { type: string, enum: [here, away] }
                notes: { type: array, items: { type: string } }
                home: { $ref: '#/components/schemas/Home' }
                mood: { type: string, enum: [calm, wild], x-dcsgen-closed: true }
                toy: { $ref: '#/components/schemas/Toy' }
            NewPet:
              type: object
              required: [name]
              properties:
                name: { type: string, maxLength: 20 }
                kind: { $ref: '#/components/schemas/Kind' }
                chip: { type: integer, format: int64 }
                born: { type: string, format: date }
                parents: { type: array, items: { type: string } }
                extra: { type: object, additionalProperties: { type: string } }
                wish: { oneOf: [{ $ref: '#/components/schemas/Ball' }, { $ref: '#/components/schemas/Bell' }] }
            Kind: { type: string, enum: [cat, dog] }
            Home: { type: object, properties: { street: { type: string }, rooms: { type: array, items: { type: string } } } }
            Toy: { oneOf: [{ $ref: '#/components/schemas/Ball' }, { $ref: '#/components/schemas/Bone' }], discriminator: { propertyName: toy } }
            Ball: { type: object, required: [toy], properties: { toy: { type: string }, size: { type: integer, format: int32 } } }
            Bone: { type: object, required: [toy], properties: { toy: { type: string }, meat: { type: boolean } } }
            Bell: { type: object, required: [toy], properties: { toy: { type: string }, tone: { type: string } } }
            Rope: { type: object, required: [toy], properties: { toy: { type: string }, knots: { type: integer } } }
            Error: { type: object, properties: { code: { type: string }, message: { type: string } } }
            Conflict: { type: object, properties: { other: { type: string } } }
        """;
}

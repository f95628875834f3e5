// microsoft31: of 58 endpoints 58 are right and 0 are described wrongly
// microsoft30: of 58 endpoints 58 are right and 0 are described wrongly
// nswag: POST /v1/numbers/wide: is described wrongly: an sbyte is an object; 200: EchoWideNumbers: JsonException: The JSON value could not be converted to System.Collections.Generic.IReadOnlyDictionary`2[System.String,System.Text.Json.JsonElement]. Path: $ | LineNumber: 0 | BytePositionInLine: 4.
// nswag: GET /v1/vehicles: is described wrongly: derived types without a discriminator cannot be described; 200: there is no method
// nswag: POST /v1/vehicles: is described wrongly: derived types without a discriminator cannot be described; 200: there is no method
// nswag: PATCH /v1/lines/{id}: is described wrongly: a JSON Patch is an object; 200: PatchLine: JsonException: an object was expected, StartArray came
// nswag: POST /v1/forms: is described wrongly: the form is a query parameter; 200: no method takes a body
// nswag: POST /v1/files: is described wrongly: a field of the form is a query parameter; 200: SendFile: InvalidOperationException: The form has no field 'note'.
// nswag: POST /v1/files/many: is described wrongly: the files are any JSON; 200: SendFiles: changed : [{"name":"file.txt","contentType":"text/plain","length":1,"text":"a","note":null… became []
// nswag: GET /v1/files: is described wrongly: the file is JSON; 200: GetFile: status 200: GetFile: 200 OK: the operation succeeded, but the body is not what the document says: 'the bytes' is an invalid JSON literal. Expected the literal 'true'. LineNumber: 0 | BytePositionInLine: 1 (at $)
// nswag: GET /v1/events: is described wrongly: the event stream is JSON; 200: GetEvents: status 200: GetEvents: 200 OK: the operation succeeded, but the body is not what the document says: 'e' is an invalid start of a value. LineNumber: 0 | BytePositionInLine: 0 (at $)
// nswag: GET /v1/ticks: is described wrongly: the event stream is JSON; 200: GetTicks: status 200: GetTicks: 200 OK: the operation succeeded, but the body is not what the document says: 'e' is an invalid start of a value. LineNumber: 0 | BytePositionInLine: 0 (at $)
// nswag: PATCH /api/books/{id}: is described wrongly: a JSON Patch is an object; 200: BooksPatch: JsonException: an object was expected, StartArray came
// nswag: POST /api/books/form: is described wrongly: the form is multipart, and the server takes it URL-encoded; 200: BooksAddByForm: status 415: Books_AddByForm: 415 UnsupportedMediaType: Unsupported Media Type
// nswag: of 58 endpoints 46 are right and 12 are described wrongly
// swashbuckle30: POST /v1/numbers/wide: is described wrongly: unsigned integers are signed ones; 200: EchoWideNumbers: JsonException: The JSON value could not be converted to System.Nullable`1[System.Int32]. Path: $ | LineNumber: 0 | BytePositionInLine: 10.
// swashbuckle30: PATCH /v1/lines/{id}: is described wrongly: a JSON Patch is an object; 200: PatchLine: JsonException: an object was expected, StartArray came
// swashbuckle30: POST /v1/streams: is described wrongly: the body has no media type; 200: no method takes a body
// swashbuckle30: PATCH /api/books/{id}: is described wrongly: a JSON Patch is an object; 200: PatchBook: JsonException: an object was expected, StartArray came
// swashbuckle30: of 58 endpoints 54 are right and 4 are described wrongly
// swashbuckle20: POST /v1/numbers/wide: is described wrongly: unsigned integers are signed ones; 200: EchoWideNumbers: JsonException: The JSON value could not be converted to System.Nullable`1[System.Int32]. Path: $ | LineNumber: 0 | BytePositionInLine: 10.
// swashbuckle20: GET /v1/enums/{color}: is described wrongly: parameters have no type; 200: FindEnums: JsonException: The JSON value could not be converted to System.String. Path: $ | LineNumber: 0 | BytePositionInLine: 1.
// swashbuckle20: POST /v1/shapes: is described wrongly: only the first derived type is described; 200: EchoShape: lost /side: 2.5 did not come back
// swashbuckle20: GET /v1/shapes: is described wrongly: only the first derived type is described; 200: ListShapes: lost /1/side: 2 did not come back
// swashbuckle20: POST /v1/animals: is described wrongly: only the first derived type is described; 200: EchoAnimal: JsonException: The JSON value could not be converted to System.String. Path: $ | LineNumber: 0 | BytePositionInLine: 1.
// swashbuckle20: GET /v1/vehicles: is described wrongly: only the first derived type is described; 200: ListVehicles: lost /0/doors: 5 did not come back
// swashbuckle20: POST /v1/holders: is described wrongly: only the first derived type is described; 200: EchoHolder: lost /shapes/1/side: 2 did not come back
// swashbuckle20: PATCH /v1/lines/{id}: is described wrongly: a JSON Patch is an object; 200: PatchLine: JsonException: an object was expected, StartArray came
// swashbuckle20: POST /v1/forms: is described wrongly: the form has no fields; 200: SendForm: JsonException: The JSON value could not be converted to System.String. Path: $ | LineNumber: 0 | BytePositionInLine: 1.
// swashbuckle20: POST /v1/files: is described wrongly: the file is a string; 200: SendFile: status 400: SendFile: 400 BadRequest: Bad Request
// swashbuckle20: POST /v1/streams: is described wrongly: the body has no media type; 200: no method takes a body
// swashbuckle20: GET /v1/secret: is described wrongly: the security scheme has no type; 200: GetSecret: status 401: GetSecret: 401 Unauthorized: Unauthorized
// swashbuckle20: PATCH /api/books/{id}: is described wrongly: a JSON Patch is an object; 200: PatchBook: JsonException: an object was expected, StartArray came
// swashbuckle20: POST /api/books/{id}/cover: is described wrongly: the file is a string; 200: PutCover: status 400: PutCover: 400 BadRequest: One or more validation errors occurred.
// swashbuckle20: POST /api/books/form: is described wrongly: the list is one field with commas, and the server takes a field for each item; 200: AddByForm: changed /tags: ["a","b,c"] became ["a,b,c"]
// swashbuckle20: of 58 endpoints 43 are right and 15 are described wrongly

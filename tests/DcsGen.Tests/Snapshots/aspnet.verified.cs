// microsoft31: GET /api/books/{id}/cover: 200: GetCover: status 200: GetCover: 200 OK: the operation succeeded, but the body is not what the document says: '0x89' is an invalid start of a value. LineNumber: 0 | BytePositionInLine: 0 (at $)
// microsoft31: of 57 endpoints 56 are right and 0 are described wrongly
// microsoft30: GET /api/books/{id}/cover: 200: GetCover: status 200: GetCover: 200 OK: the operation succeeded, but the body is not what the document says: '0x89' is an invalid start of a value. LineNumber: 0 | BytePositionInLine: 0 (at $)
// microsoft30: of 57 endpoints 56 are right and 0 are described wrongly
// nswag: POST /v1/numbers/wide: is described wrongly: an sbyte is an object
// nswag: GET /v1/vehicles: is described wrongly: derived types without a discriminator cannot be described
// nswag: POST /v1/vehicles: is described wrongly: derived types without a discriminator cannot be described
// nswag: PATCH /v1/lines/{id}: is described wrongly: a JSON Patch is an object
// nswag: POST /v1/forms: is described wrongly: the form is a query parameter
// nswag: POST /v1/files: is described wrongly: a field of the form is a query parameter
// nswag: POST /v1/files/many: is described wrongly: the files are any JSON
// nswag: GET /v1/files: is described wrongly: the file is JSON
// nswag: GET /v1/events: is described wrongly: the event stream is JSON
// nswag: GET /v1/ticks: is described wrongly: the event stream is JSON
// nswag: PATCH /api/books/{id}: is described wrongly: a JSON Patch is an object
// nswag: POST /api/books/form: is described wrongly: the form is multipart, and the server takes it URL-encoded
// nswag: of 57 endpoints 45 are right and 12 are described wrongly
// swashbuckle30: POST /v1/numbers/wide: is described wrongly: unsigned integers are signed ones
// swashbuckle30: PATCH /v1/lines/{id}: is described wrongly: a JSON Patch is an object
// swashbuckle30: POST /v1/streams: is described wrongly: the body has no media type
// swashbuckle30: PATCH /api/books/{id}: is described wrongly: a JSON Patch is an object
// swashbuckle30: of 57 endpoints 53 are right and 4 are described wrongly
// swashbuckle20: POST /v1/numbers/wide: is described wrongly: unsigned integers are signed ones
// swashbuckle20: GET /v1/enums/{color}: is described wrongly: parameters have no type
// swashbuckle20: POST /v1/shapes: is described wrongly: only the first derived type is described
// swashbuckle20: GET /v1/shapes: is described wrongly: only the first derived type is described
// swashbuckle20: POST /v1/animals: is described wrongly: only the first derived type is described
// swashbuckle20: GET /v1/vehicles: is described wrongly: only the first derived type is described
// swashbuckle20: POST /v1/holders: is described wrongly: only the first derived type is described
// swashbuckle20: PATCH /v1/lines/{id}: is described wrongly: a JSON Patch is an object
// swashbuckle20: POST /v1/forms: is described wrongly: the form has no fields
// swashbuckle20: POST /v1/files: is described wrongly: the file is a string
// swashbuckle20: POST /v1/streams: is described wrongly: the body has no media type
// swashbuckle20: GET /v1/secret: is described wrongly: the security scheme has no type
// swashbuckle20: PATCH /api/books/{id}: is described wrongly: a JSON Patch is an object
// swashbuckle20: POST /api/books/{id}/cover: is described wrongly: the file is a string
// swashbuckle20: POST /api/books/form: is described wrongly: the list is one field with commas, and the server takes a field for each item
// swashbuckle20: of 57 endpoints 42 are right and 15 are described wrongly

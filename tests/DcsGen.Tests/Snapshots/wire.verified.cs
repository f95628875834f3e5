//         answer: changed: GET /pets at formats.yaml#/components/schemas/All/properties/j
//         answer: lost: POST /b at success-statuses.yaml#/components/schemas/Job
//         not called: GET /a: request 1: only empty values for query parameter 'other'
//         not called: GET /a: request 3: only empty values for query parameter 'other'
//         request: path: DELETE /pets at openapi-2-responses.yaml#/paths/~1pets/delete
//         request: path: GET /bytes at openapi-2-responses.yaml#/paths/~1bytes/get
//         request: path: GET /pets at openapi-2-responses.yaml#/paths/~1pets/get
//         request: path: GET /photo at openapi-2-responses.yaml#/paths/~1photo/get
//         request: path: POST /pets at openapi-2-responses.yaml#/paths/~1pets/post
// DCS1004 request: threw: GET /pets/{point}/of{kind} at parameter-styles.yaml#/paths/~1pets~1{point}~1of{kind}/get/parameters/0

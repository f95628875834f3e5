//         answer: changed: GET /pets at formats.yaml#/components/schemas/All/properties/h
//         answer: changed: GET /pets at formats.yaml#/components/schemas/All/properties/j
//         answer: changed: GET /v2/{project_id}/instances/{instance_id}/bigkey-tasks at dcs.openapi.yaml#/components/schemas/RecordsResponse/properties/created_at
//         answer: changed: GET /v2/{project_id}/instances/{instance_id}/bigkey-tasks at dcs.openapi.yaml#/components/schemas/RecordsResponse/properties/finished_at
//         answer: changed: GET /v2/{project_id}/instances/{instance_id}/bigkey-tasks at dcs.openapi.yaml#/components/schemas/RecordsResponse/properties/started_at
//         answer: changed: GET /v2/{project_id}/instances/{instance_id}/offline/key-analysis at dcs.openapi.yaml#/components/schemas/OfflineKeyAnalysisRecord/properties/created_at
//         answer: changed: GET /v2/{project_id}/instances/{instance_id}/offline/key-analysis at dcs.openapi.yaml#/components/schemas/OfflineKeyAnalysisRecord/properties/started_at
//         answer: changed: POST /v3/auth/tokens at iam.openapi.yaml#/components/schemas/TokenResult/properties/expires_at
//         answer: lost: POST /b at success-statuses.yaml#/components/schemas/Job
//         not called: GET /a: request 1: only empty values for query parameter 'other'
//         not called: GET /a: request 3: only empty values for query parameter 'other'
//         request body: added: POST /pets at body-post-created.yaml#/components/schemas/Pet
//         request: header: GET /pets at headers.yaml#/paths/~1pets/get/parameters/0/schema
//         request: path: DELETE /pets at openapi-2-responses.yaml#/paths/~1pets/delete
//         request: path: GET /bytes at openapi-2-responses.yaml#/paths/~1bytes/get
//         request: path: GET /pets at openapi-2-responses.yaml#/paths/~1pets/get
//         request: path: GET /photo at openapi-2-responses.yaml#/paths/~1photo/get
//         request: path: POST /pets at openapi-2-responses.yaml#/paths/~1pets/post
// DCS1004 request: threw: GET /pets/{point}/of{kind} at parameter-styles.yaml#/paths/~1pets~1{point}~1of{kind}/get/parameters/0

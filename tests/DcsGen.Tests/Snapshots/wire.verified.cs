//         not called: GET /a: request 1: only empty values for query parameter 'other'
//         not called: GET /a: request 3: only empty values for query parameter 'other'
// DCS1004 request: threw: GET /pets/{point}/of{kind} at parameter-styles.yaml#/paths/~1pets~1{point}~1of{kind}/get/parameters/0

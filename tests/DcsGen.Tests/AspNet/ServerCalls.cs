namespace DcsGen.Tests.AspNet;

/// <summary>Calls of every endpoint of the test server.</summary>
internal static class ServerCalls
{
    private const string Line = """{"qty":3,"price":1.25,"note":"n"}""";
    private const string Patch = """[{"op":"replace","path":"/name","value":"new"},{"op":"test","path":"/count","value":7},{"op":"add","path":"/count","value":8}]""";
    private const string Fields = """{"name":"Ann, Bo & \"Co\"","age":41,"color":"DarkGreen","born":"2000-02-29","tags":["a","b,c"]}""";
    private const string FormFields = """{"Name":"Ann, Bo & \"Co\"","Age":41,"Color":"DarkGreen","Born":"2000-02-29","Tags":["a","b,c"]}""";
    private const string Book = """{"id":7,"title":"T","cover":"Blue","price":12.5,"published":"2024-02-29","readingTime":"1.02:03:04","tags":{}}""";

    public static IReadOnlyList<ServerCall> All { get; } =
    [
        ServerCall.Echo(
            "POST /v1/numbers",
            """{"byte":255,"int16":-32768,"uInt16":65535,"int32":-2147483648,"uInt32":2147483647,"int64":-9223372036854775808,"uInt64":9223372036854775807,"single":1.5,"double":1E-300,"decimal":12345.6789}"""),
        ServerCall.Echo("POST /v1/numbers/wide", """{"sByte":-128,"uInt32":4294967295,"uInt64":18446744073709551615}"""),
        ServerCall.Echo(
            "POST /v1/numbers/optional",
            """{"byte":1,"int16":null,"int32":2,"uInt32":null,"int64":3,"uInt64":4,"single":null,"double":5.5,"decimal":6.25}"""),
        new("GET /v1/numbers/{id}", """{"id":5,"take":9007199254740993,"prio":[1,-2],"least":0.1,"price":3.50,"trace":77}""")
        {
            Parameters = """{"id":5,"take":9007199254740993,"prio":[1,-2],"least":0.1,"price":3.50,"X-Trace":77}""",
        },
        ServerCall.Echo(
            "POST /v1/scalars",
            """{"guid":"6f9619ff-8b86-d011-b42d-00c04fc964ff","date":"2024-02-29","time":"23:59:58","span":"-1.02:03:04.5000000","moment":"2024-02-29T01:02:03+05:30","utc":"2024-02-29T01:02:03Z","link":"https://example.org/a?b=c","bytes":"AQID/w==","letter":"x","flag":true,"text":"t\u00e4\n\""}"""),
        new("GET /v1/scalars/{guid}", """{"guid":"6f9619ff-8b86-d011-b42d-00c04fc964ff","date":"2024-02-29","time":"23:59:58","span":"-1.02:03:04.5000000","moment":"2024-02-29T01:02:03+05:30","link":"https://example.org/a?b=c"}""")
        {
            Parameters = """{"guid":"6f9619ff-8b86-d011-b42d-00c04fc964ff","date":"2024-02-29","time":"23:59:58","span":"-1.02:03:04.5000000","moment":"2024-02-29T01:02:03+05:30","link":"https://example.org/a?b=c"}""",
        },
        ServerCall.Echo(
            "POST /v1/enums",
            """{"color":"DarkGreen","level":5,"maybeColor":null,"maybeLevel":1,"colors":["Red","Blue"],"levels":{"a":1,"b":5}}"""),
        new("GET /v1/enums/{color}", """{"color":"Blue","level":5,"colors":["Red","DarkGreen"]}""")
        {
            Parameters = """{"color":"Blue","level":5,"colors":["Red","DarkGreen"]}""",
        },
        ServerCall.Echo(
            "POST /v1/collections",
            """{"counts":{"a":1,"b c":2},"lines":{"x":{"qty":1,"price":2.5,"note":null}},"texts":["","t"],"grid":[[1,2],[],[3]],"ids":["6f9619ff-8b86-d011-b42d-00c04fc964ff"],"prices":{"p":[1.5,null]}}"""),
        ServerCall.Echo(
            "POST /v1/nullables",
            """{"number":null,"text":null,"line":null,"list":null,"color":null,"level":null,"moment":null,"span":null,"shape":null,"map":null}"""),
        ServerCall.Echo(
            "POST /v1/nullables",
            """{"number":1,"text":"t","line":{"qty":1,"price":2,"note":"n"},"list":[1],"color":"Red","level":5,"moment":"2024-02-29T01:02:03-08:00","span":"00:00:01","shape":{"kind":"circle","radius":1.5,"name":"c"},"map":{"a":"","b":"c"}}"""),
        ServerCall.Echo("POST /v1/any", """{"any":[1,"two",null,{"x":true}]}"""),
        ServerCall.Echo("POST /v1/shapes", """{"kind":"square","side":2.5,"name":"s"}"""),
        new("GET /v1/shapes", """[{"kind":"circle","radius":1.5,"name":"c"},{"kind":"square","side":2,"name":"s"}]"""),
        ServerCall.Echo("POST /v1/animals", """{"$type":2,"lives":9,"name":"Tom"}"""),
        new("GET /v1/vehicles", """[{"doors":5,"wheels":4},{"hasBell":true,"wheels":2},{"wheels":1}]"""),
        new("POST /v1/vehicles", """{"wheels":2}""") { Body = """{"wheels":2}""" },
        ServerCall.Echo(
            "POST /v1/holders",
            """{"shape":null,"animal":null,"shapes":[{"kind":"circle","radius":1,"name":"a"},{"kind":"square","side":2,"name":"b"}]}"""),
        ServerCall.Echo(
            "POST /v1/holders",
            """{"shape":{"kind":"square","side":2,"name":"b"},"animal":{"$type":1,"barks":true,"name":"Rex"},"shapes":[]}"""),
        ServerCall.Echo(
            "POST /v1/trees",
            """{"value":"root","children":[{"value":"a","children":[{"value":"b","children":[],"twin":null}],"twin":null}],"twin":{"value":"c","children":[],"twin":null}}"""),
        new("GET /v1/lines/{id}", """{"qty":9,"price":1.25,"note":"found"}""") { Parameters = """{"id":9}""" },
        new("GET /v1/lines/{id}", """{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.5","title":"No such line","status":404,"detail":"There is no line 404."}""")
        {
            Parameters = """{"id":404}""",
            Status = 404,
        },
        new("GET /v1/lines/{id}/cached", """{"qty":9,"price":1.25,"note":"new"}""") { Parameters = """{"id":9}""", Header = "ETag: \"1\"" },
        new("GET /v1/lines/{id}/cached", "") { Parameters = """{"id":9,"If-None-Match":"\"1\""}""", Status = 304, Header = "ETag: \"1\"" },
        new("PUT /v1/lines/{id}", "") { Parameters = """{"id":1,"If-Match":"\"1\""}""", Body = Line, Status = 204, Header = "ETag: \"2\"" },
        new("PUT /v1/lines/{id}", """{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.13","title":"Precondition Failed","status":412,"detail":"The line has changed."}""")
        {
            Parameters = """{"id":1,"If-Match":"\"0\""}""",
            Body = Line,
            Status = 412,
        },
        new("DELETE /v1/lines/{id}", "") { Parameters = """{"id":1}""", Status = 204 },
        new("PATCH /v1/lines/{id}", """{"name":"new","count":8}""") { Parameters = """{"id":7}""", Body = Patch },
        new("POST /v1/lines/bulk", "2") { Body = $"[{Line},{Line}]" },
        new("GET /v1/lines", """{"items":[{"qty":1,"price":1,"note":null}],"total":0,"next":"/v1/lines?page=2"}"""),
        new("GET /v1/lines", """{"items":[{"qty":3,"price":1,"note":"t"}],"total":9,"next":"/v1/lines?page=2"}""")
        {
            Parameters = """{"text":"t","size":9,"page":3}""",
        },
        new("POST /v1/orders", """{"id":"6f9619ff-8b86-d011-b42d-00c04fc964ff","customer":"Ann","amount":2,"lines":[{"qty":3,"price":1.25,"note":"n"}],"created":"2024-02-29T01:02:03+02:00"}""")
        {
            Body = $$"""{"customer":"Ann","amount":2,"lines":[{{Line}}]}""",
            Status = 201,
            Header = "Location: /v1/orders/1",
        },
        new("POST /v1/orders", """{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.1","title":"One or more validation errors occurred.","status":400,"errors":{"amount":["At most 10."]}}""")
        {
            Body = """{"customer":"Ann","amount":11,"lines":[]}""",
            Status = 400,
        },
        new("POST /v1/forms", Fields) { Body = Fields },
        new("POST /v1/files", """{"name":"file.txt","contentType":"text/plain","length":5,"text":"bytes","note":"a note"}""") { Body = """{"file":"bytes","note":"a note"}""" },
        new("POST /v1/files/many", """[{"name":"file.txt","contentType":"text/plain","length":1,"text":"a","note":null},{"name":"file.txt","contentType":"text/plain","length":2,"text":"bc","note":null}]""")
        {
            Body = """{"files":["a","bc"]}""",
        },
        new("GET /v1/files", "\"the bytes\""),
        new("POST /v1/streams", "6") { Body = "\"stream\"" },
        new("POST /v1/texts", "4") { Body = "\"text\"" },
        new("GET /v1/texts", "\"some text\""),
        new("POST /v1/maybe", "true"),
        new("POST /v1/maybe", "false") { Body = Line },
        new("GET /v1/events", """[{"data":{"n":0,"text":"tick 0"},"event":"tock","id":"e0","retry":"00:00:03"},{"data":{"n":1,"text":"tick 1"},"event":"tock","id":"e1","retry":"00:00:03"},{"data":{"n":2,"text":"tick 2"},"event":"tock","id":"e2","retry":"00:00:03"}]"""),
        new("GET /v1/ticks", """[{"data":{"n":0,"text":"tick 0"},"event":"tick"},{"data":{"n":1,"text":"tick 1"},"event":"tick"},{"data":{"n":2,"text":"tick 2"},"event":"tick"}]"""),
        new("GET /v1/stream", """[{"n":0,"text":"tick 0"},{"n":1,"text":"tick 1"},{"n":2,"text":"tick 2"}]"""),
        new("GET /v1/search", "\"a b c,d True\"") { Parameters = """{"q":"a b","tags":["c,d"],"exact":true}""" },
        new("GET /v1/search", "\"& x|y False\"") { Parameters = """{"q":"&","tags":["x","y"]}""" },
        new("GET /v1/headers", """{"text":"some text","id":"6f9619ff-8b86-d011-b42d-00c04fc964ff","numbers":"1|-2"}""")
        {
            Parameters = """{"X-Text":"some text","X-Id":"6f9619ff-8b86-d011-b42d-00c04fc964ff","X-Numbers":[1,-2]}""",
            Header = "X-Answer: yes",
        },
        new("GET /v1/secret", """{"n":1,"text":"somebody"}"""),
        new("GET /v1/number", "42"),
        new("GET /v1/flag", "true"),
        new("GET /v1/ids", "[3,9223372036854775807]"),
        new("POST /v1/nothing", ""),
        new("GET /v1/maybe/{id}", """{"qty":2,"price":1,"note":null}""") { Parameters = """{"id":2}""" },
        new("POST /v1/jobs", """{"n":1,"text":"done"}""") { Parameters = """{"now":true}""" },
        new("POST /v1/jobs", """{"qty":1,"price":2,"note":null}""") { Parameters = """{"now":false}""", Status = 202 },
        new("GET /v1/fails", """{"type":"https://tools.ietf.org/html/rfc9110#section-15.6.1","title":"An error occurred while processing your request.","status":500,"detail":"It broke."}""") { Status = 500 },
        new("GET /v2/lines/{id}", """{"id":9007199254740993,"total":{"value":12.5,"currency":"EUR"}}""") { Parameters = """{"id":9007199254740993}""" },
        new("GET /api/books/{id}", """{"id":7,"title":"Title 7","cover":"DarkGreen","price":19.90,"published":"2024-02-29","readingTime":"1.02:03:04","tags":{"shelf":"top"}}""") { Parameters = """{"id":7}""" },
        new("GET /api/books/{id}", """{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.5","title":"Not Found","status":404}""")
        {
            Parameters = """{"id":101}""",
            Status = 404
        },
        new("GET /api/books", """[{"id":1,"title":"2024-02-29 4","cover":"Blue","price":null,"published":null,"readingTime":null,"tags":{}},{"id":2,"title":"2024-02-29 4","cover":"Blue","price":null,"published":null,"readingTime":null,"tags":{}}]""")
        {
            Parameters = """{"ids":[1,2],"cover":"Blue","since":"2024-02-29","X-Shelf":4}""",
        },
        new("POST /api/books", Book) { Body = Book, Status = 201 },
        new("POST /api/books", """{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.1","title":"One or more validation errors occurred.","status":400,"errors":{"Title":["The Title field is required.","The field Title must be a string with a minimum length of 1 and a maximum length of 40."]}}""")
        {
            Body = """{"id":7,"title":"","cover":"Blue"}""",
            Status = 400,
        },
        new("PUT /api/books/{id}", "") { Parameters = """{"id":7}""", Body = Book, Status = 204 },
        new("PUT /api/books/{id}", """{"type":"https://example.org/ids","title":"Conflict","status":409,"detail":"The ids differ."}""")
        {
            Parameters = """{"id":8}""",
            Body = Book,
            Status = 409
        },
        new("DELETE /api/books/{id}", "") { Parameters = """{"id":7}""", Status = 204 },
        new("PATCH /api/books/{id}", """{"name":"new","count":8}""") { Parameters = """{"id":7}""", Body = Patch },
        new("POST /api/books/{id}/cover", """{"name":"file.txt","contentType":"text/plain","length":5,"text":"3 bytes","note":"a note"}""")
        {
            Parameters = """{"id":3}""",
            Body = """{"file":"bytes","note":"a note"}""",
        },
        new("GET /api/books/{id}/cover", "\"iVAD\"") { Parameters = """{"id":3}""" },
        new("POST /api/books/form", Fields) { Body = FormFields },
        new("GET /api/books/length/{span}", "90.5") { Parameters = """{"span":"01:30:30"}""" },
    ];
}

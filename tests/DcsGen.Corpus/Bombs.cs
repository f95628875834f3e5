using System.Globalization;
using System.Text;

namespace DcsGen.Corpus;

/// <summary>A document that one thing makes large.</summary>
/// <param name="Name">What there is much of.</param>
/// <param name="Size">How much of it.</param>
/// <param name="Make">Returns the document of a size.</param>
internal sealed record Bomb(string Name, int Size, Func<int, string> Make);

/// <summary>The bombs of <c>--bombs</c>. Documents of one kind below, by what they are large in.</summary>
internal static class Bombs
{
    private const string Ok = """{"200":{"description":"ok"}}""";

    public static IReadOnlyList<Bomb> All { get; } =
    [
        // Schemas.
        new("properties of a schema", 100_000, n => Schemas(T("""{"A":{"type":"object","properties":@0}}""", Map(n, i => $"p{i}", _ => """{"type":"string"}""")))),
        new("properties of one name", 3_000, n => Schemas(T("""{"A":{"type":"object","properties":@0}}""", Map(n, Colliding, _ => """{"type":"string"}""")))),
        new("properties with a name of 1,000 characters", 2_000, n => Schemas(
            T("""{"A":{"type":"object","properties":@0}}""", Map(n, i => new string('a', 1000) + i, _ => """{"type":"string"}""")))),
        new("required names", 100_000, n => Schemas(T("""{"A":{"type":"object","required":[@0],"properties":@1}}""", List(n, i => $"\"p{i}\""), Map(n, i => $"p{i}", _ => """{"type":"string"}""")))),
        new("enum values", 100_000, n => Schemas(T("""{"A":{"type":"string","enum":[@0]}}""", List(n, i => $"\"v{i}\"")))),
        new("enum values of one name", 3_000, n => Schemas(T("""{"A":{"type":"string","enum":[@0]}}""", List(n, i => $"\"{Colliding(i)}\"")))),
        new("enum values that are integers", 100_000, n => Schemas(T("""{"A":{"type":"integer","enum":[@0]}}""", List(n, Number)))),
        new("schemas", 20_000, n => Schemas(Map(n, i => $"S{i}", _ => """{"type":"object","properties":{"a":{"type":"string"}}}"""))),
        new("schemas of one name", 3_000, n => Schemas(Map(n, Colliding, _ => """{"type":"object","properties":{"a":{"type":"string"}}}"""))),
        new("inline schemas, all the same", 20_000, n => Schemas(T(
            """{"A":{"type":"object","properties":@0}}""",
            Map(n, i => $"p{i}", _ => """{"type":"object","properties":{"a":{"type":"string"}}}""")))),
        new("inline schemas, all different", 10_000, n => Schemas(T(
            """{"A":{"type":"object","properties":@0}}""",
            Map(n, i => $"p{i}", i => T("""{"type":"object","properties":{"a@0":{"type":"string"}}}""", i))))),
        new("inline enums, all the same", 10_000, n => Schemas(T("""{"A":{"type":"object","properties":@0}}""", Map(n, i => $"p{i}", _ => """{"type":"string","enum":["a","b"]}""")))),
        new("$ref chain", 100_000, n => Schemas(Map(n, i => $"S{i}", i => i + 1 < n ? Ref($"S{i + 1}") : """{"type":"string"}"""))),
        new("$ref chain, last first", 100_000, n => Schemas(Map(n, i => $"S{i}", i => i > 0 ? Ref($"S{i - 1}") : """{"type":"string"}"""))),
        new("$ref circle", 10_000, n => Schemas(Map(n, i => $"S{i}", i => Ref($"S{(i + 1) % n}")))),
        new("$ref to pointers into properties", 10_000, n => Schemas(T("""{"A":{"type":"object","properties":@0}}""", Map(
            n, i => $"p{i}", i => i > 0 ? T("""{"$ref":"#/components/schemas/A/properties/p@0"}""", i - 1) : """{"type":"string"}""")))),
        new("$ref to nothing", 20_000, n => Schemas(T("""{"A":{"type":"object","properties":@0}}""", Map(n, i => $"p{i}", i => Ref($"Missing{i}"))))),
        new("$ref into a list of an extension", 20_000, n => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{},"x-list":[@0],"components":{"schemas":{"A":{"type":"object","properties":@1}}}}""", List(n, _ => """{"type":"string"}"""), Map(n, i => $"p{i}", i => T("""{"$ref":"#/x-list/@0"}""", i)))),
        new("responses that are a $ref to nothing", 20_000, n => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{},"components":{"responses":@0}}""", Map(n, i => $"r{i}", i => T("""{"$ref":"#/missing/@0"}""", i)))),
        new("$ref from a choice of texts", 20_000, n => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{},"x-list":[@0],"components":{"schemas":{"A":{"oneOf":[@1]}}}}""", List(n, _ => """{"type":"string"}"""), List(n, i => T("""{"$ref":"#/x-list/@0"}""", i)))),
        new("a description, referred to", 1_000, n => Schemas(T("""{"D":{"type":"string","description":"@0"},"A":{"type":"object","properties":@1}}""", new string('a', 50 * n), Map(n, i => $"p{i}", _ => Ref("D"))))),
        new("inline schemas of one title", 20_000, n => Schemas(T("""{"A":{"type":"object","properties":@0}}""", Map(
            n,
            i => $"p{i}",
            i => T("""{"type":"object","title":"Same Thing","properties":{"x":{"type":"string","maxLength":@0}}}""", i))))),
        new("property chain", 5_000, n => Schemas(Map(n, i => $"S{i}", i => T("""{"type":"object","properties":{"next":@0}}""", Ref($"S{(i + 1) % n}"))))),
        new("array chain", 5_000, n => Schemas(
            Map(n, i => $"S{i}", i => i + 1 < n ? T("""{"type":"array","items":@0}""", Ref($"S{i + 1}")) : """{"type":"string"}"""))),
        new("array circle", 5_000, n => Schemas(Map(n, i => $"S{i}", i => T("""{"type":"array","items":@0}""", Ref($"S{(i + 1) % n}"))))),
        new("map chain", 5_000, n => Schemas(Map(
            n,
            i => $"S{i}",
            i => i + 1 < n ? T("""{"type":"object","additionalProperties":@0}""", Ref($"S{i + 1}")) : """{"type":"string"}"""))),
        new("allOf chain", 5_000, n => Schemas(Map(n, i => $"S{i}", i => i + 1 < n ? T("""{"allOf":[@0,{"type":"object","properties":{"p@1":{"type":"string"}}}]}""", Ref($"S{i + 1}"), i) : """{"type":"object"}"""))),
        new("allOf chain, last first", 5_000, n => Schemas(Map(n, i => $"S{i}", i => i > 0 ? T("""{"allOf":[@0,{"type":"object","properties":{"p@1":{"type":"string"}}}]}""", Ref($"S{i - 1}"), i) : """{"type":"object"}"""))),
        new("allOf circle", 2_000, n => Schemas(Map(n, i => $"S{i}", i => T("""{"allOf":[@0,{"type":"object","properties":{"p@1":{"type":"string"}}}]}""", Ref($"S{(i + 1) % n}"), i)))),
        new("allOf of two each (2^n paths)", 2_000, n => Schemas(Map(n, i => $"S{i}", i => i + 2 < n ? T("""{"allOf":[@0,@1]}""", Ref($"S{i + 1}"), Ref($"S{i + 2}")) : """{"type":"object","properties":{"a":{"type":"string"}}}"""))),
        new("allOf branches", 10_000, n => Schemas(T("""{"A":{"allOf":[@0]}}""", List(n, i => T("""{"type":"object","properties":{"p@0":{"type":"string"}}}""", i))))),
        new("derived schemas of one base", 3_000, n => Schemas(T("""{"B":{"type":"object","required":["kind"],"properties":{"kind":{"type":"string"}},"discriminator":{"propertyName":"kind"}},@0}""", Members(n, i => $"S{i}", i => T("""{"allOf":[@0,{"type":"object","properties":{"p@1":{"type":"string"}}}]}""", Ref("B"), i))))),
        new("oneOf chain", 5_000, n => Schemas(Map(n, i => $"S{i}", i => i + 1 < n ? T("""{"oneOf":[@0,{"type":"string"}]}""", Ref($"S{i + 1}")) : """{"type":"integer"}"""))),
        new("oneOf of two each (2^n paths)", 2_000, n => Schemas(Map(n, i => $"S{i}", i => i + 2 < n ? T("""{"oneOf":[@0,@1]}""", Ref($"S{i + 1}"), Ref($"S{i + 2}")) : T("""{"type":"object","properties":{"a@0":{"type":"string"}}}""", i)))),
        new("oneOf circle", 2_000, n => Schemas(Map(n, i => $"S{i}", i => T("""{"oneOf":[@0,{"type":"string"}]}""", Ref($"S{(i + 1) % n}"))))),
        new("oneOf branches", 3_000, n => Schemas(T(
            """{"A":{"oneOf":[@0]},@1}""",
            List(n, i => Ref($"S{i}")),
            Members(n, i => $"S{i}", i => T("""{"type":"object","required":["p@0"],"properties":{"p@1":{"type":"string"}}}""", i, i))))),
        new("oneOf branches, inline", 3_000, n => Schemas(T("""{"A":{"oneOf":[@0]}}""", List(n, i => T("""{"type":"object","required":["p@0"],"properties":{"p@1":{"type":"string"}}}""", i, i))))),
        new("oneOf branches with a discriminator", 3_000, n => Schemas(T(
            """{"A":{"oneOf":[@0],"discriminator":{"propertyName":"k"}},@1}""",
            List(n, i => Ref($"S{i}")),
            Members(n, i => $"S{i}", _ => """{"type":"object","required":["k"],"properties":{"k":{"type":"string"}}}""")))),
        new(
            "anyOf branches that are scalars",
            5_000,
            n => Schemas(T("""{"A":{"anyOf":[@0]}}""", List(n, i => T("""{"const":"v@0"}""", i))))),
        new("mapping entries", 100_000, n => Schemas(T("""{"A":{"oneOf":[@0,@1],"discriminator":{"propertyName":"k","mapping":@2}},"B":{"type":"object","properties":{"k":{"type":"string"}}},"C":{"type":"object","properties":{"k":{"type":"string"}}}}""", Ref("B"), Ref("C"), Map(n, i => $"m{i}", i => $"\"#/components/schemas/{(i % 2 == 0 ? "B" : "C")}\"")))),
        new("patternProperties", 10_000, n => Schemas(T("""{"A":{"type":"object","patternProperties":@0}}""", Map(n, i => $"^p{i}", _ => """{"type":"string"}""")))),
        new("a pattern, nested", 100_000, n => Schemas(T("""{"A":{"type":"object","properties":{"a":{"type":"string","pattern":"@0a@1"}}}}""", new string('(', n), new string(')', n)))),
        new(
            "a pattern, long",
            900_000,
            n => Schemas(T("""{"A":{"type":"object","properties":{"a":{"type":"string","pattern":"@0"}}}}""", new string('a', n)))),
        new("unknown keywords", 100_000, n => Schemas(T("""{"A":{"type":"object",@0}}""", Members(n, i => $"k{i}", Number)))),
        new("extensions", 100_000, n => Schemas(T("""{"A":{"type":"object",@0}}""", Members(n, i => $"x-k{i}", Number)))),
        new("faulty properties", 20_000, n => Schemas(T("""{"A":{"type":"object","properties":@0}}""", Map(n, i => $"p{i}", _ => "5")))),
        new("defaults of the wrong type", 20_000, n => Schemas(T("""{"A":{"type":"object","properties":@0}}""", Map(n, i => $"p{i}", _ => """{"type":"integer","default":"a"}""")))),
        new("x-enum-varnames", 50_000, n => Schemas(
            T("""{"A":{"type":"integer","enum":[@0],"x-enum-varnames":[@1]}}""", List(n, Number), List(n, i => $"\"Name{i}\"")))),
        new("items of an example", 500_000, n => Schemas(T("""{"A":{"type":"object","example":[@0]}}""", List(n, Number)))),
        new("$defs", 20_000, n => Schemas(T("""{"A":{"type":"object","$defs":@0}}""", Map(n, i => $"D{i}", _ => """{"type":"object","properties":{"a":{"type":"string"}}}""")))),

        // Paths.
        new("operations", 20_000, n => Paths(Map(n, i => $"/p{i}", _ => T("""{"get":{"responses":@0}}""", Ok)))),
        new("operations with one operationId", 5_000, n => Paths(Map(n, i => $"/p{i}", _ => T("""{"get":{"operationId":"get","responses":@0}}""", Ok)))),
        new("operations with operationIds of one name", 3_000, n => Paths(Map(n, i => $"/p{i}", i => T("""{"get":{"operationId":"@0","responses":@1}}""", Colliding(i), Ok)))),
        new("operations with answers of their own", 3_000, n => Paths(Map(n, i => $"/p{i}", i => T("""{"get":{"responses":{"200":{"description":"","content":{"application/json":{"schema":{"type":"object","properties":{"a@0":{"type":"string"}}}}}}}}}""", i)))),
        new("paths of one template", 5_000, n => Paths(Map(n, i => $"/{{p{i}}}", i => T("""{"get":{"parameters":[{"name":"p@0","in":"path","required":true,"schema":{"type":"string"}}],"responses":@1}}""", i, Ok)))),
        new(
            "segments of a path",
            20_000,
            n => Paths(T("""{"@0":{"get":{"responses":@1}}}""", string.Concat(Enumerable.Range(0, n).Select(i => $"/s{i}")), Ok))),
        new("path items without operations", 100_000, n => Paths(Map(n, i => $"/p{i}", _ => "{}"))),
        new("parameters of an operation", 10_000, n => Paths(T("""{"/":{"get":{"parameters":[@0],"responses":@1}}}""", List(n, i => T("""{"name":"p@0","in":"query","schema":{"type":"string"}}""", i)), Ok))),
        new("parameters of one name", 3_000, n => Paths(T("""{"/":{"get":{"parameters":[@0],"responses":@1}}}""", List(n, i => T("""{"name":"@0","in":"query","schema":{"type":"string"}}""", Colliding(i))), Ok))),
        new("parameters of a path with many operations", 300, n => Paths(Map(n, i => $"/p{i}", _ => T("""{"parameters":[@0],"get":{"responses":@1},"put":{"responses":@2}}""", List(20, i => T("""{"name":"p@0","in":"query","schema":{"type":"string"}}""", i)), Ok, Ok)))),
        new("responses of an operation", 500, n => Paths(T("""{"/":{"get":{"responses":@0}}}""", Map(n, i => Number(100 + i), i => T("""{"description":"","content":{"application/json":{"schema":{"type":"object","properties":{"a@0":{"type":"string"}}}}}}""", i))))),
        new("media types of a body", 3_000, n => Paths(T("""{"/":{"post":{"requestBody":{"content":@0},"responses":@1}}}""", Map(n, i => $"application/x{i}+json", _ => """{"schema":{"type":"object","properties":{"a":{"type":"string"}}}}"""), Ok))),
        new("headers of a response", 10_000, n => Paths(T(
            """{"/":{"get":{"responses":{"200":{"description":"","headers":@0}}}}}""",
            Map(n, i => $"X-H{i}", _ => """{"schema":{"type":"string"}}""")))),
        new("fields of a form", 10_000, n => Paths(T("""{"/":{"post":{"requestBody":{"content":{"multipart/form-data":{"schema":{"type":"object","properties":@0}}}},"responses":@1}}}""", Map(n, i => $"p{i}", _ => """{"type":"string","format":"binary"}"""), Ok))),
        new("tags", 100_000, n => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"tags":[@0],"paths":{"/":{"get":{"tags":[@1],"responses":@2}}}}""", List(n, i => T("""{"name":"t@0","description":"d"}""", i)), List(n, i => $"\"t{i}\""), Ok)),
        new("servers", 100_000, n => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"servers":[@0],"paths":{"/":{"get":{"responses":@1}}}}""", List(n, i => T("""{"url":"https://h@0.example.com"}""", i)), Ok)),
        new("server variables", 10_000, n => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"servers":[{"url":"https://example.com/@0","variables":@1}],"paths":{"/":{"get":{"responses":@2}}}}""", string.Concat(Enumerable.Range(0, n).Select(i => $"{{v{i}}}")), Map(n, i => $"v{i}", _ => """{"default":"a"}"""), Ok)),
        new("servers of operations", 5_000, n => Paths(Map(n, i => $"/p{i}", i => T("""{"get":{"servers":[{"url":"https://h@0.example.com"}],"responses":@1}}""", i, Ok)))),
        new("security schemes", 20_000, n => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"security":[@0],"paths":{"/":{"get":{"responses":@1}}},"components":{"securitySchemes":@2}}""", List(n, i => T("""{"s@0":[]}""", i)), Ok, Map(n, i => $"s{i}", i => T("""{"type":"apiKey","in":"header","name":"X-@0"}""", i)))),
        new("security schemes of one name", 3_000, n => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"security":[@0],"paths":{"/":{"get":{"responses":@1}}},"components":{"securitySchemes":@2}}""", List(n, i => T("""{"@0":[]}""", Colliding(i))), Ok, Map(n, Colliding, i => T("""{"type":"apiKey","in":"header","name":"X-@0"}""", i)))),
        new("security requirements of operations", 3_000, n => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":@0,"components":{"securitySchemes":{"a":{"type":"apiKey","in":"header","name":"A"},"b":{"type":"http","scheme":"basic"}}}}""", Map(n, i => $"/p{i}", _ => T("""{"get":{"security":[{"a":[]},{"b":[]},{"a":[],"b":[]}],"responses":@0}}""", Ok)))),
        new("alternatives of security, for each operation", 1_000, n => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"security":[@0],"paths":@1,"components":{"securitySchemes":@2}}""", List(n, i => T("""{"s@0":[]}""", i)), Map(n, i => $"/p{i}", _ => T("""{"get":{"responses":@0}}""", Ok)), Map(n, i => $"s{i}", i => T("""{"type":"apiKey","in":"header","name":"X-@0"}""", i)))),
        new("scopes", 100_000, n => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{"/":{"get":{"security":[{"a":[@0]}],"responses":@1}}},"components":{"securitySchemes":{"a":{"type":"oauth2","flows":{"clientCredentials":{"tokenUrl":"https://example.com","scopes":@2}}}}}}""", List(n, i => $"\"s{i}\""), Ok, Map(n, i => $"s{i}", _ => "\"d\""))),
        new("callbacks", 3_000, n => Paths(T("""{"/":{"post":{"callbacks":@0,"responses":@1}}}""", Map(n, i => $"c{i}", _ => T("""{"{$request.body#/url}":{"post":{"requestBody":{"content":{"application/json":{"schema":{"type":"object","properties":{"a":{"type":"string"}}}}}},"responses":@0}}}""", Ok)), Ok))),
        new(
            "webhooks",
            5_000,
            n => T("""{"openapi":"3.1.0","info":{"title":"T","version":"1"},"webhooks":@0}""", Map(n, i => $"w{i}", i => T("""{"post":{"requestBody":{"content":{"application/json":{"schema":{"type":"object","properties":{"a@0":{"type":"string"}}}}}},"responses":@1}}""", i, Ok)))),
        new("links", 20_000, n => Paths(T(
            """{"/":{"get":{"operationId":"a","responses":{"200":{"description":"","links":@0}}}}}""",
            Map(n, i => $"l{i}", _ => """{"operationId":"a"}""")))),
        new("component responses, each used", 5_000, n => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":@0,"components":{"responses":@1}}""", Map(n, i => $"/p{i}", i => T("""{"get":{"responses":{"200":{"$ref":"#/components/responses/r@0"}}}}""", i)), Map(n, i => $"r{i}", _ => """{"description":""}"""))),
        new("$ref chain of parameters", 10_000, n => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{"/":{"get":{"parameters":[{"$ref":"#/components/parameters/p0"}],"responses":@0}}},"components":{"parameters":@1}}""", Ok, Map(n, i => $"p{i}", i => i + 1 < n ? T("""{"$ref":"#/components/parameters/p@0"}""", i + 1) : """{"name":"a","in":"query","schema":{"type":"string"}}"""))),
        new(
            "$ref chain of path items",
            10_000,
            n => Paths(
                Map(n, i => $"/p{i}", i => i + 1 < n ? T("""{"$ref":"#/paths/~1p@0"}""", i + 1) : T("""{"get":{"responses":@0}}""", Ok)))),
        new("formData of OpenAPI 2", 10_000, n => T("""{"swagger":"2.0","info":{"title":"T","version":"1"},"paths":{"/":{"post":{"consumes":["multipart/form-data"],"parameters":[@0],"responses":@1}}}}""", List(n, i => T("""{"name":"p@0","in":"formData","type":"string"}""", i)), Ok)),

        // Text.
        new("characters of a description", 1_000_000, n => Described(new string('a', n))),
        new("lines of a description", 400_000, n => Described(string.Concat(Enumerable.Repeat("a\\n", n)))),
        new("Markdown in a description", 200_000, n => Described(string.Concat(Enumerable.Repeat("<a", n)))),
        new("backticks in a description", 900_000, n => Described(new string('`', n))),
        new("a scalar over the limit", 50_000_000, n => Described(new string('a', n))),
        new("a YAML scalar over the limit", 50_000_000, n => $"openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\nx-a: {new string('a', n)}\n"),
        new("a YAML block over the limit", 50_000_000, n => $"openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\nx-a: |\n{string.Concat(Enumerable.Repeat("  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n", n / 41))}"),
        new(
            "characters of an operationId",
            900_000,
            n => Paths(T("""{"/":{"get":{"operationId":"@0","responses":@1}}}""", new string('a', n), Ok))),
        new(
            "characters of a schema's name",
            900_000,
            n => Schemas(T("""{"@0":{"type":"object","properties":{"a":{"type":"string"}}}}""", new string('a', n)))),
        new("words of a schema's name", 100_000, n => Schemas(
            T("""{"@0":{"type":"object","properties":{"a":{"type":"string"}}}}""", string.Concat(Enumerable.Repeat("a-", n))))),
        new(
            "digits of a number",
            900_000,
            n => Schemas(T("""{"A":{"type":"object","properties":{"a":{"type":"number","minimum":@0}}}}""", new string('1', n)))),
        new("escapes in a string", 300_000, n => Described(string.Concat(Enumerable.Repeat("\\u0041", n)))),
        new("comments of YAML", 1_000_000, n => "openapi: 3.0.3\n" + string.Concat(Enumerable.Repeat("# c\n", n)) + "info: { title: T, version: '1' }\npaths: {}\n"),

        // Trees.
        new("nested lists of JSON", 100_000, n => T("""{"openapi":"3.0.3","x-a":@0@1}""", new string('[', n), new string(']', n))),
        new(
            "nested mappings of JSON",
            100_000,
            n => T("""{"openapi":"3.0.3","x-a":@01@1}""", string.Concat(Enumerable.Repeat("{\"a\":", n)), new string('}', n))),
        new("nested lists of YAML", 100_000, n => $"openapi: 3.0.3\nx-a: {new string('[', n)}{new string(']', n)}\n"),
        new(
            "nested blocks of YAML",
            3_000,
            n => "openapi: 3.0.3\nx-a:\n" + string.Concat(Enumerable.Range(1, n).Select(static depth => new string(' ', depth) + "a:\n"))),
        new("opened lists of YAML, never closed", 100_000, n => $"openapi: 3.0.3\nx-a: {new string('[', n)}\n"),
        new(
            "aliases of aliases (billion laughs)",
            60,
            n => "openapi: 3.0.3\nx-a0: &a0 [a, a, a, a, a, a, a, a, a, a]\n" + string.Concat(Enumerable.Range(1, n).Select(static i => $"x-a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n"))),
        new("aliases of one node", 200_000, n => $"openapi: 3.0.3\nx-a: &a {{ b: c }}\nx-b: [{List(n, static _ => "*a")}]\n"),
        new("nodes by aliases, below the limit", 4_000_000, n => $"openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\nx-a: &a [{List(100, Number)}]\nx-b: [{List(n / 101, static _ => "*a")}]\n"),
        new(
            "nodes, below the limit",
            4_000_000,
            n => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{},"x-a":[@0]}""", List(n, Number))),
        new("merge keys of merge keys", 3_000, n => "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\nx-m0: &m0 { k0: 0 }\n"
            + string.Concat(Enumerable.Range(1, n).Select(static i => $"x-m{i}: &m{i} {{ <<: *m{i - 1}, k{i}: 0 }}\n"))),
        new("an alias in a schema, as a property of itself", 1_000, n => "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n    S0: &s0 { type: object, properties: { a: { type: string } } }\n" + string.Concat(Enumerable.Range(1, n).Select(static i => $"    S{i}: &s{i} {{ type: object, properties: {{ a: *s{(i - 1) / 10} }} }}\n"))),
        new(
            "keys of the root",
            200_000,
            n => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{},@0}""", Members(n, i => $"k{i}", Number))),
        new("null in every place", 50_000, n => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":@0,"components":{"schemas":@1}}""", Map(n, i => $"/p{i}", _ => "null"), Map(n, i => $"S{i}", _ => "null"))),
    ];

    // A document with @0, @1 ... for its parts.
    private static string T(string json, params object[] parts)
    {
        var text = new StringBuilder();
        for (var i = 0; i < json.Length; i++)
        {
            _ = json[i] == '@' ? text.Append(CultureInfo.InvariantCulture, $"{parts[json[++i] - '0']}") : text.Append(json[i]);
        }

        return text.ToString();
    }

    private static string Schemas(string schemas) => T("""{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":@0}}""", schemas);

    private static string Paths(string paths) => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":@0}""", paths);

    private static string Described(string text) => T("""{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{"/":{"get":{"description":"@0","responses":@1}}}}""", text, Ok);

    private static string Ref(string name) => T("""{"$ref":"#/components/schemas/@0"}""", name);

    private static string Map(int count, Func<int, string> key, Func<int, string> value) => "{" + Members(count, key, value) + "}";

    private static string Members(int count, Func<int, string> key, Func<int, string> value) => List(count, i => $"\"{key(i)}\":{value(i)}");

    private static string List(int count, Func<int, string> item)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(i > 0 ? "," : "").Append(item(i));
        }

        return text.ToString();
    }

    // Different keys that are all 'ab' in C#: the digits of the number are separators.
    private static string Colliding(int number)
    {
        var separators = new StringBuilder("a");
        for (var rest = number + 1; rest > 0; rest /= 3)
        {
            separators.Append("-_."[rest % 3]);
        }

        return separators.Append('b').ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

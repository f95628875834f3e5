using System.Text;
using DcsGen.Diagnostics;
using DcsGen.Reading;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen.Tests.Generator;

/// <summary>Each diagnostic at its file, line and column, and what still comes out.</summary>
public class DiagnosticTests
{
    private const string Head = "openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\n";
    private const string Paths = "paths: { /pets: { get: { operationId: ListPets, responses: { '200': { description: Fine. } } } } }\n";

    [Theory]
    [InlineData("DCS0001", 4, 1, Head + "paths:\n\t/pets: {}\n")]
    [InlineData("DCS0001", 4, 1, Head + "paths: [\n")]
    [InlineData("DCS0001", 4, 1, Head + Paths + "info: {}\n")]
    [InlineData("DCS0001", 2, 13, "{ \"openapi\": \"3.0.3\",\n  \"info\": { ] }\n")]
    [InlineData("DCS0001", 1, 25, "{ \"openapi\": \"3.0.3\", \"x\": 1, \"openapi\": \"3.0.3\" }", 31)]
    [InlineData("DCS0001", 4, 10, Head + Paths + "x-other: *nothing\n")]
    [InlineData("DCS0001", 4, 1, Head + Paths + "--- second\n")]
    [InlineData("DCS0001", 3, 1, Head + "<<<<<<< HEAD\n" + Paths + "=======\n" + Paths + ">>>>>>> other\n")]
    [InlineData("DCS0001", 2, 1, "{ \"openapi\": \"3.0.3\",\n<<<<<<< HEAD\n\"info\": {},\n=======\n\"info\": { \"version\": \"1\" },\n>>>>>>> other\n\"paths\": {} }")]
    [InlineData("DCS0002", 1, 1, "name: not an API\n")]
    [InlineData("DCS0002", 1, 1, "- a\n- list\n")]
    [InlineData("DCS0002", 1, 1, "just words")]
    [InlineData("DCS0002", 2, 1, "# a comment\nopenapi: 4.0.0\n")]
    [InlineData("DCS0003", 1, 1, "")]
    [InlineData("DCS0003", 1, 1, "# only a comment\n")]
    public void A_document_that_cannot_be_read_says_where(string id, int line, int column, string text, int? actualColumn = null)
    {
        var run = GeneratorRun.Of(text);
        AssertAt(run.Diagnostics.Single(), id, DiagnosticSeverity.Error, line, actualColumn ?? column);

        // Code that calls the client has its types, so that its errors do not bury this one.
        Assert.Contains("Pets/IPetsClient.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_syntax_error_costs_the_block_that_it_is_in()
    {
        const string Text = Head + """
            paths:
              /a: { get: { operationId: GetA, responses: { '200': { description: Fine. } } } }
              /b:
                get:
                  operationId: GetB
                  responses: { '200': { description: Fine. }
              /c: { get: { operationId: GetC, responses: { '200': { description: Fine. } } } }
            components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }
            """;
        var run = GeneratorRun.OfCommitted(Text);
        Assert.Equal("DCS0001", Assert.Single(run.Diagnostics).Id);
        Assert.Equal(
            ["Pets/Operations/GetA.g.cs", "Pets/Operations/GetB.g.cs", "Pets/Operations/GetC.g.cs"],
            run.Files.Keys.Where(static name => name.StartsWith("Pets/Operations/", StringComparison.Ordinal)));
        Assert.Contains("Pets/Models/Pet.g.cs", run.Files.Keys);
        Assert.DoesNotContain("Pets/Surface.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_merge_conflict_is_named_and_the_first_side_is_read()
    {
        const string Text = Head + """
            paths:
              /a:
            <<<<<<< HEAD
                get: { operationId: GetA, responses: { '200': { description: Fine. } } }
            ||||||| base
                get: { operationId: GetBase, responses: { '200': { description: Fine. } } }
            =======
                get: { operationId: GetOther, responses: { '200': { description: Fine. } } }
            >>>>>>> other
              /c: { get: { operationId: GetC, responses: { '200': { description: Fine. } } } }
            """;
        var run = GeneratorRun.Of(Text);
        var diagnostic = Assert.Single(run.Diagnostics);
        AssertAt(diagnostic, "DCS0001", DiagnosticSeverity.Error, 5, 1);
        Assert.EndsWith(
            ": a merge conflict is not resolved",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        Assert.Equal(["Pets/Operations/GetA.g.cs", "Pets/Operations/GetC.g.cs"], run.Files.Keys.Where(static name => name.StartsWith("Pets/Operations/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_reference_to_a_key_with_a_lone_surrogate_is_resolved()
    {
        var run = GeneratorRun.Of("""
            { "openapi": "3.0.3", "info": { "title": "Pets", "version": "1" }, "paths": {}, "components": { "schemas": {
              "A\ud800": { "type": "object", "properties": { "next": { "$ref": "#/components/schemas/A\ud800" } } } } } }
            """);
        Assert.All(run.Diagnostics, static diagnostic => Assert.Equal("DCS0006", diagnostic.Id));
        Assert.Contains(run.Files.Values, static text => text.Contains("public A? Next", StringComparison.Ordinal));
    }

    [Fact]
    public void Committed_output_is_not_compared_with_half_of_a_document()
    {
        var run = new GeneratorRun().Add(GeneratorRun.SpecPath, Head + "paths: [\n").Property("DcsGenMode", "verify").Property("DcsGenOutputDir", "Generated")
            .Add("/Generated/Pets/Models/Pet.g.cs", "", ("DcsGenRole", "Committed"), ("DcsGenHintName", "Pets/Models/Pet.g.cs")).Run();
        Assert.Equal("DCS0001", Assert.Single(run.Diagnostics).Id);
    }

    [Fact]
    public void A_half_read_document_has_no_contract_to_review()
    {
        var spec = new DcsGen.Spec.SpecFile(
            "/pets.yaml", Head + "paths: [\n", new("", "", "", "pets", "Acme"), new("", "", false), null, []);
        Assert.Null(DcsGen.Contracts.ContractMapper.Map(spec, CancellationToken.None).Value);
    }

    [Fact]
    public void An_error_that_costs_the_client_ends_the_compilation_before_the_bodies_of_methods() =>
        Assert.All(
            DiagnosticDescriptors.All.Where(static descriptor => descriptor.DefaultSeverity == DiagnosticSeverity.Error),
            static descriptor => Assert.Equal(
                descriptor.Id is not ("DCS0900" or "DCS0901"), descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)));

    [Fact]
    public void A_reference_without_a_target_is_reported_and_the_rest_is_generated()
    {
        var run = GeneratorRun.Of(Head + Paths + "components: { schemas: { A: { $ref: '#/components/schemas/B' }, C: { type: object, properties: { d: { type: string } } } } }\n");
        var diagnostic = run.Diagnostics.Single();
        AssertAt(diagnostic, "DCS0004", DiagnosticSeverity.Warning, 4, 31);
        Assert.Equal("'#/components/schemas/B' cannot be resolved: the document has no such target", Message(diagnostic));
        Assert.Contains("Pets/Models/C.g.cs", run.Files.Keys);
        Assert.Contains("Pets/Operations/ListPets.g.cs", run.Files.Keys);
    }

    [Fact]
    public void An_operationId_that_is_used_twice_says_where_and_both_come_out()
    {
        var run = GeneratorRun.Of(Head + "paths:\n  /a: { get: { operationId: X, responses: {} } }\n  /b:\n    get:\n      operationId: X\n      responses: {}\n");
        var diagnostic = run.Diagnostics.Single();
        AssertAt(diagnostic, "DCS0005", DiagnosticSeverity.Warning, 7, 7);
        Assert.Equal("The operationId 'X' is used by GET /a too; the method of this operation is 'X2'", Message(diagnostic));
        Assert.Contains("Pets/Operations/X2.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData(3, 1, "paths: [a]\n")]
    [InlineData(4, 20, "paths:\n  /a: { parameters: {}, get: { operationId: X, responses: {} } }\n", 9)]
    [InlineData(4, 9, "paths:\n  /a: { get: { operationId: X, parameters: text, responses: {} } }\n", 32)]
    [InlineData(4, 3, "paths:\n  /a/{id}: { get: { operationId: X, responses: {} } }\n")]
    public void A_value_of_the_wrong_type_says_where(int line, int column, string rest, int? actualColumn = null)
    {
        var run = GeneratorRun.Of(Head + rest);
        AssertAt(Assert.Single(run.Diagnostics), "DCS0006", DiagnosticSeverity.Warning, line, actualColumn ?? column);
        Assert.Contains("Pets/IPetsClient.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_name_that_no_header_can_have_costs_its_parameter()
    {
        var run = GeneratorRun.Of(Head + """
            paths:
              /a:
                get:
                  operationId: GetA
                  parameters:
                  - { name: 'X A: b', in: header, required: true, schema: { type: string } }
                  - { name: X-B, in: header, schema: { type: string } }
                  responses: { '200': { description: Fine. } }
            """);
        AssertAt(Assert.Single(run.Diagnostics), "DCS0006", DiagnosticSeverity.Warning, 8, 11);
        Assert.Contains("XB", run.Files["Pets/Operations/GetA.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("xA", run.Files["Pets/Operations/GetA.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3.0.3", "true", "DCS0006")]
    [InlineData("3.1.0", "true", "")]
    [InlineData("3.1.0", "false", "")]
    [InlineData("3.2.0", "true", "")]
    public void A_named_schema_that_is_a_boolean_is_any_JSON(string version, string schema, string ids)
    {
        var run = GeneratorRun.Of($$"""
            openapi: {{version}}
            info: { title: Pets, version: '1' }
            paths: {}
            components:
              schemas:
                Any: {{schema}}
                Pet: { type: object, properties: { food: { $ref: '#/components/schemas/Any' } } }
            """);
        Assert.Equal(ids, string.Join(" ", run.Diagnostics.Select(static diagnostic => diagnostic.Id)));
        Assert.Contains("JsonElement? Food", run.Files["Pets/Models/Pet.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_security_scheme_that_no_header_can_name_is_not_sent_and_one_without_scopes_is()
    {
        var run = GeneratorRun.Of(Head + """
            paths: { /a: { get: { operationId: GetA, security: [{ key: }, { odd: [] }, { plain: [] }], responses: { '200': { description: Fine. } } } } }
            components:
              securitySchemes:
                key: { type: apiKey, in: header, name: X-Key }
                odd: { type: http, scheme: "bad scheme" }
                plain: { type: http }
            """);
        Assert.Equal(3, run.Diagnostics.Length);
        AssertAt(
            run.Diagnostics.Single(static one => one.Location.GetLineSpan().StartLinePosition.Line == 2),
            "DCS0006",
            DiagnosticSeverity.Warning,
            3,
            55);
        AssertAt(
            run.Diagnostics.Single(static one => one.Location.GetLineSpan().StartLinePosition.Line == 6),
            "DCS0006",
            DiagnosticSeverity.Warning,
            7,
            24);
        AssertAt(
            run.Diagnostics.Single(static one => one.Location.GetLineSpan().StartLinePosition.Line == 7),
            "DCS0006",
            DiagnosticSeverity.Warning,
            8,
            5);
        var credentials = run.Files["Pets/PetsCredentials.g.cs"];
        Assert.Contains("? Key {", credentials, StringComparison.Ordinal);
        Assert.Contains("? Plain {", credentials, StringComparison.Ordinal);
        Assert.DoesNotContain("Odd", credentials, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_character_in_JSON_says_where()
    {
        var run = GeneratorRun.Of("""
            { "openapi": "3.0.3",
              "info": { "title": "T \ud800", "version": "1", "x-\udc00": "\ud83d\udc36 is whole" },
              "paths": {} }
            """);
        Assert.Equal(
            [
                "/specs/pets.openapi.yaml(2,13): warning DCS0006: The text has half of a character; U+FFFD is read instead",
                "/specs/pets.openapi.yaml(2,50): warning DCS0006: The key 'x-\uFFFD' has half of a character; U+FFFD is read instead",
            ],
            run.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal));
        Assert.Contains("Pets/IPetsClient.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_document_nested_too_deep_says_where()
    {
        var deep = "x: " + new string('[', 10_000) + new string(']', 10_000);
        AssertAt(GeneratorRun.Of(Head + Paths + deep).Diagnostics.Single(), "DCS0007", DiagnosticSeverity.Error, 4, 4 + Limits.Depth);
        var json = "{ \"openapi\": \"3.0.3\", \"x\": " + new string('[', 10_000) + new string(']', 10_000) + "}";
        AssertAt(GeneratorRun.Of(json).Diagnostics.Single(), "DCS0007", DiagnosticSeverity.Error, 1, 28 + Limits.Depth);
    }

    [Fact]
    public void Aliases_that_multiply_exceed_the_limit_of_nodes()
    {
        var text = Head + "x0: &x0 [a, a, a, a, a, a, a, a, a, a]\n"
            + string.Concat(Enumerable.Range(1, 9).Select(i => $"x{i}: &x{i} [{string.Join(", ", Enumerable.Repeat($"*x{i - 1}", 10))}]\n"));
        var diagnostic = GeneratorRun.Of(text).Diagnostics.Single();
        Assert.Equal("DCS0007", diagnostic.Id);
        Assert.Contains("5,000,000 nodes", Message(diagnostic), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scalar_that_is_too_long_says_where() =>
        AssertAt(
            GeneratorRun.Of(Head + Paths + "x-long: " + new string('a', 1_000_001)).Diagnostics.Single(),
            "DCS0007",
            DiagnosticSeverity.Error,
            4,
            9);

    [Theory]
    [InlineData("DcsGenClientName", "1st", "ClientName")]
    [InlineData("DcsGenClientName", "class", "ClientName")]
    [InlineData("DcsGenNamespace", "Acme..Pets", "Namespace")]
    [InlineData("DcsGenNamespace", "Acme; class Evil { }", "Namespace")]
    [InlineData("DcsGenNamespace", "System", "Namespace")]
    [InlineData("DcsGenNamespace", "System.Pets", "Namespace")]
    [InlineData("DcsGenAccessibility", "private", "Accessibility")]
    public void An_option_that_is_not_valid_is_named(string metadata, string value, string option)
    {
        var run = new GeneratorRun().Add(GeneratorRun.SpecPath, Head + Paths, (metadata, value)).Run();
        AssertAt(run.Diagnostics.Single(), "DCS0008", DiagnosticSeverity.Error, 1, 1);
        Assert.StartsWith($"The option {option} cannot be '{value}': ", Message(run.Diagnostics.Single()), StringComparison.Ordinal);
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_document_in_Unicode_is_read(string encoding)
    {
        var text = Read(Head.Replace("title: ", "title: Zoo\u00e9, description: ", StringComparison.Ordinal) + Paths, encoding);
        var run = new GeneratorRun().Add(GeneratorRun.SpecPath, text).Run();
        Assert.Empty(run.Diagnostics);
        Assert.NotEmpty(run.Files);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_reported_at_the_first_of_them()
    {
        // As the compiler reads it where the machine's code page is UTF-8.
        var text = SourceText.From(new MemoryStream(Encoding.Latin1.GetBytes(Head + "# fa\u00e7ade\n" + Paths)), Encoding.UTF8);
        var run = new GeneratorRun().Add(GeneratorRun.SpecPath, text).Run();
        AssertAt(run.Diagnostics.Single(), "DCS0026", DiagnosticSeverity.Warning, Head.Split('\n').Length, 5);
        Assert.NotEmpty(run.Files);
    }

    [Fact]
    public void A_document_that_was_read_in_a_code_page_is_reported()
    {
        var run = new GeneratorRun().Add(GeneratorRun.SpecPath, Read(Head + Paths, "iso-8859-1")).Run();
        AssertAt(run.Diagnostics.Single(), "DCS0026", DiagnosticSeverity.Warning, 1, 1);
        Assert.Contains("it was read as iso-8859-1", Message(run.Diagnostics.Single()), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_option_that_is_not_valid_is_reported_at_once()
    {
        (string, string)[] metadata = [("DcsGenClientName", "a-b"), ("DcsGenNamespace", "a b"), ("DcsGenAccessibility", "private"), ("DcsGenGroupBy", "path")];
        var run = new GeneratorRun().Add(GeneratorRun.SpecPath, Head + Paths, metadata).Run();
        Assert.All(run.Diagnostics, static diagnostic => Assert.Equal("DCS0008", diagnostic.Id));
        Assert.Equal(
            ["Accessibility", "ClientName", "GroupBy", "Namespace"],
            run.Diagnostics.Select(static diagnostic => Message(diagnostic).Split(' ')[2]).Order(StringComparer.Ordinal));

        // The default namespace has the client's name at its end: one cause is one diagnostic.
        run = new GeneratorRun().Add(GeneratorRun.SpecPath, Head + Paths, ("DcsGenClientName", "a-b")).Run();
        Assert.Single(run.Diagnostics);
    }

    [Fact]
    public void Two_documents_of_one_client_name_are_named_and_the_first_comes_out()
    {
        var run = new GeneratorRun().Add("/a/pets.openapi.yaml", Head + Paths).Add("/b/pets.openapi.yaml", Head + Paths).Run();
        var diagnostic = run.Diagnostics.Single();
        Assert.Equal("/b/pets.openapi.yaml", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal("DCS0009", diagnostic.Id);
        Assert.Equal(
            "'Pets' is emitted for this document and for '/a/pets.openapi.yaml': set another ClientName on one of them",
            Message(diagnostic));
        Assert.NotEmpty(run.Files);
    }

    [Fact]
    public void Two_documents_of_one_type_name_are_named()
    {
        const string Schema = Head + Paths + "components: { schemas: { A: { type: object, properties: { b: { type: string } } } } }\n";
        var run = new GeneratorRun().Add("/a.yaml", Schema, ("DcsGenNamespace", "Acme"), GeneratorRun.AllSchemas)
            .Add("/b.yaml", Schema, ("DcsGenNamespace", "Acme"), GeneratorRun.AllSchemas)
            .Run();
        Assert.Equal(
            "'Acme.A' is emitted for this document and for '/a.yaml': set another Namespace on one of them",
            Message(run.Diagnostics.Single()));
    }

    [Theory]
    [InlineData("Pets", "Acme", "PetsFile", "Acme", "Acme.Plumbing.PetsFileContent")]
    [InlineData("Pets", "Acme", "IPets", "Acme", "Acme.IPetsClient")]
    [InlineData("Pets", "Acme", "Dogs", "Acme.Plumbing", "Acme.Plumbing")]
    [InlineData("Pets", "Acme.Plumbing", "Dogs", "Acme", "Acme.Plumbing")]
    [InlineData("Pets", "Acme", "PetsFile", "Acme.Files", null)]
    [InlineData("Pets", "Acme", "Dogs", "Acme.Plumbing.Dogs", null)]
    public void Two_clients_of_one_support_type_are_named(string first, string firstSpace, string second, string secondSpace, string? clash)
    {
        const string Upload = Head + "paths: { /a: { post: { operationId: Send, requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { a: { type: string, format: binary } } } } } }, responses: { '204': { description: Fine. } } } } }\n";
        var run = new GeneratorRun().Add("/a.yaml", Upload, ("DcsGenClientName", first), ("DcsGenNamespace", firstSpace))
            .Add(
                "/b.yaml",
                Upload.Replace("Send", "Give", StringComparison.Ordinal),
                ("DcsGenClientName", second),
                ("DcsGenNamespace", secondSpace))
            .Run();
        Assert.Equal(
            clash is null ? [] : [$"'{clash}' is emitted for this document and for '{OtherOf(run.Diagnostics)}': set another Namespace on one of them"],
            run.Diagnostics.Where(static one => one.Id == "DCS0009").Select(Message));
        if (clash is null)
        {
            Assert.Equal("", string.Join('\n', Compiler.Problems(run.Files, Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest)));
        }

        static string OtherOf(IEnumerable<Diagnostic> diagnostics) =>
            diagnostics.First().Location.GetLineSpan().Path == "/a.yaml" ? "/b.yaml" : "/a.yaml";
    }

    [Fact]
    public void A_type_of_one_document_and_a_support_type_of_another_client_are_named()
    {
        const string Schema = Head + Paths + "components: { schemas: { DogsResponse: { type: object, properties: { b: { type: string } } }, DogsBody: { type: object, properties: { b: { type: string } } } } }\n";
        var run = new GeneratorRun().Add("/pets.yaml", Schema, ("DcsGenNamespace", "Acme"), GeneratorRun.AllSchemas)
            .Add("/dogs.yaml", Head + Paths, ("DcsGenNamespace", "Acme"))
            .Run();
        Assert.Equal(
            "'Acme.DogsResponse' is emitted for this document and for '/pets.yaml': set another Namespace on one of them",
            Message(run.Diagnostics.Single()));
    }

    // Read and Write are also the first words of the methods that read and write a type.
    [Theory]
    [InlineData("Read")]
    [InlineData("Write")]
    [InlineData("Scan")]
    [InlineData("Known")]
    [InlineData("ReadMe")]
    public void A_client_may_be_called_as_a_method_begins(string client)
    {
        const string Schema = Head + "paths: { /a: { post: { operationId: Send, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Json' } } } }, responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/MeJson' } } } } } } } }\n"
            + "components: { schemas: { Json: { type: object, properties: { a: { $ref: '#/components/schemas/Text' } } }, Text: { type: string, enum: [a] }, MeJson: { type: object, properties: { b: { type: array, items: { $ref: '#/components/schemas/Scanner' } } } }, Scanner: { type: object, properties: { c: { type: string } } } } }\n";
        var run = new GeneratorRun().Add(GeneratorRun.SpecPath, Schema, ("DcsGenClientName", client), GeneratorRun.AllSchemas).Run();
        Assert.Empty(run.Diagnostics);
        Assert.Equal("", string.Join('\n', Compiler.Problems(run.Files, Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest)));
    }

    [Fact]
    public void Two_documents_of_one_operation_in_one_namespace_are_named()
    {
        const string Operation = Head + "paths: { /a: { get: { operationId: ListPets, parameters: [{ name: a, in: query, schema: { type: string } }], responses: { '204': { description: Fine. } } } } }\n";
        var run = new GeneratorRun().Add("/a.yaml", Operation, ("DcsGenNamespace", "Acme"))
            .Add("/b.yaml", Operation, ("DcsGenNamespace", "Acme"))
            .Run();
        Assert.Equal(
            "'Acme.ListPetsOptions' is emitted for this document and for '/a.yaml': set another Namespace on one of them",
            Message(run.Diagnostics.Single()));
    }

    [Theory]
    [InlineData(".NETCoreApp", "v7.0", ".NETCoreApp,Version=v7.0")]
    [InlineData(".NETStandard", "v2.0", ".NETStandard,Version=v2.0")]
    [InlineData(".NETFramework", "v4.8", ".NETFramework,Version=v4.8")]
    public void A_framework_below_the_floor_is_one_clear_error(string identifier, string version, string said)
    {
        var run = new GeneratorRun().Add(GeneratorRun.SpecPath, Head + Paths)
            .Property("TargetFrameworkIdentifier", identifier).Property("TargetFrameworkVersion", version).Run();
        Assert.Equal("DCS0010", run.Diagnostics.Single().Id);
        Assert.Equal($"The emitted client needs net8.0 or later, and this project targets {said}", Message(run.Diagnostics.Single()));
        Assert.Empty(run.Files);
    }

    [Fact]
    public void A_language_below_the_floor_is_one_clear_error()
    {
        var run = new GeneratorRun { Compilation = Compiler.Empty(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11) }.Add(
            GeneratorRun.SpecPath, Head + Paths).Run();
        Assert.Equal("DCS0011", run.Diagnostics.Single().Id);
        Assert.Equal(
            "The emitted client needs C# 12 or later, and this project is compiled as C# 11.0: set LangVersion to 12 or latest",
            Message(run.Diagnostics.Single()));
    }

    [Theory]
    [InlineData("unsupported", "DCS1001", 6, 9)]
    [InlineData("recursion-alone", "DCS1002", 6, 5)]
    [InlineData("paging-wrong", "DCS1003", 8, 7)]
    [InlineData("unsupported", "DCS1004", 5, 48)]
    [InlineData("server-in-path", "DCS1005", 5, 52)]
    [InlineData("values-of-the-wrong-type", "DCS0006", 8, 42)]
    public void What_cannot_be_expressed_says_where(string name, string id, int line, int column)
    {
        var run = GeneratorRun.Of(File.ReadAllText(Path.Combine(Repository.Cases, name + ".yaml")));
        AssertAt(run.Diagnostics.First(diagnostic => diagnostic.Id == id), id, DiagnosticDescriptors.Get(id).DefaultSeverity, line, column);
    }

    [Fact]
    public void Committed_output_that_is_stale_missing_or_orphaned_is_an_error_at_its_line()
    {
        const string Interface = "Pets/IPetsClient.g.cs";
        const string Missing = "Pets/PetsClientOptions.g.cs";
        var emitted = GeneratorRun.OfCommitted(Head + Paths).Files;
        var run = new GeneratorRun().Add(GeneratorRun.SpecPath, Head + Paths).Property("DcsGenMode", "verify").Property("DcsGenOutputDir", "Generated");
        foreach (var (file, text) in emitted.Where(file => file.Key != Missing).Append(new("Pets/Old.g.cs", "")))
        {
            var committed = file == Interface ? text.Replace("interface", "class", StringComparison.Ordinal) : text.ReplaceLineEndings("\r\n");
            run.Add("/Generated/" + file, committed, ("DcsGenRole", "Committed"), ("DcsGenHintName", file));
        }

        var line = Array.FindIndex(emitted[Interface].Split('\n'), text => text.Contains("interface", StringComparison.Ordinal)) + 1;
        Assert.Equal(
            [
                $"/Generated/{Interface}({line},1): error DCS0900: '{Interface}' is stale from line {line} on: build once without CI=true and commit the result",
                $"Generated/{Missing}(1,1): error DCS0900: '{Missing}' is missing: build once without CI=true and commit the result",
                "/Generated/Pets/Old.g.cs(1,1): error DCS0901: No document generates 'Pets/Old.g.cs' any more: build once without CI=true and commit its removal",
            ],
            run.Run().Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Text_of_a_document_cannot_forge_a_line_of_the_build_log()
    {
        const string Name = "x'\\nsrc/Payment.cs(1,1): error CS9998: forged\\n##vso[task.setvariable variable=PATH]evil\\n\\e[31mred";
        var diagnostic = GeneratorRun.Of(Head + "paths: { /a: { get: { operationId: A, x-dcsgen-name: \"" + Name + "\", responses: {} } } }\n").Diagnostics.Single();

        // As the compiler prints it.
        Assert.Equal(
            "/specs/pets.openapi.yaml(3,39): warning DCS1003: x-dcsgen-name is ignored: "
                + "'x' src/Payment.cs(1,1): error CS9998: forged # #vso[task.setvariable variable=PATH]evil <U+001B>[31mred' is not a C# identifier",
            diagnostic.ToString());
    }

    [Fact]
    public void A_long_name_leaves_the_rest_of_a_message_whole()
    {
        var diagnostic = GeneratorRun.Of(Head + "paths: { /a: { get: { operationId: A, x-dcsgen-name: '" + new string('-', 100_000) + "', responses: {} } } }\n").Diagnostics.Single();
        Assert.Matches("^x-dcsgen-name is ignored: '[-.]{120}' is not a C# identifier$", Message(diagnostic));
    }

    [Fact]
    public void A_fault_of_our_own_is_an_error_with_the_documents_path()
    {
        // No document that does this is known, or it would be mended: a text that is null stands for one.
        var result = DcsGen.Surface.DocumentOutput.Map(
            new("/pets.yaml", null!, new("", "", "", "pets", "Acme"), new("", "", false), null, []), CancellationToken.None);
        var diagnostic = Assert.Single(result.Diagnostics).ToDiagnostic();
        Assert.Equal(("DCS9999", "/pets.yaml"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Contains("NullReferenceException", Message(diagnostic), StringComparison.Ordinal);
    }

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage();

    private static SourceText Read(string text, string encoding)
    {
        var kind = Encoding.GetEncoding(encoding);
        return SourceText.From(new MemoryStream([.. kind.GetPreamble(), .. kind.GetBytes(text)]), kind);
    }

    private static void AssertAt(Diagnostic diagnostic, string id, DiagnosticSeverity severity, int line, int column)
    {
        Assert.Equal((id, severity), (diagnostic.Id, diagnostic.Severity));
        var start = diagnostic.Location.GetLineSpan();
        Assert.Equal(
            (GeneratorRun.SpecPath, line, column), (start.Path, start.StartLinePosition.Line + 1, start.StartLinePosition.Character + 1));
    }
}

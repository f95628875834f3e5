using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dcs.Tests.Emulator;

/// <summary>A checker that cannot fail proves nothing.</summary>
public sealed class SchemaCheckerTests
{
    [Theory]
    [InlineData("RecordsResponse", """{"id":"1","status":"success"}""")]
    [InlineData("RecordsResponse", """{"id":"1","status":"waiting","started_at":null,"finished_at":"2020-06-15T02:21:18.669Z"}""")]
    [InlineData("RecordsResponse", """{"id":"1","status":"waiting","created_at":"2020-06-15T02:21:18+08:00"}""")]
    [InlineData("ListBigkeyScanTasksResponse", "{}")]
    [InlineData("ErrorResponse", """{"error_code":"DCS.4919","error_msg":"no","error_ext_msg":null}""")]
    public void What_the_document_allows_passes(string schema, string json) => Assert.Empty(Check(schema, json));

    [Theory]
    [InlineData("RecordsResponse", "[]", ": Array is no object")]
    [InlineData("RecordsResponse", "null", ": null")]
    [InlineData("RecordsResponse", """{"status":"success"}""", "/id: missing")]
    [InlineData("RecordsResponse", """{"id":null,"status":"success"}""", "/id: null")]
    [InlineData("RecordsResponse", """{"id":1,"status":"success"}""", "/id: Number is no string")]
    [InlineData("RecordsResponse", """{"id":"1","id":"1","status":"success"}""", "/id: twice")]
    [InlineData("RecordsResponse", """{"id":"1","status":"paused"}""", "/status: 'paused' is not in the enumeration")]
    [InlineData("RecordsResponse", """{"id":"1","status":"success","node":"n"}""", "/node: not listed")]
    [InlineData("RecordsResponse", """{"id":"1","status":"success","created_at":""}""", "/created_at: '' is no date-time")]
    [InlineData("RecordsResponse", """{"id":"1","status":"success","created_at":"2020-06-15T02:21:18.669"}""", "/created_at: '2020-06-15T02:21:18.669' is no date-time")]
    [InlineData("RecordsResponse", """{"id":"1","status":"success","created_at":"2020-13-15T02:21:18Z"}""", "/created_at: '2020-13-15T02:21:18Z' is no date-time")]
    [InlineData("ListBigkeyScanTasksResponse", """{"count":2147483648}""", "/count: 2147483648 is no such integer")]
    [InlineData("ListBigkeyScanTasksResponse", """{"count":"1"}""", "/count: String is no integer")]
    [InlineData("ListBigkeyScanTasksResponse", """{"records":{}}""", "/records: Object is no array")]
    [InlineData("ListBigkeyScanTasksResponse", """{"records":[{"id":"1","status":"success"},{"id":"2"}]}""", "/records/1/status: missing")]
    public void What_it_does_not_allow_is_found_where_it_is(string schema, string json, string violation) =>
        Assert.Equal([violation], Check(schema, json));

    [Fact]
    public void Members_that_are_not_listed_pass_where_it_is_not_strict() =>
        Assert.Empty(Check("ErrorResponse", """{"error_code":"APIGW.0301","request_id":"1"}""", strict: false));

    [Fact]
    public void A_keyword_it_does_not_know_is_not_passed_over()
    {
        var schema = JsonNode.Parse("""{"type":"string","maxLength":3}""")!;
        using var json = JsonDocument.Parse("\"abc\"");

        Assert.Throws<NotSupportedException>(() => SchemaChecker.Check(schema, schema, json.RootElement));
    }

    private static IReadOnlyList<string> Check(string schema, string json, bool strict = true)
    {
        using var value = JsonDocument.Parse(json);
        return SchemaChecker.Check(HomeDocument.Root, HomeDocument.Schema(schema), value.RootElement, strict);
    }
}

using System.Text;

namespace Dcs.Tests.Client;

/// <summary>JSON as services write it, well and badly.</summary>
public sealed class BodyTests
{
    [Theory]
    [InlineData("   ", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("\"text\"", "$")]
    [InlineData("<html></html>", "$")]
    [InlineData("""{"count":1""", "$.count")]
    [InlineData("""{"records":[{"id":"a",""", "$.records[0].id")]
    [InlineData("""{"records":[{"id":"a""", "$.records[0].id")]
    [InlineData("""{"count":1}}""", "$")]
    [InlineData("""{"count":1} {}""", "$")]
    [InlineData("""{"count":1}garbage""", "$")]
    [InlineData("{\"count\":1}\0", "$")]
    [InlineData("""{"count":1,}""", "$.count")]
    [InlineData("""{"count":"1"}""", "$.count")]
    [InlineData("""{"count":true}""", "$.count")]
    [InlineData("""{"count":1.5}""", "$.count")]
    [InlineData("""{"count":[]}""", "$.count")]
    [InlineData("""{"instance_id":5}""", "$.instance_id")]
    [InlineData("""{"instance_id":{}}""", "$.instance_id")]
    [InlineData("""{"instance_id":"\ud800"}""", "$.instance_id")]
    [InlineData("""{"records":{}}""", "$.records")]
    [InlineData("""{"records":"none"}""", "$.records")]
    [InlineData("""{"records":[null]}""", "$.records[0]")]
    [InlineData("""{"records":[{"id":"a","status":"success"},7]}""", "$.records[1]")]
    [InlineData("""{"records":[[]]}""", "$.records[0]")]
    [InlineData("""{"other":[1,{"x":[2]}],"count":""}""", "$.count")]
    [InlineData("""{"\ud800":1}""", "$")]
    public async Task What_cannot_be_read_is_an_error_that_says_where(string json, string path)
    {
        var error = await Calls.UnreadableAsync(json);

        Assert.Contains($"(at {path})", error.Message, StringComparison.Ordinal);
        Assert.Equal(path, Assert.IsType<System.Text.Json.JsonException>(error.InnerException).Path);
        Assert.Equal(json, Encoding.UTF8.GetString(error.RawBody.Span));
    }

    [Theory]
    [InlineData("""{"status":"success"}""", "id")]
    [InlineData("""{"id":null,"status":"success"}""", "id")]
    [InlineData("""{"id":"a"}""", "status")]
    [InlineData("""{"id":"a","status":null}""", "status")]
    [InlineData("{}", "id")]
    public async Task A_required_member_that_is_missing_or_null_is_named(string record, string member)
    {
        var error = await Calls.UnreadableAsync(Calls.Page(Calls.Record(), record));

        Assert.Contains(
            $"RecordsResponse: required property '{member}' is missing or null (at $.records[1])", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status", "5")]
    [InlineData("status", "{}")]
    [InlineData("scan_type", "true")]
    [InlineData("created_at", "1592187678")]
    [InlineData("created_at", "\"yesterday\"")]
    public async Task A_wrong_type_deep_inside_is_found(string member, string value)
    {
        var error = await Calls.UnreadableAsync(Calls.Page(Calls.Record(), Calls.Record($"\"{member}\":{value}")));

        Assert.EndsWith($"(at $.records[1].{member})", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("1.0", 1)]
    [InlineData("-2.000", -2)]
    [InlineData("1e3", 1000)]
    [InlineData("1.5E1", 15)]
    [InlineData("25e-1", null)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648.0", int.MinValue)]
    [InlineData("2147483648", null)]
    [InlineData("-2147483649", null)]
    [InlineData("9223372036854775808", null)]
    [InlineData("1e10", null)]
    [InlineData("1e400", null)]
    [InlineData("100000000000000000000000000000000000000000", null)]
    public async Task An_integer_is_what_json_schema_calls_one(string number, int? value)
    {
        var json = $$"""{"count":{{number}}}""";
        if (value is not null)
        {
            Assert.Equal(value, (await Calls.ReadAsync(json)).Value.Count);
        }
        else
        {
            Assert.EndsWith($"an integer from -2147483648 to 2147483647 was expected, '{(number.Length > 40 ? number[..40] + "…" : number)}' came (at $.count)", (await Calls.UnreadableAsync(json)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"\u0069d":"x","status":"success"}""")]
    [InlineData("""{"id":"\u0078","st\u0061tus":"succ\u0065ss"}""")]
    [InlineData("""{"id":"first","status":"failed","id":"x","status":"success"}""")]
    [InlineData("""{"id":"x","status":"success","id":null}""")]
    [InlineData("""{"new":{"id":"y","deep":[[{}],null]},"id":"x","ID":"z","Status":1,"status":"success","":0}""")]
    [InlineData("""{"id":"x","status":"success","scan_type":null,"created_at":null}""")]
    [InlineData("  {\r\n\t\"status\" : \"success\" ,\n \"id\" : \"x\" }  ")]
    public async Task Unusual_but_right_is_right(string record) =>
        Assert.Equal([new RecordsResponse { Id = "x", Status = BigkeyScanStatus.Success }], await Calls.RecordsAsync(record));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"instance_id":null,"count":null,"records":null}""")]
    [InlineData("""{"records":[]}""")]
    public async Task What_is_missing_or_null_is_null_and_a_list_is_empty(string json)
    {
        var page = (await Calls.ReadAsync(json)).Value;

        Assert.Equal((null, null), (page.InstanceId, page.Count));
        Assert.Empty(page.Records);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"x\":", "}")]
    public async Task A_body_too_deep_is_an_error_and_not_a_crash(string open, string close)
    {
        const int Levels = 1000;
        var nested = string.Concat(Enumerable.Repeat(open, Levels)) + "0" + string.Concat(Enumerable.Repeat(close, Levels));

        Assert.NotNull(await Calls.UnreadableAsync($$"""{"unknown":{{nested}}}"""));
        Assert.NotNull(await Calls.UnreadableAsync(nested));
        var refusal = await Calls.ReadAsync(RawAnswer.Json(nested, status: 400));
        Assert.Equal(nested, Encoding.UTF8.GetString(refusal.Error!.RawBody.Span));
    }

    [Theory]
    [InlineData("paused")]
    [InlineData("Success")]
    [InlineData("")]
    [InlineData("a b&c=d")]
    [InlineData("数")]
    public async Task A_value_the_document_does_not_list_is_kept_and_can_be_sent_back(string value)
    {
        var json = Calls.Page($$"""{"id":"a","status":"{{value}}","scan_type":"{{value}}"}""");
        await using var server = RawServer.Answering(json);
        var client = server.Client();

        var record = (await client.ListBigkeyScanTasksAsync(Calls.Instance)).Records.Single();
        await client.ListBigkeyScanTasksAsync(Calls.Instance, new() { Status = record.Status });

        Assert.Equal((value, value), (record.Status.Value, record.ScanType!.Value.Value));
        Assert.False(record.Status.IsKnown);
        Assert.Equal("status=" + Uri.EscapeDataString(value), server.Requests[1].Query);
    }

    [Fact]
    public void An_enum_is_its_value()
    {
        Assert.Equal(new BigkeyScanStatus(""), default);
        Assert.Equal(new BigkeyScanStatus("").GetHashCode(), default(BigkeyScanStatus).GetHashCode());
        Assert.Equal("", default(BigkeyScanStatus).ToString());
        Assert.False(default(BigkeyScanStatus).IsKnown);
        Assert.True(new BigkeyScanStatus("success") == BigkeyScanStatus.Success);
        Assert.True(new BigkeyScanStatus("success").IsKnown);
        Assert.NotEqual(BigkeyScanStatus.Success, BigkeyScanStatus.Failed);
        Assert.Throws<ArgumentNullException>(() => new BigkeyScanStatus(null!));
    }

    [Fact]
    public async Task A_known_value_costs_no_new_string()
    {
        var record = Assert.Single(await Calls.RecordsAsync(Calls.Record()));

        Assert.Same(BigkeyScanStatus.Values.Success, record.Status.Value);
    }
}

using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Dates and times on the wire keep the offset that they are given.</summary>
public class DateTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /at/{moment}:
            post:
              operationId: Visit
              parameters:
                - { name: moment, in: path, required: true, schema: { type: string, format: date-time } }
                - { name: since, in: query, schema: { type: string, format: date-time } }
                - { name: X-When, in: header, schema: { type: string, format: date-time } }
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Slot' } } } }
              responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Slot' } } } } }
          /form: { post: { operationId: Fill, requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Slot' } } } }, responses: { '204': { description: Fine. } } } }
        components: { schemas: { Slot: { type: object, required: [at], properties: { at: { type: string, format: date-time } } } } }
        """;

    private static readonly EmittedClient s_client = EmittedClient.Of(Document);

    [Theory]
    [InlineData("2024-02-29T23:30:00+05:30")]
    [InlineData("2024-02-29T23:30:00.1234567-08:00")]
    [InlineData("2024-02-29T23:30:00.5Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    public async Task A_moment_is_sent_with_its_offset_everywhere(string moment)
    {
        var body = $$"""{"at":"{{moment}}"}""";
        await using var server = new RecordingServer(ServerAnswer.Json(body));
        Assert.Equal(true, await s_client.CallAsync(server, $$"""
            var at = DateTimeOffset.Parse("{{moment}}", System.Globalization.CultureInfo.InvariantCulture);
            var slot = await client.VisitAsync(at, new Slot { At = at }, new() { Since = at, XWhen = at });
            return slot.At.EqualsExact(at);
            """));
        Assert.Equal($"/at/{Uri.EscapeDataString(moment)}?since={Uri.EscapeDataString(moment)}", server.Request.Target);
        Assert.Equal(moment, server.Request.Header("X-When"));
        Assert.Equal(body, server.Request.Text);
    }

    [Fact]
    public async Task A_moment_of_a_form_has_its_offset()
    {
        await using var server = new RecordingServer();
        await s_client.CallAsync(server, "await client.FillAsync(new Slot { At = new(2024, 2, 29, 23, 30, 0, TimeSpan.FromHours(2)) });");
        Assert.Equal("at=2024-02-29T23%3A30%3A00%2B02%3A00", server.Request.Text);
    }

    [Theory]
    [InlineData("P3W", "21.00:00:00")]
    [InlineData("P1DT2H3M4.5S", "1.02:03:04.5000000")]
    [InlineData("-PT36H", "-1.12:00:00")]
    [InlineData("P0Y0M2D", "2.00:00:00")]
    [InlineData("PT0.0000001S", "00:00:00.0000001")]
    [InlineData("P10675199DT2H48M5.4775807S", "10675199.02:48:05.4775807")]
    [InlineData("-P10675199DT2H48M5.4775808S", "-10675199.02:48:05.4775808")]
    [InlineData("1.02:03:04.5", "1.02:03:04.5000000")]
    [InlineData("00:00:30", "00:00:30")]
    public void A_duration_is_read_as_ISO_8601_or_in_the_constant_form(string text, string expected)
    {
        Assert.True(Acme.Plumbing.AcmeText.TryParseDuration(text, out var value));
        Assert.Equal(expected, value.ToString("c", System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>A month is not 30 days: a value is never changed.</summary>
    [Theory]
    [InlineData("P1M")]
    [InlineData("P1Y2M")]
    [InlineData("P0.5Y")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("P1")]
    [InlineData("1:2")]
    [InlineData("")]
    [InlineData("P10675200D")]
    [InlineData("P79228162514264337593543950335W")]
    public void A_duration_without_a_fixed_length_is_refused(string text) =>
        Assert.False(Acme.Plumbing.AcmeText.TryParseDuration(text, out _));
}

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
    [InlineData("P0001-02-03T04:05:06")]
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
    public void A_duration_without_a_fixed_length_is_no_time_span(string text) =>
        Assert.False(Acme.Plumbing.AcmeText.TryParseDuration(text, out _));

    [Theory]
    [InlineData("P1M")]
    [InlineData("-P1Y2M10DT2H30M")]
    [InlineData("+PT36H")]
    [InlineData("P0,5Y")]
    [InlineData("P3W")]
    [InlineData("P1Y2W3D")]
    [InlineData("PT1.5S")]
    [InlineData("P0001-02-03T04:05:06")]
    [InlineData("P00010203T040506")]
    [InlineData("P79228162514264337593543950335999W")]
    [InlineData("1.02:03:04.5000000")]
    public void A_duration_of_ISO_8601_keeps_its_text(string text) => Assert.Equal(text, new Acme.AcmeIsoDuration(text).Value);

    [Theory]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("P1H")]
    [InlineData("PT1?")]
    [InlineData("P1D1Y")]
    [InlineData("P1D1D")]
    [InlineData("P1..5D")]
    [InlineData("P.5D")]
    [InlineData("P1")]
    [InlineData("P0001-02-03 04:05:06")]
    [InlineData("1:2")]
    [InlineData("a week")]
    [InlineData("")]
    public void What_is_not_a_duration_is_refused(string text)
    {
        Assert.False(Acme.AcmeIsoDuration.TryParse(text, out _));
        Assert.Throws<FormatException>(() => new Acme.AcmeIsoDuration(text));
    }

    [Fact]
    public void A_duration_is_made_of_a_time_span_and_gives_it_back()
    {
        Acme.AcmeIsoDuration hour = TimeSpan.FromHours(1);
        Assert.Equal("PT1H", hour.ToString());
        Assert.Equal(hour.ToTimeSpan(), new Acme.AcmeIsoDuration("01:00:00").ToTimeSpan());
        Assert.Equal(TimeSpan.FromHours(1), hour.ToTimeSpan());
        Assert.Equal(TimeSpan.Zero, default(Acme.AcmeIsoDuration).ToTimeSpan());
        Assert.False(new Acme.AcmeIsoDuration("P1M").TryGetTimeSpan(out _));
        var error = Assert.Throws<InvalidOperationException>(() => new Acme.AcmeIsoDuration("P1M").ToTimeSpan());
        Assert.Contains("P1M", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P1M", "2024-02-29T12:00:00Z")]
    [InlineData("P1Y1DT1H", "2025-02-01T13:00:00Z")]
    [InlineData("-P1W", "2024-01-24T12:00:00Z")]
    [InlineData("1.02:00:00", "2024-02-01T14:00:00Z")]
    public void A_duration_is_added_by_the_calendar(string duration, string expected) =>
        Assert.Equal(
            DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
            new Acme.AcmeIsoDuration(duration).AddTo(new(2024, 1, 31, 12, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("P0.5M", typeof(InvalidOperationException))]
    [InlineData("P0001-02-03T04:05:06", typeof(InvalidOperationException))]
    [InlineData("P99999999999M", typeof(ArgumentOutOfRangeException))]
    [InlineData("P99999Y", typeof(ArgumentOutOfRangeException))]
    public void A_duration_that_cannot_be_added_says_so(string duration, Type exception) =>
        Assert.Throws(exception, () => new Acme.AcmeIsoDuration(duration).AddTo(DateTimeOffset.UnixEpoch));
}

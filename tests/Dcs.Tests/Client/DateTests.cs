using System.Globalization;

namespace Dcs.Tests.Client;

/// <summary>Dates and times, as services write them.</summary>
[Collection(LocalZone.Collection)]
public sealed class DateTests
{
    [Theory]
    [InlineData("2020-06-15T02:21:18Z", "2020-06-15T02:21:18.0000000+00:00")]
    [InlineData("2020-06-15t02:21:18z", "2020-06-15T02:21:18.0000000+00:00")]
    [InlineData("2020-06-15 02:21:18Z", "2020-06-15T02:21:18.0000000+00:00")]
    [InlineData("2020-06-15T02:21:18.669Z", "2020-06-15T02:21:18.6690000+00:00")]
    [InlineData("2020-06-15T02:21:18.6Z", "2020-06-15T02:21:18.6000000+00:00")]
    [InlineData("2020-06-15T02:21:18.1234567Z", "2020-06-15T02:21:18.1234567+00:00")]
    [InlineData("2020-06-15T02:21:18.12345678Z", "2020-06-15T02:21:18.1234567+00:00")]
    [InlineData("2020-06-15T02:21:18.123456789Z", "2020-06-15T02:21:18.1234567+00:00")]
    [InlineData("2020-06-15T10:21:18+08:00", "2020-06-15T10:21:18.0000000+08:00")]
    [InlineData("2020-06-15T10:21:18+0800", "2020-06-15T10:21:18.0000000+08:00")]
    [InlineData("2020-06-15T10:21:18.5+08", "2020-06-15T10:21:18.5000000+08:00")]
    [InlineData("2020-06-14T20:51:18-05:30", "2020-06-14T20:51:18.0000000-05:30")]
    [InlineData("2020-06-15T10:21:18\\u002B08:00", "2020-06-15T10:21:18.0000000+08:00")]
    [InlineData("2020-06-15T02:21:18-00:00", "2020-06-15T02:21:18.0000000+00:00")]
    [InlineData("2020-02-29T00:00:00Z", "2020-02-29T00:00:00.0000000+00:00")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.0000000+00:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    public async Task A_time_is_read(string text, string expected) => Assert.Equal(expected, await ReadAsync($"\"{text}\""));

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    public async Task Null_and_an_empty_text_are_no_time_yet(string json) => Assert.Null(await ReadAsync(json));

    [Theory]
    [InlineData("2020-06-15")]
    [InlineData("2020-06-15T02:21Z")]
    [InlineData("2020-06-15T02:21:18.Z")]
    [InlineData("2020-06-15T02:21:18,Z")]
    [InlineData("2020-06-15T02:21:18.")]
    [InlineData("2020-06-15T02:21:18Zulu")]
    [InlineData("2020-06-15T02:21:18+8")]
    [InlineData("2020-06-15T02:21:18+08:60")]
    [InlineData("2020-06-15T02:21:18+15:00")]
    [InlineData("2020-06-15T02:21:18+99:99")]
    [InlineData("2020-06-15T02:21:61Z")]
    [InlineData("2020-06-15T24:00:00Z")]
    [InlineData("2020-06-15T02:60:00Z")]
    [InlineData("2020-06-31T00:00:00Z")]
    [InlineData("2021-02-29T00:00:00Z")]
    [InlineData("2020-13-01T00:00:00Z")]
    [InlineData("2020-00-01T00:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+00:01")]
    [InlineData("9999-12-31T23:59:59-00:01")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("2020-06-15T-2:21:18Z")]
    [InlineData("+020-06-15T02:21:18Z")]
    [InlineData(" 2020-06-15T02:21:18Z")]
    [InlineData(" ")]
    [InlineData("0000-00-00T00:00:00Z")]
    [InlineData("２０２０-06-15T02:21:18Z")]
    [InlineData("Mon, 15 Jun 2020 02:21:18 GMT")]
    public async Task An_invalid_time_is_an_error_with_its_path(string text)
    {
        var error = await Calls.UnreadableAsync(Calls.Page(Calls.Record($"\"created_at\":\"{text}\"")));

        Assert.EndsWith("(at $.records[0].created_at)", error.Message, StringComparison.Ordinal);
        Assert.Contains($"a date and time was expected, '{text}' came", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Asia/Kathmandu")]
    [InlineData("America/New_York")]
    public async Task A_time_without_a_zone_is_utc_wherever_this_machine_is(string zone)
    {
        using var here = new LocalZone(zone);

        Assert.Equal("2020-06-15T02:21:18.5000000+00:00", await ReadAsync("\"2020-06-15T02:21:18.5\""));
    }

    private static async Task<string?> ReadAsync(string json) =>
        (await Calls.RecordsAsync(Calls.Record($"\"created_at\":{json}"))).Single().CreatedAt?.ToString("O", CultureInfo.InvariantCulture);
}

/// <summary>This process in another time zone, until disposed. Needs a system that reads <c>TZ</c>; elsewhere the zone stays.</summary>
[CollectionDefinition(Collection, DisableParallelization = true)]
public sealed class LocalZone : IDisposable
{
    public const string Collection = "The local time zone";

    private readonly string? _before = Environment.GetEnvironmentVariable("TZ");

    public LocalZone(string zone) => Set(zone);

    public void Dispose() => Set(_before);

    private static void Set(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}

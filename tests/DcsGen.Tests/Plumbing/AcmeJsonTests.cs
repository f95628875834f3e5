using System.Globalization;
using System.Text;
using System.Text.Json;
using Acme.Plumbing;

namespace DcsGen.Tests.Plumbing;

public class AcmeJsonTests
{
    [Theory]
    [InlineData("2020-06-15T02:21:18.669Z", "2020-06-15T02:21:18.6690000+00:00")]
    [InlineData("2020-06-15T02:21:18", "2020-06-15T02:21:18.0000000+00:00")]
    [InlineData("2020-06-15t02:21:18z", "2020-06-15T02:21:18.0000000+00:00")]
    [InlineData("2020-06-15 02:21:18.5", "2020-06-15T02:21:18.5000000+00:00")]
    [InlineData("2020-06-15T02:21:18.1234567899Z", "2020-06-15T02:21:18.1234567+00:00")]
    [InlineData("2020-06-15T02:21:18+08:00", "2020-06-15T02:21:18.0000000+08:00")]
    [InlineData("2020-06-15T02:21:18-0330", "2020-06-15T02:21:18.0000000-03:30")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.0000000+00:00")]
    public void A_time_is_read(string text, string expected)
    {
        Assert.True(AcmeJson.TryParseDateTime(Encoding.UTF8.GetBytes(text), out var value));
        Assert.Equal(expected, value.ToString("O", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2020-06-15")]
    [InlineData("2020-13-15T02:21:18Z")]
    [InlineData("2020-02-30T02:21:18Z")]
    [InlineData("2020-06-15T24:21:18Z")]
    [InlineData("2020-06-15T02:21:18+15:00")]
    [InlineData("2020-06-15T02:21:18 Z")]
    [InlineData("0001-01-01T00:00:00+08:00")]
    public void What_is_no_time_is_told(string text) => Assert.False(AcmeJson.TryParseDateTime(Encoding.UTF8.GetBytes(text), out _));

    [Theory]
    [InlineData("[1, 2.0, 3e0]", "1,2,3")]
    [InlineData("[1, 2.5]", "an integer from -2147483648 to 2147483647 was expected, '2.5' came (at $[1])")]
    [InlineData("[1, \"2\"]", "a number was expected, String came (at $[1])")]
    [InlineData("[1, 99999999999]", "an integer from -2147483648 to 2147483647 was expected, '99999999999' came (at $[1])")]
    [InlineData("{}", "an array was expected, StartObject came (at $)")]
    [InlineData("", "the body is empty")]
    public void Integers_are_read_and_an_error_says_where(string json, string expected)
    {
        string actual;
        try
        {
            actual = string.Join(',', AcmeJson.Parse(
                static (ref Utf8JsonReader reader) => AcmeJson.ReadList(ref reader, AcmeJson.ReadInt32), Encoding.UTF8.GetBytes(json)));
        }
        catch (JsonException e)
        {
            actual = e.Message;
        }

        Assert.Equal(expected, actual);
    }
}

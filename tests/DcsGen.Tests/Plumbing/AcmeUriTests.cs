using Acme.Plumbing;

namespace DcsGen.Tests.Plumbing;

public class AcmeUriTests
{
    [Theory]
    [InlineData("plain-._~09", "plain-._~09")]
    [InlineData("a b/c?d#e%f+g&h=i", "a%20b%2Fc%3Fd%23e%25f%2Bg%26h%3Di")]
    [InlineData("ä狗🐕", "%C3%A4%E7%8B%97%F0%9F%90%95")]
    public void A_value_is_percent_encoded(string value, string expected)
    {
        var uri = new AcmeUri("https://host/base", stackalloc char[8]);
        uri.Literal("/");
        uri.Segment(value, "id");
        uri.Query("q", value);
        Assert.Equal($"https://host/base/{expected}?q={expected}", uri.ToUri().AbsoluteUri);
    }

    [Fact]
    public void A_lone_half_of_a_surrogate_pair_is_sent_as_the_replacement_character()
    {
        var uri = new AcmeUri("https://host/", stackalloc char[8]);
        uri.Segment("a\uD83D", "id");
        Assert.Equal("https://host/a%EF%BF%BD", uri.ToUri().AbsoluteUri);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData(null)]
    public void A_value_that_would_lead_elsewhere_is_refused(string? value) =>
        Assert.Throws<ArgumentException>("id", () => new AcmeUri("https://host", stackalloc char[8]).Segment(value!, "id"));

    [Fact]
    public void Null_is_not_sent_and_lists_are_sent_by_their_style()
    {
        var uri = new AcmeUri("https://host", stackalloc char[300]);
        uri.Literal("/");
        uri.Query("none", (string?)null);
        uri.Query("none", (long?)null);
        uri.QueryEach("none", null);
        uri.QueryJoined("none", []);
        uri.Query("number", long.MinValue);
        uri.QueryEach("each", ["a,b", "c"]);
        uri.QueryJoined("joined", ["a,b", "c"]);
        Assert.Equal("https://host/?number=-9223372036854775808&each=a%2Cb&each=c&joined=a%2Cb,c", uri.ToUri().AbsoluteUri);
    }
}

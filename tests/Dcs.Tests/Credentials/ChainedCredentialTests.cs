namespace Dcs.Tests.Credentials;

/// <summary>Providers in turn.</summary>
public class ChainedCredentialTests
{
    private static readonly EnvironmentCredentialProvider s_empty = new(_ => null);

    private static readonly StaticCredentialProvider s_token = new(new HuaweiToken(Secrets.Token) { Source = "option Token" });

    private static readonly StaticCredentialProvider s_key = new(Secrets.AccessKey);

    [Fact]
    public async Task The_first_that_has_one_wins()
    {
        Assert.Same(Secrets.AccessKey, await new ChainedCredentialProvider(s_empty, s_key, s_token).GetAsync(default));
        var token = Assert.IsType<HuaweiToken>(await new ChainedCredentialProvider(s_empty, s_token, s_key).GetAsync(default));
        Assert.Equal("token from option Token", token.ToString());
    }

    [Fact]
    public async Task Without_any_the_error_lists_what_was_tried_and_why_it_had_none()
    {
        var file = Path.GetTempFileName();
        try
        {
            var refusal = await Secrets.RefusedAsync(new ChainedCredentialProvider(s_empty, new ProfileCredentialProvider(file)));
            string[] expected =
            [
                "No credential found. Give one, or put it where one of these looks:",
                "  1. environment variables HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK: not set",
                $"  2. profile {file} [basic]: no such section",
            ];
            Assert.Equal(expected, refusal.Message.Split(Environment.NewLine));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_half_configured_one_is_not_passed_over()
    {
        var half = new EnvironmentCredentialProvider(name => name == "HUAWEICLOUD_SDK_SK" ? Secrets.Key : null);
        var refusal = await Secrets.RefusedAsync(new ChainedCredentialProvider(half, s_key));
        Assert.Contains("HUAWEICLOUD_SDK_AK is not", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_token_is_dropped_by_the_provider_that_gave_it()
    {
        await using var iam = await IamServer.StartAsync();
        var user = new IamUser { DomainName = "acme", Name = "bob", Password = Secrets.Password, ProjectName = "cn-north-4" };
        var chain = new ChainedCredentialProvider(s_empty, new PasswordCredentialProvider(user, iam.Endpoint, clock: iam.Clock));
        chain.Reject((await chain.GetAsync(default))!);
        Assert.Equal("SECRETTOKEN-2", Assert.IsType<HuaweiToken>(await chain.GetAsync(default)).Token);
    }

    [Fact]
    public void A_chain_of_nothing_is_refused() => Assert.Throws<ArgumentException>(() => new ChainedCredentialProvider());

    [Theory]
    [InlineData("")]
    [InlineData("SECRET TOKEN")]
    [InlineData("SECRET\r\nX-Evil: 1")]
    public void A_token_that_is_no_header_is_refused(string token) =>
        Secrets.AssertNotIn(Assert.Throws<ArgumentException>(() => new HuaweiToken(token)).ToString());
}

namespace Dcs.Tests.Credentials;

/// <summary>Access keys from environment variables; the environment is the test's own.</summary>
public class EnvironmentCredentialTests
{
    private readonly Dictionary<string, string?> _variables = [];
    private readonly EnvironmentCredentialProvider _provider;

    public EnvironmentCredentialTests() => _provider = new(name => _variables.GetValueOrDefault(name));

    [Fact]
    public async Task All_variables_are_read()
    {
        Set(("AK", "AK1"), ("SK", Secrets.Key), ("SECURITY_TOKEN", Secrets.SecurityToken), ("PROJECT_ID", "not-hex"), ("IAM_ENDPOINT", "iam.example:8443"));
        var credential = await KeyAsync();
        Assert.Equal(
            ("AK1", Secrets.Trace(Secrets.Key), Secrets.SecurityToken),
            (credential.Key.Id, Secrets.Trace(credential.Key), credential.Key.SecurityToken));
        Assert.Equal("not-hex", credential.ProjectId);
        Assert.Equal("https://iam.example:8443/", credential.IamEndpoint!.AbsoluteUri);
        Assert.Equal("environment variables HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK", credential.Source);
        Secrets.AssertNotIn(credential.ToString());
        Secrets.AssertNotIn(_provider.ToString());
    }

    [Fact]
    public async Task Without_a_key_there_is_none()
    {
        Assert.Null(await _provider.GetAsync(default));
        Set(("AK", ""), ("SK", " "), ("PROJECT_ID", "p"));
        Assert.Null(await _provider.GetAsync(default));
    }

    [Fact]
    public async Task The_next_request_has_the_new_key()
    {
        Set(("AK", "AK1"), ("SK", Secrets.Key));
        var first = await KeyAsync();
        Assert.Same(first, await KeyAsync());
        Set(("AK", "AK2"));
        Assert.Equal("AK2", (await KeyAsync()).Key.Id);
        Set(("SK", "SECRETother"));
        Assert.Equal(Secrets.Trace("SECRETother"), Secrets.Trace((await KeyAsync()).Key));
        _variables.Clear();
        Assert.Null(await _provider.GetAsync(default));
    }

    [Theory]
    [InlineData("AK", "AK1", "HUAWEICLOUD_SDK_AK is set, HUAWEICLOUD_SDK_SK is not")]
    [InlineData("SK", Secrets.Key, "HUAWEICLOUD_SDK_SK is set, HUAWEICLOUD_SDK_AK is not")]
    [InlineData("SECURITY_TOKEN", Secrets.SecurityToken, "HUAWEICLOUD_SDK_SECURITY_TOKEN is set, HUAWEICLOUD_SDK_AK is not")]
    public async Task Half_a_key_is_refused(string name, string value, string message)
    {
        Set((name, value));
        Assert.Contains(message, (await Secrets.RefusedAsync(_provider)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AK", "AK\n1")]
    [InlineData("SK", "SECRETKEY\n")]
    [InlineData("SECURITY_TOKEN", "SECRET TOKEN")]
    [InlineData("PROJECT_ID", "p\r\nX-Evil: 1")]
    [InlineData("IAM_ENDPOINT", "ftp://SECRET")]
    [InlineData("IAM_ENDPOINT", "https://user:SECRET@iam.example")]
    public async Task What_cannot_be_right_is_refused_by_name(string name, string value)
    {
        Set(("AK", "AK1"), ("SK", Secrets.Key), (name, value));
        var refusal = await Secrets.RefusedAsync(_provider);
        Assert.StartsWith($"HUAWEICLOUD_SDK_{name} in environment variables", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, refusal.Message, StringComparison.Ordinal);
    }

    private void Set(params (string Name, string Value)[] variables)
    {
        foreach (var (name, value) in variables)
        {
            _variables["HUAWEICLOUD_SDK_" + name] = value;
        }
    }

    private async Task<HuaweiAccessKey> KeyAsync() => Assert.IsType<HuaweiAccessKey>(await _provider.GetAsync(default));
}

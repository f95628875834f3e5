using System.Text;

namespace Dcs.Tests.Credentials;

/// <summary>Access keys from a profile file, each test with a file of its own.</summary>
public sealed class ProfileCredentialTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dcs-profile-").FullName;
    private readonly ProfileCredentialProvider _provider;

    public ProfileCredentialTests() => _provider = new(environment: name => name == "HUAWEICLOUD_SDK_CREDENTIALS_FILE" ? File : null);

    private string File => Path.Combine(_folder, "credentials");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_vendors_profile_is_read()
    {
        Write("""
            # of two accounts
            [global]
            ak = AK0
            sk = SECRET0

            [basic]
            ; the one that counts
            AK = AK1
            sk=SECRETKEY/+=0=
            security_token = SECRETSECURITYTOKEN==
            project_id = p-1
            iam_endpoint = https://iam.example
            """);
        var credential = await KeyAsync();
        Assert.Equal(
            ("AK1", Secrets.Trace("SECRETKEY/+=0="), Secrets.SecurityToken),
            (credential.Key.Id, Secrets.Trace(credential.Key), credential.Key.SecurityToken));
        Assert.Equal("p-1", credential.ProjectId);
        Assert.Equal("https://iam.example/", credential.IamEndpoint!.AbsoluteUri);
        Assert.Equal($"profile {File} [basic]", credential.Source);
        Secrets.AssertNotIn(credential.ToString());
        Secrets.AssertNotIn(_provider.ToString());
    }

    [Theory]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    public async Task Windows_may_have_written_it(string newLine, bool hasMark)
    {
        await System.IO.File.WriteAllTextAsync(
            File,
            string.Join(newLine, "[basic]", "ak = AK1", "sk = " + Secrets.Key, ""),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: hasMark));
        Assert.Equal(Secrets.Trace(Secrets.Key), Secrets.Trace((await KeyAsync()).Key));
    }

    [Fact]
    public async Task The_next_request_has_the_new_key()
    {
        Write(Profile("AK1"));
        var first = await KeyAsync();
        Assert.Same(first, await KeyAsync());

        // Of the same length and the same time: neither tells.
        var time = System.IO.File.GetLastWriteTimeUtc(File);
        Write(Profile("AK2"));
        System.IO.File.SetLastWriteTimeUtc(File, time);
        Assert.Equal("AK2", (await KeyAsync()).Key.Id);

        Write(Profile("AK3"), File + ".new");
        System.IO.File.Move(File + ".new", File, overwrite: true);
        Assert.Equal("AK3", (await KeyAsync()).Key.Id);
    }

    [Theory]
    [InlineData("", "no such section")]
    [InlineData("[global]\nak = AK1\nsk = SECRET\n", "no such section")]
    [InlineData("[basic]\nproject_id = p\n", "no ak and sk")]
    public async Task A_profile_without_a_key_has_none_and_says_why(string text, string reason)
    {
        Write(text);
        Assert.Null(await _provider.GetAsync(default));
        Assert.Equal($"profile {File} [basic]: {reason}", _provider.Description);
    }

    [Theory]
    [InlineData("[basic]\nak = AK1\n", "ak is set, sk is not")]
    [InlineData("[basic]\nsk = SECRET\n", "sk is set, ak is not")]
    [InlineData("[basic]\nak = AK1\nsk SECRET\n", "line 3 is not key = value")]
    [InlineData("[basic]\nak = AK1\nak = SECRET\n", "line 3 sets a key a second time")]
    [InlineData("[basic]\nak = AK1\nsk = SECRET SECRET\n", "sk in profile")]
    [InlineData("[basic]\nak = AK1\nsk = SECRET\niam_endpoint = file:///etc/SECRET\n", "iam_endpoint in profile")]
    public async Task What_cannot_be_right_is_refused_with_its_place(string text, string message)
    {
        Write(text);
        var refusal = await Secrets.RefusedAsync(_provider);
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(File, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_named_must_be_there()
    {
        Assert.Contains(File, (await Secrets.RefusedAsync(_provider)).Message, StringComparison.Ordinal);
        Assert.Contains(File, (await Secrets.RefusedAsync(new ProfileCredentialProvider(File))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_file_or_far_too_large_is_refused()
    {
        Assert.Contains(_folder, (await Secrets.RefusedAsync(new ProfileCredentialProvider(_folder))).Message, StringComparison.Ordinal);
        Write(Profile("AK1") + new string('#', 64 * 1024));
        Assert.Contains("larger than", (await Secrets.RefusedAsync(_provider)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_became_malformed_is_not_given_again()
    {
        Write(Profile("AK1"));
        await KeyAsync();
        Write("[basic]\nak = AK1\n");
        await Secrets.RefusedAsync(_provider);
        Write(Profile("AK1"));
        Assert.Equal("AK1", (await KeyAsync()).Key.Id);
    }

    [Fact]
    public void Unnamed_it_is_in_the_home_folder()
    {
        var description = new ProfileCredentialProvider(environment: _ => null).Description;
        Assert.StartsWith("profile ", description, StringComparison.Ordinal);
        Assert.EndsWith($"{Path.Combine(".huaweicloud", "credentials")} [basic]", description, StringComparison.Ordinal);
        Assert.True(Path.IsPathFullyQualified(description["profile ".Length..]));
    }

    private static string Profile(string id) => $"[basic]\nak = {id}\nsk = {Secrets.Key}\n";

    private void Write(string text, string? path = null) => System.IO.File.WriteAllText(path ?? File, text);

    private async Task<HuaweiAccessKey> KeyAsync() => Assert.IsType<HuaweiAccessKey>(await _provider.GetAsync(default));
}

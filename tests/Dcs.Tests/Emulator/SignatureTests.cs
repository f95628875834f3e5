using System.Net;
using Dcs.Emulator;
using Dcs.Tests.Helpers;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Emulator;

/// <summary>What the gateway thinks of signatures.</summary>
public sealed class SignatureTests : IAsyncLifetime, IAsyncDisposable
{
    private static readonly EmulatorAccessKey s_temporary = SignedRequest.Key with { Id = "temporary", SecurityToken = "temporary-token" };

    private static readonly SignedRequest s_temporaryRequest = new()
    {
        AccessKeyId = s_temporary.Id,
        Headers = new() { ["X-Sdk-Date"] = "20250115T083000Z", ["X-Project-Id"] = SignedRequest.ProjectId, ["X-Security-Token"] = "temporary-token" },
        Signature = "7e619b45f046ad867081c101fcb61fcea57b5bbc4c1bc5499df1cd90c3851842",
    };

    private readonly FakeTime _clock = new(SignedRequest.SignedAt);
    private readonly RunningEmulator _emulator;

    public SignatureTests() => _emulator = new()
    {
        Options = new() { ProjectId = SignedRequest.ProjectId, AccessKeys = [SignedRequest.Key, s_temporary], GatewayClock = _clock },
    };

    public Task InitializeAsync() => _emulator.InitializeAsync();

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Theory] // most signatures are those that the vendor's own signers give
    [InlineData(Instances.Demo + "/bigkey-tasks", "3911d1ff63cc8d6f13bec5851275601f26b2cd2733e4d409dde625ab2217ef0e")]
    [InlineData(Instances.Demo + "/bigkey-tasks?b=2&a=1&b=1&a=10&a=2", "50605643db8e502e4c0a60aa4dc382c5b697da3a14abefde63ea59827c8a8767")]
    [InlineData(Instances.Demo + "/bigkey-tasks?flag&limit=10", "aa7a8f83894abf5c2e73596543b6df171943122e94bac36551099d12f042079d")]
    [InlineData(Instances.Demo + "/bigkey-tasks?marker=&limit=10", "9dfc4e5378b06387730096d87410d1ec2edf7ddaebeb248142992b78e71813b8")]
    [InlineData(Instances.Demo + "/bigkey-tasks?b=1&A=2&a=3&B=4&a-b=5&a_b=6&a.b=7&a1=8", "82354651c424210425b6cf31e822b4e45be3533df08cf0a6a3c134cc7f64ec07")]
    [InlineData(Instances.Demo + "/bigkey-tasks?q=AZaz09-_.~", "8f98dae3eaac000ab537ea35155680f9b2f4a81cbcdc2339240fa170a9ad7783")]
    [InlineData(Instances.Demo + "/bigkey-tasks?q=%E7%BC%93%20%F0%9F%94%91", "279a2d808b0e877131205dba16f3259308bd4ed72db6e53f140c1c02307537cb")]
    [InlineData(Instances.Demo + "/bigkey-tasks?q=a+b", "0c1652e55a6ea263cd0a490a7087240165b0a892dce0dbc409f8b50b468530eb")]
    public async Task A_right_signature_passes(string target, string signature) =>
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(new SignedRequest { Target = target, Signature = signature })).Status);

    [Theory]
    [InlineData("a:b@c!d$e&f'g(h)i*j+k,l;m=n/bigkey-tasks", "3f04ca4031b0dd6ad2258113c0c361842e5da3dd0b8a12d231dcbd95a2a54e33")]
    [InlineData("a%20b/bigkey-tasks", "99b5343b27652bc77579ab79c6194cefb435d69d9b2de1c44cc01fefa04c5d06")]
    public async Task A_path_is_encoded_anew(string target, string signature) =>
        Assert.Equal("DCS.3022", (await SendAsync(new SignedRequest { Target = target, Signature = signature })).ErrorCode);

    [Fact]
    public async Task Fewer_headers_may_be_signed() => Assert.Equal(HttpStatusCode.OK, (await SendAsync(SignedRequest.Minimal)).Status);

    [Fact]
    public async Task The_port_belongs_to_the_host()
    {
        var request = new SignedRequest { Host = "dcs.internal.example:8080", Signature = "2cc4932308a75ec02d642c2672b31bd010558c62dd57bcf4bb97042b28b0d52c" };

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(request)).Status);
        AssertRefused("verify aksk signature fail", await SendAsync(request with { Host = "dcs.internal.example" }));
    }

    [Fact]
    public async Task Space_around_a_signed_value_does_not_count()
    {
        var request = (SignedRequest.Page with { Target = $"{Instances.Demo}/bigkey-tasks", Signature = "0feb99edb40ae0b22b2bc59e6a2c82a989d89284bdd5c7b553433e6f701beff0" })
            .With("X-Custom", "  padded  value  ") with
        { SignedHeaders = "host;x-custom;x-project-id;x-sdk-date" };

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(request)).Status);
        AssertRefused("verify aksk signature fail", await SendAsync(request.With("X-Custom", "padded value")));
    }

    [Fact]
    public async Task The_body_is_signed()
    {
        var request = new SignedRequest { Body = """{"node_id":"节点"}""", Signature = "f13896685d528fd48f3ad7cad36489b33f23e79632b4c4b3bf93071a4fdcde5a" };

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(request)).Status);
        AssertRefused("verify aksk signature fail", await SendAsync(request with { Body = """{"node_id":"nodes"}""" }));
    }

    [Fact]
    public async Task A_header_can_stand_for_the_bodys_hash()
    {
        var request = new SignedRequest
        {
            Headers = new()
            {
                ["X-Sdk-Date"] = "20250115T083000Z",
                ["X-Project-Id"] = SignedRequest.ProjectId,
                ["X-Sdk-Content-Sha256"] = "UNSIGNED-PAYLOAD",
            },
            Signature = "2ba1cddcaacf3afe727babb61f16c8dc3d2cb3c906a885b6f686c8aea7ea85fe",
        };

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(request with { Body = "one" })).Status);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(request with { Body = "another" })).Status);
    }

    [Fact]
    public async Task What_was_tampered_with_does_not_match()
    {
        var page = SignedRequest.Page;
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(page)).Status);

        SignedRequest[] tampered =
        [
            page with { Target = $"{Instances.Demo}/bigkey-tasks?offset=1&limit=3" },
            page with { Target = $"{Instances.Demo}/bigkey-tasks?offset=1&limit=2&status=failed" },
            page with { Target = $"{Instances.Small}/bigkey-tasks?offset=1&limit=2" },
            page with { Host = "dcs.cn-north-1.myhuaweicloud.com" },
            page with { SignedHeaders = "host;x-sdk-date" },
        ];
        foreach (var request in tampered)
        {
            AssertRefused("verify aksk signature fail", await SendAsync(request));
        }
    }

    [Theory]
    [InlineData("20250115T083001Z")]
    [InlineData("20250115T082959Z")]
    public async Task Another_date_does_not_match(string date) =>
        AssertRefused("verify aksk signature fail", await SendAsync(SignedRequest.Page.With("X-Sdk-Date", date)));

    [Theory]
    [InlineData("00")]
    [InlineData("3911d1ff63cc8d6f13bec5851275601f26b2cd2733e4d409dde625ab2217ef0e")]
    [InlineData("859D39056FFFAE4EF76E5247D96E91411BEDD9A1428E15BE4CD9216D20C24091")]
    public async Task Another_signature_does_not_match(string signature) =>
        AssertRefused("verify aksk signature fail", await SendAsync(SignedRequest.Page with { Signature = signature }));

    [Fact]
    public async Task An_unknown_access_key_is_named() =>
        AssertRefused(
            "Get secretKey failed,ak:nobody,err:ak not exist", await SendAsync(SignedRequest.Page with { AccessKeyId = "nobody" }));

    [Theory]
    [InlineData("X-Sdk-Date", "the signed header x-sdk-date is missing")]
    [InlineData("X-Project-Id", "the signed header x-project-id is missing")]
    public async Task A_signed_header_that_is_missing_is_named(string header, string problem) =>
        AssertRefused(problem, await SendAsync(SignedRequest.Page.Without(header)));

    [Theory]
    [InlineData("host;x-project-id", "the header x-sdk-date is not signed")]
    [InlineData("x-project-id;x-sdk-date", "the header host is not signed")]
    public async Task Date_and_host_must_be_signed(string signedHeaders, string problem) =>
        AssertRefused(problem, await SendAsync(SignedRequest.Page with { SignedHeaders = signedHeaders }));

    [Fact]
    public async Task A_date_in_another_format_is_malformed()
    {
        var request = SignedRequest.Minimal.With("X-Sdk-Date", "2025-01-15T08:30:00Z") with
        {
            Signature = "7bd9181724163656ea0b066c8956cf20ba7f874b955492cbdea3d858ee883b57",
        };

        AssertRefused("the header x-sdk-date is malformed", await SendAsync(request));
    }

    [Theory]
    [InlineData("")]
    [InlineData("SDK-HMAC-SHA256")]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==")]
    [InlineData("V11-HMAC-SHA256 Credential=AKIDEXAMPLE0123456789, SignedHeaders=host, Signature=00")]
    [InlineData("SDK-HMAC-SHA256 Access=AKIDEXAMPLE0123456789, SignedHeaders=host;x-sdk-date")]
    [InlineData("SDK-HMAC-SHA256 Access=, SignedHeaders=host;x-sdk-date, Signature=00")]
    [InlineData("SDK-HMAC-SHA256 Access=AKIDEXAMPLE0123456789, SignedHeaders=host;x-sdk-date, Signature=00, More=1")]
    public async Task A_malformed_header_is_told(string authorization) =>
        AssertRefused("the Authorization header is malformed", await SendAsync(SignedRequest.Page with { Authorization = authorization }));

    [Theory]
    [InlineData(15)]
    [InlineData(-15)]
    public async Task A_clock_may_be_off_by_a_quarter_of_an_hour(int minutes)
    {
        _clock.Advance(TimeSpan.FromMinutes(minutes));
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(SignedRequest.Page)).Status);

        _clock.Advance(TimeSpan.FromMinutes(Math.Sign(minutes)));
        var answer = await SendAsync(SignedRequest.Page);

        AssertRefused("signature expired, the time difference between x-sdk-date and the server exceeds 15 minutes", answer);
        Assert.Equal(_clock.GetUtcNow(), DateTimeOffset.Parse(answer.Headers["Date"], null));
    }

    [Fact]
    public async Task A_temporary_key_needs_its_security_token()
    {
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(s_temporaryRequest)).Status);

        AssertRefused("the security token is invalid", await SendAsync(s_temporaryRequest.With("X-Security-Token", "another")));
        AssertRefused("the signed header x-security-token is missing", await SendAsync(s_temporaryRequest.Without("X-Security-Token")));
        AssertRefused("the header x-security-token is missing", await SendAsync(SignedRequest.Page with { AccessKeyId = s_temporary.Id }));
        AssertRefused(
            "the access key has no security token", await SendAsync(s_temporaryRequest with { AccessKeyId = SignedRequest.Key.Id }));
    }

    [Fact]
    public async Task The_project_header_must_name_the_paths_project()
    {
        var request = new SignedRequest
        {
            Headers = new() { ["X-Sdk-Date"] = "20250115T083000Z", ["X-Project-Id"] = new string('f', 32) },
            Signature = "2853e93701e83155d4223422866d8ba532d5cc22a9f494ab19f0dd2bff9cf7dd",
        };

        Assert.Equal("DCS.1004", (await SendAsync(request)).ErrorCode);
    }

    [Fact]
    public async Task Keys_can_be_rotated_while_it_runs()
    {
        var rotated = SignedRequest.Minimal with { Signature = "b86a02e3cac8992e7e4c6037009b0ea81a7b6d3c968c2abcc4d4fa51d947b411" };
        AssertRefused("verify aksk signature fail", await SendAsync(rotated));

        _emulator.Server.AddAccessKey(SignedRequest.Key with { Secret = "rotated-secret" });
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(rotated)).Status);
        AssertRefused("verify aksk signature fail", await SendAsync(SignedRequest.Minimal));

        Assert.True(_emulator.Server.RevokeAccessKey(SignedRequest.Key.Id));
        Assert.False(_emulator.Server.RevokeAccessKey(SignedRequest.Key.Id));
        AssertRefused($"Get secretKey failed,ak:{SignedRequest.Key.Id},err:ak not exist", await SendAsync(rotated));
    }

    [Fact]
    public async Task More_than_five_failures_in_a_row_lock_the_key_for_five_minutes()
    {
        await FailAsync(_emulator, times: 6);
        AssertRefused("AK access failed to reach the limit,forbidden", await SendAsync(SignedRequest.Page));
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(s_temporaryRequest)).Status);

        _clock.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromTicks(1));
        AssertRefused("AK access failed to reach the limit,forbidden", await SendAsync(SignedRequest.Page));
        _clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(SignedRequest.Page)).Status);
    }

    [Fact]
    public async Task A_success_starts_the_count_anew()
    {
        await FailAsync(_emulator, times: 5);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(SignedRequest.Page)).Status);
        await FailAsync(_emulator, times: 5);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(SignedRequest.Page)).Status);
    }

    [Fact]
    public async Task The_lock_can_be_turned_off()
    {
        await using var patient = await RunningEmulator.StartAsync(_emulator.Options with { ToleratedSignatureFailures = null });

        await FailAsync(patient, times: 20);

        Assert.Equal(HttpStatusCode.OK, (await patient.SendAsync(SignedRequest.Page.ToMessage())).Status);
    }

    [Fact]
    public void A_key_does_not_print_its_secrets() =>
        Assert.Equal("EmulatorAccessKey { Id = temporary }", s_temporary.ToString());

    private static async Task FailAsync(RunningEmulator emulator, int times)
    {
        for (var i = 0; i < times; i++)
        {
            AssertRefused(
                "verify aksk signature fail", await emulator.SendAsync((SignedRequest.Page with { Signature = "00" }).ToMessage()));
        }
    }

    private static void AssertRefused(string problem, Answer answer)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal("APIGW.0301", answer.ErrorCode);
        Assert.Equal($"Incorrect IAM authentication information: {problem}", answer.ErrorMessage);
        Assert.Equal(answer.RequestId, answer.Json.GetProperty("request_id").GetString());
    }

    private async Task<Answer> SendAsync(SignedRequest request)
    {
        using var message = request.ToMessage();
        return await _emulator.SendAsync(message);
    }
}

using System.Net;
using System.Text.Json;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Emulator;

/// <summary>The errors of the service itself.</summary>
public sealed class RefusalTests(RunningEmulator emulator) : IClassFixture<RunningEmulator>
{
    [Theory]
    [InlineData(Lists.BigKeys, "?limit=0", "limit")]
    [InlineData(Lists.BigKeys, "?limit=1001", "limit")]
    [InlineData(Lists.BigKeys, "?limit=ten", "limit")]
    [InlineData(Lists.BigKeys, "?limit=", "limit")]
    [InlineData(Lists.BigKeys, "?limit=1&limit=2", "limit")]
    [InlineData(Lists.BigKeys, "?limit=1.5", "limit")]
    [InlineData(Lists.BigKeys, "?offset=-1", "offset")]
    [InlineData(Lists.BigKeys, "?offset=2147483648", "offset")]
    [InlineData(Lists.BigKeys, "?status=paused", "status")]
    [InlineData(Lists.BigKeys, "?status=Success", "status")]
    [InlineData(Lists.BigKeys, "?status=", "status")]
    [InlineData(Lists.BigKeys, "?status=success&status=failed", "status")]
    [InlineData(Lists.OfflineKeys, "?limit=-1", "limit")]
    [InlineData(Lists.OfflineKeys, "?limit=2147483648", "limit")]
    [InlineData(Lists.OfflineKeys, "?offset=-1", "offset")]
    [InlineData(Lists.OfflineKeys, "?status=done", "status")]
    public async Task A_wrong_parameter_is_named(string list, string query, string parameter)
    {
        var answer = await emulator.ListAsync(Instances.Demo, list, query);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("DCS.4063", answer.ErrorCode);
        Assert.Equal($"Invalid {parameter} parameter in the request.", answer.ErrorMessage);
    }

    [Theory]
    [InlineData(Lists.BigKeys, Instances.NoBigKeys, "DCS.4919", "Does not support bigkey analyze.")]
    [InlineData(Lists.OfflineKeys, Instances.NoOfflineKeys, "DCS.4230", "Does not support offline key analysis.")]
    public async Task An_instance_that_cannot_be_analyzed_so_says_so(string list, string instance, string code, string message)
    {
        var answer = await emulator.ListAsync(instance, list);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(code, answer.ErrorCode);
        Assert.Equal(message, answer.ErrorMessage);
    }

    [Theory]
    [InlineData(Lists.BigKeys, Instances.NoOfflineKeys)]
    [InlineData(Lists.OfflineKeys, Instances.NoBigKeys)]
    public async Task The_other_analysis_of_it_works(string list, string instance) =>
        Assert.Equal(40, (await emulator.ListAsync(instance, list)).Json.GetProperty(Lists.Total(list)).GetInt32());

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("nobody")]
    [InlineData("a%2Fb")]
    [InlineData("%E7%BC%93%E5%AD%98")]
    [InlineData("5560DF16-CEBF-4473-95C4-D1B573C16E79")]
    public async Task An_unknown_instance_is_not_found(string instance)
    {
        var answer = await emulator.ListAsync(instance, Lists.BigKeys);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("DCS.3022", answer.ErrorCode);
    }

    [Theory]
    [InlineData(null, "DCS.1003", "No token in the request.")]
    [InlineData("wrong", "DCS.1001", "Invalid token.")]
    [InlineData("", "DCS.1001", "Invalid token.")]
    public async Task A_missing_or_wrong_token_is_refused(string? token, string code, string message)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, emulator.Path(Instances.Demo, Lists.BigKeys, "?limit=0"));
        if (token is not null)
        {
            request.Headers.Add("X-Auth-Token", token);
        }

        var answer = await emulator.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal(code, answer.ErrorCode);
        Assert.Equal(message, answer.ErrorMessage);
    }

    [Fact]
    public async Task Another_project_does_not_match_the_token()
    {
        var answer = await emulator.GetAsync($"/v2/0123456789abcdef0123456789abcdef/instances/{Instances.Demo}/bigkey-tasks");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal("DCS.1004", answer.ErrorCode);
    }

    [Theory]
    [InlineData(Instances.Forbidden, HttpStatusCode.Forbidden, "DCS.2003")]
    [InlineData(Instances.Failing, HttpStatusCode.InternalServerError, "DCS.5000")]
    public async Task Some_instances_always_refuse(string instance, HttpStatusCode status, string code)
    {
        var answer = await emulator.ListAsync(instance, Lists.OfflineKeys);

        Assert.Equal(status, answer.Status);
        Assert.Equal(code, answer.ErrorCode);
    }

    [Fact]
    public async Task Another_method_is_not_allowed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, emulator.Path(Instances.Demo, Lists.BigKeys));

        var answer = await emulator.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
        Assert.Equal("DCS.5001", answer.ErrorCode);
    }

    [Fact]
    public async Task The_extended_message_is_absent_from_a_400_and_null_elsewhere()
    {
        var bad = await emulator.ListAsync(Instances.NoBigKeys, Lists.BigKeys);
        var unknown = await emulator.ListAsync("nobody", Lists.BigKeys);

        Assert.False(bad.Json.TryGetProperty("error_ext_msg", out _));
        Assert.Equal(JsonValueKind.Null, unknown.Json.GetProperty("error_ext_msg").ValueKind);
    }
}

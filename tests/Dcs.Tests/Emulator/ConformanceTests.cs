using System.Text.Json;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Emulator;

/// <summary>The emulator cannot drift from the document: its answers are held against the document's schemas, members not listed
/// included.</summary>
public sealed class ConformanceTests(RunningEmulator emulator) : IClassFixture<RunningEmulator>
{
    public static TheoryData<string, string> TidyLists()
    {
        var lists = new TheoryData<string, string>();
        string[] instances =
        [
            Instances.Demo, Instances.Small, Instances.Empty, Instances.NoBigKeys, Instances.NoOfflineKeys, Instances.Forbidden,
            Instances.Failing, "nobody",
        ];
        foreach (var instance in instances)
        {
            lists.Add(instance, Lists.BigKeys);
            lists.Add(instance, Lists.OfflineKeys);
        }

        return lists;
    }

    [Theory]
    [MemberData(nameof(TidyLists))]
    public async Task Every_page_and_every_filter_is_as_documented(string instance, string list)
    {
        foreach (var status in new[] { "", "&status=waiting", "&status=running", "&status=success", "&status=failed" })
        {
            for (var offset = 0; offset <= 2500; offset += 500)
            {
                await AssertDocumentedAsync(instance, list, $"?limit=500&offset={offset}{status}");
            }
        }
    }

    [Theory]
    [InlineData(Lists.BigKeys)]
    [InlineData(Lists.OfflineKeys)]
    public async Task Every_refusal_is_as_documented(string list)
    {
        foreach (var query in new[] { "?limit=-1", "?limit=x", "?offset=-1", "?status=paused" })
        {
            await AssertDocumentedAsync(Instances.Demo, list, query);
        }

        string?[] tokens = [null, "wrong"];
        foreach (var token in tokens)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, emulator.Path(Instances.Demo, list));
            if (token is not null)
            {
                request.Headers.Add("X-Auth-Token", token);
            }

            Assert.Empty(HomeDocument.Violations(list, await emulator.SendAsync(request)));
        }

        Assert.Empty(HomeDocument.Violations(list, await emulator.GetAsync($"/v2/other/instances/{Instances.Demo}/{list}")));
    }

    [Theory]
    [InlineData(Lists.BigKeys)]
    [InlineData(Lists.OfflineKeys)]
    public async Task Every_documented_status_can_be_had(string list)
    {
        var unsupported = list == Lists.BigKeys ? Instances.NoBigKeys : Instances.NoOfflineKeys;
        Answer[] answers =
        [
            await emulator.ListAsync(Instances.Demo, list),
            await emulator.ListAsync(unsupported, list),
            await emulator.GetAsync($"/v2/other/instances/{Instances.Demo}/{list}"),
            await emulator.ListAsync(Instances.Forbidden, list),
            await emulator.ListAsync("nobody", list),
            await emulator.ListAsync(Instances.Failing, list),
        ];

        Assert.Equal(HomeDocument.Statuses(list), answers.Select(answer => (int)answer.Status));
        Assert.All(answers, answer => Assert.Empty(HomeDocument.Violations(list, answer)));
    }

    [Theory]
    [InlineData(Lists.BigKeys)]
    [InlineData(Lists.OfflineKeys)]
    public async Task The_documents_own_refusal_is_the_emulators(string list)
    {
        var unsupported = list == Lists.BigKeys ? Instances.NoBigKeys : Instances.NoOfflineKeys;
        var example = HomeDocument.Response(list, 400)!["content"]!["application/json"]!["example"]!;

        Assert.Equal(example.ToJsonString(), (await emulator.ListAsync(unsupported, list)).Body);
    }

    [Fact]
    public async Task The_gateways_envelope_is_the_services_and_a_request_id()
    {
        var answer = await emulator.ListAsync(Instances.GatewayDenied, Lists.BigKeys);

        Assert.Equal(["/request_id: not listed"], HomeDocument.Violations(Lists.BigKeys, answer));
    }

    [Theory]
    [InlineData(Instances.Throttled, "status 429 is not declared")]
    [InlineData(Instances.BadGateway, "status 502 is not declared")]
    [InlineData(Instances.EmptyBody, "status 503 is not declared")]
    public async Task Some_faults_are_documented_nowhere(string instance, string violation) =>
        Assert.Equal([violation], HomeDocument.Violations(Lists.BigKeys, await emulator.ListAsync(instance, Lists.BigKeys)));

    [Fact]
    public async Task The_untidy_instance_breaks_the_document_in_these_places_only()
    {
        var bigKeys = await emulator.ListAsync(Instances.Untidy, Lists.BigKeys, "?limit=12");
        var offline = await emulator.ListAsync(Instances.Untidy, Lists.OfflineKeys, "?limit=12");

        string[] missingTimes =
        [
            "/records/0/started_at: '' is no date-time",
            "/records/0/finished_at: '' is no date-time",
            "/records/1/started_at: '' is no date-time",
            "/records/1/finished_at: '' is no date-time",
            "/records/2/finished_at: '' is no date-time",
        ];
        Assert.Equal(
            [
                .. missingTimes,
                "/records/3/status: 'paused' is not in the enumeration",
                "/records/4/scan_type: 'scheduled' is not in the enumeration",
                "/records/5/progress: not listed",
            ],
            HomeDocument.Violations(Lists.BigKeys, bigKeys));
        Assert.Equal(
            [.. missingTimes, "/records/3/status: 'paused' is not in the enumeration", "/records/5/progress: not listed"],
            HomeDocument.Violations(Lists.OfflineKeys, offline));
    }

    [Theory]
    [InlineData(Lists.BigKeys)]
    [InlineData(Lists.OfflineKeys)]
    public void The_documents_own_examples_are_as_documented(string list)
    {
        foreach (var status in HomeDocument.Statuses(list))
        {
            var content = HomeDocument.Response(list, status)!["content"]!["application/json"]!;
            using var example = JsonDocument.Parse(content["example"]!.ToJsonString());

            Assert.Empty(SchemaChecker.Check(HomeDocument.Root, content["schema"]!, example.RootElement));
        }
    }

    private async Task AssertDocumentedAsync(string instance, string list, string query) =>
        Assert.Empty(HomeDocument.Violations(list, await emulator.ListAsync(instance, list, query)));
}

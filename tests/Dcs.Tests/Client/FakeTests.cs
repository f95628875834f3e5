using System.Net;

namespace Dcs.Tests.Client;

/// <summary>Fakes by hand: what a test that uses the client has to write, which is little.</summary>
public sealed class FakeTests
{
    private static readonly RecordsResponse[] s_tasks = [.. Enumerable.Range(0, 23)
        .Select(i => new RecordsResponse { Id = $"{i}", Status = BigkeyScanStatus.Success })];

    [Fact]
    public async Task A_fake_with_the_one_call_pages()
    {
        IDcsClient fake = new FakeDcs(s_tasks);

        Assert.Equal(s_tasks, await fake.ListAllBigkeyScanTasksAsync("i").ToListAsync());
        Assert.Equal([4, 4, 4, 4, 4], await fake.ListAllBigkeyScanTasksAsync("i", new() { Limit = 4, Offset = 3 })
            .AsPages()
            .Select(page => page.Records.Count)
            .ToListAsync());
    }

    [Fact]
    public async Task A_fake_with_the_full_answer_has_the_short_one_and_the_pages_too()
    {
        IDcsClient fake = new FakeAnswers(new(new ListBigkeyScanTasksResponse { Count = 1, Records = [s_tasks[0]] }));

        Assert.Equal(1, (await fake.ListBigkeyScanTasksAsync("i")).Count);
        Assert.Same(s_tasks[0], await fake.ListAllBigkeyScanTasksAsync("i").SingleAsync());
    }

    [Fact]
    public async Task What_a_fake_leaves_out_says_which_operation_it_is()
    {
        IDcsClient fake = new FakeDcs();

        foreach (var call in new Func<Task>[]
        {
            () => fake.ListOfflineKeyAnalysisTaskAsync("i"),
            () => fake.ListOfflineKeyAnalysisTaskWithResponseAsync("i"),
            async () => await fake.ListAllOfflineKeyAnalysisTaskAsync("i").ToListAsync(),
        })
        {
            Assert.Equal("ListOfflineKeyAnalysisTask", (await Assert.ThrowsAsync<NotImplementedException>(call)).Message);
        }
    }

    [Fact]
    public async Task An_error_can_be_made_up()
    {
        var error = new DcsApiException<ErrorResponse>(
            new() { ErrorCode = "DCS.4919" },
            "ListBigkeyScanTasks",
            HttpStatusCode.BadRequest,
            "DCS.4919",
            "No.",
            "req-7",
            "{}"u8.ToArray());
        IDcsClient fake = new FakeAnswers(new(error));

        Assert.Same(error, await Assert.ThrowsAsync<DcsApiException<ErrorResponse>>(() => fake.ListBigkeyScanTasksAsync("i")));
        var response = await fake.ListBigkeyScanTasksWithResponseAsync("i");
        Assert.Equal((HttpStatusCode.BadRequest, "req-7", 2), (response.StatusCode, response.RequestId, response.RawBody.Length));
        Assert.Equal("ListBigkeyScanTasks: 400 BadRequest, DCS.4919: No. (request req-7)", error.Message);
        Assert.Null(error.Headers);
        Assert.Equal("Op: 503 ServiceUnavailable", new DcsApiException("Op", HttpStatusCode.ServiceUnavailable).Message);
    }

    [Fact]
    public async Task Pages_can_be_made_up()
    {
        int[][] made = [[1, 2], [], [3]];
        var pages = new DcsPageable<int[], int>(made.ToAsyncEnumerable(), page => page);

        Assert.Equal([1, 2, 3], await pages.ToListAsync());
        Assert.Equal(3, await pages.AsPages().CountAsync());
    }

    private sealed class FakeDcs(params RecordsResponse[] tasks) : IDcsClient
    {
        public Task<ListBigkeyScanTasksResponse> ListBigkeyScanTasksAsync(
            string instanceId, ListBigkeyScanTasksOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ListBigkeyScanTasksResponse
            {
                Count = tasks.Length,
                Records = [.. tasks.Skip(options?.Offset ?? 0).Take(options?.Limit ?? 10)],
            });
    }

    private sealed class FakeAnswers(DcsResponse<ListBigkeyScanTasksResponse> answer) : IDcsClient
    {
        public Task<DcsResponse<ListBigkeyScanTasksResponse>> ListBigkeyScanTasksWithResponseAsync(
            string instanceId, ListBigkeyScanTasksOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(answer);
    }
}

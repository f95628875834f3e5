using DcsGen.Benchmarks.Peers.Emitted;

namespace DcsGen.Benchmarks.Peers;

internal sealed class DcsGenPeer(HttpMessageHandler handler, int records) : Peer
{
    // The other clients send no User-Agent.
    private readonly IPeersClient _client = new PeersClient(new HttpClient(handler), new() { UserAgent = null });
    private readonly ListRecordsOptions _options = new() { Offset = 0, Limit = 1000 };
    private readonly Page _page = new()
    {
        InstanceId = Answers.InstanceId,
        Total = records,
        Records =
        [
            .. Sent.Ids(records).Select(static id => new Record
            {
                Id = id,
                Status = RecordStatus.Success,
                CreatedAt = Sent.Created,
                StartedAt = Sent.Started,
                FinishedAt = Sent.Finished,
            })
        ],
    };

    public override Task ListAsync() => _client.ListRecordsAsync(Answers.ProjectId, Answers.InstanceId, _options);

    public override Task CreateAsync() => _client.CreateRecordsAsync(Answers.ProjectId, Answers.InstanceId, _page);

    public override Task GetRepositoryAsync() => _client.GetRepositoryAsync(Owner, Name);

    public override string PageOf(Task list)
    {
        var page = ((Task<Page>)list).Result;
        var last = page.Records[^1];
        return Page(page.InstanceId, page.Total, page.Records.Count, last.Id, last.Status.Value, last.FinishedAt);
    }

    public override string RepositoryOf(Task get)
    {
        var repository = ((Task<Repository>)get).Result;
        return Repository(
            repository.Id,
            repository.WikiUrl,
            repository.Topics?.Count ?? 0,
            repository.Permissions?.Admin,
            repository.Parent?.Owner.Login,
            repository.Template?.Organization?.AvatarUrl,
            repository.Source?.License?.Key,
            repository.Source?.PushedAt);
    }
}

using DcsGen.Benchmarks.Peers.NSwag;

namespace DcsGen.Benchmarks.Peers;

/// <summary>NSwag's client with System.Text.Json, which it uses by reflection.</summary>
internal sealed class NSwagPeer(HttpMessageHandler handler, int records) : Peer
{
    private readonly NSwagPeersClient _client = new(new HttpClient(handler));
    private readonly Page _page = new()
    {
        Instance_id = Answers.InstanceId,
        Total = records,
        Records =
        [
            .. Sent.Ids(records).Select(static id => new Record
            {
                Id = id,
                Status = RecordStatus.Success,
                Created_at = Sent.Created,
                Started_at = Sent.Started,
                Finished_at = Sent.Finished,
            })
        ],
    };

    public override Task ListAsync() => _client.ListRecordsAsync(Answers.ProjectId, Answers.InstanceId, 0, 1000);

    public override Task CreateAsync() => _client.CreateRecordsAsync(_page, Answers.ProjectId, Answers.InstanceId);

    public override Task GetRepositoryAsync() => _client.GetRepositoryAsync(Owner, Name);

    public override string PageOf(Task list)
    {
        var page = ((Task<Page>)list).Result;
        var last = page.Records.Last();
        return Page(page.Instance_id, page.Total, page.Records.Count, last.Id, last.Status.ToString(), last.Finished_at);
    }

    public override string RepositoryOf(Task get)
    {
        var repository = ((Task<Repository>)get).Result;
        return Repository(
            repository.Id,
            repository.Wiki_url,
            repository.Topics.Count,
            repository.Permissions.Admin,
            repository.Parent.Owner.Login,
            repository.Template.Organization.Avatar_url,
            repository.Source.License.Key,
            repository.Source.Pushed_at);
    }
}

using DcsGen.Benchmarks.Peers.Kiota;
using DcsGen.Benchmarks.Peers.Kiota.Models;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace DcsGen.Benchmarks.Peers;

/// <summary>
/// Kiota's client over an HttpClient without handlers, as the other clients have, or over Kiota's own, as its documentation advises.
/// </summary>
internal sealed class KiotaPeer(HttpClient http, int records) : Peer
{
    private readonly KiotaPeersClient _client =
        new(new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: http));
    private readonly Page _page = new()
    {
        InstanceId = Answers.InstanceId,
        Total = records,
        Records =
        [
            .. Sent.Ids(records).Select(static id => new Record
            {
                Id = id,
                Status = Record_status.Success,
                CreatedAt = Sent.Created,
                StartedAt = Sent.Started,
                FinishedAt = Sent.Finished,
            })
        ],
    };

    public override Task ListAsync() =>
        _client.V2[Answers.ProjectId].Instances[Answers.InstanceId].Offline.KeyAnalysis.GetAsync(static request =>
        {
            request.QueryParameters.Offset = 0;
            request.QueryParameters.Limit = 1000;
        });

    public override Task CreateAsync() => _client.V2[Answers.ProjectId].Instances[Answers.InstanceId].Records.PostAsync(_page);

    public override Task GetRepositoryAsync() => _client.Repositories[Owner][Name].GetAsync();

    public override string PageOf(Task list)
    {
        var page = ((Task<Page?>)list).Result!;
        var last = page.Records![^1];
        return Page(page.InstanceId, page.Total, page.Records.Count, last.Id, last.Status.ToString(), last.FinishedAt);
    }

    public override string RepositoryOf(Task get)
    {
        var repository = ((Task<Repository?>)get).Result!;
        return Repository(
            repository.Id,
            repository.WikiUrl,
            repository.Topics!.Count,
            repository.Permissions!.Admin,
            repository.Parent!.Owner!.Login,
            repository.Template!.Organization!.AvatarUrl,
            repository.Source!.License!.Key,
            repository.Source.PushedAt);
    }
}

using Refit;

namespace DcsGen.Benchmarks.Peers;

/// <summary>Refit's generated clients, with the models and contexts of the hand-written client.</summary>
internal sealed class RefitPeer(HttpMessageHandler handler, int records) : Peer
{
    private readonly IRefitRecords _records =
        RestService.ForGenerated<IRefitRecords>(Client(handler), HandWrittenContext.Default);

    private readonly IRefitRepositories _repositories =
        RestService.ForGenerated<IRefitRepositories>(Client(handler), HandWrittenRepositoryContext.Default);

    private readonly HandWrittenBatch _batch = Sent.HandWritten(records);

    public override Task ListAsync() => _records.ListAsync(Answers.ProjectId, Answers.InstanceId, 0, 1000);

    public override Task CreateAsync() => _records.CreateAsync(Answers.ProjectId, Answers.InstanceId, _batch);

    public override Task GetRepositoryAsync() => _repositories.GetAsync(Owner, Name);

    public override string PageOf(Task list) => HandWrittenPeer.PageOf(((Task<HandWrittenPage>)list).Result);

    public override string RepositoryOf(Task get) => HandWrittenPeer.RepositoryOf(((Task<HandWrittenRepository>)get).Result);

    private static HttpClient Client(HttpMessageHandler handler) => new(handler) { BaseAddress = new(Server) };
}

/// <summary>Written by hand, as Refit's interfaces are.</summary>
internal interface IRefitRecords
{
    [Get("/v2/{projectId}/instances/{instanceId}/offline/key-analysis")]
    Task<HandWrittenPage> ListAsync(
        string projectId, string instanceId, int? offset, int? limit, CancellationToken cancellationToken = default);

    [Post("/v2/{projectId}/instances/{instanceId}/records")]
    Task CreateAsync(string projectId, string instanceId, [Body] HandWrittenBatch body, CancellationToken cancellationToken = default);
}

internal interface IRefitRepositories
{
    [Get("/repositories/{owner}/{name}")]
    Task<HandWrittenRepository> GetAsync(string owner, string name, CancellationToken cancellationToken = default);
}

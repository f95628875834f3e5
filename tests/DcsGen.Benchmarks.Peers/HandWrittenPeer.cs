namespace DcsGen.Benchmarks.Peers;

/// <summary>HttpClient and source-generated contexts of System.Text.Json.</summary>
internal sealed class HandWrittenPeer(HttpMessageHandler handler, int records) : Peer
{
    private readonly HandWrittenClient _reader = new(new(handler), Answers.ProjectId);
    private readonly HandWrittenSender _sender = new(new(handler));
    private readonly HandWrittenRepositoryClient _repositories = new(new(handler));
    private readonly HandWrittenBatch _batch = Sent.HandWritten(records);

    public override Task ListAsync() => _reader.ListOfflineKeyAnalysisTaskAsync(Answers.InstanceId, 0, 1000);

    public override Task CreateAsync() => _sender.CreateRecordsAsync(Answers.ProjectId, Answers.InstanceId, _batch);

    public override Task GetRepositoryAsync() => _repositories.GetRepositoryAsync(Owner, Name);

    public override string PageOf(Task list) => PageOf(((Task<HandWrittenPage>)list).Result);

    public override string RepositoryOf(Task get) => RepositoryOf(((Task<HandWrittenRepository>)get).Result);

    public static string PageOf(HandWrittenPage page) =>
        Page(page.InstanceId, page.Total, page.Records.Count, page.Records[^1].Id, page.Records[^1].Status, page.Records[^1].FinishedAt);

    public static string RepositoryOf(HandWrittenRepository repository) =>
        Repository(
            repository.Id,
            repository.WikiUrl,
            repository.Topics.Count,
            repository.Permissions?.Admin,
            repository.Parent?.Owner?.Login,
            repository.Template?.Organization?.AvatarUrl,
            repository.Source?.License?.Key,
            repository.Source?.PushedAt);
}

namespace DcsGen.Benchmarks.Peers;

/// <summary>A client under measurement. A task of a reading call has the client's own model, and nothing is awaited in between.</summary>
internal abstract class Peer
{
    public const string Server = "https://peers.example";
    public const string Owner = "acme";
    public const string Name = "robots";

    public abstract Task ListAsync();

    public abstract Task CreateAsync();

    public abstract Task GetRepositoryAsync();

    /// <summary>Returns values from both ends of what <see cref="ListAsync"/> read, to compare the clients.</summary>
    public abstract string PageOf(Task list);

    /// <summary>Returns values from several levels of what <see cref="GetRepositoryAsync"/> read, to compare the clients.</summary>
    public abstract string RepositoryOf(Task get);

    protected static string Page(string? instance, int? total, int count, string? id, string? status, DateTimeOffset? finished) =>
        $"{instance} {total} {count} {id} {status?.ToLowerInvariant()} {finished:O}";

    protected static string Repository(
        long? id, object? wiki, int topics, bool? admin, string? owner, object? avatar, string? license, DateTimeOffset? pushed) =>
        $"{id} {wiki} {topics} {admin} {owner} {avatar} {license} {pushed:O}";
}

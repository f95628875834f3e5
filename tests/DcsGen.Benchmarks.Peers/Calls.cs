using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace DcsGen.Benchmarks.Peers;

/// <summary>Whole calls of each client, in turns, through one handler that answers at once.</summary>
internal static class Calls
{
    // The first is the one that the ratios are of.
    private static readonly (string Name, Func<StubServer, int, Peer> Create)[] s_peers =
    [
        ("hand-written", static (server, records) => new HandWrittenPeer(server, records)),
        ("DcsGen", static (server, records) => new DcsGenPeer(server, records)),
        ("NSwag 14.8", static (server, records) => new NSwagPeer(server, records)),
        ("Refit 16.4", static (server, records) => new RefitPeer(server, records)),
        ("Kiota 1.38", static (server, records) => new KiotaPeer(new(server), records)),
        ("Kiota 1.38, its handlers", static (server, records) => new KiotaPeer(KiotaClientFactory.Create(server), records)),
    ];

    public static void Print()
    {
        var repository = RepositoryAnswer.Body();
        Console.WriteLine("| call | client | median ns | time, of hand-written | of the processor | bytes | of hand-written |");
        Console.WriteLine("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var records in (int[])[1, 1000])
        {
            var name = records == 1 ? "1 record" : "1,000 records";
            Print(
                $"GET {name}",
                Answers.Page(records),
                records,
                static peer => peer.ListAsync(),
                static (peer, task) => peer.PageOf(task));
            Print($"POST {name}", [], records, static peer => peer.CreateAsync(), static (_, _) => "");
        }

        var kilobytes = repository.Length / 1000;
        Print(
            $"GET a repository, {kilobytes} kB",
            repository,
            0,
            static peer => peer.GetRepositoryAsync(),
            static (peer, task) => peer.RepositoryOf(task));
    }

    private static void Print(
        string call, byte[] answer, int records, Func<Peer, Task> run, Func<Peer, Task, string> read)
    {
        var peers = s_peers
            .Select(peer => (peer.Name, Peer: peer.Create(new(answer), records), Said: Said(peer.Create, answer, records, run, read)))
            .ToArray();
        if (peers.FirstOrDefault(peer => peer.Said != peers[0].Said) is { Name: { } different } other)
        {
            throw new InvalidOperationException($"{call}: {different} differs.\n{peers[0].Said}\n{other.Said}");
        }

        var sides = peers.Select(peer => (peer.Name, (Action)(() => run(peer.Peer).GetAwaiter().GetResult())));
        foreach (var turns in Turns.Measure([.. sides]))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {call} | {turns.Name} | {turns.Nanoseconds:N0} | {turns.OfFirst:F2} | {turns.ProcessorOfFirst:F2} | {turns.Bytes:N0} | {turns.BytesOfFirst:F2} |"));
        }
    }

    // The request, its body as JSON whose dates are instants, and values of what was read.
    private static string Said(
        Func<StubServer, int, Peer> create, byte[] answer, int records, Func<Peer, Task> run, Func<Peer, Task, string> read)
    {
        var server = new StubServer(answer) { Body = new() };
        var peer = create(server, records);
        var task = run(peer);
        task.GetAwaiter().GetResult();
        var body = server.Body.Length == 0 ? null : Canonical(JsonNode.Parse(server.Body.ToArray()));
        return $"{server.Head}\n{body?.ToJsonString()}\n{read(peer, task)}";
    }

    private static JsonNode? Canonical(JsonNode? node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members.OrderBy(static member => member.Key, StringComparer.Ordinal)
                    .Select(static member => KeyValuePair.Create(member.Key, Canonical(member.Value)))),
            JsonArray items => new JsonArray([.. items.Select(Canonical)]),
            JsonValue value when value.GetValueKind() == JsonValueKind.String && value.TryGetValue(out DateTimeOffset date) =>
                date.ToString("O", CultureInfo.InvariantCulture),
            _ => node?.DeepClone(),
        };
}

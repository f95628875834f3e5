using BenchmarkDotNet.Attributes;
using Dcs;

namespace DcsGen.Benchmarks;

/// <summary>What signing adds: to a bare request, beside a straightforward signer, and to one whole call of a record.</summary>
[MemoryDiagnoser]
public class SigningBenchmarks
{
    private const string Id = "AKIDEXAMPLE0123456789";
    private const string Secret = "SKEXAMPLEsecretKey0123456789abcdefghijkl";

    private static readonly Uri s_uri = new($"https://dcs.example/v2/{Answers.ProjectId}/instances/{Answers.InstanceId}/offline/key-analysis?offset=0&limit=1000");

    private static readonly DcsAccessKey s_key = new(Id, Secret);
    private static readonly byte[] s_bytes = new byte[380];

    private readonly byte[] _hash = new byte[32];
    private readonly ListOfflineKeyAnalysisTaskOptions _options = new() { Offset = 0, Limit = 1000 };
    private HttpMessageInvoker _unsigned = null!;
    private HttpMessageInvoker _straightforward = null!;
    private HttpMessageInvoker _emitted = null!;
    private IDcsClient _unsignedClient = null!;
    private IDcsClient _signedClient = null!;
    private IDcsClient _wholeClient = null!;

    [GlobalSetup]
    public void Setup()
    {
        var body = Answers.Page(1);
        _unsigned = new(Answers.Handler(body));
        _straightforward = new(new StraightforwardSigningHandler(Id, Secret) { InnerHandler = Answers.Handler(body) });
        _emitted = new(Signing(body));
        _unsignedClient = Client(Answers.Handler(body));
        _signedClient = Client(Signing(body));
        _wholeClient = Whole(body);
    }

    [Benchmark(Baseline = true, Description = "request: unsigned")]
    public Task<HttpResponseMessage> Bare() => SendAsync(_unsigned);

    [Benchmark(Description = "request: straightforward signer")]
    public Task<HttpResponseMessage> Straightforward() => SendAsync(_straightforward);

    [Benchmark(Description = "request: emitted signer")]
    public Task<HttpResponseMessage> Emitted() => SendAsync(_emitted);

    /// <summary>SHA-256 and HMAC-SHA256 of as many bytes as one signature needs, and nothing else: what no signer can avoid.</summary>
    [Benchmark(Description = "the two hashes, and no request")]
    public byte[] Hashes()
    {
        var hashes = s_key.Take();
        hashes.Hash(s_bytes, _hash);
        hashes.Sign(s_bytes.AsSpan(0, 97), _hash);
        s_key.Return(hashes);
        return _hash;
    }

    [Benchmark(Description = "call: unsigned")]
    public Task<ListOfflineKeyAnalysisTaskResponse> UnsignedCall() =>
        _unsignedClient.ListOfflineKeyAnalysisTaskAsync(Answers.InstanceId, _options);

    [Benchmark(Description = "call: signed")]
    public Task<ListOfflineKeyAnalysisTaskResponse> SignedCall() =>
        _signedClient.ListOfflineKeyAnalysisTaskAsync(Answers.InstanceId, _options);

    [Benchmark(Description = "call: signed, with retries and limits of time")]
    public Task<ListOfflineKeyAnalysisTaskResponse> WholeCall() =>
        _wholeClient.ListOfflineKeyAnalysisTaskAsync(Answers.InstanceId, _options);

    // The handlers and the options of HuaweiDcs, over a handler that answers at once.
    private static DcsClient Whole(byte[] body)
    {
        var composition = new HuaweiDcsComposition(
            new() { Endpoint = new("https://dcs.example"), ProjectId = Answers.ProjectId, AccessKeyId = Id, SecretAccessKey = Secret },
            TimeProvider.System);
        var (retrying, authenticating) = (composition.Retrying(), composition.Authenticating());
        authenticating.InnerHandler = Answers.Handler(body);
        retrying.InnerHandler = authenticating;
        var options = new DcsClientOptions();
        composition.Configure(options);
        return new(new HttpClient(retrying) { Timeout = composition.HttpClientTimeout }, options);
    }

    private static DcsSigningHandler Signing(byte[] body) => new(new DcsAccessKey(Id, Secret)) { InnerHandler = Answers.Handler(body) };

    private static DcsClient Client(HttpMessageHandler handler) =>
        new(new HttpClient(handler), new() { DcsEndpoint = "dcs.example", ProjectId = Answers.ProjectId });

    private static Task<HttpResponseMessage> SendAsync(HttpMessageInvoker invoker)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, s_uri);
        request.Headers.TryAddWithoutValidation("X-Project-Id", Answers.ProjectId);
        return invoker.SendAsync(request, default);
    }
}

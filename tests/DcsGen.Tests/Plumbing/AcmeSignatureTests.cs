using System.Globalization;
using System.Text;
using Acme;
using Acme.Plumbing;

namespace DcsGen.Tests.Plumbing;

/// <summary>Signatures that the vendor's own clients made (Huawei Cloud SDK for .NET, Node.js, Python and Java), with keys that open
/// nothing.</summary>
public class AcmeSignatureTests
{
    private const string Instances = "https://dcs.cn-north-4.myhuaweicloud.com/v2/0123456789abcdef0123456789abcdef/instances/";
    private const string Instance = Instances + "5560df16-cebf-4473-95c4-d1b573c16e79";
    private const string Project = "X-Project-Id: 0123456789abcdef0123456789abcdef";

    /// <summary>What it shows, method and URL, headers between bars, body, date, signature.</summary>
    public static TheoryData<string, string, string, string, string, string> Vectors => new()
    {
        { "bigkey-list-minimal", $"GET {Instance}/bigkey-tasks", "", "", "20250115T083000Z", "5d6bc8f739dd1b86605fd15e4778dc8466b7b37476710b14960530fbff23e51e" },
        { "delete", $"DELETE {Instance}/bigkey-task/858ee14c-2271-4489-8b82-7bda7459ae3e", $"{Project}", "", "20250115T083000Z", "f8f05e8d82b6a0dfb3c2cb6512b91104ede7ba9957506f30e48abe6d8756d358" },
        { "domain-id-global", "GET https://iam.myhuaweicloud.com/v3/auth/domains", "X-Domain-Id: d0123456789abcdef0123456789abcde", "", "20250115T083000Z", "312bfdcb5c04ab5d56b3e6ff581b07a5b8185c4920efbd06bc4126e0b4701670" },
        { "header-trim", $"GET {Instance}/bigkey-tasks", $"{Project}|X-Custom:   padded  value  ", "", "20250115T083000Z", "0feb99edb40ae0b22b2bc59e6a2c82a989d89284bdd5c7b553433e6f701beff0" },
        { "header-underscore-skipped", $"GET {Instance}/bigkey-tasks", $"{Project}|TEST_UNDERSCORE: TEST_VALUE", "", "20250115T083000Z", "3911d1ff63cc8d6f13bec5851275601f26b2cd2733e4d409dde625ab2217ef0e" },
        { "host-header-given", $"GET {Instance}/bigkey-tasks", $"{Project}|host: dcs.internal.example:8080", "", "20250115T083000Z", "2cc4932308a75ec02d642c2672b31bd010558c62dd57bcf4bb97042b28b0d52c" },
        { "host-uppercase", "GET https://DCS.CN-North-4.MyHuaweiCloud.com/v2/0123456789abcdef0123456789abcdef/instances/5560df16-cebf-4473-95c4-d1b573c16e79/bigkey-tasks", $"{Project}", "", "20250115T083000Z", "3911d1ff63cc8d6f13bec5851275601f26b2cd2733e4d409dde625ab2217ef0e" },
        { "offline-list-minimal", $"GET {Instance}/offline/key-analysis", "", "", "20250115T083000Z", "754a076750989ce40dd3b9fb53c13c26ea63601b985f2d2399accd2cda494bc0" },
        { "path-reserved-in-segment", $"GET {Instances}a:b@c!d$e&f'g(h)i*j+k,l;m=n/bigkey-tasks", $"{Project}", "", "20250115T083000Z", "3f04ca4031b0dd6ad2258113c0c361842e5da3dd0b8a12d231dcbd95a2a54e33" },
        { "path-root", "GET https://dcs.cn-north-4.myhuaweicloud.com/", $"{Project}", "", "20250115T083000Z", "06cae855a28adf237f5c9bb3219b9c66c640f1d83a45de79f6a5a37bf1119cd2" },
        { "path-space", $"GET {Instances}a%20b/bigkey-tasks", $"{Project}", "", "20250115T083000Z", "99b5343b27652bc77579ab79c6194cefb435d69d9b2de1c44cc01fefa04c5d06" },
        { "post-json-unicode", $"POST {Instance}/offline/key-analysis", $"{Project}", """{"node_id":"节点-é-🔑"}""", "20250115T083000Z", "d4f40291960ea91a7e993447114361342bd606e43f595e5195774d8e9d53f463" },
        { "put-json", $"PUT {Instance}/bigkey/autoscan", $"{Project}", """{"enable_auto_scan":true,"schedule_at":["21:00"]}""", "20250115T083000Z", "6abdc47ef73d0dbcdac2ea2778fee062b954a96068c0647eb7fce5f0737b1db0" },
        { "query-duplicates-interleaved", $"GET {Instance}/bigkey-tasks?b=2&a=1&b=1&a=10&a=2", $"{Project}", "", "20250115T083000Z", "50605643db8e502e4c0a60aa4dc382c5b697da3a14abefde63ea59827c8a8767" },
        { "query-empty-value", $"GET {Instance}/bigkey-tasks?marker=&limit=10", $"{Project}", "", "20250115T083000Z", "9dfc4e5378b06387730096d87410d1ec2edf7ddaebeb248142992b78e71813b8" },
        { "query-key-without-equals", $"GET {Instance}/bigkey-tasks?flag&limit=10", $"{Project}", "", "20250115T083000Z", "aa7a8f83894abf5c2e73596543b6df171943122e94bac36551099d12f042079d" },
        { "query-ordinal-case-sort", $"GET {Instance}/bigkey-tasks?b=1&A=2&a=3&B=4&a-b=5&a_b=6&a.b=7&a1=8", $"{Project}", "", "20250115T083000Z", "82354651c424210425b6cf31e822b4e45be3533df08cf0a6a3c134cc7f64ec07" },
        { "query-reserved", $"GET {Instance}/bigkey-tasks?q=%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%25%22%3C%3E%5C%5E%60%7B%7C%7D", $"{Project}", "", "20250115T083000Z", "d302f1a8c7b497d2cdb2b941149744536bd0468d2c5a8835c243b6a8b3fbbf5d" },
        { "query-spaces-percent20", $"GET {Instance}/bigkey-tasks?name=a%20b%20%20c", $"{Project}", "", "20250115T083000Z", "1e4b5a9d70969d47091f7234e429d3b6b19f0c173f3444ab96c3a92d651e5fbc" },
        { "query-unreserved", $"GET {Instance}/bigkey-tasks?q=AZaz09-_.~", $"{Project}", "", "20250115T083000Z", "8f98dae3eaac000ab537ea35155680f9b2f4a81cbcdc2339240fa170a9ad7783" },
        { "sdk-doc-get", "GET https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0", "", "", "20191115T033655Z", "fd95e7da6f695cfb4cabbb9d6b0968aec155bc576b064835282473539ae9ea1d" },
        {
            "sdk-doc-post",
            "POST https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpc/123",
            "",
            """{"key":"value"}""",
            "20191115T033655Z",
            "b5649aa774f6cac7437631662f08815fc65c70e40e486df6db2436ce68902771"
        },
        { "sdk-python-test-get", "GET https://service.endpoint.myhuaweicloud.com/resources?size=1", "TEST_UNDERSCORE: TEST_VALUE", "", "20200608T023900Z", "cfb4171acec81de07d50e53d57eb77edd537414d66ddb1d7d780f128e12cd842" },
        { "sdk-python-test-post", "POST https://service.endpoint.myhuaweicloud.com/resources?size=1", "", """{"name":"test","id":1}""", "20200608T023900Z", "436b1ac0a1ae03705934bb70ef2f2e09f7bfed2117d731a38235053199323a1f" },
        { "unsigned-payload-header", $"POST {Instance}/offline/key-analysis", $"{Project}|X-Sdk-Content-Sha256: UNSIGNED-PAYLOAD", """{"node_id":"n"}""", "20250115T083000Z", "02945d66e3575989ee5c65ed002225221f867761eebc2e3bd572f0614c5fda02" },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_signature_is_the_one_that_the_vendors_clients_make(
        string what, string request, string headers, string body, string date, string signature)
    {
        var (method, uri) = Parse(request);
        List<(string Name, string Value)> signed = [("X-Sdk-Date", date), .. Parse(headers, uri)];
        signed = [.. signed.Where(header => !header.Name.Contains('_'))
            .Select(header => (header.Name.ToLowerInvariant(), header.Value))
            .OrderBy(header => header.Item1, StringComparer.Ordinal)];
        var hash = body.Length == 0 ? null : System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(body));

        var authorization = AcmeSignature.Authorization(
            Key(date),
            date,
            method.Method,
            uri,
            [.. signed.Select(header => header.Name)],
            [.. signed.Select(header => header.Value)],
            hash);

        Assert.True(authorization.EndsWith(", Signature=" + signature, StringComparison.Ordinal), $"{what}: {authorization}");
        Assert.StartsWith($"SDK-HMAC-SHA256 Access={Key(date).Id}, SignedHeaders=host;", authorization, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    public async Task The_handler_makes_the_same_signatures_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            foreach (var row in Vectors.Select(row => row.Cast<string>().ToArray())
                .Where(row => !row[2].Contains("X-Custom", StringComparison.Ordinal)))
            {
                var (what, request, headers, body, date, signature) = (row[0], row[1], row[2], row[3], row[4], row[5]);
                var (method, uri) = Parse(request);
                using var message = new HttpRequestMessage(method, uri) { Content = body.Length == 0 ? null : new StringContent(body) };
                foreach (var (name, value) in Parse(headers, uri).Where(header => header.Name != "host" || header.Value != uri.IdnHost))
                {
                    message.Headers.TryAddWithoutValidation(name, value);
                }

                using var response = await SendAsync(message, Key(date), Clock(date));
                Assert.EndsWith(", Signature=" + signature, Header(message, "Authorization"), StringComparison.Ordinal);
                Assert.Equal((what, date), (what, Header(message, "X-Sdk-Date")));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(300)]
    public async Task The_order_of_query_parameters_does_not_matter(int count)
    {
        var pairs = Enumerable.Range(0, count).Select(i => $"n%41{i % 7}={i}%20ü").ToArray();
        var signatures = new HashSet<string>();
        foreach (var order in (string[][])[pairs, [.. pairs.Reverse()], [.. pairs.Order(StringComparer.Ordinal)]])
        {
            using var message = new HttpRequestMessage(HttpMethod.Get, Instance + "?" + string.Join('&', order));
            using var response = await SendAsync(message, new("id", "secret"), Clock("20250115T083000Z"));
            signatures.Add(Header(message, "Authorization"));
        }

        Assert.Single(signatures);
    }

    [Fact]
    public async Task A_security_token_is_sent_and_signed()
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, Instance);
        using var response = await SendAsync(message, new("id", "secret", "token"), Clock("20250115T083000Z"));
        Assert.Equal("token", Header(message, "X-Security-Token"));
        Assert.Contains("SignedHeaders=host;x-sdk-date;x-security-token,", Header(message, "Authorization"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_not_the_schemes_own_is_signed()
    {
        var signatures = new HashSet<string>();
        foreach (var address in (string[])["https://host/", "https://host:443/", "https://host:8443/", "https://host:9443/"])
        {
            using var message = new HttpRequestMessage(HttpMethod.Get, address);
            using var response = await SendAsync(message, new("id", "secret"), Clock("20250115T083000Z"));
            signatures.Add(Header(message, "Authorization"));
        }

        Assert.Equal(3, signatures.Count);
    }

    [Theory]
    [InlineData("https://[::1]:8443/", "[::1]:8443")]
    [InlineData("https://[2001:DB8::1]/", "[2001:db8::1]")]
    [InlineData("https://b\u00FCcher.example:8443/", "xn--bcher-kva.example:8443")]
    public async Task The_host_is_signed_as_it_is_sent(string address, string sent)
    {
        using var plain = new HttpRequestMessage(HttpMethod.Get, address);
        using var given = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = sent } };
        using var first = await SendAsync(plain, new("id", "secret"), Clock("20250115T083000Z"));
        using var second = await SendAsync(given, new("id", "secret"), Clock("20250115T083000Z"));
        Assert.Equal(Header(given, "Authorization"), Header(plain, "Authorization"));
    }

    [Fact]
    public async Task A_second_attempt_is_signed_anew_with_the_key_of_its_time()
    {
        var keys = new Queue<AcmeAccessKey?>([new("first", "secret", "token"), new("second", "secret"), null]);
        using var invoker = new HttpMessageInvoker(new AcmeSigningHandler(_ => new(keys.Dequeue()), Clock("20250115T083000Z"))
        {
            InnerHandler = new Answers()
        });
        using var message = new HttpRequestMessage(HttpMethod.Get, Instance);
        using var first = await invoker.SendAsync(message, default);
        Assert.Contains(
            "Access=first, SignedHeaders=host;x-sdk-date;x-security-token,", Header(message, "Authorization"), StringComparison.Ordinal);
        using var second = await invoker.SendAsync(message, default);
        Assert.Contains("Access=second, SignedHeaders=host;x-sdk-date,", Header(message, "Authorization"), StringComparison.Ordinal);
        using var third = await invoker.SendAsync(message, default);
        Assert.False(message.Headers.Contains("Authorization"));
    }

    [Fact]
    public async Task A_request_that_is_sent_again_to_another_server_takes_no_signature_and_no_token_there()
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, Instance);
        using var first = await SendAsync(message, new("id", "secret", "token"), Clock("20250115T083000Z"));
        message.RequestUri = new("https://other.example/");
        using var second = await SendAsync(message, new("id", "secret", "token"), Clock("20250115T083000Z"));
        Assert.False(message.Headers.Contains("Authorization"));
        Assert.False(message.Headers.Contains("X-Security-Token"));
        message.RequestUri = new(Instance + "/elsewhere");
        using var third = await SendAsync(message, new("id", "secret", "token"), Clock("20250115T083000Z"));
        Assert.Equal("token", Header(message, "X-Security-Token"));
    }

    [Fact]
    public async Task A_body_is_sent_whole_after_it_was_hashed()
    {
        foreach (var content in (HttpContent[])[new StringContent("{}"), new ReadOnlyMemoryContent("{}"u8.ToArray()), Stream("application/json"), Stream("text/plain")])
        {
            var answers = new Answers();
            using var message = new HttpRequestMessage(HttpMethod.Post, Instance) { Content = content };
            using var first = await SendAsync(message, new("id", "secret"), TimeProvider.System, answers);
            Assert.Equal("{}", answers.Body);
        }

        static StreamContent Stream(string type) => new(new MemoryStream("{}"u8.ToArray())) { Headers = { ContentType = new(type) } };
    }

    [Fact]
    public async Task A_stream_that_is_not_JSON_is_left_out_of_the_signature_and_not_held_in_memory()
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, Instance) { Content = new StreamContent(new Unreadable()) };
        using var response = await SendAsync(message, new("id", "secret"), TimeProvider.System, new Answers { IsBodyRead = false });
        Assert.Equal("UNSIGNED-PAYLOAD", Header(message, "X-Sdk-Content-Sha256"));
        Assert.Contains("x-sdk-content-sha256", Header(message, "Authorization"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_synchronous_call_is_refused_rather_than_sent_unsigned()
    {
        using var http = new HttpClient(new AcmeSigningHandler(new AcmeAccessKey("id", "secret")) { InnerHandler = new Answers() });
        using var message = new HttpRequestMessage(HttpMethod.Get, Instance);
        Assert.Throws<NotSupportedException>(() => http.Send(message));
    }

    [Theory]
    [InlineData(20, "20 minutes behind")]
    [InlineData(-90, "90 minutes ahead of")]
    [InlineData(14, null)]
    public async Task A_refusal_by_a_server_with_another_time_says_so(int serverIsAhead, string? expected)
    {
        var clock = Clock("20250115T083000Z");
        var refusal = new HttpResponseMessage(System.Net.HttpStatusCode.Unauthorized)
        {
            Headers = { Date = clock.GetUtcNow().AddMinutes(serverIsAhead) }
        };
        using var message = new HttpRequestMessage(HttpMethod.Get, Instance);
        using var response = await SendAsync(message, new("id", "secret"), clock, new Answers { Response = refusal });
        var has = message.Options.TryGetValue(AcmeApiException.HintKey, out var hint);
        Assert.Equal(expected is not null, has);
        Assert.Contains(expected ?? "", hint ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_are_not_printed_and_what_cannot_be_a_header_is_refused_without_being_told()
    {
        Assert.Equal("AcmeAccessKey { Id = id }", new AcmeAccessKey("id", "hidden", "hidden").ToString());
        foreach (var make in (Func<object>[])[
            () => new AcmeAccessKey("hid\r\nden", "s"),
            () => new AcmeAccessKey("id", "s", "hid den"),
            () => new AcmeAccessKey("", "s"),
            () => new AcmeAccessKey("id", "")
        ])
        {
            Assert.DoesNotContain("hid", Assert.ThrowsAny<ArgumentException>(make).Message, StringComparison.Ordinal);
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage message, AcmeAccessKey key, TimeProvider clock, Answers? answers = null)
    {
        using var invoker = new HttpMessageInvoker(new AcmeSigningHandler(key, clock) { InnerHandler = answers ?? new Answers() });
        return await invoker.SendAsync(message, default);
    }

    private static AcmeAccessKey Key(string date) =>
        date.StartsWith("2025", StringComparison.Ordinal) ? new("AKIDEXAMPLE0123456789", "SKEXAMPLEsecretKey0123456789abcdefghijkl") : new("AccessKey", "SecretKey");

    private static FixedClock Clock(string date) =>
        new(DateTimeOffset.ParseExact(date, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));

    private static (HttpMethod Method, Uri Uri) Parse(string request) =>
        request.Split(' ', 2) is [var method, var uri] ? (new(method), new(uri)) : throw new FormatException();

    private static IEnumerable<(string Name, string Value)> Parse(string headers, Uri uri)
    {
        var given = headers.Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Select(header => header.Split(": ", 2))
            .Select(parts => (parts[0], parts[1]))
            .ToList();
        return given.Exists(header => header.Item1 == "host") ? given : given.Append(("host", uri.IdnHost));
    }

    private static string Header(HttpRequestMessage message, string name) => message.Headers.NonValidated[name].ToString();

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private sealed class Answers : HttpMessageHandler
    {
        public HttpResponseMessage Response { get; init; } = new();

        public bool IsBodyRead { get; init; } = true;

        public string? Body { get; private set; }

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => Response;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (IsBodyRead && request.Content is not null)
            {
                // As the socket's handler does; ReadAsString would hand out what is buffered.
                using var sent = new MemoryStream();
                await request.Content.CopyToAsync(sent, cancellationToken);
                Body = Encoding.UTF8.GetString(sent.ToArray());
            }

            return Response;
        }
    }

    private sealed class Unreadable : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("Read before it is sent.");

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Read before it is sent.");
    }
}

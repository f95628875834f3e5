using System.Globalization;
using System.Text.Json.Nodes;
using DcsGen.CSharp;

namespace DcsGen.Corpus.Wire;

/// <summary>Calls one operation with random arguments, answers with random values, and compares both with the document.</summary>
internal sealed class OperationCheck : IDisposable
{
    private const int MostSamples = 14;

    private static readonly SampleKind[] s_requests = [SampleKind.Least, SampleKind.Full, SampleKind.Mixed, SampleKind.Nulls];
    private static readonly SampleKind[] s_answers = [
        SampleKind.Full, SampleKind.Least, SampleKind.Nulls, SampleKind.Mixed, SampleKind.Unlisted
    ];

    private readonly Schemas _schemas;
    private readonly WireOperation _operation;
    private readonly ReportedPlaces _reported;
    private readonly Sampler _sampler;
    private readonly Exchange _exchange = new();
    private readonly HttpClient _http;
    private readonly Preparation _preparation;
    private readonly AnswerCheck _answers;
    private readonly HashSet<string> _errorSchemas = new(StringComparer.Ordinal);
    private readonly List<ClientMethod> _methods;

    public OperationCheck(
        CompiledClient client, Schemas schemas, WireOperation operation, ReportedPlaces reported, TypedPositions positions, int seed)
    {
        (_schemas, _operation, _reported) = (schemas, operation, reported);
        var random = new Random(Seed(seed, operation.ToString()));
        _sampler = new(schemas, random);
        _http = new(_exchange);
        var arguments = new Arguments(client);
        _answers = new(arguments, positions);
        _preparation = new(client, _sampler, arguments, random, operation, _http, positions);
        _methods = [.. client.Api.Methods.Where(method => method.HttpMethod == operation.Method && method.PathTemplate == operation.Path)];
    }

    public List<WireFault> Faults { get; } = [];

    /// <summary>Why something was not called.</summary>
    public List<string> NotCalled { get; } = [];

    public bool IsCalled { get; private set; }

    public bool IsRequestRight { get; private set; } = true;

    public Tally Bodies { get; private set; } = new(0, 0);

    public Tally Answers { get; private set; } = new(0, 0);

    public Tally Errors { get; private set; } = new(0, 0);

    public void Dispose() => _http.Dispose();

    public async Task RunAsync()
    {
        if (_methods.Count == 0)
        {
            Add(new("operation: not emitted", [_operation.Place.ToString()], "there is no method"));
            return;
        }

        var calls = new List<PreparedCall>();
        foreach (var method in _methods)
        {
            var body = method.Body is null
                ? null
                : _operation.Bodies.FirstOrDefault(one => Media.Plain(one.MediaType) == Media.Plain(method.Body.MediaType))
                    ?? (_operation.Bodies is [var only] ? only : null);
            if (await RequestsAsync(method, body) is { } call)
            {
                calls.Add(call);
            }
        }

        CheckMissingBodies();
        if (calls.Count == 0)
        {
            return;
        }

        foreach (var response in _operation.Responses)
        {
            await ResponsesAsync(response, calls);
        }
    }

    private void CheckMissingBodies()
    {
        // The media type of a range, such as application/*, is the caller's to give.
        if (_operation.Bodies.Count == 1 && _methods.Exists(static method => method.Body is not null))
        {
            return;
        }

        foreach (var body in _operation.Bodies)
        {
            // The same value as JSON is one method, whatever its media types; XML beside JSON is the same value too.
            // A file has a media type of its own.
            if (!_methods.Exists(method => method.Body is not null
                    && (Media.Format(method.Body.MediaType) == Media.Format(body.MediaType)
                        || (method.Body.Kind == BodyKind.File && IsBinary(body))))
                && !_operation.Bodies.Any(other => other != body
                    && Media.IsJson(other.MediaType)
                    && (other.Key == body.Key || !Media.IsJson(body.MediaType) || Media.Plain(body.MediaType) is "text/json" or "application/*+json")))
            {
                Bodies += new Tally(0, 1);
                Add(new("request body: no method", [body.Place.ToString()], $"there is no method for '{body.MediaType}'"));
            }
        }
    }

    private bool IsBinary(WireBody body) => body.Key is not null
        && _schemas.Definitions[body.Key] is JsonObject schema
        && schema["format"]?.ToString() == "binary";

    private async Task<PreparedCall?> RequestsAsync(ClientMethod method, WireBody? body)
    {
        PreparedCall? good = null;
        var before = Faults.Count;
        var unused = -1;
        for (var i = 0; i < MostSamples && (i < s_requests.Length || (_sampler.Unused > 0 && _sampler.Unused != unused)); i++)
        {
            unused = _sampler.Unused;
            var kind = s_requests[i % s_requests.Length];
            try
            {
                var call = _preparation.Prepare(method, body, kind);
                _exchange.Answer = new(204, null, []);
                _exchange.Sent = null;
                var threw = await ThrewAsync(call);
                IsCalled = true;
                if (_exchange.Sent is { } sent)
                {
                    good ??= call;
                    foreach (var finding in RequestCheck.Findings(_operation, call, sent, _schemas))
                    {
                        Add(finding);
                    }
                }
                else
                {
                    Add(new("request: threw", Places(call), threw ?? "nothing is sent") { Sample = call.BodySample });
                }
            }
            catch (NoValueException e)
            {
                NotCalled.Add($"{_operation}: request {i.ToString(CultureInfo.InvariantCulture)}: {e.Message}");
            }
            catch (ArgumentFault e)
            {
                IsCalled = true;
                Add(new("request: value not taken", [e.Place], e.Message) { Sample = e.Sample });
            }
        }

        var isRight = Faults.Count == before;
        IsRequestRight &= isRight;
        if (body is not null)
        {
            Bodies += new Tally(isRight ? 1 : 0, 1);
        }

        return good;
    }

    private static List<string> Places(PreparedCall call) =>
        [.. call.Parameters.Where(static one => one.Sample.Value is JsonObject or JsonArray)
            .SelectMany(static one => one.Sample.Facts.Values.Select(static facts => facts.At).Prepend(one.Parameter.Place.ToString()))];

    // The request is what is looked at: an answer that the document does not have may throw.
    private static async Task<string?> ThrewAsync(PreparedCall call)
    {
        try
        {
            await call.InvokeAsync();
            return null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return e.GetType().Name + ": " + e.Message;
        }
    }

    private async Task ResponsesAsync(WireResponse response, List<PreparedCall> calls)
    {
        if (Status(response) is not { } statuses || !IsAsked(response, calls))
        {
            return;
        }

        foreach (var status in statuses)
        {
            var before = Faults.Count;
            var isSuccess = status is >= 200 and < 300;
            var isCalled = false;
            var unused = -1;
            // Many operations have one error type for a dozen statuses: all kinds of values are for the first.
            var isKnown = !isSuccess && response.Key is not null && !_errorSchemas.Add(response.Key + response.MediaType);
            for (var i = 0; i < (isKnown ? 1 : MostSamples)
                && (i < s_answers.Length || (_sampler.Unused > 0 && _sampler.Unused != unused)); i++)
            {
                unused = _sampler.Unused;
                try
                {
                    await ResponseAsync(response, status, calls, s_answers[i % s_answers.Length]);
                    isCalled = true;
                }
                catch (NoValueException e)
                {
                    NotCalled.Add($"{_operation}: {response.Status} {response.MediaType}: {e.Message}");
                }

                if (response.MediaType is null)
                {
                    break;
                }
            }

            var tally = new Tally(isCalled && Faults.Count == before ? 1 : 0, isCalled ? 1 : 0);
            if (isSuccess)
            {
                Answers += tally;
            }
            else
            {
                Errors += tally;
            }
        }
    }

    private async Task ResponseAsync(WireResponse response, int status, List<PreparedCall> calls, SampleKind kind)
    {
        Sample? sample = null;
        List<Sample>? items = null;
        if (response.MediaType is not null && _operation.Method != "HEAD" && status is not (204 or 205 or 304))
        {
            var isJson = Media.IsJson(response.MediaType) || response.IsSequence;
            sample = isJson && response.Key is not null ? _sampler.Make(response.Key, kind) : new() { Value = JsonValue.Create(isJson ? "any" : "<a>ä</a>") };
            if (Media.Plain(response.MediaType) == "text/event-stream" && IsWithoutData(response, sample.Value))
            {
                // An event without data is none (WHATWG, HTML, section 9.2.6).
                return;
            }

            if (response.IsSequence)
            {
                items = !response.IsItem && sample.Value is JsonArray several
                    ? [.. several.Select((item, index) => sample.Part("/" + index.ToString(CultureInfo.InvariantCulture), item))]
                    : [sample];
                if (items.Count == 0)
                {
                    return;
                }
            }
        }

        var call = calls.Find(one => response.MediaType is not null
            && one.Method.Result.Accept.Select(static accepted => Media.Plain(accepted.MediaType))
                .Contains(Media.Plain(response.MediaType))) ?? calls[0];
        _exchange.Answer = new(
            status,
            response.MediaType is null ? null : Media.Concrete(response.MediaType),
            sample is null ? [] : AnswerCheck.Encode(response, sample, items));
        try
        {
            var answer = await call.InvokeAsync();
            foreach (var finding in status is >= 200 and < 300
                ? await _answers.SuccessAsync(response, answer, sample, items)
                : _answers.Error(response, answer, sample))
            {
                Add(finding);
            }
        }
        catch (Exception e) when (e is not (OutOfMemoryException or NoValueException))
        {
            Add(new(
                status is >= 200 and < 300 ? "answer: threw" : "error: threw",
                [response.Place.ToString()],
                e.GetType().Name + ": " + e.Message)
            { Sample = sample });
        }
    }

    private bool IsWithoutData(WireResponse response, JsonNode? value)
    {
        var schema = response.Key is null ? null : _schemas.Definitions[response.Key];
        for (var i = 0; i < 10 && schema?["$ref"] is { } reference; i++)
        {
            schema = _schemas.Definitions[reference.ToString()["#/$defs/".Length..]];
        }

        return schema?["properties"]?["data"] is not null && value is JsonObject members && members["data"] is null;
    }

    // A server gives no media type but those that the client accepts; JSON it may give all the same.
    private static bool IsAsked(WireResponse response, List<PreparedCall> calls)
    {
        if (response.MediaType is null || Media.IsJson(response.MediaType))
        {
            return true;
        }

        var accepted = calls.SelectMany(static one => one.Method.Result.Accept.Select(static accepted => accepted.MediaType))
            .Select(Media.Plain)
            .Where(static one => one.Length > 0)
            .ToList();
        return accepted.Count == 0 || accepted.Contains(Media.Plain(response.MediaType)) || accepted.Contains("*/*");
    }

    // The statuses to answer with; null where no client sees the response.
    private int[]? Status(WireResponse response)
    {
        var declared = _operation.Responses.Select(static one => one.Status).ToHashSet(StringComparer.Ordinal);
        if (int.TryParse(response.Status, CultureInfo.InvariantCulture, out var exact))
        {
            return exact is < 200 or > 599 ? null : [exact];
        }

        if (response.Status.Length == 3
            && response.Status[0] is >= '2' and <= '5'
            && response.Status.EndsWith("XX", StringComparison.OrdinalIgnoreCase))
        {
            return [Enumerable.Range(((response.Status[0] - '0') * 100) + (response.Status[0] == '2' ? 0 : 18), 80)
                .First(status => !declared.Contains(status.ToString(CultureInfo.InvariantCulture)) && status is not (204 or 205))];
        }

        if (response.Status != "default")
        {
            return null;
        }

        var error = Enumerable.Range(500, 50).Concat(Enumerable.Range(430, 60))
            .Where(status => !declared.Contains(status.ToString(CultureInfo.InvariantCulture))
                && !declared.Contains((status / 100).ToString(CultureInfo.InvariantCulture) + "XX"))
            .Append(0).First();
        return error == 0 ? null : declared.Any(static status => status[0] == '2') ? [error] : [200, error];
    }

    private void Add(Finding finding)
    {
        var at = finding.Sample is null ? "" : Nearest(finding.Sample, finding.Pointer);
        var place = at.Length > 0 ? at : finding.Places is [var first, ..] ? first : _operation.Place.ToString();
        if (Faults.Exists(fault => fault.Kind == finding.Kind && fault.At == place))
        {
            return;
        }

        var reported = _reported.Find(finding.Places.Append(place))
            ?? (finding.Sample is null ? null : _reported.Find(finding.Sample, finding.Pointer));
        Faults.Add(new(finding.Kind, _operation.ToString(), place, finding.Message) { Reported = reported });
    }

    // Where the document has the schema of a value, or of what is around it.
    private static string Nearest(Sample sample, string pointer)
    {
        while (true)
        {
            if (sample.Facts.GetValueOrDefault(pointer)?.At is { Length: > 0 } at)
            {
                return at;
            }

            if (pointer.Length == 0)
            {
                return "";
            }

            pointer = pointer[..pointer.LastIndexOf('/')];
        }
    }

    // FNV-1a: the same on every machine.
    private static int Seed(int seed, string text)
    {
        var hash = 2166136261u ^ (uint)seed;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)hash;
    }
}

using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DcsGen.Corpus.Wire;

/// <summary>Compares what a client gives of an answer with the answer.</summary>
internal sealed class AnswerCheck(Arguments arguments, TypedPositions positions)
{
    /// <summary>The body of an answer.</summary>
    /// <param name="items">The items of a sequence; null for a value.</param>
    public static byte[] Encode(WireResponse response, Sample sample, IReadOnlyList<Sample>? items)
    {
        var mediaType = Media.Plain(response.MediaType!);
        if (items is not null)
        {
            return Encoding.UTF8.GetBytes(string.Concat(items.Select(item => mediaType switch
            {
                "text/event-stream" => Event(response, item.Value),
                "application/json-seq" => "\u001e" + Line(item.Value) + "\n",
                _ => Line(item.Value) + "\n",
            })));
        }

        return Encoding.UTF8.GetBytes(
            Media.IsJson(response.MediaType!) && !IsBinary(sample) ? Line(sample.Value) : sample.Value?.ToString() ?? "");
    }

    public static bool IsBinary(Sample sample) => sample.Facts.GetValueOrDefault("")?.Format == "binary";

    /// <summary>Checks a success.</summary>
    public async Task<IReadOnlyList<Finding>> SuccessAsync(
        WireResponse response, object answer, Sample? sample, IReadOnlyList<Sample>? items)
    {
        var place = response.Place.ToString();
        if (Get(answer, "Error") is Exception error)
        {
            return [new("answer: not read", [place], Short(error.Message)) { Sample = sample }];
        }

        if (sample is null)
        {
            return [];
        }

        var value = answer.GetType().IsGenericType ? Get(answer, "Value") : null;
        if (items is not null)
        {
            return await ItemsAsync(response, value, items);
        }

        switch (value)
        {
            case Stream stream:
                var bytes = new MemoryStream();
                await stream.CopyToAsync(bytes);
                var sent = Encode(response, sample, null);
                if (sample.Facts.GetValueOrDefault("") is { IsTyped: true } && Media.IsJson(response.MediaType!) && !IsBinary(sample))
                {
                    positions.Note(sample, response.Place, "a stream for " + Media.Plain(response.MediaType!));
                }

                return bytes.ToArray().AsSpan().SequenceEqual(sent)
                    ? []
                    : [new("answer: changed", [place], "the stream has other bytes") { Sample = sample }];
            case string text when !Media.IsJson(response.MediaType!):
                return text == (sample.Value?.ToString() ?? "") ? [] : [new("answer: changed", [place], $"'{text}' is read for {Values.Short(sample.Value)}") { Sample = sample }];
            case null when sample.Value is not null && !(sample.Value is JsonArray { Count: 0 }):
                return [new("answer: lost", [place], $"the value of {response.Status} {response.MediaType} is null") { Sample = sample }];
            default:
                positions.Walk(value, sample);
                return Differences("answer", value, sample);
        }
    }

    /// <summary>Checks an error.</summary>
    public IReadOnlyList<Finding> Error(WireResponse response, object answer, Sample? sample)
    {
        var place = response.Place.ToString();
        if (Get(answer, "Error") is not Exception error)
        {
            return [new("error: not an error", [place], $"status {response.Status} is a success")];
        }

        if (sample is null || response.MediaType is null || !Media.IsJson(response.MediaType) || IsBinary(sample))
        {
            return [];
        }

        if (!error.GetType().IsGenericType)
        {
            if (sample.Facts.GetValueOrDefault("") is not { IsTyped: true } || response.Key is null)
            {
                return [];
            }

            return [new("error: not typed", [place], $"{error.GetType().Name} has no error type for {response.Status} {response.MediaType}: {Short(error.Message)}") { Sample = sample }];
        }

        var value = Get(error, "Error");
        positions.Walk(value, sample);
        return Differences("error", value, sample);
    }

    private IReadOnlyList<Finding> Differences(string what, object? value, Sample sample)
    {
        JsonNode? back;
        try
        {
            back = arguments.Write(value);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NotSupportedException or ArgumentException
            or FormatException or NullReferenceException)
        {
            return [new($"{what}: cannot be written back", [], Short(e.Message)) { Sample = sample }];
        }

        return [.. Values.Compare(sample, back, isExact: false).Select(one => new Finding($"{what}: {one.Kind}", [], $"{one.Pointer}: {one.Message}") { Sample = sample, Pointer = one.Pointer })];
    }

    private async Task<IReadOnlyList<Finding>> ItemsAsync(WireResponse response, object? value, IReadOnlyList<Sample> items)
    {
        var sequence = value?.GetType()
            .GetInterfaces()
            .FirstOrDefault(static one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        if (sequence is null)
        {
            // A client may give the text as a whole.
            return value is string or Stream ? [] : [new("answer: lost", [response.Place.ToString()], $"{value?.GetType().Name ?? "null"} is no sequence") { Sample = items[0] }];
        }

        var method = typeof(AnswerCheck)
            .GetMethod(nameof(CollectAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(sequence.GetGenericArguments()[0]);
        var read = await (Task<List<object?>>)method.Invoke(null, [value])!;
        if (read.Count != items.Count)
        {
            // A client of texts gives the end as a text.
            items = [.. items.Where(item => !IsEnd(EventData(response, item).Value))];
        }

        if (read.Count != items.Count)
        {
            return [new("answer: lost", [response.Place.ToString()], $"{read.Count} items are read, and {items.Count} came")
            {
                Sample = items.Count > 0 ? items[0] : null
            }];
        }

        var findings = new List<Finding>();
        for (var i = 0; i < items.Count; i++)
        {
            var item = read[i]?.GetType().GetProperty("RawData") is null ? read[i] : Get(read[i]!, "Data");
            var sample = EventData(response, items[i]);
            if (item is not string
                && sample != items[i]
                && sample.Value is JsonValue content
                && content.GetValueKind() == JsonValueKind.String)
            {
                // A text that holds JSON, by contentSchema.
                sample.Value = JsonNode.Parse(content.ToString());
            }

            if (item is string text && sample.Value?.GetValueKind() is not JsonValueKind.String)
            {
                // Without a schema of its own the data of an event is text.
                if (text != Line(sample.Value))
                {
                    findings.Add(new("answer: changed", [response.Place.ToString()], $"'{text}' is read for {Values.Short(sample.Value)}")
                    {
                        Sample = sample
                    });
                }

                continue;
            }

            positions.Walk(item, sample);
            findings.AddRange(Differences("answer", item, sample));
        }

        return findings;
    }

    private static async Task<List<object?>> CollectAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<object?>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }

    // OpenAPI 3.2, "Server-Sent Events": an item schema describes the event, with its fields as members.
    // ASP.NET Core describes its SseItem as data, eventType, eventId and reconnectionInterval, without an item schema too.
    private static bool IsEvent(WireResponse response, JsonNode? value) => value is JsonObject members
        && (response.IsItem
            ? members.All(static member => member.Key is "event" or "data" or "id" or "retry" or "eventType" or "eventId" or "reconnectionInterval"
                || member.Key.StartsWith("not listed ", StringComparison.Ordinal))
            : members.ContainsKey("data") && members.All(static member => member.Key is "data" or "eventType" or "eventId" or "reconnectionInterval"));

    // What services send last, in place of JSON.
    private static bool IsEnd(JsonNode? data) =>
        data is JsonValue value && value.ToString().Equals("[DONE]", StringComparison.OrdinalIgnoreCase);

    private static Sample EventData(WireResponse response, Sample item) =>
        Media.Plain(response.MediaType!) == "text/event-stream" && IsEvent(response, item.Value)
            ? item.Part("/data", ((JsonObject)item.Value!)["data"])
            : item;

    private static string Event(WireResponse response, JsonNode? value)
    {
        if (!IsEvent(response, value))
        {
            return $"data: {Data(value)}\n\n";
        }

        var data = ((JsonObject)value!)["data"];
        return $"data: {Data(data)}\n\n";
    }

    private static string Data(JsonNode? value) =>
        value is JsonValue text && text.GetValueKind() == JsonValueKind.String ? text.ToString() : Line(value);

    private static object? Get(object value, string property)
    {
        try
        {
            return value.GetType().GetProperties().First(one => one.Name == property).GetValue(value);
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            throw e.InnerException;
        }
    }

    private static string Line(JsonNode? value) => value?.ToJsonString() ?? "null";

    private static string Short(string text) => text.Length > 200 ? text[..200] + "…" : text;
}

using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DcsGen.CSharp;

namespace DcsGen.Corpus.Wire;

/// <summary>One call, with what was meant by it.</summary>
internal sealed class PreparedCall
{
    public required ClientMethod Method { get; init; }

    public required MethodInfo Member { get; init; }

    public required object Client { get; init; }

    public required object?[] Arguments { get; init; }

    /// <summary>Makes the body's argument again: a stream is read once, and the HttpClient disposes a content that it sent.</summary>
    public Func<object?>? MakeBody { get; init; }

    /// <summary>The parameters that are sent.</summary>
    public required IReadOnlyList<(WireParameter Parameter, Sample Sample)> Parameters { get; init; }

    public WireBody? Body { get; init; }

    /// <summary>Null for no body.</summary>
    public Sample? BodySample { get; init; }

    /// <summary>Calls, and waits for the response.</summary>
    /// <exception cref="TargetInvocationException">Never: what the client throws is thrown.</exception>
    public async Task<object> InvokeAsync()
    {
        if (MakeBody is not null)
        {
            Arguments[System.Array.FindIndex(Member.GetParameters(), static one => one.Name == "body")] = MakeBody();
        }

        var task = (Task)Member.Invoke(Client, BindingFlags.DoNotWrapExceptions, null, Arguments, null)!;
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task)!;
    }
}

/// <summary>A value that the document allows and the client does not take.</summary>
internal sealed class ArgumentFault(string place, Sample sample, string message) : Exception(message)
{
    public string Place { get; } = place;

    public Sample Sample { get; } = sample;
}

/// <summary>Makes calls of one operation from the document.</summary>
internal sealed class Preparation(
    CompiledClient client,
    Sampler sampler,
    Arguments arguments,
    Random random,
    WireOperation operation,
    HttpClient http,
    TypedPositions positions)
{
    /// <summary>Returns the base address of the client. One with a path is the whole URL, so that there is none beside a relative
    /// server.</summary>
    public static Uri BaseAddress(WireOperation operation) =>
        new(operation.RelativeServer.Length > 0 ? "https://wire.example" : "https://wire.example/root");

    /// <summary>Makes random arguments.</summary>
    /// <exception cref="NoValueException">No valid value could be made.</exception>
    /// <exception cref="ArgumentFault">The client's type does not take one.</exception>
    public PreparedCall Prepare(ClientMethod method, WireBody? body, SampleKind kind)
    {
        var samples = operation.Parameters.Where(one => one.IsRequired
            || client.Api.Client.Parameters.Any(always => always.WireName == one.Name)
            || random.NextDouble() < kind.Optional).Select(one => (Parameter: one, Sample: Parameter(one, kind))).ToList();
        var bodySample = body is not null && (body.IsRequired || kind.Optional > 0) ? Body(body, method, kind) : null;
        var member = client.ClientType.GetMethod(method.Name.Bare + "WithResponseAsync")
            ?? throw new MissingMethodException(client.ClientType.Name, method.Name.Bare + "WithResponseAsync");
        var clientOptions = new List<KeyValuePair<string, object?>> { new("BaseAddress", BaseAddress(operation)) };
        var options = new List<KeyValuePair<string, object?>>();
        var named = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var parameter in client.Api.Client.Parameters)
        {
            clientOptions.Add(
                new(parameter.Name.Bare, samples.Find(one => one.Parameter.Name == parameter.WireName).Sample?.Value?.ToString() ?? "x"));
        }

        foreach (var (parameter, sample) in samples)
        {
            if (method.Parameters.Concat(method.Path.Select(static part => part.Parameter).OfType<MethodParameter>())
                .FirstOrDefault(one => Is(one, parameter)) is { } positional
                && member.GetParameters().FirstOrDefault(one => one.Name == positional.Name.Bare) is { } argument)
            {
                named[argument.Name!] = Read(argument.ParameterType, parameter, sample);
            }
            else if (method.Options?.Properties.FirstOrDefault(one => Is(one, parameter)) is { } option)
            {
                options.Add(
                    new(option.Name.Bare, Read(OptionsType(member).GetProperty(option.Name.Bare)!.PropertyType, parameter, sample)));
            }
        }

        var all = member.GetParameters().Select(parameter => named.TryGetValue(parameter.Name!, out var value) ? value
            : parameter.Name == "body" && bodySample is not null ? BodyArgument(parameter.ParameterType, method, body!, bodySample)
            : parameter.Name == "options" && options.Count > 0 ? Wire.Arguments.Record(parameter.ParameterType, options)
            : !parameter.HasDefaultValue && parameter.ParameterType == typeof(string) && parameter.Name != "body" ? "undeclared"
            : parameter.HasDefaultValue
            ? parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
                ? Activator.CreateInstance(parameter.ParameterType)
                : null
            : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null).ToArray();
        return new()
        {
            Method = method,
            Member = member,
            Client = Activator.CreateInstance(
                client.ClientType, http, Wire.Arguments.Record(client.Type(client.Name + "ClientOptions"), clientOptions))!,
            Arguments = all,
            Parameters = samples,
            MakeBody = bodySample is not null
                && member.GetParameters().FirstOrDefault(static one => one.Name == "body") is { } bodyParameter
                ? () => BodyArgument(bodyParameter.ParameterType, method, body!, bodySample)
                : null,
            Body = body,
            BodySample = bodySample,
        };
    }

    private static Type OptionsType(MethodInfo member) => member.GetParameters().First(static one => one.Name == "options").ParameterType;

    private static bool Is(MethodParameter ours, WireParameter parameter) =>
        ours.WireName == parameter.Name && ours.In.ToString().Equals(parameter.In, StringComparison.OrdinalIgnoreCase);

    private Sample Parameter(WireParameter parameter, SampleKind kind)
    {
        var isAmbiguous = parameter.In == "cookie" || parameter.Style is "spaceDelimited" or "pipeDelimited" or "tabDelimited"
            || (parameter.In == "path"
                && operation.Path.Split('/').Any(segment => segment.Contains('{' + parameter.Name + '}', StringComparison.Ordinal)
                    && segment.Count(static c => c == '{') > 1));
        var characters = isAmbiguous ? SampleKind.Letters : parameter.In switch
        {
            // A header with a comma is a list, and is trimmed.
            "header" => SampleKind.Plain,
            "path" when parameter.Style != "simple" => SampleKind.Plain,
            _ => SampleKind.Text,
        };
        kind = new(Math.Max(kind.Optional, 0.5), 0, Characters: characters);
        for (var attempt = 0; attempt < 10; attempt++)
        {
            var sample = sampler.Make(parameter.Key, kind);
            if (sample.Value is JsonArray { Count: 0 } or JsonObject { Count: 0 } or null)
            {
                continue;
            }

            if (parameter.In is "path" or "header" && sample.Value is JsonValue && sample.Value.ToString().Trim() is "" or "." or "..")
            {
                continue;
            }

            if (sample.Value is JsonArray items && items.Any(static item => item is null || item.ToString().Length == 0))
            {
                continue;
            }

            return sample;
        }

        throw new NoValueException($"only empty values for {parameter.In} parameter '{parameter.Name}'");
    }

    private Sample Body(WireBody body, ClientMethod method, SampleKind kind)
    {
        if (Media.IsJson(body.MediaType) && method.Body!.Kind == BodyKind.Json)
        {
            // A body that is null as a whole is none.
            return body.Key is null ? new() { Value = new JsonObject { ["any"] = 1 } }
                : sampler.Make(body.Key, kind) is { Value: not null } sample ? sample
                : sampler.Make(body.Key, kind with { Null = 0 });
        }

        if ((body.IsForm || body.IsMultipart) && body.Key is not null)
        {
            return sampler.Make(body.Key, kind with
            {
                Null = 0,
                IsUnlisted = false,
                Characters = body.Encodings.Values.Any(static one => one.Style is not null) ? SampleKind.Letters : SampleKind.Text
            });
        }

        if (body.Key is not null
            && Media.Plain(body.MediaType) == "text/plain"
            && sampler.Make(body.Key, kind with { Null = 0 }) is { Value: JsonValue } text)
        {
            return text;
        }

        return new() { Value = JsonValue.Create("bytes ä " + random.Next(1000)) };
    }

    private object? Read(Type type, WireParameter parameter, Sample sample)
    {
        try
        {
            var value = arguments.Read(type, sample.Value);
            positions.Walk(value, sample);
            return value;
        }
        catch (JsonException e)
        {
            throw new ArgumentFault(parameter.Place.ToString(), sample, $"{parameter.In} parameter '{parameter.Name}': {type.Name} does not take {Values.Short(sample.Value)}: {e.Message}");
        }
    }

    private object? BodyArgument(Type type, ClientMethod method, WireBody body, Sample sample)
    {
        switch (method.Body!.Kind)
        {
            case BodyKind.Text:
                return sample.Value!.ToString();
            case BodyKind.File:
                return File(type, sample.Value);
            case BodyKind.Content:
                if (body.Key is not null && (body.IsForm || body.IsMultipart || Media.IsJson(body.MediaType)))
                {
                    positions.Note(sample, body.Place, "HttpContent for " + Media.Plain(body.MediaType));
                }

                var content = new ByteArrayContent(Encoding.UTF8.GetBytes(sample.Value!.ToJsonString()));
                content.Headers.TryAddWithoutValidation("Content-Type", Media.Concrete(body.MediaType));
                return content;
        }

        var files = method.Body.Files.DistinctBy(static file => file.WireName).ToDictionary(static file => file.WireName);
        var json = sample.Value is JsonObject members && files.Count > 0
            ? new JsonObject(members.Where(member => !files.ContainsKey(member.Key))
                .Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())))
            : sample.Value;
        try
        {
            var value = arguments.Read(type, json);
            positions.Walk(value, sample);
            foreach (var (name, file) in files)
            {
                // Of a union, its variant has the file.
                var owner = file.Variant is null ? value : value?.GetType().GetProperty("Value")!.GetValue(value);
                if ((sample.Value as JsonObject)?[name] is { } given && owner?.GetType().GetProperty(file.Name.Bare) is { } property)
                {
                    property.SetValue(owner, file.IsList ? Files(property.PropertyType, given) : File(property.PropertyType, given));
                }
            }

            return value;
        }
        catch (JsonException e)
        {
            throw new ArgumentFault(body.Place.ToString(), sample, $"{type.Name} does not take {Values.Short(json)}: {e.Message}");
        }
    }

    private static object File(Type type, JsonNode? value)
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(value is JsonValue ? value.ToString() : value?.ToJsonString() ?? ""));
        return type.IsAssignableFrom(typeof(MemoryStream)) ? stream : Activator.CreateInstance(type, stream, null, null)!;
    }

    private static Array Files(Type type, JsonNode given)
    {
        var item = type.GetGenericArguments()[0];
        var files = given is JsonArray several ? several.Select(one => File(item, one)).ToArray() : [File(item, given)];
        var array = Array.CreateInstance(item, files.Length);
        files.CopyTo(array, 0);
        return array;
    }
}

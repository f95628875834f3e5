using System.Collections;
using System.Globalization;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using DcsGen.Corpus.Wire;
using DcsGen.CSharp;

namespace DcsGen.Tests.AspNet;

/// <summary>Calls the test server through the client of one of its descriptions. Of the model it uses which C# name a wire name
/// has.</summary>
internal sealed class ServerClient(CompiledClient client, Uri address) : IDisposable
{
    private readonly Arguments _arguments = new(client);
    private readonly HttpClient _http = new(Handler(client));

    public void Dispose() => _http.Dispose();

    /// <summary>Makes a call with each method of its endpoint, and returns what is wrong: nothing if it is right.</summary>
    public async Task<IReadOnlyList<string>> CallAsync(ServerCall call)
    {
        var methods = client.Api.Methods.Where(method => $"{method.HttpMethod} {method.PathTemplate}" == call.Endpoint).ToList();
        var problems = new List<string>();
        foreach (var method in methods.Where(method => call.Body is null || method.Body is not null))
        {
            try
            {
                problems.AddRange(await CallAsync(call, method));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                problems.Add($"{method.Name}: {e.GetType().Name}: {e.Message}");
            }
        }

        return methods.Count == 0 ? ["there is no method"]
            : call.Body is not null && methods.TrueForAll(static method => method.Body is null) ? ["no method takes a body"]
            : problems;
    }

    private async Task<List<string>> CallAsync(ServerCall call, ClientMethod method)
    {
        var member = client.ClientType.GetMethod(method.Name.Bare + "WithResponseAsync")!;
        var owner = Activator.CreateInstance(
            client.ClientType, _http, Arguments.Record(client.Type(client.Name + "ClientOptions"), [new("BaseAddress", address)]))!;
        var task = (Task)member.Invoke(owner, BindingFlags.DoNotWrapExceptions, null, Prepare(call, method, member), null)!;
        await task;
        var response = Get(task, "Result")!;
        var problems = new List<string>();
        var error = Get(response, "Error");
        var status = Convert.ToInt32(Get(response, "StatusCode"), CultureInfo.InvariantCulture);
        if (status != call.Status || error is null != call.Status < 300)
        {
            return [
                $"{method.Name}: status {status}: {(error as Exception)?.Message}".TrimEnd()
            ];
        }

        if (call.Header.Length > 0
            && Get(response, "Headers") is HttpResponseHeaders headers
            && !headers.ToString().Contains(call.Header, StringComparison.Ordinal))
        {
            problems.Add($"{method.Name}: the header '{call.Header}' is missing");
        }

        var value = error is not null ? error.GetType().IsGenericType ? Get(error, "Error") : null
            : response.GetType().IsGenericType ? Get(response, "Value")
            : null;
        var answer = await JsonOf(value);
        var expected = call.Answer.Length == 0 ? null : JsonNode.Parse(call.Answer);
        problems.AddRange(Values.Compare(new() { Value = expected }, answer, isExact: false)
            .Where(one => error is null || one.Kind != "added") // problem details have extensions, such as traceId
            .Select(one => $"{method.Name}: {one.Kind} {one.Pointer}: {one.Message}"));
        return problems;
    }

    private object?[] Prepare(ServerCall call, ClientMethod method, MethodInfo member)
    {
        var given = JsonNode.Parse(call.Parameters)!.AsObject()
            .ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        var options = new List<KeyValuePair<string, object?>>();
        foreach (var option in method.Options?.Properties ?? [])
        {
            if (given.Remove(option.WireName, out var value))
            {
                var type = member.GetParameters().First(static one => one.Name == "options").ParameterType;
                options.Add(new(option.Name.Bare, _arguments.Read(type.GetProperty(option.Name.Bare)!.PropertyType, value)));
            }
        }

        var positional = method.Parameters.Concat(method.Path.Select(static part => part.Parameter).OfType<MethodParameter>())
            .GroupBy(static one => one.Name.Bare)
            .ToDictionary(static group => group.Key, static group => group.First().WireName);
        var arguments = member.GetParameters().Select(parameter =>
            positional.TryGetValue(parameter.Name!, out var wireName) && given.Remove(wireName, out var value)
                ? _arguments.Read(parameter.ParameterType, value)
            : parameter.Name == "body" && call.Body is not null ? Body(method.Body!, parameter.ParameterType, JsonNode.Parse(call.Body))
            : parameter.Name == "options" && options.Count > 0 ? Arguments.Record(parameter.ParameterType, options)
            : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType)
            : null).ToArray();
        return given.Count == 0
            ? arguments
            : throw new InvalidOperationException($"The client has no parameter for '{string.Join(", ", given.Keys)}'.");
    }

    private object? Body(RequestBody body, Type type, JsonNode? json)
    {
        if (body.Kind is BodyKind.File or BodyKind.Text || json is not JsonObject members)
        {
            return body.Kind == BodyKind.File
                ? File(type, json!)
                : body.Kind == BodyKind.Text ? json!.ToString() : _arguments.Read(type, json);
        }

        // Forms are read by names without regard to case, and descriptions differ in it.
        var model = client.Models.GetValueOrDefault((Nullable.GetUnderlyingType(type) ?? type).Name);
        var names = body.Kind == BodyKind.Json || model is null
            ? []
            : model.AllProperties().ToDictionary(static one => one.WireName, static one => one.WireName, StringComparer.OrdinalIgnoreCase);
        if (body.Kind is BodyKind.Form or BodyKind.Multipart && names.Count == 1 && !members.ContainsKey(names.Keys.Single()))
        {
            // Swashbuckle puts the record of a minimal API into a field of the parameter's name.
            members = new() { [names.Values.Single()] = members.DeepClone() };
        }

        var files = body.Files.ToDictionary(static file => file.WireName, StringComparer.OrdinalIgnoreCase);
        var unknown = names.Count == 0
            ? null
            : members.Select(static member => member.Key).FirstOrDefault(name => !names.ContainsKey(name));
        if (unknown is not null)
        {
            throw new InvalidOperationException($"The form has no field '{unknown}'.");
        }

        var value = _arguments.Read(type, new JsonObject(members.Where(member => !files.ContainsKey(member.Key))
            .Select(member => KeyValuePair.Create(names.GetValueOrDefault(member.Key, member.Key), member.Value?.DeepClone()))));
        foreach (var (name, file) in files)
        {
            var property = value!.GetType().GetProperty(file.Name.Bare)!;
            property.SetValue(
                value, file.IsList ? Files(property.PropertyType, members[name]!.AsArray()) : File(property.PropertyType, members[name]!));
        }

        return value;
    }

    private static object File(Type type, JsonNode text)
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        return type.IsAssignableFrom(typeof(MemoryStream)) ? stream : Activator.CreateInstance(type, stream, "file.txt", "text/plain")!;
    }

    private static IList Files(Type type, JsonArray texts)
    {
        var item = type.GetGenericArguments()[0];
        var files = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (var text in texts)
        {
            files.Add(File(item, text!));
        }

        return files;
    }

    private async Task<JsonNode?> JsonOf(object? value)
    {
        if (value is Stream stream)
        {
            var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            var all = bytes.ToArray();
            return Array.TrueForAll(all, static one => one is >= 32 and < 127)
                ? Encoding.ASCII.GetString(all)
                : Convert.ToBase64String(all);
        }

        var sequence = value?.GetType().GetInterfaces()
            .FirstOrDefault(static one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        if (sequence is null)
        {
            return _arguments.Write(value);
        }

        var collect = typeof(ServerClient).GetMethod(nameof(CollectAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;
        return await (Task<JsonArray>)collect.MakeGenericMethod(sequence.GetGenericArguments()[0]).Invoke(this, [value])!;
    }

    private async Task<JsonArray> CollectAsync<T>(IAsyncEnumerable<T> items)
    {
        var all = new JsonArray();
        await foreach (var item in items)
        {
            all.Add(item!.GetType().GetProperty("RawData") is null ? _arguments.Write(item) : new JsonObject
            {
                ["data"] = _arguments.Write(Get(item, "Data")),
                ["event"] = (string?)Get(item, "EventType"),
                ["id"] = (string?)Get(item, "Id") is { Length: > 0 } id ? id : null,
                ["retry"] = Get(item, "Retry")?.ToString(),
            });
        }

        return all;
    }

    private static object? Get(object value, string property) =>
        value.GetType()
            .GetProperties()
            .First(one => one.Name == property)
            .GetValue(value, BindingFlags.DoNotWrapExceptions, null, null, null);

    private static HttpMessageHandler Handler(CompiledClient client)
    {
        if (client.Api.Security.Count == 0)
        {
            return new SocketsHttpHandler();
        }

        var credentials = Activator.CreateInstance(client.Type(client.Name + "Credentials"))!;
        Func<CancellationToken, ValueTask<string>> token = static _ => new("let-me-in");
        credentials.GetType().GetProperty("Bearer")!.SetValue(credentials, token);
        var handler = (DelegatingHandler)Activator.CreateInstance(client.Type(client.Name + "AuthenticationHandler"), credentials)!;
        handler.InnerHandler = new SocketsHttpHandler();
        return handler;
    }
}

using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.Mapping.Schemas;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Operations;

/// <summary>Responses: what a success gives, and what an error carries.</summary>
internal sealed class ResponseMapper(SchemaMapper schemas, Findings findings, string clientName)
{
    /// <returns>What a success gives: first what is preferred, then the sequences that the service gives too when it is asked for them.</returns>
    public (List<MethodResult> Results, List<ErrorCase> Errors) Map(OpenApiResponses? responses, string pointer, string methodName, bool isHead)
    {
        var all = (responses ?? []).ToArray();
        var successes = all.Where(static pair => pair.Key.StartsWith("2", StringComparison.Ordinal)).ToArray();
        if (successes.Length == 0)
        {
            // A default that stands alone says what a success is, too.
            successes = all.Where(static pair => pair.Key == "default").ToArray();
        }

        var failures = all.Where(static pair => !pair.Key.StartsWith("2", StringComparison.Ordinal)).ToArray();
        if (isHead)
        {
            // RFC 9110, section 9.3.2: whatever the document says, no body comes.
            return ([new(null, true, Accept(successes))], [.. failures.Select(static pair => new ErrorCase([pair.Key], null))]);
        }

        var errors = MapErrors(failures, pointer, methodName);
        return (Kinds(successes).ConvertAll(kind => WithErrors(MapSuccess(successes, kind, pointer, methodName), successes, failures)), errors);
    }

    private static bool HasBody(KeyValuePair<string, IOpenApiResponse> response) =>
        response.Key is not ("204" or "205") && response.Value.Content is { Count: > 0 };

    private static string Accept(KeyValuePair<string, IOpenApiResponse>[] successes) =>
        string.Join(", ", successes.Where(HasBody).SelectMany(static pair => pair.Value.Content!.Keys).Where(IsHeaderText).Distinct());

    // A service that sends nothing that was not asked for has errors to send, too. They come after what a success gives, and what another
    // method of the same operation is for is not among them: the service would choose between them.
    private static MethodResult WithErrors(MethodResult result, KeyValuePair<string, IOpenApiResponse>[] successes, KeyValuePair<string, IOpenApiResponse>[] failures)
    {
        if (result.Accept.Length == 0)
        {
            return result;
        }

        var known = new HashSet<string>(successes.SelectMany(static pair => pair.Value.Content?.Keys ?? []).Append(result.Accept).Select(MediaTypes.Essence), StringComparer.Ordinal);
        var accept = failures
            .Select(static pair => pair.Value.Content)
            .Where(static content => content is { Count: > 0 })
            .SelectMany(static content => MediaTypes.Json(content!) is { } json ? [MediaTypes.Concrete(json.Name)] : content!.Keys)
            .Where(name => IsHeaderText(name) && known.Add(MediaTypes.Essence(name)))
            .Select(static name => MediaTypes.Essence(name) + ";q=0.9");
        return result with { Accept = string.Join(", ", accept.Prepend(result.Accept)) };
    }

    // The document's words go into a header.
    private static bool IsHeaderText(string text) => text.Length > 0 && text.All(static c => c is >= ' ' and < (char)127);

    // One is preferred; sequences are a way of their own to have the same answer.
    private static List<ResultKind> Kinds(KeyValuePair<string, IOpenApiResponse>[] successes)
    {
        if (successes.FirstOrDefault(HasBody).Value is not { } response)
        {
            return [ResultKind.Json];
        }

        var kinds = response.Content!.Select(MediaTypes.KindOf).ToArray();
        List<ResultKind> results = kinds.Contains(MediaKind.Json) ? [ResultKind.Json] : [];
        if (kinds.Contains(MediaKind.Lines))
        {
            results.Add(ResultKind.Lines);
        }
        else if (kinds.Contains(MediaKind.JsonSequence))
        {
            results.Add(ResultKind.JsonSequence);
        }

        if (kinds.Contains(MediaKind.Events))
        {
            results.Add(ResultKind.Events);
        }

        return results.Count > 0 ? results : [kinds.All(static kind => kind is MediaKind.Text or MediaKind.Form) ? ResultKind.Text : ResultKind.Stream];
    }

    private MethodResult MapSuccess(KeyValuePair<string, IOpenApiResponse>[] successes, ResultKind kind, string pointer, string methodName)
    {
        TypeRef? type = null;
        var mayBeEmpty = false;
        var accept = new List<string>();
        var (read, unread) = (new List<string>(), new List<string>());
        foreach (var pair in successes)
        {
            if (!HasBody(pair))
            {
                mayBeEmpty = true;
                continue;
            }

            var content = Content(pair.Value.Content!, kind);
            if (content.Length == 0)
            {
                // Another kind of body than the first success has.
                unread.Add(pair.Key);
                continue;
            }

            var mapped = kind switch
            {
                ResultKind.Text => new ScalarType(Scalar.String),
                ResultKind.Stream => new NamedType(new(clientName + "Stream"), NamedKind.Opaque),
                ResultKind.Json => MapContent(pair, content[0].Key, content[0].Value.Schema, "schema", pointer, methodName + "Response"),
                _ => MapItem(pair, content[0], kind, pointer, methodName),
            };
            if (type is not null && type != mapped)
            {
                unread.Add(pair.Key);
                continue;
            }

            accept.AddRange(content.Select(one => kind is ResultKind.Json ? MediaTypes.Concrete(one.Key) : one.Key).Where(name => IsHeaderText(name) && !accept.Contains(name)));
            type ??= mapped;
            read.Add(pair.Key);
        }

        foreach (var status in unread)
        {
            findings.Approximated(
                Pointer.Child(pointer, status), $"The success {status} has another body than the first success: it gives no value, and the response has its raw body");
        }

        var isNullable = kind is ResultKind.Json or ResultKind.Text && (mayBeEmpty || unread.Count > 0);
        return new(type is not null && isNullable ? type with { IsNullable = true } : type, mayBeEmpty, string.Join(", ", accept))
        {
            Kind = kind,
            Unread = unread.Count == 0 ? null : unread.All(IsExact) ? new(unread.ToEquatableArray(), false) : new(read.Where(IsExact).ToEquatableArray(), true),
        };
    }

    private static bool IsExact(string status) => status.Length == 3 && status.All(static c => c is >= '0' and <= '9');

    // The content that is read so: of JSON one, of text and bytes all.
    private static KeyValuePair<string, IOpenApiMediaType>[] Content(IDictionary<string, IOpenApiMediaType> content, ResultKind kind) => kind switch
    {
        ResultKind.Json => MediaTypes.Json(content) is { } json ? [new(json.Name, json.MediaType)] : [],
        ResultKind.Text => [.. content.Where(static pair => MediaTypes.KindOf(pair) is MediaKind.Text or MediaKind.Form)],
        ResultKind.Stream => [.. content],
        ResultKind.Events => [.. content.Where(static pair => MediaTypes.KindOf(pair) == MediaKind.Events).Take(1)],
        ResultKind.Lines => [.. content.Where(static pair => MediaTypes.KindOf(pair) == MediaKind.Lines).Take(1)],
        _ => [.. content.Where(static pair => MediaTypes.KindOf(pair) == MediaKind.JsonSequence).Take(1)],
    };

    private TypeRef MapItem(
        KeyValuePair<string, IOpenApiResponse> response, KeyValuePair<string, IOpenApiMediaType> content, ResultKind kind, string pointer, string methodName)
    {
        var (schema, keyword) = content.Value.ItemSchema is { } item ? (item, "itemSchema") : (content.Value.Schema, "schema");
                if (kind != ResultKind.Events)
        {
            var mapped = schema is null ? new ScalarType(Scalar.Any) : MapContent(response, content.Key, schema, keyword, pointer, methodName + "Item");

            // Before 3.2 some documents describe the whole, and some one line of it.
            return keyword == "schema" && mapped is ListType list ? list.Item : mapped;
        }

        if (schema is null || (schema.Type & ~JsonSchemaType.Null) == JsonSchemaType.String)
        {
            return new ScalarType(Scalar.String);
        }

        // In 3.2 the item is the event, whose data is text; before that documents describe the data.
        var isEvent = keyword == "itemSchema" && (IsEvent(schema) || (schema.OneOf ?? schema.AnyOf ?? []).Any(IsEvent));
        return isEvent ? new ScalarType(Scalar.String) : MapContent(response, content.Key, schema, keyword, pointer, methodName + "Event");
    }

    private static bool IsEvent(IOpenApiSchema schema) => schema.Properties?.ContainsKey("data") ?? false;

    private List<ErrorCase> MapErrors(IEnumerable<KeyValuePair<string, IOpenApiResponse>> responses, string pointer, string methodName)
    {
        var byType = new List<(TypeRef? Type, List<string> Statuses)>();
        foreach (var pair in responses)
        {
            var type = pair.Value.Content is { Count: > 0 } content && MediaTypes.Json(content) is { } json
                ? MapContent(pair, json.Name, json.MediaType.Schema, "schema", pointer, methodName + (pair.Key == "default" ? "" : pair.Key) + "Error") with { IsNullable = false }
                : null;
            var index = byType.FindIndex(known => known.Type == type);
            if (index < 0)
            {
                byType.Add((type, [pair.Key]));
            }
            else
            {
                byType[index].Statuses.Add(pair.Key);
            }
        }

        return byType.ConvertAll(static pair => new ErrorCase(pair.Statuses.ToEquatableArray(), pair.Type));
    }

    private TypeRef MapContent(
        KeyValuePair<string, IOpenApiResponse> response, string mediaType, IOpenApiSchema? schema, string keyword, string pointer, string name)
    {
        var at = Pointer.Child(pointer, response.Key);
        if (response.Value is OpenApiResponseReference { Reference.Id: { } id })
        {
            (at, name) = (Pointer.Child("/components/responses", id), Identifier.Pascal(id));
        }

        return schemas.Map(schema, Pointer.Child(Pointer.Child(Pointer.Child(at, "content"), mediaType), keyword), name);
    }
}

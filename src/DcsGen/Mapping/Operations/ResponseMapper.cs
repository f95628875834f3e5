using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.Mapping.Schemas;
using DcsGen.Naming;
using DcsGen.OpenApi;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Operations;

/// <summary>Responses: what a success gives, and what an error carries.</summary>
internal sealed class ResponseMapper(SchemaMapper schemas, Findings findings, string clientName)
{
    /// <returns>What a success gives: first what is preferred, then the sequences that the service gives too when it is asked for
    /// them.</returns>
    public (List<MethodResult> Results, List<ErrorCase> Errors) Map(LocatedOperation operation, string methodName)
    {
        var all = operation.Responses;
        var successes = all.Where(pair => operation.IsSuccess(pair.Key)).ToArray();
        var failures = all.Where(static pair => !ResponseStatus.Is2xx(pair.Key)).ToArray();
        if (operation.HttpMethod == "HEAD")
        {
            // RFC 9110, section 9.3.2: whatever the document says, no body comes.
            return ([new(null, true, Accept(successes))], [.. failures.Select(static pair => new ErrorCase([pair.Key], null))]);
        }

        var errors = MapErrors(failures, methodName);
        return (
            Kinds(successes).ConvertAll(kind => WithErrors(MapSuccess(successes, kind, operation, methodName), successes, failures)),
            errors);
    }

    private static bool HasBody(KeyValuePair<string, Located<IOpenApiResponse>> response) =>
        response.Key is not ("204" or "205") && response.Value.Value.Content is { Count: > 0 };

    private static EquatableArray<AcceptedType> Accept(KeyValuePair<string, Located<IOpenApiResponse>>[] successes) =>
        successes.Where(HasBody).SelectMany(static pair => pair.Value.Value.Content!.Keys).Where(IsHeaderText).Distinct()
            .Select(static name => new AcceptedType(name, IsForErrors: false))
            .ToEquatableArray();

    // A service that sends nothing that was not asked for has errors to send, too. They come after what a success gives, and what another
    // method of the same operation is for is not among them: the service would choose between them.
    private static MethodResult WithErrors(
        MethodResult result,
        KeyValuePair<string, Located<IOpenApiResponse>>[] successes,
        KeyValuePair<string, Located<IOpenApiResponse>>[] failures)
    {
        if (result.Accept.Count == 0)
        {
            return result;
        }

        var known = new HashSet<string>(
            successes.SelectMany(static pair => pair.Value.Value.Content?.Keys ?? [])
                .Concat(result.Accept.Select(static accepted => accepted.MediaType))
                .Select(MediaTypes.Essence),
            StringComparer.Ordinal);
        var accept = failures
            .Select(static pair => pair.Value.Contents())
            .SelectMany(static contents => MediaTypes.Json(contents) is { } json
                ? [MediaTypes.Concrete(json.Name)]
                : contents.Select(static content => content.Name))
            .Where(name => IsHeaderText(name) && known.Add(MediaTypes.Essence(name)))
            .Select(static name => new AcceptedType(MediaTypes.Essence(name), IsForErrors: true));
        return result with { Accept = result.Accept.Concat(accept).ToEquatableArray() };
    }

    // The document's words go into a header.
    private static bool IsHeaderText(string text) => text.Length > 0 && text.All(static c => c is >= ' ' and < (char)127);

    // One is preferred; sequences are a way of their own to have the same answer.
    private static List<ResultKind> Kinds(KeyValuePair<string, Located<IOpenApiResponse>>[] successes)
    {
        if (Array.Find(successes, HasBody) is not { Key: not null, Value: var response })
        {
            return [ResultKind.Json];
        }

        var kinds = response.Contents().Select(static content => content.Kind).ToArray();
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

        return results.Count > 0
            ? results
            : [kinds.All(static kind => kind is MediaKind.Text or MediaKind.Form) ? ResultKind.Text : ResultKind.Stream];
    }

    private MethodResult MapSuccess(
        KeyValuePair<string, Located<IOpenApiResponse>>[] successes, ResultKind kind, LocatedOperation operation, string methodName)
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

            var content = Content(pair.Value.Contents(), kind);
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
                ResultKind.Json => MapContent(pair.Value, content[0].Schema, methodName + "Response"),
                _ => MapItem(pair.Value, content[0], kind, methodName),
            };
            if (type is not null && type != mapped)
            {
                unread.Add(pair.Key);
                continue;
            }

            accept.AddRange(content.Select(one => kind is ResultKind.Json ? MediaTypes.Concrete(one.Name) : one.Name)
                .Where(name => IsHeaderText(name) && !accept.Contains(name)));
            type ??= mapped;
            read.Add(pair.Key);
        }

        foreach (var status in unread)
        {
            findings.Approximated(
                operation.At.PointerTo("responses", status), $"The success {status} has another body than the first success: it gives no value, and the response has its raw body");
        }

        var isNullable = kind is ResultKind.Json or ResultKind.Text && (mayBeEmpty || unread.Count > 0);
        return new(
            type is not null && isNullable ? type with { IsNullable = true } : type,
            mayBeEmpty,
            accept.Select(static name => new AcceptedType(name, IsForErrors: false)).ToEquatableArray())
        {
            Kind = kind,
            Unread = unread.Count == 0
                ? null
                : unread.TrueForAll(static status => ResponseStatus.Exact(status) is not null)
                ? new(Exact(unread), false)
                : new(Exact(read), true),
        };
    }

    private static EquatableArray<int> Exact(IEnumerable<string> statuses) =>
        statuses.Select(ResponseStatus.Exact).OfType<int>().ToEquatableArray();

    /// <summary>Returns the errors by status, exact statuses before ranges before all others (OpenAPI, Responses Object).</summary>
    public static EquatableArray<ErrorArm> Arms(IReadOnlyList<ErrorCase> errors)
    {
        var exact = errors.Select(static error => new ErrorArm(Exact(error.Statuses), null, error.Type))
            .Where(static arm => arm.Statuses.Count > 0);
        var ranges = errors.SelectMany(
            static error => error.Statuses.Select(ResponseStatus.Range).OfType<int>().Select(first => new ErrorArm([], first, error.Type)))
            .GroupBy(static arm => arm.Range).Select(static same => same.First());
        var others = errors.FirstOrDefault(static error => error.Statuses.Contains(ResponseStatus.Default))?.Type;
        return exact.Concat(ranges).Append(new([], null, others)).ToEquatableArray();
    }

    // The content that is read so: of JSON one, of text and bytes all.
    private static LocatedContent[] Content(IReadOnlyList<LocatedContent> contents, ResultKind kind) => kind switch
    {
        ResultKind.Json => MediaTypes.Json(contents) is { } json ? [json] : [],
        ResultKind.Text => [.. contents.Where(static content => content.Kind is MediaKind.Text or MediaKind.Form)],
        ResultKind.Stream => [.. contents],
        ResultKind.Events => [.. contents.Where(static content => content.Kind == MediaKind.Events).Take(1)],
        ResultKind.Lines => [.. contents.Where(static content => content.Kind == MediaKind.Lines).Take(1)],
        _ => [.. contents.Where(static content => content.Kind == MediaKind.JsonSequence).Take(1)],
    };

    private TypeRef MapItem(Located<IOpenApiResponse> response, LocatedContent content, ResultKind kind, string methodName)
    {
        if (kind != ResultKind.Events)
        {
            var schema = content.ItemSchema ?? content.Schema;
            var mapped = schema.Written is null ? new ScalarType(Scalar.Any) : MapContent(response, schema, methodName + "Item");

            // Before OpenAPI 3.2 some documents describe the whole body, and some one line of it.
            return content.ItemSchema is null && mapped is ListType list ? list.Item : mapped;
        }

        var data = EventSchemas.DataOf(content);
        return EventSchemas.IsText(data) ? new ScalarType(Scalar.String) : MapContent(response, data, methodName + "Event");
    }

    private List<ErrorCase> MapErrors(IEnumerable<KeyValuePair<string, Located<IOpenApiResponse>>> responses, string methodName)
    {
        var byType = new List<(TypeRef? Type, List<string> Statuses)>();
        foreach (var pair in responses)
        {
            var type = MediaTypes.Json(pair.Value.Contents()) is { } json
                ? MapContent(pair.Value, json.Schema, methodName + (pair.Key == ResponseStatus.Default ? "" : pair.Key) + "Error") with
                {
                    IsNullable = false
                }
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

    private TypeRef MapContent(Located<IOpenApiResponse> response, LocatedSchema schema, string name) =>
        schemas.Map(schema, response.Component is { } component ? Identifier.Pascal(component) : name);
}

using System.Text.Json.Nodes;
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

        ReportInvalid(all);
        var errors = MapErrors(failures, methodName);
        return (
            Kinds(successes).ConvertAll(kind => WithErrors(MapSuccess(successes, kind, operation, methodName), successes, failures)),
            errors);
    }

    private static bool HasBody(KeyValuePair<string, Located<IOpenApiResponse>> response) =>
        response.Key is not ("204" or "205") && response.Value.Value.Content is { Count: > 0 };

    private static EquatableArray<AcceptedType> Accept(KeyValuePair<string, Located<IOpenApiResponse>>[] successes) =>
        successes.Where(HasBody).SelectMany(static pair => pair.Value.Value.Content!.Keys).Where(MediaTypes.IsValid).Distinct()
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
            .Where(name => MediaTypes.IsValid(name) && known.Add(MediaTypes.Essence(name)))
            .Select(static name => new AcceptedType(MediaTypes.Essence(name), IsForErrors: true));
        return result with { Accept = result.Accept.Concat(accept).ToEquatableArray() };
    }

    private void ReportInvalid(IEnumerable<KeyValuePair<string, Located<IOpenApiResponse>>> responses)
    {
        foreach (var content in responses.SelectMany(static pair => pair.Value.Contents())
            .Where(static content => !MediaTypes.IsValid(content.Name)))
        {
            findings.Approximated(
                content.At.Pointer, $"'{content.Name}' is not a valid media type: it is read as {MediaTypes.Concrete(content.Name, "application/octet-stream")}");
        }
    }

    // One is preferred; sequences are a way of their own to have the same answer. The first success decides, but for texts: JSON can come
    // beside them.
    private static List<ResultKind> Kinds(KeyValuePair<string, Located<IOpenApiResponse>>[] successes)
    {
        var all = successes.Where(HasBody)
            .Select(static pair => Described(pair.Value.Contents()).Select(static content => content.Kind).ToArray()).ToArray();
        var kinds = Array.Find(all, static one => !one.All(IsText)) is { } other && (all[0] == other || other.Contains(MediaKind.Json))
            ? other
            : all.FirstOrDefault() ?? [MediaKind.Json];
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
            : [kinds.All(IsText) ? ResultKind.Text : ResultKind.Stream];
    }

    // JSON without a schema beside bytes, such as ASP.NET Core describes for a file, tells nothing that a stream does not give.
    private static IEnumerable<LocatedContent> Described(IReadOnlyList<LocatedContent> contents) =>
        contents.Any(static content => content.Kind == MediaKind.Binary)
            ? contents.Where(static content => content.Kind != MediaKind.Json || content.Schema.Written is not null)
            : contents;

    private static bool IsText(MediaKind kind) => kind is MediaKind.Text or MediaKind.Form;

    private MethodResult MapSuccess(
        KeyValuePair<string, Located<IOpenApiResponse>>[] successes, ResultKind kind, LocatedOperation operation, string methodName)
    {
        var mayBeEmpty = false;
        var accept = new List<string>();
        var bodies = new List<SuccessBody>();
        var unread = new List<string>();
        foreach (var pair in successes)
        {
            if (!HasBody(pair))
            {
                mayBeEmpty = true;
                continue;
            }

            var contents = pair.Value.Contents();
            var content = Content(contents, kind);
            var isText = kind == ResultKind.Text;
            if (content.Length == 0 && kind == ResultKind.Json)
            {
                content = Content(contents, ResultKind.Text);
                isText = true;
            }

            if (content.Length == 0)
            {
                // Another kind of body than the first success has.
                unread.Add(pair.Key);
                continue;
            }

            if (kind == ResultKind.Json && !isText)
            {
                ReportOthers(contents, content[0]);
            }

            var owner = methodName + (kind == ResultKind.Json && bodies.Count > 0 ? Identifier.Pascal(pair.Key) : "");
            bodies.Add(new(pair.Key, isText, content[0].Schema, isText ? new ScalarType(Scalar.String) : kind switch
            {
                ResultKind.Stream => new NamedType(new(clientName + "Stream"), NamedKind.Opaque),
                ResultKind.Json => MapContent(pair.Value, content[0].Schema, owner + "Response"),
                _ => MapItem(pair.Value, content[0], kind, methodName),
            }));
            accept.AddRange(content.Select(one => kind is ResultKind.Json ? MediaTypes.Concrete(one.Name) : one.Name)
                .Where(name => MediaTypes.IsValid(name) && !accept.Contains(name)));
        }

        if (kind is not (ResultKind.Json or ResultKind.Text))
        {
            // Several types of items do not make one sequence.
            unread.AddRange(bodies.Where(body => body.Type != bodies[0].Type).Select(static body => body.Status));
            bodies.RemoveAll(body => unread.Contains(body.Status));
        }

        foreach (var status in unread)
        {
            findings.Approximated(
                operation.At.PointerTo("responses", status), $"The success {status} has another kind of body than the first success: it gives no value, and the response has its raw body");
        }

        var isNullable = (kind is ResultKind.Json or ResultKind.Text && (mayBeEmpty || unread.Count > 0))
            || bodies.Exists(static body => body.Type.IsNullable);
        var arms = Arms(bodies);
        var type = arms.Count > 0 ? Union(operation, bodies, methodName) : bodies.FirstOrDefault()?.Type;
        return new(
            isNullable && type is not null ? type with { IsNullable = true } : type,
            mayBeEmpty,
            accept.Select(static name => new AcceptedType(name, IsForErrors: false)).ToEquatableArray())
        {
            Kind = kind,
            Arms = arms,
            Unread = unread.Count == 0
                ? null
                : unread.TrueForAll(static status => ResponseStatus.Exact(status) is not null)
                ? new(Exact(unread), false)
                : new(Exact(bodies.Select(static body => body.Status)), true),
        };
    }

    // Another media type of the same schema is the same value; sequences have methods of their own.
    private void ReportOthers(IReadOnlyList<LocatedContent> contents, LocatedContent accepted)
    {
        foreach (var other in contents.Where(content => content.Kind is not (MediaKind.Lines or MediaKind.JsonSequence or MediaKind.Events)
            && !JsonNode.DeepEquals(content.Schema.Json, accepted.Schema.Json)))
        {
            findings.Approximated(other.At.Pointer, $"The service is asked for {accepted.Name}, and not for {other.Name}");
        }
    }

    private sealed record SuccessBody(string Status, bool IsText, LocatedSchema Schema, TypeRef Type);

    // Empty where all successes are read in the same way.
    private static EquatableArray<SuccessArm> Arms(List<SuccessBody> bodies)
    {
        if (bodies.TrueForAll(body => body.IsText == bodies[0].IsText && body.Type.IsSameAs(bodies[0].Type)))
        {
            return [];
        }

        var exact = bodies.Where(static body => ResponseStatus.Exact(body.Status) is not null)
            .GroupBy(static body => (body.Type, body.IsText))
            .Select(static same => new SuccessArm(Exact(same.Select(static body => body.Status)), null, same.Key.Type, same.Key.IsText));
        return exact
            .Concat(bodies.Where(static body => ResponseStatus.Exact(body.Status) is null)
                .Select(static body => new SuccessArm([], ResponseStatus.Range(body.Status) ?? 200, body.Type, body.IsText)))
            .ToEquatableArray();
    }

    private NamedType Union(LocatedOperation operation, List<SuccessBody> bodies, string methodName)
    {
        var statuses = bodies.GroupBy(static body => body.Type.WithoutNulls())
            .Select(static same => string.Join(" and ", same.Select(static body => body.Status)));
        var variants = bodies.GroupBy(static body => body.Type.WithoutNulls()).Select(static same => (same.First().Schema, same.Key))
            .Where(static one => one.Key is not ScalarType { Scalar: Scalar.Any });
        var doc = Docs.Of("", $"The bodies of {operation.HttpMethod} {operation.Path} with the statuses {string.Join(", ", statuses)}, in this order.");
        return schemas.AddUnion(methodName + "Result", doc, variants);
    }

    private static EquatableArray<int> Exact(IEnumerable<string> statuses) =>
        statuses.Select(ResponseStatus.Exact).OfType<int>().ToEquatableArray();

    /// <summary>Returns the errors by status, exact statuses before ranges before all others (OpenAPI, Responses Object), and of one status
    /// those of one media type before that of all others.</summary>
    public static EquatableArray<ErrorArm> Arms(IReadOnlyList<ErrorCase> errors)
    {
        var ordered = errors.OrderBy(static error => error.MediaType is null).ToArray();
        var exact = ordered.Select(static error => new ErrorArm(Exact(error.Statuses), null, error.Type, error.MediaType))
            .Where(static arm => arm.Statuses.Count > 0);
        var ranges = ordered.SelectMany(static error => error.Statuses.Select(ResponseStatus.Range).OfType<int>()
                .Select(first => new ErrorArm([], first, error.Type, error.MediaType)))
            .GroupBy(static arm => (arm.Range, arm.MediaType)).Select(static same => same.First());
        var others = ordered.Where(static error => error.Statuses.Contains(ResponseStatus.Default))
            .Select(static error => new ErrorArm([], null, error.Type, error.MediaType)).ToArray();
        return exact.Concat(ranges).Concat(others.Length > 0 ? others : [new([], null, null)]).ToEquatableArray();
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
        var known = new List<(TypeRef? Type, string? MediaType, List<string> Statuses)>();
        foreach (var (status, type, mediaType) in responses.SelectMany(pair => ErrorBodies(pair.Key, pair.Value, methodName)))
        {
            var index = known.FindIndex(one => one.Type == type && one.MediaType == mediaType);
            if (index < 0)
            {
                known.Add((type, mediaType, [status]));
            }
            else
            {
                known[index].Statuses.Add(status);
            }
        }

        return known.ConvertAll(static one => new ErrorCase(one.Statuses.ToEquatableArray(), one.Type, one.MediaType));
    }

    // First the preferred body, which any media type is read as but those of the others.
    private IEnumerable<(string Status, TypeRef? Type, string? MediaType)> ErrorBodies(
        string status, Located<IOpenApiResponse> response, string methodName)
    {
        var contents = response.Contents();
        if (MediaTypes.Json(contents) is not { } preferred)
        {
            yield return (status, null, null);
            yield break;
        }

        var owner = methodName + (status == ResponseStatus.Default ? "" : status);
        var first = MapContent(response, preferred.Schema, owner + "Error") with { IsNullable = false };
        yield return (status, first, null);
        foreach (var other in contents.Where(content => content.Kind == MediaKind.Json && content != preferred))
        {
            var (essence, suffix) = (MediaTypes.Essence(other.Name), MediaTypeName.Suffix(other.Name));
            var type = MapContent(response, other.Schema, owner + suffix + "Error", suffix) with { IsNullable = false };
            if (type != first && essence.IndexOf('*') < 0)
            {
                yield return (status, type, essence);
            }
        }
    }

    private TypeRef MapContent(Located<IOpenApiResponse> response, LocatedSchema schema, string name, string suffix = "") =>
        schemas.Map(schema, response.Component is { } component ? Identifier.Pascal(component) + suffix : name);
}

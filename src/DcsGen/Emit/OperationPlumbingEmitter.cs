using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>The client's part of an operation: how it is called.</summary>
internal static class OperationPlumbingEmitter
{
    public static SourceWriter Emit(OperationPlumbingFile file)
    {
        var (context, method) = (file.Context, file.Method);
        var text = new MethodText(context, method);
        var types = text.Types.Concat(method.Paging is { } paging ? [paging.Item] : []);
        List<CSharpNamespace> usings =
            [context.Plumbing, CSharpNamespace.System, CSharpNamespace.Http, CSharpNamespace.Threading, CSharpNamespace.Tasks];
        if (method.Result.Arms.Count > 0
            || Read(method).Any(TypeText.IsComposed)
            || method.AllParameters().Any(static parameter => !parameter.IsPlain && parameter.Type is ScalarType { Scalar: Scalar.Any }))
        {
            usings.Add(CSharpNamespace.Json);
        }

        var writer = CSharpFiles.BeginPlumbing(context.Namespace, CSharpFiles.Usings(types, [.. usings]));
        CSharpFiles.AllowObsolete(writer, IsObsolete(method));
        using (writer.Block($"{context.Visibility} sealed partial class {context.ClientName}Client"))
        {
            WriteOperation(writer, context, method, text, TypeText.Of(context.ClientName, file.Scanned));
            writer.Line();
            RequestBodyEmitter.WriteEncodings(writer, context, method);
            if (method.Group is { } group)
            {
                using (writer.Block($"private sealed partial class {group.ClassName}"))
                {
                    WriteMembers(writer, context, method, text, $"_client.");
                }
            }
            else
            {
                WriteMembers(writer, context, method, text, default);
            }

            writer.Line();
            WriteCall(writer, context, method, text);
            writer.Line();
            WriteRequest(writer, context, method, text);
        }

        return writer;
    }

    private static IEnumerable<TypeRef> Read(ClientMethod method) =>
        method.Errors.Select(static error => error.Type).Append(method.Result.Type)
            .Concat(method.Result.Arms.Select(static arm => arm.Type)).OfType<TypeRef>();

    /// <summary>Returns whether the calls of an operation use obsolete members.</summary>
    public static bool IsObsolete(ClientMethod method) =>
        method.Obsolete is not null
            || method.Paging is { IsObsolete: true }
            || (method.Options?.Properties.Any(static property => property.Obsolete is not null) ?? false);

    private static CSharpName Field(ClientMethod method) => method.Name.Field("s_", "Operation");

    private static CSharpName SecurityField(ClientMethod method) => method.Name.Field("s_", "Security");

    private static void WriteOperation(SourceWriter writer, FileContext context, ClientMethod method, MethodText text, TypeText types)
    {
        var read = method.Result is { Kind: ResultKind.Json, Arms.Count: 0, Type: { } result } ? types.Reader(result) : $"read: null";
        var mayBeEmpty = method.Result.Type is null || method.Result.MayBeEmpty;
        var accept = method.Result.Accept.Count == 0
            ? Code.Of($"accept: null")
            : $"{Literal.Of(string.Join(", ", method.Result.Accept.Select(static one => one.IsForErrors ? one.MediaType + ";q=0.9" : one.MediaType)))}";
        writer.Line($"private static readonly {context.ClientName}Operation<{ValueOrObject(text)}> {Field(method)} = new(");
        using (writer.Indent())
        {
            writer.Line($"{Literal.Of(method.OperationId)}, {Literal.Of(method.PathTemplate)}, {accept},");
            if (!method.Errors.Any(static error => error.Type is not null))
            {
                WriteEnd(writer, $"{read}, mayBeEmpty: {mayBeEmpty})", method.Result, types);
                return;
            }

            writer.Line($"{read}, mayBeEmpty: {mayBeEmpty},");
            writer.Line($"static failure => failure.Status switch");
            writer.Line($"{{");
            using (writer.Indent())
            {
                foreach (var arm in method.ErrorArms)
                {
                    var mediaType = arm.MediaType is { } name ? Code.Of($" when failure.Is({Literal.Of(name)})") : default;
                    var failure = arm.Type is { } type ? Code.Of($"Typed({types.Reader(type)})") : $"Untyped()";
                    writer.Line($"{Pattern(arm.Statuses, arm.Range)}{mediaType} => failure.{failure},");
                }
            }

            WriteEnd(writer, $"}})", method.Result, types);
        }
    }

    // The end of the constructor's call, and what only some operations have.
    private static void WriteEnd(SourceWriter writer, Code end, MethodResult result, TypeText types)
    {
        var members = Members(result);
        if (result.Arms.Count == 0)
        {
            writer.Line(members.Count == 0 ? Code.Of($"{end};") : $"{end} {{ {Code.Join($", ", members)} }};");
            return;
        }

        var union = TypeText.Name(result.Type! with { IsNullable = false });
        writer.Line(end);
        writer.Line($"{{");
        using (writer.Indent())
        {
            using (writer.Block($"ReadOf = static status => status switch", $","))
            {
                foreach (var arm in result.Arms)
                {
                    var type = arm.Type with { IsNullable = false };
                    var none = arm.Type.IsNullable ? Code.Of($"reader.TokenType == JsonTokenType.Null ? null : ") : default;
                    var read = arm.IsText ? Code.Of($"null") : $"static (ref Utf8JsonReader reader) => {none}new {union}({types.Read(type)})";
                    writer.Line($"{Pattern(arm.Statuses, arm.Range)} => {read},");
                }

                writer.Line($"_ => {types.Reader(result.Type!)},");
            }

            foreach (var member in members)
            {
                writer.Line($"{member},");
            }
        }

        writer.Line($"}};");
    }

    private static List<Code> Members(MethodResult result)
    {
        var members = new List<Code>();
        if (result.ReadsText)
        {
            Code text = $"global::System.Text.Encoding.UTF8.GetString(utf8.Span)";
            var value = result.Arms.Count == 0 ? text : $"new {TypeText.Name(result.Type! with { IsNullable = false })}({text})";
            members.Add($"ReadText = static utf8 => {value}");
        }

        if (result is { Kind: ResultKind.Json or ResultKind.Text, Unread: { } unread })
        {
            var statuses = Code.Join($" or ", unread.Statuses, static status => $"{status}");
            members.Add((unread.Statuses.Count, unread.IsComplement) switch
            {
                (0, _) => $"IsUnread = static status => true",
                (_, false) => $"IsUnread = static status => status is {statuses}",
                (1, true) => $"IsUnread = static status => status is not {statuses}",
                (_, true) => $"IsUnread = static status => status is not ({statuses})",
            });
        }

        return members;
    }

    private static Code Pattern(IEnumerable<int> statuses, int? range) =>
        statuses.Any() ? Code.Join($" or ", statuses, static status => $"{status}")
        : range is { } first ? Code.Of($">= {first} and <= {first + 99}")
        : Code.Of($"_");

    private static Code ValueOrObject(MethodText text) => text.Value.IsEmpty ? $"object?" : text.Value;

    private static void WriteMembers(SourceWriter writer, FileContext context, ClientMethod method, MethodText text, Code owner)
    {
        var value = text.Value.IsEmpty ? Code.Of($"DoneAsync") : $"ValueAsync";
        Code callWithResponse = $"{owner}{method.Name}CallAsync({text.CallArgumentsForResponse})";
        writer.Line($"/// <inheritdoc/>");
        CSharpFiles.Obsolete(writer, method.Obsolete);
        writer.Line(method.Result.IsSequence
            ? Code.Of($"""
                public {text.Task} {method.MemberName}Async(
                    {text.InlineParameters})
                    => {text.Each}
                """)
            : $"""
                public {text.Task} {method.MemberName}Async(
                    {text.InlineParameters})
                    => {context.ClientName}Call.{value}({owner}{method.Name}CallAsync({text.CallArguments}));
                """);
        writer.Line();
        writer.Line($"/// <inheritdoc/>");
        CSharpFiles.Obsolete(writer, method.Obsolete);
        writer.Line($"""
            public Task<{text.Response}> {method.MemberName}WithResponseAsync(
                {text.InlineParameters})
                => {(text.Value.IsEmpty ? Code.Of($"{context.ClientName}Call.ResponseAsync({callWithResponse})") : $"{callWithResponse}.AsTask()")};
            """);
        if (method.Paging is { } paging)
        {
            writer.Line();
            writer.Line($"/// <inheritdoc/>");
            CSharpFiles.Obsolete(writer, method.Obsolete);
            writer.Line($"""
                public {text.Pageable} {paging.MemberName}Async(
                    {text.InlineParameters})
                    => {context.ClientName}Paging.{paging.Name}(this, {text.Arguments});
                """);
        }
    }

    private static void WriteCall(SourceWriter writer, FileContext context, ClientMethod method, MethodText text)
    {
        Code response = $"{context.ClientName}Response<{ValueOrObject(text)}>";
        Code request = $"{method.Name}Request({text.RequestArguments})";
        if (method.Security.Count > 0)
        {
            var alternatives = Code.Join($", ", method.Security, static schemes => $"{Literal.List(schemes)}");
            writer.Line($"private static readonly string[][] {SecurityField(method)} = [{alternatives}];");
            writer.Line();
            request = $"{context.ClientName}Security.Require({request}, {SecurityField(method)})";
        }

        var (locals, isLinked) = (text.Locals, method.Paging is { IsLinked: true });
        Code sent = $"{locals.Request}";
        if (method.ClientParameters.Count == 0 && !isLinked)
        {
            writer.Line($"""
                private ValueTask<{response}> {method.Name}CallAsync(
                {text.CallParameters})
                    => {Send(context, method, text, request)};
                """);
            return;
        }

        using (writer.Block($"private async ValueTask<{response}> {method.Name}CallAsync(\n{text.CallParameters})"))
        {
            foreach (var parameter in method.ClientParameters)
            {
                writer.Line($"var {parameter.ArgumentName} = {ClientEmitter.Field(parameter)} ?? await {ClientEmitter.Field(parameter)}Source!(cancellationToken).ConfigureAwait(false);");
            }

            writer.Line(isLinked
                ? Code.Of($"""
                    var {locals.Request} = {context.ClientName}Paging.Follow({request}, options);
                    var {locals.Response} = await {Send(context, method, text, sent)}.ConfigureAwait(false);
                    {locals.Response}.RequestUri = {locals.Request}.RequestUri;
                    return {locals.Response};
                    """)
                : $"""
                    var {locals.Request} = {request};
                    return await {Send(context, method, text, sent)}.ConfigureAwait(false);
                    """);
        }
    }

    private static Code Send(FileContext context, ClientMethod method, MethodText text, Code request) => method.Result.Kind switch
    {
        ResultKind.Stream => $"SendForStreamAsync({Field(method)}, {request}, options, cancellationToken)",
        ResultKind.Events => $"SendForEventsAsync({Field(method)}, {Parse(context, method)}, {request}, options, cancellationToken)",
        ResultKind.Lines => $"SendForItemsAsync({Field(method)}, {Parse(context, method)}, isSequence: false, {request}, options, cancellationToken)",
        ResultKind.JsonSequence => $"SendForItemsAsync({Field(method)}, {Parse(context, method)}, isSequence: true, {request}, options, cancellationToken)",
        _ => $"SendAsync({Field(method)}, {request}, options, {text.Locals.KeepsBody}, cancellationToken)",
    };

    // Of an item. The data of an event is text where the document has nothing better.
    private static Code Parse(FileContext context, ClientMethod method) =>
        method.Result is { Kind: ResultKind.Events, Type: ScalarType { Scalar: Scalar.String } }
            ? Code.Of($"static utf8 => global::System.Text.Encoding.UTF8.GetString(utf8.Span)")
            : $"static utf8 => {context.ClientName}Json.Parse({TypeText.Of(context.ClientName).Reader(method.Result.Type!)}, utf8.Span)";

    private static void WriteRequest(SourceWriter writer, FileContext context, ClientMethod method, MethodText text)
    {
        var locals = text.Locals;
        var parameters = new ParameterText(context.ClientName, locals);
        using (writer.Block($"private HttpRequestMessage {method.Name}Request({text.RequestParameters})"))
        {
            foreach (var parameter in method.Parameters.Where(
                static parameter => parameter.In != ParameterIn.Path && !TypeText.IsValueType(parameter.Type)))
            {
                writer.Line($"ArgumentNullException.ThrowIfNull({parameter.Name});");
            }

            if (method.Body is { Type.IsNullable: false } needed && !TypeText.IsValueType(needed.Type))
            {
                writer.Line($"ArgumentNullException.ThrowIfNull(body);");
            }

            writer.Line($"var {locals.Uri} = new {context.ClientName}Uri({Server(method)}, stackalloc char[256]);");
            foreach (var part in method.Path)
            {
                writer.Line(part.Parameter is { } parameter ? parameters.Segment(parameter)
                    : part.BeginsQuery ? Code.Of($"{locals.Uri}.BeginQuery();")
                    : $"{locals.Uri}.Literal({Literal.Of(part.Literal)});");
            }

            foreach (var (parameter, value) in Values(method, ParameterIn.Query, ParameterIn.QueryString))
            {
                writer.Line(parameters.Query(parameter, value));
            }

            Code request = $"new HttpRequestMessage({HttpMethodText(method.HttpMethod)}, {locals.Uri}.ToUri());";
            var headers = Values(method, ParameterIn.Header, ParameterIn.Cookie).ToArray();
            if (method.Body is null && headers.Length == 0)
            {
                writer.Line($"return {request}");
                return;
            }

            writer.Line($"var {locals.Request} = {request}");
            RequestBodyEmitter.WriteContent(writer, context, method, locals);
            foreach (var (parameter, value) in headers)
            {
                writer.Line(parameter.In == ParameterIn.Cookie ? parameters.Cookie(parameter, value) : parameters.Header(parameter, value));
            }

            writer.Line($"return {locals.Request};");
        }
    }

    private static IEnumerable<(MethodParameter Parameter, Code Value)> Values(ClientMethod method, params ParameterIn[] places) =>
        method.ClientArguments
            .Concat(method.Parameters)
            .Where(parameter => places.Contains(parameter.In))
            .Select(static parameter => (parameter, Code.Of($"{parameter.Name}")))
            .Concat((method.Options?.Properties ?? []).Where(property => places.Contains(property.In))
                .Select(static property => (property, Code.Of($"options?.{property.Name}"))));

    private static Code Server(ClientMethod method) => method.Server switch
    {
        null => $"_server",
        { IsRelative: true } server => $"_base + {Literal.Of(server.Url)}",
        var server => $"{Literal.Of(server.Url)}",
    };

    private static Code HttpMethodText(string method) => method switch
    {
        "GET" => $"HttpMethod.Get",
        "PUT" => $"HttpMethod.Put",
        "POST" => $"HttpMethod.Post",
        "DELETE" => $"HttpMethod.Delete",
        "HEAD" => $"HttpMethod.Head",
        "OPTIONS" => $"HttpMethod.Options",
        "TRACE" => $"HttpMethod.Trace",
        "PATCH" => $"HttpMethod.Patch",
        _ => $"new HttpMethod({Literal.Of(method)})",
    };
}

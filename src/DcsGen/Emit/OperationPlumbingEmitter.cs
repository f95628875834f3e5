using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>The client's part of an operation: how it is called and how all its pages are walked.</summary>
internal static class OperationPlumbingEmitter
{
    public static string Emit(OperationPlumbingFile file)
    {
        var (context, method) = (file.Context, file.Method);
        var text = new MethodText(context, method);
        var types = text.Types.Concat(method.Paging is { } paging ? [paging.Item] : []);
        List<string> usings = ["System", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];
        if (Read(method).Any(TypeText.IsComposed))
        {
            usings.Add("System.Text.Json");
        }

        var writer = CSharpFiles.Begin(context.Namespace, CSharpFiles.Usings(types, [.. usings]));
        CSharpFiles.AllowObsolete(writer, IsObsolete(method));
        using (writer.Block($"{context.Accessibility} sealed partial class {context.ClientName}Client"))
        {
            WriteOperation(writer, context, method, text);
            writer.Line();
            WriteMembers(writer, context, method, text);
            writer.Line();
            WriteCall(writer, context, method, text);
            writer.Line();
            WriteRequest(writer, context, method, text);
        }

        if (method.Paging is { } walked)
        {
            writer.Line();
            WritePaging(writer, context, method, walked, text);
        }

        return writer.ToString();
    }

    private static IEnumerable<TypeRef> Read(ClientMethod method) =>
        method.Errors.Select(static error => error.Type).Append(method.Result.Type).OfType<TypeRef>();

    private static bool IsObsolete(ClientMethod method) =>
        method.Obsolete is not null || method.Paging is { IsObsolete: true } || (method.Options?.Properties.Any(static property => property.Obsolete is not null) ?? false);

    private static string Field(ClientMethod method) => "s_" + CSharpFiles.Lower(method.Name) + "Operation";

    private static string SecurityField(ClientMethod method) => "s_" + CSharpFiles.Lower(method.Name) + "Security";

    private static void WriteOperation(SourceWriter writer, FileContext context, ClientMethod method, MethodText text)
    {
        var types = new TypeText(context.ClientName, isInJson: false);
        var read = method.Result.Type is { } result ? types.Reader(result) : "read: null";
        var mayBeEmpty = method.Result.Type is null || method.Result.MayBeEmpty ? "true" : "false";
        writer.Line($"private static readonly {context.ClientName}Operation<{text.Value ?? "object?"}> {Field(method)} = new(");
        using (writer.Indent())
        {
            writer.Line($"""
                {Literal.Of(method.OperationId)},
                {Literal.Of(method.PathTemplate)},
                {(method.Result.Accept.Length == 0 ? "accept: null" : Literal.Of(method.Result.Accept))},
                {read},
                mayBeEmpty: {mayBeEmpty},
                """);
            if (!method.Errors.Any(static error => error.Type is not null))
            {
                writer.Line("static failure => failure.Untyped());");
                return;
            }

            using (writer.Block("static failure => failure.Status switch", ");"))
            {
                foreach (var (pattern, error) in method.Errors.SelectMany(Patterns).OrderBy(static item => item.Rank).Select(static item => (item.Pattern, item.Error)))
                {
                    writer.Line($"{pattern} => {(error.Type is { } type ? $"failure.Typed({types.Reader(type)})" : "failure.Untyped()")},");
                }

                if (!method.Errors.Any(static error => error.Statuses.Contains("default")))
                {
                    writer.Line("_ => failure.Untyped(),");
                }
            }
        }
    }

    // Exact statuses before ranges before default (OpenAPI, Responses Object).
    private static IEnumerable<(int Rank, string Pattern, ErrorCase Error)> Patterns(ErrorCase error)
    {
        var exact = error.Statuses.Where(static status => status.All(char.IsDigit) && status.Length == 3).ToArray();
        if (exact.Length > 0)
        {
            yield return (0, string.Join(" or ", exact), error);
        }

        foreach (var range in error.Statuses.Where(static status => status.Length == 3 && char.IsDigit(status[0]) && !char.IsDigit(status[1])))
        {
            yield return (1, $">= {range[0]}00 and <= {range[0]}99", error);
        }

        if (error.Statuses.Contains("default"))
        {
            yield return (2, "_", error);
        }
    }

    private static void WriteMembers(SourceWriter writer, FileContext context, ClientMethod method, MethodText text)
    {
        var last = text.Value is null ? "ThrowIfError()" : "Value";
        writer.Line("/// <inheritdoc/>");
        CSharpFiles.Obsolete(writer, method.Obsolete);
        writer.Line($"""
            public async {text.Task} {method.Name}Async(
            {text.Parameters})
                => (await {method.Name}CallAsync({text.ArgumentsWith("options", "keepsBody: false")}, cancellationToken).ConfigureAwait(false)).{last};

            /// <inheritdoc/>
            """);
        CSharpFiles.Obsolete(writer, method.Obsolete);
        writer.Line($"""
            public async Task<{text.Response}> {method.Name}WithResponseAsync(
            {text.Parameters})
                => await {method.Name}CallAsync({text.ArgumentsWith("options", "keepsBody: true")}, cancellationToken).ConfigureAwait(false);
            """);
        if (method.Paging is { } paging)
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            CSharpFiles.Obsolete(writer, method.Obsolete);
            writer.Line($"""
                public {text.Pageable} {paging.Name}Async(
                {text.Parameters})
                    => {context.ClientName}Paging.{paging.Name}(this, {text.Arguments});
                """);
        }
    }

    private static void WriteCall(SourceWriter writer, FileContext context, ClientMethod method, MethodText text)
    {
        var response = $"{context.ClientName}Response<{text.Value ?? "object?"}>";
        var request = $"{method.Name}Request({text.RequestArguments})";
        if (method.Security.Count > 0)
        {
            var alternatives = method.Security.Select(static schemes => "[" + string.Join(", ", schemes.Select(Literal.Of)) + "]");
            writer.Line($"private static readonly string[][] {SecurityField(method)} = [{string.Join(", ", alternatives)}];");
            writer.Line();
            request = $"{context.ClientName}Security.Require({request}, {SecurityField(method)})";
        }

        if (method.ClientParameters.Count == 0)
        {
            writer.Line($"""
                private ValueTask<{response}> {method.Name}CallAsync(
                {text.CallParameters})
                    => SendAsync({Field(method)}, {request}, options, keepsBody, cancellationToken);
                """);
            return;
        }

        using (writer.Block($"private async ValueTask<{response}> {method.Name}CallAsync(\n{text.CallParameters})"))
        {
            foreach (var parameter in method.ClientParameters)
            {
                writer.Line($"var {parameter.ArgumentName} = {ClientEmitter.Field(parameter)} ?? await {ClientEmitter.Field(parameter)}Source!(cancellationToken).ConfigureAwait(false);");
            }

            writer.Line($"""
                var request = {request};
                return await SendAsync({Field(method)}, request, options, keepsBody, cancellationToken).ConfigureAwait(false);
                """);
        }
    }

    private static void WriteRequest(SourceWriter writer, FileContext context, ClientMethod method, MethodText text)
    {
        var types = new TypeText(context.ClientName, isInJson: false);
        using (writer.Block($"private HttpRequestMessage {method.Name}Request({text.RequestParameters})"))
        {
            foreach (var parameter in method.Parameters.Where(static parameter => parameter.In != ParameterIn.Path && !TypeText.IsValueType(parameter.Type)))
            {
                writer.Line($"ArgumentNullException.ThrowIfNull({parameter.Name});");
            }

            if (method.Body is { Type.IsNullable: false } needed && !TypeText.IsValueType(needed.Type))
            {
                writer.Line("ArgumentNullException.ThrowIfNull(body);");
            }

            writer.Line($"var uri = new {context.ClientName}Uri(_server, stackalloc char[256]);");
            foreach (var part in method.Path)
            {
                writer.Line(part.Parameter is { } parameter ? Segment(types, parameter) : $"uri.Literal({Literal.Of(part.Literal)});");
            }

            foreach (var (parameter, value) in Values(method, ParameterIn.Query))
            {
                writer.Line(Query(types, parameter, value));
            }

            var request = $"new HttpRequestMessage({HttpMethodText(method.HttpMethod)}, uri.ToUri());";
            var headers = Values(method, ParameterIn.Header).ToArray();
            if (method.Body is null && headers.Length == 0)
            {
                writer.Line("return " + request);
                return;
            }

            writer.Line("var request = " + request);
            WriteBody(writer, context, method);
            foreach (var (parameter, value) in headers)
            {
                var content = parameter.Type is ListType list
                    ? $"{context.ClientName}Text.Joined({value}, static item => {types.Text(list.Item, "item")})"
                    : types.Text(parameter.Type, value);
                writer.Line($"AddHeader(request, {Literal.Of(parameter.WireName)}, {content});");
            }

            writer.Line("return request;");
        }
    }

    private static void WriteBody(SourceWriter writer, FileContext context, ClientMethod method)
    {
        if (method.Body is not { } body)
        {
            return;
        }

        var type = body.Type with { IsNullable = false };
        var write = new TypeText(context.ClientName, isInJson: false).Writer(type);
        var value = body.Type.IsNullable && TypeText.IsValueType(type) ? "body.Value" : "body";
        var statement = $"request.Content = {context.ClientName}Json.Content({value}, {write}, {Literal.Of(body.MediaType)});";
        if (body.Type.IsNullable)
        {
            using (writer.Block("if (body is not null)"))
            {
                writer.Line(statement);
            }

            writer.Line();
        }
        else
        {
            writer.Line(statement);
        }
    }

    private static IEnumerable<(MethodParameter Parameter, string Value)> Values(ClientMethod method, ParameterIn place) =>
        method.ClientArguments.Concat(method.Parameters).Where(parameter => parameter.In == place).Select(static parameter => (parameter, parameter.Name))
            .Concat((method.Options?.Properties ?? []).Where(property => property.In == place).Select(static property => (property, "options?." + property.Name)));

    private static string Segment(TypeText types, MethodParameter parameter) => parameter.Type is ListType list
        ? $"uri.Segments({types.Texts(list, parameter.Name)}, {Literal.Of(parameter.WireName)});"
        : $"uri.Segment({types.Text(parameter.Type, parameter.Name)}{(IsOwnText(parameter.Type) ? "" : "!")}, {Literal.Of(parameter.WireName)});";

    private static bool IsOwnText(TypeRef type) => type is ScalarType { Scalar: Scalar.String } or NamedType { Kind: NamedKind.StringEnum };

    private static string Query(TypeText types, MethodParameter parameter, string value)
    {
        var name = Literal.Of(parameter.WireName);
        return parameter.Type switch
        {
            ListType list => $"uri.{(parameter.Explode ? "QueryEach" : "QueryJoined")}({name}, {types.Texts(list, value)});",
            ScalarType { Scalar: Scalar.Int32 or Scalar.Int64 } => $"uri.Query({name}, {value});",
            NamedType { Kind: NamedKind.IntegerEnum } => $"uri.Query({name}, {value}{(parameter.Type.IsNullable ? "?" : "")}.Value);",
            _ => $"uri.Query({name}, {types.Text(parameter.Type, value)});",
        };
    }

    private static string HttpMethodText(string method) => method switch
    {
        "GET" => "HttpMethod.Get",
        "PUT" => "HttpMethod.Put",
        "POST" => "HttpMethod.Post",
        "DELETE" => "HttpMethod.Delete",
        "HEAD" => "HttpMethod.Head",
        "OPTIONS" => "HttpMethod.Options",
        "TRACE" => "HttpMethod.Trace",
        "PATCH" => "HttpMethod.Patch",
        _ => $"new HttpMethod({Literal.Of(method)})",
    };

    private static void WritePaging(SourceWriter writer, FileContext context, ClientMethod method, Paging paging, MethodText text)
    {
        using (writer.Block($"internal static partial class {context.ClientName}Paging"))
        {
            writer.Line($"internal static {text.Pageable} {paging.Name}(");
            using (writer.Indent())
            {
                writer.Line($"I{context.ClientName}Client client, {text.PagingParameters})");
                writer.Line("=> new(");
                using (writer.Indent())
                {
                    WritePages(writer, method, paging, text);
                    writer.Line($"static page => page.{Path(paging.Items)}{(IsOptional(paging.Items) ? " ?? []" : "")});");
                }
            }
        }
    }

    private static void WritePages(SourceWriter writer, ClientMethod method, Paging paging, MethodText text)
    {
        var position = paging.Position;
        var value = position.Type is ScalarType { Scalar: Scalar.Int32 } ? "checked((int)position)" : "position";
        var call = $"client.{method.Name}Async({text.ArgumentsWith($"(options ?? new()) with {{ {position.Name} = {value} }}", "token")})";
        var isNullable = method.Result.Type!.IsNullable;
        var get = isNullable ? $"async (position, token) => await {call}.ConfigureAwait(false) ?? new()" : $"(position, token) => {call}";
        if (paging.Kind == PagingKind.Cursor)
        {
            writer.Line($"""
                CursorPages(
                    {get},
                    options?.{position.Name},
                    static page => page.{Path(paging.Next!)},
                    cancellationToken),
                """);
            return;
        }

        var count = IsOptional(paging.Items) ? $"page.{Path(paging.Items)}?.Count ?? 0" : $"page.{Path(paging.Items)}.Count";
        writer.Line($"""
            {(paging.Kind == PagingKind.Offset ? "OffsetPages" : "NumberedPages")}(
                {get},
                options?.{position.Name},
                {(paging.Limit is { } limit ? $"options?.{limit.Name}" : "limit: null")},
                static page => {count},
                static page => {(paging.Total is { } total ? $"page.{Path(total)}" : "null")},
                cancellationToken),
            """);
    }

    private static string Path(MemberPath path)
    {
        var text = "";
        for (var i = 0; i < path.Steps.Count; i++)
        {
            text += (i == 0 ? "" : path.Steps[i - 1].IsNullable ? "?." : ".") + path.Steps[i].Name;
        }

        return text;
    }

    private static bool IsOptional(MemberPath path) => path.Steps.Any(static step => step.IsNullable);
}

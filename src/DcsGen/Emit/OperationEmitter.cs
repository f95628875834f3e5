using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>An operation as it is reviewed: the interface's members and the options record.</summary>
internal static class OperationEmitter
{
    private static readonly CSharpName s_body = new("body");

    public static SourceWriter Emit(OperationFile file)
    {
        var (context, method) = (file.Context, file.Method);
        var text = new MethodText(context, method);
        var types = text.Types.Concat(method.Options?.Properties.Select(static property => property.Type) ?? [])
            .Concat(method.Paging is { } paging ? [paging.Item] : []);
        var writer = CSharpFiles.Begin(
            context.Namespace,
            CSharpFiles.Usings(types, context.Plumbing, CSharpNamespace.System, CSharpNamespace.Threading, CSharpNamespace.Tasks));
        CSharpFiles.AllowObsolete(writer, method.Obsolete is not null);
        using (writer.Block($"{context.Visibility} partial interface {method.InterfaceOf(context.ClientName)}"))
        {
            WriteValue(writer, context, method, text);
            writer.Line();
            WriteWithResponse(writer, context, method, text);
            if (method.Paging is { } walked)
            {
                writer.Line();
                WritePaging(writer, context, method, walked, text);
            }
        }

        if (method.Options is { } options && options.Owner == method.Name)
        {
            writer.Line();
            WriteOptions(writer, context, method, options);
        }

        return writer;
    }

    private static void WriteValue(SourceWriter writer, FileContext context, ClientMethod method, MethodText text)
    {
        writer.Doc(XmlDoc.Of(method.Doc with { Remarks = "" }, $"{method.HttpMethod} <c>{method.PathTemplate}</c>"));
        writer.Doc(XmlDoc.Remarks(Prose.Of($"<c>{method.HttpMethod} {method.PathTemplate}</c>").Then(Prose.Of(method.Doc.Remarks))));
        foreach (var parameter in method.Parameters)
        {
            var words = Prose.Of(parameter.Doc);
            writer.Doc(XmlDoc.Parameter(
                parameter.Name, words.IsEmpty ? Prose.Of($"{Place(parameter)} parameter <c>{parameter.WireName}</c>.") : words));
        }

        if (method.Body is { } body)
        {
            var words = Prose.Of(body.Doc.Summary.Length > 0 ? body.Doc.Summary : "The request body.");
            var mediaType = body.MediaType == "application/json" ? default : XmlText.Of($"As <c>{body.MediaType}</c>.");
            writer.Doc(XmlDoc.Parameter(s_body, words.Then(mediaType)));
        }

        writer.Line($"""
            /// <param name="options">Optional parameters.</param>
            /// <param name="cancellationToken">Cancels the call.</param>
            """);
        if (Returns(method.Result) is { IsEmpty: false } returns)
        {
            writer.Line($"/// <returns>{returns}</returns>");
        }

        WriteExceptions(writer, context, method);
        CSharpFiles.Obsolete(writer, method.Obsolete);
        if (method.Result.IsSequence)
        {
            writer.Line($"""
                {text.Task} {method.MemberName}Async(
                {text.Parameters})
                    => {text.Each}
                """);
            return;
        }

        var value = text.Value.IsEmpty ? Code.Of($"DoneAsync") : $"ValueAsync";
        writer.Line($"""
            {text.Task} {method.MemberName}Async(
            {text.Parameters})
                => {context.ClientName}Call.{value}({method.MemberName}WithResponseAsync({text.Arguments}));
            """);
    }

    private static Code Returns(MethodResult result) => result.Kind switch
    {
        ResultKind.Stream => $"The body, as it is received. Dispose it.",
        ResultKind.Events => $"The events, as they are received. Each enumeration is a call.",
        ResultKind.Lines or ResultKind.JsonSequence => $"The items, as they are received. Each enumeration is a call.",
        _ when result.Unread is null => default,
        _ => $"Null for a success whose body is not of this type; the response has its bytes.",
    };

    private static void WriteExceptions(SourceWriter writer, FileContext context, ClientMethod method)
    {
        var hasOthers = method.Errors.Any(static error => error.Statuses.Any(static status => status != "default"));
        foreach (var error in method.Errors)
        {
            if (error.Type is { } type)
            {
                var cref = type is NamedType named ? Code.Of($"{context.ExceptionName}{{{named.Name}}}") : $"{context.ExceptionName}";
                var mediaType = error.MediaType is { } name ? XmlText.Of($" as <c>{name}</c>") : default;
                writer.Doc(XmlDoc.Exception(cref, $"The service returned {Statuses(error, hasOthers)}{mediaType}."));
            }
        }

        if (!method.Errors.Any(static error => error.Type is not null))
        {
            writer.Line($"/// <exception cref=\"{context.ExceptionName}\">The service returned an error.</exception>");
        }
    }

    private static string Statuses(ErrorCase error, bool hasOthers)
    {
        var rest = hasOthers ? "any other error" : "an error";
        var words = error.Statuses.Select(status => status == "default" ? rest : status).ToArray();
        return words.Length == 1 ? words[0] : string.Join(", ", words.Take(words.Length - 1)) + " or " + words[words.Length - 1];
    }

    private static void WriteWithResponse(SourceWriter writer, FileContext context, ClientMethod method, MethodText text)
    {
        var more = text.IsRead ? Code.Of($", request id and raw body") : $" and request id";
        writer.Line($"""
            /// <summary><see cref="{method.MemberName}Async"/>, with status, headers{more}. An error response does not throw.</summary>
            /// <inheritdoc cref="{method.MemberName}Async" path="/param"/>
            """);
        CSharpFiles.Obsolete(writer, method.Obsolete);
        writer.Line($"""
            Task<{text.Response}> {method.MemberName}WithResponseAsync(
            {text.Parameters})
                => throw new NotImplementedException({Literal.Of(method.OperationId)});
            """);
    }

    private static void WritePaging(SourceWriter writer, FileContext context, ClientMethod method, Paging paging, MethodText text)
    {
        var start = paging.Position is { } position ? XmlText.Of($" from <c>{position.WireName}</c> on") : $", each of which has the link to the next";
        var steps = paging.Limit is { } limit ? XmlText.Of($", <c>{limit.WireName}</c> at a time") : default;
        writer.Doc(XmlDoc.ShortSummary($"<see cref=\"{method.MemberName}Async\"/>, for all pages{start}{steps}."));
        writer.Line($"/// <inheritdoc cref=\"{method.MemberName}Async\" path=\"/param\"/>");
        CSharpFiles.Obsolete(writer, method.Obsolete);
        writer.Line($"""
            {text.Pageable} {paging.MemberName}Async(
            {text.Parameters})
                => {context.ClientName}Paging.{paging.Name}(this, {text.Arguments});
            """);
    }

    private static void WriteOptions(SourceWriter writer, FileContext context, ClientMethod method, OptionsType options)
    {
        writer.Line($"/// <summary>Optional parameters of <see cref=\"{method.InterfaceOf(context.ClientName)}.{method.MemberName}Async\"/>. A parameter that is null is not sent.</summary>");
        using (writer.Block($"{context.Visibility} sealed partial record {options.Name} : {context.ClientName}CallOptions"))
        {
            writer.Spaced(options.Properties, property =>
            {
                var text = Prose.Of(property.Doc);
                var rest = text.IsEmpty ? XmlText.Of($".") : $": ";
                writer.Doc(XmlDoc.Summary(text.After($"{Place(property)} parameter <c>{property.WireName}</c>{rest}")));
                CSharpFiles.Obsolete(writer, property.Obsolete);
                writer.Line($"public {TypeText.Name(property.Type)} {property.Name} {{ get; init; }}");
            });
        }
    }

    private static string Place(MethodParameter parameter) =>
        parameter.In == ParameterIn.QueryString ? "Query string" : parameter.In.ToString();
}

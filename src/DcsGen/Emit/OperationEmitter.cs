using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>An operation as it is reviewed: the interface's members and the options record.</summary>
internal static class OperationEmitter
{
    public static string Emit(OperationFile file)
    {
        var (context, method) = (file.Context, file.Method);
        var text = new MethodText(context, method);
        var types = text.Types.Concat(method.Options?.Properties.Select(static property => property.Type) ?? [])
            .Concat(method.Paging is { } paging ? [paging.Item] : []);
        var writer = CSharpFiles.Begin(context.Namespace, CSharpFiles.Usings(types, "System", "System.Threading", "System.Threading.Tasks"));
        CSharpFiles.AllowObsolete(writer, method.Obsolete is not null);
        using (writer.Block($"{context.Accessibility} partial interface {method.InterfaceOf(context.ClientName)}"))
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

        return writer.ToString();
    }

    private static void WriteValue(SourceWriter writer, FileContext context, ClientMethod method, MethodText text)
    {
        writer.Line(XmlDoc.Of(method.Doc with { Remarks = "" }, $"{method.HttpMethod} <c>{XmlDoc.Escape(method.PathTemplate)}</c>"));
        var path = $"<c>{method.HttpMethod} {XmlDoc.Escape(method.PathTemplate)}</c>";
        writer.Line(XmlDoc.Element("remarks", method.Doc.Remarks.Length == 0 ? path : path + "\n" + XmlDoc.Escape(method.Doc.Remarks)));
        foreach (var parameter in method.Parameters)
        {
            var words = ParameterText(parameter) is { Length: > 0 } said ? said : $"{(parameter.In == ParameterIn.QueryString ? "Query string" : parameter.In)} parameter <c>{XmlDoc.Escape(parameter.WireName)}</c>.";
            writer.Line(XmlDoc.Element($"param name=\"{parameter.Name.TrimStart('@')}\"", words));
        }

        if (method.Body is { } body)
        {
            var words = body.Doc.Summary.Length > 0 ? XmlDoc.Escape(body.Doc.Summary) : "The request body.";
            var mediaType = body.Kind == BodyKind.Json ? "" : $" As <c>{XmlDoc.Escape(body.MediaType)}</c>.";
            writer.Line(XmlDoc.Element("param name=\"body\"", words + mediaType));
        }

        writer.Line("""
            /// <param name="options">Optional parameters.</param>
            /// <param name="cancellationToken">Cancels the call.</param>
            """);
        if (Returns(method.Result) is { Length: > 0 } returns)
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

        var expression = text.Value is null
            ? $"(await {method.MemberName}WithResponseAsync({text.Arguments}).ConfigureAwait(false)).ThrowIfError();"
            : $"(await {method.MemberName}WithResponseAsync({text.Arguments}).ConfigureAwait(false)).Value;";
        writer.Line($"""
            async {text.Task} {method.MemberName}Async(
            {text.Parameters})
                => {expression}
            """);
    }

    private static string Returns(MethodResult result) => result.Kind switch
    {
        ResultKind.Stream => "The body, as it comes over the wire. Dispose it.",
        ResultKind.Events => "The events, as they come over the wire. Each enumeration is a call.",
        ResultKind.Lines or ResultKind.JsonSequence => "The items, as they come over the wire. Each enumeration is a call.",
        _ => result.Unread is null ? "" : "Null for a success whose body is of another type than that of the first; the response has it raw.",
    };

    private static void WriteExceptions(SourceWriter writer, FileContext context, ClientMethod method)
    {
        foreach (var error in method.Errors)
        {
            if (error.Type is { } type)
            {
                var cref = type is NamedType named ? $"{context.ClientName}ApiException{{{named.Name}}}" : context.ClientName + "ApiException";
                writer.Line($"/// <exception cref=\"{cref}\">The service answered {XmlDoc.OneLine(Statuses(error))}.</exception>");
            }
        }

        if (!method.Errors.Any(static error => error.Type is not null))
        {
            writer.Line($"/// <exception cref=\"{context.ClientName}ApiException\">The service answered with an error.</exception>");
        }
    }

    private static string Statuses(ErrorCase error)
    {
        var words = error.Statuses.Select(static status => status == "default" ? "any other error" : status).ToArray();
        return words.Length == 1 ? words[0] : string.Join(", ", words.Take(words.Length - 1)) + " or " + words[words.Length - 1];
    }

    private static void WriteWithResponse(SourceWriter writer, FileContext context, ClientMethod method, MethodText text)
    {
        writer.Line($"""
            /// <summary><see cref="{method.MemberName}Async"/>, with status, headers{(text.IsRead ? ", request id and raw body" : " and request id")}; an error answer does not throw.</summary>
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
        var start = paging.Position is { } position ? $" from <c>{XmlDoc.OneLine(position.WireName)}</c> on" : ": each names the next one";
        var steps = paging.Limit is { } limit ? $", <c>{XmlDoc.OneLine(limit.WireName)}</c> at a time" : "";
        writer.Line($"""
            /// <summary><see cref="{method.MemberName}Async"/>, all pages{start}{steps}.</summary>
            /// <inheritdoc cref="{method.MemberName}Async" path="/param"/>
            """);
        CSharpFiles.Obsolete(writer, method.Obsolete);
        writer.Line($"""
            {text.Pageable} {paging.MemberName}Async(
            {text.Parameters})
                => {context.ClientName}Paging.{paging.Name}({string.Join(", ", "this", text.Arguments)});
            """);
    }

    private static void WriteOptions(SourceWriter writer, FileContext context, ClientMethod method, OptionsType options)
    {
        writer.Line($"/// <summary>Optional parameters of <see cref=\"{method.InterfaceOf(context.ClientName)}.{method.MemberName}Async\"/>. What is null is not sent.</summary>");
        using (writer.Block($"{context.Accessibility} sealed partial record {options.Name} : {context.ClientName}CallOptions"))
        {
            writer.Spaced(options.Properties, property =>
            {
                var place = property.In == ParameterIn.QueryString ? "Query string" : property.In.ToString();
                var words = ParameterText(property);
                writer.Line(XmlDoc.Element("summary", $"{place} <c>{XmlDoc.Escape(property.WireName)}</c>" + (words.Length == 0 ? "." : ": " + words)));
                CSharpFiles.Obsolete(writer, property.Obsolete);
                writer.Line($"public {TypeText.Name(property.Type)} {property.Name} {{ get; init; }}");
            });
        }
    }

    private static string ParameterText(MethodParameter parameter)
    {
        var (summary, facts) = (XmlDoc.Escape(parameter.Doc.Summary), XmlDoc.Escape(parameter.Doc.Facts));
        return summary.Length == 0 ? facts : facts.Length == 0 ? summary : (summary.EndsWith(".", StringComparison.Ordinal) ? summary : summary + ".") + " " + facts;
    }
}

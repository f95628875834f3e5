using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>The client's part of a request body: how its fields are encoded, and how it becomes the content of a request.</summary>
internal static class RequestBodyEmitter
{
    /// <summary>The field that says how each field of a form or a multipart body is encoded, where the document says it.</summary>
    public static void WriteEncodings(SourceWriter writer, FileContext context, ClientMethod method)
    {
        if (method.Body is not { Encodings.Count: > 0 } body)
        {
            return;
        }

        writer.Line($"private static readonly {context.ClientName}FieldEncoding[] {EncodingsField(method)} =");
        writer.Line($"[");
        using (writer.Indent())
        {
            foreach (var encoding in body.Encodings)
            {
                Code contentType = encoding switch
                {
                    { ContentType: { } type } => $", {Literal.Of(type)}",
                    { Headers.Count: > 0 } => $", null",
                    _ => default,
                };
                var headers = Code.Join(default, encoding.Headers, static header => $", ({Literal.Of(header.Name)}, {Literal.Of(header.Value)})");
                writer.Line($"new({Literal.Of(encoding.WireName)}, {context.ClientName}FieldStyle.{encoding.Style}{contentType}{headers}),");
            }
        }

        writer.Line($"];");
        writer.Line();
    }

    /// <summary>Writes the statements that give the request its content.</summary>
    public static void WriteContent(SourceWriter writer, FileContext context, ClientMethod method, Locals locals)
    {
        if (method.Body is not { } body)
        {
            return;
        }

        if (body.Type.IsNullable)
        {
            using (writer.Block($"if (body is not null)"))
            {
                WriteAssignment(writer, context, method, body, locals);
            }

            writer.Line();
        }
        else
        {
            WriteAssignment(writer, context, method, body, locals);
        }
    }

    private static void WriteAssignment(SourceWriter writer, FileContext context, ClientMethod method, RequestBody body, Locals locals)
    {
        var type = body.Type with { IsNullable = false };
        var write = body.Kind is BodyKind.Json or BodyKind.Form or BodyKind.Multipart
            ? TypeText.Of(context.ClientName).Writer(type)
            : default;
        var value = body.Type.IsNullable && TypeText.IsValueType(type) ? Code.Of($"body.Value") : $"body";
        var encodings = body.Encodings.Count > 0 ? Code.Of($"{EncodingsField(method)}") : default;
        if (body.Kind == BodyKind.Multipart)
        {
            writer.Line($"var {locals.Content} = new {context.ClientName}Multipart({encodings});");
            writer.Line($"{locals.Content}.Add({value}, {write});");
            foreach (var file in body.Files)
            {
                var add = file.IsList ? Code.Of($"AddFiles") : $"AddFile";
                var owner = file.Variant is { } variant ? Code.Of($"({value}.Value as {variant})?") : value;
                writer.Line($"{locals.Content}.{add}({Literal.Of(file.WireName)}, {owner}.{file.Name});");
            }
        }

        Code content = body.Kind switch
        {
            BodyKind.Form when encodings.IsEmpty => $"{context.ClientName}Form.Content({value}, {write})",
            BodyKind.Form => $"{context.ClientName}Form.Content({value}, {write}, {encodings})",
            BodyKind.Multipart => $"{locals.Content}",
            BodyKind.File => $"body.ToContent({Literal.Of(body.MediaType)})",
            BodyKind.Text => $"new StringContent(body, global::System.Text.Encoding.UTF8, {Literal.Of(body.MediaType)})",
            BodyKind.Content => $"body",
            _ => $"{context.ClientName}Content.Json({value}, {write}, {Literal.Of(body.MediaType)})",
        };
        writer.Line($"{locals.Request}.Content = {content};");
    }

    private static CSharpName EncodingsField(ClientMethod method) => method.Name.Field("s_", "Encodings");
}

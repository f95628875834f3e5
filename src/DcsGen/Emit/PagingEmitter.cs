using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>How all pages of an operation are walked.</summary>
internal static class PagingEmitter
{
    public static void Write(SourceWriter writer, FileContext context, ClientMethod method, Paging paging, MethodText text)
    {
        using (writer.Block($"internal static partial class {context.ClientName}Paging"))
        {
            writer.Line($"internal static {text.Pageable} {paging.Name}(");
            using (writer.Indent())
            {
                writer.Line($"{method.InterfaceOf(context.ClientName)} client, {text.PagingParameters})");
                writer.Line("=> new(");
                using (writer.Indent())
                {
                    WritePages(writer, method, paging, text);
                    writer.Line($"static page => {Path("page", paging.Items)}{(IsOptional(paging.Items) ? " ?? []" : "")});");
                }
            }
        }
    }

    private static void WritePages(SourceWriter writer, ClientMethod method, Paging paging, MethodText text)
    {
        if (paging.Position is not { } position)
        {
            WriteLinkedPages(writer, method, paging, text);
            return;
        }

        var value = position.Type is ScalarType { Scalar: Scalar.Int32 } ? "checked((int)position)" : "position";
        var call = $"client.{method.MemberName}Async({text.ArgumentsWith($"(options ?? new()) with {{ {position.Name} = {value} }}", "token")})";
        var isNullable = method.Result.Type!.IsNullable;
        var get = isNullable ? $"async (position, token) => await {call}.ConfigureAwait(false) ?? {(method.Result.Type is ListType ? "[]" : "new()")}" : $"(position, token) => {call}";
        if (paging.Kind == PagingKind.Cursor)
        {
            writer.Line($"""
                CursorPages(
                    {get},
                    options?.{position.Name},
                    static page => {Path("page", paging.Next!)},
                    cancellationToken),
                """);
            return;
        }

        var count = IsOptional(paging.Items) ? $"{Path("page", paging.Items)}?.Count ?? 0" : $"{Path("page", paging.Items)}.Count";
        writer.Line($"""
            {(paging.Kind == PagingKind.Offset ? "OffsetPages" : "NumberedPages")}(
                {get},
                options?.{position.Name},
                {(paging.Limit is { } limit ? $"options?.{limit.Name}" : "limit: null")},
                static page => {count},
                static page => {(paging.Total is { } total ? Path("page", total) : "null")},
                cancellationToken),
            """);
    }

    private static void WriteLinkedPages(SourceWriter writer, ClientMethod method, Paging paging, MethodText text)
    {
        var result = method.Result.Type!;
        var next = "LinkOf";
        if (paging.Next is { } path)
        {
            var isUri = path.Type is ScalarType { Scalar: Scalar.Uri };
            next = $"static response => {Path("response.Value", path, result.IsNullable)}{(!isUri ? "" : IsOptional(path) || result.IsNullable ? "?.OriginalString" : ".OriginalString")}";
        }

        writer.Line($"""
            LinkedPages(
                (link, token) => client.{method.MemberName}WithResponseAsync({text.ArgumentsWith("(options ?? new()) with { NextLink = link }", "token")}),
                options?.NextLink,
                static value => value{(!result.IsNullable ? "" : result is ListType ? " ?? []" : " ?? new()")},
                {next},
                cancellationToken),
            """);
    }

    private static string Path(string root, MemberPath path, bool isRootNullable = false)
    {
        var text = root;
        for (var i = 0; i < path.Steps.Count; i++)
        {
            text += ((i == 0 ? isRootNullable : path.Steps[i - 1].IsNullable) ? "?." : ".") + path.Steps[i].Name;
        }

        return text;
    }

    private static bool IsOptional(MemberPath path) => path.Steps.Any(static step => step.IsNullable);
}

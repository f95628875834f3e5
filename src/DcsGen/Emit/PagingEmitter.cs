using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>How all pages of an operation are walked.</summary>
internal static class PagingEmitter
{
    public static SourceWriter Emit(PagingFile file)
    {
        var (context, method, paging) = (file.Context, file.Method, file.Method.Paging!);
        var text = new MethodText(context, method);
        var types = text.Types.Append(paging.Item);
        var usings = CSharpFiles.Usings(types, CSharpNamespace.System, CSharpNamespace.Threading, CSharpNamespace.Tasks);
        var writer = CSharpFiles.BeginPlumbing();
        CSharpFiles.AllowObsolete(writer, OperationPlumbingEmitter.IsObsolete(method));
        using (CSharpFiles.Namespace(writer, context, usings))
        using (CSharpFiles.Plumbing(writer))
        using (writer.Block($"internal static partial class {context.ClientName}Paging"))
        {
            writer.Line($"internal static {text.Pageable} {paging.Name}(");
            using (writer.Indent())
            {
                writer.Line($"{method.InterfaceOf(context.ClientName)} {text.Locals.Client}, {text.PagingParameters})");
                writer.Line($"=> new(");
                using (writer.Indent())
                {
                    WritePages(writer, method, paging, text);
                    writer.Line($"static page => {Path($"page", paging.Items)}{(IsOptional(paging.Items) ? Code.Of($" ?? []") : default)});");
                }
            }
        }

        return writer;
    }

    private static void WritePages(SourceWriter writer, ClientMethod method, Paging paging, MethodText text)
    {
        if (paging.Position is not { } position)
        {
            WriteLinkedPages(writer, method, paging, text);
            return;
        }

        var locals = text.Locals;
        var value = position.Type is ScalarType { Scalar: Scalar.Int32 or Scalar.UInt32 or Scalar.UInt64 } type
            ? Code.Of($"checked(({TypeText.Name(type with { IsNullable = false })}){locals.Position})")
            : $"{locals.Position}";
        Code call = $"{locals.Client}.{method.MemberName}Async({text.ArgumentsWith($"(options ?? new()) with {{ {position.Name} = {value} }}", $"{locals.Token}")})";
        Code get = method.Result.Type! switch
        {
            ListType { IsNullable: true } => $"async ({locals.Position}, {locals.Token}) => await {call}.ConfigureAwait(false) ?? []",
            { IsNullable: true } => $"async ({locals.Position}, {locals.Token}) => await {call}.ConfigureAwait(false) ?? new()",
            _ => $"({locals.Position}, {locals.Token}) => {call}",
        };
        if (paging.Kind == PagingKind.Cursor)
        {
            writer.Line($"""
                CursorPages(
                    {get},
                    options?.{position.Name},
                    static page => {Path($"page", paging.Next!)},
                    cancellationToken),
                """);
            return;
        }

        var pages = paging.Kind == PagingKind.Offset ? Code.Of($"OffsetPages") : $"NumberedPages";
        var limit = paging.Limit is { } option ? Long(option.Type, $"options?.{option.Name}") : $"limit: null";
        var items = Path($"page", paging.Items);
        var count = IsOptional(paging.Items) ? Code.Of($"{items}?.Count ?? 0") : $"{items}.Count";
        var total = paging.Total is { } path ? Long(path.Type, Path($"page", path)) : $"null";
        writer.Line($"""
            {pages}(
                {get},
                {Long(position.Type, $"options?.{position.Name}")},
                {limit},
                static page => {count},
                static page => {total},
                cancellationToken),
            """);
    }

    private static void WriteLinkedPages(SourceWriter writer, ClientMethod method, Paging paging, MethodText text)
    {
        var (locals, result) = (text.Locals, method.Result.Type!);
        Code whole = result switch
        {
            { IsNullable: false } => default,
            ListType => $" ?? []",
            _ => $" ?? new()",
        };
        Code next = $"LinkOf";
        if (paging.Next is { } path)
        {
            Code url = path.Type switch
            {
                not ScalarType { Scalar: Scalar.Uri } => default,
                _ when IsOptional(path) || result.IsNullable => $"?.OriginalString",
                _ => $".OriginalString",
            };
            next = $"static response => {Path($"response.Value", path, result.IsNullable)}{url}";
        }

        writer.Line($"""
            LinkedPages(
                ({locals.Link}, {locals.Token}) => {locals.Client}.{method.MemberName}WithResponseAsync({text.ArgumentsWith($"(options ?? new()) with {{ NextLink = {locals.Link} }}", $"{locals.Token}")}),
                options?.NextLink,
                static value => value{whole},
                {next},
                cancellationToken),
            """);
    }

    // Pages are counted in long, to which there is no implicit conversion from ulong.
    private static Code Long(TypeRef type, Code value) =>
        type is ScalarType { Scalar: Scalar.UInt64 } ? Code.Of($"checked((long?)({value}))") : value;

    private static Code Path(Code root, MemberPath path, bool isRootNullable = false)
    {
        var steps = path.Steps.Select<PathStep, Code>((step, i) => (i == 0 ? isRootNullable : path.Steps[i - 1].IsNullable) ? Code.Of($"?.{step.Name}") : $".{step.Name}");
        return $"{root}{Code.Join(default, steps)}";
    }

    private static bool IsOptional(MemberPath path) => path.Steps.Any(static step => step.IsNullable);
}

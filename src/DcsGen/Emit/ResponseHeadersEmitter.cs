using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>The declared response headers as members of a response, and of an error.</summary>
internal static class ResponseHeadersEmitter
{
    public static SourceWriter Emit(ResponseHeadersFile file)
    {
        var (context, name) = (file.Context, file.Context.ClientName);
        var types = file.Headers.Select(static header => header.Type);
        var writer = CSharpFiles.Begin(context.Namespace, CSharpFiles.Usings(types, context.Plumbing));
        CSharpFiles.AllowUndocumented(writer, file.Headers.Any(static header => Doc(header).Lines.Count == 0));
        writer.Line($"/// <summary>The response headers that the document declares; null if a header is missing or not valid.</summary>");
        using (writer.Block($"{context.Visibility} static partial class {name}ResponseHeaders"))
        {
            writer.Spaced(file.Headers, header =>
            {
                var type = TypeText.NullableName(header.Type);
                writer.Doc(Doc(header));
                CSharpFiles.Obsolete(writer, header.Obsolete);
                writer.Line($"public static {type} {header.Name}(this {name}Response response) => {Value(name, header, $"response")};");
                writer.Line();
                if (Doc(header).Lines.Count > 0)
                {
                    writer.Line($"/// <inheritdoc cref=\"{header.Name}({name}Response)\"/>");
                }

                CSharpFiles.Obsolete(writer, header.Obsolete);
                writer.Line($"public static {type} {header.Name}(this {context.ExceptionName} exception) => {Value(name, header, $"exception")};");
            });
        }

        return writer;
    }

    private static XmlDoc Doc(ResponseHeader header) => XmlDoc.Of(header.Doc, default(XmlText));

    private static Code Value(CSharpName clientName, ResponseHeader header, Code owner)
    {
        Code read = $"{clientName}Header.";
        var headers = header.IsContent ? Code.Of($"ContentHeaders") : $"Headers";
        Code text = $"{read}Text({owner}.{headers}, {Literal.Of(header.WireName)})";
        return header.Type switch
        {
            ListType { Item: ScalarType { Scalar: Scalar.String } } => $"{read}Texts({text})",
            ListType { Item: ScalarType { Scalar: Scalar.Duration } } => $"{read}List<TimeSpan>({text}, static item => {Parsed($"{clientName}Text.TryParseDuration(item")})",
            ListType { Item: NamedType { Kind: NamedKind.Duration } item } => $"{read}List<{item.Name}>({text}, static item => {Parsed($"{item.Name}.TryParse(item")})",
            ListType { Item: ScalarType item } => $"{read}List({text}, {read}{item.Scalar})",
            ListType { Item: NamedType { Kind: NamedKind.IntegerEnum } item } => $"{read}List<{item.Name}>({text}, static item => {read}Int64(item) is {{ }} value ? new(value) : null)",
            ListType { Item: NamedType item } => $"{read}List<{item.Name}>({text}, static item => new(item!))",
            ScalarType { Scalar: Scalar.String } => text,
            ScalarType { Scalar: Scalar.Duration } => Parsed($"{clientName}Text.TryParseDuration({text}"),
            NamedType { Kind: NamedKind.Duration } type => Parsed($"{type.Name}.TryParse({text}"),
            ScalarType scalar => $"{read}{scalar.Scalar}({text})",
            NamedType { Kind: NamedKind.IntegerEnum } type => $"{read}Int64({text}) is {{ }} value ? new {type.Name}(value) : null",
            NamedType type => $"{text} is {{ }} value ? new {type.Name}(value) : null",
            _ => throw new InvalidOperationException("No header is such a type: " + header.Type),
        };

        static Code Parsed(Code call) => $"{call}, out var value) ? value : null";
    }
}

using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>A union as it is reviewed.</summary>
internal static class UnionEmitter
{
    public static SourceWriter Emit(UnionFile file)
    {
        var (context, union) = (file.Context, file.Union);
        var types = union.Variants.Select(static one => one.Type);
        var writer = CSharpFiles.Begin(
            context.Namespace, CSharpFiles.Usings(types, CSharpNamespace.System, CSharpNamespace.Json, CSharpNamespace.Serialization));
        writer.Doc(XmlDoc.Of(union.Doc, $"One of several types."));
        writer.Line($"{ModelJsonEmitter.ConverterAttribute(union.Name)}");
        using (writer.Block($"{context.Visibility} readonly partial record struct {union.Name}"))
        {
            foreach (var one in union.Variants)
            {
                var value = TypeText.IsValueType(one.Type) ? Code.Of($"value") : $"value ?? throw new ArgumentNullException(nameof(value))";
                writer.Doc(XmlDoc.ShortSummary($"Creates a value of the type {Reference(one.Type)}."));
                writer.Line($"""
                    public {union.Name}({TypeText.Name(one.Type)} value) => _value = {value};

                    """);
            }

            var variants = XmlText.Join($", ", union.Variants, static one => Reference(one.Type));
            var or = variants.IsEmpty ? default : XmlText.Of($", or ");
            writer.Doc(XmlDoc.Summary(
                $"The value, for <c>switch</c>: {variants}{or}<see cref=\"JsonElement\"/> for a value that the document does not list. Never null."));
            writer.Line($"public object Value => _value ?? default(JsonElement);");
        }

        return writer;
    }

    private static XmlText Reference(TypeRef type) => type is NamedType named ? XmlText.Of($"<see cref=\"{named.Name}\"/>") : $"<c>{TypeText.Name(type)}</c>";
}

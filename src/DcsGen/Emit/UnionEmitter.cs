using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>A union as it is reviewed.</summary>
internal static class UnionEmitter
{
    public static string Emit(UnionFile file)
    {
        var (context, union) = (file.Context, file.Union);
        var types = union.Cases.Select(static one => one.Type);
        var writer = CSharpFiles.Begin(context.Namespace, CSharpFiles.Usings(types, "System", "System.Text.Json", "System.Text.Json.Serialization"));
        writer.Line(XmlDoc.Of(union.Doc, "One of several types."));
        writer.Line("[JsonConverter(typeof(JsonConverter))]");
        using (writer.Block($"{context.Accessibility} readonly partial record struct {union.Name}"))
        {
            foreach (var one in union.Cases)
            {
                writer.Line($"""
                    /// <summary>{Reference(one.Type)}.</summary>
                    public {union.Name}({TypeText.Name(one.Type)} value) => _value = {(TypeText.IsValueType(one.Type) ? "value" : "value ?? throw new ArgumentNullException(nameof(value))")};

                    """);
            }

            var cases = string.Join(", ", union.Cases.Select(static one => Reference(one.Type)));
            writer.Line(XmlDoc.Element("summary", $"For <c>switch</c>: {cases}{(cases.Length > 0 ? ", or " : "")}<see cref=\"JsonElement\"/> for what the document does not list. Never null."));
            writer.Line("public object Value => _value ?? default(JsonElement);");
        }

        return writer.ToString();
    }

    private static string Reference(TypeRef type) => type is NamedType named ? $"<see cref=\"{named.Name}\"/>" : $"<c>{XmlDoc.Escape(TypeText.Name(type))}</c>";
}

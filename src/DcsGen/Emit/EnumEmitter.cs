using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>An open enum as it is reviewed.</summary>
internal static class EnumEmitter
{
    public static string Emit(EnumFile file)
    {
        var (context, type) = (file.Context, file.Enum);
        var underlying = type.IsInteger ? "long" : "string";
        var writer = CSharpFiles.Begin(context.Namespace, "System.Text.Json.Serialization");
        writer.Line(XmlDoc.Of(type.Doc with { Facts = Join(type.Doc.Facts, "Open: a value that the document does not list is kept as it came.") }, ""));
        writer.Line("[JsonConverter(typeof(JsonConverter))]");
        using (writer.Block($"{context.Accessibility} readonly partial record struct {type.Name}"))
        {
            writer.Spaced(type.Values, value =>
            {
                writer.Line(XmlDoc.Of(value.Doc, "The empty string."));
                writer.Line($"public static {type.Name} {value.Name} => new(Values.{value.Name});");
            });
            writer.Line($"""

                /// <summary>Whether the document lists this value.</summary>
                public bool IsKnown => Value is {string.Join(" or ", type.Values.Select(static value => "Values." + value.Name))};

                /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
                """);
            using (writer.Block("public static class Values"))
            {
                writer.Spaced(type.Values, value =>
                {
                    writer.Line($"/// <inheritdoc cref=\"{type.Name}.{value.Name}\"/>");
                    writer.Line($"public const {underlying} {value.Name} = {(type.IsInteger ? value.WireValue : Literal.Of(value.WireValue))};");
                });
            }
        }

        return writer.ToString();
    }

    private static string Join(string first, string second) => first.Length == 0 ? second : first + " " + second;
}

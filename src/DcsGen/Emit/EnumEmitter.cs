using System.Globalization;
using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>An open enum as it is reviewed.</summary>
internal static class EnumEmitter
{
    public static SourceWriter Emit(EnumFile file)
    {
        var (context, type) = (file.Context, file.Enum);
        var underlying = type.IsInteger ? Code.Of($"long") : $"string";
        var writer = CSharpFiles.Begin(context.Namespace, CSharpNamespace.Serialization);
        writer.Doc(XmlDoc.Of(type.Doc with { Facts = Join(type.Doc.Facts, "Open: a value that the document does not list is kept as it came.") }, default));
        writer.Line($"{ModelJsonEmitter.ConverterAttribute(type.Name)}");
        using (writer.Block($"{context.Visibility} readonly partial record struct {type.Name}"))
        {
            writer.Spaced(type.Values, value =>
            {
                writer.Doc(XmlDoc.Of(value.Doc, $"The empty string."));
                writer.Line($"public static {type.Name} {value.Name} => new(Values.{value.Name});");
            });
            writer.Line($"""

                /// <summary>Whether the document lists this value.</summary>
                public bool IsKnown => Value is {Code.Join($" or ", type.Values, static value => $"Values.{value.Name}")};

                /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
                """);
            using (writer.Block($"public static class Values"))
            {
                writer.Spaced(type.Values, value =>
                {
                    writer.Line($"/// <inheritdoc cref=\"{type.Name}.{value.Name}\"/>");
                    writer.Line($"public const {underlying} {value.Name} = {WireValue(type, value)};");
                });
            }
        }

        return writer;
    }

    private static Code WireValue(EnumType type, EnumValue value) => type.IsInteger
        ? Code.Of($"{long.Parse(value.WireValue, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)}")
        : $"{Literal.Of(value.WireValue)}";

    private static string Join(string first, string second) => first.Length == 0 ? second : first + " " + second;
}

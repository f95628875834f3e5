using System.Globalization;
using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>An open enum as it is reviewed.</summary>
internal static class EnumEmitter
{
    public static SourceWriter Emit(EnumFile file)
    {
        var (context, type) = (file.Context, file.Enum);
        var isKnown = type.IsInteger
            ? Code.Of($"Value is {Code.Join($" or ", type.Values, static value => $"Values.{value.Name}")}")
            : $"global::System.Array.IndexOf({EnumJsonEmitter.ListedField}, Value) >= 0";
        var underlying = type.IsInteger ? Code.Of($"long") : $"string";
        var writer = CSharpFiles.Begin(context.Namespace, CSharpNamespace.Serialization);
        CSharpFiles.AllowUndocumented(writer, type.Values.Any(static value => ValueDoc(value).Lines.Count == 0));
        var facts = Join(type.Doc.Facts, "A value that the document does not list is kept.");
        writer.Doc(XmlDoc.Of(type.Doc with { Facts = facts }, default(XmlText)));
        writer.Line($"{ModelJsonEmitter.ConverterAttribute(type.Name)}");
        using (writer.Block($"{context.Visibility} readonly partial record struct {type.Name}"))
        {
            writer.Members(
                type.Values,
                ValueDoc,
                static _ => true,
                value => writer.Line($"public static {type.Name} {value.Name} => new(Values.{value.Name});"));
            writer.Line($"""

                /// <summary>Whether the document lists this value.</summary>
                public bool IsKnown => {isKnown};

                /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
                """);
            using (writer.Block($"public static class Values"))
            {
                writer.Members(
                    type.Values,
                    value => ReferenceTo(type, value),
                    static _ => true,
                    value => writer.Line($"public const {underlying} {value.Name} = {WireValue(type, value)};"));
            }
        }

        return writer;
    }

    private static XmlDoc ReferenceTo(EnumType type, EnumValue value) =>
        ValueDoc(value).Lines.Count == 0 ? default : XmlDoc.Inherited($"{type.Name}.{value.Name}");

    private static XmlDoc ValueDoc(EnumValue value) => value.WireValue.Length == 0
        ? XmlDoc.Of(value.Doc, $"The empty string.")
        : XmlDoc.Of(value.Doc, value.Name);

    private static Code WireValue(EnumType type, EnumValue value) => type.IsInteger
        ? Code.Of($"{long.Parse(value.WireValue, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)}")
        : $"{Literal.Of(value.WireValue)}";

    private static string Join(string first, string second) => first.Length == 0 ? second : first + " " + second;
}

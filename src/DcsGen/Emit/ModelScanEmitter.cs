using System.Globalization;
using System.Text;
using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>The part of a record's reader that scans.</summary>
internal static class ModelScanEmitter
{
    // Each pass tries each name where the scanner is: in the document's order all are found by one.
    public static void Write(
        SourceWriter writer, ModelType model, FileContext context, TypeText types, Dictionary<ModelProperty, CSharpName> locals)
    {
        using (writer.Block($"if (scanner.IsActive)"))
        {
            writer.Line($"do\n{{");
            using (writer.Indent())
            {
                foreach (var property in model.AllProperties())
                {
                    writer.Line($"if (scanner.Has({Literal.Utf8(JsonName(property.WireName))})) {{ {locals[property]} = {Scanned(property.Type with { IsNullable = false }, context, types)}; }}");
                }
            }

            writer.Line($$"""
                }
                while (scanner.Goes());

                if (!scanner.IsWhole)
                {
                    return null;
                }
                """);
        }
    }

    // As a service may write it; a name that it escapes in another way is left to the reader.
    private static string JsonName(string name)
    {
        var text = new StringBuilder("\"");
        foreach (var c in name)
        {
            text.Append(c switch
            {
                '"' or '\\' => "\\" + c,
                < ' ' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return text.Append("\":").ToString();
    }

    private static Code Scanned(TypeRef type, FileContext context, TypeText types) => type switch
    {
        ScalarType { Scalar: Scalar.String } => $"scanner.String()",
        ScalarType { Scalar: Scalar.Boolean } => $"scanner.Boolean()",
        ScalarType { Scalar: Scalar.Int32, Notation: ScalarNotation.Usual } => $"scanner.Int32()",
        ScalarType { Scalar: Scalar.Int64, Notation: ScalarNotation.Usual } => $"scanner.Int64()",
        ScalarType { Scalar: Scalar.DateTime } => $"scanner.DateTime()",
        ScalarType { Scalar: Scalar.Uri } => $"scanner.Uri()",
        NamedType { Kind: NamedKind.StringEnum } named => $"new(scanner.Listed({EnumJsonEmitter.Listed(context, named.Name)}))",
        ScalarType { Scalar: Scalar.Date } => $"scanner.Value(static (ref Utf8JsonReader reader1) => ReadUnlessEmpty(ref reader1, ReadDate))",
        NamedType named when types.IsScanned(named) => $"scanner.Object(ref reader, Scan{named.Name})",
        ListType { Item: NamedType { IsNullable: false } item } when types.IsScanned(item) => $"scanner.List(ref reader, Scan{item.Name})",
        _ => $"scanner.Value({types.Reader(type)})",
    };
}

using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>The interface without its members, which stand with their operations.</summary>
internal static class InterfaceEmitter
{
    public static string Emit(InterfaceFile file)
    {
        var context = file.Context;
        var writer = CSharpFiles.Begin(context.Namespace);
        writer.Line(XmlDoc.Of(file.Doc with { Remarks = "" }, $"The operations of {context.ClientName}."));
        writer.Line("/// <remarks>");
        foreach (var paragraph in file.Doc.Remarks.Length == 0 ? [] : XmlDoc.Element("para", XmlDoc.Escape(file.Doc.Remarks)).Split('\n'))
        {
            writer.Line(paragraph);
        }

        writer.Line($$"""
            /// Every member has a default body: a test fake implements only the operations it needs, and an operation that is added to
            /// the document does not break it.
            /// </remarks>
            {{context.Accessibility}} partial interface I{{context.ClientName}}Client
            {
            }
            """);
        return writer.ToString();
    }
}

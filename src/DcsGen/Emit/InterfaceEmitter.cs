using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>The interface without its members, which stand with their operations.</summary>
internal static class InterfaceEmitter
{
    public static string Emit(InterfaceFile file)
    {
        var context = file.Context;
        var writer = CSharpFiles.Begin(context.Namespace, file.Groups.Count > 0 ? ["System"] : []);
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
            """);
        using (writer.Block($"{context.Accessibility} partial interface I{context.ClientName}Client"))
        {
            writer.Spaced(file.Groups, group =>
            {
                writer.Line(XmlDoc.Of(group.Doc, $"The operations of {group.Name}."));
                writer.Line($"{group.InterfaceName} {group.Name} => throw new NotImplementedException({Literal.Of(group.Name)});");
            });
        }

        return writer.ToString();
    }

    public static string Emit(GroupFile file)
    {
        var (context, group) = (file.Context, file.Group);
        var writer = CSharpFiles.Begin(context.Namespace);
        writer.Line(XmlDoc.Of(group.Doc, $"The operations of {group.Name}."));
        writer.Line($$"""
            /// <remarks>Every member has a default body, as those of <see cref="I{{context.ClientName}}Client"/> have.</remarks>
            {{context.Accessibility}} partial interface {{group.InterfaceName}}
            {
            }
            """);
        return writer.ToString();
    }
}

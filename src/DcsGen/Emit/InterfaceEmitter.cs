using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>Writes the interface without its members. The file of each operation has its members.</summary>
internal static class InterfaceEmitter
{
    public static SourceWriter Emit(InterfaceFile file)
    {
        var context = file.Context;
        var writer = CSharpFiles.Begin(context.Namespace, file.Groups.Count > 0 ? [CSharpNamespace.System] : []);
        writer.Doc(XmlDoc.Of(file.Doc with { Remarks = "" }, $"The operations of {context.ClientName}."));
        writer.Doc(XmlDoc.Remarks(Prose.Of(file.Doc.Remarks).Then(Prose.Of(
            $"Every member has a default body: a test fake implements only the operations it needs, and an operation that is added to the document does not break it."))));
        using (writer.Block($"{context.Visibility} partial interface I{context.ClientName}Client"))
        {
            writer.Spaced(file.Groups, group =>
            {
                writer.Doc(XmlDoc.Of(group.Doc, $"The operations of {group.Name}."));
                writer.Line($"{group.InterfaceName} {group.Name} => throw new NotImplementedException({Literal.Of(group.Name)});");
            });
        }

        return writer;
    }

    public static SourceWriter Emit(GroupFile file)
    {
        var (context, group) = (file.Context, file.Group);
        var writer = CSharpFiles.Begin(context.Namespace);
        writer.Doc(XmlDoc.Of(group.Doc, $"The operations of {group.Name}."));
        writer.Line($$"""
            /// <remarks>Every member has a default body, as those of <see cref="I{{context.ClientName}}Client"/> have.</remarks>
            {{context.Visibility}} partial interface {{group.InterfaceName}}
            {
            }
            """);
        return writer;
    }
}

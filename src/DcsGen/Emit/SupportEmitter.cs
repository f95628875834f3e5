using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>Support code: the files of <c>Plumbing/</c> under the client's names.</summary>
internal static class SupportEmitter
{
    public static SourceWriter Emit(SupportFile file)
    {
        var context = file.Context;
        var writer = CSharpFiles.BeginPlumbing();
        writer.Line(Code.Join(default, SupportPiece.Of(file.Name), piece => piece.Name switch
        {
            SupportName.Namespace => $"{context.Namespace}",
            SupportName.Exception => $"{context.ExceptionName}",
            SupportName.Client => $"{context.ClientName}",
            SupportName.Visibility => $"{context.Visibility}",
            _ => $"{piece}",
        }));
        return writer;
    }
}

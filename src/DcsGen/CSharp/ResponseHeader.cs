namespace DcsGen.CSharp;

/// <summary>A response header that the document declares, for whatever operation and status.</summary>
/// <param name="WireName">Its name.</param>
/// <param name="Name">The member that reads it: <c>GetXRate</c>.</param>
/// <param name="Type">A text, or a list of texts. A missing header is null, whatever the type.</param>
/// <param name="IsContent">Whether it belongs to the body, and not to the response.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Obsolete">Null when it is not deprecated.</param>
internal sealed record ResponseHeader(string WireName, CSharpName Name, TypeRef Type, bool IsContent, Doc Doc, Obsolete? Obsolete);

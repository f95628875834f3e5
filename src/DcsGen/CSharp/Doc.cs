using DcsGen.Incremental;

namespace DcsGen.CSharp;

/// <summary>The content of a documentation comment, not escaped.</summary>
/// <param name="Term">The name on the wire that the summary begins with, as code; empty if absent.</param>
/// <param name="Summary">The description in the document, or a sentence in its place.</param>
/// <param name="Facts">Sentences that follow: bounds, defaults.</param>
/// <param name="Remarks">The rest of a description that is too long for a summary.</param>
internal sealed record Doc(string Term, string Summary, string Facts = "", string Remarks = "");

/// <summary>A member or type that the document deprecates.</summary>
/// <param name="Message">The reason, and the replacement.</param>
internal sealed record Obsolete(string Message);

/// <summary>The facts that every emitted file needs.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="ClientName">The prefix of all support types.</param>
/// <param name="Visibility">Of the types.</param>
internal sealed record FileContext(CSharpNamespace Namespace, CSharpName ClientName, Visibility Visibility)
{
    /// <summary>Gets the namespace of the internal types, and of the converters.</summary>
    public CSharpNamespace Plumbing => new(Namespace.Text + "." + CSharpNamespace.Plumbing);

    /// <summary>Gets the name of the client's exception.</summary>
    public CSharpName ExceptionName => new(ExceptionNameOf(ClientName));

    /// <summary>Returns the name of a client's exception: <c>PetsApiException</c>, and <c>BillingApiException</c> of a client
    /// <c>BillingApi</c>.</summary>
    public static string ExceptionNameOf(string clientName) =>
        clientName + (clientName.EndsWith("Api", StringComparison.Ordinal) || clientName.EndsWith("API", StringComparison.Ordinal)
            ? "Exception"
            : "ApiException");
}

/// <summary>A value of the document as a JSON pointer's path through emitted properties: <c>/page/items</c> is <c>Page</c>,
/// <c>Items</c>.</summary>
/// <param name="Steps">Property names; each but the last may be null on the way.</param>
/// <param name="Type">The type of the last member.</param>
internal sealed record MemberPath(EquatableArray<PathStep> Steps, TypeRef Type);

/// <param name="Name">A property.</param>
/// <param name="IsNullable">Whether the property may be null.</param>
/// <param name="IsObsolete">Whether the document deprecates it.</param>
internal sealed record PathStep(CSharpName Name, bool IsNullable, bool IsObsolete);

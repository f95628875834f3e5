using DcsGen.Incremental;

namespace DcsGen.CSharp;

/// <summary>A section of the surface: the client, an operation or a schema. It has no descriptions of the document and no positions in
/// it.</summary>
/// <param name="Title">The title.</param>
/// <param name="Lines">The facts, in the document's order.</param>
internal sealed record SurfaceSection(SurfaceLine Title, EquatableArray<SurfaceLine> Lines);

/// <summary>A fact of the wire and the C# for it.</summary>
/// <param name="Label">The kind of the fact: <c>query</c>, <c>200</c>, <c>value</c>.</param>
/// <param name="Name">The name in the document; empty if absent.</param>
/// <param name="Facts">The fact itself; empty if the kind and the name say it.</param>
/// <param name="Target">The C# for it; null if absent.</param>
internal sealed record SurfaceLine(string Label, string Name, string Facts, SurfaceTarget? Target = null);

/// <summary>The C# for a fact.</summary>
/// <param name="Member">Such as <c>ListPetsOptions.Limit</c>; empty when the type says it all.</param>
/// <param name="Type">The type; null if absent.</param>
/// <param name="Role">The role of the type.</param>
internal sealed record SurfaceTarget(string Member, TypeRef? Type = null, SurfaceRole Role = SurfaceRole.Value)
{
    /// <summary>The client has nothing for it, and a diagnostic says why.</summary>
    public static SurfaceTarget LeftOut { get; } = new("", null, SurfaceRole.LeftOut);
}

internal enum SurfaceRole
{
    Value,

    /// <summary>The body of an error.</summary>
    Error,

    /// <summary>One item of a sequence.</summary>
    Item,

    /// <summary>The data of one event.</summary>
    Event,
    LeftOut,
}

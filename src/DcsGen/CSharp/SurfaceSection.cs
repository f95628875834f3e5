using DcsGen.Incremental;

namespace DcsGen.CSharp;

/// <summary>What stands together in the surface: the client, an operation or a schema. No prose of the document and no position in
/// it.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Lines">What is said of it, in the document's order.</param>
internal sealed record SurfaceSection(SurfaceLine Title, EquatableArray<SurfaceLine> Lines);

/// <summary>A fact of the wire and the C# for it.</summary>
/// <param name="Label">What kind of fact it is: <c>query</c>, <c>200</c>, <c>value</c>.</param>
/// <param name="Name">What it is about, in the document's word; empty for none.</param>
/// <param name="Facts">What the document says of it; empty for nothing.</param>
/// <param name="Target">Null where C# has nothing for it.</param>
internal sealed record SurfaceLine(string Label, string Name, string Facts, SurfaceTarget? Target = null);

/// <summary>The C# for a fact.</summary>
/// <param name="Member">Such as <c>ListPetsOptions.Limit</c>; empty when the type says it all.</param>
/// <param name="Type">Null for none.</param>
/// <param name="Role">What the type is there.</param>
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

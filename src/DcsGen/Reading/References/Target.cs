using System.Text.Json.Nodes;

namespace DcsGen.Reading.References;

/// <summary>The node that a reference refers to.</summary>
/// <param name="File">The file of the node.</param>
/// <param name="Pointer">The JSON pointer of the node in its file.</param>
/// <param name="Node">The node. Two references have one target if and only if they refer to one node.</param>
internal sealed record Target(SourceFile File, string Pointer, JsonNode Node);

/// <summary>The references that are followed on the way to a target.</summary>
[Flags]
internal enum Hops
{
    /// <summary>Mappings with <c>$ref</c> and no other key that are not components of the document.</summary>
    Plain = 0,

    /// <summary>Components of the document that consist of <c>$ref</c>, too. Without it such a component is a target itself.</summary>
    Components = 1,

    /// <summary>Mappings with other keys beside <c>$ref</c>, too: the other keys are ignored.</summary>
    WithSiblings = 2,
}

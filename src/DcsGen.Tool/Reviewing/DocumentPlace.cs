using DcsGen.Contracts;

namespace DcsGen.Tool.Reviewing;

/// <summary>A place in a document.</summary>
/// <param name="Pointer">In the document as a whole.</param>
/// <param name="OwnPointer">The pointer in the file that has it.</param>
/// <param name="Position">File, line and column.</param>
internal sealed record DocumentPlace(string Pointer, string OwnPointer, ContractPosition Position);

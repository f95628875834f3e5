namespace DcsGen.Contracts;

/// <summary>Finds the lines and columns of pointers into one document.</summary>
/// <param name="find">Gives file, zero-based line and column of each pointer, in the same order.</param>
internal sealed class ContractPositions(Func<IReadOnlyList<string>, IReadOnlyList<ContractPosition>> find)
{
    /// <summary>Reads the text once more for each call, so a caller passes all pointers at once.</summary>
    public IReadOnlyList<ContractPosition> Find(IReadOnlyList<string> pointers) => pointers.Count == 0 ? [] : find(pointers);
}

/// <param name="Path">The file.</param>
/// <param name="Line">Zero-based.</param>
/// <param name="Column">Zero-based.</param>
internal readonly record struct ContractPosition(string Path, int Line, int Column);

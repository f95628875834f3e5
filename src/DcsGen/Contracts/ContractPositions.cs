namespace DcsGen.Contracts;

/// <summary>Where pointers of one document stand in its files.</summary>
/// <param name="find">Gives file, zero-based line and column of each pointer, in the same order.</param>
internal sealed class ContractPositions(Func<IReadOnlyList<string>, IReadOnlyList<ContractPosition>> find)
{
    /// <summary>The text is read once more: ask for all at once.</summary>
    public IReadOnlyList<ContractPosition> Find(IReadOnlyList<string> pointers) => pointers.Count == 0 ? [] : find(pointers);
}

/// <param name="Path">The file.</param>
/// <param name="Line">Zero-based.</param>
/// <param name="Column">Zero-based.</param>
internal readonly record struct ContractPosition(string Path, int Line, int Column);

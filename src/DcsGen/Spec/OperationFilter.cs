namespace DcsGen.Spec;

/// <summary>Which operations of a document are wanted: patterns with <c>*</c> for anything, as the consumer wrote them, semicolons
/// between.</summary>
internal sealed record OperationFilter(
    string IncludeTags, string ExcludeTags, string IncludePaths, string ExcludePaths, string IncludeOperations, string ExcludeOperations)
{
    /// <summary>All operations are wanted.</summary>
    public static OperationFilter None { get; } = new("", "", "", "", "", "");
}

using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>The owner of a part of an operation: the operation, its path, or the document's <c>components</c>.</summary>
/// <param name="Subject">The name for the fingerprint.</param>
/// <param name="Noun">The text that follows the part's name in sentences.</param>
internal readonly record struct Owner(string Subject, MessageText Noun)
{
    /// <summary>Returns the owner of the part at a JSON pointer.</summary>
    public static Owner Of(ContractOperation operation, string pointer)
    {
        if (pointer.StartsWith(operation.Pointer + "/", StringComparison.Ordinal))
        {
            return new(operation.Title, $" of {operation.Title}");
        }

        var keys = pointer.Split('/');
        return keys.Length > 3 && keys[1] == "components" ? new($"{keys[2]}/{keys[3]}", $" ({keys[3]})") : new(operation.Path, $" of {operation.Path}");
    }
}

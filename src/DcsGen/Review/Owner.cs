using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Who has a part of an operation: the operation, its path, or the document, which shares it under a key.</summary>
/// <param name="Subject">For a fingerprint.</param>
/// <param name="Noun">For people: what follows the part's own name.</param>
internal readonly record struct Owner(string Subject, MessageText Noun)
{
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
